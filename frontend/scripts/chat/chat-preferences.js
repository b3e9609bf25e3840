/*
 * How somebody likes to be told and to send, in this browser: sounds, their volume, and the key that sends. Kept in its
 * storage alone; where that is forbidden, as long as the page lives. The key of one of the staff is that of their account, which
 * stands on the page. The event "change" tells of every change, another tab's too.
 */
(() => {
  if (window.chatPreferences) return;

  const KEY = 'support-chat-preferences';
  const DEFAULTS = { sounds: true, volume: 0.5, sendKey: 'enter' };

  const page = document.documentElement.dataset;

  /** What is stored may be broken, or of another version of this script. */
  const parse = (kept) => {
    let stored;
    try {
      stored = JSON.parse(kept) ?? {};
    } catch {
      stored = {};
    }
    return {
      sounds: typeof stored.sounds === 'boolean' ? stored.sounds : DEFAULTS.sounds,
      volume: stored.volume >= 0 && stored.volume <= 1 ? Number(stored.volume) : DEFAULTS.volume,
      sendKey: ['enter', 'ctrl-enter'].includes(stored.sendKey) ? stored.sendKey : DEFAULTS.sendKey,
    };
  };

  const stored = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };

  class ChatPreferences extends EventTarget {
    #values = parse(stored());

    constructor() {
      super();
      window.addEventListener('storage', ({ key, newValue }) => {
        if (key === KEY || key === null) this.#take(parse(newValue));
      });
      document.addEventListener('account-choices', () => this.dispatchEvent(new Event('change')));
    }

    get sounds() {
      return this.#values.sounds;
    }

    /** From 0 to 1. */
    get volume() {
      return this.#values.volume;
    }

    /** "enter" or "ctrl-enter". */
    get sendKey() {
      return page.accountSendKey ?? this.#values.sendKey;
    }

    /** Whether this key sends the text that it is pressed in; one that ends the choice of a character is not one of it. */
    sends(event) {
      const isOfText = event.target.localName === 'textarea' && !event.isComposing && event.keyCode !== 229;
      if (!isOfText || event.key !== 'Enter' || event.shiftKey) return false;
      return this.sendKey === 'enter' || event.ctrlKey || event.metaKey;
    }

    /** Takes some of { sounds, volume, sendKey }. */
    set(values) {
      const all = { ...this.#values, ...this.#withoutAccount(values) };
      try {
        localStorage.setItem(KEY, JSON.stringify(all));
      } catch {
        // Storage is forbidden: it holds for this page.
      }
      this.#take(all);
    }

    /** What is for this browser; the rest is told to the account. */
    #withoutAccount({ sendKey, ...others }) {
      if (!sendKey || !page.accountSendKey) return sendKey ? { ...others, sendKey } : others;
      page.accountSendKey = sendKey;
      document.dispatchEvent(new CustomEvent('account-choice', { detail: { name: 'sendKey', value: sendKey } }));
      return others;
    }

    #take(values) {
      this.#values = values;
      this.dispatchEvent(new Event('change'));
    }
  }

  window.chatPreferences = new ChatPreferences();
})();
