import { sayCounts, sayFiles, sayFindings } from "../../src/report/say-counts";
import { emptyTally } from "../../src/report/tally";

const counts = {
  error: 2,
  warning: 1,
  info: 0,
  needsReview: 1,
  setAside: 0,
  couldNotCheck: 2,
  passed: 12,
  notApplicable: 3,
};

describe("sayCounts", () => {
  it("says how many, in the number that the language has", () => {
    expect(sayCounts(counts, "en")).toBe(
      "2 errors, 1 warning, 1 needs review; 2 could not be checked, 12 passed, 3 not applicable",
    );
    expect(sayCounts(counts, "ko")).toBe(
      "오류 2, 주의 1, 확인 필요 1; 점검 불가 2, 적합 12, 해당 없음 3",
    );
  });

  it("says so when there is nothing", () => {
    expect(sayFindings({ ...counts, error: 0, warning: 0, needsReview: 0 }, "en")).toBe(
      "no findings",
    );
  });

  it("separates thousands", () => {
    expect(sayFindings({ ...counts, error: 12345 }, "ko")).toMatch(/^오류 12,345,/);
  });
});

describe("sayFiles", () => {
  it("leaves out what did not happen", () => {
    const tally = {
      ...emptyTally,
      files: 14,
      verdicts: { ...emptyTally.verdicts, errors: 3, incomplete: 1, clean: 9 },
      unreadable: 1,
    };
    expect(sayFiles(tally, "en")).toBe(
      "14 files in all: 3 with errors, 1 incomplete, 9 clean, 1 not read",
    );
    expect(sayFiles(emptyTally, "ko")).toBe("모두 0개 파일");
  });
});
