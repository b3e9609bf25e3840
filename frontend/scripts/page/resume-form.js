/*
 * Takes a resume code out of the fragment of the address into the field, at once and whenever one is put there, and
 * leaves neither the address nor the history with it. The fragment is not part of any request.
 */
(() => {
  if (customElements.get('resume-form')) return;

  class ResumeForm extends HTMLElement {
    #take = () => {
      const code = location.hash.slice(1).replaceAll('%20', ' ');
      if (!code) return;
      history.replaceState(history.state, '', location.pathname);
      const field = this.querySelector('vaadin-text-field');
      field.value = code;
      field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    };

    connectedCallback() {
      window.addEventListener('hashchange', this.#take);
    }

    disconnectedCallback() {
      window.removeEventListener('hashchange', this.#take);
    }

    begin() {
      this.#take();
      this.querySelector('vaadin-text-field').focus();
    }
  }

  customElements.define('resume-form', ResumeForm);
})();
