import { lastColumn, lastRow } from "../../src/workbook/address";
import { CellSet } from "../../src/workbook/cell-set";

describe("cells of sheets", () => {
  const edges = [0, 1, lastColumn - 1, lastColumn];
  const cells = ["Log", "Profile"].flatMap((sheet) =>
    [0, 1, lastRow - 1, lastRow].flatMap((row) => edges.map((column) => ({ sheet, row, column }))),
  );

  it("has those that were added, and no neighbour of theirs", () => {
    const added = cells.filter((_, index) => index % 3 === 0);
    const set = new CellSet();
    for (const cell of added) set.add(cell);
    expect(cells.filter((cell) => set.has(cell))).toEqual(added);
  });

  it("has none of a sheet that it does not know", () => {
    const set = new CellSet();
    set.add({ sheet: "Log", row: 4, column: 1 });
    expect(set.has({ sheet: "log", row: 4, column: 1 })).toBe(false);
  });
});
