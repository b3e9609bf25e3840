/*
 * The writing side of a chat. A message gets its key here, once, when the writer sends it; the field is cleared then,
 * and what the server refuses comes back into it, before whatever was written meanwhile.
 */
(() => {
  if (customElements.get('message-composer')) return;

  const newKey = () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

  class MessageComposer extends HTMLElement {
    static observedAttributes = ['ended'];

    #unconfirmed = new Map();
    #texts = { tooLong: '', empty: '', notSent: '' };

    constructor() {
      super();
      this.addEventListener('keydown', (event) => {
        const breaksLine = event.shiftKey || event.isComposing || event.keyCode === 229;
        if (event.key === 'Enter' && !breaksLine && event.target.localName === 'textarea') {
          event.preventDefault();
          this.#send();
        }
      });
      this.addEventListener('click', (event) => {
        if (event.target.closest('.composer-send')) this.#send();
      });
      this.addEventListener('input', () => this.#show(''));
    }

    get #field() {
      return this.querySelector('vaadin-text-area');
    }

    /**
     * Sets the longest text in UTF-16 units, the sentence for a longer one with {0} and {1} for both lengths, the one for
     * an empty one, and the one for a text that can no longer be sent.
     */
    setTexts(longest, tooLong, empty, notSent) {
      this.longest = longest;
      this.#texts = { tooLong, empty, notSent };
      this.#showWhetherEnded();
    }

    attributeChangedCallback() {
      this.#showWhetherEnded();
    }

    /** The server has stored it. */
    confirm(key) {
      this.#unconfirmed.delete(key);
      this.#showWhetherEnded();
    }

    /** The server has refused it, and says why: the text comes back. */
    refuse(key, reason) {
      const text = this.#unconfirmed.get(key);
      this.#unconfirmed.delete(key);
      if (text === undefined) return;
      this.#field.value = this.#field.value ? `${text}\n${this.#field.value}` : text;
      this.#show(reason);
      this.#showWhetherEnded();
    }

    #send() {
      if (this.#hasEnded) return;
      const text = this.#field.value;
      if (!text.trim()) {
        this.#show(this.#texts.empty);
        this.#field.focus();
        return;
      }
      if (text.length > this.longest) {
        const number = new Intl.NumberFormat(document.documentElement.lang || undefined);
        const sentence = this.#texts.tooLong;
        this.#show(
          sentence.replace('{0}', number.format(this.longest)).replace('{1}', number.format(text.length)),
        );
        return;
      }
      const key = newKey();
      this.#unconfirmed.set(key, text);
      this.#field.value = '';
      this.#show('');
      this.#field.focus();
      this.dispatchEvent(new CustomEvent('message-sent', { detail: { key, text } }));
    }

    get #hasEnded() {
      return this.hasAttribute('ended');
    }

    #showWhetherEnded() {
      if (!this.#field) return;
      this.#field.readonly = this.#hasEnded;
      this.hidden = this.#hasEnded && !this.#field.value && this.#unconfirmed.size === 0;
      this.#field.helperText = this.#hasEnded ? this.#texts.notSent : '';
    }

    #show(reason) {
      this.#field.errorMessage = reason;
      this.#field.invalid = Boolean(reason);
    }
  }

  customElements.define('message-composer', MessageComposer);
})();
