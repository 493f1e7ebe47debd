/** Excel for the tests of what reads and writes it: one at a time, closed after each test. */
import { type Request, requestFlags } from "../../../../src/workbench/host/protocol";
import type { Workbook } from "../../../../src/workbook/workbook";
import { type ExcelOptions, type OpenExcel, openExcel } from "../../../host/excel";

export interface OpenWorkbook extends OpenExcel {
  /** Every request that reached Excel, refused ones too. */
  readonly requests: readonly Request[];
  /** What a batch returns, with the number of its syncs. */
  counted<Result>(
    batch: (context: Excel.RequestContext) => Promise<Result>,
  ): Promise<{ result: Result; syncs: number }>;
}

let closeLast: (() => void) | null = null;

afterEach(() => {
  closeLast?.();
  closeLast = null;
});

/** Opens a workbook until the test is over. */
export function open(workbook: Workbook, options?: ExcelOptions): OpenWorkbook {
  const excel = openExcel(workbook, options);
  closeLast = excel.close;
  const requests: Request[] = [];
  const answer = excel.host.answer.bind(excel.host);
  excel.host.answer = (request) => {
    // The runtime of custom functions has its own to say.
    if (!(request.flags & requestFlags.customFunctions)) requests.push(request);
    return answer(request);
  };
  return {
    ...excel,
    requests,
    async counted(batch) {
      return Excel.run(async (context) => {
        const before = requests.length;
        const result = await batch(context);
        return { result, syncs: requests.length - before };
      });
    },
  };
}
