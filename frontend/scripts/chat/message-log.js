/*
 * The messages of a chat. The server calls showAll, addNewer and addOlder with items { seq, mine, author, at, text | parts,
 * files if there are any, and the key of the reader's own }; one that is shown already is passed over. A note of the staff
 * has a number too, and the seq of the line it stands behind: its place is a fraction after that. Behind them stand the
 * messages that a composer has on their way. What of the others' messages is here and in sight the event "seen" tells.
 */
(() => {
  if (customElements.get('message-log')) return;

  const NEAR_END = 80;

  class MessageLog extends HTMLElement {
    #items = new Map();
    #keys = new Set();
    #labels = {};
    #drawing = new MessageDrawing({ language: 'en' });
    #days = new MessageDays({ language: 'en' });
    #walk = new MessageWalk(this);
    #unread = new MessageUnread(() => this.#tellReader());
    #seen = new MessageSeen(
      () => ({ newest: this.#theirs, isInSight: this.#isInSight }),
      (seen) => this.dispatchEvent(new CustomEvent('seen', { detail: seen })),
    );
    #older = MessageDrawing.make('button', 'message-log-older');
    #list = MessageDrawing.make('div', 'message-log-list');
    #underway = new MessageUnderway();
    #atEnd = true;
    #receipt = { delivered: 0, read: 0 };
    #acknowledging = false;
    #theirs = 0;
    #height = 0;
    #looked = () => this.#look();
    #serverReady = () => this.#acknowledging && this.#seen.tellAgain();

    connectedCallback() {
      document.addEventListener('visibilitychange', this.#looked);
      window.addEventListener('server-ready', this.#serverReady);
      window.addEventListener('uncovered', this.#looked);
      if (this.#list.parentNode) return;
      Object.assign(this.#older, { type: 'button', hidden: true });
      this.#older.addEventListener('click', () => {
        if (this.#older.ariaDisabled) return;
        this.#older.ariaDisabled = 'true';
        this.dispatchEvent(new CustomEvent('older-wanted', { detail: { before: this.#firstSeq() } }));
      });
      this.append(this.#older, this.#list, this.#underway.element);
      this.addEventListener('scroll', () => this.#scrolled(), { passive: true });
      new ResizeObserver(() => this.#resized()).observe(this);
    }

    disconnectedCallback() {
      document.removeEventListener('visibilitychange', this.#looked);
      window.removeEventListener('server-ready', this.#serverReady);
      window.removeEventListener('uncovered', this.#looked);
      this.#seen.stop();
      this.#days.stop();
      this.#unread.done();
      window.titleBadge.set(this, 0);
    }

    /** Sets the words used inside the log; older for the button at its top, news for a line, and those of the drawing. */
    setLabels(labels) {
      this.#labels = labels;
      this.#drawing = new MessageDrawing(labels, this.getAttribute('files'));
      this.#days.stop();
      this.#days = new MessageDays(labels);
      this.#older.textContent = labels.older;
      this.#underway.entries().forEach((entry) => this.showUnsent(entry));
    }

    /** Shows these items and no others; not announced, because it is the whole list. */
    showAll(items, hasOlder) {
      const known = new Set(this.#items.keys());
      this.#beQuiet();
      this.#items.clear();
      this.#keys.clear();
      this.#list.replaceChildren();
      const theirs = this.#add(items);
      if (known.size) this.#arrived(theirs.filter((seq) => !known.has(seq)));
      this.#offerOlder(hasOlder);
      this.#toEnd();
      this.#look();
    }

    /** Adds what is new at the end; stays there if the reader is there, or has written it. */
    addNewer(items) {
      const hasWritten = items.some((item) => item.mine);
      const theirs = this.#add(items);
      if (theirs.length) window.chatSounds.play('received');
      this.#arrived(theirs);
      if (hasWritten) this.#unread.done();
      if (this.#atEnd || hasWritten) this.#toEnd();
      this.#look();
    }

    /** Adds older items at the top and keeps what is being read in its place. */
    addOlder(items, hasOlder) {
      const fromEnd = this.scrollHeight - this.scrollTop;
      this.#beQuiet();
      this.#add(items);
      this.#offerOlder(hasOlder);
      this.scrollTop = this.scrollHeight - fromEnd;
    }

    /** Goes to the newest message, and reading goes on there. */
    toNewest() {
      this.#toEnd();
      this.#look();
      this.focus();
    }

    /** Whether it is told how far the reader has got what others wrote, by the event "seen" with delivered and read. */
    set acknowledging(acknowledging) {
      this.#acknowledging = acknowledging;
      this.#look();
    }

    /** Says up to which line the reader's messages are on a page of the other side, and were in sight there. */
    mark(delivered, read) {
      this.#receipt = { delivered, read };
      this.#arrange();
    }

    /** Whether the message with this key is shown as stored. */
    hasSent(key) {
      return this.#keys.has(key);
    }

    /** Shows a message that is on its way, { key, text, files, note, refused, again, remove } with the reason of a refusal. */
    showUnsent(entry) {
      this.#underway.show(entry, this.#drawing.unsent(entry));
      this.#toEnd();
    }

    /** It is stored: it stays until it is shown in its place, so that it never disappears between. */
    sent(key, place) {
      if (Math.max(...this.#items.keys()) >= place) return this.dropUnsent(key);
      const node = this.#underway.node(key);
      if (node) this.#drawing.mark([[place, node]], () => 'sent');
      return undefined;
    }

    dropUnsent(key) {
      this.#underway.drop(key);
    }

    /** What is added now is not announced. */
    #beQuiet() {
      this.setAttribute('aria-live', 'off');
      setTimeout(() => this.setAttribute('aria-live', 'polite'), 500);
    }

    /** Gives the places of those that others wrote. */
    #add(items) {
      const theirs = [];
      for (const item of items) {
        const place = MessageDrawing.place(item);
        if (this.#items.has(place)) continue;
        const node = item.parts ? this.#drawing.message(item) : this.#drawing.line(item);
        this.#list.insertBefore(node, this.#firstAfter(place));
        this.#items.set(place, node);
        if (item.parts && !item.mine) theirs.push(place);
        if (item.key) {
          this.#keys.add(item.key);
          this.dropUnsent(item.key);
        }
      }
      this.#theirs = Math.max(this.#theirs, ...theirs.filter(Number.isInteger));
      this.#arrange();
      return theirs;
    }

    /** What others wrote came while the page was shown. */
    #arrived(theirs) {
      if (this.#isInSight) return;
      this.#unread.arrived(theirs);
      this.#arrange();
    }

    /** Puts the lines between the messages where they belong, and the marks on them. */
    #arrange() {
      const inOrder = [...this.#items].sort(([one], [other]) => one - other);
      this.#days.arrange(inOrder.map(([, node]) => node));
      this.#unread.arrange(this.#items, this.#labels.news);
      this.#walk.arrange();
      this.#drawing.mark(inOrder.reverse(), (seq) => this.#way(seq));
    }

    #way(seq) {
      if (seq <= this.#receipt.read) return 'read';
      return seq <= this.#receipt.delivered ? 'delivered' : 'sent';
    }

    get #isInSight() {
      return document.visibilityState === 'visible' && this.#atEnd && !this.closest('[inert]');
    }

    /** The reader may see more than before, or less. */
    #look() {
      if (this.#acknowledging) this.#seen.note();
      if (this.#isInSight) this.#unread.seen();
      else this.#unread.left();
      this.#tellReader();
    }

    #tellReader() {
      window.titleBadge.set(this, this.#unread.count);
      const jump = this.closest('.conversation')?.querySelector('jump-to-newest');
      jump?.show(!this.#atEnd, this.#unread.count);
    }

    /** Where the height has changed as well, the reader has not scrolled. */
    #scrolled() {
      if (this.clientHeight === this.#height) this.#atEnd = this.#isNearEnd();
      this.#look();
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
      this.#older.ariaDisabled = null;
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
