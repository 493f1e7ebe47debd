import { isoFromSerial, serialFromIso } from "../../../../src/core/calendar/serial";
import {
  exceptionsIn,
  plannedDays,
  workingWeekdays,
} from "../../../../src/taskpane/journeys/fill/planned-days";

const from = serialFromIso("2025-10-01");
const to = serialFromIso("2025-10-12");
const mondayToFriday = new Set([1, 2, 3, 4, 5]);

describe("planned days", () => {
  it("have workers on working weekdays, none on weekends and public holidays", () => {
    const worked = plannedDays(from, to, 43, mondayToFriday).filter(({ workers }) => workers > 0);
    // 3 October to 9 October are holidays of 2025, Chuseok and its substitute day among them.
    expect(worked.map(({ date }) => isoFromSerial(date))).toEqual([
      "2025-10-01",
      "2025-10-02",
      "2025-10-10",
    ]);
  });

  it("are all days of the period, one after the other", () => {
    const days = plannedDays(from, to, 43, mondayToFriday);
    expect(days.map(({ date }) => date)).toEqual(Array.from({ length: 12 }, (_, n) => from + n));
  });

  it("take the workers of an exception on any day", () => {
    const day = serialFromIso("2025-10-03");
    const days = plannedDays(from, to, 43, mondayToFriday, new Map([[day, 7]]));
    expect(days.find(({ date }) => date === day)?.workers).toBe(7);
  });
});

describe("working weekdays", () => {
  const logOf = (workersOn: (weekday: number) => number, length: number) =>
    // 2025-09-01 is a Monday.
    Array.from({ length }, (_, n) => ({
      date: serialFromIso("2025-09-01") + n,
      workers: workersOn((n + 1) % 7),
    }));

  it("are seen from the log, Saturdays too", () => {
    const log = logOf((weekday) => (weekday === 0 ? 0 : 10), 28);
    expect([...workingWeekdays(log)]).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("are Monday to Friday before there is a week to go by, and where nobody worked", () => {
    expect(workingWeekdays(logOf(() => 10, 6))).toEqual(mondayToFriday);
    expect(workingWeekdays(logOf(() => 0, 28))).toEqual(mondayToFriday);
  });
});

describe("exceptions", () => {
  it.each([
    ["", []],
    ["3 40, 10 38", ["2025-10-03 40", "2025-10-10 38"]],
    ["2025-10-04 0", ["2025-10-04 0"]],
    ["1005 12; 10/6 13", ["2025-10-05 12", "2025-10-06 13"]],
    ["3일 40명, 10월 10일 38", ["2025-10-03 40", "2025-10-10 38"]],
  ])("are read: %s", (text, expected) => {
    const { days, unread } = exceptionsIn(text, from, to);
    expect(unread).toBeNull();
    expect([...days].map(([date, workers]) => `${isoFromSerial(date)} ${workers}`)).toEqual(
      expected,
    );
  });

  it.each(["13 40", "3", "3 many", "3 -1", "3 1.5", "2025-11-01 4", "32 4"])(
    "are not guessed: %s",
    (text) => {
      expect(exceptionsIn(`1 40, ${text}`, from, to).unread).toBe(text);
    },
  );

  it("ask for the month where a period has the day twice", () => {
    expect(exceptionsIn("5 40", from, to + 30).unread).toBe("5 40");
    expect(exceptionsIn("1105 40", from, to + 30).unread).toBeNull();
  });
});
