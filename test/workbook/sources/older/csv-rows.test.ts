import { csvRows } from "../../../../src/workbook/sources/older/csv-rows";

const rowsOf = (text: string): string[][] => [...csvRows(text)];

describe("the rows of a list", () => {
  it.each([
    ["by commas", "a,b\n1,2\n"],
    ["by semicolons", "a;b\r\n1;2\r\n"],
    ["by tabs", "a\tb\r1\t2"],
    ["by what it states", "sep=-\na-b\r\n1-2"],
    ["by what stands there most often", "a|b\n1|2\n"],
  ])("are parted %s", (_, text) => {
    expect(rowsOf(text)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("end with any end of a line, and may be empty", () => {
    expect(rowsOf("1\r\n\r\n2\r3\n\n4")).toEqual([["1"], [""], ["2"], ["3"], [""], ["4"]]);
    expect(rowsOf("")).toEqual([]);
  });

  it("hold empty values, also at their ends", () => {
    expect(rowsOf(",1,\n")).toEqual([["", "1", ""]]);
  });

  it("hold what stands between quotes as it is", () => {
    expect(rowsOf('"a, ""b""\n;","",c"d"\n"e"f,2')).toEqual([
      ['a, "b"\n;', "", 'c"d"'],
      ["ef", "2"],
    ]);
  });

  it("hold long runs of quotes between quotes", () => {
    for (const before of ["", "x", "xy"]) {
      const value = `${before}${'"'.repeat(200_000)}y${'"'.repeat(99_999)},`;
      expect(rowsOf(`"${value.replaceAll('"', '""')}",2`)).toEqual([[value, "2"]]);
    }
  });

  it("part values by what stands outside of quotes", () => {
    expect(rowsOf('"a,b,c,d";1\n2;3')).toEqual([
      ["a,b,c,d", "1"],
      ["2", "3"],
    ]);
  });

  it("are not lost in a quote that is never closed", () => {
    expect(rowsOf('1,"2\n3,4\n5,6""')).toEqual([
      ["1", '"2'],
      ["3", "4"],
      ["5", '6""'],
    ]);
  });
});

it("is told of the values of a row that never ends before it is whole", () => {
  const most = 1_000;
  let values = 0;
  const rows = csvRows(",".repeat(100_000), () => {
    if (++values > most) throw new Error("too many");
  });
  expect(() => rows.next()).toThrow("too many");
});
