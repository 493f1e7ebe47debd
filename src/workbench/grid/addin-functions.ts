import { BooleanNumber, type IDisposable, type Injector, type Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
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
import type { FunctionCall, FunctionResult, RunningCall } from "../host/function-calls";

export const namespace = "ZA";

const metadata = { ko: korean, en: english };

const errorTypes = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

type Parameter = FunctionCall["parameters"][number];

/** A cell that shows what a function came to. */
export interface CallingCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell that went on with something else until the result is there. */
interface Waiting {
  readonly cell: CallingCell;
  readonly place: string;
  /** As JSON. */
  readonly standIn: string;
}

interface Start {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  readonly waiting: Waiting;
}

const mostResults = 500;

/**
 * Milliseconds from the first result to the calculation with it. office.js waits with its next results for twice as
 * long as these took to be acknowledged, so that has to come through first.
 */
const settling = 20;

/** Where the add-in's functions are called from, and by whom. */
export interface Caller {
  /** Calls a function through the add-in; null while it is not ready. */
  call(call: FunctionCall): RunningCall | null;
  nameOf(sheet: string): string;
  /** What a cell shows at present. */
  shown(cell: CallingCell): CellValue;
  /** Told when results have come, with the cells that have to be calculated again for them; none at times. */
  onResults(cells: readonly CallingCell[]): void;
}

/**
 * The add-in's functions as the spreadsheet's formulas call them.
 *
 * As in Excel a formula does not wait for them: it goes on with what its cell shows, and is calculated again when
 * the result is there. The same call is made once; the functions are pure.
 */
export class AddinFunctions {
  private caller: Caller | null = null;
  /** By call: the function with what it was given. */
  private readonly results = new Map<string, FunctionResult>();
  /** By function and cell: what it came to there last. */
  private readonly lastResults = new Map<string, FunctionResult>();
  /** Who waits for a call under way, by call. */
  private readonly waiting = new Map<string, Waiting[]>();
  /** The cells that were calculated while the add-in was not ready. */
  private early: CallingCell[] = [];
  /** The cells that went on with something else than what has just come. */
  private mistaken: CallingCell[] = [];
  private isArriving = false;
  private descriptions: IDisposable | null = null;

  constructor(
    private readonly injector: Injector,
    private language: Language,
  ) {}

  /** Describes the functions in a language, to whoever types a formula. */
  speak(language: Language): void {
    this.language = language;
    this.descriptions?.dispose();
    this.descriptions = this.injector
      .get(IDescriptionService)
      .registerDescriptions(metadata[language].functions.map(infoOf));
  }

  /** Serves the workbook that was opened last; before the first one Univer knows of no functions. */
  serve(caller: Caller): void {
    if (this.descriptions === null) this.register();
    this.caller = caller;
    this.results.clear();
    this.lastResults.clear();
    this.waiting.clear();
    this.early = [];
  }

  /** Nobody answers the calls under way any more: their cells wait for the next add-in. */
  forgetCalls(): void {
    this.early.push(...[...this.waiting.values()].flat().map(({ cell }) => cell));
    this.waiting.clear();
  }

  /** The add-in can be called now: what was calculated without it is to be calculated again. */
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
    this.speak(this.language);
  }

  /** The result of a call, or what stands for it until it is there. */
  resultOf(id: string, parameters: readonly Parameter[], cell: CallingCell): FunctionResult {
    const { caller } = this;
    if (caller === null) return { value: null };
    const key = JSON.stringify([id, parameters]);
    const known = this.results.get(key);
    if (known) return known;
    const place = `${id} ${cell.sheet} ${cell.row} ${cell.column}`;
    const standIn = this.lastResults.get(place) ?? { value: caller.shown(cell) };
    const waiting = { cell, place, standIn: JSON.stringify(standIn) };
    const others = this.waiting.get(key);
    if (others) others.push(waiting);
    else this.start(key, { id, parameters, waiting }, caller);
    return standIn;
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
      this.remember(key, result);
      this.waiting.delete(key);
      this.arrived(all, result, caller);
    });
  }

  /** A call carries the whole log at times; only so many are kept. */
  private remember(key: string, result: FunctionResult): void {
    this.results.set(key, result);
    const [oldest] = this.results.keys();
    if (this.results.size > mostResults && oldest !== undefined) this.results.delete(oldest);
  }

  /** Results come many at a time; the cells that went on with something else are calculated once for all. */
  private arrived(waiting: readonly Waiting[], result: FunctionResult, caller: Caller): void {
    const arrived = JSON.stringify(result);
    const mistaken = waiting.filter(({ standIn }) => standIn !== arrived);
    for (const { place } of waiting) this.lastResults.set(place, result);
    this.mistaken.push(...mistaken.map(({ cell }) => cell));
    if (this.isArriving) return;
    this.isArriving = true;
    setTimeout(() => {
      const cells = this.mistaken;
      this.mistaken = [];
      this.isArriving = false;
      caller.onResults(cells);
    }, settling);
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
      if (isMatrix) parameters.push(variants[index] === undefined ? null : rows);
      else if (single) parameters.push(rows[0]?.[0] ?? null);
      else return ErrorValueObject.create(ErrorType.VALUE);
    }
    const cell = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
    const result = this.functions.resultOf(this.id, parameters, cell);
    return nodeOf("error" in result ? { error: result.error } : result.value);
  }
}

/** What a formula hands over, in rows; a single value is one row of one. */
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

/** What the spreadsheet shows of a function while its formula is being typed. */
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
