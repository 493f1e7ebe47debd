/** Excel for the tests of what reads and writes it: one at a time, closed after each test. */
import type { Request } from "../../../../src/workbench/host/protocol";
import { highRequirements } from "../../../../src/workbench/host/requirements";
import type { Workbook } from "../../../../src/workbook/workbook";
import { type ExcelOptions, type OpenExcel, openExcel } from "../../../host/excel";

/** The newest Excel, which can undo most of what is done through its API. */
export const undoRequirements = { ...highRequirements, ExcelApiUndo: "1.7" };

/** Whether office.js tells Excel that a request writes, and that the writing cannot be undone. */
export function emptiesUndo({ flags }: Request): boolean {
  return (flags & 1) !== 0 && (flags & 16) === 0;
}

export interface OpenWorkbook extends OpenExcel {
  /** Every request that reached Excel, refused ones too. */
  readonly requests: readonly Request[];
  /** What a batch returns, with the number of its syncs. */
  readonly counted: <Result>(
    batch: (context: Excel.RequestContext) => Promise<Result>,
  ) => Promise<{ result: Result; syncs: number }>;
}

let closeLast: (() => void) | null = null;

afterEach(() => {
  closeLast?.();
  closeLast = null;
});

/** Opens a workbook until the test is over; the runtime of custom functions has started then. */
export async function open(workbook: Workbook, options?: ExcelOptions): Promise<OpenWorkbook> {
  const excel = openExcel(workbook, options);
  closeLast = excel.close;
  await excel.host.functions.ready;
  const requests: Request[] = [];
  const answer = excel.host.answer.bind(excel.host);
  excel.host.answer = (request) => {
    requests.push(request);
    return answer(request);
  };
  return {
    ...excel,
    requests,
    counted: (batch) =>
      Excel.run(async (context) => {
        const before = requests.length;
        const result = await batch(context);
        return { result, syncs: requests.length - before };
      }),
  };
}
