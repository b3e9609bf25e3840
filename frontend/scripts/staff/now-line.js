/* A line across a day of the week at the time it is where the course is, while it is that day there. */
(() => {
  if (customElements.get('now-line')) return;

  const EVERY = 20_000;
  const DAYS = { Mon: 1, Tue: 2, Wed: 3, Thu: 4, Fri: 5, Sat: 6, Sun: 7 };

  class NowLine extends HTMLElement {
    #timer;
    #format;
    #show = () => this.#draw();

    connectedCallback() {
      this.#format = new Intl.DateTimeFormat('en', {
        timeZone: this.getAttribute('zone'),
        weekday: 'short',
        hour: 'numeric',
        minute: 'numeric',
        hourCycle: 'h23',
      });
      this.#timer = setInterval(this.#show, EVERY);
      window.serverClock.addEventListener('change', this.#show);
      this.#draw();
    }

    disconnectedCallback() {
      clearInterval(this.#timer);
      window.serverClock.removeEventListener('change', this.#show);
    }

    #draw() {
      const parts = this.#format.formatToParts(window.serverClock.now());
      const now = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
      this.hidden = DAYS[now.weekday] !== Number(this.getAttribute('day'));
      this.style.setProperty('--from', Number(now.hour) * 60 + Number(now.minute));
    }
  }

  customElements.define('now-line', NowLine);
})();
