/*
 * Two short sounds, made here: one for what was sent, one for what has come. A browser lets a page sound only after
 * somebody has touched it, and may have no sound at all; then there is silence.
 */
(() => {
  if (window.chatSounds) return;

  /** Notes as [hertz, seconds after the start]. */
  const SOUNDS = {
    sent: [[523.25, 0], [783.99, 0.06]],
    received: [[880, 0], [659.25, 0.11]],
  };
  const NOTE = 0.16;

  /** Milliseconds in which the same sound is made once. */
  const BURST = 1_500;

  let audio;
  const last = { sent: -BURST, received: -BURST };

  const unlock = () => {
    try {
      if (!window.chatPreferences.sounds) return;
      audio ??= new AudioContext();
      if (audio.state === 'suspended') audio.resume().catch(() => {});
    } catch {
      audio = undefined;
    }
  };

  ['pointerdown', 'keydown'].forEach((type) => document.addEventListener(type, unlock, { capture: true, passive: true }));

  const note = (hertz, at, volume) => {
    const tone = audio.createOscillator();
    const loudness = audio.createGain();
    tone.type = 'sine';
    tone.frequency.value = hertz;
    loudness.gain.setValueAtTime(0.0001, at);
    loudness.gain.exponentialRampToValueAtTime(Math.max(0.0002, 0.3 * volume), at + 0.015);
    loudness.gain.exponentialRampToValueAtTime(0.0001, at + NOTE);
    tone.connect(loudness).connect(audio.destination);
    tone.start(at);
    tone.stop(at + NOTE);
  };

  window.chatSounds = {
    /** @param sound "sent" or "received" */
    play(sound) {
      const now = performance.now();
      const { sounds, volume } = window.chatPreferences;
      if (!sounds || !volume || audio?.state !== 'running' || now - last[sound] < BURST) return;
      last[sound] = now;
      try {
        SOUNDS[sound].forEach(([hertz, after]) => note(hertz, audio.currentTime + after, volume));
      } catch {
        // No sound can be made here.
      }
    },
  };
})();
