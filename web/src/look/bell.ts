// SPDX-License-Identifier: Apache-2.0

/** What the bell needs of the browser: its own kind of oscillator room. */
type Room = Pick<AudioContext, "createOscillator" | "createGain" | "currentTime" | "destination" | "resume">;

/** Partials of a small bowl: frequency in hertz, loudness, and seconds until they have faded. */
const PARTIALS = [
  { hertz: 392, loudness: 0.09, seconds: 2.4 },
  { hertz: 784, loudness: 0.04, seconds: 1.6 },
  { hertz: 1098, loudness: 0.02, seconds: 0.9 },
] as const;

const VIBRATION_MS = 60;

let room: Room | undefined;

/**
 * One soft bell and a short vibration, for those who asked for it. Made on the spot: no file to fetch.
 * A browser that allows no sound before a touch, or has none, stays silent.
 */
export function bell(open: () => Room = () => new AudioContext()): void {
  navigator.vibrate?.(VIBRATION_MS);
  try {
    room ??= open();
    void room.resume().catch(() => undefined);
    for (const partial of PARTIALS) strike(room, partial);
  } catch {
    room = undefined;
  }
}

function strike(at: Room, { hertz, loudness, seconds }: (typeof PARTIALS)[number]): void {
  const tone = at.createOscillator();
  const fade = at.createGain();
  const now = at.currentTime;
  tone.frequency.value = hertz;
  fade.gain.setValueAtTime(0, now);
  fade.gain.linearRampToValueAtTime(loudness, now + 0.02);
  fade.gain.exponentialRampToValueAtTime(0.0001, now + seconds);
  tone.connect(fade);
  fade.connect(at.destination);
  tone.start(now);
  tone.stop(now + seconds);
}
