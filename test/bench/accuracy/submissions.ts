/** Makes submissions of a layout, clean or with mistakes, and knows the cells of each mistake. */
import { isoFromSerial, serialFromIso } from "../../../src/core/calendar/serial";
import type { Area, Place, Workbook } from "../../../src/workbook/workbook";
import type { Book } from "./book";
import { factsOf, type Shape } from "./facts";
import type { Layout } from "./layouts";
import { type Planting, plantings } from "./plantings";
import { type Random, randomOf } from "./random";

/** A mistake that stands in a workbook. */
export interface Planted {
  readonly planting: Planting;
  /** The cells of which a finding has to be, one of them at least. */
  readonly places: readonly Place[];
}

export interface Made {
  readonly workbook: Workbook;
  readonly planted: readonly Planted[];
}

type Range = readonly [from: number, to: number];

/** Sizes of workplaces, so that small ones come as often as large ones. */
const crews: readonly [Range, ...Range[]] = [
  [3, 12],
  [13, 60],
  [61, 400],
  [401, 3000],
];

/** A shape that the layout can hold. */
export function shapeFor(layout: Layout, random: Random): Shape {
  const { kind, language, statesHours, trade, longest } = layout;
  const isMonthly = kind === "monthly";
  const earliest = serialFromIso("2010-07-01");
  const leadoff = earliest + random.whole(0, 1500);
  const longer = random.chance(0.2) ? longest : Math.min(longest, isMonthly ? 700 : 200);
  const [least, most] = random.pick(crews);
  return {
    language,
    kind,
    statesHours,
    isConstruction: trade === "construction" || (trade === "both" && random.chance(0.4)),
    crew: random.whole(least, most),
    // A month whose first day is not the leadoff would be a part of a month.
    leadoff: isMonthly ? serialFromIso(`${isoFromSerial(leadoff).slice(0, 7)}-01`) : leadoff,
    length: random.whole(isMonthly ? 180 : 30, longer),
    multiples: random.pick([1, 1, 2, 2, 3]),
    unit: random.pick(["personhours", "personhours", "days", "hours"]),
    accident: isMonthly
      ? random.pick(["none", "none", "harmless"])
      : random.pick(["none", "none", "none", "harmless", "breaking"]),
  };
}

/** The clean submission of a seed. */
export function makeClean(layout: Layout, seed: number): Workbook {
  const random = randomOf(seed);
  return layout.draw(factsOf(shapeFor(layout, random), random)).workbook();
}

/**
 * The submission of a seed with mistakes.
 *
 * @param wanted the mistakes to try, each of another part of the submission; those for which the layout or the
 * facts have no place are left out
 */
export function makePlanted(layout: Layout, seed: number, wanted: readonly Planting[]): Made {
  const possible = wanted.filter((planting) => isPossible(planting, layout, seed));
  return plant(layout, seed, possible);
}

/** Whether a mistake has a place, tried alone. */
export function isPossible(planting: Planting, layout: Layout, seed: number): boolean {
  return plant(layout, seed, [planting]).planted.length === 1;
}

function plant(layout: Layout, seed: number, wanted: readonly Planting[]): Made {
  const random = randomOf(seed);
  const shape = shapeFor(layout, random);
  // What a mistake chooses must not change what is chosen for the facts.
  const choices = randomOf(seed + 1);
  const keysOf = new Map<Planting, readonly string[]>();
  const facts = factsOf(shape, random, (stage, soFar) => {
    for (const planting of wanted) {
      if (planting.stage !== stage) continue;
      const keys = planting.plant(soFar, choices);
      if (keys) keysOf.set(planting, keys);
    }
  });
  const book = layout.draw(facts);
  const planted: Planted[] = [];
  for (const planting of wanted) {
    if (planting.stage === "cells") {
      const places = planting.plant(book, facts, choices);
      if (places) planted.push({ planting, places });
      continue;
    }
    const places = keysOf.get(planting)?.flatMap((key) => placeOf(key, book) ?? []) ?? [];
    if (places.length === 0 || places.length < (keysOf.get(planting)?.length ?? 0)) continue;
    for (const place of places) {
      const { formula, ...cell } = book.cellAt(place);
      // Totals keep the formula that makes them wrong.
      if (formula !== undefined && !("keepsFormula" in planting)) book.setCell(place, cell);
    }
    planted.push({ planting, places });
  }
  return { workbook: book.workbook(), planted };
}

/** Where a key stands, or the first of some that the layout has: `log.zaDays.7|log.runningDays.7`. */
function placeOf(keys: string, { places }: Book): Place | undefined {
  return keys
    .split("|")
    .map((key) => places.get(key))
    .find((place) => place !== undefined);
}

/** One to five mistakes, of parts that have nothing to do with one another. */
export function chooseMistakes(random: Random): Planting[] {
  const most = random.pick([1, 1, 2, 3, 5]);
  const chosen: Planting[] = [];
  for (const planting of random.shuffle(plantings)) {
    if (chosen.some((other) => touchesOne(other, planting))) continue;
    chosen.push(planting);
    if (chosen.length === most) break;
  }
  return chosen;
}

/** Whether two mistakes are of one part, so that one may hide the other. */
export function touchesOne(one: Planting, other: Planting): boolean {
  const parts = [other.part, ...(other.also ?? [])];
  return [one.part, ...(one.also ?? [])].some((part) => parts.includes(part));
}

export function covers(sheet: string, area: Area, place: Place): boolean {
  return (
    sheet === place.sheet &&
    area.top <= place.row &&
    place.row <= area.bottom &&
    area.left <= place.column &&
    place.column <= area.right
  );
}
