import { BooleanNumber, type IDisposable, type Injector, type Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IDescriptionService,
  IFunctionService,
  type IFunctionInfo,
  NullValueObject,
  ValueObjectFactory,
} from "@univerjs/preset-sheets-core";
import english from "../../text/functions.en.json";
import korean from "../../text/functions.ko.json";
import type { Language } from "../../text/sentence";
import { qualified } from "../../workbook/address";
import { type CellValue, isCellError } from "../../workbook/workbook";
import type { FunctionCall, FunctionResult, Parameter, RunningCall } from "../host/function-calls";

export const namespace = "ZA";

const metadata = { ko: korean, en: english };

/** What a cell shows whose function has not answered; Univer has no such error of its own. */
const busy = "#BUSY!";

(ERROR_TYPE_SET as Set<string>).add(busy);

const errorTypes = new Map<string, ErrorType>([...ERROR_TYPE_SET].map((type) => [type, type]));

/** A cell whose formula calls a function. */
export interface CallingCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell that uses a placeholder until the result arrives. */
interface Waiting {
  readonly cell: CallingCell;
  readonly place: string;
  /** As JSON. */
  readonly placeholder: string;
}

interface Start {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  readonly waiting: Waiting;
}

const mostResults = 500;

/**
 * Milliseconds from the first result to the calculation with it. office.js delays its next results by twice the time
 * until these are acknowledged, so the acknowledgement has to be sent first.
 */
const calculationDelay = 20;

/** What the functions need of the workbook that calls them. */
export interface Caller {
  /** Calls a function through the add-in; null while it is not ready. */
  call(call: FunctionCall): RunningCall | null;
  nameOf(sheet: string): string;
  /** The value that a cell displays at present. */
  displayedValue(cell: CallingCell): CellValue;
  /** Called when results have arrived, with the cells to recalculate, possibly none. */
  onResults(cells: readonly CallingCell[]): void;
}

/**
 * The add-in's functions as the spreadsheet's formulas call them.
 *
 * As in Excel, a formula does not wait for them: it continues with the value that its cell displays, or with `#BUSY!`
 * where there is none, and is recalculated when the result arrives. Equal calls are made once; the functions are pure.
 */
export class AddinFunctions {
  /** Whether a cell that has a value shows `#BUSY!` as well, as in other builds of Excel (office-js#4152). */
  hidesOldValues = false;
  private caller: Caller | null = null;
  /** By call: the function with its arguments. */
  private readonly results = new Map<string, FunctionResult>();
  /** By function and cell: its last result there. */
  private readonly lastResults = new Map<string, FunctionResult>();
  /** The cells that wait for a call in progress, by call. */
  private readonly waiting = new Map<string, Waiting[]>();
  /** The cells that were calculated before the add-in was ready. */
  private early: CallingCell[] = [];
  /** The cells whose placeholder differs from the result that has just arrived. */
  private outdated: CallingCell[] = [];
  private isArriving = false;
  private descriptions: IDisposable | null = null;

  constructor(
    private readonly injector: Injector,
    private language: Language,
  ) {}

  /** Sets the language of the functions' descriptions, which are shown while a formula is typed. */
  setLanguage(language: Language): void {
    this.language = language;
    this.descriptions?.dispose();
    this.descriptions = this.injector
      .get(IDescriptionService)
      .registerDescriptions(metadata[language].functions.map(infoOf));
  }

  /** Serves a workbook from now on; on the first call, registers the functions with Univer. */
  serve(caller: Caller): void {
    if (this.descriptions === null) this.register();
    this.caller = caller;
    this.results.clear();
    this.lastResults.clear();
    this.waiting.clear();
    this.early = [];
  }

  /** Drops the calls in progress, which nobody will answer: their cells wait for the next add-in. */
  dropCalls(): void {
    this.early.push(...[...this.waiting.values()].flat().map(({ cell }) => cell));
    this.waiting.clear();
  }

  /** The add-in can be called now: cells that were calculated without it are recalculated. */
  markReady(): void {
    const cells = this.early;
    this.early = [];
    if (cells.length > 0) this.caller?.onResults(cells);
  }

  get isWaiting(): boolean {
    return this.waiting.size > 0 || this.isArriving;
  }

  private register(): void {
    const functions = metadata.ko.functions.map(
      (each) => new AddinFunction(each.id, parametersOf(each), this),
    );
    this.injector.get(IFunctionService).registerExecutors(...functions);
    this.setLanguage(this.language);
  }

  /** The result of a call, or a placeholder until it arrives. */
  resultOf(id: string, parameters: readonly Parameter[], cell: CallingCell): FunctionResult {
    const { caller } = this;
    if (caller === null) return { value: null };
    const omitted = parameters.map((parameter) => parameter === undefined);
    const key = JSON.stringify([id, parameters, omitted]);
    const known = this.results.get(key);
    if (known) return known;
    const place = `${id} ${cell.sheet} ${cell.row} ${cell.column}`;
    const placeholder = this.placeholderFor(place, cell, caller);
    const waiting = { cell, place, placeholder: JSON.stringify(placeholder) };
    const others = this.waiting.get(key);
    if (others) others.push(waiting);
    else this.start(key, { id, parameters, waiting }, caller);
    return placeholder;
  }

