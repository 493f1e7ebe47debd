/** Work that Univer repeats although once is enough: a log of ten years has 11,000 formulas. */
import { ICommandService, type Injector } from "@univerjs/core";
import {
  CELL_INVERTED_INDEX_CACHE,
  IDependencyManagerService,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetNameMutation,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import { addDependenciesOnce } from "./dependency-index";

const shortRange = 64;
const mostTexts = 1_000;

/** After these commands a reference may point to another sheet, or to one where there was none. */
const sheetCommands: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
]);

/** Speeds up Univer's calculation. */
export function optimizeUniver(injector: Injector): void {
  const forget = addDependenciesOnce(injector.get(IDependencyManagerService));
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (sheetCommands.has(id)) forget();
  });
  indexLongRangesOnly();
  memoizeNumberParsing();
}

/**
 * To compare a single cell, Univer searches every indexed value of its column, once they are indexed; a log of ten years
 * then takes five seconds to calculate instead of one. The index pays off for long ranges only.
 */
function indexLongRangesOnly(): void {
  const index = CELL_INVERTED_INDEX_CACHE;
  const canUseCache = index.canUseCache.bind(index);
  index.canUseCache = (unit, sheet, column, start, end) =>
    end - start < shortRange
      ? { rowsInCache: [], rowsNotInCache: [[start, end]] }
      : canUseCache(unit, sheet, column, start, end);
}

/** For every cell of the range, Univer parses the "<=40301" of a COUNTIFS again, trying every date format. */
function memoizeNumberParsing(): void {
  const text: Pick<StringValueObject, "convertToNumberObjectValue" | "getValue"> =
    StringValueObject.prototype;
  const { convertToNumberObjectValue: parse } = text;
  const known = new Map<string, ReturnType<typeof parse>>();
  text.convertToNumberObjectValue = function () {
    const parsed = known.get(this.getValue());
    if (parsed) return parsed;
    if (known.size >= mostTexts) known.clear();
    const number = parse.call(this);
    known.set(this.getValue(), number);
    return number;
  };
}
