/*
 * Keeps what was typed into the fields of a form, by their class names draft-…, as long as the tab lives: through a
 * reload, a crash of the page and a restart of the server, until the form has led elsewhere.
 */
(() => {
  if (customElements.get('start-form')) return;

  const KEY = 'support-chat/draft/new/';

  /** Milliseconds after which a form that was taken away, and not put back, has led elsewhere. */
  const LED_ELSEWHERE = 1_000;

  const attempt = (use) => {
    try {
      return use(window.sessionStorage);
    } catch {
      // Storage is forbidden: the fields keep it while the page lives.
      return undefined;
    }
  };

  class StartForm extends HTMLElement {
    constructor() {
      super();
      this.addEventListener('input', () => this.#fields.forEach(([key, field]) => this.#keep(key, field.value)));
    }

    get #fields() {
      const fields = [...this.querySelectorAll('[class*="draft-"]')];
      return fields.map((field) => [KEY + field.className.match(/draft-(\S+)/)[1], field]);
    }

    /** Puts back what is kept, as if it were typed again. */
    begin() {
      this.#fields.forEach(([key, field]) => {
        const kept = attempt((storage) => storage.getItem(key));
        if (!kept || kept === field.value) return;
        field.value = kept;
        field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
      });
    }

    disconnectedCallback() {
      const keys = this.#fields.map(([key]) => key);
      setTimeout(() => {
        if (!document.querySelector('start-form')) keys.forEach((key) => this.#keep(key, ''));
      }, LED_ELSEWHERE);
    }

    #keep(key, text) {
      attempt((storage) => (text ? storage.setItem(key, text) : storage.removeItem(key)));
    }
  }

  customElements.define('start-form', StartForm);
})();
