/*
 * A number in front of the title of the page, such as "(3) Chat", for who looks at another tab. It stays when the server
 * gives the page another title.
 */
(() => {
  if (window.titleBadge) return;

  const counts = new Map();
  let shown;
  let title = document.title;

  const draw = () => {
    if (document.title !== shown) title = document.title;
    const sum = [...counts.values()].reduce((one, other) => one + other, 0);
    shown = sum ? `(${sum}) ${title}` : title;
    if (document.title !== shown) document.title = shown;
  };

  new MutationObserver(draw).observe(document.head, { childList: true, characterData: true, subtree: true });

  window.titleBadge = {
    /** Counts so many for this owner, any object; what all owners count is shown as one number, none as nothing. */
    set(owner, count) {
      if (count) counts.set(owner, count);
      else counts.delete(owner);
      draw();
    },
  };
})();
