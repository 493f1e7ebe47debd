import fc from "fast-check";

import {
  areaAddress,
  cellAddress,
  columnIndex,
  columnName,
  lastColumn,
  lastRow,
  parseArea,
  parseCell,
  parseQualified,
  qualified,
  quotedSheet,
} from "../../src/workbook/address";
import type { Area } from "../../src/workbook/workbook";

const row = fc.integer({ min: 0, max: lastRow });
const column = fc.integer({ min: 0, max: lastColumn });
const area = fc.tuple(row, column, row, column).map(([top, left, bottom, right]): Area => ({
  top: Math.min(top, bottom),
  left: Math.min(left, right),
  bottom: Math.max(top, bottom),
  right: Math.max(left, right),
}));

/** A sheet may be called anything but with []:*?/\, and not begin or end with an apostrophe. */
const sheetName = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 31, unit: "grapheme" }),
    fc.constantFrom(
      "산출 내역",
      "무재해일지",
      "A1",
      "R1C1",
      "rc",
      "TRUE",
      "2010",
      "Kim's log",
      "1월",
    ),
  )
  .filter((name) => !/[[\]:*?/\\]|^'|'$|\p{Cc}/u.test(name) && name.trim() !== "");

describe("columns", () => {
  it("are A to Z, AA to ZZ, AAA to XFD", () => {
    expect([0, 25, 26, 701, 702, lastColumn].map(columnName)).toEqual([
      "A",
      "Z",
      "AA",
      "ZZ",
      "AAA",
      "XFD",
    ]);
  });

  it("come back from their letters", () => {
    fc.assert(
      fc.property(column, (index) => {
        expect(columnIndex(columnName(index))).toBe(index);
        expect(columnIndex(`$${columnName(index).toLowerCase()}`)).toBe(index);
      }),
    );
  });

  it("end at XFD", () => {
    expect(columnIndex("XFE")).toBeNull();
    expect(columnIndex("AAAA")).toBeNull();
    expect(columnIndex("")).toBeNull();
    expect(columnIndex("가")).toBeNull();
  });
});

describe("cells", () => {
  it("come back from their address, with $ or without", () => {
    fc.assert(
      fc.property(row, column, (row, column) => {
        const address = cellAddress(row, column);
        expect(parseCell(address)).toEqual({ row, column });
        expect(parseCell(address.replace(/([A-Z]+)(\d+)/, "$$$1$$$2"))).toEqual({ row, column });
      }),
    );
  });

  it.each(["A0", "A1048577", "XFE1", "1A", "A", "1", "A1:B2", "A1 ", "$A$$1", ""])(
    "%j is none",
    (address) => {
      expect(parseCell(address)).toBeNull();
    },
  );
});

describe("areas", () => {
  it.each([
    ["B3", { top: 2, left: 1, bottom: 2, right: 1 }],
    ["B3:C9", { top: 2, left: 1, bottom: 8, right: 2 }],
    ["A:C", { top: 0, left: 0, bottom: lastRow, right: 2 }],
    ["2:5", { top: 1, left: 0, bottom: 4, right: lastColumn }],
  ])("%s", (address, area) => {
    expect(parseArea(address)).toEqual(area);
    expect(areaAddress(area)).toBe(address);
  });

  it("come back from their address", () => {
    fc.assert(
      fc.property(area, (area) => {
        expect(parseArea(areaAddress(area))).toEqual(area);
      }),
    );
  });

  it("may name their corners in any order", () => {
    expect(parseArea("C9:B3")).toEqual(parseArea("B3:C9"));
    expect(parseArea("B9:C3")).toEqual(parseArea("B3:C9"));
    expect(parseArea("$C:A")).toEqual(parseArea("A:C"));
  });

  it.each(["", ":", "A", "5", "A1:", "A1:B", "A:1", "A1:B2:C3", "XFE:XFE", "0:1", "Log!A1"])(
    "%j is none",
    (address) => {
      expect(parseArea(address)).toBeNull();
    },
  );
});

describe("sheet names", () => {
  it.each([
    ["산출내역", "산출내역"],
    ["산출 내역", "'산출 내역'"],
    ["Log", "Log"],
    ["Log_2.1", "Log_2.1"],
    ["Kim's log", "'Kim''s log'"],
    ["1월", "'1월'"],
    ["2010", "'2010'"],
    ["A1", "'A1'"],
    ["R1C1", "'R1C1'"],
    ["R", "'R'"],
    ["c", "'c'"],
    ["True", "'True'"],
    ["a-b", "'a-b'"],
  ])("%s is written %s", (name, written) => {
    expect(quotedSheet(name)).toBe(written);
  });

  it("come back from a qualified address, with the area", () => {
    fc.assert(
      fc.property(sheetName, area, (sheet, area) => {
        expect(parseQualified(qualified(sheet, area))).toEqual({ sheet, area });
      }),
    );
  });

  it.each([
    "A1",
    "!A1",
    "''!A1",
    "Log!",
    "Log!x",
    "[1]Log!A1",
    "'[1]My log'!A1",
    "'C:\\[b.xlsx]L'!A1",
  ])("%j is no qualified address of this workbook", (address) => {
    expect(parseQualified(address)).toBeNull();
  });
});
