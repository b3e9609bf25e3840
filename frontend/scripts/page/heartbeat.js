/*
 * Beats every ten seconds once it was started, whether the page is in sight or not: the event "beat". A worker keeps the
 * time; where there is none, the page does, as well as the browser lets it.
 */
(() => {
  if (window.heartbeat) return;

  const PERIOD = 10_000;

  let isStarted = false;

  const beat = () => window.heartbeat.dispatchEvent(new Event('beat'));

  window.heartbeat = Object.assign(new EventTarget(), {
    start() {
      if (isStarted) return;
      isStarted = true;
      try {
        const worker = new Worker(new URL('scripts/heartbeat-worker.js', document.baseURI));
        worker.addEventListener('message', beat);
      } catch {
        setInterval(beat, PERIOD);
      }
    },
  });
})();
