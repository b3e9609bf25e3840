/*
 * Draws and moves hours on the days of a week, by mouse, touch and keyboard. It carries the gesture alone: what was drawn is
 * told to the server once, by "hours-drawn" with { day, from, to, before }, and the server draws what became of it. Days are
 * counted from Monday, which is 1, and times in minutes. A finger that moves at once scrolls the page; one that rests first, or
 * takes hold of an edge, draws.
 */
(() => {
  if (customElements.get('week-grid')) return;

  const DAY = 24 * 60;
  const STEP = 15;
  const HOUR = 60;

  /** Pixels that a hand trembles by. */
  const STILL = 4;

  /** Milliseconds that a finger rests before it draws. */
  const REST = 450;

  const KEYS = {
    ArrowUp: 'EARLIER',
    ArrowDown: 'LATER',
    ArrowLeft: 'DAY_BEFORE',
    ArrowRight: 'DAY_AFTER',
    Delete: 'REMOVE',
    Backspace: 'REMOVE',
  };

  const WITH_SHIFT = { ArrowUp: 'SHORTER', ArrowDown: 'LONGER' };

  const clamp = (value, least, most) => Math.min(Math.max(value, least), most);
  const snap = (minute, round = Math.round) => round(minute / STEP) * STEP;
  const after = (day) => (day % 7) + 1;
  const two = (number) => String(number).padStart(2, '0');
  const time = (minute) => `${two(Math.floor(minute / HOUR))}:${two(minute % HOUR)}`;
  const end = (minute) => time(minute > DAY ? minute - DAY : minute);

  const read = (element) => ({
    day: Number(element.dataset.day),
    from: Number(element.dataset.from),
    to: Number(element.dataset.to),
  });

  /** What hours become as the pointer goes from one place to another: { day, minute }, both in the column they are in. */
  const SHAPES = {
    /** Past midnight where it ends in the column of the next day. */
    add(start, now) {
      const isNext = now.day === after(start.day) && now.minute < start.minute;
      const first = snap(start.minute, Math.floor);
      const last = snap(now.minute, Math.floor) + (isNext ? DAY : 0);
      const from = clamp(Math.min(first, last), 0, DAY - STEP);
      return { day: start.day, from, to: clamp(Math.max(first, last) + STEP, from + STEP, from + DAY) };
    },
    move(start, now, { from, to }) {
      const first = clamp(snap(from + now.minute - start.minute), 0, DAY - STEP);
      return { day: now.day, from: first, to: first + to - from };
    },
    from(start, now, { day, to }) {
      return { day, from: clamp(snap(now.minute), Math.max(0, to - DAY), Math.min(to, DAY) - STEP), to };
    },
    to(start, now, { day, from, isRest }) {
      const isNext = isRest ? now.day !== day : now.day === after(day) && now.minute < from;
      const to = snap(now.minute) + (isNext ? DAY : 0);
      return { day, from, to: clamp(to, from + STEP, from + DAY) };
    },
  };

  class WeekGrid extends HTMLElement {
    #gesture;
    #keys = [];
    #isWaiting = false;
    #hasDrawn = false;

    constructor() {
      super();
      this.addEventListener('pointerdown', (event) => this.#press(event));
      this.addEventListener('pointermove', (event) => this.#follow(event));
      this.addEventListener('pointerup', (event) => this.#release(event));
      this.addEventListener('pointercancel', () => this.#cancel());
      this.addEventListener('keydown', (event) => this.#type(event));
      this.addEventListener('click', (event) => this.#click(event), { capture: true });
      this.addEventListener('contextmenu', (event) => this.#gesture?.isOn && event.preventDefault());
      this.addEventListener('touchmove', (event) => this.#gesture?.isOn && event.preventDefault(), { passive: false });
    }

    disconnectedCallback() {
      this.#cancel();
      this.#keys = [];
      this.#isWaiting = false;
    }

    /** Said by the server: the focus goes to these hours, where a day is given, and the next key can be told. */
    settle(day, from) {
      if (day) this.querySelector(`.week-block[data-day="${day}"][data-from="${from}"]`)?.focus();
      else {
        this.#isWaiting = false;
        this.#tellKey();
      }
    }

    #press(event) {
      if (this.#gesture || event.button !== 0 || !event.isPrimary) return;
      this.#hasDrawn = false;
      const track = event.target.closest('.week-track');
      if (!track) return;
      const block = event.target.closest('.week-block, .week-rest');
      const edge = event.target.closest('.week-handle')?.dataset.edge;
      const isRest = Boolean(block?.matches('.week-rest'));
      if (isRest && !edge) return;
      const gesture = {
        pointer: event.pointerId,
        shape: SHAPES[edge ?? (block ? 'move' : 'add')],
        before: block && { ...read(block), isRest },
        block,
        x: event.clientX,
        y: event.clientY,
        start: this.#place(event, track),
      };
      this.#gesture = gesture;
      gesture.isTouch = event.pointerType === 'touch' && !edge;
      if (gesture.isTouch) gesture.timer = setTimeout(() => this.#begin(event), REST);
      document.addEventListener('keydown', this.#escaped, { capture: true });
    }

    /** The day and minute under the pointer; beside the columns those of the nearest one. */
    #place({ clientX, clientY }, track) {
      const tracks = [...this.querySelectorAll('.week-track')].filter((one) => one.offsetWidth);
      const distance = (one) => {
        const { left, right } = one.getBoundingClientRect();
        return Math.max(left - clientX, clientX - right, 0);
      };
      const nearest = track ?? tracks.reduce((best, one) => (distance(one) < distance(best) ? one : best));
      const { top, height } = nearest.getBoundingClientRect();
      return { day: Number(nearest.dataset.day), minute: ((clientY - top) / height) * DAY };
    }

    #follow(event) {
      const gesture = this.#gesture;
      if (gesture?.pointer !== event.pointerId) return;
      const isStill = Math.hypot(event.clientX - gesture.x, event.clientY - gesture.y) < STILL;
      if (!gesture.isOn && isStill) return;
      if (!gesture.isOn && gesture.isTouch) this.#cancel();
      else this.#begin(event);
    }

    #begin(event) {
      const gesture = this.#gesture;
      if (!gesture.isOn) {
        gesture.isOn = true;
        this.setPointerCapture(gesture.pointer);
        this.toggleAttribute('drawing', true);
        gesture.block?.toggleAttribute('data-drawn', true);
      }
      gesture.drawn = gesture.shape(gesture.start, this.#place(event), gesture.before);
      this.#draw(gesture.drawn);
    }

    #draw({ day, from, to }) {
      this.#erase();
      this.#ghost(day, from, Math.min(to, DAY)).textContent = `${time(from)} – ${end(to)}`;
      if (to > DAY) this.#ghost(after(day), 0, to - DAY).textContent = '';
    }

    #ghost(day, from, to) {
      const ghost = this.querySelector(`.week-track[data-day="${day}"] > .week-ghost`);
      ghost.style.setProperty('--from', from);
      ghost.style.setProperty('--to', to);
      ghost.hidden = false;
      return ghost;
    }

    #erase() {
      this.querySelectorAll('.week-ghost').forEach((ghost) => (ghost.hidden = true));
    }

    #release(event) {
      const gesture = this.#gesture;
      if (gesture?.pointer !== event.pointerId) return;
      this.#cancel();
      if (gesture.isOn) {
        const { isRest, ...before } = gesture.before ?? {};
        const isSame = ['day', 'from', 'to'].every((key) => before[key] === gesture.drawn[key]);
        if (!isSame) this.#tell('hours-drawn', { ...gesture.drawn, before: gesture.before && before });
      } else if (!gesture.block) {
        const from = clamp(snap(gesture.start.minute, (number) => Math.floor(number / 4) * 4), 0, DAY - HOUR);
        this.#tell('hours-asked', { day: gesture.start.day, from, to: from + HOUR });
      }
    }

    /** The one that comes with the end of a gesture is none; those of keys count nothing. */
    #click(event) {
      if (this.#hasDrawn && event.detail) event.stopPropagation();
    }

    #cancel() {
      const gesture = this.#gesture;
      if (!gesture) return;
      this.#gesture = undefined;
      this.#hasDrawn = Boolean(gesture.isOn);
      clearTimeout(gesture.timer);
      document.removeEventListener('keydown', this.#escaped, { capture: true });
      this.toggleAttribute('drawing', false);
      gesture.block?.toggleAttribute('data-drawn', false);
      this.#erase();
    }

    #escaped = (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      this.#cancel();
    };

    #type(event) {
      const block = event.target.closest('.week-block');
      if (!block || event.altKey || event.metaKey) return;
      const isUndo = event.ctrlKey && event.key === 'z';
      if (event.ctrlKey && !isUndo) return;
      const key = isUndo ? 'UNDO' : (event.shiftKey ? WITH_SHIFT : KEYS)[event.key];
      if (!key) return;
      event.preventDefault();
      this.#keys.push(key);
      this.#tellKey();
    }

    /** One key at a time, on what has the focus once the one before is done. */
    #tellKey() {
      if (this.#isWaiting || !this.#keys.length) return;
      const block = document.activeElement?.closest('.week-block');
      if (!block) {
        this.#keys = [];
        return;
      }
      this.#isWaiting = true;
      this.#tell('hours-key', { ...read(block), key: this.#keys.shift() });
    }

    #tell(name, detail) {
      this.dispatchEvent(new CustomEvent(name, { detail }));
    }
  }

  customElements.define('week-grid', WeekGrid);
})();
