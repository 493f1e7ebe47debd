import { goTo } from "../../../../src/workbook/sources/excel/go-to";
import { withExcel } from "../../../../src/workbook/sources/excel/with-excel";
import { sheet, workbook } from "../../../form/grid";
import { open } from "./open";

const area = { top: 2, left: 1, bottom: 4, right: 1 };
const book = workbook([
  sheet("개요", [[1]]),
  sheet("Bob's log", [[1]]),
  sheet("숨김", [[1]], { visibility: "hidden" }),
  sheet("깊이 숨김", [[1]], { visibility: "veryHidden" }),
]);

describe("goTo", () => {
  it("brings the sheet to the front and selects the cells", async () => {
    const { grid, counted } = await open(book);
    const { syncs } = await counted((context) => goTo(context, "Bob's log", area));
    expect(grid.selection).toEqual({ sheet: grid.sheetNamed("Bob's log").id, area });
    expect(syncs).toBe(2);
  });

  it.each([
    ["숨김", "hidden-sheet"],
    ["깊이 숨김", "very-hidden-sheet"],
    ["없음", "sheet-gone"],
  ])("explains why it cannot go to the sheet %s", async (name, code) => {
    const { grid } = await open(book);
    await expect(withExcel((context) => goTo(context, name, area))).rejects.toMatchObject({
      code,
      params: { sheet: name },
    });
    expect(grid.selection.sheet).toBe(grid.sheetNamed("개요").id);
    expect(grid.sheetNamed("숨김").visibility).toBe("hidden");
  });
});
