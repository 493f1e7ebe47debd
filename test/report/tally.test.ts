import type { FileReport } from "../../src/report/file-report";
import { outcomeOf } from "../../src/report/outcome";
import { addToTally, countsOf, emptyTally } from "../../src/report/tally";
import { auditedFile, coefficientFinding, duplicateDate, ignoredFinding } from "./examples";

const noForm: FileReport = { file: "b.xlsx", status: "no-form" };
const unreadable: FileReport = {
  file: "c.xlsx",
  status: "unreadable",
  error: { code: "not-a-zip", params: {} },
};

describe("the tally", () => {
  it("counts files by what became of them, and their findings", () => {
    const files = [
      auditedFile([coefficientFinding, duplicateDate(3)], { passed: ["a"] }),
      auditedFile([duplicateDate(3), ignoredFinding], { passed: ["a", "b"] }),
      noForm,
      unreadable,
    ];
    expect(files.map(outcomeOf).reduce(addToTally, emptyTally)).toEqual({
      files: 4,
      verdicts: { errors: 1, incomplete: 0, "needs-review": 1, clean: 0, empty: 0 },
      noForm: 1,
      unreadable: 1,
      otherKinds: 0,
      hidden: { findings: 0, unchecked: 0 },
      counts: { ...emptyTally.counts, error: 1, warning: 2, setAside: 1, passed: 3 },
    });
  });

  it("counts nothing of a file that was not audited", () => {
    expect(Object.values(countsOf(unreadable))).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });
});
