/* The way back to the newest message, for a reader who is further up; with the number of those that arrived since. */
(() => {
  if (customElements.get('jump-to-newest')) return;

  class JumpToNewest extends HTMLElement {
    #button;
    #count;
    #labels;

    get #log() {
      return this.closest('.conversation').querySelector('message-log');
    }

    /** @param labels name, and unread with {0} for a number */
    setLabels(labels) {
      if (!this.#button) {
        this.#button = MessageDrawing.make('button', 'jump-to-newest-button');
        this.#button.type = 'button';
        this.#button.hidden = true;
        this.#button.addEventListener('click', () => this.#log.toNewest());
        this.#count = MessageDrawing.make('span', 'jump-to-newest-count');
        this.#count.setAttribute('aria-hidden', 'true');
        this.append(this.#button);
      }
      this.#labels = labels;
      this.#button.replaceChildren(labels.name, this.#count);
    }

    /** Offers the way, with this number of new messages; or does not. */
    show(isAway, count) {
      if (!this.#button) return;
      this.#button.hidden = !isAway;
      this.#count.textContent = count || '';
      this.#button.setAttribute('aria-description', count ? this.#labels.unread.replace('{0}', count) : '');
    }
  }

  customElements.define('jump-to-newest', JumpToNewest);
})();
