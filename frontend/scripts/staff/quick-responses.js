/*
 * Quick responses in the composer. Typing / at the start of a word opens the list above the text and goes on searching in it;
 * the button opens it with a field to search in. What is picked goes in at the caret, in place of the /word alone, and is
 * never sent by itself. The list is asked for once each time it is opened, and then searched here.
 */
(() => {
  if (customElements.get('quick-responses')) return;

  /** Milliseconds that a list is waited for that was never read, and Enter with it. */
  const PATIENCE = 3_000;

  /** Pasting, and taking back, is no asking for a response. */
  const isTyping = ({ inputType }) => /^(insertText|insertCompositionText|deleteContent)/.test(inputType);

  class QuickResponses extends HTMLElement {
    #labels;
    #panel;
    #words;
    #all;
    #word;
    #isAsking = false;
    #isInserting = false;
    #waitingKey;
    #patience;
    #elsewhere = (event) => {
      if (!event.composedPath().includes(this)) this.#close();
    };
    #moved = () => {
      if (this.#word && !this.#words.isAt(this.#word)) this.#close();
    };

    disconnectedCallback() {
      if (this.#panel) this.#close();
    }

    /**
     * Starts, once.
     *
     * @param labels name, search, personal; loading, failed, none (there are no responses), nothing (was found); one and
     *     several, with {0}, for how many were found
     */
    begin(labels) {
      if (this.#panel) return;
      this.#labels = labels;
      this.#words = new SlashWord(() => this.#area);
      this.#panel = new QuickResponsePanel(
        labels,
        (picked) => this.#insert(picked),
        () => this.#show(false),
      );
      this.append(this.#panel.element, this.#panel.said);
      this.#button.setAttribute('aria-haspopup', 'listbox');
      this.#button.setAttribute('aria-expanded', 'false');
      this.#button.addEventListener('click', () => this.#toggle());
      this.#composer.addEventListener('input', (event) => this.#typed(event));
      this.#composer.addEventListener('keydown', (event) => this.#pressed(event), { capture: true });
      this.#composer.addEventListener('focusout', ({ relatedTarget }) => {
        if (relatedTarget && relatedTarget !== this.#input && !this.contains(relatedTarget)) this.#close();
      });
    }

    /** The server has read them: id, title, shortcut, text with its places filled, and whether it is one's own. */
    offer(all) {
      this.#stopAsking();
      this.#all = all;
      if (!this.#isOpen) return;
      const waiting = this.#waitingKey;
      this.#show(true);
      if (!waiting) return;
      if (this.#panel.marked) this.#insert(this.#panel.marked);
      else this.#pass(waiting);
    }

    /** The server could not read them, or does not answer. */
    fail() {
      this.#stopAsking();
      if (!this.#isOpen || this.#all) return;
      const waiting = this.#waitingKey;
      if (this.#word) this.#dismiss();
      else this.#panel.say(this.#labels.failed);
      this.#pass(waiting);
    }

    get #composer() {
      return this.closest('message-composer');
    }

    get #area() {
      return this.#composer?.querySelector('textarea');
    }

    get #button() {
      return this.querySelector('vaadin-button');
    }

    get #isOpen() {
      return !this.#panel.element.hidden;
    }

    /** What is typed in while the list is open. */
    get #input() {
      return this.#word ? this.#area : this.#panel.search;
    }

    #toggle() {
      const wasOpen = this.#isOpen && !this.#word;
      this.#close();
      if (wasOpen) return;
      this.#panel.search.value = '';
      this.#open();
      this.#panel.search.focus();
    }

    #typed(event) {
      if (this.#isInserting || event.target !== this.#area) return;
      const word = isTyping(event) ? this.#words.find() : undefined;
      if (!word || (this.#all && !window.findQuickResponses(this.#all, word.query).length)) {
        this.#close();
        return;
      }
      this.#word = word;
      if (this.#isOpen) this.#show(false);
      else this.#open();
    }

    #open() {
      this.#panel.element.hidden = false;
      this.#panel.search.hidden = Boolean(this.#word);
      this.#button.setAttribute('aria-expanded', 'true');
      document.addEventListener('pointerdown', this.#elsewhere);
      document.addEventListener('selectionchange', this.#moved);
      if (this.#word) {
        this.#area.setAttribute('aria-autocomplete', 'list');
        this.#area.setAttribute('aria-controls', 'quick-response-list');
      }
      this.#show(false);
      this.#ask();
    }

    #close() {
      for (const name of ['autocomplete', 'controls', 'activedescendant']) this.#area?.removeAttribute(`aria-${name}`);
      this.#panel.element.hidden = true;
      this.#panel.said.textContent = '';
      this.#word = undefined;
      this.#waitingKey = undefined;
      this.#button.setAttribute('aria-expanded', 'false');
      document.removeEventListener('pointerdown', this.#elsewhere);
      document.removeEventListener('selectionchange', this.#moved);
    }

    #ask() {
      if (this.#isAsking) return;
      this.#isAsking = true;
      this.#patience = setTimeout(() => this.fail(), PATIENCE);
      this.dispatchEvent(new CustomEvent('responses-wanted'));
    }

    #stopAsking() {
      clearTimeout(this.#patience);
      this.#isAsking = false;
    }

    #show(isSameSearch) {
      if (!this.#all) {
        this.#panel.say(this.#labels.loading);
        return;
      }
      const found = window.findQuickResponses(this.#all, this.#word?.query ?? this.#panel.search.value);
      if (found.length) this.#panel.show(found, isSameSearch, this.#input);
      else if (this.#word) this.#close();
      else this.#panel.say(this.#all.length ? this.#labels.nothing : this.#labels.none);
    }

    /** A key that ends the choice of a character is not one for the list. */
    #pressed(event) {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      const isOurs = this.#isOpen && event.target === this.#input && !event.isComposing && event.keyCode !== 229;
      if (!isOurs || !isPlain || !this.#does(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    }

    /** Whether the key did something. */
    #does(key) {
      if (key === 'Escape') return this.#dismiss();
      if (key === 'Enter' || key === 'Tab') return this.#pick(key);
      return this.#panel.move(key, this.#input);
    }

    #pick(key) {
      if (this.#panel.marked) {
        this.#insert(this.#panel.marked);
        return true;
      }
      this.#waitingKey = this.#word && this.#isAsking && !this.#all ? key : undefined;
      return Boolean(this.#waitingKey);
    }

    /** A key that waited for the list in vain does what it does without one. */
    #pass(key) {
      if (key !== 'Enter') return;
      const enter = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      if (this.#area.dispatchEvent(enter)) window.insertText(this.#area, '\n');
    }

    #dismiss() {
      if (this.#word) this.#words.dismiss(this.#word);
      this.#close();
      this.#area.focus();
      return true;
    }

    /** What is selected in the text was typed as well, and stays. */
    #insert({ text }) {
      const area = this.#area;
      const { start, end } = this.#word ?? { start: area.selectionEnd, end: area.selectionEnd };
      this.#close();
      if (area.readOnly) return;
      area.focus();
      area.setSelectionRange(start, end);
      this.#isInserting = true;
      window.insertText(area, text);
      this.#isInserting = false;
    }
  }

  customElements.define('quick-responses', QuickResponses);
})();
