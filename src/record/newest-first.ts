/** A log runs backwards when falling pairs of dates outnumber rising ones by this factor. */
const share = 4;

/**
 * Whether dates run backwards: a log that is kept with its newest day on top, a few mistyped days or not.
 *
 * @param dates serial numbers, from the top
 */
export function isNewestFirst(dates: readonly number[]): boolean {
  let [rising, falling] = [0, 0];
  let above = dates[0] ?? 0;
  for (const date of dates) {
    if (date > above) rising += 1;
    else if (date < above) falling += 1;
    above = date;
  }
  return falling > 1 && falling > share * rising;
}
