/*
 * Light or dark: for the staff as their account says, which stands on the page; for everybody else as this browser last chose.
 * Until somebody chooses it is as the system has it. A button of the class color-scheme-toggle switches; of one of the staff
 * the event "account-choice" of the page tells it, and the event "account-choices" that they chose elsewhere.
 */
(() => {
  const KEY = 'support-chat-color-scheme';
  const root = document.documentElement;
  const system = window.matchMedia('(prefers-color-scheme: dark)');

  if (root.dataset.colorScheme) return;

  const stored = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };

  const store = (scheme) => {
    try {
      localStorage.setItem(KEY, scheme);
    } catch {
      // Storage is forbidden: the choice holds for this page.
    }
  };

  const apply = (chosen) => {
    const scheme = ['light', 'dark'].includes(chosen) ? chosen : system.matches ? 'dark' : 'light';
    root.dataset.colorScheme = scheme;
    root.style.colorScheme = scheme;
  };

  const applyChosen = () => apply(root.dataset.accountColorScheme ?? stored());

  applyChosen();
  system.addEventListener('change', applyChosen);
  document.addEventListener('account-choices', applyChosen);
  document.addEventListener('click', (event) => {
    if (!event.target.closest('.color-scheme-toggle')) return;
    const next = root.dataset.colorScheme === 'dark' ? 'light' : 'dark';
    if (root.dataset.accountColorScheme) {
      root.dataset.accountColorScheme = next;
      document.dispatchEvent(new CustomEvent('account-choice', { detail: { name: 'colorScheme', value: next } }));
    } else {
      store(next);
    }
    apply(next);
  });
})();
