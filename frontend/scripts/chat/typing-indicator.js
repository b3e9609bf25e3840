/*
 * Says who is typing. The server calls show at every sign of it; six seconds after the last one a name goes by itself, so
 * that nobody who went away seems to be typing for ever.
 */
(() => {
  if (customElements.get('typing-indicator')) return;

  const SHOWN = 6_000;

  class TypingIndicator extends HTMLElement {
    #labels = { one: '', two: '', several: '' };
    #typists = new Map();

    disconnectedCallback() {
      [...this.#typists.keys()].forEach((key) => this.hide(key));
    }

    /** Sets the sentences: one and two, with {0} and {1} for the names, and several. */
    setLabels(labels) {
      this.#labels = labels;
      this.#draw();
    }

    show(key, name) {
      clearTimeout(this.#typists.get(key)?.timer);
      const timer = setTimeout(() => this.hide(key), SHOWN);
      this.#typists.set(key, { name, timer });
      this.#draw();
    }

    hide(key) {
      clearTimeout(this.#typists.get(key)?.timer);
      this.#typists.delete(key);
      this.#draw();
    }

    #draw() {
      const names = [...this.#typists.values()].map(({ name }) => name);
      const { one, two, several } = this.#labels;
      const sentence = ['', one, two][names.length] ?? several;
      this.replaceChildren(...sentence.split(/(\{\d\})/).map((piece) => this.#piece(piece, names)));
    }

    /** A name is kept apart from the sentence, which it could turn around. */
    #piece(piece, names) {
      const place = /^\{(\d)\}$/.exec(piece);
      if (!place) return piece;
      const name = document.createElement('bdi');
      name.textContent = names[place[1]];
      return name;
    }
  }

  customElements.define('typing-indicator', TypingIndicator);
})();
