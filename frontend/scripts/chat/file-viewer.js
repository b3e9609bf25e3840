/*
 * Shows the pictures of a log in large, one at a time, above the page: the arrows, Home and End go through them, and Escape
 * closes it. The focus goes back to the small one of what was seen last.
 */
(() => {
  if (window.FileViewer) return;

  const make = (...words) => MessageDrawing.make(...words);

  /** What is shown in large, by the button that opens it. */
  const known = new WeakMap();

  const STEPS = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };

  window.FileViewer = class FileViewer {
    #labels;
    #log;
    #shown = [];
    #at = 0;
    #dialog = make('dialog', 'file-viewer');
    #name = make('h2', 'file-viewer-name');
    #place = make('span', 'file-viewer-place');
    #stage = make('div', 'file-viewer-stage');
    #previous;
    #next;
    #download;

    /** @param file name, and the addresses picture and download */
    static know(button, file) {
      known.set(button, file);
    }

    /** @param log whose pictures are shown */
    constructor(labels, log) {
      this.#labels = labels;
      this.#log = log;
      this.#previous = this.#button('filePrevious', 'angle-left', () => this.#go(-1));
      this.#next = this.#button('fileNext', 'angle-right', () => this.#go(1));
      this.#download = make('a', 'file-viewer-button');
      this.#download.download = '';
      this.#download.setAttribute('router-ignore', '');
      this.#download.append(window.fileWords.icon('download-alt'));
      this.#dialog.append(this.#createHead(), this.#stage, this.#createFoot());
      this.#listen();
    }

    /** Begins with the picture of this button. */
    open(button) {
      const buttons = [...this.#log.querySelectorAll('button.file-thumbnail')];
      this.#shown = buttons.map((one) => ({ id: one.dataset.file, ...known.get(one) }));
      this.#at = buttons.indexOf(button);
      const isAlone = this.#shown.length < 2;
      for (const one of [this.#previous, this.#next, this.#place]) one.hidden = isAlone;
      document.body.append(this.#dialog);
      this.#dialog.showModal();
      this.#show();
    }

    #createHead() {
      const head = make('div', 'file-viewer-head');
      const words = make('div', 'file-viewer-words');
      this.#place.setAttribute('role', 'status');
      words.append(this.#name, this.#place);
      const close = this.#button('fileClose', 'close', () => this.#dialog.close());
      close.autofocus = true;
      head.append(words, this.#download, close);
      return head;
    }

    #createFoot() {
      const foot = make('div', 'file-viewer-foot');
      foot.append(this.#previous, this.#next);
      return foot;
    }

    #listen() {
      this.#dialog.addEventListener('close', () => this.#closed());
      this.#dialog.addEventListener('click', ({ target }) => {
        if (target === this.#dialog || target === this.#stage) this.#dialog.close();
      });
      this.#dialog.addEventListener('keydown', (event) => {
        // The keys of the page around it are not meant.
        event.stopPropagation();
        const step = STEPS[event.key];
        if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        this.#go(step);
      });
    }

    #go(step) {
      const to = Math.min(Math.max(this.#at + step, 0), this.#shown.length - 1);
      if (to === this.#at) return;
      this.#at = to;
      this.#show();
    }

    #show() {
      const { name, picture, download } = this.#shown[this.#at];
      const said = (label, ...values) =>
        values.reduce((words, value, place) => words.replace(`{${place}}`, () => value), this.#labels[label]);
      this.#dialog.setAttribute('aria-label', name);
      this.#name.replaceChildren(window.fileWords.name(name));
      this.#place.textContent = said('filePlace', this.#at + 1, this.#shown.length);
      this.#download.href = download;
      this.#download.ariaLabel = said('fileDownloadOf', name);
      this.#download.title = this.#download.ariaLabel;
      this.#previous.ariaDisabled = String(this.#at === 0);
      this.#next.ariaDisabled = String(this.#at === this.#shown.length - 1);
      this.#load(name, picture);
    }

    /** What was there before is gone at once, so that nobody takes it for the next one. */
    #load(name, address) {
      const loading = make('p', 'file-viewer-note', this.#labels.fileLoading);
      const image = make('img', 'file-viewer-picture');
      image.alt = name;
      image.hidden = true;
      image.addEventListener('load', () => {
        loading.remove();
        image.hidden = false;
      });
      image.addEventListener('error', () => {
        const again = make('button', 'file-viewer-again', this.#labels.fileAgain);
        again.type = 'button';
        again.addEventListener('click', () => {
          this.#load(name, address);
          this.#dialog.querySelector('[autofocus]').focus();
        });
        loading.textContent = this.#labels.fileNotLoaded;
        loading.setAttribute('role', 'alert');
        loading.after(again);
      });
      this.#stage.replaceChildren(image, loading);
      image.src = address;
    }

    #closed() {
      const { id } = this.#shown[this.#at];
      this.#dialog.remove();
      this.#log.querySelector(`button.file-thumbnail[data-file="${CSS.escape(id)}"]`)?.focus();
    }

    #button(label, icon, pressed) {
      const button = make('button', 'file-viewer-button');
      button.type = 'button';
      button.ariaLabel = this.#labels[label];
      button.title = this.#labels[label];
      button.append(window.fileWords.icon(icon));
      button.addEventListener('click', pressed);
      return button;
    }
  };
})();
