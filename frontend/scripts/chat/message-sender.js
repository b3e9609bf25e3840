/*
 * Sends the messages that wait, one after the other in the order written, and each again under its key until there is an
 * answer: the server stores a key once.
 */
(() => {
  if (window.MessageSender) return;

  /** Milliseconds without an answer after which a message is sent again. */
  const UNANSWERED = 10_000;

  /** Milliseconds to the next try after the server could not store; doubled up to the longest. */
  const FIRST_PAUSE = 1_000;
  const LONGEST_PAUSE = 15_000;

  window.MessageSender = class MessageSender {
    #send;
    #waiting = new Map();
    #underway;
    #timer;
    #pause = FIRST_PAUSE;
    #isTroubled = false;

    /** @param send sends { key, text, files } off */
    constructor(send) {
      this.#send = send;
    }

    /** Whether the server said that it cannot store now. */
    get isTroubled() {
      return this.#isTroubled;
    }

    /** The refused ones, which are not sent. */
    get refused() {
      return [...this.#waiting.values()].filter((entry) => entry.refused);
    }

    get(key) {
      return this.#waiting.get(key);
    }

    /** Lets it wait, behind those that wait already; one that is refused waits for its writer. */
    put(entry) {
      this.#waiting.set(entry.key, entry);
      if (!this.#timer) this.#tryAgainIn(UNANSWERED);
    }

    /** Sends the first that waits, unless one is underway. */
    next() {
      if (this.#underway) return;
      const entry = this.#first();
      if (!entry) return;
      this.#underway = entry.key;
      this.#tryAgainIn(UNANSWERED);
      this.#send(entry);
    }

    /** What was underway on a page that was since attached anew may never be answered. */
    restart() {
      this.#underway = undefined;
      this.next();
    }

    stop() {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    }

    /** It does not wait any more. */
    remove(key) {
      this.#waiting.delete(key);
      this.#goOn(key);
    }

    /** The server has stored it. */
    stored(key) {
      this.#settle();
      this.remove(key);
    }

    /** The server has refused it, and says why. */
    refuse(entry) {
      this.#settle();
      this.#waiting.set(entry.key, entry);
      this.#goOn(entry.key);
    }

    /** The server cannot store it now, or does not know whether it did. */
    postpone(key) {
      if (this.#underway !== key) return;
      this.#isTroubled = true;
      this.#tryAgainIn(this.#pause);
      this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE);
    }

    /** The server says that it can store again; not all of its pages try at once. */
    serverIsReady() {
      if (this.#isTroubled) this.#tryAgainIn(Math.random() * FIRST_PAUSE);
    }

    #first() {
      for (const entry of this.#waiting.values()) if (!entry.refused) return entry;
      return undefined;
    }

    #settle() {
      this.#isTroubled = false;
      this.#pause = FIRST_PAUSE;
    }

    #goOn(key) {
      if (this.#underway === key) {
        this.stop();
        this.#underway = undefined;
      }
      this.next();
    }

    /** While the framework still has it to send, one more of it would only make its next call longer. */
    #tryAgainIn(milliseconds) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        if (window.serverLine.isIdle) this.restart();
        else this.#tryAgainIn(FIRST_PAUSE);
      }, milliseconds);
    }
  };
})();
