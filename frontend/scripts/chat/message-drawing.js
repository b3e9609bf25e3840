/*
 * Draws one line of a chat from data. Every text goes into the page as text, never as markup.
 */
(() => {
  if (window.MessageDrawing) return;

  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };

  /** What changes in here is not worth an announcement: the message around it is announced once, when it comes. */
  const quiet = (element) => {
    element.setAttribute('aria-live', 'off');
    return element;
  };

  window.MessageDrawing = class MessageDrawing {
    #labels;
    #files;
    #days;
    #times;

    static make = make;

    static quiet = quiet;

    /** Where it stands: no chat has so many notes that one would reach the next message. */
    static place({ seq, note = 0 }) {
      return seq + note / 1_000_000;
    }

    /** A line between messages, whose words are its name too. */
    static separator(className) {
      const line = quiet(make('div', `message-separator ${className}`));
      line.setAttribute('role', 'separator');
      return line;
    }

    /** This language in the reader's own region of it. */
    static language(language) {
      const base = (one) => one.split('-')[0];
      return navigator.languages.find((one) => base(one) === base(language)) ?? language;
    }

    /**
     * @param labels what can be copied and done, the marks, those of file-drawing, and the language of times
     * @param files the address of the files
     */
    constructor(labels, files) {
      this.#labels = labels;
      this.#files = new FileDrawing(labels, files);
      const language = MessageDrawing.language(labels.language);
      this.#times = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' });
      this.#days = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'medium' });
    }

    /** A line of the system. A name in it is kept apart, because it could turn the sentence around. */
    line(item) {
      const node = make('p', 'message-line');
      node.append(this.#sentence(item), ' ', this.#time(item));
      node.dataset.at = item.at;
      return node;
    }

    /** What a person wrote: a message, or a note of the staff, which says so first. */
    message(item) {
      const node = make('article', item.mine ? 'message message-mine' : 'message');
      const head = make('header', 'message-head');
      const author = make('span', 'message-author', item.author);
      author.dir = 'auto';
      head.append(author, ' ', this.#time(item));
      if (item.note) this.#asNote(node, head);
      else if (item.mine) head.append(' ', quiet(make('span', 'message-mark', this.#labels.sent)));
      const text = item.parts.map(({ source }) => source).join('');
      const body = make('div', 'message-body');
      item.parts.forEach((part, place) => body.append(this.#part(part, item.parts[place - 1])));
      node.append(head, ...(text ? [body] : []));
      if (item.files) this.#files.addStored(node, item.files);
      if (text) node.append(this.#copyMessage(text));
      node.dataset.at = item.at;
      return node;
    }

    /** What is on its way, or was refused for a reason: then again() and remove() do something about it. */
    unsent({ text, files, note, refused, again, remove }) {
      const node = make('article', 'message message-mine message-unsent');
      node.classList.toggle('message-refused', Boolean(refused));
      const head = make('header', 'message-head');
      head.append(make('span', 'message-author', this.#labels.you), ' ');
      head.append(make('span', 'message-mark', refused ? this.#labels.notSent : this.#labels.sending));
      const body = make('div', 'message-body');
      const words = make('span', 'message-text', text);
      words.dir = 'auto';
      body.append(words);
      node.append(head, ...(text ? [body] : []));
      if (files) this.#files.addUnsent(node, files);
      if (note) this.#asNote(node, head);
      if (refused) node.append(this.#reason(refused), this.#choices(text, again, remove));
      return node;
    }

    /** Of these messages of the reader's, newest first as [seq, node], the newest that got equally far says so. */
    mark(newestFirst, way) {
      let newer;
      for (const [seq, node] of newestFirst) {
        const mark = node.querySelector(':scope > .message-head > .message-mark');
        if (!mark) continue;
        const words = this.#labels[way(seq)];
        mark.textContent = words;
        mark.hidden = words === newer;
        newer = words;
      }
    }

    #sentence({ text, names = [] }) {
      const sentence = make('span');
      const end = names.reduce((from, name) => {
        sentence.append(text.slice(from, name.from), make('bdi', '', text.slice(name.from, name.to)));
        return name.to;
      }, 0);
      sentence.append(text.slice(end));
      return sentence;
    }

    #reason(refused) {
      const reason = make('p', 'message-reason', refused);
      reason.setAttribute('role', 'alert');
      return reason;
    }

    #asNote(node, head) {
      node.classList.add('message-note');
      head.prepend(make('span', 'message-note-label', this.#labels.note), ' ');
    }

    #choices(text, again, remove) {
      const choices = make('div', 'message-choices');
      choices.append(
        this.#button(this.#labels.again, again),
        ...(text ? [this.#copyButton(this.#labels.copyText, text)] : []),
        this.#button(this.#labels.remove, remove),
      );
      return choices;
    }

    #button(name, pressed) {
      const button = make('button', '', name);
      button.type = 'button';
      button.addEventListener('click', pressed);
      return button;
    }

    /** The line break behind a code block ends its last line and would show as an empty one. */
    #part(part, before) {
      if (part.code !== undefined) return this.#code(part);
      if (part.link && /^https?:\/\//i.test(part.source)) {
        const link = make('a', '', part.source);
        link.href = part.source;
        link.target = '_blank';
        link.rel = 'noopener noreferrer nofollow';
        return link;
      }
      const follows = before?.code !== undefined;
      const text = make('span', 'message-text', follows ? part.source.replace(/^\n/, '') : part.source);
      text.dir = 'auto';
      return text;
    }

    #code(part) {
      const figure = make('figure', 'message-code');
      const head = make('figcaption', '', part.language);
      const block = make('pre');
      head.append(this.#wrapButton(figure), this.#copyButton(this.#labels.copy, part.code));
      block.tabIndex = 0;
      block.dir = 'ltr';
      block.append(make('code', '', part.code));
      figure.append(head, block);
      return figure;
    }

    #wrapButton(figure) {
      const wrap = quiet(this.#button(this.#labels.wrap, () => {
        const isWrapped = figure.classList.toggle('message-code-wrapped');
        wrap.setAttribute('aria-pressed', isWrapped);
      }));
      wrap.setAttribute('aria-pressed', 'false');
      return wrap;
    }

    #copyButton(name, text) {
      const copy = quiet(this.#button(name, async () => {
        await this.#copy(text);
        copy.textContent = this.#labels.copied;
        setTimeout(() => (copy.textContent = name), 2000);
      }));
      return copy;
    }

    /** A sign without words, beside the message. */
    #copyMessage(text) {
      const name = (words) => {
        copy.ariaLabel = words;
        copy.title = words;
        copy.classList.toggle('message-copied', words === this.#labels.copied);
      };
      const copy = quiet(this.#button('', async () => {
        await this.#copy(text);
        name(this.#labels.copied);
        setTimeout(() => name(this.#labels.copyMessage), 2000);
      }));
      copy.className = 'message-copy';
      copy.tabIndex = -1;
      name(this.#labels.copyMessage);
      return copy;
    }

    /** The clipboard is there on secure pages alone; elsewhere a selection does it. */
    async #copy(text) {
      if (navigator.clipboard) return navigator.clipboard.writeText(text);
      const area = make('textarea');
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }

    #time(item) {
      const at = new Date(item.at);
      const time = make('time', 'message-time', this.#times.format(at));
      time.dateTime = item.at;
      time.title = this.#days.format(at);
      return time;
    }
  };
})();
