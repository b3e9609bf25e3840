/*
 * What somebody wrote in one chat and the server has not confirmed: the draft and the messages on their way. It lives in
 * the storage of the browser, one item a message, so that it outlives the page and two tabs never overwrite each other;
 * where the browser forbids storage, it lives as long as the page.
 */
(() => {
  if (window.MessageOutbox) return;

  /** A message kept by a newer version of this script is left for that version. */
  const VERSION = 1;

  let newest = 0;

  /** An entry of before there were files has none. */
  const filesOf = ({ files }) => (files === undefined ? {} : { files: [files].flat().filter(KeptFiles.isFile) });

  const parse = (kept) => {
    try {
      const entry = JSON.parse(kept);
      const isOurs = entry.version === VERSION && typeof entry.text === 'string' && Number.isFinite(entry.at);
      return isOurs ? { ...entry, ...filesOf(entry) } : undefined;
    } catch {
      return undefined;
    }
  };

  window.MessageOutbox = class MessageOutbox {
    #draft;
    #messages;
    #isKept = true;

    /** Removes all that is kept at a place. */
    static forget(place) {
      const outbox = new MessageOutbox(place);
      outbox.draft = '';
      outbox.all().forEach(({ key }) => outbox.remove(key));
      FileTransfers.forget(place);
      new KeptFiles(place).forget();
    }

    /** @param place whose words in which chat */
    constructor(place) {
      this.#draft = `support-chat/draft/${place}`;
      this.#messages = `support-chat/outbox/${place}/`;
      this.#try((storage) => storage.getItem(this.#draft));
    }

    /** Whether everything put here outlives the page. */
    get isKept() {
      return this.#isKept;
    }

    get draft() {
      return this.#try((storage) => storage.getItem(this.#draft)) ?? '';
    }

    set draft(text) {
      this.#try((storage) => (text ? storage.setItem(this.#draft, text) : storage.removeItem(this.#draft)));
    }

    /** A new message with a key of 128 random bits, later than every other; with files, where there are any. */
    create(text, files = []) {
      const bytes = crypto.getRandomValues(new Uint8Array(16));
      const key = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
      newest = Math.max(Date.now(), newest + 1);
      return files.length ? { key, text, files, at: newest } : { key, text, at: newest };
    }

    /** The messages kept, in the order they were written. */
    all() {
      const names = this.#try((storage) => Object.keys(storage)) ?? [];
      return names
        .map((name) => this.#entry(name, this.#try((storage) => storage.getItem(name))))
        .filter(Boolean)
        .sort((one, other) => one.at - other.at || (one.key < other.key ? -1 : 1));
    }

    put({ key, ...entry }) {
      this.#try((storage) => storage.setItem(this.#messages + key, JSON.stringify({ version: VERSION, ...entry })));
    }

    remove(key) {
      this.#try((storage) => storage.removeItem(this.#messages + key));
    }

    /** Tells what another tab does here: draft(text, before), put(entry), removed(key). Run the result to stop. */
    follow(other) {
      const listener = ({ key, oldValue, newValue }) => {
        if (key === this.#draft) return other.draft(newValue ?? '', oldValue ?? '');
        if (!key?.startsWith(this.#messages)) return undefined;
        if (newValue === null) return other.removed(key.slice(this.#messages.length));
        const entry = this.#entry(key, newValue);
        return entry && other.put(entry);
      };
      window.addEventListener('storage', listener);
      return () => window.removeEventListener('storage', listener);
    }

    #entry(name, kept) {
      const key = name.startsWith(this.#messages) ? name.slice(this.#messages.length) : '';
      const entry = /^[0-9a-f]{32}$/.test(key) ? parse(kept) : undefined;
      return entry && { ...entry, key };
    }

    #try(use) {
      try {
        return use(window.localStorage);
      } catch {
        this.#isKept = false;
        return undefined;
      }
    }
  };
})();
