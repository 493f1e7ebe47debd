import type { FailureCode } from "../../../text/excel";
import type { WrittenArea } from "./areas";

/**
 * Something that Excel refused or failed to do.
 *
 * `src/text/excel.ts` has the sentence for its code, in Korean and English, with `params` as its parameters. The
 * `cause` is Excel's own error.
 */
export class ExcelFailure extends Error {
  override readonly name = "ExcelFailure";

  constructor(
    readonly code: FailureCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
    /** What may have been written before the failure; a listener to changes ignores these cells. */
    readonly written: readonly WrittenArea[] = [],
  ) {
    super(`${code} ${JSON.stringify(params)}`, options);
  }
}

/** What office.js throws: `OfficeExtension.Error`, recognised by its shape, since it has several constructors. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: object;
}

const codes: ReadonlyMap<string, FailureCode> = new Map(
  Object.entries({
    "cell-edit": ["InvalidOperationInCellEditMode"],
    "not-now": ["InvalidOperation"],
    "dialog-open": ["WriteNotSupportedWhenModalDialogOpen"],
    denied: ["AccessDenied"],
    throttled: ["ActivityLimitReached"],
    memory: ["MemoryLimitReached"],
    aborted: ["RequestAborted", "ConnectionFailure", "Timeout"],
    filtered: ["FilteredRangeConflict"],
    merged: ["MergedRangeConflict"],
    conflict: [
      "Conflict",
      "InsertDeleteConflict",
      "ItemAlreadyExists",
      "NonBlankCellOffSheet",
      "PivotTableRangeConflict",
    ],
    "too-large": [
      "FormulaLengthExceedsLimit",
      "OperationCellsExceedLimit",
      "RangeExceedsLimit",
      "RangeImageExceedsLimit",
      "RequestPayloadSizeLimitExceeded",
      "ResponsePayloadSizeLimitExceeded",
    ],
    "not-found": ["InvalidBinding", "InvalidReference", "InvalidSelection", "ItemNotFound"],
    "other-workbook": ["InactiveWorkbook"],
    "unsupported-sheet": ["UnsupportedSheet"],
    unsupported: [
      "ApiNotAvailable",
      "ApiNotFound",
      "NotImplemented",
      "UnsupportedFeature",
      "UnsupportedFillType",
      "UnsupportedOperation",
    ],
    blocked: [
      "OpenWorkbookLinksBlocked",
      "PowerQueryRefreshResourceChallenge",
      "RefreshWorkbookLinksBlocked",
    ],
    internal: [
      "CannotRegisterEvent",
      "DirtySupportingFormula",
      "EmptyChartSeries",
      "GeneralException",
      "InvalidArgument",
      "UndoNotSupported",
    ],
  } satisfies Partial<Record<FailureCode, readonly string[]>>).flatMap(([failure, names]) =>
    names.map((name) => [name, failure as FailureCode] as const),
  ),
);

/** The errors of office.js that point to a mistake in the code, before anything reaches Excel. */
const programmingErrors: ReadonlySet<string> = new Set([
  "PropertyNotLoaded",
  "ValueNotLoaded",
  "InvalidObjectPath",
  "InvalidRequestContext",
  "RunMustReturnPromise",
]);

/**
 * An error as it concerns the person at Excel.
 *
 * @returns null when Excel did not cause it: a mistake in the code, a cancelled read
 */
export function failureOf(error: unknown): ExcelFailure | null {
  if (error instanceof ExcelFailure) return error;
  if (isNotLoaded(error)) return new ExcelFailure("not-loaded", {}, { cause: error });
  if (!isOfficeError(error) || programmingErrors.has(error.code)) return null;
  const code = codes.get(error.code);
  return code === undefined
    ? new ExcelFailure("unexpected", { code: error.code }, { cause: error })
    : new ExcelFailure(code, {}, { cause: error });
}

/**
 * Whether Excel had begun to execute a request when it failed. A request that was rejected outright has had no
 * effect; office.js names a location in the request only for the others.
 */
export function hadBegun(error: unknown): boolean {
  return (
    isOfficeError(error) &&
    ("errorLocation" in error.debugInfo || error.code === "ResponsePayloadSizeLimitExceeded")
  );
}

/** Whether a part of the add-in that is loaded when it is needed did not come from its server. */
function isNotLoaded(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
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
