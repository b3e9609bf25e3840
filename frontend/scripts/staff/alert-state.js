/*
 * Says at the dashboard whether its page can ring, and the way to mend it where it cannot; rings on request and asks whether
 * that was heard. The button of the class alert-test asks for it; the
 * event "unmute" asks the server.
 */
(() => {
  if (customElements.get('alert-state')) return;

  const make = (...all) => MessageDrawing.make(...all);

  class AlertState extends HTMLElement {
    #labels;
    #chips = make('div', 'alert-chips');
    #question = make('div', 'alert-question');
    #shown = '';
    #changed = () => this.#draw();
    #pressed = ({ target }) => target.closest('.alert-test') && this.#test();

    connectedCallback() {
      window.addEventListener('alert-state', this.#changed);
      document.addEventListener('click', this.#pressed);
      if (!this.#chips.isConnected) this.append(this.#chips, this.#question);
      this.#question.setAttribute('role', 'status');
    }

    disconnectedCallback() {
      document.removeEventListener('click', this.#pressed);
      window.removeEventListener('alert-state', this.#changed);
    }

    /** Sets the words of the chips, the question and its answers. */
    setLabels(labels) {
      this.#labels = labels;
      this.#shown = '';
      this.#draw();
    }

    /** Rings, and asks whether that was heard. A browser that was never asked for notifications is asked. */
    async #test() {
      if (window.alertNotes.permission === 'default') await window.alertNotes.ask();
      window.alertBell.test();
      const { heard, yes, no, good, advice } = this.#labels;
      this.#ask(heard, [
        [yes, () => this.#ask(good, [])],
        [no, () => this.#advise(advice)],
      ]);
    }

    #ask(sentence, answers) {
      this.#question.replaceChildren(make('p', '', sentence), ...answers.map(([name, todo]) => this.#button(name, todo)));
    }

    #advise(advice) {
      const list = make('ul');
      list.append(...advice.map((one) => make('li', '', one)));
      this.#question.replaceChildren(list);
    }

    #button(name, pressed) {
      const button = make('button', 'alert-answer', name);
      button.type = 'button';
      button.addEventListener('click', pressed);
      return button;
    }

    /** What keeps the page from ringing, as [words, what a click does]. */
    #problems() {
      const { locked, silent, off, blocked, muted, unmute } = this.#labels;
      const { permission } = window.alertNotes;
      const { isMuted, settings } = window.alertBell;
      const untilWhen = () => `${muted.replace('{0}', this.#time(settings.mutedUntil))} ${unmute}`;
      return [
        isMuted && [untilWhen(), () => this.dispatchEvent(new CustomEvent('unmute'))],
        !window.alertSound.isUnlocked && [locked, () => window.alertSound.begin()],
        !settings.volume && [silent],
        permission === 'default' && [off, () => window.alertNotes.ask()],
        permission === 'denied' && [blocked],
      ].filter(Boolean);
    }

    #time(at) {
      const language = document.documentElement.lang || undefined;
      return new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(at);
    }

    #draw() {
      if (!this.#labels || !window.alertBell) return;
      const problems = this.#problems();
      const shown = problems.map(([words]) => words).join();
      if (shown === this.#shown) return;
      this.#shown = shown;
      this.#chips.replaceChildren(
        ...problems.map(([words, mend]) => {
          const chip = mend ? this.#button(words, mend) : make('p', '', words);
          chip.className = 'alert-chip';
          return chip;
        }),
      );
    }
  }

  customElements.define('alert-state', AlertState);
})();
