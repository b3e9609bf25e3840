/*
 * Asks about pasted text that looks like code whether to send it as code. Nothing changes unless the writer says so, and
 * what changes is exactly what was pasted.
 */
(() => {
  if (window.CodeOffer) return;

  const FENCE = '```';
  const isFence = (line) => /^```[\w+#.\- \t]*$/.test(line);

  /** As a text area has it. */
  const withPlainBreaks = (text) => text.replace(/\r\n?/g, '\n');

  window.CodeOffer = class CodeOffer {
    #area;
    #pasted;

    /**
     * @param labels question, accept, refuse
     * @param area gives the text area
     */
    constructor(labels, area) {
      this.#area = area;
      this.element = MessageDrawing.make('div', 'code-offer');
      this.element.setAttribute('role', 'status');
      this.#close();
      this.element.append(
        MessageDrawing.make('span', '', labels.question),
        this.#button(labels.accept, () => this.#wrap()),
        this.#button(labels.refuse, () => {}),
      );
    }

    /** Text is about to be pasted at the caret. */
    paste(pasted) {
      const text = withPlainBreaks(pasted);
      const { value, selectionStart } = this.#area();
      const isInside = value.slice(0, selectionStart).split('\n').filter(isFence).length % 2 === 1;
      if (isInside || text.includes(FENCE) || !window.looksLikeCode(text)) return this.#close();
      this.#pasted = { text, at: selectionStart };
      this.element.hidden = false;
      return undefined;
    }

    /** Takes the question back where what was pasted is no longer there. */
    update() {
      if (this.#pasted && !this.#area().value.includes(this.#pasted.text)) this.#close();
    }

    #button(name, pressed) {
      const button = MessageDrawing.make('button', '', name);
      button.type = 'button';
      button.addEventListener('click', () => {
        pressed();
        this.#close();
        this.#area().focus();
      });
      return button;
    }

    #close() {
      this.#pasted = undefined;
      this.element.hidden = true;
    }

    #wrap() {
      const area = this.#area();
      const at = this.#place(area.value);
      if (at < 0) return;
      const { text } = this.#pasted;
      const end = at + text.length;
      const breakBefore = at === 0 || area.value[at - 1] === '\n' ? '' : '\n';
      const breakWithin = text.endsWith('\n') ? '' : '\n';
      const breakAfter = end === area.value.length || area.value[end] === '\n' ? '' : '\n';
      area.focus();
      area.setSelectionRange(at, end);
      window.insertText(area, `${breakBefore}${FENCE}\n${text}${breakWithin}${FENCE}${breakAfter}`);
    }

    /** Where it was pasted, or the only place where it is now; else nowhere. */
    #place(value) {
      const { text, at } = this.#pasted;
      if (value.startsWith(text, at)) return at;
      const first = value.indexOf(text);
      return first === value.lastIndexOf(text) ? first : -1;
    }
  };
})();
