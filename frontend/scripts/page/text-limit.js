/*
 * Keeps a text that is too long in its field, with the error: it is not told to the server, and no button of its form is
 * pressed. A field has the attributes data-longest, in UTF-16 units, and data-too-long, the sentence with {0} and {1} for
 * both lengths; its form has data-limited.
 */
(() => {
  if (window.textLimit) return;

  /** The sentences that stood at the fields before, by their fields. */
  const before = new Map();

  const isTooLong = (field) => field.value.length > Number(field.dataset.longest);

  const limited = (event) => event.target.closest?.('[data-longest]');

  const refuse = (field) => {
    const number = new Intl.NumberFormat(document.documentElement.lang || undefined);
    const lengths = [field.dataset.longest, field.value.length].map((length) => number.format(length));
    if (!before.has(field)) before.set(field, field.errorMessage);
    field.errorMessage = field.dataset.tooLong.replace('{0}', lengths[0]).replace('{1}', lengths[1]);
    field.invalid = true;
  };

  const accept = (field) => {
    if (!before.has(field)) return;
    field.errorMessage = before.get(field);
    field.invalid = false;
    before.delete(field);
  };

  const listen = (type, listener) => document.addEventListener(type, listener, { capture: true });

  listen('input', (event) => {
    const field = limited(event);
    if (field) accept(field);
  });

  listen('change', (event) => {
    const field = limited(event);
    if (!field || !isTooLong(field)) return;
    event.stopImmediatePropagation();
    refuse(field);
  });

  listen('click', (event) => {
    const form = event.target.closest('vaadin-button')?.closest('[data-limited]');
    const tooLong = [...(form?.querySelectorAll('[data-longest]') ?? [])].filter(isTooLong);
    if (!tooLong.length) return;
    event.stopImmediatePropagation();
    tooLong.forEach(refuse);
    tooLong[0].focus();
  });

  window.textLimit = true;
})();
