/** Chance that repeats: the same seed gives the same draws, whatever else was drawn under another name. */
export type Random = {
  /** A share from 0 up to, not including, 1. */
  readonly share: (name: string) => number;
  /** A whole number between two bounds, both included. */
  readonly whole: (name: string, least: number, most: number) => number;
};

/** Mixes a text into a number (FNV-1a, 32 bits), so that every name has draws of its own. */
function mixed(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193); // a letter has a code point
  return hash >>> 0;
}

/** Returns one draw of the generator mulberry32 (Tommy Ettinger, public domain). */
function mulberry32(state: number): number {
  let mix = (state + 0x6d2b79f5) | 0;
  mix = Math.imul(mix ^ (mix >>> 15), mix | 1);
  mix ^= mix + Math.imul(mix ^ (mix >>> 7), mix | 61);
  return ((mix ^ (mix >>> 14)) >>> 0) / 2 ** 32;
}

/** Returns the draws of a seed: each named, so that adding one leaves all others as they were. */
export function randomFrom(seed: number): Random {
  const share = (name: string) => mulberry32(mixed(`${seed} ${name}`));
  const whole = (name: string, least: number, most: number) =>
    least + Math.floor(share(name) * (most - least + 1));
  return { share, whole };
}
