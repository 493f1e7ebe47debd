/** Sheets that try to keep the checks busy take twice the work where they are twice as large, and no more. */
import { countWork } from "../hostile/count-work";
import { auditHygiene } from "../../src/hygiene/hygiene";
import { columnName } from "../../src/workbook/address";
import { type Content, rowsFrom, workbookOf } from "./sheet";

type Rows = readonly (readonly Content[])[];

const kinds: readonly (readonly [name: string, rows: (size: number) => Rows])[] = [
  [
    "formulas that each stand twice, far apart",
    (size) => [
      ...rowsFrom(1, size, (n) => [`=X${n}*${n}`]),
      ...rowsFrom(size + 1, 2 * size, (n) => [`=X${n}*${n - size}`]),
    ],
  ],
  [
    "totals that each leave out a number",
    (size) => rowsFrom(1, size, (n) => [n % 5 === 0 ? `=SUM(A${n - 4}:A${n - 2})` : n * 7]),
  ],
  [
    "totals of all that stands above them",
    (size) => [[1], ...rowsFrom(2, size, (n) => [`=SUM(A$1:A${n - 1})`])],
  ],
  ["totals of one long range", (size) => rowsFrom(1, size, () => [`=SUM(A1:A${size})`])],
  [
    "groups of a formula with a number below each",
    (size) =>
      rowsFrom(1, size, (n) => [n % 6 === 0 ? n : `=B${n}*C${n}*${Math.ceil(n / 6)}`, 4, 5]),
  ],
  ["formulas in turn", (size) => rowsFrom(1, size, (n) => [`=B${n}*${n % 3}`, 4])],
  [
    "rows with exceptions side by side",
    (size) =>
      rowsFrom(1, Math.ceil(size / 50), (n) =>
        Array.from({ length: 50 }, (_, at) => ((n * 7 + at * 3) % 5 === 0 ? 5 : `=$BZ${n}*2`)),
      ),
  ],
  [
    "a long row of totals that leave out numbers",
    (size) => {
      const columns = Array.from({ length: size / 5 }, (_, at) => at);
      return [
        ...rowsFrom(1, 4, (n) => columns.map((at) => n * at)),
        columns.map((at) => `=SUM(${columnName(at)}1:${columnName(at)}3)`),
      ];
    },
  ],
];

/** Twice, and what rounding and sorting add. */
const mostGrowth = 2.4;

describe("the work for a sheet", () => {
  it.each(kinds)("grows with its size: %s", (_, rows) => {
    const [small, large] = [2000, 4000].map((size) => {
      const workbook = workbookOf(rows(size));
      return countWork(() => auditHygiene(workbook));
    });
    expect(large).toBeLessThan(mostGrowth * (small ?? NaN));
  });
});
