/**
 * Gives the functions to Excel: the only file that knows Excel's runtime for custom functions.
 *
 * A `Problem` becomes an error value with its code, and with its sentence where Excel shows one (#VALUE! and
 * #N/A).
 */
import { Problem, type ProblemKind } from "../core/problem";
import { languageOf } from "../text/language-of";
import { problems, sayProblem } from "../text/problems";
import { tellOfCall } from "./calls";
import type { ZaFunction } from "./function";
import { functions } from "./index";
import { resultLanguage, said, setLanguage } from "./language";

/** What is needed of Excel's `CustomFunctions`. */
export interface FunctionRuntime {
  associate(id: string, body: ZaFunction): void;
  readonly Error: new (code: CustomFunctions.ErrorCode, message?: string) => CustomFunctions.Error;
  readonly ErrorCode: typeof CustomFunctions.ErrorCode;
}

/** The names of Excel's codes for the kinds of problems. */
const codeNames = {
  value: "invalidValue",
  number: "invalidNumber",
  unknown: "notAvailable",
  division: "divisionByZero",
} as const satisfies Record<ProblemKind, keyof typeof CustomFunctions.ErrorCode>;

/**
 * Associates every function with its id.
 *
 * @param runtime gives Excel's `CustomFunctions`; asked each time, since office.js starts with a stub that can
 *   only associate and puts the whole object in its place later, in Excel alone
 * @example
 * associateAll(() => CustomFunctions);
 */
export function associateAll(runtime: () => FunctionRuntime): void {
  let languageIsKnown = false;

  for (const [id, body] of Object.entries<ZaFunction>(functions)) {
    runtime().associate(id, (...cells) => {
      // Office tells the language only once it is ready; when it calls a function, it is.
      if (!languageIsKnown) useOfficeLanguage();
      languageIsKnown = true;
      tellOfCall();
      try {
        return finite(body(...cells));
      } catch (error) {
        throw errorOf(error);
      }
    });
  }

  function errorOf(error: unknown): Error {
    // What was not foreseen is told plainly too; Excel would show an error without any message.
    const { Error: ExcelError, ErrorCode } = runtime();
    const told =
      error instanceof Problem
        ? new ExcelError(ErrorCode[codeNames[error.kind]], sayProblem(error, resultLanguage()))
        : new ExcelError(ErrorCode[codeNames.value], said(problems.unexpected));
    // It is a JavaScript error, although its types do not say so.
    return told as unknown as Error;
  }
}

function finite(result: ReturnType<ZaFunction>): ReturnType<ZaFunction> {
  if (typeof result === "number" && !Number.isFinite(result)) {
    throw new Problem("number", "beyond-numbers");
  }
  return result;
}

function useOfficeLanguage(): void {
  const context = typeof Office === "undefined" ? undefined : officeContext();
  if (context?.displayLanguage) setLanguage(languageOf(context.displayLanguage));
}

/** Office without a host (a browser, a test) has no context although its types say so. */
function officeContext(): Partial<Office.Context> | undefined {
  return Office.context;
}

if (typeof CustomFunctions !== "undefined") associateAll(() => CustomFunctions);
