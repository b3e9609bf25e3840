/*
 * What a composer has to do with files: they are chosen, dropped or pasted, and stand above the text. A message that is sent
 * while one is on its way to the server waits for it, and is never sent in part.
 */
(() => {
  if (window.ComposerFiles) return;

  window.ComposerFiles = class ComposerFiles {
    #labels;
    #composer;
    #tray;
    #drop;
    #finish;
    #isHolding = false;
    #field = MessageDrawing.make('input', 'composer-file-input');
    #holding = MessageDrawing.make('div', 'composer-holding');

    /**
     * @param composer has the address of the files of its chat
     * @param place whose files in which chat
     * @param texts as for file-tray
     * @param finish sends the message that waited
     * @param refused takes the sentence that says why it does not go
     */
    constructor(composer, place, texts, { finish, refused }) {
      this.#composer = composer;
      this.#labels = texts.labels;
      this.#finish = finish;
      this.#tray = new FileTray(place, composer.getAttribute('files'), texts, (entry) => {
        if (entry?.state === 'refused' && this.#isHolding) {
          this.#hold(false);
          refused(this.#labels.notSent);
        }
        this.#goOn();
      });
      this.#tray.element.addEventListener('emptied', () => composer.querySelector('vaadin-text-area').focus());
      this.#drop = new FileDrop(texts.labels.drop, () => this.#canTake, (files) => this.#take(files));
      this.#addField();
      this.#addHolding();
      composer.prepend(this.#tray.element, this.#holding, this.#field);
    }

    /** Shows what is kept, and follows what other tabs do. */
    begin(entries) {
      const onTheirWay = entries.flatMap(({ files = [] }) => files.map(({ id }) => id));
      this.#tray.begin(onTheirWay);
      this.#drop.begin(this.#composer.closest('.conversation'));
    }

    /** What is held goes on only if the composer is moved and back at once; otherwise its text stays a draft. */
    end() {
      this.#tray.end();
      this.#drop.end();
      setTimeout(() => this.#composer.isConnected || this.#hold(false));
    }

    get isEmpty() {
      return !this.#tray.ready.length && !this.#tray.isBusy;
    }

    choose() {
      this.#field.click();
    }

    /** Whether it took what is pasted. */
    paste(event) {
      const files = this.#canTake ? window.pastedFiles(event.clipboardData) : [];
      if (!files.length) return false;
      event.preventDefault();
      this.#take(files);
      return true;
    }

    /** Whether the message has to wait: then it is sent as soon as it need not. */
    holds() {
      this.#hold(this.#tray.isBusy);
      return this.#isHolding;
    }

    /** What the message is sent with, once it is kept. */
    get ready() {
      return this.#tray.ready;
    }

    sent() {
      this.#tray.clear();
    }

    discard(files) {
      this.#tray.discard(files.map(({ id }) => id));
    }

    /** Nothing can be sent now; of a closed chat nothing is kept. */
    show(hasEnded, isClosed) {
      if (hasEnded) this.#hold(false);
      if (isClosed) this.#tray.forget();
    }

    get #canTake() {
      return !this.#composer.hasAttribute('ended') && this.#composer.checkVisibility();
    }

    #take(files) {
      this.#tray.add(files);
      this.#composer.querySelector('vaadin-text-area').focus();
    }

    #goOn() {
      if (!this.#composer.isConnected || !this.#isHolding || this.#tray.isBusy) return;
      this.#hold(false);
      this.#finish();
    }

    #hold(isHolding) {
      const hasFocus = this.#holding.contains(document.activeElement);
      if (!isHolding && hasFocus) this.#composer.querySelector('vaadin-text-area').focus();
      this.#isHolding = isHolding;
      this.#holding.hidden = !isHolding;
      this.#holding.firstElementChild.textContent = isHolding ? this.#labels.holding : '';
    }

    #addField() {
      Object.assign(this.#field, { type: 'file', multiple: true, accept: this.#tray.accept, hidden: true });
      this.#field.addEventListener('change', () => {
        const files = [...this.#field.files];
        this.#field.value = '';
        this.#take(files);
      });
    }

    #addHolding() {
      const cancel = MessageDrawing.make('button', '', this.#labels.cancel);
      cancel.type = 'button';
      cancel.addEventListener('click', () => {
        this.#hold(false);
        // Not every browser gives the focus to a button that is clicked.
        this.#composer.querySelector('vaadin-text-area').focus();
      });
      const words = MessageDrawing.make('span');
      words.setAttribute('role', 'status');
      this.#holding.append(words, cancel);
      this.#hold(false);
    }
  };
})();
