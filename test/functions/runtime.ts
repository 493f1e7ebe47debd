import type { FunctionRuntime } from "../../src/functions/associate";

/** The errors of Excel's runtime for custom functions, as its script defines them. */
enum ErrorCode {
  invalidValue = "#VALUE!",
  notAvailable = "#N/A",
  divisionByZero = "#DIV/0!",
  invalidNumber = "#NUM!",
  nullReference = "#NULL!",
  invalidName = "#NAME?",
  invalidReference = "#REF!",
}

class FunctionError extends Error {
  constructor(
    readonly code: ErrorCode,
    message?: string,
  ) {
    super(message);
  }
}

/** Excel's `CustomFunctions` without Excel. */
export const runtime = {
  associate: () => undefined,
  Error: FunctionError,
  ErrorCode,
} as unknown as FunctionRuntime;
