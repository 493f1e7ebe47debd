/** Workbooks that try to keep a reader busy take twice the work where they are twice as large, and no more. */
import { countWork } from "./count-work";
import { auditFile } from "../../src/report/file-report";
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
});
