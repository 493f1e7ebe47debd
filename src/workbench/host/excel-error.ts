/** Excel's messages for refusals; the add-in receives them as `OfficeExtension.Error` with this code. */
const messages = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MemoryLimitReached: "The memory limit has been reached. Your action could not be completed.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestAborted: "The request was aborted during run time.",
  UnsupportedSheet:
    "This sheet type does not support this operation, since it is a Macro or Chart sheet.",
} as const;

export type ExcelErrorCode = keyof typeof messages;

export class ExcelError extends Error {
  /**
   * @param code the code that the add-in sees
   * @param message Excel's message; the usual one of the code by default
   */
  constructor(
    readonly code: ExcelErrorCode,
    message: string = messages[code],
  ) {
    super(message);
  }
}

/** Excel's error for an array with other dimensions than the range it is written to. */
export function wrongDimensions(): ExcelError {
  return new ExcelError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
