/* What can be said of a file before the server is asked, in words; the server checks all of it again. */
(() => {
  if (window.FileLimits) return;

  window.FileLimits = class FileLimits {
    #limits;
    #endings;
    #labels;

    /**
     * @param limits most, largest, together
     * @param endings the accepted ones; all, where there are none
     */
    constructor({ limits, endings, labels }) {
      this.#limits = limits;
      this.#endings = endings;
      this.#labels = labels;
    }

    /** For a field to choose files with. */
    get accept() {
      return this.#endings.map((ending) => `.${ending}`).join(',');
    }

    /** How many more fit into a message that has so many, of which so many were refused: these stay short as well. */
    room(all, refused) {
      return Math.min(this.#limits.most - (all - refused), 2 * this.#limits.most - all);
    }

    /** Why it is refused; empty where it is not. */
    problem({ name, size }, sizeOfOthers) {
      const { largest, together } = this.#limits;
      const ending = window.fileWords.ending(name);
      if (this.#endings.length && !this.#endings.includes(ending)) return this.#labels.kind;
      if (size > largest) return this.tooLarge;
      return sizeOfOthers + size > together ? this.#said('tooMuch', window.fileWords.size(together)) : '';
    }

    get tooLarge() {
      return this.#said('tooLarge', window.fileWords.size(this.#limits.largest));
    }

    tooMany(left) {
      return this.#said('tooMany', this.#limits.most, left);
    }

    #said(label, ...values) {
      return values.reduce((words, value, place) => words.replace(`{${place}}`, value), this.#labels[label]);
    }
  };
})();
