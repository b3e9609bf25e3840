/*
 * What arrived in a log while its reader was away, in another tab or further up: how many, and a line before the first.
 */
(() => {
  if (window.MessageUnread) return;

  /** Milliseconds for which the line stays after the reader has come to the end. */
  const STAYS = 5_000;

  window.MessageUnread = class MessageUnread {
    #count = 0;
    #first;
    #line;
    #timer;
    #changed;

    /** @param changed told the count whenever it is another one */
    constructor(changed) {
      this.#changed = changed;
    }

    get count() {
      return this.#count;
    }

    /** The messages at these places arrived, in order, and nobody sees them. */
    arrived(seqs) {
      if (!seqs.length) return;
      if (!this.#count) this.#first = seqs[0];
      this.#stay();
      this.#setCount(this.#count + seqs.length);
    }

    /** The reader is at the end, and the line has done its duty in a while. */
    seen() {
      this.#setCount(0);
      if (this.#first !== undefined) this.#timer ??= setTimeout(() => this.done(), STAYS);
    }

    /** The reader went away again. */
    left() {
      this.#stay();
    }

    /** The reader has answered, or the page goes. */
    done() {
      this.#stay();
      this.#setCount(0);
      this.#first = undefined;
      this.#line?.remove();
    }

    /** Puts the line where it belongs. */
    arrange(nodes, name) {
      const first = nodes.get(this.#first);
      if (!first) return this.#line?.remove();
      this.#line ??= MessageDrawing.separator('message-news');
      this.#line.textContent = name;
      this.#line.setAttribute('aria-label', name);
      if (first.previousSibling !== this.#line) first.before(this.#line);
      return undefined;
    }

    #stay() {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    }

    #setCount(count) {
      if (count === this.#count) return;
      this.#count = count;
      this.#changed(count);
    }
  };
})();
