import { type CellValue, isCellError } from "../../workbook/workbook";
import { type Json, type RichApiMessage, messageCategory } from "./protocol";

/** The result of a custom function: a value, the rows of a spill, or an error. */
export type FunctionResult =
  | { readonly value: CellValue | readonly (readonly CellValue[])[] }
  | { readonly error: string; readonly message: string };

/** What is given for a parameter of a function. */
export type Parameter = CellValue | readonly (readonly CellValue[])[] | undefined;

/** A call of a custom function. */
export interface FunctionCall {
  /** The function's id, without the add-in's namespace: "GOAL". */
  readonly id: string;
  /** A value or range for every parameter of the function; null for a blank cell, undefined for an omitted one. */
  readonly parameters: readonly Parameter[];
  /** The calling cell with its sheet: "Sheet1!D4". */
  readonly address: string;
  /** Whether it accepts error values (`allowErrorForDataTypeAny` in its metadata). */
  readonly acceptsErrors: boolean;
}

/** A call in progress. */
export interface RunningCall {
  readonly result: Promise<FunctionResult>;
  /** Tells the function that its result is no longer needed. */
  readonly cancel: () => void;
}

const messageType = { call: 1000, cancel: 1001 } as const;
const flags = { cancelable: 1, acceptsErrors: 4 } as const;

/** Error values by the codes with which office.js reports them; any other code is #VALUE!. */
const errorsByCode: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** Calls the add-in's custom functions through office.js's own dispatcher. */
export class FunctionCalls {
  /** Resolves when the add-in's functions can be called. */
  readonly ready: Promise<void>;
  markReady: () => void = () => undefined;
  /** What blank cells are handed over as: null by Excel on the web, 0 on the desktop. */
  blank: 0 | null = null;
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private calls = 0;

  constructor(private readonly send: (message: RichApiMessage) => void) {
    this.ready = new Promise((resolve) => {
      this.markReady = resolve;
    });
  }

  /**
   * Calls a function. Unless the function accepts errors, the first error among its arguments is the result, without
   * a call, as in Excel.
   */
  call({ id, parameters, address, acceptsErrors }: FunctionCall): RunningCall {
    this.calls += 1;
    const invocation = this.calls;
    const error = acceptsErrors ? undefined : firstError(parameters);
    if (error !== undefined) {
      const result = Promise.resolve({ error, message: "" });
      return { result, cancel: () => undefined };
    }
    const result = new Promise<FunctionResult>((resolve) => this.waiting.set(invocation, resolve));
    const bits = flags.cancelable | (acceptsErrors ? flags.acceptsErrors : 0);
    this.post(messageType.call, [
      invocation,
      id,
      parameters.map((each) => this.argument(each)),
      address,
      bits,
      null,
    ]);
    return {
      result,
      cancel: () => {
        this.waiting.delete(invocation);
        this.post(messageType.cancel, { invocationId: invocation });
      },
    };
  }

  /** Receives results as office.js reports them: `[invocation, succeeded, value or message, code]`. */
  receive(results: readonly unknown[]): void {
    for (const report of results) {
      if (!Array.isArray(report)) continue;
      const [invocation, succeeded, value, code] = report as [number, boolean, Json, number?];
      const resolve = this.waiting.get(invocation);
      this.waiting.delete(invocation);
      resolve?.(
        succeeded
          ? { value: result(value) }
          : {
              error: errorsByCode[code ?? 0] ?? "#VALUE!",
              message: typeof value === "string" ? value : "",
            },
      );
    }
  }

  /** An omitted argument is null on every platform. */
  private argument(parameter: Parameter): Json {
    if (parameter === undefined) return null;
    if (isSpill(parameter)) return parameter.map((row) => row.map((cell) => this.argument(cell)));
    if (isCellError(parameter)) return { type: "CustomFunctionError", code: parameter.error };
    return parameter ?? this.blank;
  }

  private post(type: number, content: Json): void {
    this.send([messageCategory.customFunctions, type, "", JSON.stringify(content), 0]);
  }
}

function firstError(parameters: FunctionCall["parameters"]): string | undefined {
  return parameters.flat(2).find(isCellError)?.error;
}

function isSpill(parameter: Parameter): parameter is readonly (readonly CellValue[])[] {
  return Array.isArray(parameter);
}

function result(value: Json): CellValue | CellValue[][] {
  return Array.isArray(value)
    ? value.map((row: Json) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]))
    : cellOf(value);
}

/** Inside a spill an error is an object with its code. */
function cellOf(value: Json): CellValue {
  if (typeof value !== "object" || value === null) return value;
  const code = "code" in value ? value["code"] : null;
  return { error: typeof code === "string" ? code : "#VALUE!" };
}
