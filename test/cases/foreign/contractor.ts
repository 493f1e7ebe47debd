import { serialFromIso } from "../../../src/core/calendar/serial";
import { fromSerial } from "../../../src/workbook/date-system";
import { daysOf } from "./days";
import {
  body,
  computed,
  empty,
  type ForeignCase,
  heading,
  type Line,
  plain,
  shown,
  title,
  total,
} from "./page";

const crew = {
  from: "2010-05-03",
  to: "2010-12-31",
  weekdays: [238, 240, 241, 239, 240],
  saturdays: [0],
  language: "en",
} as const;
const days = daysOf(crew, 8);

const whole = "#,##0";
const date = (iso: string) => shown(fromSerial(serialFromIso(iso), 1904), "d-mmm-yyyy");
const firstRow = 5;
const lastRow = firstRow + days.length - 1;

const coefficient = 0.2 + (0.8 * (240 - 10)) / 290;
const goal = (240_000 / 0.9) * coefficient;

const reached = days.find(({ runningPersonHours }) => runningPersonHours >= goal);
/** A week before the goal was reached. */
const claimed = days.find(({ date: day }) => day === (reached?.date ?? 0) - 7);

const lines = days.map((day, index): Line => {
  const row = firstRow + index;
  return body(
    shown(fromSerial(day.date, 1904), "ddd d-mmm-yy"),
    day.workers,
    day.workers === 0 ? null : day.hours,
    shown(computed(`B${row}*N(C${row})`, day.personHours), whole),
    day.runningDays,
    shown(computed(index === 0 ? `D${row}` : `F${row - 1}+D${row}`, day.runningPersonHours), whole),
    day.remark === null ? null : "Public holiday",
  );
});

export const contractor: ForeignCase = {
  name: "foreign-contractor",
  story:
    "An American erection contractor keeps its record on a Mac, with dates from 1904. The enrollment is not the mean of its months, the first multiple is claimed a week too early, and the points of the score table add up wrongly. The rate is shown as a percentage, but the goal was worked out from it rightly.",
  date1904: true,
  pages: [
    {
      name: "Targets",
      widths: [12, 16, 16, 12, 16, 18, 18],
      lines: [
        title("Zero Accident targets"),
        empty,
        heading(
          "Fold",
          "Start",
          "End",
          "ZA days",
          "Man-hours",
          "Target (man-hours)",
          "Date achieved",
        ),
        body(
          1,
          date("2010-05-03"),
          date(claimed?.iso ?? ""),
          claimed?.runningDays ?? 0,
          shown(claimed?.runningPersonHours ?? 0, whole),
          shown(Math.round(goal), whole),
          date(claimed?.iso ?? ""),
        ),
        body(2, null, null, null, null, shown(Math.round(goal * 2), whole), null),
        empty,
        plain("Applied multiple", 1),
      ],
    },
    {
      name: "Daily man-hours",
      widths: [16, 12, 12, 14, 14, 20, 26],
      lines: [
        title("Safe man-hours record"),
        plain("Harbor Steel Erection, Ulsan yard"),
        empty,
        heading(
          "Work date",
          "Manpower",
          "Hours per man",
          "Man-hours",
          "Cumulative days",
          "Cumulative man-hours",
          "Remarks",
        ),
        ...lines,
        total(
          "Total",
          shown(
            computed(
              `SUM(B${firstRow}:B${lastRow})`,
              days.reduce((sum, { workers }) => sum + workers, 0),
            ),
            whole,
          ),
          null,
          shown(
            computed(`SUM(D${firstRow}:D${lastRow})`, days.at(-1)?.runningPersonHours ?? 0),
            whole,
          ),
        ),
      ],
      merges: ["A1:G1"],
    },
    {
      name: "Site",
      widths: [40, 28, 12, 12],
      lines: [
        title("Site data"),
        body("Company name", "Harbor Steel Erection Co."),
        body("Site address", "Ulsan, Bangeo-dong 890"),
        body("Industry code", "221"),
        body("Start of campaign", date("2010-05-03")),
        body("Leadoff report received", "12 May 2010"),
        body("Head counts before leadoff", 236, 241, 240),
        body("Number of employees", 240),
        body("Industry accident rate, 5-year mean", shown(0.009, "0.00%")),
        body("Size coefficient", shown(coefficient, "0.000")),
        body("Target man-hours", shown(Math.round(goal), whole)),
      ],
    },
    {
      name: "SHL",
      widths: [44, 12, 16, 16, 40],
      lines: [
        title("Safety and health level"),
        heading("Indicator", "Max points", "Self-assessment", "Auditor's score", "Evidence"),
        body("Hazard and risk control", 15, 12, 11, "Risk assessments, photos"),
        body("Safety & health activity plan and its execution", 15, 12, 12, "Plan of 2010"),
        body("Leadership's safety awareness", 30, 25, 24, "Board minutes"),
        body("Workers' safety awareness", 25, 19, 18, "Survey"),
        body("Communication on safety and health", 15, 11, 11, "Toolbox talks"),
        total("Total", 100, 79, 78),
        plain("Pass / fail", "Pass"),
      ],
    },
  ],
  expected: [
    { rule: "doubtful-field", range: "Site!A9" },
    { rule: "multiple-achieved-early", range: "Targets!G4" },
    { rule: "enrollment-mean", range: "Site!B8" },
    { rule: "shl-total", range: "SHL!D8" },
  ],
};
