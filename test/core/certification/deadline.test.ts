import * as fc from "fast-check";
import { dueDate, steps } from "../../../src/core/certification/deadline";
import { kosha2010 } from "../../../src/core/rulebook";
import { isoFromSerial, serialFromIso } from "../../../src/core/calendar/serial";
import { problemOf } from "../../problem-of";

const on = serialFromIso;

type Pause = readonly [first: string, last: string];

function due(code: string, date: string, pauses: readonly Pause[] = [], roll = false): string {
  const standing = pauses.map(([first, last]) => [on(first), on(last)] as const);
  return isoFromSerial(dueDate(code, on(date), standing, roll));
}

describe("the date of a step", () => {
  it.each([
    ["the leadoff report", "D1", "2010-05-03", "2010-05-17"],
    ["the leadoff guide", "D2", "2010-05-17", "2010-05-27"],
    ["the application for support", "D3", "2010-05-27", "2010-06-10"],
    ["the support agreement", "D4", "2010-06-10", "2010-07-10"],
    ["the end of the agreement", "D5", "2010-07-10", "2011-07-10"],
    ["the end of an agreement of a leap day", "D5", "2012-02-29", "2013-02-28"],
    ["the end of an agreement in a leap year", "D5", "2011-02-28", "2012-02-28"],
    ["the re-leadoff after an accident", "D6", "2010-12-31", "2011-01-01"],
    ["the re-leadoff after a disease", "D7", "2012-02-28", "2012-02-29"],
    ["the application for certification", "D8", "2010-12-31", "2011-03-01"],
    ["the longest contest window", "D9", "2011-01-10", "2011-01-24"],
    ["the shortest contest window", "D9-SHORTEST", "2011-01-10", "2011-01-15"],
    ["the earliest survey", "D10", "2011-01-10", "2011-01-15"],
    ["the notice of the result", "D11", "2011-01-10", "2011-01-24"],
    ["the contest of the result", "D13", "2011-01-24", "2011-02-07"],
    ["the answer to the contest", "D14", "2011-02-07", "2011-02-21"],
    ["the ceremony, on the 4th itself", "D15", "2011-01-04", "2011-01-04"],
    ["the ceremony, on the next 4th", "D15", "2011-01-05", "2011-02-04"],
    ["the ceremony, over the turn of the year", "D15", "2010-12-05", "2011-01-04"],
  ])("of %s: %s from %s is %s", (_name, code, date, expected) => {
    expect(due(code, date)).toBe(expected);
  });

  // Received on Monday 2011-01-10, the notice is due on 01-24.
  it.each<[string, Pause[], string]>([
    ["a pause adds its days, the first and the last", [["2011-01-14", "2011-01-16"]], "2011-01-27"],
    [
      "days in two pauses count once",
      [
        ["2011-01-15", "2011-01-18"],
        ["2011-01-14", "2011-01-16"],
      ],
      "2011-01-29",
    ],
    [
      "pauses that touch add up",
      [
        ["2011-01-14", "2011-01-16"],
        ["2011-01-17", "2011-01-18"],
      ],
      "2011-01-29",
    ],
    [
      "a pause inside another adds nothing",
      [
        ["2011-01-12", "2011-01-20"],
        ["2011-01-14", "2011-01-15"],
      ],
      "2011-02-02",
    ],
    [
      "the same pause twice counts once",
      [
        ["2011-01-14", "2011-01-14"],
        ["2011-01-14", "2011-01-14"],
      ],
      "2011-01-25",
    ],
    [
      "of a pause over the day of receipt only the days after count",
      [["2011-01-08", "2011-01-11"]],
      "2011-01-25",
    ],
    ["a pause before the receipt adds nothing", [["2011-01-01", "2011-01-10"]], "2011-01-24"],
    ["a pause on the last day moves it", [["2011-01-24", "2011-01-24"]], "2011-01-25"],
    ["a pause after the end adds nothing", [["2011-01-25", "2011-01-30"]], "2011-01-24"],
    [
      "a pause reached only by another one counts",
      [
        ["2011-01-14", "2011-01-16"],
        ["2011-01-26", "2011-01-27"],
      ],
      "2011-01-29",
    ],
    [
      "a pause that starts the day after the moved end adds nothing",
      [
        ["2011-01-14", "2011-01-16"],
        ["2011-01-28", "2011-01-31"],
      ],
      "2011-01-27",
    ],
  ])("with pauses: %s", (_name, pauses, expected) => {
    expect(due("D11", "2011-01-10", pauses)).toBe(expected);
  });

  it.each<[string, string, string, Pause[], string]>([
    ["a Saturday to Monday", "D11", "2011-01-01", [], "2011-01-17"],
    ["a Sunday to Monday", "D11", "2011-01-02", [], "2011-01-17"],
    ["a holiday to the day after", "D11", "2011-04-21", [], "2011-05-06"],
    [
      "a Saturday, Seollal and its eves to the workday after",
      "D11",
      "2010-01-30",
      [],
      "2010-02-16",
    ],
    [
      "Seollal and the weekend behind it, reached by pauses",
      "D11",
      "2011-01-10",
      [["2011-01-12", "2011-01-20"]],
      "2011-02-07",
    ],
    ["no workday", "D11", "2011-01-10", [], "2011-01-24"],
    ["a first day too", "D10", "2011-01-10", [], "2011-01-17"],
    ["a year's end too", "D5", "2010-05-05", [], "2011-05-06"],
    ["the ceremony on a Sunday", "D15", "2011-08-05", [], "2011-09-05"],
    ["no re-leadoff on Seollal", "D6", "2011-02-01", [], "2011-02-02"],
    ["no re-leadoff on a Saturday", "D7", "2010-05-07", [], "2010-05-08"],
  ])("rolls %s", (_name, code, date, pauses, expected) => {
    expect(due(code, date, pauses, true)).toBe(expected);
  });

  it.each(["D1", "D2", "D5", "D6", "D7", "D8", "D9", "D9-SHORTEST", "D10", "D13", "D14", "D15"])(
    "knows no pauses of %s",
    (code) => {
      expect(problemOf(() => due(code, "2010-12-31", [["2011-01-01", "2011-01-31"]]))).toEqual({
        kind: "value",
        id: "step-without-pauses",
        params: { argument: "pauses", found: code },
      });
    },
  );

  it("cuts times of day off", () => {
    const pauses = [[on("2011-01-14") + 0.9, on("2011-01-16") + 0.1]] as const;
    expect(dueDate("D11", on("2011-01-10") + 0.75, pauses)).toBe(on("2011-01-27"));
  });

  it("needs neither pauses nor a rulebook", () => {
    expect(dueDate("D1", on("2010-05-03"))).toBe(on("2010-05-17"));
  });

  it("takes a code in small letters and with spaces", () => {
    expect(due(" d9-shortest ", "2011-01-10")).toBe("2011-01-15");
  });

  it("follows another rulebook", () => {
    const quick = { ...kosha2010, "LEAD-1": { reportDays: 7 }, "SUP-4": { agreementYears: 2 } };
    expect(dueDate("D1", on("2010-05-03"), [], false, quick)).toBe(on("2010-05-10"));
    expect(dueDate("D5", on("2010-05-03"), [], false, quick)).toBe(on("2012-05-03"));
  });

  it.each([
    ["D16", "unknown-step"],
    ["", "unknown-step"],
    ["D12", "step-without-length"],
  ])("is no date for the step '%s'", (code, id) => {
    expect(problemOf(() => due(code, "2011-01-10"))).toEqual({
      kind: "value",
      id,
      params: { argument: "step", found: code },
    });
  });

  it("wants pauses that end after they begin", () => {
    expect(problemOf(() => due("D11", "2011-01-10", [["2011-01-16", "2011-01-14"]]))).toMatchObject(
      {
        kind: "value",
        id: "pause-backwards",
        params: { argument: "pauses", found: "2011-01-16 - 2011-01-14" },
      },
    );
  });

  it.each([NaN, 0, -5, Infinity, 3_000_000])("wants a date, and %d is none", (date) => {
    const outside = (argument: string) => ({
      kind: "number",
      id: "date-out-of-range",
      params: { argument, found: date },
    });
    const day = on("2011-01-10");
    expect(problemOf(() => dueDate("D1", date))).toEqual(outside("date"));
    expect(problemOf(() => dueDate("D11", day, [[date, day]]))).toEqual(outside("pauses"));
    expect(problemOf(() => dueDate("D11", day, [[day, date]]))).toEqual(outside("pauses"));
  });

  it("stays in the calendar", () => {
    expect(problemOf(() => due("D1", "9999-12-25"))).toMatchObject({
      id: "date-out-of-range",
      params: { argument: "date" },
    });
  });

  it("is not known when it would roll through a year without holidays", () => {
    expect(due("D11", "2027-12-31")).toBe("2028-01-14");
    expect(problemOf(() => due("D11", "2027-12-31", [], true))).toMatchObject({
      kind: "unknown",
      id: "holidays-unknown",
    });
  });
});

