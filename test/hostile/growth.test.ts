/** Workbooks that try to keep a reader busy take twice the work where they are twice as large, and no more. */
import { countWork } from "./count-work";
import { auditFile } from "../../src/report/file-report";
import { rowsOf } from "../workbook/package";
import { kinds } from "./workbooks";

/** Small enough to be quick; work that grew with the square would be seen all the same. */
const shareOfSize = 1 / 8;

/** Twice, and what rounding and sorting add. */
const mostGrowth = 2.4;

describe("the work for a hostile workbook", () => {
  it.each(kinds.map((kind) => [kind.name, kind] as const))(
    "grows with its size: %s",
    (_, { size, build }) => {
      const [small, large] = [1, 2].map((times) => {
        const bytes = build(Math.ceil(size * shareOfSize) * times);
        return countWork(() => auditFile(bytes, "hostile.xlsx"));
      });
      expect(large).toBeLessThan(mostGrowth * (small ?? NaN));
    },
  );

  it("does not grow with the empty rows of a range that is added up", () => {
    const cell = (address: string, content: string) => `<c r="${address}">${content}</c>`;
    const bytes = rowsOf(
      `<row r="1">${cell("A1", "<f>SUM(B1:XFD1048576)</f><v>1</v>")}${cell("B1", "<v>1</v>")}</row>` +
        `<row r="1048576">${cell("B1048576", "<v>1</v>")}</row>`,
    );
    expect(countWork(() => auditFile(bytes, "hostile.xlsx", "hygiene"))).toBeLessThan(10_000_000);
  });

  it("does not grow with the empty columns of ranges that are added up", () => {
    const workOf = (lastColumn: string) => {
      const rows = Array.from(
        { length: 500 },
        (_, index) =>
          `<row r="${index + 2}"><c r="A${index + 2}"><f>SUM(B$1:${lastColumn}${index + 2})</f><v>1</v></c></row>`,
      );
      const bytes = rowsOf(`<row r="1"><c r="B1"><v>1</v></c></row>${rows.join("")}`);
      return countWork(() => auditFile(bytes, "hostile.xlsx", "hygiene"));
    };
    expect(workOf("XFD")).toBeLessThan(1.5 * workOf("B"));
  });
});