  private placeholderFor(place: string, cell: CallingCell, caller: Caller): FunctionResult {
    if (this.hidesOldValues) return { value: { error: busy } };
    const last = this.lastResults.get(place);
    return last ?? { value: caller.displayedValue(cell) ?? { error: busy } };
  }

  private start(key: string, { id, parameters, waiting }: Start, caller: Caller): void {
    const { sheet, row, column } = waiting.cell;
    const address = qualified(caller.nameOf(sheet), {
      top: row,
      left: column,
      bottom: row,
      right: column,
    });
    const acceptsErrors = metadata.ko.allowErrorForDataTypeAny;
    const call = caller.call({ id, parameters, address, acceptsErrors });
    if (call === null) {
      this.early.push(waiting.cell);
      return;
    }
    const all = [waiting];
    this.waiting.set(key, all);
    void call.result.then((result) => {
      if (caller !== this.caller || this.waiting.get(key) !== all) return;
      this.memoize(key, result);
      this.waiting.delete(key);
      this.handleResult(all, result, caller);
    });
  }

  /** Keeps a limited number of results, since a call may carry the whole log. */
  private memoize(key: string, result: FunctionResult): void {
    this.results.set(key, result);
    const [oldest] = this.results.keys();
    if (this.results.size > mostResults && oldest !== undefined) this.results.delete(oldest);
  }

  /** Results arrive many at a time; the outdated cells are recalculated together. */
  private handleResult(waiting: readonly Waiting[], result: FunctionResult, caller: Caller): void {
    const arrived = JSON.stringify(result);
    const outdated = waiting.filter(({ placeholder }) => placeholder !== arrived);
    for (const { place } of waiting) this.lastResults.set(place, result);
    this.outdated.push(...outdated.map(({ cell }) => cell));
    if (this.isArriving) return;
    this.isArriving = true;
    setTimeout(() => {
      const cells = this.outdated;
      this.outdated = [];
      this.isArriving = false;
      caller.onResults(cells);
    }, calculationDelay);
  }
}

interface ParameterShape {
  readonly isMatrix: boolean;
}

class AddinFunction extends BaseFunction {
  constructor(
    private readonly id: string,
    private readonly parameters: readonly ParameterShape[],
    private readonly functions: AddinFunctions,
  ) {
    super(`${namespace}.${id}`);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    if (variants.length > this.parameters.length) return ErrorValueObject.create(ErrorType.VALUE);
    const parameters: Parameter[] = [];
    for (const [index, { isMatrix }] of this.parameters.entries()) {
      const rows = rowsOf(variants[index]);
      const single = rows.length === 1 && rows[0]?.length === 1;
      if (variants[index] === undefined) parameters.push(undefined);
      else if (isMatrix) parameters.push(rows);
      else if (single) parameters.push(rows[0]?.[0] ?? null);
      else return ErrorValueObject.create(ErrorType.VALUE);
    }
    const cell = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
    const result = this.functions.resultOf(this.id, parameters, cell);
    return nodeOf("error" in result ? { error: result.error } : result.value);
  }
}

/** An argument in rows; a single value is one row with one value. */
function rowsOf(variant: BaseValueObject | undefined): CellValue[][] {
  if (variant === undefined) return [[null]];
  if (!(variant instanceof ArrayValueObject)) return [[valueOf(variant)]];
  return variant.getArrayValue().map((row) => row.map(valueOf));
}

function valueOf(value: Nullable<BaseValueObject>): CellValue {
  if (!value || value.isNull()) return null;
  if (value instanceof ErrorValueObject) return { error: value.getErrorType() };
  return value.getValue();
}

function nodeOf(value: CellValue | readonly (readonly CellValue[])[]): BaseValueObject {
  if (!isSpill(value)) return singleOf(value);
  return ArrayValueObject.create({
    calculateValueList: value.map((row) => row.map(singleOf)),
    rowCount: value.length,
    columnCount: value[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function singleOf(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (isCellError(value))
    return ErrorValueObject.create(errorTypes.get(value.error) ?? ErrorType.VALUE);
  return ValueObjectFactory.create(value);
}

function isSpill(
  value: CellValue | readonly (readonly CellValue[])[],
): value is readonly (readonly CellValue[])[] {
  return Array.isArray(value);
}

type Metadata = (typeof korean)["functions"][number];

function parametersOf({ parameters }: Metadata): ParameterShape[] {
  return parameters.map(({ dimensionality }) => ({ isMatrix: dimensionality === "matrix" }));
}

/** What the spreadsheet shows about a function while its formula is being typed. */
function infoOf({ id, description, parameters }: Metadata): IFunctionInfo {
  return {
    functionName: `${namespace}.${id}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: "optional" in parameter ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
