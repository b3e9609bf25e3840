/* Tells now and then that somebody types, while it is true. */
(() => {
  if (window.TypingSign) return;

  /** Milliseconds between two signs. */
  const PAUSE = 3_000;

  window.TypingSign = class TypingSign {
    #tell;
    #told = -PAUSE;
    #inputs = 0;

    constructor(tell) {
      this.#tell = tell;
    }

    /** Not at the first input: what is pasted and sent is not typed, and no call should stand before its message. */
    typed() {
      const now = performance.now();
      this.#inputs += 1;
      if (this.#inputs < 2 || now - this.#told < PAUSE) return;
      this.#told = now;
      this.#tell();
    }

    /** There is nothing in the field any more. */
    ended() {
      this.#inputs = 0;
    }
  };
})();
