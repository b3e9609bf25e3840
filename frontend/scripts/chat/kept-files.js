/*
 * The files of a chat that the server has and no message: the browser keeps what they are called, one item a file, so that
 * they outlive the page and two tabs never overwrite each other. Of those that had not arrived it keeps the names in this tab, to say that they are gone.
 */
(() => {
  if (window.KeptFiles) return;

  const ID = /^[0-9a-f]{32}$/;

  const DESCRIBED = ['id', 'name', 'size', 'group', 'type', 'picture', 'unscanned'];

  /** What a message says of its file. */
  const describe = (file) => Object.fromEntries(DESCRIBED.map((key) => [key, file[key]]));

  const isFile = (one) => typeof one?.name === 'string' && Number.isFinite(one.size) && ID.test(one.id);

  const parse = (kept) => {
    try {
      return JSON.parse(kept);
    } catch {
      return undefined;
    }
  };

  const attempt = (use) => {
    try {
      return use();
    } catch {
      return undefined;
    }
  };

  let newest = 0;

  window.KeptFiles = class KeptFiles {
    #files;
    #underway;

    static describe = describe;

    static isFile = isFile;

    /** @param place whose files in which chat */
    constructor(place) {
      this.#files = `support-chat/files/${place}/`;
      this.#underway = `support-chat/files-underway/${place}`;
    }

    /** In the order in which they were kept. */
    all() {
      const names = attempt(() => Object.keys(localStorage)) ?? [];
      return names
        .map((name) => this.#file(name, attempt(() => localStorage.getItem(name))))
        .filter(Boolean)
        .sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
    }

    add(file) {
      newest = Math.max(Date.now(), newest + 1);
      const kept = JSON.stringify({ ...describe(file), at: newest });
      attempt(() => localStorage.setItem(this.#files + file.id, kept));
    }

    remove(ids) {
      ids.forEach((id) => attempt(() => localStorage.removeItem(this.#files + id)));
    }

    forget() {
      this.remove(this.all().map(({ id }) => id));
      this.underway = [];
    }

    /** What had not arrived when the page went. */
    get underway() {
      const files = parse(attempt(() => sessionStorage.getItem(this.#underway)));
      return Array.isArray(files) ? files.filter(isFile) : [];
    }

    set underway(files) {
      const kept = JSON.stringify(files.map(({ id, name, size }) => ({ id, name, size })));
      attempt(() =>
        files.length ? sessionStorage.setItem(this.#underway, kept) : sessionStorage.removeItem(this.#underway),
      );
    }

    /** Tells what another tab does here: added(files), removed(ids). Run the result to stop. */
    follow(other) {
      const listener = ({ key, newValue }) => {
        if (!key?.startsWith(this.#files)) return undefined;
        if (newValue === null) return other.removed([key.slice(this.#files.length)]);
        const file = this.#file(key, newValue);
        return file && other.added([file]);
      };
      window.addEventListener('storage', listener);
      return () => window.removeEventListener('storage', listener);
    }

    #file(name, kept) {
      const file = name.startsWith(this.#files) ? parse(kept) : undefined;
      return isFile(file) && name === this.#files + file.id ? file : undefined;
    }
  };
})();
