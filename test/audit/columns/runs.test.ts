import { blocksOf, runsOf } from "../../../src/audit/columns/runs";
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

describe("blocksOf", () => {
  const blocks = (text: string, isAlike = () => true) =>
    blocksOf(
      text.split(" | ").map((run) => {
        const [first, ...others] = cellsOf(run);
        if (!first) throw new RangeError(run);
        return [first, ...others] as const satisfies unknown[];
      }),
      (cell) => cell,
      isAlike,
    ).map((block) => block.map(({ name }) => name).join(" "));

  it("joins runs of the same rows side by side", () => {
    expect(blocks("Log!B5 Log!B6 | Log!C5 Log!C6 | Log!D5 Log!D6")).toEqual([
      "Log!B5 Log!B6 Log!C5 Log!C6 Log!D5 Log!D6",
    ]);
  });

  it("parts runs of other rows, of columns apart and of other sheets", () => {
    const apart = ["Log!B5 Log!B6", "Log!C5", "Log!E5", "May!F5"];
    expect(blocks(apart.join(" | "))).toEqual(apart);
  });

  it("parts what is wrong in another way", () => {
    expect(blocks("Log!B5 | Log!C5", () => false)).toEqual(["Log!B5", "Log!C5"]);
  });
});
