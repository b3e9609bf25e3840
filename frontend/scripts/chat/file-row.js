/* One of the files to be sent: what it is, how far it is, and what can be done about it. */
(() => {
  if (window.FileRow) return;

  const make = (...words) => MessageDrawing.make(...words);

  window.FileRow = class FileRow {
    #labels;
    #name;
    #state = make('span', 'file-row-state');
    #size = make('span', 'file-row-size');
    #progress = make('progress', 'file-row-progress');
    #again;
    #sheet;

    element = make('li', 'file-row');

    /**
     * @param labels as for file-tray
     * @param again tries anew to upload it
     * @param remove takes it out of the list
     */
    constructor(entry, labels, again, remove) {
      this.#labels = labels;
      this.#name = entry.name;
      this.#again = this.#button('file-row-again', labels.againOf, again, labels.again);
      this.removeButton = this.#button('file-row-remove', labels.remove, remove);
      this.removeButton.append(window.fileWords.icon('close-small'));
      this.#progress.max = 1;
      this.#progress.setAttribute('aria-label', this.#said(labels.progress));
      this.#sheet = window.fileWords.sheet(entry.name);
      const words = make('div', 'file-row-words');
      const line = make('div', 'file-row-line');
      line.append(this.#size, this.#state);
      words.append(window.fileWords.name(entry.name), line, this.#progress, this.#again);
      this.element.append(this.#sheet, words, this.removeButton);
      this.show(entry);
    }

    show(entry) {
      const { state, share, size } = entry;
      this.element.dataset.state = state;
      this.#size.textContent = window.fileWords.size(size);
      this.#state.textContent = this.#words(entry);
      const isSlow = FileTransfers.isSlow(entry);
      // What is hidden loses the focus to the page.
      if (!isSlow && document.activeElement === this.#again) this.removeButton.focus();
      this.#again.hidden = !isSlow;
      this.#progress.hidden = state !== 'uploading' && state !== 'checking';
      if (state === 'uploading') this.#progress.value = share;
      else this.#progress.removeAttribute('value');
    }

    preview({ address }) {
      const picture = make('img', 'file-preview');
      picture.alt = '';
      picture.src = address;
      this.#sheet.replaceWith(picture);
      this.#sheet = picture;
    }

    #words({ state, share, reason, unscanned }) {
      if (reason) return reason;
      if (state === 'uploading') return this.#labels.uploading.replace('{0}', window.fileWords.percent(share));
      if (state === 'ready' && unscanned) return this.#labels.unscanned;
      return this.#labels[state] ?? '';
    }

    #said(label) {
      return label.replace('{0}', () => this.#name);
    }

    #button(className, label, pressed, words) {
      const button = make('button', className, words);
      button.type = 'button';
      button.ariaLabel = this.#said(label);
      button.title = button.ariaLabel;
      button.addEventListener('click', pressed);
      return button;
    }
  };
})();
