/*
 * The part of a student's page beside the conversation. In a narrow window it is out of sight until a button of the
 * class details-open is pressed, and covers the conversation until it is closed; in a wide one it is always there.
 */
(() => {
  if (customElements.get('student-details')) return;

  const wide = window.matchMedia('(min-width: 64rem)');

  class StudentDetails extends HTMLElement {
    #pressed = (event) => {
      if (event.target.closest('.details-open')) this.#show(true);
      if (this.contains(event.target) && event.target.closest('.details-close')) this.#show(false);
    };
    #widened = () => this.#show(false);

    constructor() {
      super();
      this.addEventListener('keydown', (event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) this.#show(false);
      });
    }

    connectedCallback() {
      document.addEventListener('click', this.#pressed);
      wide.addEventListener('change', this.#widened);
    }

    disconnectedCallback() {
      document.removeEventListener('click', this.#pressed);
      wide.removeEventListener('change', this.#widened);
    }

    /** What is covered can be neither reached nor read; the focus goes with what is shown. */
    #show(isOpen) {
      if (isOpen === this.hasAttribute('open')) return;
      const opener = document.querySelector('.details-open');
      this.toggleAttribute('open', isOpen);
      opener?.setAttribute('aria-expanded', String(isOpen));
      [...this.parentElement.children].filter((one) => one !== this).forEach((one) => (one.inert = isOpen));
      if (isOpen) return this.querySelector('.details-close').focus();
      window.dispatchEvent(new Event('uncovered'));
      if (!wide.matches) opener?.focus();
      return undefined;
    }
  }

  customElements.define('student-details', StudentDetails);
})();
