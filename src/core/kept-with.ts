/**
 * Keeps a value with an object: made when it is first asked for, and gone with the object. A copy of the object starts
 * without one.
 *
 * Not in a WeakMap: a collection of young objects takes whatever stands in one for alive, so that the objects of the
 * files of a folder that are done with would pile up until the whole heap is collected.
 *
 * @param make makes the value; of the object it is asked about, if it looks at it
 * @example
 * const numbersOf = keptWith((sheet: Sheet) => Object.keys(sheet.rows).map(Number));
 */
export function keptWith<Owner extends object, Kept extends object>(
  make: (owner: Owner) => Kept,
): (owner: Owner) => Kept {
  const key = Symbol("kept");
  return (owner: Owner & { [key]?: Kept }) => {
    const before = owner[key];
    if (before) return before;
    const kept = make(owner);
    Object.defineProperty(owner, key, { value: kept });
    return kept;
  };
}
