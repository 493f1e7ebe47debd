/** Work that Univer repeats although once is enough: a log of ten years has 11,000 formulas. */
import { ICommandService, type Injector } from "@univerjs/core";
import {
  CELL_INVERTED_INDEX_CACHE,
  IDependencyManagerService,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetNameMutation,
  StringValueObject,
  ValueObjectFactory,
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
  memoizePlainTexts();
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
  // For every result Univer searches the values of its column for the old one, also where no range is indexed.
  const set = index.set.bind(index);
  index.set = (unit, sheet, column, value, row, isUpdate = false) => {
    if (isUpdate && index.shouldContinueBuildingCache(unit, sheet, column, row)) return;
    set(unit, sheet, column, value, row, isUpdate);
  };
}

/** For every formula with a text, Univer looks again whether the text is a number, trying every date format. */
function memoizePlainTexts(): void {
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  const plain = new Set<string>();
  ValueObjectFactory.create = (value, isNumberIgnored) => {
    if (typeof value !== "string") return create(value, isNumberIgnored);
    if (plain.has(value)) return create(value, true);
    const created = create(value, isNumberIgnored);
    if (!isNumberIgnored && created.isString()) {
      if (plain.size >= mostTexts) plain.clear();
      plain.add(value);
    }
    return created;
  };
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
