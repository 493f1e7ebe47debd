import { withoutCells } from "../../../src/audit/engine/without-cells";
import { submissionOf } from "../../form/submission";

describe("withoutCells", () => {
  const submission = submissionOf({
    profile: { rate: 1, enrollment: 10 },
    log: {
      columns: ["date", "workers"],
      rows: [
        ["2010-05-03", 5],
        ["2010-05-04", 6],
      ],
      total: [null, 11],
    },
  });
  const cell = { top: 1, left: 1, bottom: 1, right: 1 };

  it("reads nothing in these cells, and all else as before", () => {
    const without = withoutCells(submission, [{ sheet: "Log", area: cell }]);
    const workers = without.log?.rows.map((row) => row.workers);
    expect(workers).toMatchObject([
      { value: null, reading: "unreadable" },
      { value: 6, reading: "ok" },
    ]);
    expect(without.log?.rows.map((row) => row.date)).toEqual(
      submission.log?.rows.map((row) => row.date),
    );
    expect(without.log?.totals).toEqual(submission.log?.totals);
    expect(without.profile).toEqual(submission.profile);
    expect(submission.log?.rows[0]?.workers?.value).toBe(5);
  });

  it("leaves out the errors of formulas over these cells, and no others", () => {
    const error = (formula: string) => ({ value: { error: "#VALUE!" }, formula });
    const failing = submissionOf({
      log: {
        columns: ["workers", "personHours", "runningPersonHours"],
        rows: [
          [1, 8, 8],
          ["many", error("A3*8"), error("C2+B3")],
        ],
      },
    });
    const area = { top: 2, left: 0, bottom: 2, right: 0 };
    const row = withoutCells(failing, [{ sheet: "Log", area }]).log?.rows[1];
    expect(row?.personHours).toMatchObject({ reading: "unreadable", cell: { value: null } });
    expect(row?.runningPersonHours).toEqual(failing.log?.rows[1]?.runningPersonHours);
  });

  it("is about one sheet", () => {
    const area = { top: 0, left: 0, bottom: 99, right: 99 };
    expect(withoutCells(submission, [{ sheet: "Elsewhere", area }])).toEqual(submission);
  });
});
