/*
 * Rings a technician while chats wait: with a sound, desktop notifications, a number in the title and on the icon of the page,
 * again and again until each is taken; once while we are closed. The server says which chats wait, since when we are open, and
 * how the technician wants to be rung; the page says by the event "ability" whether it can be heard right now. window.alertBell
 * is the bell of the page.
 */
(() => {
  if (customElements.get('alert-bell')) return;

  /** Milliseconds between two looks; and after which a chat rings those too who are off duty. */
  const LOOK = 1_000;
  const FOR_ALL = 120_000;

  /** Of all tabs of a browser one makes the sound. */
  const LOCK = 'support-chat-bell';

  class AlertBell extends HTMLElement {
    #labels = {};
    #settings = { onDuty: false, repeatSeconds: 20, sound: 'chime', volume: 0, mutedUntil: 0 };
    #forAll = FOR_ALL;
    #opening = { since: 0, isOpen: true };
    #waiting = new Map();
    #known = new Set();
    #last = 0;
    #told;
    #isFirst = !navigator.locks;
    #stopped;

    connectedCallback() {
      window.alertBell = this;
      this.#stopped = new AbortController();
      const { signal } = this.#stopped;
      const look = () => this.#look();
      const timer = setInterval(look, LOOK);
      signal.addEventListener('abort', () => clearInterval(timer));
      window.heartbeat.addEventListener('beat', look, { signal });
      window.alertSound.addEventListener('change', look, { signal });
      window.alertNotes.addEventListener('change', look, { signal });
      window.alertSound.begin();
    }

    disconnectedCallback() {
      this.#stopped.abort();
      this.#silence();
      this.#isFirst = !navigator.locks;
      window.titleBadge.set(this, 0);
      window.iconBadge.show(0);
    }

    get settings() {
      return this.#settings;
    }

    get isMuted() {
      return this.#settings.mutedUntil > window.serverClock.now();
    }

    /** Whether a technician at this machine would hear it ring now. */
    get canBeHeard() {
      return window.alertSound.isUnlocked && this.#settings.volume > 0 && !this.isMuted;
    }

    /** How many chats ring now. */
    get ringing() {
      return this.#ringing().length;
    }

    /** Begins with nothing that waits. Sets the words: waits and test, each with {0} for a name, and milliseconds after which a chat rings everybody. */
    begin(labels, forAll) {
      this.#labels = labels;
      this.#forAll = forAll;
      this.#told = undefined;
      this.#waiting.clear();
      this.#known.clear();
    }

    /** Since when we are open, in milliseconds since 1970. While we are closed, a chat rings once, and only those on duty. */
    setOpening(since, isOpen) {
      const before = this.#opening;
      this.#opening = { since, isOpen };
      if (isOpen && !before.isOpen) this.#known.clear();
      this.#look();
    }

    /** Takes { onDuty, repeatSeconds, sound, volume from 0 to 1, mutedUntil in milliseconds since 1970 }. */
    set(settings) {
      this.#settings = settings;
      this.#look();
    }

    /**
     * These wait from now on: { id, name, topic, since }.
     *
     * @param gone the chats that wait no more
     */
    update(chats, gone) {
      gone.forEach((id) => {
        this.#waiting.delete(id);
        this.#known.delete(id);
        window.alertNotes.close(id);
      });
      chats.forEach((chat) => this.#waiting.set(chat.id, chat));
      this.#look();
    }

    /** A colleague wants the reader at a chat: rings once. */
    call(words, id) {
      if (this.isMuted || !this.#isFirst) return;
      window.alertSound.play(this.#settings.sound, this.#settings.volume);
      window.alertNotes.show(`call-${id}`, words, '', id);
    }

    /** Rings once, whether anything waits or not. */
    test() {
      window.alertSound.play(this.#settings.sound, this.#settings.volume);
      window.alertNotes.show('test', this.#labels.test, '');
    }

    #ringing() {
      const waiting = [...this.#waiting.values()];
      if (this.#settings.onDuty) return waiting;
      const forAll = window.serverClock.now() - this.#forAll;
      return waiting.filter(({ since }) => this.#opening.isOpen && Math.max(since, this.#opening.since) <= forAll);
    }

    /** What rings is another than before, or it is time to ring again. */
    #look() {
      const ringing = this.#ringing();
      const fresh = ringing.filter(({ id }) => !this.#known.has(id));
      window.titleBadge.set(this, ringing.length);
      window.iconBadge.show(ringing.length);
      this.#queueForSound();
      this.#tell();
      if (!ringing.length || this.isMuted) return this.#silence();
      const now = performance.now();
      const isTime = this.#opening.isOpen && now - this.#last >= 1_000 * this.#settings.repeatSeconds;
      if (!fresh.length && !isTime) return undefined;
      this.#last = now;
      fresh.forEach(({ id }) => this.#known.add(id));
      return this.#ring(fresh.length || document.hasFocus() ? fresh : ringing.slice(0, 1));
    }

    #ring(chats) {
      if (!this.#isFirst) return;
      window.alertSound.play(this.#settings.sound, this.#settings.volume);
      chats.forEach(({ id, name, topic }) => {
        window.alertNotes.show(id, this.#labels.waits.replace('{0}', () => name), topic, id);
      });
    }

    #silence() {
      if (!this.#last) return;
      this.#last = 0;
      window.alertSound.stop();
      [...this.#waiting.keys()].forEach((id) => window.alertNotes.close(id));
    }

    /** The first tab that can sound does it, as long as it is open; what waits already rings at once. */
    #queueForSound() {
      if (this.#isFirst || this.#isQueued || !window.alertSound.isUnlocked) return;
      this.#isQueued = true;
      const { signal } = this.#stopped;
      const untilGone = () => new Promise((done) => signal.addEventListener('abort', done));
      navigator.locks
        .request(LOCK, { signal }, () => {
          this.#isFirst = true;
          this.#known.clear();
          this.#look();
          return untilGone();
        })
        .catch(() => {})
        .finally(() => (this.#isQueued = false));
    }

    #isQueued = false;

    #tell() {
      const hears = this.canBeHeard;
      if (this.#told !== hears) {
        this.#told = hears;
        this.dispatchEvent(new CustomEvent('ability', { detail: { hears } }));
      }
      window.dispatchEvent(new Event('alert-state'));
    }
  }

  customElements.define('alert-bell', AlertBell);
})();
