/*
 * The files to be sent with the next message: a list above the text, kept by the browser once the server has them, and told
 * to those who listen when one is ready or refused. Between end and begin it does nothing, as another one may be in its place.
 */
(() => {
  if (window.FileTray) return;

  /** Milliseconds for which what was said stays to be read aloud. */
  const SAID = 10_000;

  const newId = () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

  window.FileTray = class FileTray {
    #labels;
    #limits;
    #kept;
    #transfers;
    #changed;
    #rows = new Map();
    #unfollow = () => {};
    #list = MessageDrawing.make('ul', 'file-tray-list');
    #notice = MessageDrawing.make('p', 'file-tray-notice');
    #said = MessageDrawing.make('div', 'visually-hidden');

    element = MessageDrawing.make('div', 'file-tray');

    /**
     * @param place whose files in which chat
     * @param address of the files of the chat
     * @param texts labels, limits and endings
     * @param changed told when something here is other than before, with the entry if it is about one
     */
    constructor(place, address, texts, changed) {
      this.#labels = texts.labels;
      this.#limits = new FileLimits(texts);
      this.#kept = new KeptFiles(place);
      this.#changed = changed;
      this.#transfers = FileTransfers.of(place, address);
      this.#list.setAttribute('role', 'list');
      this.#list.setAttribute('aria-label', texts.labels.list);
      this.#notice.setAttribute('role', 'alert');
      this.#said.setAttribute('role', 'status');
      this.#said.setAttribute('aria-atomic', 'false');
      this.element.append(this.#notice, this.#list, this.#said);
      this.#list.hidden = true;
    }

    /**
     * Shows what is kept and what is on its way, and follows it and other tabs; what a message on its way has already is
     * not here any more.
     */
    begin(onTheirWay) {
      this.end();
      this.#rows.clear();
      this.#list.replaceChildren();
      this.#kept.remove(onTheirWay);
      const kept = this.#kept.all();
      this.#recall(kept);
      kept.forEach((one) => this.#put({ ...one, state: 'ready', failures: 0 }));
      this.#transfers.entries.forEach((entry) => this.#put(entry));
      this.#arrange();
      const unfollowTabs = this.#kept.follow({
        added: (files) => files.forEach((one) => this.#putReady(one)),
        removed: (ids) => ids.forEach((id) => this.#drop(id)),
      });
      const unfollowTransfers = this.#transfers.follow((entry) => this.#show(entry));
      this.#unfollow = () => {
        unfollowTabs();
        unfollowTransfers();
      };
      this.#changed();
    }

    end() {
      this.#unfollow();
      this.#unfollow = () => {};
    }

    get accept() {
      return this.#limits.accept;
    }

    get ready() {
      return this.#in('ready').map((entry) => KeptFiles.describe(entry));
    }

    /** Whether something is still on its way to the server. */
    get isBusy() {
      return this.#in('waiting', 'uploading', 'checking', 'lost').length > 0;
    }

    /** Takes these files as far as there is room, and says what is wrong with them. */
    add(files) {
      const room = Math.max(0, this.#limits.room(this.#rows.size, this.#in('refused').length));
      files.slice(0, room).forEach((file) => this.#take(file));
      const left = Math.max(0, files.length - room);
      this.#notice.textContent = left ? this.#limits.tooMany(left) : '';
      this.#arrange();
      this.#list.lastElementChild?.scrollIntoView({ block: 'nearest' });
    }

    /** A message has what was ready, so the list is as at the beginning. */
    clear() {
      this.#in('refused').forEach((entry) => this.#transfers.forget(entry));
      this.#kept.remove(this.#in('ready').map(({ id }) => id));
      [...this.#rows.keys()].forEach((id) => this.#drop(id));
    }

    /** The chat is closed: nothing of it is kept, or sent any more. */
    forget() {
      this.#transfers.entries.forEach((entry) => this.#transfers.remove(entry));
      [...this.#rows.keys()].forEach((id) => this.#drop(id));
      this.#kept.forget();
    }

    discard(ids) {
      ids.forEach((id) => this.#transfers.discard(id));
    }

    #in(...states) {
      return [...this.#rows.values()].map(({ entry }) => entry).filter(({ state }) => states.includes(state));
    }

    #take(file) {
      const { name, size } = file;
      const entry = { id: newId(), name, size, file, state: 'waiting', share: 0, failures: 0, reason: '' };
      const others = this.#in('waiting', 'uploading', 'checking', 'lost', 'ready');
      const problem = this.#limits.problem(entry, others.reduce((sum, other) => sum + other.size, 0));
      if (problem) Object.assign(entry, { state: 'refused', reason: problem, file: undefined });
      this.#put(entry);
      if (problem) this.#say(this.#labels.saidRefused, name, problem);
      else this.#preview(entry, file);
      this.#transfers.add(entry);
    }

    /** What was on its way when the page went is gone, unless it arrived after all. */
    #recall(kept) {
      const known = new Set([...kept, ...this.#transfers.entries].map(({ id }) => id));
      const gone = this.#kept.underway.filter(({ id }) => !known.has(id));
      const state = { state: 'refused', failures: 0, reason: this.#labels.interrupted };
      gone.forEach((one) => this.#transfers.add({ ...one, ...state }));
    }

    async #preview({ id }, file) {
      await window.filePreviews.make(id, file);
      this.#showPreview(id);
    }

    #showPreview(id) {
      const preview = window.filePreviews.of(id);
      if (preview) this.#rows.get(id)?.row.preview(preview);
    }

    /** A tab that is the copy of another one takes for gone what the other one goes on to upload. */
    #putReady(file) {
      const { entry, row } = this.#rows.get(file.id) ?? {};
      if (entry && entry.state !== 'refused') return;
      if (entry) {
        this.#transfers.forget(entry);
        row.show(Object.assign(entry, file, { state: 'ready', reason: '' }));
      } else this.#put({ ...file, state: 'ready', failures: 0 });
      this.#arrange();
      this.#changed();
    }

    #put(entry) {
      const row = new FileRow(
        entry,
        this.#labels,
        () => this.#transfers.tryAgain(entry),
        () => this.#remove(entry),
      );
      this.#rows.set(entry.id, { entry, row });
      this.#list.append(row.element);
      this.#showPreview(entry.id);
    }

    #show(entry) {
      const { state, unreadable } = entry;
      if (unreadable) entry.reason = this.#labels.unreadable;
      else if (state === 'refused') entry.reason ||= this.#limits.tooLarge;
      this.#rows.get(entry.id)?.row.show(entry);
      if (state === 'ready') this.#say(this.#labels.saidReady, entry.name);
      if (state === 'refused') this.#say(this.#labels.saidRefused, entry.name, entry.reason);
      this.#arrange();
      this.#changed(entry);
    }

    #remove(entry) {
      // Not every browser gives the focus to a button that is clicked.
      this.#rows.get(entry.id).row.removeButton.focus();
      if (entry.state === 'ready') this.#kept.remove([entry.id]);
      this.#transfers.remove(entry);
      this.#drop(entry.id);
    }

    /** If it has the focus, that goes on to the next one. */
    #drop(id) {
      const element = this.#rows.get(id)?.row.element;
      const hasFocus = element?.contains(document.activeElement);
      const next = element?.nextElementSibling ?? element?.previousElementSibling;
      element?.remove();
      this.#rows.delete(id);
      if (hasFocus && next) next.querySelector('.file-row-remove').focus();
      else if (hasFocus) this.element.dispatchEvent(new CustomEvent('emptied', { bubbles: true }));
      this.#notice.textContent = '';
      this.#arrange();
      this.#changed();
    }

    #arrange() {
      this.#kept.underway = this.#in('waiting', 'uploading', 'checking', 'lost');
      this.#list.hidden = !this.#rows.size;
      this.#notice.hidden = !this.#notice.textContent;
    }

    /** Several of them are said one after the other, each once. */
    #say(label, ...values) {
      const words = values.reduce((text, value, place) => text.replace(`{${place}}`, () => value), label);
      const sentence = MessageDrawing.make('p', '', words);
      this.#said.append(sentence);
      setTimeout(() => sentence.remove(), SAID);
    }
  };
})();
