import { firstWhere } from "../../core/first-where";
import { type Cell, type Place, type Rows, placeOf } from "../../workbook/workbook";
import { summedRanges, type SummedRange } from "../grid/ranges";
import { regionsOf } from "../grid/regions";
import { defineHygieneRule, type Sheets } from "../rule";
import { text } from "./number-as-text.text";

interface TextCell extends Place {
  readonly written: string;
  readonly value: number;
}

export const numberAsText = defineHygieneRule({
  id: "number-as-text",
  severity: "warning",
  text,
  find(sheets) {
    const ranges = summedRanges(sheets);
    if (ranges.length === 0) return null;
    const lines = summedLines(ranges, sheets);
    const rowsOf = new Map(sheets.workbook.sheets.map(({ name, rows }) => [name, rows]));
    const texts = textsIn(sheets).filter((cell) =>
      isAmongNumbers(cell, lines, rowsOf.get(cell.sheet) ?? []),
    );
    const regions = regionsOf(
      texts,
      (cell) => cell,
      () => true,
    );
    return regions.map((region) => {
      const [first, ...others] = region;
      return {
        message: "summed",
        at: [first, ...others],
        found: { value: first.written, unit: null },
        expected: { value: first.value, unit: null },
        fix: {
          safe: true,
          changes: region.map((cell) => ({ place: placeOf(cell), value: cell.value })),
        },
      };
    });
  },
});

/** A number as people write it; a code with a leading zero is none. */
const number = /^[+-]?(?:(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*|0)(?:\.\d+)?|\.\d+)$/;

function textsIn({ grids }: Sheets): TextCell[] {
  return grids.flatMap(({ sheet: { name, rows } }) =>
    rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column) => {
        const written = cell && cell.formula === undefined ? cell.value : null;
        if (typeof written !== "string") return [];
        const figures = written.normalize("NFKC").trim();
        if (!number.test(figures)) return [];
        const value = Number(figures.replaceAll(",", ""));
        return [{ sheet: name, row, column, written, value }];
      }),
    ),
  );
}

/** A column of a summed range, or the row of one that is a single row, and what it holds. */
interface SummedLine extends SummedPart {
  readonly isMostlyNumbers: boolean;
}

interface SummedPart {
  readonly first: number;
  readonly last: number;
}

/** Ranges of more columns are looked at in their first ones. */
const mostColumns = 500;

/** The columns and rows that formulas add up, by where they are; ranges that overlap are one. */
function summedLines(
  ranges: readonly SummedRange[],
  { workbook }: Sheets,
): ReadonlyMap<string, readonly SummedLine[]> {
  const sheets = new Map(
    workbook.sheets.map(({ name, rows }) => {
      const columns = columnsOf(rows);
      return [name, { rows, columns, used: [...columns.keys()].toSorted((a, b) => a - b) }];
    }),
  );
  const parts = new Map<string, SummedPart[]>();
  const add = (key: string, part: SummedPart) => {
    const known = parts.get(key);
    const last = known?.at(-1);
    // Sums of all rows above, one in each row, are kept as the one part that they come to.
    if (known && last && last.first <= part.first && part.first <= last.last) {
      known[known.length - 1] = { first: last.first, last: Math.max(last.last, part.last) };
    } else if (known) known.push(part);
    else parts.set(key, [part]);
  };
  for (const { sheet, area } of ranges) {
    const { top, left, bottom, right } = area;
    if (top === bottom) add(`row ${top} ${sheet}`, { first: left, last: right });
    if (top === bottom) continue;
    const used = sheets.get(sheet)?.used ?? [];
    const from = firstWhere(used, (column) => column >= left);
    for (const column of used.slice(from, from + mostColumns)) {
      if (column > right) break;
      add(`column ${column} ${sheet}`, { first: top, last: bottom });
    }
  }
  return new Map(
    [...parts].map(([key, found]) => {
      const [, direction, position = "", sheet = ""] = /^(\w+) (\d+) (.*)$/s.exec(key) ?? [];
      const at = Number(position);
      const cells = sheets.get(sheet);
      const line =
        direction === "column" ? (cells?.columns.get(at) ?? []) : placesIn(cells?.rows[at]);
      const lines = merged(found).map(({ first, last }) => {
        let [numbers, texts] = [0, 0];
        const from = firstWhere(line, ({ position }) => position >= first);
        for (let index = from; (line[index]?.position ?? Infinity) <= last; index += 1) {
          const cell = line[index]?.cell;
          if (typeof cell?.value === "string" && cell.value !== "") texts += 1;
          else if (typeof cell?.value === "number" || cell?.formula !== undefined) numbers += 1;
        }
        return { first, last, isMostlyNumbers: numbers >= 2 && numbers > texts };
      });
      return [key, lines] as const;
    }),
  );
}

/** A cell of a line, and where it stands on it. */
interface CellOfLine {
  readonly position: number;
  readonly cell: Cell;
}

/** The cells of each column from the top; a range may run over a million rows without any. */
function columnsOf(rows: Rows): ReadonlyMap<number, readonly CellOfLine[]> {
  const columns = new Map<number, CellOfLine[]>();
  rows.forEach((cells, row) => {
    for (const { position, cell } of placesIn(cells)) {
      const column = columns.get(position);
      if (column) column.push({ position: row, cell });
      else columns.set(position, [{ position: row, cell }]);
    }
  });
  return columns;
}

function placesIn(cells: Rows[number]): CellOfLine[] {
  return (cells ?? []).flatMap((cell, position) => (cell ? [{ position, cell }] : []));
}

function merged(parts: readonly SummedPart[]): SummedPart[] {
  const ordered = parts.toSorted((a, b) => a.first - b.first);
  const whole: SummedPart[] = [];
  for (const part of ordered) {
    const before = whole.at(-1);
    if (before && part.first <= before.last) {
      whole[whole.length - 1] = { ...before, last: Math.max(before.last, part.last) };
    } else {
      whole.push(part);
    }
  }
  return whole;
}

/** Whether a formula adds up the cells beside a text in its column or row, most of them numbers, and leaves it out. */
function isAmongNumbers(
  place: TextCell,
  lines: ReadonlyMap<string, readonly SummedLine[]>,
  rows: Rows,
): boolean {
  const { sheet, row, column } = place;
  const isIn = (position: number) => (line: SummedLine) =>
    line.first <= position && position <= line.last && line.isMostlyNumbers;
  const down = lines.get(`column ${column} ${sheet}`)?.find(isIn(row));
  if (down) return down.first !== row || !isHeading(rows, place);
  return lines.get(`row ${row} ${sheet}`)?.some(isIn(column)) ?? false;
}

/** Whether the row of a text holds texts alone, as headings do. */
function isHeading(rows: Rows, { row, column }: TextCell): boolean {
  const others = (rows[row] ?? []).filter(
    (cell, at): cell is Cell => cell !== undefined && at !== column && cell.value !== null,
  );
  return others.length > 0 && others.every(({ value }) => typeof value === "string");
}
