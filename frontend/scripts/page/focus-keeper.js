/*
 * Keeps the place of those who use the keyboard or listen: where what has the focus is taken away or hidden, the focus goes
 * to the messages of the page, else to its heading, and not back to the very start.
 */
(() => {
  if (window.focusKeeper) return;

  let last;
  let isLooking = false;

  const isThere = (element) => element.isConnected && element.checkVisibility({ visibilityProperty: true });

  const next = () => {
    const log = document.querySelector('message-log');
    if (log && isThere(log) && !log.closest('[inert]')) return log;
    const heading = document.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    return heading;
  };

  /** After whatever else the same change does with the focus. */
  const look = () => {
    isLooking = false;
    if (!last || document.activeElement !== document.body || isThere(last)) return;
    next()?.focus({ preventScroll: true });
  };

  const changed = () => {
    if (!last || isLooking) return;
    isLooking = true;
    setTimeout(look);
  };

  document.addEventListener('focusin', ({ target }) => (last = target));
  window.focusKeeper = new MutationObserver(changed);
  window.focusKeeper.observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributeFilter: ['hidden', 'class', 'style', 'opened'],
  });
})();
