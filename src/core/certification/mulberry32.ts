/**
 * Mulberry32, the small generator of pseudo-random numbers by Tommy Ettinger (public domain).
 *
 * The same seed gives the same numbers on every machine, so that a choice made by them can be made again.
 *
 * @param seed a whole number, 0..4294967295
 * @returns a function that gives the next number, 0 <= x < 1
 * @example
 * const random = mulberry32(1);
 * random(); // 0.6270739405881613
 */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
