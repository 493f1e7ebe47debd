import fc from "fast-check";
import { serialFromIso } from "../../../src/core/calendar/serial";
import { recognise } from "../../../src/form/recognise";
import { fieldOf } from "../../../src/form/fields";
import { type GridCell, sheet, workbook } from "../grid";

const day = serialFromIso("2010-05-03");

/** The columns of a log, each with its heading in one of two languages and the value of its nth row. */
const columns = {
  date: (n: number) => day + n,
  dayKind: () => "평일",
  workers: (n: number) => 10 + n,
  hoursPerWorker: () => 8,
  personHours: (n: number) => 8 * (10 + n),
  runningDays: (n: number) => n + 1,
  runningPersonHours: (n: number) => 1_000 + 4 * n * (n + 21),
  remark: (n: number) => `메모 ${n}`,
} as const;
type Key = keyof typeof columns;
const keys = Object.keys(columns) as Key[];

const layouts = fc.record({
  order: fc.shuffledSubarray(keys, { minLength: keys.length }),
  language: fc.constantFrom("ko" as const, "en" as const),
  name: fc.constantFrom("무재해", "Sheet1", "5월", "'안전' 일지", "Log 2010"),
  above: fc.nat(40),
  left: fc.nat(20),
  rows: fc.integer({ min: 1, max: 30 }),
  titled: fc.boolean(),
  others: fc.nat(3),
  place: fc.nat(3),
});

describe("a log", () => {
  it("is found at any place, in any order of columns, on any sheet", () => {
    fc.assert(
      fc.property(
        layouts,
        ({ order, language, name, above, left, rows, titled, others, place }) => {
          const indented = (cells: GridCell[]) => [...Array<null>(left).fill(null), ...cells];
          const lines: GridCell[][] = Array.from({ length: above }, () => []);
          if (titled) lines.push(indented(["무재해 일지"]));
          lines.push(indented(order.map((key) => fieldOf(`log.${key}`).label[language])));
          for (let n = 0; n < rows; n++) lines.push(indented(order.map((key) => columns[key](n))));
          const sheets = Array.from({ length: others }, (_, n) =>
            sheet(`기타 ${n}`, [
              ["품목", "수량"],
              ["볼트", n],
            ]),
          );
          sheets.splice(place, 0, sheet(name, lines));

          const submission = recognise(workbook(sheets));
          expect(submission?.doubts).toEqual([]);
          expect(submission?.log?.rows).toHaveLength(rows);
          submission?.log?.rows.forEach((row, n) => {
            for (const key of keys) {
              expect(row[key]).toMatchObject({
                sheet: name,
                row: above + (titled ? 1 : 0) + 1 + n,
                column: left + order.indexOf(key),
                value: columns[key](n),
                reading: "ok",
              });
            }
          });
        },
      ),
      { numRuns: 60, seed: 20100503 },
    );
  });
});
