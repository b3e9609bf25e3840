/* Whether a person did something at this page since that was last told: touched, clicked, scrolled or typed. */
(() => {
  if (window.readerActivity) return;

  let hasActed = false;

  const act = ({ isTrusted }) => (hasActed ||= isTrusted);

  ['pointerdown', 'keydown', 'wheel', 'touchstart'].forEach((type) =>
    window.addEventListener(type, act, { capture: true, passive: true }),
  );

  window.readerActivity = {
    /** Whether there is something to tell, which counts as told from now on. */
    take() {
      const taken = hasActed;
      hasActed = false;
      return taken;
    },

    /** What was taken was not told. */
    giveBack() {
      hasActed = true;
    },
  };
})();
