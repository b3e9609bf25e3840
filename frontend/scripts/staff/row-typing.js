/*
 * Says in a row of the dashboard who types in its chat: <row-typing chat="…">. Rows are drawn anew at will, so what is known
 * is kept here, and not in them; six seconds after the last sign a name goes by itself.
 */
(() => {
  if (window.rowTyping) return;

  const SHOWN = 6_000;

  /** By chat the sentence, and by name the time until which it holds. */
  const chats = new Map();
  const shown = new Set();

  const draw = (chat) => shown.forEach((row) => row.getAttribute('chat') === chat && row.show());

  window.rowTyping = {
    /** @param sentence with {0} for the names */
    show(chat, name, sentence) {
      const names = chats.get(chat)?.names ?? new Map();
      clearTimeout(names.get(name));
      names.set(name, setTimeout(() => this.forget(chat, name), SHOWN));
      chats.set(chat, { names, sentence });
      draw(chat);
    },

    /** What was typed is there. */
    hide(chat) {
      chats.get(chat)?.names.forEach(clearTimeout);
      chats.delete(chat);
      draw(chat);
    },

    forget(chat, name) {
      const names = chats.get(chat)?.names;
      names?.delete(name);
      if (!names?.size) chats.delete(chat);
      draw(chat);
    },

    words(chat) {
      const { names, sentence } = chats.get(chat) ?? {};
      return names ? sentence.replace('{0}', () => [...names.keys()].join(', ')) : '';
    },
  };

  class RowTyping extends HTMLElement {
    static observedAttributes = ['chat'];

    connectedCallback() {
      shown.add(this);
      this.show();
    }

    disconnectedCallback() {
      shown.delete(this);
    }

    attributeChangedCallback() {
      this.show();
    }

    show() {
      this.textContent = window.rowTyping.words(this.getAttribute('chat'));
    }
  }

  customElements.define('row-typing', RowTyping);
})();
