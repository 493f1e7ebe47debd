import { formulaColumn } from "../../../src/audit/columns/formula-column";
import { entryOf } from "../../form/submission";

/** A column by its formulas; a number is typed, null is blank. */
const column = (...cells: (string | number | null)[]) =>
  cells.map((cell, row) =>
    entryOf(
      "log.personHours",
      { sheet: "Log", row, column: 3 },
      typeof cell === "string" ? { value: 8, formula: cell } : { value: cell },
    ),
  );

describe("formulaColumn", () => {
  it("moves the formula above to the cell", () => {
    expect(formulaColumn(column("B1*C$1", 8, "B3*C$1")).formulaFor(1)).toBe("B2*C$1");
  });

  it("needs the same formula on both sides", () => {
    expect(formulaColumn(column("B1*C1", 8, "B3*8")).formulaFor(1)).toBeNull();
  });

  it("takes the two above for the last rows", () => {
    expect(formulaColumn(column("B1*8", "B2*8", 8)).formulaFor(2)).toBe("B3*8");
    expect(formulaColumn(column("B1*8", "B2*9", 8)).formulaFor(2)).toBeNull();
  });

  it("says nothing of the first rows, of formulas and of columns mostly typed", () => {
    expect(formulaColumn(column(8, "B2*8", "B3*8")).formulaFor(0)).toBeNull();
    expect(formulaColumn(column("B1*8", "B2*8")).formulaFor(1)).toBeNull();
    expect(formulaColumn(column("B1*8", 8, 8, "B4*8")).formulaFor(1)).toBeNull();
  });

  it("passes over blank cells, and gives nothing where there is no cell", () => {
    expect(formulaColumn(column("B1*8", null, 8, "B4*8")).formulaFor(2)).toBe("B3*8");
    expect(formulaColumn([undefined, ...column("A1", "A2")]).formulaFor(0)).toBeNull();
  });

  it("lists the typed cells of a column of formulas", () => {
    expect(formulaColumn(column("A1", 8, null, "A4", 9, "A6")).typed).toEqual([1, 4]);
    expect(formulaColumn(column("A1", 8, 9)).typed).toEqual([]);
  });

  it("does not go over the end of a sheet", () => {
    const may = column("B1*8", "B2*8").map((entry) => ({ ...entry, sheet: "May" }));
    expect(formulaColumn([...may, ...column(8)]).formulaFor(2)).toBeNull();
  });
});
