/*
 * Light or dark as this browser last chose; until it chooses, as the system has it. A button of the class
 * color-scheme-toggle switches.
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

  const apply = (chosen) => {
    const scheme = chosen ?? (system.matches ? 'dark' : 'light');
    root.dataset.colorScheme = scheme;
    root.style.colorScheme = scheme;
  };

  apply(stored());
  system.addEventListener('change', () => apply(stored()));
  document.addEventListener('click', (event) => {
    if (!event.target.closest('.color-scheme-toggle')) return;
    const next = root.dataset.colorScheme === 'dark' ? 'light' : 'dark';
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // Storage is forbidden: the choice holds for this page.
    }
    apply(next);
  });
})();
