import type { Submission } from "../../src/form/submission";
import { statedValues } from "../../src/report/stated-values";
import { dailyLog, emptySubmission, entry, profileOf, quotationOf, rowsOf } from "./examples";

const listed = (submission: Submission) =>
  [...statedValues(submission)].map(({ field, place, value, unit }) => [
    field,
    `${place.sheet} ${place.row},${place.column}`,
    value,
    unit,
  ]);

describe("statedValues", () => {
  it("lists nothing of an empty submission", () => {
    expect(listed(emptySubmission)).toEqual([]);
  });

  it("lists fields with cell, value and unit, dates as ISO text", () => {
    const profile = profileOf({ rate: 0.71, leadoffDate: 40301 }, [318, 320]);
    expect(listed({ ...emptySubmission, profile })).toEqual([
      ["profile.leadoffDate", "Profile 2,1", "2010-05-03", "date"],
      ["profile.headCounts", "Profile 30,1", 318, "persons"],
      ["profile.headCounts", "Profile 30,2", 320, "persons"],
      ["profile.rate", "Profile 1,1", 0.71, "%"],
    ]);
  });

  it("lists tables row by row", () => {
    const log = dailyLog([
      ["2010-05-03", 12],
      ["2010-05-04", 13],
    ]);
    expect(listed({ ...emptySubmission, log }).map(([field, , value]) => [field, value])).toEqual([
      ["log.date", "2010-05-03"],
      ["log.workers", 12],
      ["log.date", "2010-05-04"],
      ["log.workers", 13],
    ]);
  });

  it("keeps a totals row apart from the rows that it adds up", () => {
    const log = dailyLog([["2010-05-03", 12]]);
    const [entries] = rowsOf<object>("Log", ["date", "workers"] as never[], [["합계", 12]]);
    if (!entries) throw new Error("no row");
    const totals = [{ entries, firstRow: 1, lastRow: 1 }];
    const fields = listed({ ...emptySubmission, log: { ...log, totals } }).map(([field]) => field);
    expect(fields).toEqual(["log.date", "log.workers", "log.total.date", "log.total.workers"]);
  });

  it("leaves blank cells out and shows what stands in cells that could not be read", () => {
    const at = { sheet: "Profile", row: 1, column: 1 };
    const profile = {
      headCounts: [],
      releadoffHeadCounts: [],
      name: { ...at, cell: { value: null }, value: null, reading: "blank" as const },
      rate: { ...at, cell: { value: { error: "#N/A" } }, value: null, reading: "error" as const },
      enrollment: { ...at, cell: { value: "많음" }, value: null, reading: "unreadable" as const },
    };
    expect(listed({ ...emptySubmission, profile })).toEqual([
      ["profile.enrollment", "Profile 1,1", "많음", "persons"],
      ["profile.rate", "Profile 1,1", "#N/A", "%"],
    ]);
  });

  it("gives the goals of the quotation the unit that it compares in", () => {
    const goal = { rows: [{ sheet: "Q", row: 1, goal: entry("Q", 1, 5, 150) }] };
    const unitOf = (quotation: Submission["quotation"]) =>
      [...statedValues({ ...emptySubmission, quotation })].find(
        ({ field }) => field === "quotation.goal",
      )?.unit;
    expect(unitOf({ ...goal, unit: entry("Q", 9, 1, "days") })).toBe("days");
    expect(unitOf({ ...goal, unit: entry("Q", 9, 1, "personhours") })).toBe("person-hours");
    expect(unitOf(goal)).toBeNull();
  });

  it("lists what the quotation says besides its rows", () => {
    const quotation = quotationOf([[1, "2011-03-02"]], "days");
    expect(
      listed({ ...emptySubmission, quotation }).map(([field, , value]) => [field, value]),
    ).toEqual([
      ["quotation.unit", "days"],
      ["quotation.appliedMultiple", 1],
      ["quotation.multiple", 1],
      ["quotation.achieved", "2011-03-02"],
    ]);
  });

  it("lists the SHL table with its total, and documents with their signatures", () => {
    const fields = listed({
      ...emptySubmission,
      shl: {
        subtotals: [],
        rows: [{ sheet: "SHL", row: 1, index: 0, own: entry("SHL", 1, 3, 25) }],
        total: { sheet: "SHL", row: 6, own: entry("SHL", 6, 3, 80) },
        pass: entry("SHL", 8, 1, true),
      },
      documents: {
        items: [{ sheet: "D", row: 1, index: 0, submitted: entry("D", 1, 1, true) }],
        schedule: {},
        signatures: [{ sheet: "D", row: 9, index: 0, name: entry("D", 9, 1, "김안전") }],
      },
    }).map(([field]) => field);
    expect(fields).toEqual([
      "shl.pass",
      "shl.own",
      "shl.total.own",
      "documents.submitted",
      "signatures.name",
    ]);
  });
});
