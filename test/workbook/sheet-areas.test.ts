import { parseArea, parseCell } from "../../src/workbook/address";
import { SheetAreas } from "../../src/workbook/sheet-areas";

function onSheet(sheet: string, address: string) {
  const area = parseArea(address);
  if (!area) throw new RangeError(`no area ${address}`);
  return { sheet, area };
}

describe("areas of sheets", () => {
  const areas = new SheetAreas([onSheet("Log", "B2:C4"), onSheet("Profile", "A:A")]);

  it.each([
    ["Log", "B2", true],
    ["Log", "C4", true],
    ["Log", "A2", false],
    ["Log", "D4", false],
    ["Log", "B1", false],
    ["Log", "C5", false],
    ["Profile", "A90000", true],
    ["Profile", "B2", false],
    ["Elsewhere", "B2", false],
  ])("of %s, whether they have %s: %s", (sheet, address, isWithin) => {
    const cell = parseCell(address);
    expect(cell && areas.has({ sheet, ...cell })).toBe(isWithin);
  });

  it.each([
    ["Log", "A1:B2", true],
    ["Log", "C4:D9", true],
    ["Log", "A3:XFD3", true],
    ["Log", "D2:D4", false],
    ["Log", "A1:D1", false],
    ["Log", "A5:D90000", false],
    ["Profile", "A700:B700", true],
    ["Elsewhere", "A1:D9", false],
  ])("of %s, whether they touch %s: %s", (sheet, address, isTouched) => {
    expect(areas.touch(onSheet(sheet, address))).toBe(isTouched);
  });

  it("has what is added later", () => {
    const growing = new SheetAreas();
    const place = { sheet: "Log", row: 1, column: 1 };
    expect(growing.has(place)).toBe(false);
    growing.add(onSheet("Log", "B2"));
    expect(growing.has(place)).toBe(true);
  });
});
