/** The results that are stored beside the formulas are those of the functions, called as Excel calls them. */
import { functions } from "../../../src/functions";
import { runningTotals } from "../../../src/core/record/running";
import { isoFromSerial, serialFromIso } from "../../../src/core/calendar/serial";
import type { FormContent } from "../../../src/form/template/content";
import { writeForm } from "../../../src/form/template/write-form";
import type { Language } from "../../../src/text/sentence";
import { parseQualified } from "../../../src/workbook/address";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import type { CellValue } from "../../../src/workbook/workbook";
import { constructionSite } from "../../cases/definitions/construction-site";
import { plantContent } from "../../cases/definitions/plant-320";
import { restartContent } from "../../cases/definitions/restart-after-accident";
import { smallFactoryContent } from "../../cases/definitions/small-factory";

/** Looks into a written form by the names that it gives to its cells. */
function lookInto(language: Language, content: FormContent) {
  const workbook = readXlsx(writeForm(language, content));
  const column = (name: string): CellValue[] => {
    const place = parseQualified(
      workbook.names.find((each) => each.name === `za_${name}`)?.refersTo ?? "",
    );
    const rows = workbook.sheets.find((sheet) => sheet.name === place?.sheet)?.rows ?? [];
    const { top = 0, bottom = -1, left = 0 } = place?.area ?? {};
    return Array.from(
      { length: bottom - top + 1 },
      (_, index) => rows[top + index]?.[left]?.value ?? null,
    );
  };
  const table = (...names: string[]): CellValue[][] => {
    const columns = names.map(column);
    return (columns[0] ?? []).map((_, row) => columns.map((each) => each[row] ?? null));
  };
  return { column, table, value: (name: string) => column(name)[0] ?? null };
}

/** The restart with a goal of its own: more workers and a higher rate. */
const restartAnew: FormContent = {
  ...restartContent,
  profile: {
    ...restartContent.profile,
    releadoffHeadCounts: [50, 52, 54],
    releadoffRate: 3.4,
  },
};

const general: [string, Language, FormContent][] = [
  ["small factory", "ko", smallFactoryContent],
  ["plant", "en", plantContent],
  ["restart", "ko", restartContent],
  ["restart with its own goal", "ko", restartAnew],
];
const everyForm: typeof general = [
  ...general,
  ["construction site", "ko", constructionSite.content],
];

describe.each(everyForm)("the profile of the %s", (_, language, content) => {
  const { value } = lookInto(language, content);
  const rate = value("profile_rate");
  const enrollment = value("profile_enrollment");
  const code = value("profile_businessType");

  it("has the coefficient of ZA.COEFFICIENT", () => {
    expect(value("profile_coefficient")).toBe(functions.COEFFICIENT(enrollment, code));
  });

  it("has the three goals of ZA.GOAL", () => {
    const goal = (unit: string) => functions.GOAL(rate, enrollment, code, 1, unit);
    expect(value("profile_goalPersonHours")).toBeCloseTo(goal("personhours"), 6);
    expect(value("profile_goalHours")).toBeCloseTo(goal("hours"), 9);
    expect(value("profile_goalDays")).toBeCloseTo(goal("days"), 9);
  });
});

describe("the goal set anew at a re-leadoff", () => {
  const { table, value } = lookInto("ko", restartAnew);

  it("is that of ZA.GOAL by its own head counts and rate", () => {
    const enrollment = functions.ENROLLMENT(table("profile_releadoffHeadCounts"));
    expect(value("profile_releadoffEnrollment")).toBe(enrollment);
    const code = value("profile_businessType");
    const goal = (unit: string) => functions.GOAL(3.4, enrollment, code, 1, unit);
    expect(value("profile_releadoffGoalPersonHours")).toBeCloseTo(goal("personhours"), 6);
    expect(value("profile_releadoffGoalHours")).toBeCloseTo(goal("hours"), 9);
    expect(value("profile_releadoffGoalDays")).toBeCloseTo(goal("days"), 9);
  });

  it("is blank where no record started again", () => {
    const { value } = lookInto("ko", smallFactoryContent);
    expect(value("profile_releadoffEnrollment")).toBe("");
    expect(value("profile_releadoffGoalDays")).toBe("");
  });
});

describe("the enrollment", () => {
  it.each(general)("of the %s is that of ZA.ENROLLMENT", (_, language, content) => {
    const { table, value } = lookInto(language, content);
    expect(value("profile_enrollment")).toBe(functions.ENROLLMENT(table("profile_headCounts")));
  });

  it("of the construction site is that of ZA.SITEENROLLMENT", () => {
    const { value } = lookInto("ko", constructionSite.content);
    expect(value("profile_enrollment")).toBeCloseTo(80, 9);
    expect(value("profile_enrollment")).toBe(
      functions.SITEENROLLMENT(
        value("profile_constructionAmount"),
        value("profile_laborRate"),
        value("profile_monthlyLaborCost"),
        value("profile_constructionMonths"),
      ),
    );
    expect(value("profile_hoursPerDay")).toBe(10);
  });
});

