/*
 * The keys of the dashboard, and the sheet that tells them. Letters work only where nobody is writing, with no key held beside
 * them, and can be switched off for this browser, as speech input and some readers of screens need.
 */
(() => {
  if (customElements.get('shortcut-sheet')) return;

  const OFF = 'support-chat-no-shortcuts';
  const FRONT = '.opened-chats > :not([inert])';
  const make = (...all) => MessageDrawing.make(...all);

  const storage = (use) => {
    try {
      return use(window.localStorage);
    } catch {
      return undefined;
    }
  };

  const isThere = (element) => element?.checkVisibility({ visibilityProperty: true }) && !element.disabled;

  const press = (selector) => {
    const button = document.querySelector(`${FRONT} ${selector}`);
    if (isThere(button)) button.click();
  };

  /** Opens the chat that waits after the one in front, or before it. */
  const go = (step) => {
    const rows = [...document.querySelectorAll('.chat-list-waiting .chat-row-open')];
    const place = rows.findIndex((row) => row.getAttribute('aria-current') === 'true');
    const start = place < 0 && step < 0 ? 0 : place;
    rows[(start + step + rows.length) % rows.length]?.click();
  };

  const write = () => {
    const field = document.querySelector(`${FRONT} message-composer:not([hidden]) vaadin-text-area`);
    if (isThere(field)) field.focus();
  };

  const mute = () => {
    const state = document.querySelector('alert-state');
    state?.dispatchEvent(new CustomEvent(window.alertBell?.isMuted ? 'unmute' : 'mute'));
  };

  const KEYS = {
    n: ['next', () => go(1)],
    p: ['previous', () => go(-1)],
    j: ['join', () => press('.chat-join')],
    w: ['write', write],
    q: ['responses', () => press('quick-responses vaadin-button')],
    s: ['note', () => press('note-switch vaadin-button')],
    x: ['end', () => press('.chat-close')],
    m: ['mute', mute],
  };

  const WRITABLE = ['input:not([type=checkbox])', 'textarea', 'select', '[role=textbox]', '[role=listbox]'];

  const isWriting = ({ target }) => target.isContentEditable || target.closest?.(WRITABLE.join());

  const isBusy = () => document.querySelector('dialog[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened]');

  class ShortcutSheet extends HTMLElement {
    #sheet;
    #pressed = (event) => this.#press(event);
    #clicked = ({ target }) => target.closest('.shortcuts-open') && this.#open();

    connectedCallback() {
      document.addEventListener('keydown', this.#pressed);
      document.addEventListener('click', this.#clicked);
    }

    disconnectedCallback() {
      document.removeEventListener('keydown', this.#pressed);
      document.removeEventListener('click', this.#clicked);
    }

    /** Sets the words: name, close, switch, where, send, leave, help, and one for each key. */
    setLabels(labels) {
      this.#sheet?.remove();
      this.#sheet = this.#draw(labels);
      this.append(this.#sheet);
    }

    get #isOn() {
      return !storage((all) => all.getItem(OFF));
    }

    #press(event) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.key === 'Escape') this.#leave(event);
      if (isWriting(event) || isBusy()) return;
      if (event.key === '?') this.#open();
      else if (this.#isOn && !event.shiftKey && Object.hasOwn(KEYS, event.key)) KEYS[event.key][1]();
      else return;
      event.preventDefault();
    }

    /** What was written stays; the keys work from the messages. */
    #leave({ target }) {
      const composer = target.closest?.('message-composer');
      if (composer && target.localName === 'textarea') composer.closest('.conversation').querySelector('message-log').focus();
    }

    #open() {
      this.#sheet?.showModal();
    }

    #draw(labels) {
      const sheet = make('dialog', 'shortcuts');
      const heading = make('h2', '', labels.name);
      heading.id = 'shortcuts-heading';
      sheet.setAttribute('aria-labelledby', heading.id);
      const keys = make('dl');
      const tell = (key, words) => {
        const term = make('dt');
        term.append(make('kbd', '', key));
        keys.append(term, make('dd', '', words));
      };
      Object.entries(KEYS).forEach(([key, [name]]) => tell(key, labels[name]));
      tell('Enter', labels.send);
      tell('Escape', labels.leave);
      tell('?', labels.help);
      const close = make('button', 'shortcuts-close', labels.close);
      close.type = 'button';
      close.addEventListener('click', () => sheet.close());
      sheet.append(heading, make('p', '', labels.where), this.#createSwitch(labels.switch), keys, close);
      return sheet;
    }

    #createSwitch(name) {
      const label = make('label', 'switch');
      const input = make('input');
      input.type = 'checkbox';
      input.setAttribute('role', 'switch');
      input.checked = this.#isOn;
      input.addEventListener('change', () =>
        storage((all) => (input.checked ? all.removeItem(OFF) : all.setItem(OFF, 'true'))),
      );
      label.append(input, make('span', '', name));
      return label;
    }
  }

  customElements.define('shortcut-sheet', ShortcutSheet);
})();
