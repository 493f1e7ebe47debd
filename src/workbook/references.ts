/**
 * The cells that a formula names, found without calculating it.
 *
 * Texts, numbers, functions, error values and structured references (`Log[Days]`) are distinguished from
 * addresses; names (`Goal_1`) are not resolved.
 */
import { parseArea } from "./address";
import type { SheetArea } from "./sheet-areas";
import type { Area } from "./workbook";

/** Cells of this workbook that a formula names. */
export interface Reference {
  readonly sheet: string;
  /** The last sheet of a 3-D reference (`Jan:Dec!A1`), which also names the sheets in between. */
  readonly lastSheet?: string;
  readonly area: Area;
  /** Its position in the formula, its sheet included: from `start`, up to `end`. */
  readonly start: number;
  readonly end: number;
}

/** An address in a formula, of this workbook or another. */
export interface Mention {
  /** The text before the "!", unquoted; undefined when there is none. */
  readonly sheet: string | undefined;
  /** As written: `$A1`, `A1:C$3`, `A:A`, `2:5`. */
  readonly address: string;
  readonly start: number;
  /** Where the address begins, after the sheet. */
  readonly addressStart: number;
  readonly end: number;
}

/**
 * The cells and ranges of this workbook that a formula names, in their order.
 *
 * @param formula without its "="
 * @param ownSheet the sheet of the formula, for addresses without one
 * @example
 * referencesOf("SUM('산출 내역'!B2:B9)*C1", "Log").map(({ sheet }) => sheet); // ["산출 내역", "Log"]
 */
export function referencesOf(formula: string, ownSheet: string): Reference[] {
  return mentionsOf(formula).flatMap(({ sheet = ownSheet, address, start, end }) => {
    const area = parseArea(address);
    if (!area || isExternal(sheet)) return [];
    const colon = sheet.indexOf(":");
    if (colon === -1) return [{ sheet, area, start, end }];
    return [{ sheet: sheet.slice(0, colon), lastSheet: sheet.slice(colon + 1), area, start, end }];
  });
}

