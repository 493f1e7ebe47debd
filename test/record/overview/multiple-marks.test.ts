import { serialFromIso } from "../../../src/core/calendar/serial";
import type { LogColumns, Submission } from "../../../src/form/submission";
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
});
