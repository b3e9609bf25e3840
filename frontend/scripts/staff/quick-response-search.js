/*
 * Finds quick responses by the beginning of what somebody types: in the shortcut and the title anywhere, in the text where a
 * word begins, so that a path such as /bin finds no "combining". What the shortcut says comes first, then the title.
 */
(() => {
  if (window.findQuickResponses) return;

  /** Small letters without their accents. */
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  const has = ({ title, shortcut, text }, word) =>
    plain(shortcut).includes(word) ||
    plain(title).includes(word) ||
    plain(text)
      .split(/[^\p{L}\p{N}]+/u)
      .some((one) => one.startsWith(word));

  const rank = ({ title, shortcut, personal }, words) => {
    const [first = ''] = words;
    const places = [
      plain(shortcut) === first,
      plain(shortcut).startsWith(first),
      plain(title).startsWith(first),
      plain(shortcut).includes(first) || plain(title).includes(first),
      true,
    ];
    return 2 * places.indexOf(true) + (personal ? 0 : 1);
  };

  /** Those that have every word, the best first, one's own before shared ones that are as good. */
  window.findQuickResponses = (all, query) => {
    const words = plain(query).split(/\s+/).filter(Boolean);
    return all
      .filter((one) => words.every((word) => has(one, word)))
      .sort((one, other) => rank(one, words) - rank(other, words));
  };
})();
