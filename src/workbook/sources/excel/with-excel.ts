import { ExcelTrouble, troubleOf } from "./trouble";

/** A piece of work on the open workbook. */
export type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/**
 * Works on the open workbook: the one place that calls `Excel.run`.
 *
 * Excel is asked to wait while a cell is being edited (Windows and Mac do; the web refuses).
 *
 * @param batch the work; with `oneUndo` it may run twice, so running it again must do no harm
 * @param oneUndo whether all its writes are one step of undo, where Excel can (ExcelApi 1.20)
 * @returns what the batch returns
 * @throws ExcelTrouble when Excel refuses; anything else that the batch throws as it is
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
    // Groups fail on the web, and over many formulas, with errors that say little (office-js#6255, 6491, 6711).
    if (!(error instanceof ExcelTrouble) || rootOf(error).code !== "unexpected") throw error;
    return run({ delayForCellEdit: true }, batch);
  }
}

async function run<Result>(options: Excel.RunOptions, batch: Batch<Result>): Promise<Result> {
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    throw troubleOf(error) ?? error;
  }
}

/** The trouble that began it, where writing stopped half-way because of another one. */
function rootOf(trouble: ExcelTrouble): ExcelTrouble {
  return trouble.cause instanceof ExcelTrouble ? rootOf(trouble.cause) : trouble;
}
