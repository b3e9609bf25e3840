/*
 * Goes from the composer of messages to that of notes, and back by its button or Escape. Each is a composer of its own: what
 * is typed stays in its own field, whichever is in sight.
 */
(() => {
  if (customElements.get('note-switch')) return;

  const NOTING = 'data-noting';

  class NoteSwitch extends HTMLElement {
    #place;
    #pressed = () => this.#write(!this.#place.hasAttribute(NOTING));
    #escaped = (event) => {
      if (event.key === 'Escape' && event.target.closest('note-composer')) this.#write(false);
    };

    connectedCallback() {
      this.#place = this.parentElement;
      this.addEventListener('click', this.#pressed);
      this.#place.addEventListener('keydown', this.#escaped);
    }

    disconnectedCallback() {
      this.removeEventListener('click', this.#pressed);
      this.#place.removeEventListener('keydown', this.#escaped);
      this.#place.removeAttribute(NOTING);
    }

    #write(isNote) {
      this.#place.toggleAttribute(NOTING, isNote);
      this.#button.setAttribute('aria-pressed', isNote);
      const composer = isNote ? 'note-composer' : 'message-composer:not([hidden])';
      (this.#place.querySelector(`${composer} vaadin-text-area`) ?? this.#button).focus();
    }

    get #button() {
      return this.querySelector('vaadin-button');
    }
  }

  customElements.define('note-switch', NoteSwitch);
})();
