/*
 * Says whether the page reaches the server, in the words of its attributes data-connected, data-reconnecting and
 * data-offline, where {0} stands for the time since when.
 */
(() => {
  if (customElements.get('connection-state')) return;

  /** Milliseconds of trying after which a line counts as gone. */
  const GONE = 10_000;

  class ConnectionState extends HTMLElement {
    #since;
    #timer;
    #changed = (before, now) => this.#hear(now);
    #lost = () => this.#hear('reconnecting');
    #answers = new PerformanceObserver((calls) => {
      const isAnswered = (call) => call.name.includes('v-r=uidl') && call.responseStatus === 200;
      if (calls.getEntries().some(isAnswered)) this.#hear('connected');
    });

    connectedCallback() {
      const line = window.Vaadin.connectionState;
      line.addStateChangeListener(this.#changed);
      window.addEventListener('offline', this.#lost);
      this.#answers.observe({ type: 'resource' });
      this.#show('connected', '');
      this.#hear(line.state);
    }

    disconnectedCallback() {
      window.Vaadin.connectionState.removeStateChangeListener(this.#changed);
      window.removeEventListener('offline', this.#lost);
      this.#answers.disconnect();
      clearTimeout(this.#timer);
    }

    /**
     * The line counts as back with an answer: "loading" says only that the page asks again. The framework loses count of
     * calls that failed and may never say "connected" again, so the answers are watched as well. */
    #hear(state) {
      if (state === 'connected') {
        this.#since = undefined;
        clearTimeout(this.#timer);
        this.#show('connected', '');
      } else if (state !== 'loading' && !this.#since) {
        this.#since = new Date();
        this.#show('reconnecting', '');
        this.#timer = setTimeout(() => this.#show('offline', this.#time(this.#since)), GONE);
      }
    }

    #time(at) {
      const language = document.documentElement.lang || undefined;
      return new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(at);
    }

    #show(state, since) {
      if (this.dataset.state === state) return;
      this.dataset.state = state;
      this.textContent = this.getAttribute(`data-${state}`).replace('{0}', since);
    }
  }

  customElements.define('connection-state', ConnectionState);
})();
