/*
 * The quick responses that were found, as a list box of which one is marked. The focus stays where it is typed: what is typed
 * in points at the marked one. Titles and texts are put in as text.
 */
(() => {
  if (window.QuickResponseList) return;

  window.QuickResponseList = class QuickResponseList {
    #found = [];
    #marked = 0;
    #labels;

    /**
     * @param labels name, and personal, which marks those that are one's own
     * @param picked takes the response that was clicked
     */
    constructor(labels, picked) {
      this.#labels = labels;
      this.element = MessageDrawing.make('div', 'quick-response-list');
      this.element.id = 'quick-response-list';
      this.element.setAttribute('role', 'listbox');
      this.element.setAttribute('aria-label', labels.name);
      this.element.addEventListener('click', (event) => {
        const option = event.target.closest('[role=option]');
        if (option) picked(this.#found[[...this.element.children].indexOf(option)]);
      });
    }

    /** The marked response; nothing where none was found. */
    get marked() {
      return this.#found[this.#marked];
    }

    /** What has the focus, and points at the marked one. */
    pointFrom(input) {
      const option = this.element.children[this.#marked];
      if (option) input.setAttribute('aria-activedescendant', option.id);
      else input.removeAttribute('aria-activedescendant');
    }

    /** @param isSameSearch whether the one that was marked stays so */
    show(found, isSameSearch) {
      const marked = isSameSearch ? found.findIndex(({ id }) => id === this.marked?.id) : 0;
      this.#found = found;
      this.element.replaceChildren(...found.map((one, index) => this.#option(one, index)));
      this.element.hidden = found.length === 0;
      this.#mark(Math.max(marked, 0));
    }

    /** Marks another one: by ArrowDown, ArrowUp, Home or End. Whether the key was one of them. */
    move(key) {
      const last = this.#found.length - 1;
      const to = {
        ArrowDown: this.#marked < last ? this.#marked + 1 : 0,
        ArrowUp: this.#marked > 0 ? this.#marked - 1 : last,
        Home: 0,
        End: last,
      }[key];
      if (to === undefined) return false;
      this.#mark(Math.max(to, 0));
      return true;
    }

    #mark(index) {
      this.element.children[this.#marked]?.setAttribute('aria-selected', 'false');
      this.#marked = index;
      this.element.children[index]?.setAttribute('aria-selected', 'true');
      this.element.children[index]?.scrollIntoView({ block: 'nearest' });
    }

    #option({ title, shortcut, text, personal }, index) {
      const option = MessageDrawing.make('div', 'quick-response');
      option.id = `quick-response-${index}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      const head = MessageDrawing.make('div', 'response-head');
      head.append(
        MessageDrawing.make('bdi', 'response-title', title),
        MessageDrawing.make('bdi', 'response-shortcut', `/${shortcut}`),
        ...(personal ? [MessageDrawing.make('span', 'quick-response-own', this.#labels.personal)] : []),
      );
      const words = MessageDrawing.make('div', 'response-text', text);
      words.dir = 'auto';
      option.append(head, words);
      return option;
    }
  };
})();
