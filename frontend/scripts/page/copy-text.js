/* A button that copies: <copy-text> with the properties text and copied, around a button and the place that says it. */
(() => {
  if (customElements.get('copy-text')) return;

  const SAID = 3_000;

  /** Where there is no clipboard, or it is forbidden, a selection does it. */
  const bySelection = (text) => {
    const area = document.createElement('textarea');
    area.value = text;
    area.readOnly = true;
    area.className = 'visually-hidden';
    document.body.append(area);
    area.select();
    const isCopied = document.execCommand('copy');
    area.remove();
    return isCopied;
  };

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return bySelection(text);
    }
  };

  class CopyText extends HTMLElement {
    #ending;

    constructor() {
      super();
      this.addEventListener('click', (event) => {
        const button = event.target.closest('vaadin-button');
        if (button) this.#copy(button);
      });
    }

    async #copy(button) {
      const isCopied = await copy(this.text);
      button.focus();
      if (!isCopied) return;
      const said = this.querySelector('[role="status"]');
      said.textContent = this.copied;
      clearTimeout(this.#ending);
      this.#ending = setTimeout(() => (said.textContent = ''), SAID);
    }
  }

  customElements.define('copy-text', CopyText);
})();
