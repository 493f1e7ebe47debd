/** The column by which the rows of a table are known, where its heading says little: 구분 over 1배, 2배, or over months. */
import { memoizeText } from "../../../core/memoize-text";
import { readMonthText } from "../../../core/parse-text";
import type { FormTable } from "../../fields";
import { type SheetCells, cellAt, isClaimed } from "../cells/sheet-cells";
import { headingOf } from "./heading-words";
import type { Match } from "./match-heading";

/** "1배", "2배수", "3-fold". */
export const multipleText = /^\d{1,2}\s*(?:배수?|-?\s?fold)$/i;

/** Headings that say nothing of the kind. */
const generic = new Set("구분 항목 내용 월별 기간 단계 목표 division item".split(" "));

/** Cells below a heading that are looked at, and how many months make a column of them. */
const [mostCells, fewestMonths] = [8, 3];

const monthsOfYear = 12;

const isMultiple = memoizeText((text) => multipleText.test(text.trim()));
const monthOf = memoizeText((text) => readMonthText(text)?.month ?? null);

/**
 * What a column is by its first values, under a heading that says nothing of it.
 *
 * @param heading the lines of the heading, from the top
 * @returns the multiples of a quotation, or the months of a log; null for neither
 */
export function keyByValues(
  sheetCells: SheetCells,
  bottom: number,
  column: number,
  id: FormTable["id"],
  heading: readonly string[],
): Match | null {
  if (id !== "quotation" && id !== "log") return null;
  const texts = textsBelow(sheetCells, bottom, column);
  const isKey = id === "quotation" ? areMultiples(texts) : areMonths(texts);
  if (!isKey || !heading.every((line) => generic.has(headingOf(line).words))) return null;
  return keyOf(id === "quotation" ? "quotation.multiple" : "log.date");
}

function areMultiples(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every(isMultiple);
}

/** Whether texts are months, one after the other. */
function areMonths(texts: readonly string[]): boolean {
  let before: number | null = null;
  for (const text of texts) {
    const month = monthOf(text);
    if (month === null || (before !== null && month !== (before % monthsOfYear) + 1)) return false;
    before = month;
  }
  return texts.length >= fewestMonths;
}

function keyOf(field: Match["field"]): Match {
  return { field, certain: true, score: 2 };
}

/** The texts right below a heading, up to the first cell of another kind. */
function textsBelow(sheetCells: SheetCells, bottom: number, column: number): string[] {
  const texts: string[] = [];
  for (let row = bottom + 1; row <= bottom + mostCells; row++) {
    const value = cellAt(sheetCells, row, column)?.value;
    if (typeof value !== "string" || isClaimed(sheetCells, row, column)) break;
    texts.push(value);
  }
  return texts;
}
