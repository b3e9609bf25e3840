/*
 * The part of a page beside a conversation. In a narrow window it is out of sight until the button of the class details-open
 * beside it is pressed, and covers the conversation until it is closed; in a wide one, where the style takes that button
 * away, it is always there.
 */
(() => {
  if (customElements.get('chat-details')) return;

  class ChatDetails extends HTMLElement {
    #pressed = ({ target }) => {
      if (this.parentElement.contains(target) && target.closest('.details-open')) this.#show(true);
      if (this.contains(target) && target.closest('.details-close')) this.#show(false);
    };
    #resized = () => this.#isWide && this.#show(false);

    constructor() {
      super();
      this.addEventListener('keydown', (event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) this.#show(false);
      });
    }

    connectedCallback() {
      document.addEventListener('click', this.#pressed);
      window.addEventListener('resize', this.#resized);
    }

    disconnectedCallback() {
      document.removeEventListener('click', this.#pressed);
      window.removeEventListener('resize', this.#resized);
    }

    get #opener() {
      return this.parentElement.querySelector('.details-open');
    }

    get #isWide() {
      return !this.#opener || getComputedStyle(this.#opener).display === 'none';
    }

    /** What is covered can be neither reached nor read; the focus goes with what is shown. */
    #show(isOpen) {
      if (isOpen === this.hasAttribute('open')) return;
      this.toggleAttribute('open', isOpen);
      this.#opener?.setAttribute('aria-expanded', String(isOpen));
      [...this.parentElement.children].filter((one) => one !== this).forEach((one) => (one.inert = isOpen));
      if (isOpen) return this.querySelector('.details-close').focus();
      window.dispatchEvent(new Event('uncovered'));
      if (!this.#isWide) this.#opener.focus();
      return undefined;
    }
  }

  customElements.define('chat-details', ChatDetails);
})();
