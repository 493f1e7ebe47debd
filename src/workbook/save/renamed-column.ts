import { endOfBrackets } from "../references";

/** A column of a table that has another name now. */
export interface Renaming {
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

/** Characters before which an apostrophe stands in the name of a column. */
const special = /[[\]#'@]/g;
const skippedOrTable = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\?]*\[/gu;

/**
 * A formula that names a column of a table as it is called now.
 *
 * @param formula as the file stores it, which names the table of a column always
 * @example
 * renamedColumn("SUM(Log[Days])", { table: "Log", from: "Days", to: "Hours" }); // "SUM(Log[Hours])"
 */
export function renamedColumn(formula: string, { table, from, to }: Renaming): string {
  let written = "";
  let at = 0;
  for (const { 0: text, index } of formula.matchAll(skippedOrTable)) {
    if (index < at || text.toLowerCase() !== `${table.toLowerCase()}[`) continue;
    const start = index + text.length - 1;
    const end = endOfBrackets(formula, start);
    written += formula.slice(at, start) + renamedIn(formula.slice(start, end), from, to);
    at = end;
  }
  return written + formula.slice(at);
}

/** `[Days]`, or several in brackets of their own: `[[#This Row],[Days]]`, `[[Days]:[Workers]]`. */
function renamedIn(brackets: string, from: string, to: string): string {
  const isMeant = (name: string) =>
    name.replace(/'(.)/gsu, "$1").toLowerCase() === from.toLowerCase();
  const escaped = to.replace(special, "'$&");
  if (/^\[\s*\[/.test(brackets)) {
    return brackets.replace(/\[((?:'.|[^'[\]])+)\]/gsu, (column, name: string) =>
      isMeant(name) ? `[${escaped}]` : column,
    );
  }
  return isMeant(brackets.slice(1, -1)) ? `[${escaped}]` : brackets;
}
