/*
 * Says whether the page reaches the server and hears from it, in the words of its attributes data-connected and so on,
 * where {0} stands for the time since when.
 *
 * It asks the server, at the address of its attribute "check", how often this page was shown something new, tells it
 * whether the reader did something meanwhile, and
 * compares that with its property "revision", which comes with what is shown. What has not arrived is fetched: the
 * event "catch-up" asks the server to bring the page up to date.
 */
(() => {
  if (customElements.get('connection-state')) return;

  /** Milliseconds between two checks while something happens here, and later. */
  const OFTEN = 5_000;
  const SELDOM = 15_000;
  const HAPPENING = 120_000;

  /** Milliseconds after which a page that beats checks again, whether its own timers sleep or not. */
  const BEAT = 9_000;

  /** Milliseconds after which a check counts as unanswered, and between two while it does. */
  const UNANSWERED = 4_000;
  const AGAIN = 1_000;

  /** Milliseconds that what is on its way may need, before it counts as lost. */
  const UNDERWAY = 1_000;

  /** Milliseconds without a line after which it counts as gone, and that its return is told. */
  const GONE = 10_000;
  const TOLD = 2_000;

  /**
   * As often is the page brought up to date in its place; then it loads anew. One that the server does not know is the
   * framework's to load anew, which knows whether the session is gone.
   */
  const MOST_CATCH_UPS = 3;

  class ConnectionState extends HTMLElement {
    #revision = 0;
    #news = performance.now();
    #since;
    #timers = {};
    #checked = performance.now();
    #missed = 0;
    #isCallLost = false;
    #isCheckLost = false;
    #stop;

    get revision() {
      return this.#revision;
    }

    set revision(revision) {
      this.#revision = revision;
      this.#news = performance.now();
    }

    connectedCallback() {
      const stopped = new AbortController();
      const heard = (target, type, listener) => target.addEventListener(type, listener, { signal: stopped.signal });
      const framework = window.Vaadin.connectionState;
      const changed = (before, now) => this.#hearFramework(now);
      framework.addStateChangeListener(changed);
      this.#stop = () => {
        stopped.abort();
        framework.removeStateChangeListener(changed);
        Object.values(this.#timers).forEach(clearTimeout);
      };
      heard(window.serverLine, 'answered', () => this.#hearCall(true));
      heard(window, 'offline', () => this.#hearCheck(false));
      heard(window, 'online', () => this.#look());
      heard(window, 'pageshow', ({ persisted }) => persisted && this.#look());
      heard(window.heartbeat, 'beat', () => performance.now() - this.#checked > BEAT && this.#check());
      heard(document, 'resume', () => this.#look());
      heard(document, 'visibilitychange', () => document.visibilityState === 'visible' && this.#look());
      this.#show('connected');
      this.#hearFramework(framework.state);
      this.#after('check', OFTEN, () => this.#check());
    }

    disconnectedCallback() {
      this.#stop();
    }

    /** Said by the server: whether others are told that the reader is here, so that the page has to be heard of. */
    set beats(beats) {
      if (beats) window.heartbeat.start();
    }

    /** Said by the server: what keeps it from storing, "stalled" or "stopping"; empty where nothing does. */
    set trouble(trouble) {
      const wasTroubled = Boolean(this.dataset.trouble);
      this.dataset.trouble = trouble;
      this.#tell();
      if (wasTroubled && !trouble) window.dispatchEvent(new Event('server-ready'));
    }

    #after(name, milliseconds, todo) {
      clearTimeout(this.#timers[name]);
      this.#timers[name] = setTimeout(todo, milliseconds);
    }

    /** The reader is back, or the network is: whatever happened meanwhile is fetched. */
    #look() {
      this.#catchUp();
      this.#check();
    }

    #catchUp() {
      this.dispatchEvent(new CustomEvent('catch-up'));
    }

    /** Behind a call that was lost on the way nothing goes out. */
    #catchUpBehind() {
      window.serverLine.giveUpCalls(UNDERWAY);
      this.#catchUp();
    }

    async #check() {
      clearTimeout(this.#timers.check);
      this.#checked = performance.now();
      const newest = await this.#ask();
      if (!this.isConnected) return;
      this.#hearCheck(newest !== undefined);
      if (newest === undefined) return this.#after('check', AGAIN, () => this.#check());
      if (newest <= this.#revision) {
        this.#missed = 0;
        return this.#after('check', this.#pause(), () => this.#check());
      }
      return this.#after('check', UNDERWAY, () => this.#fetchIfMissed(newest));
    }

    #pause() {
      return performance.now() - this.#news < HAPPENING ? OFTEN : SELDOM;
    }

    /** The number that this page should have; endless where the server does not know the page; none without a line. */
    async #ask() {
      const hasActed = window.readerActivity.take();
      try {
        const address = new URL(this.getAttribute('check'), document.baseURI);
        if (hasActed) address.searchParams.set('acted', '');
        const answer = await fetch(address, {
          cache: 'no-store',
          redirect: 'error',
          signal: AbortSignal.timeout(UNANSWERED),
        });
        const text = answer.ok ? await answer.text() : '';
        if (/^\d+$/.test(text)) return Number(text);
        return answer.status === 404 ? Infinity : undefined;
      } catch {
        if (hasActed) window.readerActivity.giveBack();
        return undefined;
      }
    }

    /** @param wanted what should have been here by now; the server may be further on */
    #fetchIfMissed(wanted) {
      if (wanted <= this.#revision) return this.#check();
      this.#missed += 1;
      if (this.#missed > MOST_CATCH_UPS && Number.isFinite(wanted)) return window.location.reload();
      window.serverLine.giveUpPush();
      this.#catchUpBehind();
      return this.#after('check', OFTEN, () => this.#check());
    }

    #hearFramework(state) {
      if (state === 'connected') this.#hearCall(true);
      else if (state !== 'loading') this.#hearCall(false);
    }

    /** "Loading" says only that the framework asks; it may lose count and never say "connected", but an answer is one. */
    #hearCall(isAnswered) {
      this.#isCallLost = !isAnswered;
      this.#tell();
    }

    #hearCheck(isAnswered) {
      const isBack = isAnswered && this.#isCheckLost;
      this.#isCheckLost = !isAnswered;
      if (isBack) this.#catchUpBehind();
      this.#tell();
    }

    #tell() {
      if (this.#isCallLost || this.#isCheckLost) return this.#tellLost();
      clearTimeout(this.#timers.gone);
      if (this.#since) {
        this.#since = undefined;
        window.dispatchEvent(new Event('line-back'));
        this.#show('back');
        return this.#after('told', TOLD, () => this.#showServer());
      }
      return this.dataset.state === 'back' || this.#showServer();
    }

    #showServer() {
      this.#show(this.dataset.trouble || 'connected');
    }

    #tellLost() {
      if (this.#since) return;
      clearTimeout(this.#timers.told);
      this.#since = window.serverClock.now();
      this.#show('reconnecting');
      this.#after('gone', GONE, () => this.#show('offline', this.#time(this.#since)));
    }

    #time(at) {
      const language = document.documentElement.lang || undefined;
      return new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(at);
    }

    #show(state, since = '') {
      if (this.dataset.state === state) return;
      this.dataset.state = state;
      this.textContent = this.getAttribute(`data-${state}`).replace('{0}', since);
    }
  }

  customElements.define('connection-state', ConnectionState);
})();
