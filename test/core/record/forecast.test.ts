import { achievedOn } from "../../../src/core/record/achieved";
import type { LogDay } from "../../../src/core/record/log-day";
import { forecast } from "../../../src/core/record/forecast";
import { lastSerial, serialOf, weekdayOf } from "../../../src/core/calendar/serial";
import { problemOf } from "../../problem-of";

/** A log of consecutive days, with the workers that the weekday (0 = Sunday) gives. */
function log(first: number, count: number, workersOn: (weekday: number) => number): LogDay[] {
  return Array.from({ length: count }, (_, index) => first + index).map((date) => ({
    date,
    workers: workersOn(weekdayOf(date)),
  }));
}

const monday = serialOf(2010, 5, 3);
const daily = log(monday, 60, () => 10);

describe("the forecast", () => {
  it("is the date of achievement once it is reached", () => {
    const reachedOn = achievedOn(daily, 10, 2, "days", "general");
    expect(forecast(daily, 10, 2, "days", "general")).toBe(reachedOn);
    const slower = [...daily, ...log(monday + 60, 60, (weekday) => (weekday === 1 ? 10 : 0))];
    expect(forecast(slower, 10, 2, "days", "general")).toBe(monday + 19);
  });

  it("goes on at the pace of every day", () => {
    expect(forecast(daily, 100, 1, "days", "general")).toBe(monday + 99);
    expect(forecast(daily, 8000, 1, "personhours", "general")).toBe(monday + 99);
    expect(forecast(daily, 800, 1, "hours", "general")).toBe(monday + 99);
    expect(forecast(daily, 25, 4, "days", "general")).toBe(monday + 99);
  });

  it("takes the next whole day when a part is missing", () => {
    expect(forecast(daily, 100.1, 1, "days", "general")).toBe(monday + 100);
  });

  it("slows down by days off, whether they are rows without workers or no rows at all", () => {
    const withRests = log(monday, 70, (weekday) => (weekday === 0 || weekday === 6 ? 0 : 10));
    const weekdays = withRests.filter(({ workers }) => workers > 0);
    // 50 days worked in ten weeks: 50 more take ten weeks more, from the last recorded day.
    const lastWorked = monday + 67;
    expect(forecast(weekdays, 100, 1, "days", "general")).toBe(lastWorked + 70);
    const rested = forecast(withRests, 100, 1, "days", "general") ?? NaN;
    expect(Math.abs(rested - (lastWorked + 70))).toBeLessThanOrEqual(7);
  });

  it("takes the last 30 recorded days alone", () => {
    const slowThenFast = [...log(monday, 100, () => 1), ...log(monday + 100, 30, () => 10)];
    // 800 + 2,400 person-hours are done; 800 more at 80 a day take ten days.
    expect(forecast(slowThenFast, 4000, 1, "personhours", "general")).toBe(monday + 129 + 10);
  });

  it("takes what there is when fewer days are recorded", () => {
    expect(
      forecast(
        log(monday, 2, () => 5),
        10,
        1,
        "days",
        "general",
      ),
    ).toBe(monday + 9);
  });

  it("does not depend on the order of the rows", () => {
    expect(forecast(daily.toReversed(), 100, 1, "days", "general")).toBe(monday + 99);
  });

  it("is null without a pace", () => {
    expect(forecast([], 100, 1, "days", "general")).toBeNull();
    const stopped = [...daily, ...log(monday + 60, 30, () => 0)];
    expect(forecast(stopped, 100, 1, "days", "general")).toBeNull();
  });

  it("reaches to the last day of the calendar itself", () => {
    const end = lastSerial - monday + 1;
    expect(forecast(daily, end, 1, "days", "general")).toBe(lastSerial);
    expect(forecast(daily, end + 1, 1, "days", "general")).toBeNull();
  });

  it("is null beyond the last day of the calendar", () => {
    expect(forecast(daily, 1e9, 1, "days", "general")).toBeNull();
  });

  it("refuses what the achievement refuses", () => {
    expect(problemOf(() => forecast(daily, 0, 1, "days", "general"))).toMatchObject({
      kind: "number",
      params: { argument: "goal" },
    });
  });
});
