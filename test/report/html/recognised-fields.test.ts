import { recognisedTable } from "../../../src/report/html/recognised-fields";
import type { Submission } from "../../../src/form/submission";
import { accidentsOf, dailyLog, emptySubmission, entry, profileOf, quotationOf } from "../examples";
import { parsed } from "./parsed";

const textOf = (submission: Partial<Submission>, language: "ko" | "en" = "en") =>
  parsed(recognisedTable({ ...emptySubmission, ...submission }, language)).text;

describe("recognisedTable", () => {
  it("shows field, cell, value and unit", () => {
    const profile = profileOf({ leadoffDate: 40_301, enrollment: 320 }, [], "개요");
    expect(textOf({ profile })).toBe(
      "Field Cell Value read Unit Sheet 개요 Leadoff date B2 2010-05-03 Enrollment B3 320 workers",
    );
    expect(textOf({ profile }, "ko")).toContain("상시근로자수 B3 320 명");
  });

  it("shows a column by its first and last value", () => {
    const log = dailyLog([
      ["2010-05-03", 12],
      ["2010-05-04", 13],
      ["2010-05-05", 14],
    ]);
    const text = textOf({ log });
    expect(text).toContain("Date A2:A4 2010-05-03 … 2010-05-05 3 values");
    expect(text).toContain("Workers B2:B4 12 … 14 3 values workers");
  });

  it("says codes in words", () => {
    const quotation = quotationOf([], "personhours");
    const accidents = accidentsOf([{ cause: "third-party" }]);
    const text = textOf({ quotation, accidents });
    expect(text).toContain("Unit compared B21 person-hours");
    expect(text).toContain("Cause B2 act of a third party");
  });

  it.each(["constructor", "__proto__", "toString"])(
    "shows %s as what somebody typed, and no word of ours",
    (word) => {
      const text = textOf({ accidents: accidentsOf([{ cause: word }]) });
      expect(text).toContain(`Cause B2 ${word}`);
    },
  );

  it("says how many values were text, and how many could not be read", () => {
    const place = { sheet: "P", row: 1, column: 1 };
    const profile = {
      releadoffHeadCounts: [],
      headCounts: [
        { ...entry("P", 5, 1, 12), reading: "converted" as const },
        { ...place, cell: { value: "많음" }, value: null, reading: "unreadable" as const },
      ],
    };
    expect(textOf({ profile })).toContain("2 values, 1 written as text, 1 not readable");
  });

  it("names totals rows as such", () => {
    const log = dailyLog([["2010-05-03", 12]]);
    const entries = { sheet: "Log", row: 9, workers: entry("Log", 9, 1, 12) };
    const totals = [{ entries, firstRow: 1, lastRow: 1 }];
    expect(textOf({ log: { ...log, totals } })).toContain("Workers (total) B10 12");
  });

  it("lists headings that are not certain", () => {
    const doubts = [
      {
        place: { sheet: "일지", row: 0, column: 4 },
        field: "log.runningDays",
        heading: "누계<b>",
        alternatives: ["log.runningPersonHours", "something.else"],
      },
    ];
    const text = textOf({ doubts });
    expect(text).toContain("일지!E1 The heading “누계<b>” was taken for Running ZA days.");
    expect(text).toContain("It may be: Running person-hours, something.else");
  });
});
