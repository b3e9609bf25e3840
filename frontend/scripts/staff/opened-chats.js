/*
 * The chats that are open at a dashboard, one of them shown. Its children have the chat in their attribute "chat"; which one is
 * wanted the server says by its property "shown", and whoever clicks a row, at once: what is typed next must go nowhere else.
 * So answers to older clicks are passed over.
 */
(() => {
  if (customElements.get('opened-chats')) return;

  /** Milliseconds after which a click that the server has not followed is given up. */
  const UNANSWERED = 3_000;

  class OpenedChats extends HTMLElement {
    #said = '';
    #clicked;
    #timer;
    #shown;
    #pressed = (event) => {
      const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      const row = isPlain && event.target.closest('.chat-row-open');
      if (!row) return;
      this.#want(row.getAttribute('href').split('/').pop());
      this.#focus();
    };
    #changes = new MutationObserver(() => this.#show());

    connectedCallback() {
      document.addEventListener('click', this.#pressed);
      this.#changes.observe(this, { childList: true });
      this.#show();
    }

    disconnectedCallback() {
      document.removeEventListener('click', this.#pressed);
      this.#changes.disconnect();
      clearTimeout(this.#timer);
    }

    /** Said by the server: the chat that the address of the page names; empty where it names none. */
    set shown(chat) {
      this.#said = chat;
      if (chat === this.#clicked) this.#clicked = undefined;
      this.#show();
    }

    #want(chat) {
      this.#clicked = chat;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#clicked = undefined;
        this.#show();
      }, UNANSWERED);
      this.#show();
    }

    #show() {
      const wanted = this.#clicked ?? this.#said;
      const panels = [...this.querySelectorAll(':scope > [chat]')];
      const panel = panels.find((one) => one.getAttribute('chat') === wanted);
      panels.forEach((one) => (one.inert = one !== panel));
      this.toggleAttribute('opening', Boolean(wanted && !panel && this.#clicked));
      if (panel === this.#shown) return;
      this.#shown = panel;
      window.dispatchEvent(new Event('uncovered'));
      this.#focus();
    }

    /** Where there is something to write, one can go on writing; else reading. */
    #focus() {
      requestAnimationFrame(() => {
        const field = this.#shown?.querySelector('message-composer:not([hidden]):not([ended]) vaadin-text-area');
        (field ?? this.#shown?.querySelector('message-log'))?.focus({ preventScroll: true });
      });
    }
  }

  customElements.define('opened-chats', OpenedChats);
})();
