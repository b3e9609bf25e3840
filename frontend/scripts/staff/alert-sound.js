/*
 * What a technician is rung with, made here. A browser lets a page sound only after somebody has touched it, and may take
 * that back: whether it lets is told by isUnlocked and the event "change".
 */
(() => {
  if (window.alertSound) return;

  /** Notes as [hertz, seconds after the start, seconds long]. */
  const SOUNDS = {
    chime: { shape: 'sine', notes: [[659, 0, 0.5], [880, 0.18, 0.5], [1319, 0.36, 0.9]] },
    bell: { shape: 'triangle', notes: [[1047, 0, 0.35], [784, 0.25, 0.35], [1047, 0.5, 0.35], [784, 0.75, 0.6]] },
    pulse: { shape: 'square', notes: [[988, 0, 0.12], [988, 0.2, 0.12], [988, 0.4, 0.12], [988, 0.8, 0.12]] },
  };

  let audio;
  let underway;

  const changed = () => window.alertSound.dispatchEvent(new Event('change'));

  /** Where nobody has touched the page yet, it is made to wait for that. */
  const unlock = () => {
    try {
      if (!audio) {
        audio = new AudioContext();
        audio.addEventListener('statechange', changed);
      }
      if (audio.state !== 'running') audio.resume().catch(() => {});
    } catch {
      audio = undefined;
    }
  };

  ['pointerdown', 'keydown'].forEach((type) => document.addEventListener(type, unlock, { capture: true, passive: true }));

  const note = (shape, [hertz, after, long], out) => {
    const tone = audio.createOscillator();
    const loudness = audio.createGain();
    const at = audio.currentTime + after;
    tone.type = shape;
    tone.frequency.value = hertz;
    loudness.gain.setValueAtTime(0.0001, at);
    loudness.gain.exponentialRampToValueAtTime(1, at + 0.02);
    loudness.gain.exponentialRampToValueAtTime(0.0001, at + long);
    tone.connect(loudness).connect(out);
    tone.start(at);
    tone.stop(at + long);
  };

  window.alertSound = Object.assign(new EventTarget(), {
    /** Asks the browser whether the page may sound already. */
    begin: unlock,

    /** @param volume from 0 to 1 */
    play(name, volume) {
      if (!this.isUnlocked || !volume) return;
      this.stop();
      underway = audio.createGain();
      underway.gain.value = volume;
      underway.connect(audio.destination);
      const { shape, notes } = SOUNDS[name] ?? SOUNDS.chime;
      notes.forEach((one) => note(shape, one, underway));
    },

    /** Is silent at once. */
    stop() {
      underway?.disconnect();
      underway = undefined;
    },
  });

  Object.defineProperty(window.alertSound, 'isUnlocked', { get: () => audio?.state === 'running' });
})();
