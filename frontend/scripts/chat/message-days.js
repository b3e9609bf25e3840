/*
 * The days between the messages of a log: a line before the first message of each day, in the reader's own time zone. Which one
 * is today is asked of the server.
 */
(() => {
  if (window.MessageDays) return;

  const now = () => new Date(window.serverClock.now());

  const startOf = (date) => new Date(date.getFullYear(), date.getMonth(), date.getDate());

  /** A day later or earlier by the calendar, whatever the clocks do. */
  const add = (day, days) => new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);

  window.MessageDays = class MessageDays {
    #labels;
    #format;
    #lines = new Map();
    #midnight;
    #clockSet = () => this.name();

    /** @param labels today, yesterday, and the language of all other days */
    constructor(labels) {
      this.#labels = labels;
      this.#format = new Intl.DateTimeFormat(MessageDrawing.language(labels.language), { dateStyle: 'full' });
      window.serverClock.addEventListener('change', this.#clockSet);
    }

    /** Puts the lines where they belong among these nodes of messages, which are all there are, in order. */
    arrange(nodes) {
      const wanted = new Set();
      let last;
      for (const node of nodes) {
        const day = startOf(new Date(node.dataset.at));
        if (day.getTime() === last) continue;
        last = day.getTime();
        wanted.add(last);
        const line = this.#line(last);
        if (node.previousSibling !== line) node.before(line);
      }
      [...this.#lines.keys()].filter((day) => !wanted.has(day)).forEach((day) => this.#remove(day));
      this.name();
    }

    /** Names every day as it is called now; again at midnight. */
    name() {
      this.#lines.forEach((line, day) => {
        const name = this.#name(new Date(day));
        if (line.textContent === name) return;
        line.textContent = name;
        line.setAttribute('aria-label', name);
      });
      clearTimeout(this.#midnight);
      this.#midnight = setTimeout(() => this.name(), add(startOf(now()), 1) - now());
    }

    stop() {
      window.serverClock.removeEventListener('change', this.#clockSet);
      clearTimeout(this.#midnight);
    }

    #name(day) {
      const today = startOf(now());
      if (day.getTime() === today.getTime()) return this.#labels.today;
      return day.getTime() === add(today, -1).getTime() ? this.#labels.yesterday : this.#format.format(day);
    }

    #line(day) {
      if (!this.#lines.has(day)) this.#lines.set(day, MessageDrawing.separator('message-day'));
      return this.#lines.get(day);
    }

    #remove(day) {
      this.#lines.get(day).remove();
      this.#lines.delete(day);
    }
  };
})();
