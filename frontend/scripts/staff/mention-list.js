/*
 * Offers colleagues where somebody types @ in the composer around it: the arrows choose, Enter or Tab inserts the name.
 */
(() => {
  if (customElements.get('mention-list')) return;

  const MOST = 8;

  /** What is typed behind the sign may have a blank, as names have; behind a letter the sign is part of an address. */
  const MENTION = /(?<![\p{L}\p{N}])@([^@\n]{0,60})$/u;

  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  class MentionList extends HTMLElement {
    #composer;
    #colleagues = [];
    #options = [];
    #active = 0;
    #mention;
    #typed = () => this.#look();
    #keyed = (event) => this.#isOpen && !event.isComposing && this.#key(event);
    #left = () => this.#close();

    connectedCallback() {
      this.id ||= `mention-list-${Math.random().toString(36).slice(2)}`;
      this.setAttribute('role', 'listbox');
      this.setAttribute('aria-label', this.getAttribute('label'));
      this.hidden = true;
      this.#composer = this.closest('note-composer');
      this.#composer.addEventListener('input', this.#typed);
      this.#composer.addEventListener('keydown', this.#keyed, true);
      this.#composer.addEventListener('focusout', this.#left);
    }

    disconnectedCallback() {
      this.#composer.removeEventListener('input', this.#typed);
      this.#composer.removeEventListener('keydown', this.#keyed, true);
      this.#composer.removeEventListener('focusout', this.#left);
    }

    /** Those who can be mentioned, each with a name and a jobTitle. */
    offer(colleagues) {
      this.#colleagues = colleagues;
      if (this.#mention) this.#draw();
    }

    get #area() {
      return this.#composer.querySelector('textarea');
    }

    get #isOpen() {
      return !this.hidden;
    }

    #look() {
      const { value, selectionStart } = this.#area;
      const found = MENTION.exec(value.slice(0, selectionStart));
      if (!found) return this.#close();
      if (!this.#mention) this.dispatchEvent(new CustomEvent('colleagues-wanted'));
      this.#mention = { at: found.index, words: fold(found[1]) };
      this.#active = 0;
      this.#draw();
      return undefined;
    }

    #draw() {
      const { words } = this.#mention;
      const fits = ({ name }) => ` ${fold(name)}`.includes(` ${words}`);
      this.#options = this.#colleagues.filter(fits).slice(0, MOST).map((one, place) => this.#option(one, place));
      this.replaceChildren(...this.#options);
      this.hidden = !this.#options.length;
      this.#mark();
    }

    #option({ name, jobTitle }, place) {
      const option = MessageDrawing.make('div', 'mention');
      const title = MessageDrawing.make('span', 'mention-title', jobTitle);
      option.append(MessageDrawing.make('bdi', 'mention-name', name), ' ', title);
      option.id = `${this.id}-${place}`;
      option.dataset.name = name;
      option.setAttribute('role', 'option');
      option.addEventListener('pointerdown', (event) => event.preventDefault());
      option.addEventListener('click', () => this.#insert(option));
      return option;
    }

    /** The field keeps the focus, and says which of them is chosen. */
    #mark() {
      const area = this.#area;
      this.#options.forEach((option, place) => option.setAttribute('aria-selected', place === this.#active));
      const active = this.#isOpen ? this.#options[this.#active] : undefined;
      active?.scrollIntoView({ block: 'nearest' });
      if (active) area.setAttribute('aria-activedescendant', active.id);
      else area.removeAttribute('aria-activedescendant');
      if (active) area.setAttribute('aria-controls', this.id);
      else area.removeAttribute('aria-controls');
    }

    #key(event) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const takes = event.key === 'Enter' || event.key === 'Tab';
      if (!step && !takes && event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (takes) this.#insert(this.#options[this.#active]);
      else if (step) this.#choose(this.#active + step);
      else this.#close();
    }

    #choose(place) {
      this.#active = (place + this.#options.length) % this.#options.length;
      this.#mark();
    }

    #insert(option) {
      const area = this.#area;
      area.setSelectionRange(this.#mention.at, area.selectionStart);
      this.#close();
      window.insertText(area, `@${option.dataset.name} `);
    }

    #close() {
      this.#mention = undefined;
      this.hidden = true;
      this.#mark();
    }
  }

  customElements.define('mention-list', MentionList);
})();
