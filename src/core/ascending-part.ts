import { firstWhere } from "./first-where";

/**
 * Which numbers stand in their place: the most that can be kept so that each is above the one before it.
 *
 * One number that is too high or too low is then alone out of place, and not all that follow it. Of equal
 * numbers the first is kept.
 *
 * @returns indexes, in order
 * @example
 * ascendingPart([1, 2, 90, 4, 4, 5]); // [0, 1, 3, 5]
 */
export function ascendingPart(numbers: readonly number[]): number[] {
  /** By length, the index of the lowest number with which a part of this length ends. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, number] of numbers.entries()) {
    const last = numbers[ends.at(-1) ?? -1] ?? -Infinity;
    const length =
      number > last ? ends.length : firstWhere(ends, (end) => (numbers[end] ?? Infinity) >= number);
    before.push(ends[length - 1]);
    if (numbers[ends[length] ?? -1] !== number) ends[length] = index;
  }
  const part: number[] = [];
  for (let index = ends.at(-1); index !== undefined; index = before[index]) part.push(index);
  return part.reverse();
}
