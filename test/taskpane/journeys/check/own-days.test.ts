import { changesIn } from "../../../../src/taskpane/journeys/check/own-days";
import type { Amount } from "../../../../src/text/amount";
import type { Change } from "../../../../src/workbook/workbook";
import { findingAt } from "../../../audit/finding";
import { emptyWorkbook } from "../../empty-workbook";

const place = { sheet: "Log", row: 0, column: 0 };

function fixable(expected: Amount, ...changes: Change[]) {
  return { ...findingAt("Log!A1", { expected }), fix: { safe: true, changes } };
}

const date: Amount = { value: 40471, unit: "date" };
const from1904 = { ...emptyWorkbook, date1904: true };

describe("changesIn", () => {
  it("writes a date as the workbook counts its days", () => {
    const fix = fixable(date, { place, value: 40471 });
    expect(changesIn(fix, emptyWorkbook)).toEqual([{ place, value: 40471 }]);
    expect(changesIn(fix, from1904)).toEqual([{ place, value: 39009 }]);
  });

  it("leaves formulas, texts and numbers that are no dates", () => {
    const others: Change[] = [
      { place, formula: "B1" },
      { place, value: "x" },
    ];
    expect(changesIn(fixable(date, ...others), from1904)).toEqual(others);
    const hours = fixable({ value: 40471, unit: "person-hours" }, { place, value: 40471 });
    expect(changesIn(hours, from1904)).toEqual([{ place, value: 40471 }]);
  });
});
