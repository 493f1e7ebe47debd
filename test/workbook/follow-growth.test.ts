import { followGrowth } from "../../src/workbook/follow-growth";
import { sheet, workbook } from "../form/grid";
import type { Cell } from "../../src/workbook/workbook";

/** A log in rows 2 to 4, to which two rows were added, and a sheet with one formula. */
const followed = (formula: string, own = "Period") => {
  const cell: Cell = { value: 0, formula };
  const log = sheet("Log", [["Date", "Hours"], [1, 8], [2, 8], [3, 8], [], [], ["Total"]]);
  const others = own === "Log" ? [] : [sheet(own, [[]])];
  const book = workbook([log, ...others]);
  const sheets = book.sheets.map((each) =>
    each.name === own
      ? { ...each, rows: [...each.rows.slice(0, own === "Log" ? 6 : 0), [undefined, cell]] }
      : each,
  );
  const before = { top: 1, left: 0, bottom: 3, right: 1 };
  return followGrowth({ ...book, sheets }, { sheet: "Log", before, added: 2 }).changes.map(
    (change) => change.formula,
  );
};

describe("a formula follows a table that grew", () => {
  it.each([
    ["SUM(Log!B2:B4)", "SUM(Log!B2:B6)"],
    [
      "SUMIFS('Log'!$B$2:$B$4,'Log'!$A$2:$A$4,\">1\")",
      "SUMIFS('Log'!$B$2:$B$6,'Log'!$A$2:$A$6,\">1\")",
    ],
    ["COUNT(Log!$A$2:B4)+A1", "COUNT(Log!$A$2:B6)+A1"],
  ])("%s", (formula, expected) => {
    expect(followed(formula)).toEqual([expected]);
  });

  it("on its own sheet too, under the table", () => {
    expect(followed("SUM(B2:B4)", "Log")).toEqual(["SUM(B2:B6)"]);
  });

  it.each([
    ["which Excel has made longer already", "SUM(Log!B2:B6)"],
    ["that reads a part of it", "SUM(Log!B3:B4)+SUM(Log!B2:B3)"],
    ["that reads beyond its columns", "SUM(Log!B2:C4)"],
    ["that reads whole columns", "SUM(Log!B:B)"],
    ["that reads one of its cells", "Log!B4"],
    ["that reads the same cells of another sheet", "SUM(Period!B2:B4)+SUM(B2:B4)"],
    ["that names its last row first", "SUM(Log!B4:B2)"],
    ["that only has such a text", '"Log!B2:B4"&A1'],
  ])("but not one %s", (_, formula) => {
    expect(followed(formula)).toEqual([]);
  });

  it("but not one of the table itself, such as a running total", () => {
    const log = sheet("Log", [["Hours", "Sum"], [8], [8], []]);
    const rows = log.rows.map((cells, row) =>
      row === 2 ? [cells?.[0], { value: 16, formula: "SUM(A2:A3)" }] : cells,
    );
    const book = { ...workbook([log]), sheets: [{ ...log, rows }] };
    const before = { top: 1, left: 0, bottom: 2, right: 1 };
    expect(followGrowth(book, { sheet: "Log", before, added: 1 })).toEqual({
      changes: [],
      names: [],
    });
  });
});

it("has names follow a table that grew, of the workbook and of a sheet", () => {
  const log = sheet("Log", [["Hours"], [8], [8], [], ["Total"]]);
  const names = [
    { name: "hours", refersTo: "Log!$A$2:$A$3", hidden: false },
    { name: "hours", sheet: "Log", refersTo: "Log!$A$2:$A$3", hidden: true },
    { name: "last", refersTo: "Log!$A$3", hidden: false },
    { name: "_xlnm.Print_Area", sheet: "Log", refersTo: "Log!$A$1:$A$5", hidden: false },
  ];
  const before = { top: 1, left: 0, bottom: 2, right: 0 };
  const grown = followGrowth({ ...workbook([log]), names }, { sheet: "Log", before, added: 1 });
  expect(grown.names).toEqual([
    { name: "hours", refersTo: "Log!$A$2:$A$4", hidden: false },
    { name: "hours", sheet: "Log", refersTo: "Log!$A$2:$A$4", hidden: true },
  ]);
});
