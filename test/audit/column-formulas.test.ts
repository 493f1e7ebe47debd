import { formulasTypedOver } from "../../src/audit/column-formulas";
import { entryOf } from "./submission";

/** A column by its formulas; a number is typed, null is blank. */
const column = (...cells: (string | number | null)[]) =>
  cells.map((cell, row) =>
    entryOf(
      "log.personHours",
      { sheet: "Log", row, column: 3 },
      typeof cell === "string" ? { value: 8, formula: cell } : { value: cell },
    ),
  );

describe("formulasTypedOver", () => {
  it("moves the formula above to the cell", () => {
    expect(formulasTypedOver(column("B1*C$1", 8, "B3*C$1"))(1)).toBe("B2*C$1");
  });

  it("needs the same formula on both sides", () => {
    expect(formulasTypedOver(column("B1*C1", 8, "B3*8"))(1)).toBeNull();
  });

  it("takes the two above for the last rows", () => {
    expect(formulasTypedOver(column("B1*8", "B2*8", 8))(2)).toBe("B3*8");
    expect(formulasTypedOver(column("B1*8", "B2*9", 8))(2)).toBeNull();
  });

  it("says nothing of the first rows, of formulas and of columns mostly typed", () => {
    expect(formulasTypedOver(column(8, "B2*8", "B3*8"))(0)).toBeNull();
    expect(formulasTypedOver(column("B1*8", "B2*8"))(1)).toBeNull();
    expect(formulasTypedOver(column("B1*8", 8, 8, "B4*8"))(1)).toBeNull();
  });

  it("passes over blank cells, and gives nothing where there is no cell", () => {
    expect(formulasTypedOver(column("B1*8", null, 8, "B4*8"))(2)).toBe("B3*8");
    expect(formulasTypedOver([undefined, ...column("A1", "A2")])(0)).toBeNull();
  });

  it("does not go over the end of a sheet", () => {
    const may = column("B1*8", "B2*8").map((entry) => ({ ...entry, sheet: "May" }));
    expect(formulasTypedOver([...may, ...column(8)])(2)).toBeNull();
  });
});
