/*
 * The writing side of a chat. A message gets its key here, once, when the writer sends it; from then on it is in the
 * outbox and shown in the log, until the server has stored it or says why not. Messages go one after the other, in the
 * order written, and each again under its key until there is an answer: the server stores a key once.
 */
(() => {
  if (customElements.get('message-composer')) return;

  /** Milliseconds without an answer after which a message is sent again. */
  const UNANSWERED = 10_000;

  /** Milliseconds to the next try after the server could not store; doubled up to the longest. */
  const FIRST_PAUSE = 1_000;
  const LONGEST_PAUSE = 15_000;

  class MessageComposer extends HTMLElement {
    static observedAttributes = ['ended', 'closed'];

    #place;
    #outbox;
    #waiting = new Map();
    #underway;
    #timer;
    #pause = FIRST_PAUSE;
    #isTroubled = false;
    #unfollow = () => {};
    #texts = {};
    #ready = () => this.#isTroubled && this.#tryAgainIn(Math.random() * FIRST_PAUSE);

    constructor() {
      super();
      this.addEventListener('keydown', (event) => {
        const breaksLine = event.shiftKey || event.isComposing || event.keyCode === 229;
        if (event.key === 'Enter' && !breaksLine && event.target.localName === 'textarea') {
          event.preventDefault();
          this.#send();
        }
      });
      this.addEventListener('click', (event) => {
        if (event.target.closest('.composer-send')) this.#send();
      });
      this.addEventListener('input', () => {
        this.#keepDraft();
        this.#show('');
      });
    }

    /** Not all at once, when the server can store again. */
    connectedCallback() {
      window.addEventListener('server-ready', this.#ready);
    }

    disconnectedCallback() {
      window.removeEventListener('server-ready', this.#ready);
      clearTimeout(this.#timer);
      this.#unfollow();
      this.#unfollow = () => {};
    }

    get #field() {
      return this.querySelector('vaadin-text-area');
    }

    get #log() {
      return this.closest('.conversation').querySelector('message-log');
    }

    /**
     * Starts, or starts anew after the page was attached again: what is kept is shown and sent.
     *
     * @param place whose words in which chat
     * @param longest the longest text in UTF-16 units
     * @param texts tooLong, with {0} and {1} for both lengths; empty; character, for one that cannot be stored; ended,
     *     for a text that can no longer be sent; troubled, while the server cannot store; forgotten, where the browser keeps nothing
     */
    begin(place, longest, texts) {
      this.longest = longest;
      this.#texts = texts;
      if (this.#place !== place) {
        this.#place = place;
        this.#outbox = new MessageOutbox(place);
        this.#field.value ||= this.#outbox.draft;
      }
      this.#unfollow();
      this.#unfollow = this.#outbox.follow({
        draft: (text, before) => {
          if (this.#field.value === before) this.#field.value = text;
        },
        put: (entry) => this.#take(entry),
        removed: (key) => this.#forget(key, () => this.#log.dropUnsent(key)),
      });
      this.#log.onUnsent = { again: (key) => this.#again(key), remove: (key) => this.#remove(key) };
      this.#outbox.all().forEach((entry) => this.#take(entry));
      this.#underway = undefined;
      this.#next();
      this.#update();
    }

    attributeChangedCallback() {
      this.#update();
    }

    /** The server has stored it, under this number in the chat. */
    confirm(key, seq) {
      this.#outbox.remove(key);
      this.#isTroubled = false;
      this.#pause = FIRST_PAUSE;
      this.#forget(key, () => this.#log.sent(key, seq));
    }

    /** The server has refused it, and says why: it stays in sight to be copied or sent again. */
    refuse(key, reason) {
      const entry = this.#waiting.get(key);
      if (entry) {
        const refused = { ...entry, refused: reason };
        this.#outbox.put(refused);
        this.#take(refused);
      }
      this.#isTroubled = false;
      this.#pause = FIRST_PAUSE;
      this.#answered(key);
    }

    /** The server cannot store it now, or does not know whether it did. */
    postpone(key) {
      if (this.#underway !== key) return;
      this.#isTroubled = true;
      this.#tryAgainIn(this.#pause);
      this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE);
      this.#update();
    }

    #send() {
      if (this.hasAttribute('ended')) return;
      const text = this.#field.value;
      if (!text.trim()) {
        this.#show(this.#texts.empty);
        this.#field.focus();
        return;
      }
      if (text.length > this.longest) {
        const number = new Intl.NumberFormat(document.documentElement.lang || undefined);
        const sentence = this.#texts.tooLong;
        this.#show(
          sentence.replace('{0}', number.format(this.longest)).replace('{1}', number.format(text.length)),
        );
        return;
      }
      if (text.includes('\0') || !text.isWellFormed()) {
        this.#show(this.#texts.character);
        return;
      }
      this.#write(text);
      this.#field.value = '';
      this.#keepDraft();
      this.#show('');
      this.#field.focus();
    }

    #write(text) {
      const entry = this.#outbox.create(text);
      this.#outbox.put(entry);
      this.#take(entry);
      this.#next();
      this.#update();
    }

    /** Shows a message that is on its way; one that is in the log already has arrived. */
    #take(entry) {
      if (this.#log.hasSent(entry.key)) {
        this.#outbox.remove(entry.key);
        this.#waiting.delete(entry.key);
        return;
      }
      this.#waiting.set(entry.key, entry);
      this.#log.showUnsent(entry);
      if (!this.#timer) this.#tryAgainIn(UNANSWERED);
    }

    /** Sends the first that waits, unless one is underway. */
    #next() {
      if (this.#underway) return;
      const entry = this.#firstWaiting();
      if (!entry) return;
      this.#underway = entry.key;
      this.#tryAgainIn(UNANSWERED);
      this.dispatchEvent(new CustomEvent('message-sent', { detail: { key: entry.key, text: entry.text } }));
    }

    #firstWaiting() {
      for (const entry of this.#waiting.values()) if (!entry.refused) return entry;
      return undefined;
    }

    #tryAgainIn(milliseconds) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.#underway = undefined;
        this.#next();
      }, milliseconds);
    }

    #forget(key, show) {
      this.#waiting.delete(key);
      show();
      this.#answered(key);
    }

    #answered(key) {
      if (this.#underway === key) {
        clearTimeout(this.#timer);
        this.#timer = undefined;
        this.#underway = undefined;
      }
      this.#next();
      this.#update();
    }

    /** What was refused was never stored, so it may go under a new key, behind what was written since. */
    #again(key) {
      const { text } = this.#waiting.get(key);
      this.#remove(key);
      this.#write(text);
    }

    #remove(key) {
      this.#outbox.remove(key);
      this.#forget(key, () => this.#log.dropUnsent(key));
    }

    /** Of a closed chat the browser keeps nothing; what this page shows of it stays until the page goes. */
    #keepDraft() {
      this.#outbox.draft = this.hasAttribute('closed') ? '' : this.#field.value;
    }

    #update() {
      if (!this.#outbox) return;
      const hasEnded = this.hasAttribute('ended');
      if (this.hasAttribute('closed')) {
        this.#keepDraft();
        this.#waiting.forEach((entry) => entry.refused && this.#outbox.remove(entry.key));
      }
      this.#field.readonly = hasEnded;
      this.hidden = hasEnded && !this.#field.value;
      this.#field.helperText = hasEnded ? this.#texts.ended : this.#advice;
    }

    get #advice() {
      if (this.#isTroubled) return this.#texts.troubled;
      return this.#outbox.isKept ? '' : this.#texts.forgotten;
    }

    #show(reason) {
      this.#field.errorMessage = reason;
      this.#field.invalid = Boolean(reason);
    }
  }

  customElements.define('message-composer', MessageComposer);
})();
