/*
 * The writing side of a chat. A message gets its key here, once, when the writer sends it; from then on it is in the
 * outbox and shown in the log, and goes out in its turn, until the server has stored it or says why not. Notes of the staff
 * have a composer of the same kind.
 */
(() => {
  if (customElements.get('message-composer')) return;

  class MessageComposer extends HTMLElement {
    static observedAttributes = ['ended', 'closed'];

    #place;
    #outbox;
    #sender = new MessageSender(({ key, text, files = [] }) => {
      const detail = { key, text, files: files.map(({ id }) => id) };
      this.dispatchEvent(new CustomEvent('message-sent', { detail }));
    });
    #unfollow = () => {};
    #texts = {};
    #trouble = '';
    #emoji;
    #offer;
    #files;
    #typing = new TypingSign(() => this.dispatchEvent(new CustomEvent('typing')));
    #ready = () => this.#sender.serverIsReady();

    constructor() {
      super();
      this.addEventListener('keydown', (event) => {
        if (!window.chatPreferences.sends(event)) return;
        event.preventDefault();
        this.#finish();
      });
      this.addEventListener('click', (event) => {
        if (event.target.closest('.composer-send')) this.#finish();
        if (event.target.closest('.composer-emoji')) this.#emoji?.toggle();
        if (event.target.closest('.composer-attach')) this.#files?.choose();
      });
      this.addEventListener('paste', (event) => {
        if (!this.#files?.paste(event)) this.#offer?.paste(event.clipboardData.getData('text/plain'));
      });
      this.addEventListener('input', (event) => {
        if (event.target.type === 'file') return;
        this.#keepDraft();
        this.#show('');
        this.#offer?.update();
        if (!this.#field.value) this.#typing.ended();
        else if (event.isTrusted) this.#typing.typed();
      });
    }

    connectedCallback() {
      window.addEventListener('server-ready', this.#ready);
    }

    disconnectedCallback() {
      window.removeEventListener('server-ready', this.#ready);
      this.#sender.stop();
      this.#files?.end();
      this.#unfollow();
      this.#unfollow = () => {};
    }

    get #field() {
      return this.querySelector('vaadin-text-area');
    }

    get #area() {
      return this.#field.querySelector('textarea');
    }

    get #log() {
      return this.closest('.conversation').querySelector('message-log');
    }

    /**
     * Starts, or starts anew after the page was attached again: what is kept is shown and sent.
     *
     * @param place whose words in which chat
     * @param longest the longest text in UTF-16 units
     * @param texts those of message-problem; ended, for a text that can no longer be sent; forgotten, where the browser
     *     keeps nothing; the labels of emoji and of the offer to send code as code; and those of files, if there can be any
     */
    begin(place, longest, texts) {
      this.longest = longest;
      this.#texts = texts;
      if (this.#place !== place) {
        this.#place = place;
        this.#outbox = new MessageOutbox(place);
        this.#field.value ||= this.#outbox.draft;
      }
      if (!this.#emoji) this.#addTools(texts);
      this.#unfollow();
      this.#unfollow = this.#outbox.follow({
        draft: (text, before) => {
          if (this.#field.value === before) this.#field.value = text;
        },
        put: (entry) => this.#take(entry),
        removed: (key) => this.#forget(key),
      });
      const entries = this.#outbox.all();
      entries.forEach((entry) => this.#take(entry));
      this.#sender.restart();
      this.#update();
      this.#files?.begin(entries);
    }

    attributeChangedCallback() {
      if (this.isConnected) this.#update();
    }

    /** The server has stored it, at this place in the log. */
    confirm(key, seq) {
      this.#outbox.remove(key);
      this.#log.sent(key, seq);
      if (this.#sender.get(key)) window.chatSounds.play('sent');
      this.#sender.stored(key);
      this.#update();
    }

    /** The server has refused it, and says why: it stays in sight to be copied or sent again. */
    refuse(key, reason) {
      const entry = this.#sender.get(key);
      if (!entry) return;
      const refused = { ...entry, refused: reason };
      this.#outbox.put(refused);
      this.#showUnsent(refused);
      this.#sender.refuse(refused);
      this.#update();
    }

    /** The server cannot store it now, or does not know whether it did. */
    postpone(key, reason) {
      this.#trouble = reason;
      this.#sender.postpone(key);
      this.#update();
    }

    /** What is asked for above the text, what is put into it, and what is sent with it. */
    #addTools({ emoji, code, files }) {
      const insert = (picked) => window.insertText(this.#area, picked);
      this.#emoji = new EmojiPicker(this.querySelector('.composer-emoji'), emoji, this.#field, insert);
      this.#offer = new CodeOffer(code, () => this.#area);
      this.prepend(this.#offer.element);
      this.append(this.#emoji.element);
      if (!files.labels) return;
      const finish = () => this.#finish({ focuses: false });
      this.#files = new ComposerFiles(this, this.#place, files, { finish, refused: (reason) => this.#show(reason) });
    }

    #finish({ focuses = true } = {}) {
      if (this.hasAttribute('ended')) return;
      const text = this.#field.value;
      const problem = window.messageProblem(text, this.longest, this.#texts, this.#files && !this.#files.isEmpty);
      this.#show(problem);
      if (!problem && !this.#files?.holds()) {
        this.#write(text.trim() ? text : '', this.#files?.ready);
        this.#files?.sent();
        this.#field.value = '';
        this.#typing.ended();
        this.#offer?.update();
        this.#keepDraft();
      }
      if (focuses) this.#field.focus();
    }

    #write(text, files) {
      const entry = this.#outbox.create(text, files);
      this.#outbox.put(entry);
      this.#take(entry);
      this.#sender.next();
      this.#update();
    }

    /** Shows a message that is on its way; one that is in the log already has arrived. */
    #take(entry) {
      if (this.#log.hasSent(entry.key)) {
        this.#outbox.remove(entry.key);
        this.#sender.remove(entry.key);
        return;
      }
      this.#showUnsent(entry);
      this.#sender.put(entry);
    }

    /** The log has messages of another composer as well, so each says what is done about it. */
    #showUnsent(entry) {
      const { key } = entry;
      const note = this.localName === 'note-composer';
      this.#log.showUnsent({ ...entry, note, again: () => this.#again(key), remove: () => this.#remove(key) });
    }

    #forget(key) {
      this.#log.dropUnsent(key);
      this.#sender.remove(key);
      this.#update();
    }

    #remove(key) {
      const files = this.#sender.get(key)?.files;
      if (files) this.#files?.discard(files);
      this.#drop(key);
    }

    #drop(key) {
      this.#outbox.remove(key);
      this.#forget(key);
    }

    /** What was refused was never stored, so it may go under a new key, behind what was written since. */
    #again(key) {
      const { text, files } = this.#sender.get(key);
      this.#drop(key);
      this.#write(text, files);
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
        this.#sender.refused.forEach(({ key }) => this.#outbox.remove(key));
      }
      this.#files?.show(hasEnded, this.hasAttribute('closed'));
      this.#field.readonly = hasEnded;
      this.hidden = hasEnded && !this.#field.value;
      this.#field.helperText = hasEnded ? this.#texts.ended : this.#advice;
    }

    get #advice() {
      if (this.#sender.isTroubled) return this.#trouble;
      return this.#outbox.isKept ? '' : this.#texts.forgotten;
    }

    #show(reason) {
      this.#field.errorMessage = reason;
      this.#field.invalid = Boolean(reason);
    }
  }

  customElements.define('message-composer', MessageComposer);
  customElements.define('note-composer', class extends MessageComposer {});
})();
