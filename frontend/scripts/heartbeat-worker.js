/* Keeps the time for pages out of sight, whose own timers browsers let sleep for a minute and more. */
setInterval(() => postMessage('beat'), 10_000);
