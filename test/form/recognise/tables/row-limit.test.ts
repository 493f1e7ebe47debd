import { serialFromIso } from "../../../../src/core/calendar/serial";
import { recognise } from "../../../../src/form/recognise";
import { rowsReadOf } from "../../../../src/form/recognise/tables/table-rows";
import { areaAddress } from "../../../../src/workbook/address";
import { type GridCell, sheet, workbook } from "../../grid";

const mostRows = rowsReadOf("log");

const first = serialFromIso("1900-03-01");

/** Sheets of a log, each with so many days that follow those of the sheet before. */
function logsOf(...days: readonly number[]) {
  let day = first;
  return workbook(
    days.map((count, index) => {
      const rows = Array.from({ length: count }, (): GridCell[] => [day++, 10]);
      return sheet(`무재해 일지 ${index + 1}`, [["일자", "출력인원"], ...rows]);
    }),
  );
}

function unreadOf(...days: readonly number[]) {
  const submission = recognise(logsOf(...days));
  return submission?.unread.map(
    ({ sheet: name, range, reason, rows }) =>
      `${name} ${areaAddress(range)} ${reason} ${rows ?? ""}`,
  );
}

describe("the rows of a log", () => {
  it("are read up to the limit", () => {
    expect(recognise(logsOf(mostRows))?.log?.rows).toHaveLength(mostRows);
    expect(unreadOf(mostRows)).toEqual([]);
  });

  it("are not read beyond it, and the log is named to its end", () => {
    const submission = recognise(logsOf(mostRows + 3));
    expect(submission).toMatchObject({ log: null });
    expect(unreadOf(mostRows + 3)).toEqual([
      `무재해 일지 1 A1:B${mostRows + 4} too-many-rows ${mostRows}`,
    ]);
  });

  it("are named in a workbook that says nothing else of a record", () => {
    const days = Array.from({ length: mostRows + 1 }, (_, day): GridCell[] => [
      first + day,
      1,
      8,
      8,
    ]);
    const headings = ["일자", "출력인원", "1인당 근로시간", "연근로시간"];
    const submission = recognise(workbook([sheet("1", [headings, ...days])]));
    expect(submission?.unread).toMatchObject([{ reason: "too-many-rows" }]);
  });

  it("are counted over all sheets", () => {
    expect(unreadOf(mostRows - 5, 6)).toEqual([`무재해 일지 2 A1:B7 too-many-rows ${mostRows}`]);
    expect(recognise(logsOf(mostRows - 5, 6))?.log?.rows).toHaveLength(mostRows - 5);
  });

  it("are too many where thousands of sums add up the same rows again", () => {
    const logWithSums = (sums: number) => {
      const days = Array.from({ length: sums }, (_, day): GridCell[][] => [
        [first + day, 10],
        ["누계", 10 * (day + 1)],
      ]);
      return workbook([sheet("무재해 일지", [["일자", "출력인원"], ...days.flat()])]);
    };
    expect(recognise(logWithSums(400))).toMatchObject({ log: { kind: "daily" }, unread: [] });
    expect(recognise(logWithSums(4_000))).toMatchObject({
      log: null,
      unread: [{ reason: "too-many-rows" }],
    });
  });
});

describe("the multiples of a quotation", () => {
  const quotationOf = (count: number) => {
    const rows = Array.from({ length: count }, (_, index): GridCell[] => [
      `${index + 1}배`,
      100_000 * (index + 1),
      first + 400 * index,
    ]);
    return recognise(workbook([sheet("산출내역", [["배수", "목표(시간)", "달성일"], ...rows])]));
  };

  it("are read as far as any record goes", () => {
    expect(quotationOf(1_000)?.quotation?.rows).toHaveLength(1_000);
    expect(quotationOf(1_001)).toMatchObject({
      quotation: null,
      unread: [{ reason: "too-many-rows", rows: 1_000 }],
    });
  });
});