/** Looks both ends of a range up: `INDEX(A2:A9,4):INDEX(C2:C9,8)`. */
const spanOfIndexes = /\):INDEX\(/i;

/**
 * The areas that a formula reads: those that it names, and on each sheet the one over its ranges where it looks the ends
 * of a range up in them.
 *
 * @param formula without its "="
 * @param ownSheet the sheet of the formula, for addresses without one
 * @example
 * areasReadBy("INDEX(A2:A9,4):INDEX(C2:C9,8)", "Log").length; // 3, the last of them A2:C9
 */
export function areasReadBy(formula: string, ownSheet: string): SheetArea[] {
  const named: SheetArea[] = referencesOf(formula, ownSheet);
  if (!spanOfIndexes.test(formula)) return named;
  const spans = new Map<string, Area>();
  for (const { sheet, area } of named) {
    if (area.top === area.bottom) continue;
    const { top, left, bottom, right } = spans.get(sheet) ?? area;
    spans.set(sheet, {
      top: Math.min(top, area.top),
      left: Math.min(left, area.left),
      bottom: Math.max(bottom, area.bottom),
      right: Math.max(right, area.right),
    });
  }
  return [...named, ...Array.from(spans, ([sheet, area]) => ({ sheet, area }))];
}

/**
 * The other workbooks that a formula reads: `1` for the first of `Workbook.externalLinks` in a file, a name
 * where Excel itself gave the formula.
 *
 * @returns each once, in their order
 * @example
 * externalWorkbooksOf("[1]Log!A1+'C:\\old\\[2009.xlsx]Log'!A1"); // ["1", "2009.xlsx"]
 */
export function externalWorkbooksOf(formula: string): string[] {
  const workbooks = new Set<string>();
  if (!formula.includes("[")) return [];
  scan(formula, {
    sheet(prefix) {
      const open = prefix.indexOf("[");
      const close = prefix.indexOf("]", open);
      const workbook = open < 0 || close < 0 ? "0" : prefix.slice(open + 1, close);
      // [0] is the workbook itself.
      if (workbook !== "0") workbooks.add(workbook);
    },
  });
  return [...workbooks];
}

/** Every address in a formula, in their order. */
export function mentionsOf(formula: string): Mention[] {
  const mentions: Mention[] = [];
  scan(formula, {
    address(mention) {
      mentions.push(mention);
    },
  });
  return mentions;
}

const lowerCase = /(?:^|[^A-Za-z])[a-z]{1,3}(?:\$?\d|:)/;

/**
 * A formula with its addresses in capitals, as Excel shows them whatever the file has.
 *
 * @param formula without its "="
 * @example
 * withCapitals("sum(b2:b9)"); // "sum(B2:B9)"
 */
export function withCapitals(formula: string): string {
  if (!lowerCase.test(formula)) return formula;
  let written = "";
  let done = 0;
  for (const { address, addressStart, end } of mentionsOf(formula)) {
    written += formula.slice(done, addressStart) + address.toUpperCase();
    done = end;
  }
  return written + formula.slice(done);
}

interface ScanHandlers {
  address?(mention: Mention): void;
  /** The text before a "!", unquoted. */
  sheet?(prefix: string): void;
}

const word = /[\p{L}\p{N}_.$\\?]+/uy;
const errorValue = /#(?:[A-Z]+\/[A-Z0-9]+!?|[A-Z]+[!?])/iy;
/** Not followed by what would make it a longer word, a function, a table or a sheet. */
const address =
  /(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.$\\?([!])/iuy;
const otherEndOfSheets = /:[\p{L}\p{N}_.]+(?=!)/uy;

function scan(formula: string, handlers: ScanHandlers): void {
  const matchAt = (pattern: RegExp, at: number): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(formula)?.[0];
  };
  /** Reads an address, if there is one, and returns the position after it. */
  const readAddress = (start: number, at: number, sheet: string | undefined): number => {
    const found = matchAt(address, at);
    if (found === undefined) return at;
    const end = at + found.length;
    if (parseArea(found)) {
      handlers.address?.({ sheet, address: found, start, addressStart: at, end });
    }
    return end;
  };
  const readSheet = (start: number, bang: number, sheet: string): number => {
    handlers.sheet?.(sheet);
    return readAddress(start, bang + 1, sheet);
  };

  let at = 0;
  while (at < formula.length) {
    const start = at;
    switch (formula[at]) {
      case '"':
        at = endOfQuoted(formula, at);
        break;
      case "'": {
        at = endOfQuoted(formula, at);
        if (formula[at] !== "!") break;
        at = readSheet(start, at, formula.slice(start + 1, at - 1).replaceAll("''", "'"));
        break;
      }
      case "#":
        at += matchAt(errorValue, at)?.length ?? 1;
        break;
      case "[": {
        const close = endOfBrackets(formula, at);
        const bang = close + (matchAt(word, close)?.length ?? 0);
        const threeD = bang + (matchAt(otherEndOfSheets, bang)?.length ?? 0);
        at =
          formula[threeD] === "!" ? readSheet(start, threeD, formula.slice(start, threeD)) : close;
        break;
      }
      default: {
        const found = matchAt(word, at);
        if (found === undefined) {
          at++;
          break;
        }
        const end = at + found.length;
        const bang = end + (matchAt(otherEndOfSheets, end)?.length ?? 0);
        if (formula[bang] === "!") at = readSheet(start, bang, formula.slice(start, bang));
        else if (formula[end] === "[") at = endOfBrackets(formula, end);
        else {
          const next = readAddress(start, at, undefined);
          at = next > at ? next : end;
        }
      }
    }
  }
}

function isExternal(sheet: string): boolean {
  return sheet.includes("[");
}

/** Past the closing quote; a doubled quote does not close. */
function endOfQuoted(formula: string, start: number): number {
  const quote = formula.charAt(start);
  let at = start + 1;
  for (;;) {
    const close = formula.indexOf(quote, at);
    if (close === -1) return formula.length;
    if (formula[close + 1] !== quote) return close + 1;
    at = close + 2;
  }
}

/**
 * The position past the bracket that closes the one at `start`, or the end of the formula; an apostrophe escapes the
 * character after it.
 */
export function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
