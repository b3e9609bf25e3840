/*
 * Draws the files of a message: pictures small, and in large in the viewer; of a text the first lines, once they are asked
 * for; everything else as a card. All of them can be downloaded.
 */
(() => {
  if (window.FileDrawing) return;

  const make = (...words) => MessageDrawing.make(...words);

  /** Milliseconds until what failed for no known reason is tried again. */
  const SOON = 2_000;

  const isAway = () => !['connected', 'back', undefined].includes(document.querySelector('connection-state')?.dataset.state);

  const whenBack = (todo) => {
    const heard = new AbortController();
    const back = () => {
      heard.abort();
      todo();
    };
    for (const type of ['line-back', 'server-ready']) window.addEventListener(type, back, { signal: heard.signal });
  };

  /** A failure may be that of the line: it is tried again when the line is back, and once without such a reason. */
  const load = (picture, address, failed) => {
    const tried = new Set();
    const again = () => {
      picture.src = address;
    };
    picture.addEventListener('error', () => {
      const waits = isAway();
      if (tried.has(waits)) return failed();
      tried.add(waits);
      return waits ? whenBack(again) : setTimeout(again, SOON);
    });
    again();
  };

  window.FileDrawing = class FileDrawing {
    #labels;
    #address;

    /**
     * @param labels those that begin with "file"
     * @param address of the files of the chat
     */
    constructor(labels, address) {
      this.#labels = labels;
      this.#address = address;
    }

    /** To a message that the server has. */
    addStored(message, files) {
      this.#addAll(message, files, (file) => (file.picture ? this.#picture(file) : this.#card(file)));
    }

    /** To one that is on its way: nothing can be fetched yet. */
    addUnsent(message, files) {
      this.#addAll(message, files, (file) => this.#unsent(file));
    }

    /** Pictures come first, so that they stand side by side. */
    #addAll(message, files, draw) {
      const list = make('ul', 'message-files');
      list.setAttribute('role', 'list');
      for (const file of [...files].sort((one, other) => Boolean(other.picture) - Boolean(one.picture))) {
        const item = make('li', 'message-file');
        item.append(draw(file));
        list.append(item);
      }
      message.classList.add('message-with-files');
      message.append(list);
    }

    #where(file, part = '') {
      return new URL(`${this.#address}/${file.id}${part}`, document.baseURI).href;
    }

    /** Its place is kept while it is loaded; one that cannot be is a card. */
    #picture(file) {
      const figure = make('figure', 'file-picture');
      const open = this.#button('file-thumbnail', 'fileView', file);
      const picture = make('img');
      Object.assign(picture, { alt: file.name, loading: 'lazy', decoding: 'async', ...file.picture });
      load(picture, this.#where(file, '/thumbnail'), () => this.#replace(figure, this.#card(file)));
      open.dataset.file = file.id;
      open.append(picture);
      open.addEventListener('click', () => new FileViewer(this.#labels, open.closest('message-log')).open(open));
      FileViewer.know(open, { name: file.name, picture: this.#where(file, '/picture'), download: this.#where(file) });
      figure.append(open, this.#caption(file));
      return figure;
    }

    #replace(figure, card) {
      const hasFocus = figure.contains(document.activeElement);
      figure.replaceWith(card);
      if (hasFocus) card.querySelector('a').focus();
    }

    #caption(file) {
      const caption = make('figcaption', 'file-caption');
      const words = make('div', 'file-words');
      words.append(window.fileWords.name(file.name), ...this.#warning(file));
      caption.append(words, this.#download(file));
      return caption;
    }

    #card(file) {
      const card = make('div', 'file-card');
      const line = this.#line(file);
      card.append(line);
      if (file.group?.toLowerCase() === 'text') this.#addText(card, line, file);
      line.append(this.#download(file));
      return card;
    }

    #unsent(file) {
      const preview = window.filePreviews.of(file.id);
      if (!preview) {
        const card = make('div', 'file-card');
        card.append(this.#line(file));
        return card;
      }
      const figure = make('figure', 'file-picture');
      const place = make('span', 'file-thumbnail');
      const picture = make('img');
      Object.assign(picture, { alt: file.name, width: preview.width, height: preview.height, src: preview.address });
      place.append(picture);
      const caption = make('figcaption', 'file-caption');
      caption.append(window.fileWords.name(file.name));
      figure.append(place, caption);
      return figure;
    }

    #line(file) {
      const line = make('div', 'file-line');
      const words = make('div', 'file-words');
      const facts = [file.type, window.fileWords.size(file.size)].filter(Boolean).join(' · ');
      words.append(window.fileWords.name(file.name), make('span', 'file-facts', facts), ...this.#warning(file));
      line.append(window.fileWords.sheet(file.name), words);
      return line;
    }

    #warning({ unscanned }) {
      return unscanned ? [make('span', 'file-unscanned', this.#labels.fileUnscanned)] : [];
    }

    #download(file) {
      const link = MessageDrawing.quiet(make('a', 'file-download'));
      link.href = this.#where(file);
      link.download = '';
      link.setAttribute('router-ignore', '');
      link.ariaLabel = this.#said('fileDownloadOf', file);
      link.title = link.ariaLabel;
      link.append(window.fileWords.icon('download-alt'));
      return link;
    }

    #addText(card, line, file) {
      const toggle = this.#button('file-show', 'fileShowOf', file);
      const place = make('div', 'file-text');
      const show = (isShown) => {
        place.hidden = !isShown;
        card.classList.toggle('file-card-open', isShown);
        toggle.ariaExpanded = String(isShown);
        toggle.textContent = isShown ? this.#labels.fileHide : this.#labels.fileShow;
        toggle.ariaLabel = this.#said(isShown ? 'fileHideOf' : 'fileShowOf', file);
        toggle.title = toggle.ariaLabel;
      };
      toggle.addEventListener('click', () => {
        show(place.hidden);
        if (!place.hidden && !place.querySelector('pre')) this.#fill(MessageDrawing.quiet(place), file);
      });
      show(false);
      line.append(toggle);
      card.append(place);
    }

    async #fill(place, file) {
      const note = (words) => make('p', 'file-note', words);
      const said = note(this.#labels.fileLoading);
      said.setAttribute('role', 'status');
      if (place.contains(document.activeElement)) place.parentElement.querySelector('.file-show').focus();
      place.replaceChildren(said);
      try {
        const answer = await fetch(this.#where(file, '/text'), { redirect: 'error' });
        if (!answer.ok) throw new Error(answer.status);
        const text = await answer.text();
        const block = make('pre', '', text);
        block.tabIndex = 0;
        block.dir = 'auto';
        block.setAttribute('role', 'region');
        block.ariaLabel = this.#said('fileContentOf', file);
        place.replaceChildren(block);
        const count = window.fileWords.number(text.replace(/\n$/, '').split('\n').length);
        if (answer.headers.get('X-More') === 'true') place.prepend(note(this.#labels.fileFirst.replace('{0}', count)));
      } catch {
        said.textContent = this.#labels.fileNotLoaded;
        const again = make('button', 'file-again', this.#labels.fileAgain);
        again.type = 'button';
        again.addEventListener('click', () => this.#fill(place, file));
        place.append(again);
      }
    }

    #button(className, label, file) {
      const button = MessageDrawing.quiet(make('button', className));
      button.type = 'button';
      button.ariaLabel = this.#said(label, file);
      return button;
    }

    #said(label, { name }) {
      return this.#labels[label].replace('{0}', () => name);
    }
  };
})();
