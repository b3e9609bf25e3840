/* A field for a time of the day takes such times alone: by itself it would turn 25:00 into 01:00. */
(() => {
  if (window.strictTime) return;

  const TIME = /^\s*(\d{1,2})(?:[:.]?(\d{2}))?\s*$/;

  const parseTime = (text) => {
    const [, hours, minutes = '0'] = TIME.exec(text) ?? [];
    return hours < 24 && minutes < 60 ? { hours: Number(hours), minutes: Number(minutes) } : undefined;
  };

  /** Said by the server. Whenever the field is told how times are written, it is told this as well. */
  window.strictTime = (field) => {
    const { setLocale } = field.$connector;
    const beStrict = () => (field.i18n = { ...field.i18n, parseTime });
    field.$connector.setLocale = (locale) => {
      setLocale(locale);
      beStrict();
    };
    beStrict();
  };
})();
