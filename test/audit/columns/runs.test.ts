import { runsOf } from "../../../src/audit/columns/runs";
import { parseCell } from "../../../src/workbook/address";

const cellsOf = (text: string) =>
  text.split(" ").map((name) => {
    const [sheet = "", address = ""] = name.split("!");
    return { name, sheet, ...(parseCell(address) ?? { row: 0, column: 0 }) };
  });
const runs = (text: string, isAlike = () => true) =>
  runsOf(cellsOf(text), (cell) => cell, isAlike).map((run) =>
    run.map(({ name }) => name).join(" "),
  );

describe("runsOf", () => {
  it("joins cells that stand one under the other", () => {
    expect(runs("Log!H5 Log!H6 Log!H7 Log!H9")).toEqual(["Log!H5 Log!H6 Log!H7", "Log!H9"]);
  });

  it("goes on from the last run", () => {
    expect(runs("Log!H5 Log!H7 Log!H8")).toEqual(["Log!H5", "Log!H7 Log!H8"]);
  });

  it("parts columns and sheets", () => {
    expect(runs("Log!H5 Log!G6 May!G7")).toEqual(["Log!H5", "Log!G6", "May!G7"]);
  });

  it("parts what is wrong in another way", () => {
    expect(runs("Log!H5 Log!H6", () => false)).toEqual(["Log!H5", "Log!H6"]);
  });

  it("gives nothing for nothing", () => {
    expect(
      runsOf(
        [],
        () => ({ sheet: "", row: 0, column: 0 }),
        () => true,
      ),
    ).toEqual([]);
  });
});
