import { audit } from "../../src/audit/audit";
import { compareWith, type EarlierFinding } from "../../src/audit/compare";
import type { Finding } from "../../src/audit/finding";
import { findingKeys } from "../../src/audit/finding-keys";
import { areaAddress } from "../../src/workbook/address";
import { type LiteralSubmission, submissionOf } from "../form/submission";
import { findingAt } from "./finding";

const columns = ["date", "workers", "hoursPerWorker", "personHours"] as const;
const days: (string | number)[][] = [
  ["2010-05-03", 10, 8, 80],
  ["2010-05-04", 10, 8, 88],
  ["2010-05-06", 10, 8, 80],
  ["2010-05-07", 10, 8, 96],
];

function bookWith(rows: readonly (string | number)[][], sheet = "Log"): LiteralSubmission {
  return { profile: { leadoffDate: "2010-05-03" }, log: { sheet, columns, rows } };
}

function keysOf(literal: LiteralSubmission, down = 0): string[] {
  const submission = submissionOf(literal, down);
  return [...findingKeys(audit(submission).findings, submission).values()].filter((key) =>
    key.startsWith("log-"),
  );
}

/** The findings on the log, as a report of them would keep them. */
function reported(literal: LiteralSubmission): EarlierFinding[] {
  const submission = submissionOf(literal);
  const { findings } = audit(submission);
  const keys = findingKeys(findings, submission);
  return findings.map((finding) => ({
    key: keys.get(finding) ?? "",
    rule: finding.rule,
    sheet: finding.sheet,
    range: areaAddress(finding.area),
    message: finding.message,
  }));
}

describe("the keys of findings", () => {
  const keys = [
    "log-person-hours log.personHours 2010-05-04",
    "log-person-hours log.personHours 2010-05-07",
  ];

  it("name the rule, the field, and the day of the row", () => {
    expect(keysOf(bookWith(days))).toEqual(keys);
  });

  it.each([
    ["rows were inserted above the table", bookWith(days), 5],
    [
      "a day was inserted between",
      bookWith([...days.slice(0, 2), ["2010-05-05", 10, 8, 80], ...days.slice(2)]),
      0,
    ],
    ["the sheet was renamed", bookWith(days, "May"), 0],
  ])("stay when %s", (_, literal, down) => {
    expect(keysOf(literal, down)).toEqual(keys);
  });

  it("tell findings apart whose rows are of the same day", () => {
    const twice = bookWith([...days, ["2010-05-07", 10, 8, 96]]);
    const submission = submissionOf(twice);
    const { findings } = audit(submission);
    const all = [...findingKeys(findings, submission).values()];
    expect(new Set(all).size).toBe(findings.length);
  });

  it("name a finding outside of the fields by its cells", () => {
    const submission = submissionOf(bookWith(days));
    const [finding] = audit(submission).findings;
    if (!finding) throw new Error("nothing found");
    const moved = { ...finding, area: { top: 90, left: 0, bottom: 90, right: 2 } };
    expect([...findingKeys([moved], submission).values()]).toEqual([`${finding.rule} A91:C91`]);
  });
});

describe("the comparison of two audits", () => {
  it("tells what is new, what is solved, and what is still there", () => {
    const later = days.map((day) => [...day]);
    later[1] = ["2010-05-04", 10, 8, 80];
    later[2] = ["2010-05-06", 10, 8, 40];
    const submission = submissionOf(bookWith(later));
    const { findings } = audit(submission);
    const { added, kept, solved } = compareWith(
      findings,
      findingKeys(findings, submission),
      reported(bookWith(days)),
    );
    const ofLog = [...added].filter(({ rule }) => rule === "log-person-hours");
    expect(ofLog.map(({ area }) => areaAddress(area))).toEqual(["D4"]);
    expect(solved.map(({ key }) => key)).toEqual(["log-person-hours log.personHours 2010-05-04"]);
    expect(kept).toBe(findings.length - added.size);
    expect(kept).toBeGreaterThan(0);
  });

  it("finds nothing new in the same workbook", () => {
    const submission = submissionOf(bookWith(days));
    const { findings } = audit(submission);
    const { added, solved } = compareWith(
      findings,
      findingKeys(findings, submission),
      reported(bookWith(days)),
    );
    expect([added.size, solved]).toEqual([0, []]);
  });

  it("finds nothing new where what followed from a finding stays alone, nor the other way round", () => {
    const submission = submissionOf(bookWith(days));
    const consequence = findingAt("Quotation!B2", { rule: "second" });
    const cause = findingAt("Quotation!C2", { rule: "first", consequences: [consequence] });
    const shown = (findings: readonly Finding[]) =>
      findings.map((each): EarlierFinding => {
        const consequences = each.consequences.flatMap((other) => shown([other]));
        const key = findingKeys([each], submission).get(each) ?? "";
        return { key, rule: each.rule, sheet: "", range: "", message: "", consequences };
      });
    const compare = (now: readonly Finding[], before: readonly Finding[]) => {
      const compared = compareWith(now, findingKeys(now, submission), shown(before));
      return [compared.added.size, compared.kept, compared.solved.length];
    };
    expect(compare([consequence], [cause])).toEqual([0, 1, 1]);
    expect(compare([cause], [{ ...cause, consequences: [] }, consequence])).toEqual([0, 1, 0]);
    expect(compare([cause], [])).toEqual([1, 0, 0]);
  });
});