describe("the running totals", () => {
  it.each(everyForm.filter(([name]) => !name.startsWith("restart")))(
    "of the %s are those of ZA.RUNNING",
    (name, language, content) => {
      const { table } = lookInto(language, content);
      const range = table("log_date", "log_workers", "log_hoursPerWorker");
      const type = name === "construction site" ? "construction" : "general";
      const running = functions.RUNNING(range, type);
      expect(table("log_runningDays", "log_runningPersonHours")).toEqual(running);
    },
  );

  it("begin again with the re-leadoff, and leave the day of the accident out", () => {
    const { table, value } = lookInto("ko", restartContent);
    const accident = serialFromIso("2010-06-10");
    expect(value("profile_releadoffDate")).toBe(accident + 1);
    const rows = table(
      "log_date",
      "log_workers",
      "log_hoursPerWorker",
      "log_runningDays",
      "log_runningPersonHours",
    );
    const totalsOf = (part: CellValue[][]) =>
      runningTotals(
        part.map(([date, workers, hours]) => ({
          date: Number(date),
          workers: Number(workers),
          hours: hours === null ? null : Number(hours),
        })),
        "general",
      ).map(({ days, personHours }) => [days, personHours]);
    const before = rows.filter(([date]) => Number(date) < accident);
    const after = rows.filter(([date]) => Number(date) > accident);
    const stated = (part: CellValue[][]) => part.map(([, , , ...totals]) => totals);
    expect(stated(before)).toEqual(totalsOf(before));
    expect(stated(after)).toEqual(totalsOf(after));
    const onTheDay = rows.find(([date]) => date === accident);
    expect(onTheDay?.slice(3)).toEqual(before.at(-1)?.slice(3));
  });
});

describe("the accidents", () => {
  it("break, and begin again, as ZA.BREAKS and ZA.RELEADOFF say", () => {
    const { table, value } = lookInto("ko", restartContent);
    const [cause, careDays, death] =
      table("accidents_cause", "accidents_careDays", "accidents_death")[0] ?? [];
    expect(functions.BREAKS(cause, careDays, death)).toBe(true);
    expect(value("accidents_breaks")).toBe("예");
    expect(value("accidents_releadoffDate")).toBe(
      functions.RELEADOFF("재해", value("accidents_date")),
    );
    const light = lookInto("ko", smallFactoryContent);
    expect(light.value("accidents_breaks")).toBe("아니요");
    expect(light.value("accidents_releadoffDate")).toBe("");
  });
});

describe.each(everyForm)("the quotation of the %s", (_, language, content) => {
  const { table, value } = lookInto(language, content);
  const start = Math.max(
    Number(value("profile_leadoffDate")),
    Number(value("profile_releadoffDate")),
  );
  const code = value("profile_businessType");
  const range = table("log_date", "log_workers", "log_hoursPerWorker");
  const record = range.filter(([date]) => Number(date) >= start);
  const rows = table(
    "quotation_multiple",
    "quotation_from",
    "quotation_to",
    "quotation_days",
    "quotation_personHours",
    "quotation_goal",
    "quotation_achieved",
  );

  it("has ten multiples of the goal", () => {
    expect(rows.map(([multiple]) => multiple)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const [multiple, , , , , goal] of rows) {
      const anew = value("profile_releadoffGoalPersonHours");
      const single = anew === "" ? value("profile_goalPersonHours") : anew;
      expect(goal).toBe(Number(multiple) * Number(single));
    }
  });

  it("has the dates of ZA.ACHIEVED, and what ZA.DAYS and ZA.HOURS count up to them", () => {
    const reached = rows.filter(([, , , , , , achieved]) => typeof achieved === "number");
    expect(reached.length).toBeGreaterThan(0);
    for (const [, from, to, days, personHours, goal, achieved] of reached) {
      expect(isoFromSerial(Number(achieved))).toBe(
        isoFromSerial(functions.ACHIEVED(record, goal, 1, code, value("quotation_unit"))),
      );
      expect([from, to]).toEqual([start, achieved]);
      expect(days).toBe(functions.DAYS(range, from, to));
      expect(personHours).toBe(functions.HOURS(range, code, from, to));
    }
  });

  it("marks what is not reached", () => {
    for (const [, from, to, days, personHours, goal, achieved] of rows) {
      if (typeof achieved === "number") continue;
      expect([from, to, days, personHours, achieved]).toEqual(["", "", "", "", "–"]);
      const search = () => functions.ACHIEVED(record, goal, 1, code, value("quotation_unit"));
      expect(search).toThrow("not-reached");
    }
  });
});

describe("the score table", () => {
  it.each([
    ["plant", "en", plantContent, "Pass"],
    ["small factory", "ko", smallFactoryContent, "적합"],
  ] as const)("of the %s passes as ZA.SHLPASS says", (_, language, content, word) => {
    const { table, value } = lookInto(language, content);
    const scores = table("shl_checker");
    expect(functions.SHLPASS(scores, value("quotation_applicationDate"))).toBe(true);
    expect(value("shl_pass")).toBe(word);
  });
});
