import { allRules } from "../../src/audit/rules";
import { serialFromIso } from "../../src/core/calendar/serial";
import { blank } from "../../src/form/template/content";
import { writeForm } from "../../src/form/template/write-form";
import * as recogniser from "../../src/form/recognise";
import { auditFile } from "../../src/report/file-report";

jest.mock("../../src/form/recognise", () => ({
  __esModule: true,
  ...jest.requireActual<typeof recogniser>("../../src/form/recognise"),
}));

const from = serialFromIso("2010-05-03");
const bytes = writeForm("ko", {
  ...blank,
  profile: {
    name: "한빛정밀",
    businessType: "200",
    leadoffDate: from,
    headCounts: [318, 320, 322],
    rate: 0.71,
    coefficient: 0.5,
  },
  log: [0, 1, 2].map((day) => ({ date: from + day, workers: 320, hoursPerWorker: 8 })),
});

describe("auditFile", () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it("reads, recognises and audits a workbook", () => {
    const report = auditFile(bytes, "plant.xlsx");
    if (report.status !== "ok") throw new Error(report.status);
    expect(report.file).toBe("plant.xlsx");
    expect(report.submission.profile.name?.value).toBe("한빛정밀");
    expect(report.result.findings.map(({ rule }) => rule)).toEqual([
      "goal-coefficient",
      "field-blank",
      "rate-source",
      "enrollment-evidence",
    ]);
    const { findings, unchecked, passed, notApplicable } = report.result;
    const named = [...findings, ...unchecked].map(({ rule }) => rule);
    expect(new Set([...named, ...passed, ...notApplicable])).toEqual(
      new Set(allRules.map(({ id }) => id)),
    );
  });

  it("says that a workbook has no form", () => {
    jest.spyOn(recogniser, "recognise").mockReturnValue(null);
    expect(auditFile(bytes, "minutes.xlsx")).toEqual({ file: "minutes.xlsx", status: "no-form" });
  });

  it("says why a file cannot be read", () => {
    expect(auditFile(new TextEncoder().encode("date,workers\n"), "log.csv")).toEqual({
      file: "log.csv",
      status: "unreadable",
      error: { code: "not-a-zip", params: {} },
    });
  });

  it("survives its own failure", () => {
    jest.spyOn(recogniser, "recognise").mockImplementation(() => {
      throw new RangeError("boom");
    });
    expect(auditFile(bytes, "odd.xlsx")).toEqual({
      file: "odd.xlsx",
      status: "unreadable",
      error: { code: "internal", params: { reason: "boom" } },
    });
  });
});
