/*
 * Keeps in the browser what is typed into a field with the attribute data-kept, under the name that it gives, until the field
 * is emptied; so it is there again after a reload.
 */
(() => {
  if (window.keptText) return;

  const NAME = (field) => `support-chat/draft/${field.dataset.kept}`;

  const storage = (use) => {
    try {
      return use(window.localStorage);
    } catch {
      return undefined;
    }
  };

  const keep = (field) =>
    storage((all) => (field.value ? all.setItem(NAME(field), field.value) : all.removeItem(NAME(field))));

  document.addEventListener('input', ({ target }) => {
    const field = target.closest?.('[data-kept]');
    if (field) keep(field);
  });

  window.keptText = {
    /** Puts into the field what was kept of it; the server hears of it as if it were typed. */
    restore(field) {
      const kept = storage((all) => all.getItem(NAME(field)));
      if (!kept || field.value) return;
      field.value = kept;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },

    /** The text is where it was meant for. */
    forget(field) {
      field.value = '';
      keep(field);
    },
  };
})();
