/** The tone of the clock, made here: one soft note at two minutes, two at zero. */

const NOTES = {
  soon: [{ hertz: 660, at: 0 }],
  over: [
    { hertz: 660, at: 0 },
    { hertz: 495, at: 0.28 },
  ],
} as const;
const SECONDS = 0.5;
const LOUDNESS = 0.18;

/** Plays it; a machine without sound stays silent. */
export function playTone(kind: keyof typeof NOTES): void {
  try {
    const context = new AudioContext();
    for (const { hertz, at } of NOTES[kind]) ring(context, hertz, context.currentTime + at);
    setTimeout(() => void context.close(), 1_500);
  } catch {
    // No sound device: the clock shows and says the same.
  }
}

function ring(context: AudioContext, hertz: number, start: number): void {
  const tone = new OscillatorNode(context, { type: 'sine', frequency: hertz });
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.setValueAtTime(0.0001, start);
  volume.gain.exponentialRampToValueAtTime(LOUDNESS, start + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, start + SECONDS);
  tone.connect(volume).connect(context.destination);
  tone.start(start);
  tone.stop(start + SECONDS);
}
