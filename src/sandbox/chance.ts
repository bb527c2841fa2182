// Chance that can be repeated: numbers, picks and identifiers that follow from one seed.

/** A source of numbers from 0 (included) to 1 (excluded). */
export type Random = () => number;

/** A source of chance that gives the same numbers for the same seed (the mulberry32 recurrence). */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** One entry of a list that is not empty. */
export function pick<T>(random: Random, from: readonly [T, ...T[]]): T {
  return from[between(random, 0, from.length - 1)] ?? from[0];
}

/** So many hexadecimal digits, in small letters. */
export function hexDigits(random: Random, count: number): string {
  return Array.from({ length: count }, () => between(random, 0, 15).toString(16)).join("");
}

/** A version 4 GUID. */
export function newGuid(random: Random): string {
  const variant = pick(random, ["8", "9", "a", "b"]);
  const parts = [hexDigits(random, 8), hexDigits(random, 4), `4${hexDigits(random, 3)}`];
  return [...parts, `${variant}${hexDigits(random, 3)}`, hexDigits(random, 12)].join("-");
}

/** An eTag as payloads show it: quotes belong to it, its last part holds the second of the change. */
export function newETag(random: Random, atMs: number): string {
  const second = Math.floor(atMs / 1000).toString(16);
  return `"${hexDigits(random, 8)}-0000-0100-0000-${second}0000"`;
}
