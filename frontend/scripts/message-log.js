/*
 * Draws the messages of a chat from data. Every text goes into the page as text, never as markup.
 *
 * The server calls showAll, addNewer and addOlder with items { seq, kind, mine, author, at, text | parts } in the order of
 * seq; an item that is shown already is passed over, so that a repeated or late call changes nothing. An item of the
 * reader's own has a key too. Behind them stand the messages that the composer has on their way.
 */
(() => {
  if (customElements.get('message-log')) return;

  const NEAR_END = 80;

  /** Milliseconds in which what was seen is gathered, and between two times it is told. */
  const GATHERED = 300;
  const TOLD = 1_000;

  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };

  class MessageLog extends HTMLElement {
    #items = new Map();
    #keys = new Set();
    #unsent = new Map();
    #labels = {};
    #older = null;
    #list = null;
    #underway = null;
    #days = null;
    #times = null;
    #atEnd = true;
    #receipt = { delivered: 0, read: 0 };
    #acknowledging = false;
    #theirs = 0;
    #told = { delivered: 0, read: 0, at: 0 };
    #telling;
    #inSight = () => this.#acknowledge();

    connectedCallback() {
      document.addEventListener('visibilitychange', this.#inSight);
      if (this.#list) return;
      this.#older = make('button', 'message-log-older');
      this.#older.type = 'button';
      this.#older.hidden = true;
      this.#older.addEventListener('click', () => {
        this.#older.disabled = true;
        this.dispatchEvent(new CustomEvent('older-wanted', { detail: { before: this.#firstSeq() } }));
      });
      this.#list = make('div', 'message-log-list');
      this.#underway = make('div', 'message-log-underway');
      this.append(this.#older, this.#list, this.#underway);
      this.addEventListener('scroll', () => this.#scrolled(), { passive: true });
      new ResizeObserver(() => this.#atEnd && this.#toEnd()).observe(this);
    }

    disconnectedCallback() {
      document.removeEventListener('visibilitychange', this.#inSight);
      clearTimeout(this.#telling);
      this.#telling = undefined;
    }

    /**
     * Sets the words used inside the log: older, copy, copied, the marks, what can be done, and the language of times, in the
     * reader's own region of it. */
    setLabels(labels) {
      this.connectedCallback();
      this.#labels = labels;
      this.#older.textContent = labels.older;
      const base = (language) => language.split('-')[0];
      const language = navigator.languages.find((one) => base(one) === base(labels.language)) ?? labels.language;
      this.#times = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' });
      this.#days = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'medium' });
      [...this.#unsent.values()].forEach(({ entry }) => this.showUnsent(entry));
    }

    /** Shows these items and no others; not announced, because it is the whole list. */
    showAll(items, hasOlder) {
      this.setAttribute('aria-live', 'off');
      this.#items.clear();
      this.#keys.clear();
      this.#list.replaceChildren();
      this.#add(items);
      this.#offerOlder(hasOlder);
      this.#toEnd();
      this.#acknowledge();
      setTimeout(() => this.setAttribute('aria-live', 'polite'), 500);
    }

    /** Adds what is new at the end; stays there if the reader is there, or has written it. */
    addNewer(items) {
      const follow = this.#atEnd || items.some((item) => item.mine);
      this.#add(items);
      if (follow) this.#toEnd();
      this.#acknowledge();
    }

    /** Adds older items at the top and keeps what is being read in its place. */
    addOlder(items, hasOlder) {
      const fromEnd = this.scrollHeight - this.scrollTop;
      this.setAttribute('aria-live', 'off');
      this.#add(items);
      this.#offerOlder(hasOlder);
      this.scrollTop = this.scrollHeight - fromEnd;
      setTimeout(() => this.setAttribute('aria-live', 'polite'), 500);
    }

    /** Whether it is told how far the reader has got what others wrote, by the event "seen" with delivered and read. */
    set acknowledging(acknowledging) {
      this.#acknowledging = acknowledging;
      this.#acknowledge();
    }

    /** Says up to which line the reader's messages are on a page of the other side, and were in sight there. */
    mark(delivered, read) {
      this.#receipt = { delivered, read };
      this.#mark();
    }

    /** Whether the message with this key is shown as stored. */
    hasSent(key) {
      return this.#keys.has(key);
    }

    /**
     * Shows a message that is on its way, { key, text, refused } with the reason where it was refused. What the reader
     * does about it is told to onUnsent, { again(key), remove(key) }. */
    showUnsent(entry) {
      const node = this.#onItsWay(entry);
      const shown = this.#unsent.get(entry.key);
      if (shown) shown.node.replaceWith(node);
      else this.#underway.append(node);
      this.#unsent.set(entry.key, { entry, node });
      this.#toEnd();
    }

    /** It is stored: it stays until it is shown in its place, so that it never disappears between. */
    sent(key, seq) {
      if (Math.max(...this.#items.keys()) >= seq) return this.dropUnsent(key);
      const node = this.#unsent.get(key)?.node;
      node?.querySelector('.message-mark').replaceChildren(this.#labels.sent);
      return undefined;
    }

    dropUnsent(key) {
      this.#unsent.get(key)?.node.remove();
      this.#unsent.delete(key);
    }

    #onItsWay({ key, text, refused }) {
      const node = make('article', 'message message-mine message-unsent');
      node.classList.toggle('message-refused', Boolean(refused));
      const head = make('header', 'message-head');
      head.append(make('span', 'message-author', this.#labels.you), ' ');
      head.append(make('span', 'message-mark', refused ? this.#labels.notSent : this.#labels.sending));
      const body = make('div', 'message-body');
      const words = make('span', 'message-text', text);
      words.dir = 'auto';
      body.append(words);
      node.append(head, body);
      if (refused) node.append(make('p', 'message-reason', refused), this.#choices(key, text));
      return node;
    }

    #choices(key, text) {
      const choices = make('div', 'message-choices');
      choices.append(
        this.#button(this.#labels.again, () => this.onUnsent.again(key)),
        this.#copyButton(this.#labels.copyText, text),
        this.#button(this.#labels.remove, () => this.onUnsent.remove(key)),
      );
      return choices;
    }

    #button(name, pressed) {
      const button = make('button', '', name);
      button.type = 'button';
      button.addEventListener('click', pressed);
      return button;
    }

    #add(items) {
      for (const item of items) {
        if (this.#items.has(item.seq)) continue;
        const node = item.parts ? this.#message(item) : this.#line(item);
        this.#list.insertBefore(node, this.#firstAfter(item.seq));
        this.#items.set(item.seq, node);
        if (item.parts && !item.mine) this.#theirs = Math.max(this.#theirs, item.seq);
        if (item.key) {
          this.#keys.add(item.key);
          this.dropUnsent(item.key);
        }
      }
      this.#mark();
    }

    /** Of the messages that got equally far, the newest says so. */
    #mark() {
      let newer;
      for (const [seq, node] of [...this.#items].sort(([one], [other]) => other - one)) {
        const mark = node.querySelector(':scope > .message-head > .message-mark');
        if (!mark) continue;
        const words = this.#labels[this.#way(seq)];
        mark.textContent = words;
        mark.hidden = words === newer;
        newer = words;
      }
    }

    #way(seq) {
      if (seq <= this.#receipt.read) return 'read';
      return seq <= this.#receipt.delivered ? 'delivered' : 'sent';
    }

    #acknowledge() {
      if (!this.#acknowledging || this.#telling || !this.#list) return;
      const isNew = ({ delivered, read }) => delivered > this.#told.delivered || read > this.#told.read;
      if (!isNew(this.#seen())) return;
      const since = performance.now() - this.#told.at;
      this.#telling = setTimeout(() => {
        this.#telling = undefined;
        const seen = this.#seen();
        this.#told = { ...seen, at: performance.now() };
        this.dispatchEvent(new CustomEvent('seen', { detail: seen }));
      }, Math.max(GATHERED, TOLD - since));
    }

    #seen() {
      const isInSight = document.visibilityState === 'visible' && this.#atEnd;
      return { delivered: this.#theirs, read: isInSight ? this.#theirs : this.#told.read };
    }

    #scrolled() {
      this.#atEnd = this.#isNearEnd();
      this.#acknowledge();
    }

    /** The shown item that the one with this seq goes before; none where it is the newest, as nearly always. */
    #firstAfter(seq) {
      const newer = [...this.#items.keys()].filter((shown) => shown > seq);
      return newer.length ? this.#items.get(Math.min(...newer)) : null;
    }

    #line(item) {
      const node = make('p', 'message-line');
      node.append(make('span', '', item.text), ' ', this.#time(item));
      return node;
    }

    #message(item) {
      const node = make('article', item.mine ? 'message message-mine' : 'message');
      const head = make('header', 'message-head');
      const author = make('span', 'message-author', item.author);
      author.dir = 'auto';
      head.append(author, ' ', this.#time(item));
      if (item.mine) head.append(' ', make('span', 'message-mark', this.#labels.sent));
      const body = make('div', 'message-body');
      item.parts.forEach((part, place) => body.append(this.#part(part, item.parts[place - 1])));
      node.append(head, body);
      return node;
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
      head.append(this.#copyButton(this.#labels.copy, part.code));
      const block = make('pre');
      block.tabIndex = 0;
      block.dir = 'ltr';
      block.append(make('code', '', part.code));
      figure.append(head, block);
      return figure;
    }

    #copyButton(name, text) {
      const copy = this.#button(name, async () => {
        await this.#copy(text);
        copy.textContent = this.#labels.copied;
        setTimeout(() => (copy.textContent = name), 2000);
      });
      return copy;
    }

    /** The clipboard is there on secure pages alone; elsewhere a selection does it. */
    async #copy(text) {
      if (navigator.clipboard) return navigator.clipboard.writeText(text);
      const area = make('textarea');
      area.value = text;
      this.append(area);
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

    #offerOlder(hasOlder) {
      this.#older.hidden = !hasOlder;
      this.#older.disabled = false;
    }

    #firstSeq() {
      return Math.min(...this.#items.keys());
    }

    #isNearEnd() {
      return this.scrollHeight - this.scrollTop - this.clientHeight < NEAR_END;
    }

    /** Where a keyboard opens or the window turns, the newest message stays in sight too. */
    #toEnd() {
      this.#atEnd = true;
      requestAnimationFrame(() => (this.scrollTop = this.scrollHeight));
    }
  }

  customElements.define('message-log', MessageLog);
})();
