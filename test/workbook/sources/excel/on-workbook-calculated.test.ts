import { onWorkbookCalculated } from "../../../../src/workbook/sources/excel/on-workbook-calculated";
import { lowRequirements } from "../../../../src/workbench/host/requirements";
import { sheet, workbook } from "../../../form/grid";
import { open } from "./open";

const book = workbook([sheet("A", [[{ value: 1, formula: "ZA.GOAL(1,2,3)" }]])]);
const place = { sheet: "A", row: 0, column: 0 };

/** office.js tells of events after a moment. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}

describe("onWorkbookCalculated", () => {
  it("tells of results, of those that are still awaited too, until its end", async () => {
    const { host, grid } = await open(book);
    const listener = jest.fn();
    const end = await onWorkbookCalculated(listener);
    grid.showResults([{ place, value: { error: "#BUSY!" } }]);
    grid.showResults([{ place, value: 2 }]);
    await settled();
    expect(listener).toHaveBeenCalledTimes(2);
    await end();
    grid.showResults([{ place, value: 3 }]);
    await settled();
    expect(listener).toHaveBeenCalledTimes(2);
    expect(host.unknown).toEqual([]);
  });

  it("asks nothing of an Excel that does not tell", async () => {
    const { requests } = await open(book, {
      requirements: { ...lowRequirements, ExcelApi: "1.7" },
    });
    const end = await onWorkbookCalculated(jest.fn());
    await end();
    expect(requests).toEqual([]);
  });
});
