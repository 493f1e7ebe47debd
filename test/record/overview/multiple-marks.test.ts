import { serialFromIso } from "../../../src/core/calendar/serial";
import type { LogColumns, QuotationColumns, Submission } from "../../../src/form/submission";
import { multipleMarks } from "../../../src/record/overview/multiple-marks";
import { recordSpans } from "../../../src/record/overview/record-spans";
import {
  accidentsOf,
  dailyLog,
  emptySubmission,
  profileOf,
  quotationOf,
  rowsOf,
} from "../../report/examples";

const day = serialFromIso;
const log = dailyLog([
  ["2010-05-03", 10],
  ["2010-05-04", 10],
  ["2010-05-05", 10],
  ["2010-05-06", 10],
]);

function marksOf(submission: Partial<Submission>, oneFold: number | null) {
  const whole = { ...emptySubmission, log, ...submission };
  const records = recordSpans(whole, "days");
  if (!records) throw new Error("no record");
  return multipleMarks(whole, records, () => oneFold);
}

describe("multipleMarks", () => {
  it("sets the stated date beside the one that the log gives", () => {
    const quotation = quotationOf([[1, "2010-05-03"]], "days");
    expect(marksOf({ quotation }, 2)).toEqual([
      {
        multiple: 1,
        stated: day("2010-05-03"),
        calculated: day("2010-05-04"),
        isReached: true,
        differs: true,
      },
      { multiple: 2, stated: null, calculated: day("2010-05-06"), isReached: true, differs: false },
    ]);
  });

  it("says of a multiple applied for that it is not reached", () => {
    const quotation = quotationOf(
      [
        [1, "2010-05-05"],
        [2, undefined],
      ],
      "days",
    );
    expect(marksOf({ quotation }, 3)[1]).toEqual({
      multiple: 2,
      stated: null,
      calculated: null,
      isReached: false,
      differs: false,
    });
  });

  it("leaves out the form's rows for multiples to come", () => {
    const quotation = quotationOf([
      [1, undefined],
      [2, undefined],
    ]);
    expect(marksOf({ quotation: { rows: quotation.rows } }, 30)).toEqual([]);
  });

  it("judges a date of an earlier record by that record", () => {
    const accidents = accidentsOf([{ date: day("2010-05-05"), cause: "duty", careDays: 9 }]);
    const profile = profileOf({ leadoffDate: day("2010-05-03") });
    const quotation = quotationOf([[1, "2010-05-04"]], "days");
    expect(marksOf({ profile, accidents, quotation }, 2)).toEqual([
      {
        multiple: 1,
        stated: day("2010-05-04"),
        calculated: day("2010-05-04"),
        isReached: true,
        differs: false,
      },
    ]);
  });

  it("compares months where the log tells no days", () => {
    const monthly = {
      ...dailyLog([]),
      kind: "monthly" as const,
      rows: rowsOf<LogColumns>(
        "Log",
        ["date", "zaDays"],
        [
          [day("2010-05-01"), 22],
          [day("2010-06-01"), 20],
        ],
      ),
    };
    const stated = (date: string) =>
      marksOf({ log: monthly, quotation: quotationOf([[1, date]], "days") }, 30)[0];
    expect(stated("2010-06-14")).toMatchObject({ calculated: day("2010-06-01"), differs: false });
    expect(stated("2010-05-31")).toMatchObject({ differs: true });
  });

  it("claims nothing without a goal", () => {
    const quotation = quotationOf([[1, "2010-05-04"]], "days");
    expect(marksOf({ quotation }, null)).toEqual([
      { multiple: 1, stated: day("2010-05-04"), calculated: null, isReached: null, differs: false },
    ]);
  });

  it("stops before a tiny goal fills the page", () => {
    expect(marksOf({}, 1e-6)).toHaveLength(60);
  });

  it("has the multiples in their order, and those of which no day is stated between them", () => {
    const quotation = quotationOf([[3, "2010-05-05"]], "days");
    expect(marksOf({ quotation }, 1).map(({ multiple, stated }) => [multiple, stated])).toEqual([
      [1, null],
      [2, null],
      [3, day("2010-05-05")],
      [4, null],
    ]);
  });

  it("takes no multiple below the first, and no date that is none", () => {
    const quotation = {
      rows: rowsOf<QuotationColumns>(
        "Quotation",
        ["multiple", "achieved"],
        [
          [0, day("2010-05-03")],
          [1, 0],
        ],
      ),
    };
    expect(marksOf({ quotation }, 4)).toEqual([
      { multiple: 1, stated: null, calculated: day("2010-05-06"), isReached: true, differs: false },
    ]);
  });

  it("cuts the time of a stated date off", () => {
    const quotation = {
      rows: rowsOf<QuotationColumns>(
        "Quotation",
        ["multiple", "achieved"],
        [[1, day("2010-05-06") + 0.75]],
      ),
    };
    expect(marksOf({ quotation }, 4)).toMatchObject([{ differs: false }]);
  });

  it("judges by the start of a row's period, where that lies in another record than its date", () => {
    const accidents = accidentsOf([{ date: day("2010-05-05"), cause: "duty", careDays: 9 }]);
    const profile = profileOf({ leadoffDate: day("2010-05-03") });
    const quotation = {
      rows: rowsOf<QuotationColumns>(
        "Quotation",
        ["multiple", "from", "achieved"],
        [[1, day("2010-05-03"), day("2010-05-06")]],
      ),
    };
    expect(marksOf({ profile, accidents, quotation }, 1)).toMatchObject([
      { calculated: day("2010-05-03"), differs: true },
    ]);
  });

  it("judges a date before every record by the current one", () => {
    const profile = profileOf({ leadoffDate: day("2010-05-04") });
    const quotation = quotationOf([[1, "2010-05-03"]], "days");
    expect(marksOf({ profile, quotation }, 3)).toMatchObject([
      { calculated: day("2010-05-06"), differs: true },
    ]);
  });

  it("shows a date stated for a multiple that is not reached", () => {
    const quotation = quotationOf([[1, "2010-05-06"]], "days");
    expect(marksOf({ quotation: { rows: quotation.rows } }, 5)).toMatchObject([
      { multiple: 1, calculated: null, isReached: false, differs: true },
    ]);
  });

  it("shows no more rows than fit on the page", () => {
    const rows = Array.from({ length: 70 }, (_, index) => [index + 1, "2010-05-06"] as const);
    expect(marksOf({ quotation: quotationOf([...rows], "days") }, 1)).toHaveLength(60);
  });

  it("has the multiples of the third record, where that is the current one", () => {
    const accidents = accidentsOf(
      ["2010-05-03", "2010-05-05"].map((date) => ({ date: day(date), cause: "duty", careDays: 9 })),
    );
    const profile = profileOf({ leadoffDate: day("2010-05-03") });
    expect(marksOf({ profile, accidents }, 1)).toMatchObject([
      { multiple: 1, calculated: day("2010-05-06") },
    ]);
  });
});
