/*
 * A panel that a button opens above the page: Escape, a click elsewhere, or going on with Tab closes it, and the focus goes
 * back to where its owner says.
 */
(() => {
  if (window.ButtonPanel) return;

  window.ButtonPanel = class ButtonPanel {
    #button;
    #back;
    #elsewhere = (event) => {
      const path = event.composedPath();
      if (!path.includes(this.element) && !path.includes(this.#button)) this.close();
    };

    /**
     * @param button says whether the panel is open
     * @param back gets the focus when the panel is closed by the keyboard
     */
    constructor(button, name, className, back = button) {
      this.#button = button;
      this.#back = back;
      this.element = MessageDrawing.make('div', `button-panel ${className}`);
      this.element.setAttribute('role', 'dialog');
      this.element.setAttribute('aria-label', name);
      this.element.hidden = true;
      button.setAttribute('aria-haspopup', 'dialog');
      button.setAttribute('aria-expanded', 'false');
      this.element.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        this.close();
        this.#back.focus();
      });
      this.element.addEventListener('focusout', ({ relatedTarget }) => {
        if (relatedTarget && !this.element.contains(relatedTarget) && relatedTarget !== button) this.close();
      });
    }

    get isOpen() {
      return !this.element.hidden;
    }

    /** @param first gets the focus */
    open(first) {
      this.element.hidden = false;
      this.#button.setAttribute('aria-expanded', 'true');
      document.addEventListener('pointerdown', this.#elsewhere);
      first.focus();
    }

    close() {
      this.element.hidden = true;
      this.#button.setAttribute('aria-expanded', 'false');
      document.removeEventListener('pointerdown', this.#elsewhere);
    }
  };
})();
