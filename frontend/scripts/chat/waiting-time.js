/* Shows how long ago its attribute "since" (milliseconds since 1970) was, ticking by itself: <waiting-time since="…">. */
(() => {
  if (customElements.get('waiting-time')) return;

  const shown = new Set();

  /** Of a long list, those alone that are in sight. */
  const isSeen = (element) => element.checkVisibility({ contentVisibilityAuto: true });

  const tick = () => shown.forEach((element) => isSeen(element) && element.show());

  setInterval(tick, 1000);

  class WaitingTime extends HTMLElement {
    static observedAttributes = ['since'];

    connectedCallback() {
      window.serverClock.addEventListener('change', tick);
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
      const seconds = Math.max(0, Math.floor((window.serverClock.now() - Number(this.getAttribute('since'))) / 1000));
      const minutes = Math.floor(seconds / 60);
      const two = (number) => String(number).padStart(2, '0');
      const text =
        minutes < 60
          ? `${minutes}:${two(seconds % 60)}`
          : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
      if (this.textContent !== text) this.textContent = text;
    }
  }

  customElements.define('waiting-time', WaitingTime);
})();
