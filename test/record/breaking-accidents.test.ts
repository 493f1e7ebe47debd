import { breakingAccidents } from "../../src/record/breaking-accidents";
import { isoFromSerial } from "../../src/core/calendar/serial";
import { type Literal, submissionOf } from "../form/submission";

const columns = [
  "date",
  "cause",
  "careDays",
  "death",
  "approvalDate",
  "recognised",
  "breaks",
] as const;

const breakingIn = (...rows: (readonly Literal[])[]) =>
  breakingAccidents(
    submissionOf({ profile: { leadoffDate: "2010-05-03" }, accidents: { columns, rows } }),
  ).map(({ date, kind, releadoff }) =>
    [isoFromSerial(date), kind, releadoff && isoFromSerial(releadoff)].join(" "),
  );

const day = "2010-06-01";

describe("breakingAccidents", () => {
  it.each<[string, Literal[]]>([
    ["the row says so", [day, "third-party", 1, false, null, true, true]],
    ["of four days' care by duty", [day, "duty", 4, null, null, null, null]],
    ["of a death of unknown cause", [day, "추락", null, true, null, null, null]],
    ["of four days' care of unknown cause", [day, null, 4, null, null, null, null]],
  ])("counts an accident when %s", (_, row) => {
    expect(breakingIn(row)).toEqual(["2010-06-01 accident 2010-06-02"]);
  });

  it.each<[string, Literal[]]>([
    ["says that it does not break", [day, "duty", 30, true, null, false, false]],
    ["is recognised", [day, "추락", 30, null, null, true, null]],
    ["has a recognised cause", [day, "third-party", 30, null, null, null, null]],
    ["waits for a decision", [day, "personal-commute", 30, null, null, null, null]],
    ["has three days' care", [day, "duty", 3, null, null, null, null]],
    ["says nothing of care", [day, "duty", null, null, null, null, null]],
    ["is before the leadoff", ["2010-05-02", "duty", 30, null, null, null, true]],
    ["has no date", [null, "duty", 30, null, null, null, true]],
  ])("leaves out a row that %s", (_, row) => {
    expect(breakingIn(row)).toEqual([]);
  });

  it("orders them by date, and starts after the approval of care of a disease", () => {
    expect(
      breakingIn(
        ["2010-09-01", "duty", 10, null, null, null, null],
        [day, "직업병", 10, null, "2010-07-01", null, null],
        ["2010-08-01", "confirmed-disease", 10, null, null, null, null],
      ),
    ).toEqual([
      "2010-06-01 disease 2010-07-02",
      "2010-08-01 disease ",
      "2010-09-01 accident 2010-09-02",
    ]);
  });
});
