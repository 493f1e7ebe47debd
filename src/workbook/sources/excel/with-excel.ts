import { ExcelFailure, failureOf } from "./excel-failure";

/** A piece of work on the open workbook. */
export type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/**
 * Runs a batch on the open workbook: the one place that calls `Excel.run`.
 *
 * While a cell is being edited, Excel on Windows and Mac waits; Excel on the web refuses.
 *
 * @param batch the work; it has to be idempotent, since with `oneUndo` it may run twice
 * @param oneUndo whether all its writes form one undo step, where Excel supports that (ExcelApi 1.20)
 * @returns what the batch returns
 * @throws ExcelFailure when Excel refuses; anything else that the batch throws, unchanged
 * @example
 * const workbook = await withExcel((context) => readExcel(context));
 */
export async function withExcel<Result>(
  batch: Batch<Result>,
  { oneUndo = false }: { readonly oneUndo?: boolean } = {},
): Promise<Result> {
  if (!oneUndo || !Office.context.requirements.isSetSupported("ExcelApi", "1.20")) {
    return run({ delayForCellEdit: true }, batch);
  }
  try {
    return await run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (error) {
    // Undo groups fail on the web, and over many formulas, with unspecific errors (office-js#6255, 6491, 6711).
    if (!(error instanceof ExcelFailure) || !isUnspecific(rootOf(error))) throw error;
    return run({ delayForCellEdit: true }, batch);
  }
}

async function run<Result>(options: Excel.RunOptions, batch: Batch<Result>): Promise<Result> {
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    throw failureOf(error) ?? error;
  }
}

function isUnspecific({ code }: ExcelFailure): boolean {
  return code === "internal" || code === "unexpected";
}

/** The original failure, where writing stopped half-way because of another one. */
function rootOf(failure: ExcelFailure): ExcelFailure {
  return failure.cause instanceof ExcelFailure ? rootOf(failure.cause) : failure;
}
