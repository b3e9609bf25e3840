/* The calls about one file to be sent: may it be, here it is, and forget it. Each says in the end how the server took it. */
(() => {
  if (window.FileCall) return;

  /** Milliseconds within which there is an answer, some progress, and an answer once all of it was sent. */
  const ANSWERED = 15_000;
  const MOVING = 30_000;
  const CHECKED = 120_000;

  const isPlain = (type) => Boolean(type?.startsWith('text/plain'));

  /** A sentence in plain text is the server's own; a proxy that finds it too large has none. */
  const refusal = (status, type, text) => {
    if (isPlain(type) && [429, 503].includes(status)) return { later: text };
    const isOurs = isPlain(type) && status >= 400 && status < 500;
    if (isOurs || status === 413) return { refused: isOurs ? text : '' };
    return { lost: true };
  };

  const stored = (call) => {
    try {
      const description = JSON.parse(call.responseText);
      return description.id ? { ready: description } : { lost: true };
    } catch {
      return { lost: true };
    }
  };

  const headers = () => ({ 'x-support-chat': 'files', 'accept-language': document.documentElement.lang });

  window.FileCall = class FileCall {
    #address;
    #file;
    #stopped = new AbortController();

    /** @param address of all files of the chat */
    constructor(address, id, name, file) {
      this.#address = new URL(`${address}/${id}`, document.baseURI);
      this.#address.searchParams.set('name', name);
      this.#file = file;
    }

    /** Whether the server has forgotten it, or will never know of it. */
    static async discard(address, id) {
      try {
        const where = new URL(`${address}/${id}`, document.baseURI);
        const answer = await fetch(where, {
          method: 'DELETE',
          headers: headers(),
          redirect: 'error',
          keepalive: true,
          signal: AbortSignal.timeout(ANSWERED),
        });
        return answer.ok || (answer.status >= 400 && answer.status < 500 && answer.status !== 429);
      } catch {
        return false;
      }
    }

    stop() {
      this.#stopped.abort();
    }

    /**
     * Gives { ready: description }, { refused: sentence }, { later: sentence }, { unreadable }, or { lost }.
     *
     * @param progress takes how much of it was sent, from 0 to 1
     */
    async send(progress) {
      if (!(await this.#isReadable())) return { unreadable: true };
      return (await this.#ask()) ?? this.#put(progress);
    }

    /** A folder is not, nor what was moved away since it was chosen. */
    async #isReadable() {
      try {
        await this.#file.slice(0, 1).arrayBuffer();
        return true;
      } catch {
        return false;
      }
    }

    /** Gives nothing where it may be sent. */
    async #ask() {
      const timer = setTimeout(() => this.stop(), ANSWERED);
      try {
        const where = new URL(this.#address);
        where.searchParams.set('size', this.#file.size);
        const answer = await fetch(where, {
          method: 'POST',
          headers: headers(),
          redirect: 'error',
          signal: this.#stopped.signal,
        });
        if (answer.status === 204) return undefined;
        return refusal(answer.status, answer.headers.get('content-type'), await answer.text());
      } catch {
        return { lost: true };
      } finally {
        clearTimeout(timer);
      }
    }

    #put(progress) {
      return new Promise((resolve) => {
        const call = new XMLHttpRequest();
        const stop = () => call.abort();
        let timer;
        const within = (milliseconds) => {
          clearTimeout(timer);
          timer = setTimeout(stop, milliseconds);
        };
        call.upload.addEventListener('progress', ({ loaded, total }) => {
          within(MOVING);
          progress(total ? loaded / total : 0);
        });
        call.upload.addEventListener('load', () => {
          within(CHECKED);
          progress(1);
        });
        call.addEventListener('loadend', () => {
          clearTimeout(timer);
          const type = call.getResponseHeader('content-type');
          resolve(call.status === 200 ? stored(call) : refusal(call.status, type, call.responseText));
        });
        call.open('PUT', this.#address);
        for (const [name, value] of Object.entries(headers())) call.setRequestHeader(name, value);
        call.setRequestHeader('content-type', 'application/octet-stream');
        this.#stopped.signal.addEventListener('abort', stop);
        if (this.#stopped.signal.aborted) return resolve({ lost: true });
        within(MOVING);
        progress(0);
        return call.send(this.#file);
      });
    }
  };
})();
