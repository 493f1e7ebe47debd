/** Damaged workbooks: whatever happens to a file, it is audited or refused with a code. `npm run fuzz` tries more. */
import fc from "fast-check";
import { fuzzRuns } from "../fuzz-runs";
import { checkFile } from "./check-file";
import { levels } from "./levels";

/** Of the files changed in this way at least this share is still read, so that more is tried than refusals. */
const leastRead: ReadonlyMap<string, number> = new Map([
  ["zip", 0],
  ["package", 0.1],
  ["xml", 0.2],
  ["cells", 0.5],
]);

describe("a damaged file", () => {
  it.each([...levels])(
    "is audited or refused when it is changed at the level of its %s",
    (name, level) => {
      let read = 0;
      fc.assert(
        fc.property(level, (bytes) => {
          if (checkFile(bytes) !== "refused") read++;
        }),
        { numRuns: fuzzRuns },
      );
      expect(read).toBeGreaterThanOrEqual(fuzzRuns * (leastRead.get(name) ?? 1));
    },
  );
});