describe("the clock", () => {
  const day = fc.integer({ min: on("2010-04-01"), max: on("2011-12-31") });
  const pause = fc
    .tuple(day, fc.integer({ min: 0, max: 40 }))
    .map(([first, length]) => [first, first + length] as const);
  const pauses = fc.array(pause, { maxLength: 6 });
  const code = fc.constantFrom("D1", "D5", "D8", "D9", "D10", "D11", "D13", "D15");

  it("never makes a step earlier by a pause or by rolling", () => {
    fc.assert(
      fc.property(code, day, pauses, pause, fc.boolean(), (step, date, some, more, roll) => {
        const without = dueDate("D11", date, some, roll);
        expect(dueDate("D11", date, [...some, more], roll)).toBeGreaterThanOrEqual(without);
        const known = step === "D11" ? some : [];
        expect(dueDate(step, date, known, true)).toBeGreaterThanOrEqual(
          dueDate(step, date, known, false),
        );
      }),
    );
  });

  it("runs for exactly the days of the step outside the pauses, whatever their order", () => {
    fc.assert(
      fc.property(day, pauses, (date, some) => {
        const end = dueDate("D11", date, some);
        const stands = (each: number) =>
          some.some(([first, last]) => first <= each && each <= last);
        let ran = 0;
        for (let each = date + 1; each <= end; each += 1) if (!stands(each)) ran += 1;
        expect(ran).toBe(14);
        expect(stands(end)).toBe(false);
        expect(dueDate("D11", date, some.toReversed())).toBe(end);
      }),
    );
  });
});

