import type { TroubleCode } from "../../../text/excel";
import type { WrittenArea } from "./own-writes";

/**
 * Something that Excel refused or could not do.
 *
 * `src/text/excel.ts` has the sentence for its code, in Korean and English; `params` fill it. What Excel itself
 * said is the `cause`.
 */
export class ExcelTrouble extends Error {
  override readonly name = "ExcelTrouble";

  constructor(
    readonly code: TroubleCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
    /** What may have been written before it; a listener to changes ignores these. */
    readonly written: readonly WrittenArea[] = [],
  ) {
    super(`${code} ${JSON.stringify(params)}`, options);
  }
}

/** What office.js throws: `OfficeExtension.Error`, known by its shape, for it has more than one constructor. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: object;
}

const codes: Readonly<Record<string, TroubleCode>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  WriteNotSupportedWhenModalDialogOpen: "dialog-open",
  AccessDenied: "denied",
  ActivityLimitReached: "throttled",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  ItemNotFound: "not-found",
  InvalidReference: "not-found",
  InactiveWorkbook: "other-workbook",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
};

/** What office.js says to a programmer, before anything reaches Excel. */
const mistakes: ReadonlySet<string> = new Set([
  "PropertyNotLoaded",
  "ValueNotLoaded",
  "InvalidObjectPath",
  "InvalidRequestContext",
  "RunMustReturnPromise",
]);

/**
 * What an error is to the person at Excel.
 *
 * @returns null when it comes from elsewhere: a mistake in the code, a cancelled reading
 */
export function troubleOf(error: unknown): ExcelTrouble | null {
  if (error instanceof ExcelTrouble) return error;
  if (!isOfficeError(error) || mistakes.has(error.code)) return null;
  const code = codes[error.code];
  return code === undefined
    ? new ExcelTrouble("unexpected", { message: error.message }, { cause: error })
    : new ExcelTrouble(code, {}, { cause: error });
}

/**
 * Whether Excel had begun with a request when it failed. One that was turned down at the door has done nothing;
 * office.js tells a place in the request only of the others.
 */
export function hadBegun(error: unknown): boolean {
  return (
    isOfficeError(error) &&
    ("errorLocation" in error.debugInfo || error.code === "ResponsePayloadSizeLimitExceeded")
  );
}

function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    typeof error.code === "string" &&
    "debugInfo" in error &&
    typeof error.debugInfo === "object" &&
    error.debugInfo !== null
  );
}
