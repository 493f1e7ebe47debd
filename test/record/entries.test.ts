import { serialFromIso } from "../../src/core/calendar/serial";
import {
  asStated,
  dayIn,
  hasNoValue,
  isStated,
  isUnknown,
  numberIn,
} from "../../src/record/entries";
import { type Literal, submissionOf } from "../form/submission";

const error = { value: { error: "#REF!" } };
const withoutResult = { value: null, formula: "B2" };

const workersOf = (literal: Literal) =>
  submissionOf({ profile: { enrollment: literal } }).profile.enrollment;

describe("a cell of a number", () => {
  it.each<[string, Literal, number | null, string[], string]>([
    ["a number", 10, 10, ["stated"], "10"],
    ["0", 0, 0, ["stated"], "0"],
    ["a text that is a number", "10", 10, ["stated"], "10"],
    ["another text", "열 명쯤", null, ["stated", "unknown"], "열 명쯤"],
    ["an error", error, null, ["stated", "unknown", "without a value"], "#REF!"],
    [
      "a formula without its result",
      withoutResult,
      null,
      ["stated", "unknown", "without a value"],
      "",
    ],
    ["nothing", null, null, [], ""],
  ])("with %s", (_, literal, number, kinds, shown) => {
    const entry = workersOf(literal);
    expect(numberIn(entry)).toBe(number);
    const is = [
      isStated(entry) && "stated",
      isUnknown(entry) && "unknown",
      hasNoValue(entry) && "without a value",
    ];
    expect(is.filter((each) => each !== false)).toEqual(kinds);
    expect(entry && String(asStated(entry, "persons").value ?? "")).toBe(shown);
  });

  it("that the form does not have is none of these", () => {
    expect([isStated, isUnknown, hasNoValue].map((asks) => asks(undefined))).toEqual([
      false,
      false,
      false,
    ]);
    expect([numberIn(undefined), dayIn(undefined)]).toEqual([null, null]);
  });
});

describe("the day of a cell", () => {
  it.each<[Literal, number | null]>([
    ["2010-05-03", serialFromIso("2010-05-03")],
    [{ value: 40_301.75, format: "yyyy-mm-dd" }, 40_301],
    [1, 1],
    [0, null],
    [0.5, null],
    [-1, null],
    ["9999-12-31", serialFromIso("9999-12-31")],
    [serialFromIso("9999-12-31") + 1, null],
    [null, null],
  ])("%j is %p", (literal, day) => {
    expect(dayIn(submissionOf({ profile: { leadoffDate: literal } }).profile.leadoffDate)).toBe(
      day,
    );
  });
});
