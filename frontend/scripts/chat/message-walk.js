/*
 * The copy buttons of a log are one stop of the Tab key, the newest or the one visited last, so that a long chat is no long
 * way to the composer; the arrows go from message to message.
 */
(() => {
  if (window.MessageWalk) return;

  window.MessageWalk = class MessageWalk {
    #log;
    #stop;

    constructor(log) {
      this.#log = log;
      log.addEventListener('focusin', ({ target }) => target.matches('.message-copy') && this.#stopAt(target));
      log.addEventListener('keydown', (event) => this.#go(event));
    }

    /** The messages are other ones than before. */
    arrange() {
      const newest = this.#buttons().at(-1);
      if (newest && document.activeElement !== this.#stop) this.#stopAt(newest);
    }

    #buttons() {
      return [...this.#log.querySelectorAll('.message-copy')];
    }

    #stopAt(button) {
      if (this.#stop) this.#stop.tabIndex = -1;
      this.#stop = button;
      button.tabIndex = 0;
    }

    #go(event) {
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!step || event.target !== this.#stop) return;
      event.preventDefault();
      const buttons = this.#buttons();
      buttons[buttons.indexOf(this.#stop) + step]?.focus();
    }
  };
})();
