import { achievedAfterApplication, applicationDay } from "../../src/record/application";
import { isoFromSerial } from "../../src/core/calendar/serial";
import { type Literal, submissionOf } from "../form/submission";

const withRows = (
  fields: { applicationDate?: Literal; appliedMultiple?: Literal },
  ...rows: (readonly Literal[])[]
) => submissionOf({ quotation: { ...fields, columns: ["multiple", "achieved"], rows } });

const isoOf = (day: number | null) => day && isoFromSerial(day);

describe("the day of the application", () => {
  it("is the one stated, else the last on which a multiple was achieved", () => {
    const rows = [
      [1, "2010-06-01"],
      [2, "2010-08-01"],
      [3, null],
    ];
    expect(isoOf(applicationDay(withRows({ applicationDate: "2010-09-01" }, ...rows)))).toBe(
      "2010-09-01",
    );
    expect(isoOf(applicationDay(withRows({}, ...rows)))).toBe("2010-08-01");
  });

  it("is not known where nothing is achieved, or there is no quotation", () => {
    expect(applicationDay(withRows({}, [1, null]))).toBeNull();
    expect(applicationDay(submissionOf({}))).toBeNull();
  });
});

describe("a multiple achieved after its application", () => {
  const after = (date: string, ...rows: (readonly Literal[])[]) =>
    isoOf(
      achievedAfterApplication(withRows({ applicationDate: date, appliedMultiple: 2 }, ...rows)),
    );
  const rows = [
    [1, "2010-06-01"],
    [2, "2010-08-01"],
    [3, "2010-12-01"],
  ];

  it("is so from the day after the application on", () => {
    expect(after("2010-07-31", ...rows)).toBe("2010-08-01");
    expect(after("2010-08-01", ...rows)).toBeNull();
  });

  it("is the one applied for, by its last record", () => {
    expect(after("2010-08-01", ...rows, [2, "2010-11-01"])).toBe("2010-11-01");
    expect(after("2010-06-01", [1, "2010-07-01"])).toBeNull();
  });

  it("is not known without a multiple, a date or a quotation", () => {
    const noMultiple = withRows({ applicationDate: "2010-06-01" }, [null, "2010-07-01"]);
    expect(achievedAfterApplication(noMultiple)).toBeNull();
    expect(achievedAfterApplication(withRows({ appliedMultiple: 2 }, ...rows))).toBeNull();
    expect(achievedAfterApplication(submissionOf({}))).toBeNull();
  });
});
