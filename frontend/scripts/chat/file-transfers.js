/*
 * Brings files to the server, a few at once and the others in their order, and each again until there is an answer. An
 * entry goes from "waiting" by "uploading" and "checking" to "ready" or "refused"; "lost" is one that is tried again.
 * They belong to a place, not to an element of the page: they go on while no composer shows them.
 */
(() => {
  if (window.FileTransfers) return;

  const AT_ONCE = 3;

  /** Milliseconds to the next try; the first ones come quickly, the others ever later, up to the longest. */
  const FIRST_PAUSE = 1_000;
  const LONG_PAUSE = 8_000;
  const LONGEST_PAUSE = 60_000;
  const QUICK = 3;

  /** So often it is said that a file is not wanted; then the server forgets it by itself. */
  const MOST_DISCARDS = 8;

  const pause = (failures) =>
    failures <= QUICK
      ? FIRST_PAUSE * 2 ** (failures - 1)
      : Math.min(LONG_PAUSE * 2 ** (failures - QUICK - 1), LONGEST_PAUSE);

  const places = new Map();

  window.FileTransfers = class FileTransfers {
    #address;
    #kept;
    #changed;
    #entries = new Set();
    #calls = new Map();
    #timers = new Map();

    /** Use {@link of}: there is one for each place. */
    constructor(place, address) {
      this.#address = address;
      this.#kept = new KeptFiles(place);
      const back = () => setTimeout(() => this.#goOn(), Math.random() * FIRST_PAUSE);
      for (const type of ['line-back', 'server-ready', 'online']) window.addEventListener(type, back);
    }

    /**
     * @param place whose files in which chat
     * @param address of the files of the chat
     */
    static of(place, address) {
      if (!places.has(place)) places.set(place, new FileTransfers(place, address));
      return places.get(place);
    }

    /** Whether its reader is offered to try again without waiting. */
    static isSlow({ state, failures }) {
      return state === 'lost' && failures >= QUICK;
    }

    /** Nothing of this place is wanted any more. */
    static forget(place) {
      const transfers = places.get(place);
      transfers?.entries.forEach((entry) => transfers.remove(entry));
    }

    /** All that are not ready. */
    get entries() {
      return [...this.#entries];
    }

    /**
     * From now on this one alone is told. Run the result to stop, which stops nobody who came later.
     *
     * @param changed told of an entry whenever its state, share, reason or failures are other ones
     */
    follow(changed) {
      this.#changed = changed;
      this.#goOn();
      return () => {
        if (this.#changed === changed) this.#changed = undefined;
      };
    }

    /** Takes also what is refused already, to remember it. */
    add(entry) {
      this.#entries.add(entry);
      this.#next();
    }

    /** It is not wanted any more, wherever it is. */
    remove(entry) {
      const call = this.#calls.get(entry);
      this.forget(entry);
      if (entry.state === 'ready' || call || entry.failures) this.discard(entry.id);
      // What had arrived already may be stored after it was said to be unwanted.
      if (call) setTimeout(() => this.discard(entry.id), LONG_PAUSE);
      this.#next();
    }

    tryAgain(entry) {
      clearTimeout(this.#timers.get(entry));
      this.#set(entry, { state: 'waiting', reason: '' });
      this.#next();
    }

    /** Lets the server forget a file. */
    async discard(id, tries = 1) {
      if ((await FileCall.discard(this.#address, id)) || tries >= MOST_DISCARDS) return;
      setTimeout(() => this.discard(id, tries + 1), pause(tries));
    }

    /** Stops here, and says nothing to the server. */
    forget(entry) {
      clearTimeout(this.#timers.get(entry));
      this.#calls.get(entry)?.stop();
      for (const kept of [this.#entries, this.#timers, this.#calls]) kept.delete(entry);
    }

    /** The line is back: what was lost is as if it had never been tried. */
    #goOn() {
      for (const entry of this.#entries) {
        if (entry.state !== 'lost') continue;
        entry.failures = 0;
        this.tryAgain(entry);
      }
    }

    #next() {
      for (const entry of this.#entries) {
        if (this.#calls.size >= AT_ONCE) return;
        if (entry.state === 'waiting') this.#send(entry);
      }
    }

    async #send(entry) {
      const call = new FileCall(this.#address, entry.id, entry.name, entry.file);
      this.#calls.set(entry, call);
      this.#set(entry, { state: 'uploading', share: 0 });
      const result = await call.send((share) => {
        if (this.#calls.get(entry) !== call) return;
        this.#set(entry, { state: share < 1 ? 'uploading' : 'checking', share });
      });
      if (this.#calls.get(entry) !== call) return;
      this.#calls.delete(entry);
      this.#settle(entry, result);
      this.#next();
    }

    #settle(entry, { ready, refused, unreadable, later }) {
      if (ready || unreadable || refused !== undefined) {
        const state = ready ? { ...ready, id: entry.id, state: 'ready' } : { state: 'refused', reason: refused, unreadable };
        return this.#set(entry, { ...state, file: undefined });
      }
      const failures = Math.max(entry.failures + 1, later ? QUICK : 0);
      this.#timers.set(entry, setTimeout(() => this.tryAgain(entry), pause(failures)));
      return this.#set(entry, { state: 'lost', failures, reason: later });
    }

    #set(entry, news) {
      Object.assign(entry, news);
      if (entry.state === 'ready') {
        this.#entries.delete(entry);
        this.#kept.add(entry);
      }
      this.#changed?.(entry);
    }
  };
})();
