/*
 * The calls and the push socket of the framework, which waits for ever for an answer that was lost on the way. A call
 * without an answer is given up here, and the framework repeats it; the server does each call once. A push socket that
 * nothing comes out of is given up too, and the framework opens another.
 */
(() => {
  if (window.serverLine) return;

  /** Milliseconds after which a call that has no answer is given up. */
  const UNANSWERED = 10_000;

  const isCall = (url) => /[?&]v-r=(uidl|heartbeat)\b/.test(url);

  const line = new EventTarget();
  const underway = new Map();
  let push;

  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function openWithin(method, url, ...rest) {
    open.call(this, method, url, ...rest);
    if (!isCall(String(url))) return;
    this.timeout = UNANSWERED;
    underway.set(this, performance.now());
    this.addEventListener('loadend', () => {
      underway.delete(this);
      if (this.status === 200) line.dispatchEvent(new Event('answered'));
    });
  };

  window.WebSocket = class extends window.WebSocket {
    constructor(url, ...rest) {
      super(url, ...rest);
      if (String(url).includes('/VAADIN/push')) push = this;
    }
  };

  /** Whether nothing is on its way, and the framework does not try in vain: then it holds nothing back either. */
  Object.defineProperty(line, 'isIdle', {
    get: () => underway.size === 0 && !/reconnecting|lost/.test(window.Vaadin.connectionState.state),
  });

  /** Gives up the calls that have waited this many milliseconds. */
  line.giveUpCalls = (age) => {
    const before = performance.now() - age;
    [...underway].filter(([, since]) => since <= before).forEach(([call]) => call.abort());
  };

  /** A dead socket is not told that it is closed for a minute or more, so its end is said here. */
  line.giveUpPush = () => {
    const socket = push;
    push = undefined;
    if (!socket || socket.readyState > WebSocket.OPEN) return;
    const closed = socket.onclose;
    socket.onclose = null;
    socket.onerror = null;
    socket.onmessage = null;
    socket.close();
    closed?.call(socket, { code: 1006, reason: 'silent', wasClean: false });
  };

  window.serverLine = line;
})();
