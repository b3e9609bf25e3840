/*
 * The rows of one list of the dashboard, longest waiting first. The server calls showRows and update with rows { id, number,
 * name, topic, opening, since, unanswered, people, looking, joinable }, where what is empty is missing. A row that is there already is
 * changed in its place, so that whoever has it under the finger or the focus keeps it.
 */
(() => {
  if (customElements.get('chat-rows')) return;

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

    /** Negative where it has waited longer. */
    compare(other) {
      return this.data.since - other.data.since || this.data.number - other.data.number;
    }
  }

  class ChatRows extends HTMLElement {
    #labels = {};
    #rows = new Map();
    #opened = '';

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
      this.update(rows, [...this.#rows.keys()].filter((id) => !wanted.has(id)));
    }

    /** @param gone the chats whose rows are taken away */
    update(rows, gone) {
      gone.forEach((id) => {
        this.#rows.get(id)?.element.remove();
        this.#rows.delete(id);
      });
      const moved = rows.filter((data) => this.#take(data));
      if (moved.length) this.#arrange(new Set(moved.map(({ id }) => id)));
    }

    /** Gives whether the row has yet to get its place. */
    #take(data) {
      const known = this.#rows.get(data.id);
      const hasPlace = known?.data.since === data.since;
      const row = known ?? new Row(
        this.#labels,
        (chat) => this.dispatchEvent(new CustomEvent('join', { detail: { chat } })),
        (chat, isPicked) => this.dispatchEvent(new CustomEvent('pick', { detail: { chat, isPicked } })),
      );
      row.show(data).mark(data.id === this.#opened);
      this.#rows.set(data.id, row);
      return !hasPlace;
    }

    /** Puts these where they belong; all others stay as they are. */
    #arrange(moved) {
      let next = null;
      [...this.#rows.values()]
        .sort((one, other) => other.compare(one))
        .forEach((row) => {
          if (moved.has(row.data.id)) this.insertBefore(row.element, next);
          next = row.element;
        });
    }
  }

  customElements.define('chat-rows', ChatRows);
})();
