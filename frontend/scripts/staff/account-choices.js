/*
 * Between a page of the staff and the account of its reader. What somebody chooses by a button of the page is told to the
 * server by the event "chosen" with { name, value }; what was chosen elsewhere comes by show(). Both stand in the attributes
 * data-account-... of the page, where the scripts find them that keep to them.
 */
(() => {
  if (customElements.get('account-choices')) return;

  class AccountChoices extends HTMLElement {
    #tell = ({ detail }) => this.dispatchEvent(new CustomEvent('chosen', { detail }));

    connectedCallback() {
      document.addEventListener('account-choice', this.#tell);
    }

    disconnectedCallback() {
      document.removeEventListener('account-choice', this.#tell);
    }

    /** Said by the server: what the account says now. */
    show(colorScheme, sendKey) {
      const { dataset } = document.documentElement;
      dataset.accountColorScheme = colorScheme;
      dataset.accountSendKey = sendKey;
      document.dispatchEvent(new Event('account-choices'));
    }
  }

  customElements.define('account-choices', AccountChoices);
})();
