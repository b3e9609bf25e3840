/*
 * The files to be sent with the next message: a list above the text, kept by the browser once the server has them, and told
 * to those who listen when one is ready or refused.
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
      this.#transfers = new FileTransfers(address, (entry) => this.#show(entry));
      this.#list.setAttribute('role', 'list');
      this.#list.setAttribute('aria-label', texts.labels.list);
      this.#notice.setAttribute('role', 'alert');
      this.#said.setAttribute('role', 'status');
      this.#said.setAttribute('aria-atomic', 'false');
      this.element.append(this.#notice, this.#list, this.#said);
      const gone = this.#kept.underway;
      gone.forEach((one) => this.#put({ ...one, state: 'refused', reason: texts.labels.interrupted }));
      this.#arrange();
    }

    /** Shows what is kept and follows other tabs; what a message on its way has already is not here any more. */
    begin(onTheirWay) {
      this.end();
      this.#kept.remove(onTheirWay);
      this.#kept.all().forEach((one) => this.#putReady(one));
      this.#unfollow = this.#kept.follow({
        added: (files) => files.forEach((one) => this.#putReady(one)),
        removed: (ids) => ids.forEach((id) => this.#drop(id)),
      });
      this.#transfers.listen();
    }

    end() {
      this.#unfollow();
      this.#unfollow = () => {};
      this.#transfers.stopListening();
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
      this.#kept.remove(this.#in('ready').map(({ id }) => id));
      [...this.#rows.keys()].forEach((id) => this.#drop(id));
    }

    /** The chat is closed: nothing of it is kept, or sent any more. */
    forget() {
      this.#in('waiting', 'uploading', 'checking', 'lost').forEach((entry) => this.#transfers.remove(entry));
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
      if (problem) return this.#say(this.#labels.saidRefused, name, problem);
      this.#preview(entry, file);
      return this.#transfers.add(entry);
    }

    async #preview({ id }, file) {
      await window.filePreviews.make(id, file);
      const preview = window.filePreviews.of(id);
      if (preview) this.#rows.get(id)?.row.preview(preview);
    }

    #putReady(file) {
      if (this.#rows.has(file.id)) return;
      this.#put({ ...file, state: 'ready', failures: 0 });
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
    }

    #show(entry) {
      const { state, unreadable } = entry;
      if (unreadable) entry.reason = this.#labels.unreadable;
      else if (state === 'refused') entry.reason ||= this.#limits.tooLarge;
      this.#rows.get(entry.id).row.show(entry);
      if (state === 'ready') {
        this.#kept.add(entry);
        this.#say(this.#labels.saidReady, entry.name);
      }
      if (state === 'refused') this.#say(this.#labels.saidRefused, entry.name, entry.reason);
      this.#arrange();
      this.#changed(entry);
    }

    /** The focus goes on to the next one. */
    #remove(entry) {
      const { element } = this.#rows.get(entry.id).row;
      const next = element.nextElementSibling ?? element.previousElementSibling;
      this.#kept.remove([entry.id]);
      this.#transfers.remove(entry);
      this.#drop(entry.id);
      if (next) next.querySelector('.file-row-remove').focus();
      else this.element.dispatchEvent(new CustomEvent('emptied', { bubbles: true }));
    }

    #drop(id) {
      this.#rows.get(id)?.row.element.remove();
      this.#rows.delete(id);
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
