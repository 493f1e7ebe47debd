import { gainsOf } from "../../../src/core/record/gains";
import { problemOf } from "../../problem-of";

describe("the progress towards a goal", () => {
  const days = [
    { date: 40303, workers: 0 },
    { date: 40302, workers: 3, hours: 10 },
    { date: 40301, workers: 0 },
    { date: 40302.5, workers: 2 },
    { date: 40301, workers: 1 },
  ];

  it("in person-hours adds up the rows of a date", () => {
    expect(gainsOf(days, "personhours", "general")).toEqual([
      { date: 40301, amount: 8 },
      { date: 40302, amount: 46 },
      { date: 40303, amount: 0 },
    ]);
  });

  it("in days is one for a date with a worker", () => {
    expect(gainsOf(days, "days", "construction").map(({ amount }) => amount)).toEqual([1, 1, 0]);
  });

  it("in hours is the working day of such a date, on the clock of the workplace", () => {
    expect(gainsOf(days, "hours", "general").map(({ amount }) => amount)).toEqual([8, 8, 0]);
    expect(gainsOf(days, "hours", "construction").map(({ amount }) => amount)).toEqual([10, 10, 0]);
  });

  it("says the row that makes no sense, as the rows stand", () => {
    const wrong = [...days, { date: 40300, workers: 5, hours: 30 }];
    expect(problemOf(() => gainsOf(wrong, "days", "general"))).toMatchObject({
      id: "number-above",
      params: { argument: "hours", row: 6 },
    });
  });
});
