/*
 * The chats that are open at a dashboard, one of them shown. Its children have the chat in their attribute "chat"; which one is
 * wanted the server says by its property "shown", and whoever clicks a row, at once: what is typed next must go nowhere else.
 * So answers to older clicks are passed over.
 */
(() => {
  if (customElements.get('opened-chats')) return;

  /** Milliseconds after which a click that the server has not followed is given up. */
  const UNANSWERED = 10_000;

  /** Where a message can be written. */
  const COMPOSER = 'message-composer:not([hidden]):not([ended])';

  class OpenedChats extends HTMLElement {
    #said = '';
    #clicked;
    #timer;
    #shown;
    #pressed = (event) => {
      const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      const row = isPlain && event.target.closest('.chat-row-open');
      if (row) this.#click(event, row.getAttribute('href').split('/').pop());
    };
    #stepped = () => setTimeout(() => this.#goOn());
    #changes = new MutationObserver(() => this.#show());

    connectedCallback() {
      document.addEventListener('click', this.#pressed, { capture: true });
      window.addEventListener('vaadin-navigated', this.#stepped);
      this.#changes.observe(this, { childList: true });
      this.#show();
    }

    disconnectedCallback() {
      document.removeEventListener('click', this.#pressed, { capture: true });
      window.removeEventListener('vaadin-navigated', this.#stepped);
      this.#changes.disconnect();
      clearTimeout(this.#timer);
    }

    /** Said by the server: the chat that the address of the page names; empty where it names none. */
    set shown(chat) {
      this.#said = chat;
      if (chat === this.#clicked) this.#clicked = undefined;
      this.#show();
    }

    /** One step at a time: the framework loses the way where one overtakes another. The last click counts. */
    #click(event, chat) {
      const isBusy = Boolean(window.Vaadin.Flow.navigation);
      const isThere = !isBusy && chat === this.#said;
      if (isBusy || isThere) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      this.#clicked = isThere ? undefined : chat;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#giveUp(), UNANSWERED);
      this.#show();
      this.#focus();
    }

    /** The framework has taken a step; perhaps another one was wanted meanwhile. */
    #goOn() {
      if (!this.#clicked || window.Vaadin.Flow.navigation) return;
      const link = document.createElement('a');
      link.href = `dashboard/${this.#clicked}`;
      link.hidden = true;
      document.body.append(link);
      link.click();
      link.remove();
    }

    #giveUp() {
      this.#clicked = undefined;
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
        const places = ['[data-noting] note-composer vaadin-text-area', `${COMPOSER} vaadin-text-area`, 'message-log'];
        const found = places.map((place) => this.#shown?.querySelector(place)).find((place) => place);
        found?.focus({ preventScroll: true });
      });
    }
  }

  customElements.define('opened-chats', OpenedChats);
})();