describe("the steps", () => {
  it("have a code each", () => {
    expect(new Set(steps.map(({ code }) => code)).size).toBe(steps.length);
    expect(steps).toHaveLength(16);
  });

  it("take their days from the rulebook", () => {
    expect(Object.fromEntries(steps.map(({ code, days }) => [code, days]))).toEqual({
      D1: 14,
      D2: 10,
      D3: 14,
      D4: 30,
      D5: null,
      D6: 1,
      D7: 1,
      D8: 60,
      D9: 14,
      "D9-SHORTEST": 5,
      D10: 5,
      D11: 14,
      D12: null,
      D13: 14,
      D14: 14,
      D15: null,
    });
  });

  it("stand in the clauses of the regulation, each the last day, the first one or the very day", () => {
    expect(steps.map(({ code, clauses, bound }) => [code, clauses.join(" "), bound])).toEqual([
      ["D1", "LEAD-1", "latest"],
      ["D2", "LEAD-6", "latest"],
      ["D3", "SUP-2", "latest"],
      ["D4", "SUP-3", "latest"],
      ["D5", "SUP-4", "latest"],
      ["D6", "LEAD-4", "exact"],
      ["D7", "LEAD-4", "exact"],
      ["D8", "APP-1", "latest"],
      ["D9", "APP-3", "latest"],
      ["D9-SHORTEST", "APP-3", "earliest"],
      ["D10", "AUD-3", "earliest"],
      ["D11", "AUD-1 AUD-2", "latest"],
      ["D12", "APP-2 REC-5 AUD-2", "latest"],
      ["D13", "CON-1", "latest"],
      ["D14", "CON-1", "latest"],
      ["D15", "AWD-2", "exact"],
    ]);
  });

  it("are hard but for the application, the survey and the ceremony", () => {
    const soft = steps.filter(({ hard }) => !hard).map(({ code }) => code);
    expect(soft).toEqual(["D8", "D10", "D15"]);
  });
});
