/* The messages of a log that are on their way, below all others, in the order they were written. */
(() => {
  if (window.MessageUnderway) return;

  window.MessageUnderway = class MessageUnderway {
    #shown = new Map();

    /** Not announced: its writer knows it, and it is announced when it is stored. */
    element = MessageDrawing.quiet(MessageDrawing.make('div', 'message-log-underway'));

    show(entry, node) {
      const shown = this.#shown.get(entry.key);
      if (shown) shown.node.replaceWith(node);
      else this.element.append(node);
      this.#shown.set(entry.key, { entry, node });
    }

    /** What is shown of the message with this key, if anything is. */
    node(key) {
      return this.#shown.get(key)?.node;
    }

    entries() {
      return [...this.#shown.values()].map(({ entry }) => entry);
    }

    drop(key) {
      this.node(key)?.remove();
      this.#shown.delete(key);
    }
  };
})();
