/*
 * Says at the fields of the sign-in form which of them is empty, and sends the form once: it is a form of HTML, sent by the
 * browser, and nothing that is typed goes anywhere else. A field has the sentence in the attribute data-missing.
 */
(() => {
  if (customElements.get('sign-in-form')) return;

  class SignInForm extends HTMLElement {
    #sent = false;

    #send = (event) => {
      const missing = [...this.querySelectorAll('[data-missing]')].filter((field) => !field.value);
      if (missing.length || this.#sent) event.preventDefault();
      missing.forEach((field) => {
        field.errorMessage = field.dataset.missing;
        field.invalid = true;
      });
      missing[0]?.focus();
      this.#sent ||= !missing.length;
    };

    #type = (event) => {
      const field = event.target.closest('[data-missing]');
      if (field) field.invalid = false;
    };

    /** The browser may show the page again as it was left. */
    #show = () => {
      this.#sent = false;
    };

    connectedCallback() {
      this.addEventListener('submit', this.#send);
      this.addEventListener('input', this.#type);
      window.addEventListener('pageshow', this.#show);
    }

    disconnectedCallback() {
      window.removeEventListener('pageshow', this.#show);
    }
  }

  customElements.define('sign-in-form', SignInForm);
})();
