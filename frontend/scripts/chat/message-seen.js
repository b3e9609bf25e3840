/* Tells now and then how far the reader of a log has got what others wrote, wherever there is more to tell. */
(() => {
  if (window.MessageSeen) return;

  /** Milliseconds in which what was seen is gathered, and between two times it is told. */
  const GATHERED = 300;
  const TOLD = 1_000;

  window.MessageSeen = class MessageSeen {
    #look;
    #tell;
    #told = { delivered: 0, read: 0, at: 0 };
    #timer;

    /**
     * @param look gives { newest, isInSight }: the newest that others wrote, and whether the reader sees it
     * @param tell takes { delivered, read }
     */
    constructor(look, tell) {
      this.#look = look;
      this.#tell = tell;
    }

    /** There may be more to tell. */
    note() {
      if (this.#timer || !this.#isNews(this.#now())) return;
      const since = performance.now() - this.#told.at;
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        const seen = this.#now();
        this.#told = { ...seen, at: performance.now() };
        this.#tell(seen);
      }, Math.max(GATHERED, TOLD - since));
    }

    /** What was told may not have been stored, so that all of it is to tell. */
    tellAgain() {
      this.#told = { delivered: 0, read: 0, at: performance.now() };
      this.note();
    }

    stop() {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    }

    #now() {
      const { newest, isInSight } = this.#look();
      return { delivered: newest, read: isInSight ? newest : this.#told.read };
    }

    #isNews({ delivered, read }) {
      return delivered > this.#told.delivered || read > this.#told.read;
    }
  };
})();
