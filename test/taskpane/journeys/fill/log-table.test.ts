import { recognise } from "../../../../src/form/recognise";
import {
  findLog,
  type LogTable,
  nextDayOf,
  recordDays,
  roomIn,
} from "../../../../src/taskpane/journeys/fill/log-table";
import type { Cell, Workbook } from "../../../../src/workbook/workbook";
import { blankForm, sample } from "../../sample";

const log = "무재해 일지";
/** The rows of the sample's log, from 0; the last day stands in the last one, 2010-10-31. */
const [firstRow, lastRow] = [4, 217];
const lastDay = 40_482;

/** The sample with some cells of its log replaced; null empties a cell. */
function withCells(cells: Readonly<Record<string, Partial<Cell> | null>>): Workbook {
  const workbook = sample("small-factory");
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== log) return sheet;
    const rows = sheet.rows.map((row) => (row ? [...row] : undefined));
    for (const [place, cell] of Object.entries(cells)) {
      const [row = 0, column = 0] = place.split(",").map(Number);
      const cellsOfRow = rows[row];
      if (cellsOfRow)
        cellsOfRow[column] = { value: null, ...cellsOfRow[column], ...(cell ?? { value: null }) };
    }
    return { ...sheet, rows };
  });
  return { ...workbook, sheets };
}

/** Date and workers of the last rows blank. */
function withoutLast(count: number): Record<string, null> {
  const cells: Record<string, null> = {};
  for (let row = lastRow - count + 1; row <= lastRow; row += 1) {
    cells[`${row},0`] = null;
    cells[`${row},1`] = null;
  }
  return cells;
}

function find(workbook: Workbook) {
  const submission = recognise(workbook);
  if (!submission) throw new Error("no form");
  return findLog(workbook, submission);
}

function tableOf(workbook: Workbook): LogTable {
  const found = find(workbook);
  if (found.status !== "ready") throw new Error(found.status);
  return found.table;
}

const valuesOf = (recording: ReturnType<typeof recordDays>) =>
  recording.status === "ready"
    ? recording.changes.map(({ place, value }) => [place.row, place.column, value])
    : recording;

describe("the log that can be written into", () => {
  it.each(["ko", "en"] as const)(
    "is found in a blank form (%s), with all rows free",
    (language) => {
      const table = tableOf(blankForm(language));
      expect(table.days).toEqual([]);
      expect(roomIn(table)).toBeGreaterThan(300);
      expect(nextDayOf(table, null)).toBeNull();
      expect(nextDayOf(table, 40_301)).toBe(40_301);
    },
  );

  it("knows its days, and that no row is left", () => {
    const table = tableOf(sample("small-factory"));
    expect(table.days).toHaveLength(lastRow - firstRow + 1);
    expect(table.days.at(-1)).toEqual({ date: lastDay, workers: 0 });
    expect([roomIn(table), nextDayOf(table, null)]).toEqual([0, lastDay + 1]);
  });

  it("is none in a layout of another hand", () => {
    expect(find(sample("foreign-diary"))).toEqual({ status: "foreign" });
  });

  it("goes on after a last date that is text", () => {
    const cells = { ...withoutLast(2), [`${lastRow - 2},0`]: { value: "2010-10-29" } };
    expect(nextDayOf(tableOf(withCells(cells)), null)).toBe(lastDay - 1);
  });

  it.each([
    ["whose last date cannot be read", lastRow - 2, { value: "the day after" }],
    ["whose last date is missing beside its workers", lastRow - 3, null],
    ["whose last date is an error", lastRow - 2, { value: { error: "#REF!" } }],
  ])("is not gone on with %s", (_name, row, cell) => {
    const workers = { [`${row},1`]: { value: 8 } };
    const found = find(withCells({ ...withoutLast(2), [`${row},0`]: cell, ...workers }));
    expect(found).toEqual({ status: "unclear", place: { sheet: log, row, column: 0 } });
  });

  it("is not gone on with where the days are not in their order", () => {
    const cells = { [`${lastRow},0`]: { value: lastDay - 30 } };
    expect(find(withCells(cells))).toMatchObject({ status: "unclear" });
  });

  it("is not written over formulas in the rows to come", () => {
    const formula = { value: "", formula: 'IF(B217="","",A217+1)' };
    const found = find(withCells({ ...withoutLast(3), [`${lastRow - 1},0`]: formula }));
    expect(found).toEqual({
      status: "computed",
      place: { sheet: log, row: lastRow - 1, column: 0 },
    });
  });
});

