import type { Fix } from "../../src/audit/finding";
import { safeFixes } from "../../src/audit/safe-fixes";
import { findingAt } from "./finding";

function fixOf(safe: boolean, ...rows: number[]): Fix {
  return {
    safe,
    changes: rows.map((row) => ({ place: { sheet: "Log", row, column: 0 }, value: row })),
  };
}

describe("safeFixes", () => {
  it("takes the safe ones in their order", () => {
    const first = findingAt("Log!A1", { fix: fixOf(true, 0) });
    const last = findingAt("Log!A3", { fix: fixOf(true, 2, 3) });
    const unsafe = findingAt("Log!A2", { fix: fixOf(false, 1) });
    expect(safeFixes([first, unsafe, findingAt("Log!A9"), last])).toEqual([first, last]);
  });

  it("leaves a fix that meets an earlier one in a cell for the next audit", () => {
    const first = findingAt("Log!A1", { fix: fixOf(true, 0, 1) });
    const meets = findingAt("Log!A2", { fix: fixOf(true, 1, 2) });
    const apart = findingAt("Log!A3", { fix: fixOf(true, 2) });
    expect(safeFixes([first, meets, apart])).toEqual([first, apart]);
  });
});
