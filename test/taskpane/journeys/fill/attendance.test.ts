import { serialOf } from "../../../../src/core/calendar/serial";
import { recognise } from "../../../../src/form/recognise";
import {
  readAttendance,
  recordAttendance,
} from "../../../../src/taskpane/journeys/fill/attendance";
import { findLog } from "../../../../src/taskpane/journeys/fill/log-table";
import type { Cell, Workbook } from "../../../../src/workbook/workbook";
import { sample } from "../../sample";

const log = "무재해 일지";
const today = serialOf(2010, 10, 31);

/** The sample, whose log goes on to 2010-10-31 in row 217, with its last rows blank and other cells replaced. */
function logWithoutLast(count: number, replaced: Readonly<Record<number, Cell>> = {}) {
  const workbook = sample("small-factory");
  const made: Workbook = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      if (sheet.name !== log) return sheet;
      const rows = sheet.rows.map((row) => [...(row ?? [])]);
      for (let row = 217 - count + 1; row <= 217; row += 1) {
        const cells = rows[row];
        if (cells) [cells[0], cells[1]] = [undefined, undefined];
      }
      for (const [row, cell] of Object.entries(replaced)) {
        const cells = rows[Number(row)];
        if (cells) cells[1] = cell;
      }
      return { ...sheet, rows };
    }),
  };
  const submission = recognise(made);
  const found = submission && findLog(made, submission);
  if (!submission || found?.status !== "ready") throw new Error("no log");
  const { table } = found;
  return {
    table,
    read: (text: string, first: number | null = null) =>
      readAttendance(text, table, submission, first, today),
  };
}

const day = (date: number) => serialOf(2010, 10, date);

describe("an attendance sheet", () => {
  it("is read with tabs, commas and spaces, in any order", () => {
    const { read } = logWithoutLast(5);
    const { fresh, unread } = read(
      "10/29\t12\n2010. 10. 28. (목), 1,012명\n\n20101027  9\r\n10-30;0",
    );
    expect(unread).toEqual([]);
    expect(fresh).toEqual([
      { date: day(27), workers: 9 },
      { date: day(28), workers: 1012 },
      { date: day(29), workers: 12 },
      { date: day(30), workers: 0 },
    ]);
  });

  it("loses no line without saying so", () => {
    const { read } = logWithoutLast(5);
    const { fresh, unread } = read(
      ["일자\t인원", "10/27\t9", "10/28\t휴무", "10/27\t8", "2010-11-01\t9", "2009-01-05\t9"].join(
        "\n",
      ),
      serialOf(2010, 3, 2),
    );
    expect(fresh).toHaveLength(1);
    expect(unread.map(({ number, problem }) => [number, problem])).toEqual([
      [1, "noDate"],
      [3, "noWorkers"],
      [4, "twice"],
      [5, "toCome"],
      [6, "tooEarly"],
    ]);
  });

  it("is compared with the days that the log has", () => {
    const { read } = logWithoutLast(5, { 212: { value: 43 }, 211: { value: 41 } });
    const { same, differing, fresh } = read("10/26\t43\n10/25\t40\n10/27\t40");
    expect(same).toMatchObject([{ date: day(26), workers: 43 }]);
    expect(differing).toEqual([
      {
        date: day(25),
        workers: 40,
        inLog: 41,
        place: { sheet: log, row: 211, column: 1 },
      },
    ]);
    expect(fresh).toEqual([{ date: day(27), workers: 40 }]);
  });

  it("replaces no formula of the log", () => {
    const { read } = logWithoutLast(5, { 212: { value: 43, formula: "40+3" } });
    const { differing, unread } = read("10/26\t40");
    expect(differing).toEqual([]);
    expect(unread.map(({ problem }) => problem)).toEqual(["locked"]);
  });

  it("is written in one go, with the differing days that were chosen", () => {
    const { read, table } = logWithoutLast(5, { 212: { value: 43 }, 211: { value: 41 } });
    const attendance = read("10/26\t40\n10/25\t40\n10/27\t39");
    const recording = recordAttendance(attendance, new Set([day(26)]), table);
    expect(
      recording.status === "ready"
        ? recording.changes.map(({ place, value }) => [place.row, place.column, value])
        : recording.status,
    ).toEqual([
      [212, 1, 40],
      [213, 0, day(27)],
      [213, 1, 39],
    ]);
  });

  it("is not written where it has nothing new, or more than the log has room for", () => {
    const { read, table } = logWithoutLast(1, { 216: { value: 43 } });
    expect(recordAttendance(read("10/30\t43"), new Set(), table).status).toBe("nothing");
    const full = readAttendance("10/31\t9\n11/1\t9", table, submissionOf(), null, today + 1);
    expect(recordAttendance(full, new Set(), table).status).toBe("full");
  });
});

function submissionOf() {
  const submission = recognise(sample("small-factory"));
  if (!submission) throw new Error("no form");
  return { ...submission, log: null };
}
