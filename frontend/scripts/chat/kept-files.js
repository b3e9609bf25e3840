/*
 * The files of a chat that the server has and no message: the browser keeps what they are called, so that they outlive the
 * page. Of those that had not arrived it keeps the names in this tab, to say that they are gone.
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
      const files = JSON.parse(kept ?? '[]');
      return Array.isArray(files) ? files.filter(isFile) : [];
    } catch {
      return [];
    }
  };

  const attempt = (use) => {
    try {
      return use();
    } catch {
      return undefined;
    }
  };

  window.KeptFiles = class KeptFiles {
    #name;
    #underway;

    static describe = describe;

    static isFile = isFile;

    /** @param place whose files in which chat */
    constructor(place) {
      this.#name = `support-chat/files/${place}`;
      this.#underway = `support-chat/files-underway/${place}`;
    }

    all() {
      return parse(attempt(() => localStorage.getItem(this.#name)));
    }

    add(file) {
      this.#keep([...this.all().filter(({ id }) => id !== file.id), describe(file)]);
    }

    remove(ids) {
      const all = this.all();
      const left = all.filter(({ id }) => !ids.includes(id));
      if (left.length < all.length) this.#keep(left);
    }

    forget() {
      this.#keep([]);
      this.underway = [];
    }

    /** What had not arrived when the page went. */
    get underway() {
      return parse(attempt(() => sessionStorage.getItem(this.#underway)));
    }

    set underway(files) {
      const kept = JSON.stringify(files.map(({ id, name, size }) => ({ id, name, size })));
      attempt(() =>
        files.length ? sessionStorage.setItem(this.#underway, kept) : sessionStorage.removeItem(this.#underway),
      );
    }

    /** Tells what another tab does here: added(files), removed(ids). Run the result to stop. */
    follow(other) {
      const listener = ({ key, oldValue, newValue }) => {
        if (key !== this.#name) return;
        const [before, now] = [parse(oldValue), parse(newValue)];
        const lacking = (files, some) => files.filter(({ id }) => !some.some((one) => one.id === id));
        other.added(lacking(now, before));
        other.removed(lacking(before, now).map(({ id }) => id));
      };
      window.addEventListener('storage', listener);
      return () => window.removeEventListener('storage', listener);
    }

    #keep(files) {
      const { length } = files;
      attempt(() => (length ? localStorage.setItem(this.#name, JSON.stringify(files)) : localStorage.removeItem(this.#name)));
    }
  };
})();
