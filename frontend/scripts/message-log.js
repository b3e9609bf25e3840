/*
 * The messages of a chat. The server calls showAll, addNewer and addOlder with items { seq, kind, mine, author, at, text | parts } in the order of
 * seq; an item that is shown already is passed over, so that a repeated or late call changes nothing. An item of the
 * reader's own has a key too. Behind them stand the messages that the composer has on their way. What of the others'
 * messages is here and in sight is told by the event "seen".
 */
(() => {
  if (customElements.get('message-log')) return;

  const NEAR_END = 80;

  /** Milliseconds in which what was seen is gathered, and between two times it is told. */
  const GATHERED = 300;
  const TOLD = 1_000;

  class MessageLog extends HTMLElement {
    #items = new Map();
    #keys = new Set();
    #unsent = new Map();
    #drawing = new MessageDrawing({ language: 'en' });
    #older = null;
    #list = null;
    #underway = null;
    #atEnd = true;
    #receipt = { delivered: 0, read: 0 };
    #acknowledging = false;
    #theirs = 0;
    #told = { delivered: 0, read: 0, at: 0 };
    #telling;
    #height = 0;
    #inSight = () => this.#acknowledge();
    #serverReady = () => {
      this.#told = { delivered: 0, read: 0, at: performance.now() };
      this.#acknowledge();
    };

    connectedCallback() {
      document.addEventListener('visibilitychange', this.#inSight);
      window.addEventListener('server-ready', this.#serverReady);
      window.addEventListener('uncovered', this.#inSight);
      if (this.#list) return;
      this.#older = MessageDrawing.make('button', 'message-log-older');
      this.#older.type = 'button';
      this.#older.hidden = true;
      this.#older.addEventListener('click', () => {
        this.#older.disabled = true;
        this.dispatchEvent(new CustomEvent('older-wanted', { detail: { before: this.#firstSeq() } }));
      });
      this.#list = MessageDrawing.make('div', 'message-log-list');
      this.#underway = MessageDrawing.make('div', 'message-log-underway');
      this.append(this.#older, this.#list, this.#underway);
      this.addEventListener('scroll', () => this.#scrolled(), { passive: true });
      new ResizeObserver(() => this.#resized()).observe(this);
    }

    disconnectedCallback() {
      document.removeEventListener('visibilitychange', this.#inSight);
      window.removeEventListener('server-ready', this.#serverReady);
      window.removeEventListener('uncovered', this.#inSight);
      clearTimeout(this.#telling);
      this.#telling = undefined;
    }

    /** Sets the words used inside the log; older for the button at its top, and those of the drawing. */
    setLabels(labels) {
      this.connectedCallback();
      this.#drawing = new MessageDrawing(labels);
      this.#older.textContent = labels.older;
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
      const node = this.#drawing.unsent(entry, this.onUnsent);
      const shown = this.#unsent.get(entry.key);
      if (shown) shown.node.replaceWith(node);
      else this.#underway.append(node);
      this.#unsent.set(entry.key, { entry, node });
      this.#toEnd();
    }

    /** It is stored: it stays until it is shown in its place, so that it never disappears between. */
    sent(key, seq) {
      if (Math.max(...this.#items.keys()) >= seq) return this.dropUnsent(key);
      const unsent = this.#unsent.get(key);
      if (unsent) this.#drawing.mark([[seq, unsent.node]], () => 'sent');
      return undefined;
    }

    dropUnsent(key) {
      this.#unsent.get(key)?.node.remove();
      this.#unsent.delete(key);
    }

    #add(items) {
      for (const item of items) {
        if (this.#items.has(item.seq)) continue;
        const node = item.parts ? this.#drawing.message(item) : this.#drawing.line(item);
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

    #mark() {
      const newestFirst = [...this.#items].sort(([one], [other]) => other - one);
      this.#drawing.mark(newestFirst, (seq) => this.#way(seq));
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
      const isInSight = document.visibilityState === 'visible' && this.#atEnd && !this.closest('[inert]');
      return { delivered: this.#theirs, read: isInSight ? this.#theirs : this.#told.read };
    }

    /** Where the height has changed as well, the reader has not scrolled. */
    #scrolled() {
      if (this.clientHeight === this.#height) this.#atEnd = this.#isNearEnd();
      this.#acknowledge();
    }

    #resized() {
      this.#height = this.clientHeight;
      if (this.#atEnd) this.#toEnd();
    }

    /** The shown item that the one with this seq goes before; none where it is the newest, as nearly always. */
    #firstAfter(seq) {
      const newer = [...this.#items.keys()].filter((shown) => shown > seq);
      return newer.length ? this.#items.get(Math.min(...newer)) : null;
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
