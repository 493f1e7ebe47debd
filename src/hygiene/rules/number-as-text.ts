import type { Cell, Place, Rows } from "../../workbook/workbook";
import { placeOf } from "../grid/grid";
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
    const texts = textsIn(sheets).filter((cell) => isAmongNumbers(cell, ranges, sheets));
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

function textsIn({ workbook }: Sheets): TextCell[] {
  return workbook.sheets.flatMap(({ name, rows }) =>
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

/** Whether a formula adds up the cells beside a text in its column or row, most of them numbers, and leaves it out. */
function isAmongNumbers(place: TextCell, ranges: readonly SummedRange[], sheets: Sheets): boolean {
  const { sheet, row, column } = place;
  const rows = sheets.workbook.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return ranges.some(({ sheet: named, area }) => {
    const { top, left, bottom, right } = area;
    const isIn =
      named === sheet && top <= row && row <= bottom && left <= column && column <= right;
    if (!isIn) return false;
    const isDown = top !== bottom;
    const end = isDown ? Math.min(bottom, rows.length - 1) : right;
    let [numbers, texts] = [0, 0];
    for (let at = isDown ? top : left; at <= end; at += 1) {
      const cell = isDown ? rows[at]?.[column] : rows[row]?.[at];
      if (typeof cell?.value === "string" && cell.value !== "") texts += 1;
      else if (typeof cell?.value === "number" || cell?.formula !== undefined) numbers += 1;
    }
    return numbers >= 2 && numbers > texts && !(isDown && row === top && isHeading(rows, place));
  });
}

/** Whether the row of a text holds texts alone, as headings do. */
function isHeading(rows: Rows, { row, column }: TextCell): boolean {
  const others = (rows[row] ?? []).filter(
    (cell, at): cell is Cell => cell !== undefined && at !== column && cell.value !== null,
  );
  return others.length > 0 && others.every(({ value }) => typeof value === "string");
}
