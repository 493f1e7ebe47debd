/** Work that Univer repeats although once is enough: a log of ten years has 11,000 formulas. */
import { ICommandService, type Injector } from "@univerjs/core";
import {
  type ArrayValueObject,
  BaseReferenceObject,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  IDependencyManagerService,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetNameMutation,
  StringValueObject,
  ValueObjectFactory,
} from "@univerjs/preset-sheets-core";
import { lastColumn } from "../../workbook/address";
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
  memoizeSingleCells();
}

/**
 * To compare a single cell, Univer searches every indexed value of its column, once they are indexed; a log of ten years
 * then takes five seconds to calculate instead of one. The index pays off for long ranges only.
 */
function indexLongRangesOnly(): void {
  const index = CELL_INVERTED_INDEX_CACHE;
  /** Whether a short range is being compared, of which nothing is indexed. */
  let isShort = false;
  const canUseCache = index.canUseCache.bind(index);
  index.canUseCache = (unit, sheet, column, start, end) => {
    isShort = end - start < shortRange;
    return isShort
      ? { rowsInCache: [], rowsNotInCache: [[start, end]] }
      : canUseCache(unit, sheet, column, start, end);
  };
  const setContinueBuildingCache = index.setContinueBuildingCache.bind(index);
  index.setContinueBuildingCache = (unit, sheet, column, start, end) => {
    if (!isShort) setContinueBuildingCache(unit, sheet, column, start, end);
    isShort = false;
  };
  // For every result Univer searches the values of its column for the old one, also where no range is indexed.
  const set = index.set.bind(index);
  index.set = (unit, sheet, column, value, row, isUpdate = false) => {
    if (!isUpdate && isShort) return;
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

/**
 * Univer keeps the cells that formulas of a calculation refer to under texts, which take longer to put together than
 * the cell takes to read. Most references are to a single cell.
 */
function memoizeSingleCells(): void {
  const reference: Pick<
    BaseReferenceObject,
    "toArrayValueObject" | "getRangePosition" | "getUnitId" | "getSheetId"
  > = BaseReferenceObject.prototype;
  const { toArrayValueObject: read } = reference;
  const known = new Map<string, Map<string, Map<number, ArrayValueObject>>>();
  const cellsOf = (unit: string, sheet: string) => {
    const sheets = known.get(unit) ?? new Map<string, Map<number, ArrayValueObject>>();
    const cells = sheets.get(sheet) ?? new Map<number, ArrayValueObject>();
    known.set(unit, sheets.set(sheet, cells));
    return cells;
  };
  const clear = FORMULA_REF_TO_ARRAY_CACHE.clear.bind(FORMULA_REF_TO_ARRAY_CACHE);
  FORMULA_REF_TO_ARRAY_CACHE.clear = () => {
    known.clear();
    clear();
  };
  reference.toArrayValueObject = function (isCached = true) {
    const { startRow: row, endRow, startColumn: column, endColumn } = this.getRangePosition();
    const isCell = row === endRow && column === endColumn && row >= 0 && column >= 0;
    if (!isCell || !isCached) return read.call(this, isCached);
    const cells = cellsOf(this.getUnitId(), this.getSheetId());
    const key = row * (lastColumn + 1) + column;
    const cell = cells.get(key) ?? read.call(this, false);
    cells.set(key, cell);
    return cell;
  };
}
