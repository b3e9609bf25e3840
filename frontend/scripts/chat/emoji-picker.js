/* A small choice of emoji in groups. What is picked is told to its owner; the arrows move through all of them. */
(() => {
  if (window.EmojiPicker) return;

  const GROUPS = {
    faces: '😀 😃 😄 😁 😅 😂 🙂 🙃 😉 😊 😇 😍 😋 😜 🤔 🤨 😐 😏 🙄 😬 😌 😴 🤓 😎 😕 😟 😮 😳 🥺 😢 😭 😱 😤 😡 🤯 🥳',
    hands: '👍 👎 👌 👏 🙌 🙏 🤝 💪 ✌️ 🤞 👋 🤷 👀 🧠',
    study: '💻 🖥️ 📱 📚 📖 📝 ✏️ 📎 📅 ⏰ 🔍 🔧 🧪 🐛 💡 🎓 🏫 ☕ 🍕 🚀',
    symbols: '❤️ 💔 💯 🔥 ⭐ ✨ 🎉 ✅ ❌ ❓ ❗ ⚠️ ➡️ ⬅️ ⬆️ ⬇️ ♻️ 🔒 🔗 🏁',
  };

  window.EmojiPicker = class EmojiPicker {
    #panel;
    #emoji = [];
    #picked;

    /**
     * @param button opens and closes it
     * @param labels name, and the names of the groups
     * @param back gets the focus when it is closed by the keyboard
     * @param picked takes an emoji
     */
    constructor(button, labels, back, picked) {
      this.#panel = new ButtonPanel(button, labels.name, 'emoji-picker', back);
      this.#picked = picked;
      for (const [group, emoji] of Object.entries(GROUPS)) this.#add(labels[group], emoji.split(' '));
      this.#panel.element.addEventListener('keydown', (event) => this.#move(event));
    }

    get element() {
      return this.#panel.element;
    }

    toggle() {
      if (this.#panel.isOpen) this.#panel.close();
      else this.#panel.open(this.#emoji.find((one) => one.tabIndex === 0) ?? this.#emoji[0]);
    }

    close() {
      this.#panel.close();
    }

    #add(name, emoji) {
      const group = MessageDrawing.make('div', 'emoji-group');
      group.setAttribute('role', 'group');
      group.setAttribute('aria-label', name);
      const heading = MessageDrawing.make('span', 'emoji-heading', name);
      heading.setAttribute('aria-hidden', 'true');
      group.append(heading, ...emoji.map((one) => this.#button(one)));
      this.element.append(group);
    }

    #button(emoji) {
      const button = MessageDrawing.make('button', '', emoji);
      button.type = 'button';
      button.tabIndex = this.#emoji.length ? -1 : 0;
      button.addEventListener('click', () => {
        this.#panel.close();
        this.#picked(emoji);
      });
      this.#emoji.push(button);
      return button;
    }

    #move(event) {
      const from = this.#emoji.indexOf(event.target);
      const to = this.#target(from, event.key);
      if (from < 0 || !to) return;
      event.preventDefault();
      event.target.tabIndex = -1;
      to.tabIndex = 0;
      to.focus();
    }

    /** Up and down go by what is seen, because the rows are as long as the window allows. */
    #target(from, key) {
      switch (key) {
        case 'ArrowRight':
          return this.#emoji[from + 1];
        case 'ArrowLeft':
          return this.#emoji[from - 1];
        case 'Home':
          return this.#emoji[0];
        case 'End':
          return this.#emoji.at(-1);
        case 'ArrowDown':
          return this.#nearest(from, this.#emoji.slice(from + 1), 1);
        case 'ArrowUp':
          return this.#nearest(from, this.#emoji.slice(0, Math.max(from, 0)).reverse(), -1);
        default:
          return undefined;
      }
    }

    #nearest(from, others, direction) {
      const place = (one) => one.getBoundingClientRect();
      const { top, left } = place(this.#emoji[from]);
      const below = others.filter((one) => (place(one).top - top) * direction > 1);
      const row = below.filter((one) => Math.abs(place(one).top - place(below[0]).top) <= 1);
      const distance = (one) => Math.abs(place(one).left - left);
      return row.sort((one, other) => distance(one) - distance(other))[0];
    }
  };
})();
