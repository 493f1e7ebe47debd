import { writeForm } from "../../../../src/form/template/write-form";
import {
  lastDayOf,
  logTableOf,
  recordDays,
} from "../../../../src/taskpane/journeys/fill/log-table";
import { readXlsx } from "../../../../src/workbook/sources/xlsx";
import { sample } from "../../sample";

describe("the log that can be written into", () => {
  it.each(["ko", "en"] as const)(
    "is found in a blank form (%s), with all rows free",
    (language) => {
      const table = logTableOf(readXlsx(writeForm(language)));
      expect(table?.days).toEqual([]);
      expect(table?.free.length).toBeGreaterThan(300);
      expect(table && lastDayOf(table)).toBeNull();
    },
  );

  it("knows its days, and that no row is left", () => {
    const table = logTableOf(sample("small-factory"));
    expect(table?.days).toHaveLength(214);
    expect(table && lastDayOf(table)).toEqual({ date: 40_482, workers: 0 });
    expect(table?.free).toEqual([]);
  });

  it("is none in a layout of another hand", () => {
    expect(logTableOf(sample("foreign-diary"))).toBeNull();
  });

  it("records days from its first free row on, dates as dates", () => {
    const table = logTableOf(readXlsx(writeForm("en")));
    if (!table) throw new Error("no log");
    const [first = 0, second = 0] = table.free;
    const changes = recordDays(table, [
      { date: 45_931, workers: 43 },
      { date: 45_932, workers: 0 },
    ]);
    const { sheet, columns } = table;
    expect(changes).toEqual([
      { place: { sheet, row: first, column: columns.date }, value: 45_931, isDate: true },
      { place: { sheet, row: first, column: columns.workers }, value: 43 },
      { place: { sheet, row: second, column: columns.date }, value: 45_932, isDate: true },
      { place: { sheet, row: second, column: columns.workers }, value: 0 },
    ]);
  });

  it("records nothing beyond its rows", () => {
    const table = logTableOf(sample("small-factory"));
    if (!table) throw new Error("no log");
    expect(() => recordDays(table, [{ date: 45_931, workers: 1 }])).toThrow(RangeError);
  });
});
