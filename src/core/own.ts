/**
 * What a dictionary itself holds under a key. A plain lookup would also find what every object inherits: the
 * `constructor` that somebody typed into a cell.
 *
 * @returns undefined where the dictionary does not have the key
 * @example
 * own({ day: 1 }, "constructor"); // undefined
 */
export function own<Value>(
  dictionary: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined {
  return Object.hasOwn(dictionary, key) ? dictionary[key] : undefined;
}
