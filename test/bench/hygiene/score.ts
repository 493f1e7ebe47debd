/** How well the checks of any sheet do on drawn workbooks. */
import { auditHygiene } from "../../../src/hygiene/hygiene";
import type { Finding } from "../../../src/audit/finding";
import { qualified } from "../../../src/workbook/address";
import type { Place } from "../../../src/workbook/workbook";
import { type Random, randomOf } from "../accuracy/random";
import { Drawing } from "./drawing";
import type { Layout } from "./layouts/layout";
import { type Planted, type Planting, plantings } from "./plantings";
import { calculate } from "./results";

export interface Tally {
  planted: number;
  found: number;
}

export interface Score {
  readonly kinds: Map<Planting, Tally>;
  clean: number;
  /** Findings on clean workbooks, and the workbooks that have any. */
  falseFindings: number;
  cleanWithFindings: number;
  planted: number;
  /** Cells of findings, those of them that are at fault, and all that are at fault with those that were found. */
  flagged: number;
  rightlyFlagged: number;
  atFault: number;
  foundAtFault: number;
  /** Of each workbook with mistakes; a workbook without any finding has the precision 1. */
  readonly precisions: number[];
  readonly recalls: number[];
  /** What went wrong, to be looked at. */
  readonly remarks: string[];
}

export function blankScore(): Score {
  return {
    kinds: new Map(),
    clean: 0,
    falseFindings: 0,
    cleanWithFindings: 0,
    planted: 0,
    flagged: 0,
    rightlyFlagged: 0,
    atFault: 0,
    foundAtFault: 0,
    precisions: [],
    recalls: [],
    remarks: [],
  };
}

/** The workbook that a layout draws with a seed. */
export function draw(layout: Layout, seed: number): Drawing {
  const drawing = new Drawing(randomOf(seed));
  layout.draw(drawing);
  return drawing;
}

/** The findings of a drawing, its formulas worked out. */
export function findingsOf({ book }: Drawing): readonly Finding[] {
  calculate(book);
  return auditHygiene(book.workbook()).findings;
}

export function scoreClean(layout: Layout, seed: number, score: Score): void {
  const findings = findingsOf(draw(layout, seed));
  score.clean += 1;
  score.falseFindings += findings.length;
  if (findings.length > 0) score.cleanWithFindings += 1;
  for (const finding of findings) {
    score.remarks.push(`${layout.name}, clean ${seed}: ${describe(finding)}`);
  }
}

/** Plants one to four mistakes, each in a run of its own, the wanted one first. */
export function scorePlanted(layout: Layout, seed: number, wanted: Planting, score: Score): void {
  const drawing = draw(layout, seed);
  const random = randomOf(seed + 1);
  const planted = plantIn(drawing, wanted, random);
  if (planted.length === 0) return;
  score.planted += 1;
  const findings = findingsOf(drawing);
  const flagged = new Set(findings.flatMap(cellsOf));
  const isFound = ({ places, instead = [] }: Planted) => [...places, ...instead].some(isFlagged);
  const isFlagged = (place: Place) => flagged.has(keyOf(place));
  const known = new Set(
    planted.flatMap(({ mistake: { places, instead = [] } }) => [...places, ...instead].map(keyOf)),
  );
  const right = [...flagged].filter((cell) => known.has(cell)).length;
  let [atFault, found] = [0, 0];
  for (const { planting, mistake } of planted) {
    const tally = score.kinds.get(planting) ?? { planted: 0, found: 0 };
    score.kinds.set(planting, tally);
    tally.planted += 1;
    if (isFound(mistake)) tally.found += 1;
    const { places, instead = [] } = mistake;
    atFault += places.length;
    found += instead.some(isFlagged) ? places.length : places.filter(isFlagged).length;
    if (!isFound(mistake)) {
      const cells = places.map((place) => described(place, drawing)).join(" ");
      score.remarks.push(`${layout.name}, planted ${seed}: missed ${planting.name} at ${cells}`);
    }
  }
  for (const finding of findings) {
    if (cellsOf(finding).some((cell) => known.has(cell))) continue;
    const names = planted.map(({ planting, mistake: { places } }) => {
      return `${planting.name} at ${described(places[0], drawing)}`;
    });
    const said = describe(finding);
    score.remarks.push(`${layout.name}, planted ${seed}: beside it ${said} (${names.join("; ")})`);
  }
  score.flagged += flagged.size;
  score.rightlyFlagged += right;
  score.atFault += atFault;
  score.foundAtFault += found;
  score.precisions.push(flagged.size === 0 ? 1 : right / flagged.size);
  score.recalls.push(found / atFault);
}

const mostMistakes = 4;

function plantIn(drawing: Drawing, wanted: Planting, random: Random) {
  const planted: { readonly planting: Planting; readonly mistake: Planted }[] = [];
  const count = random.pick([1, 1, 2, 3, mostMistakes]);
  const [...runs] = random.shuffle(drawing.runs);
  for (const planting of [wanted, ...random.shuffle(plantings)]) {
    if (planted.length === count) break;
    for (const [index, run] of runs.entries()) {
      const mistake = planting.plant(run, drawing.book, random);
      if (!mistake) continue;
      planted.push({ planting, mistake });
      runs.splice(index, 1);
      break;
    }
  }
  return planted;
}

/** Scores so many clean workbooks and so many with mistakes, of the layouts and kinds of mistakes in turn. */
export function scoreAll(
  layouts: readonly Layout[],
  seed: number,
  { clean, planted }: { readonly clean: number; readonly planted: number },
): Score {
  const score = blankScore();
  const layoutAt = (number: number) => layouts[number % layouts.length];
  for (let number = 0; number < clean; number += 1) {
    const layout = layoutAt(number);
    if (layout) scoreClean(layout, seed * 1_000_000 + number, score);
  }
  for (let number = 0; number < planted; number += 1) {
    // Every kind comes with every layout, also where their numbers have a divisor in common.
    const wanted = plantings[(number + Math.floor(number / layouts.length)) % plantings.length];
    const layout = layoutAt(number);
    if (layout && wanted) scorePlanted(layout, seed * 1_000_000 + number, wanted, score);
  }
  return score;
}

function describe({ rule, message, sheet, area, found, expected }: Finding): string {
  const amounts = `${String(found.value)} for ${String(expected.value)}`;
  return `${rule}/${message} ${qualified(sheet, area)} (${amounts})`;
}

function described(place: Place, { book }: Drawing): string {
  const { row, column, sheet } = place;
  const { formula, value } = book.cellAt(place);
  const content = formula === undefined ? JSON.stringify(value) : `=${formula}`;
  return `${qualified(sheet, { top: row, bottom: row, left: column, right: column })} ${content}`;
}

function keyOf({ sheet, row, column }: Place): string {
  return `${row},${column} ${sheet}`;
}

function cellsOf({ sheet, area }: Finding): string[] {
  const cells: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1)
      cells.push(keyOf({ sheet, row, column }));
  }
  return cells;
}
