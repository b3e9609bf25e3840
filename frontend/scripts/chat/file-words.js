/* What is said of a file: its size in the language of the page, and its name so that the ending is always seen. */
(() => {
  if (window.fileWords) return;

  /** So much of a name stays together at its end. */
  const END = 12;

  /** An ending of more is none. */
  const LONGEST_ENDING = 6;

  const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];

  const number = (options) => new Intl.NumberFormat(document.documentElement.lang || undefined, options);

  window.fileWords = {
    /** As limits count it: 1,024 bytes are a kilobyte. */
    size(bytes) {
      const power = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), UNITS.length - 1);
      const value = bytes / 1024 ** power;
      const style = { style: 'unit', unit: UNITS[power], unitDisplay: power ? 'short' : 'long' };
      return number({ ...style, maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
    },

    number: (value) => number().format(value),

    percent: (share) => number({ style: 'percent', maximumFractionDigits: 0 }).format(share),

    /** Lower-case and without the dot; empty where there is none. */
    ending(name) {
      const [, ending = ''] = /.\.([^.\s]+)$/u.exec(name) ?? [];
      return ending.toLowerCase();
    },

    /**
     * Cut in its middle where there is no room. It is read as one word, so what is seen of it is not text but two attributes
     * that the style shows; either half is kept from turning the other around.
     */
    name(name, className = '') {
      const signs = [...name];
      const element = MessageDrawing.make('span', `file-name ${className}`.trim());
      element.dir = 'auto';
      element.title = name;
      const half = (which, part) => {
        const shown = MessageDrawing.make('span', `file-name-${which}`);
        shown.ariaHidden = 'true';
        shown.dataset.part = part;
        return shown;
      };
      element.append(
        MessageDrawing.make('span', 'visually-hidden', name),
        half('start', signs.slice(0, -END).join('')),
        half('end', signs.slice(-END).join('')),
      );
      return element;
    },

    /** A small sheet that says the ending. */
    sheet(name) {
      const ending = window.fileWords.ending(name);
      const isShort = ending && ending.length <= LONGEST_ENDING;
      const sheet = MessageDrawing.make('span', 'file-sheet', isShort ? ending.toUpperCase() : '');
      sheet.classList.toggle('file-sheet-long', ending.length > 3);
      sheet.ariaHidden = 'true';
      return sheet;
    },

    icon(name) {
      const icon = MessageDrawing.make('vaadin-icon', 'file-icon');
      icon.setAttribute('icon', `vaadin:${name}`);
      icon.ariaHidden = 'true';
      return icon;
    },
  };
})();
