import { auditToKeep, readKeptAudit } from "../../src/report/baseline";
import { findingAt } from "../audit/finding";
import { emptySubmission, resultOf } from "./examples";

const cause = { ...findingAt("Log!B2"), consequences: [findingAt("Log!C2")] };

describe("an audit that the workbook keeps", () => {
  it("names its findings with what follows from them, and is read again", () => {
    const kept = auditToKeep(
      { submission: emptySubmission, result: resultOf([cause]) },
      "2026-10-30",
    );
    expect(kept).toMatchObject({
      date: "2026-10-30",
      findings: [{ rule: cause.rule, sheet: "Log", range: "B2", consequences: [{ range: "C2" }] }],
    });
    expect(readKeptAudit(JSON.stringify(kept))).toEqual(kept);
  });

  it.each(["", "null", "[]", '{"date":1,"findings":[]}', '{"date":"x","findings":[{}]}'])(
    "is none where the text is %s",
    (text) => {
      expect(readKeptAudit(text)).toBeNull();
    },
  );
});
