/*
 * The word that begins with / and ends at the caret, as it is being typed. A / inside a word is none: not that of and/or, of
 * an address, or the second one of a path.
 */
(() => {
  if (window.SlashWord) return;

  window.SlashWord = class SlashWord {
    #area;
    #dismissed;

    /** @param area gives the text area */
    constructor(area) {
      this.#area = area;
    }

    /** Where it begins and ends, and what stands behind its /; nothing where there is none, or it was dismissed. */
    find() {
      this.#follow();
      const { value, selectionStart, selectionEnd } = this.#area();
      const word = /(?:^|\s)\/([^\s/]*)$/.exec(value.slice(0, selectionEnd));
      if (!word || selectionStart !== selectionEnd) return undefined;
      const start = selectionEnd - word[1].length - 1;
      return start === this.#dismissed?.start ? undefined : { start, end: selectionEnd, query: word[1] };
    }

    /** Whether the caret is still where the word ends. */
    isAt({ end }) {
      const { selectionStart, selectionEnd } = this.#area();
      return selectionStart === end && selectionEnd === end;
    }

    /** It is a word like any other from now on, for as long as its / stands. */
    dismiss({ start }) {
      this.#dismissed = { start, fromEnd: this.#area().value.length - start };
    }

    /** What is typed in front of the dismissed word moves it. */
    #follow() {
      if (!this.#dismissed) return;
      const { value, selectionEnd } = this.#area();
      const moved = value.length - this.#dismissed.fromEnd;
      const start = selectionEnd <= moved ? moved : this.#dismissed.start;
      this.#dismissed = value[start] === '/' ? { start, fromEnd: value.length - start } : undefined;
    }
  };
})();
