/* What quick responses are found in: a field to search in, where they are not searched by a word of the text, and the list. */
(() => {
  if (window.QuickResponsePanel) return;

  window.QuickResponsePanel = class QuickResponsePanel {
    #labels;
    #list;
    #note = MessageDrawing.make('p', 'quick-response-note');

    /**
     * @param labels as for quick-responses
     * @param picked takes the response that was clicked
     * @param searched told when something was typed into the field
     */
    constructor(labels, picked, searched) {
      this.#labels = labels;
      this.#list = new QuickResponseList(labels, picked);
      this.search = this.#createSearch(searched);
      this.said = MessageDrawing.make('div', 'visually-hidden');
      this.said.setAttribute('role', 'status');
      this.element = MessageDrawing.make('div', 'button-panel quick-response-panel');
      this.element.hidden = true;
      this.element.append(this.search, this.#note, this.#list.element);
      this.element.addEventListener('mousedown', (event) => {
        if (event.target !== this.search) event.preventDefault();
      });
      // The composer around it takes these for what is written to the other side.
      for (const type of ['input', 'paste']) this.element.addEventListener(type, (event) => event.stopPropagation());
    }

    get marked() {
      return this.#list.marked;
    }

    /** Shows these, and marks one that input, which has the focus, points at. */
    show(found, isSameSearch, input) {
      this.#list.show(found, isSameSearch);
      this.#list.pointFrom(input);
      this.#note.hidden = found.length > 0;
      const sentence = found.length === 1 ? this.#labels.one : this.#labels.several;
      this.said.textContent = sentence.replace('{0}', found.length);
    }

    /** Shows a sentence in place of the list. */
    say(sentence) {
      this.#list.show([], false);
      this.#note.textContent = sentence;
      this.#note.hidden = false;
      this.said.textContent = sentence;
    }

    /** Whether the key moves the mark. */
    move(key, input) {
      if (!this.marked || !this.#list.move(key)) return false;
      this.#list.pointFrom(input);
      return true;
    }

    #createSearch(searched) {
      const search = MessageDrawing.make('input', 'quick-response-search');
      const attributes = {
        type: 'text',
        autocomplete: 'off',
        placeholder: this.#labels.search,
        role: 'combobox',
        'aria-label': this.#labels.search,
        'aria-autocomplete': 'list',
        'aria-expanded': 'true',
        'aria-controls': this.#list.element.id,
      };
      for (const [name, value] of Object.entries(attributes)) search.setAttribute(name, value);
      search.addEventListener('input', searched);
      return search;
    }
  };
})();
