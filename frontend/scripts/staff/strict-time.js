/* A field for a time of the day takes such times alone: by itself it would turn 25:00 into 01:00. */
(() => {
  if (window.strictTime) return;

  const TIME = /^\s*(\d{1,2})(?:[:.h]?(\d{2}))?\s*(?:([ap])\.?\s?m\.?)?\s*$/i;

  /* 4:30 PM as well as 16:30. */
  const parseTime = (text) => {
    const [, hour, minute = '0', half] = TIME.exec(text) ?? [];
    const hours = Number(hour);
    const minutes = Number(minute);
    const isHour = half ? hours >= 1 && hours <= 12 : hours < 24;
    if (!isHour || !(minutes < 60)) return undefined;
    return half ? { hours: (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minutes } : { hours, minutes };
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
