import type { Entry } from "../../../form/submission";
import { isOfNumbers, relativeOf } from "../../../workbook/relative-formula";
import { type SharedFormula, sharedFormula } from "../../../workbook/shared-formula";
import { bySheet } from "../../../record/by-sheet";
import { formulaColumnsOf } from "../../columns/form-columns";
import { runsOf } from "../../columns/runs";
import { defineRule } from "../../rule";
import { text } from "./formula-inconsistent.text";
import { placeOf } from "../../../workbook/workbook";

/** A column has a formula of its own when so many of its cells, and so large a share of them, have it. */
const [fewestAlike, shareAlike] = [5, 0.8];

export const formulaInconsistent = defineRule({
  id: "formula-inconsistent",
  severity: "warning",
  clauses: ["AUD-9"],
  needs: [],
  judgesEach: true,
  hygiene: true,
  text,
  check(submission, report) {
    const columns = formulaColumnsOf(submission);
    if (columns.length === 0) {
      report.notApplicable();
      return;
    }
    for (const { cells, starts } of columns) {
      const started = new Set([...starts].map((index) => cells[index]));
      for (const column of bySheetAndColumn(cells)) {
        for (const run of slipsIn(column)) {
          if (run.some(({ entry }) => started.has(entry) || report.isFaulty(entry))) continue;
          const [first, ...others] = run;
          report.violation({
            message: "differs",
            at: [first.entry, ...others.map(({ entry }) => entry)],
            found: { value: `=${first.formula}`, unit: null },
            expected: { value: `=${first.usual}`, unit: null },
            // The column's formula may give another value.
            fix: {
              safe: false,
              changes: run.map(({ entry, usual }) => ({ place: placeOf(entry), formula: usual })),
            },
          });
        }
      }
    }
  },
});

type NumberEntry = Entry<number>;
type FormulaEntry = NumberEntry & { readonly cell: { readonly formula: string } };

/** A cell with another formula than the usual one of its column. */
interface Slip {
  readonly entry: NumberEntry;
  readonly formula: string;
  /** The usual formula as this cell would have it. */
  readonly usual: string;
}

function bySheetAndColumn(cells: readonly (NumberEntry | undefined)[]): FormulaEntry[][] {
  return bySheet(cells.filter(hasFormula), ({ sheet }) => sheet).flatMap((ofSheet) => {
    const columns = new Map<number, FormulaEntry[]>();
    for (const entry of ofSheet) {
      const column = columns.get(entry.column);
      if (column) column.push(entry);
      else columns.set(entry.column, [entry]);
    }
    return [...columns.values()].map((column) => column.toSorted((a, b) => a.row - b.row));
  });
}

function hasFormula(entry: NumberEntry | undefined): entry is FormulaEntry {
  return entry?.cell.formula !== undefined;
}

/**
 * The runs of cells whose formula is a slip: in the midst of the column's usual formula, and nowhere else in it. What
 * comes back, as the formula of Saturdays does, is meant.
 */
function slipsIn(column: readonly FormulaEntry[]): [Slip, ...Slip[]][] {
  const kinds = kindsOf(column);
  const usual = usualOf(kinds);
  if (usual === null) return [];
  const odd = column.flatMap((entry, index) => {
    const kind = kinds[index];
    return kind === undefined || kind === usual ? [] : [{ entry, index, kind }];
  });
  const runs = runsOf(
    odd,
    ({ entry }) => entry,
    (above, below) => above.kind === below.kind,
  );
  return runs.flatMap((run) => {
    const [first, ...others] = run;
    const last = others.at(-1) ?? first;
    const above = column[first.index - 1];
    const isInColumn =
      above?.row === first.entry.row - 1 &&
      kinds[first.index - 1] === usual &&
      (last.index + 1 < column.length ? kinds[last.index + 1] === usual : others.length === 0);
    const isAlone = !runs.some((other) => other !== run && other[0].kind === first.kind);
    if (!isInColumn || !isAlone) return [];
    const formulaAt = sharedFormula(above.cell.formula, above.row, above.column);
    const slipOf = ({ entry }: (typeof run)[number]): Slip => ({
      entry,
      formula: entry.cell.formula,
      usual: formulaAt(entry.row, entry.column),
    });
    return [[slipOf(first), ...others.map(slipOf)]];
  });
}

/**
 * The kind of each formula: what it is wherever it stands, those of numbers alone being of one kind. One that is the
 * formula above moved down is of its kind, without being read.
 */
function kindsOf(column: readonly FormulaEntry[]): string[] {
  let above: { readonly movedTo: SharedFormula; readonly kind: string } | null = null;
  return column.map(({ cell: { formula }, row, column }) => {
    if (above?.movedTo.isAt(row, column, formula)) return above.kind;
    const movedTo = sharedFormula(formula, row, column);
    const kind = isOfNumbers(formula) ? "numbers" : relativeOf(movedTo);
    above = { movedTo, kind };
    return kind;
  });
}

function usualOf(kinds: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const isUsual = (count: number) => count >= fewestAlike && count >= shareAlike * kinds.length;
  return [...counts].find(([, count]) => isUsual(count))?.[0] ?? null;
}
