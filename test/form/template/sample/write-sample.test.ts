import { audit } from "../../../../src/audit/audit";
import { serialFromIso } from "../../../../src/core/calendar/serial";
import { recognise } from "../../../../src/form/recognise";
import { sampleKinds, sampleOf } from "../../../../src/form/template/sample/sample-of";
import { writeSample } from "../../../../src/form/template/sample/write-sample";
import { readXlsx } from "../../../../src/workbook/sources/xlsx";

const days = ["2026-02-18", "2026-07-05"].map(serialFromIso);
const found = {
  fill: [],
  score: ["shl-weight"],
  check: ["goal-coefficient", "leadoff-late-report", "log-date-order"],
};

describe.each(sampleKinds)("the sample of %s", (kind) => {
  it.each(
    days.flatMap((today) => (["ko", "en"] as const).map((language) => [today, language] as const)),
  )("has in it what there is to do, and nothing else, on day %d in %s", (today, language) => {
    const workbook = readXlsx(writeSample(kind, language, today));
    expect(sampleOf(workbook.names)).toBe(kind);
    const submission = recognise(workbook);
    if (!submission) throw new Error("no form");
    const { findings, unread } = audit(submission);
    expect(findings.map(({ rule }) => rule).sort()).toEqual(found[kind]);
    expect(unread).toEqual([]);
  });
});

describe("sampleOf", () => {
  it("is none for a workbook without the mark, or with another one", () => {
    expect(sampleOf([])).toBeNull();
    expect(sampleOf([{ name: "za_sample", refersTo: '"other"', hidden: true }])).toBeNull();
  });
});
