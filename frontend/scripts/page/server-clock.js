/*
 * The time as the server has it, for whoever shows how long ago something was or which day it is: the clock of a browser may
 * be wrong by hours.
 */
(() => {
  if (window.serverClock) return;

  /** Milliseconds; what differs by less is the time that the answer of the server was on its way. */
  const UNDERWAY = 5_000;

  let ahead = 0;

  window.serverClock = Object.assign(new EventTarget(), {
    /** Milliseconds since 1970. */
    now: () => Date.now() + ahead,

    /** Said by the server: what time it is, in milliseconds since 1970. The event "change" tells of it. */
    set(now) {
      const difference = now - Date.now();
      const before = ahead;
      ahead = Math.abs(difference) < UNDERWAY ? 0 : difference;
      if (ahead !== before) this.dispatchEvent(new Event('change'));
    },
  });
})();