describe("days that are recorded", () => {
  it("go into the free rows, one below the other, dates as dates", () => {
    const recording = recordDays(tableOf(withCells(withoutLast(2))), [
      { date: lastDay - 1, workers: 12 },
      { date: lastDay, workers: 0 },
    ]);
    expect(valuesOf(recording)).toEqual([
      [lastRow - 1, 0, lastDay - 1],
      [lastRow - 1, 1, 12],
      [lastRow, 0, lastDay],
      [lastRow, 1, 0],
    ]);
    expect(recording).toMatchObject({
      rows: [lastRow - 1, lastRow],
      changes: [{ isDate: true }, {}, { isDate: true }, {}],
    });
  });

  it("go beside their dates where these stand already, and nothing else is written", () => {
    const waits = { [`${lastRow - 1},1`]: null, [`${lastRow},1`]: null };
    const table = tableOf(withCells(waits));
    expect([nextDayOf(table, null), roomIn(table)]).toEqual([lastDay - 1, 2]);
    const days = [lastDay - 1, lastDay].map((date) => ({ date, workers: 9 }));
    expect(valuesOf(recordDays(table, days))).toEqual([
      [lastRow - 1, 1, 9],
      [lastRow, 1, 9],
    ]);
  });

  it("leave alone a day off without workers that stands before the last one", () => {
    const table = tableOf(withCells({ ...withoutLast(1), [`${lastRow - 9},1`]: null }));
    expect([...table.waiting]).toEqual([]);
    expect(nextDayOf(table, null)).toBe(lastDay);
  });

  it("pass over days off that the log has no row for, and name a working day", () => {
    // The row of the 30th is not there, that of the 31st waits.
    const cells = {
      [`${lastRow - 1},0`]: { value: lastDay },
      [`${lastRow - 1},1`]: null,
      [`${lastRow},0`]: null,
      [`${lastRow},1`]: null,
    };
    const table = tableOf(withCells(cells));
    const days = (workers: number) => [
      { date: lastDay - 1, workers },
      { date: lastDay, workers: 5 },
    ];
    expect(valuesOf(recordDays(table, days(0)))).toEqual([[lastRow - 1, 1, 5]]);
    expect(recordDays(table, days(4))).toEqual({ status: "no-row", date: lastDay - 1 });
  });

  it("do not go beyond the rows, of which it is said how many are missing", () => {
    const table = tableOf(withCells(withoutLast(1)));
    const days = [0, 1, 2].map((later) => ({ date: lastDay + later, workers: 1 }));
    expect(recordDays(table, days.slice(0, 1))).toMatchObject({ status: "ready" });
    expect(recordDays(table, days)).toEqual({ status: "full", missing: 2 });
  });

  it("bring the format of a date where the row has none", () => {
    const table = tableOf(withCells(withoutLast(1)));
    const bare = { ...table, free: [{ row: lastRow, dateFormat: undefined }] };
    expect(recordDays(bare, [{ date: lastDay, workers: 1 }])).toMatchObject({
      changes: [{ format: "yyyy-mm-dd" }, {}],
    });
    expect(recordDays(table, [{ date: lastDay, workers: 1 }])).toMatchObject({
      changes: [expect.not.objectContaining({ format: expect.anything() as string }), {}],
    });
  });
});
