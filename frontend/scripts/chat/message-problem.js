/* What keeps a text from being sent, in words; empty where nothing does. */
(() => {
  if (window.messageProblem) return;

  /**
   * @param longest the longest text in UTF-16 units
   * @param texts tooLong, with {0} and {1} for both lengths; empty; character, for one that cannot be stored
   * @param hasFiles whether there is something to send without a text
   */
  window.messageProblem = (text, longest, texts, hasFiles) => {
    if (!text.trim() && !hasFiles) return texts.empty;
    if (text.length > longest) {
      const number = new Intl.NumberFormat(document.documentElement.lang || undefined);
      const lengths = [longest, text.length].map((length) => number.format(length));
      return texts.tooLong.replace('{0}', lengths[0]).replace('{1}', lengths[1]);
    }
    return text.includes('\0') || !text.isWellFormed() ? texts.character : '';
  };
})();
