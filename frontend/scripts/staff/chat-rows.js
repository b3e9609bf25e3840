/*
 * The rows of one list of the dashboard, longest waiting first. The server calls showRows and update with rows { id, number,
 * name, topic, opening, since, unanswered, people, looking, joinable }, where what is empty is missing. A row that is there already is
 * changed in its place, so that whoever has it under the finger or the focus keeps it.
 */
(() => {
  if (customElements.get('chat-rows')) return;

  /** As many rows are drawn to begin with, and more as the reader comes near the last of them. */
  const STEP = 100;

  const part = (tag, className) => MessageDrawing.make(tag, className);

  /** One row. Names and words are kept apart, as one could turn what stands beside it around. */
  class Row {
    element = part('div', 'chat-row');
    #link = part('a', 'chat-row-open');
    #name = part('bdi', 'chat-row-name');
    #number = part('span', 'chat-row-number');
    #why = part('span', 'visually-hidden');
    #since = part('waiting-time', '');
    #topic = part('bdi', 'chat-row-topic');
    #opening = part('bdi', 'chat-row-opening');
    #typing = part('row-typing', '');
    #looking = part('bdi', 'chat-row-looking');
    #people = part('bdi', '');
    #join = part('button', 'chat-row-join');
    #pick = part('input', 'chat-row-pick');
    #labels;

    constructor(labels, join, pick) {
      this.#labels = labels;
      const head = part('span', 'chat-row-head');
      const words = part('span', 'chat-row-words');
      const people = part('span', 'chat-row-people');
      this.element.setAttribute('role', 'listitem');
      this.#join.textContent = labels.join;
      this.#join.type = 'button';
      this.#join.addEventListener('click', () => join(this.data.id));
      this.#pick.type = 'checkbox';
      this.#pick.addEventListener('change', () => pick(this.data.id, this.#pick.checked));
      head.append(this.#name, ' ', this.#number, ' ', this.#why, ' ', this.#since);
      words.append(this.#topic, ' ', this.#opening);
      people.append(this.#typing, ' ', this.#looking, ' ', this.#people);
      this.#link.append(head, words, people);
      this.element.append(this.#pick, this.#link, this.#join);
    }

    /** Shows this from now on. */
    show(data) {
      const write = (place, text = '') => place.textContent !== text && (place.textContent = text);
      this.data = data;
      this.#link.setAttribute('href', `dashboard/${data.id}`);
      this.#since.setAttribute('since', data.unanswered ?? data.since);
      const why = data.unanswered ? this.#labels.unanswered : this.#labels.since;
      this.#since.title = why;
      write(this.#why, why);
      this.element.classList.toggle('chat-row-unanswered', Boolean(data.unanswered));
      this.#typing.setAttribute('chat', data.id);
      this.#join.hidden = !data.joinable;
      this.#pick.setAttribute('aria-label', this.#labels.pick.replace('{0}', () => data.name));
      write(this.#name, data.name);
      write(this.#number, `#${data.number}`);
      write(this.#topic, data.topic);
      write(this.#opening, data.opening);
      write(this.#looking, data.looking);
      write(this.#people, data.people);
      return this;
    }

    unpick() {
      this.#pick.checked = false;
    }

    mark(isOpened) {
      this.#link.setAttribute('aria-current', String(isOpened));
    }
  }

  /** Negative where the one has waited longer. */
  const compare = (one, other) => one.since - other.since || one.number - other.number;

  class ChatRows extends HTMLElement {
    #labels = {};
    #chats = new Map();
    #rows = new Map();
    #opened = '';
    #most = STEP;

    constructor() {
      super();
      this.addEventListener('scroll', () => this.#goOn(), { passive: true });
    }

    /** Sets the words: join, since, unanswered, and pick with {0} for a name. */
    setLabels(labels) {
      this.#labels = labels;
    }

    /** Marks the row of this chat. */
    set opened(chat) {
      const before = this.#opened;
      this.#opened = chat;
      [before, chat].forEach((one) => this.#rows.get(one)?.mark(one === chat));
    }

    /** Whether rows can be picked; none is to begin with. */
    set picking(picking) {
      this.toggleAttribute('picking', picking);
      this.#rows.forEach((row) => row.unpick());
    }

    /** Shows these and no others. */
    showRows(rows) {
      const wanted = new Set(rows.map(({ id }) => id));
      this.update(rows, [...this.#chats.keys()].filter((id) => !wanted.has(id)));
    }

    /** @param gone the chats whose rows are taken away */
    update(rows, gone) {
      const isOtherwise = gone.length || rows.some(({ id, since }) => this.#chats.get(id)?.since !== since);
      gone.forEach((id) => this.#chats.delete(id));
      rows.forEach((chat) => {
        this.#chats.set(chat.id, chat);
        this.#rows.get(chat.id)?.show(chat);
      });
      if (isOtherwise) this.#arrange();
    }

    /** Draws the first ones in order; those that are drawn already stay where they are. */
    #arrange() {
      const first = [...this.#chats.values()].sort(compare).slice(0, this.#most);
      const drawn = new Set(first.map(({ id }) => id));
      this.#rows.forEach(({ element }, id) => {
        if (drawn.has(id)) return;
        element.remove();
        this.#rows.delete(id);
      });
      let next = null;
      first.reverse().forEach((chat) => {
        const { element } = this.#rows.get(chat.id) ?? this.#draw(chat);
        if (!element.isConnected || element.nextSibling !== next) this.insertBefore(element, next);
        next = element;
      });
    }

    #draw(chat) {
      const row = new Row(
        this.#labels,
        (id) => this.dispatchEvent(new CustomEvent('join', { detail: { chat: id } })),
        (id, isPicked) => this.dispatchEvent(new CustomEvent('pick', { detail: { chat: id, isPicked } })),
      );
      row.show(chat).mark(chat.id === this.#opened);
      this.#rows.set(chat.id, row);
      return row;
    }

    /** Near the last row that is drawn there are more. */
    #goOn() {
      const left = this.scrollHeight - this.scrollTop - this.clientHeight;
      if (left > this.clientHeight || this.#most >= this.#chats.size) return;
      this.#most += STEP;
      this.#arrange();
    }
  }

  customElements.define('chat-rows', ChatRows);
})();
