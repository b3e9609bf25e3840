/*
 * Finds out which days of a month are meant: <month-grid> around cells with data-day. Arrow keys walk from day to day, Home
 * and End within the week, PageUp and PageDown from month to month; with Shift, or by drawing with the mouse, several days
 * are chosen. It tells of the days by days-chosen, and by day-sought of a day that is not in sight.
 */
(() => {
  if (customElements.get('month-grid')) return;

  const DAY = 86_400_000;

  const shifted = (day, count) => new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);

  const weekday = (day) => (new Date(day).getUTCDay() + 6) % 7;

  /** The same day of another month, or its last one. */
  const monthsLater = (day, count) => {
    const [year, month, date] = day.split('-').map(Number);
    const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
    return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10);
  };

  const WAYS = {
    ArrowLeft: (day) => shifted(day, -1),
    ArrowRight: (day) => shifted(day, 1),
    ArrowUp: (day) => shifted(day, -7),
    ArrowDown: (day) => shifted(day, 7),
    Home: (day) => shifted(day, -weekday(day)),
    End: (day) => shifted(day, 6 - weekday(day)),
  };

  const WAYS_OF_MONTHS = {
    PageUp: (day) => monthsLater(day, -1),
    PageDown: (day) => monthsLater(day, 1),
  };

  class MonthGrid extends HTMLElement {
    /** Where the choice of several days began, and where a drawing did. */
    #anchor;
    #drawn;

    constructor() {
      super();
      this.addEventListener('keydown', (event) => this.#press(event));
      this.addEventListener('focusin', (event) => this.#settleAt(event.target.closest('[data-day]')));
      this.addEventListener('click', (event) => {
        const cell = event.target.closest('[data-day]');
        if (cell) this.#choose(cell.dataset.day, cell.dataset.day);
      });
      this.addEventListener('pointerdown', (event) => this.#begin(event));
      this.addEventListener('pointerover', (event) => this.#draw(event));
      this.addEventListener('pointerup', (event) => this.#end(event));
    }

    connectedCallback() {
      document.addEventListener('pointerup', this.#stop);
    }

    disconnectedCallback() {
      document.removeEventListener('pointerup', this.#stop);
    }

    settle(day) {
      this.#anchor = undefined;
      this.#settleAt(this.#cell(day));
      this.#mark();
    }

    reach(day) {
      this.#cell(day)?.focus();
      this.#mark(day);
    }

    get #cells() {
      return [...this.querySelectorAll('[data-day]')].filter((cell) => !cell.closest('[hidden]'));
    }

    #cell(day) {
      return this.#cells.find((cell) => cell.dataset.day === day);
    }

    #settleAt(chosen) {
      if (!chosen) return;
      this.querySelectorAll('[data-day]').forEach((cell) => cell.setAttribute('tabindex', cell === chosen ? '0' : '-1'));
    }

    /** Marks the days between the anchor and this one. */
    #mark(day) {
      const [first, last] = [this.#anchor, day].sort();
      const isRange = Boolean(this.#anchor && day);
      this.querySelectorAll('[data-day]').forEach((cell) => {
        const isMeant = isRange && cell.dataset.day >= first && cell.dataset.day <= last;
        cell.setAttribute('aria-selected', String(isMeant));
      });
    }

    #press(event) {
      const day = event.target.closest('[data-day]')?.dataset.day;
      if (!day || event.ctrlKey || event.altKey || event.metaKey) return;
      const way = WAYS[event.key] ?? WAYS_OF_MONTHS[event.key];
      if (way) {
        this.#anchor = event.shiftKey ? (this.#anchor ?? day) : undefined;
        this.#go(way(day), event.key in WAYS_OF_MONTHS);
      } else if (event.key === 'Enter' || event.key === ' ') {
        this.#choose(this.#anchor ?? day, day);
      } else if (event.key === 'Escape' && this.#anchor) {
        this.#anchor = undefined;
        this.#mark();
      } else {
        return;
      }
      event.preventDefault();
    }

    #go(day, isOtherMonth) {
      if (!isOtherMonth && this.#cell(day)) this.reach(day);
      else this.dispatchEvent(new CustomEvent('day-sought', { detail: { day } }));
    }

    #choose(one, other) {
      const [first, last] = [one, other].sort();
      this.#anchor = undefined;
      this.#mark();
      this.dispatchEvent(new CustomEvent('days-chosen', { detail: { first, last } }));
    }

    /** By a mouse alone: a finger that is drawn over the page moves the page. */
    #begin(event) {
      const cell = event.target.closest('[data-day]');
      if (event.pointerType === 'mouse' && event.button === 0 && cell) this.#drawn = cell.dataset.day;
    }

    #draw(event) {
      const day = event.target.closest('[data-day]')?.dataset.day;
      if (!this.#drawn || !day) return;
      this.#anchor = this.#drawn === day ? undefined : this.#drawn;
      this.#mark(day);
    }

    #end(event) {
      const day = event.target.closest('[data-day]')?.dataset.day;
      const from = this.#drawn;
      this.#drawn = undefined;
      if (from && day && from !== day) this.#choose(from, day);
    }

    /** Wherever the button of the mouse is let go. */
    #stop = () => {
      if (!this.#drawn) return;
      this.#drawn = undefined;
      this.#anchor = undefined;
      this.#mark();
    };
  }

  customElements.define('month-grid', MonthGrid);
})();
