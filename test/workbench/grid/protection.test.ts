import { zipSync, strToU8 } from "fflate";
import { readUnlockedStyles, unlockedAreas } from "../../../src/workbench/grid/protection";
import { defaultLimits } from "../../../src/workbook/sources/xlsx/limits";
import { Package } from "../../../src/workbook/sources/xlsx/package";

const [locked, free] = [0, 1];
const cellsOf = (rows: Readonly<Record<number, Readonly<Record<number, number>>>>) =>
  new Map(
    Object.entries(rows).map(([row, line]) => [
      Number(row),
      new Map(Object.entries(line).map(([column, style]) => [Number(column), style])),
    ]),
  );
const areasOf = (
  rows: Parameters<typeof cellsOf>[0],
  columns: Readonly<Record<number, number>> = {},
) =>
  unlockedAreas(
    cellsOf(rows),
    new Map(Object.entries(columns).map(([column, style]) => [Number(column), style])),
    new Set([free]),
  );

describe("readUnlockedStyles", () => {
  it("knows the cell styles that say so, and not those of the named styles", () => {
    const styles =
      '<styleSheet><cellStyleXfs><xf><protection locked="0"/></xf></cellStyleXfs><cellXfs><xf/>' +
      '<xf><protection locked="0"/></xf><xf><protection locked="1" hidden="1"/></xf>' +
      '<xf><alignment/><protection locked="false"/></xf></cellXfs><dxfs><dxf><protection locked="0"/></dxf></dxfs>' +
      "</styleSheet>";
    const source = new Package(zipSync({ "xl/styles.xml": strToU8(styles) }), defaultLimits);
    expect([...readUnlockedStyles(source, "xl/styles.xml")]).toEqual([1, 3]);
    expect(readUnlockedStyles(source, undefined).size).toBe(0);
    expect(readUnlockedStyles(source, "xl/none.xml").size).toBe(0);
  });
});

describe("unlockedAreas", () => {
  it("are none where all is locked", () => {
    expect(areasOf({ 0: { 0: locked, 1: locked } })).toEqual([]);
  });

  it("put runs of a row together, and like runs of the rows below", () => {
    const rows = { 1: { 1: free, 2: free, 4: free }, 2: { 1: free, 2: free }, 3: { 1: free } };
    expect(areasOf(rows)).toEqual([
      { top: 1, left: 1, bottom: 2, right: 2 },
      { top: 1, left: 4, bottom: 1, right: 4 },
      { top: 3, left: 1, bottom: 3, right: 1 },
    ]);
  });

  it("do not reach over a row without cells", () => {
    expect(areasOf({ 1: { 0: free }, 3: { 0: free } })).toHaveLength(2);
  });

  it("are whole columns where these are free and no cell of them is locked", () => {
    expect(areasOf({ 0: { 0: free, 1: free }, 1: { 1: locked } }, { 0: free, 1: free })).toEqual([
      { top: 0, left: 0, bottom: 1_048_575, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 1 },
    ]);
  });
});
