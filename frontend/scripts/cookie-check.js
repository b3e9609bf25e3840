/*
 * Where the browser keeps no cookies, every call would come from a stranger, and the page would load anew for ever: it says
 * so instead, in the words of the attributes data-heading and data-text of this script.
 */
(() => {
  const { heading, text } = document.currentScript.dataset;

  const keepsCookies = () => {
    try {
      document.cookie = 'support-chat-check=1; path=/; samesite=lax';
      const isKept = document.cookie.includes('support-chat-check=1');
      document.cookie = 'support-chat-check=; path=/; max-age=0; samesite=lax';
      return isKept;
    } catch {
      return false;
    }
  };

  if (keepsCookies()) return;

  window.stop();
  const make = (tag, words) => Object.assign(document.createElement(tag), { textContent: words });
  const main = make('main', '');
  main.className = 'message-page';
  main.append(make('h1', heading), make('p', text));
  const body = document.body ?? document.documentElement.appendChild(document.createElement('body'));
  body.replaceChildren(main);
})();
