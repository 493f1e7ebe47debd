import {
  asCode,
  asDate,
  asNumber,
  asOptionalDate,
  asOptionalNumber,
  asOptionalText,
  asPercent,
  asShare,
  asText,
  asYesNo,
} from "../../../src/functions/coerce/scalar";
import { problemOf } from "../../problem-of";
import { encodings, errorCells } from "../encodings";

const may3 = 40301;

describe("asNumber", () => {
  it.each([
    [300, 300],
    ["300", 300],
    ["３００명", 300],
    ["480,000 인시", 480_000],
    ["1 600 시간", 1600],
    ["1,200,000원", 1_200_000],
    ["-3", -3],
    [" .5 ", 0.5],
    [[[300]], 300],
  ])("reads %p", (value, expected) => {
    expect(asNumber(value, "goal")).toBe(expected);
  });

  it.each(encodings)("reads a blank cell of $platform as 0", ({ empty, leftOut, single }) => {
    expect(asNumber(single(empty), "goal")).toBe(0);
    expect(asNumber(leftOut, "goal")).toBe(0);
  });

  it.each(["약 300명", "0.71%", "2010-05-03", true, "1e5"])(
    "refuses %p and says what was found",
    (value) => {
      expect(problemOf(() => asNumber(value, "goal"))).toEqual({
        kind: "value",
        id: "not-a-number",
        params: { argument: "goal", found: value === true ? "TRUE" : value },
      });
    },
  );

  it.each(errorCells)("passes on the error of %p", (cell) => {
    expect(problemOf(() => asNumber(cell, "goal"))).toMatchObject({ id: "error-value" });
  });
});

describe("asOptionalNumber", () => {
  it.each(encodings)("takes a blank of $platform for left out", ({ empty, leftOut, single }) => {
    expect(asOptionalNumber(single(empty), "multiple")).toBeUndefined();
    expect(asOptionalNumber(leftOut, "multiple")).toBeUndefined();
  });

  it("keeps a 0 that is written as text, which no blank cell is", () => {
    expect(asOptionalNumber("0", "careDays")).toBe(0);
    expect(asOptionalNumber(3, "multiple")).toBe(3);
  });
});

describe("asPercent", () => {
  it("takes percent text for percent, and a number as it is", () => {
    expect(asPercent("0.71%", "rate")).toBe(0.71);
    expect(asPercent("0.71 ％", "rate")).toBe(0.71);
    expect(asPercent("0.71", "rate")).toBe(0.71);
    expect(asPercent(0.71, "rate")).toBe(0.71);
    expect(asPercent(0.0071, "rate")).toBe(0.0071);
  });

  it("refuses what is neither", () => {
    expect(problemOf(() => asPercent("7.1‰", "rate"))).toMatchObject({ id: "not-a-number" });
  });
});

describe("asShare", () => {
  it("takes percent text for hundredths", () => {
    expect(asShare("27%", "laborRate")).toBe(0.27);
    expect(asShare(0.27, "laborRate")).toBe(0.27);
    expect(asShare("0.27", "laborRate")).toBe(0.27);
  });
});

describe("asDate", () => {
  it.each([
    may3,
    may3 + 0.999,
    "40301",
    "40301.5",
    "2010-05-03",
    "2010.5.3",
    "2010. 5. 3.",
    "2010년 5월 3일",
    "2010/5/3",
    "20100503",
    20_100_503,
    "2010-05-03 08:30",
    "2010-05-03 오전 8:30:00",
    [[may3]],
  ])("reads %p as one and the same day", (value) => {
    expect(asDate(value, "declared")).toBe(may3);
  });

  it("reads the first and the last day that Excel knows", () => {
    expect(asDate(1, "date")).toBe(1);
    expect(asDate(2_958_465.5, "date")).toBe(2_958_465);
  });

  it.each(encodings)("asks for the date where $platform has none", ({ empty, single }) => {
    expect(problemOf(() => asDate(single(empty), "declared"))).toEqual({
      kind: "value",
      id: "blank-date",
      params: { argument: "declared" },
    });
  });

  it.each([
    ["2010-02-30", "value", "not-a-date"],
    ["합계", "value", "not-a-date"],
    ["2010", "value", "not-a-date"],
    [true, "value", "not-a-date"],
    [-1, "number", "date-out-of-range"],
    [0.5, "number", "date-out-of-range"],
    [2_958_466, "number", "date-out-of-range"],
    [20_100_532, "number", "date-out-of-range"],
  ])("refuses %p", (value, kind, id) => {
    expect(problemOf(() => asDate(value, "date"))).toMatchObject({ kind, id });
  });
});

describe("asOptionalDate", () => {
  it.each(encodings)("takes a blank of $platform for left out", ({ empty, leftOut, single }) => {
    expect(asOptionalDate(single(empty), "from")).toBeUndefined();
    expect(asOptionalDate(leftOut, "from")).toBeUndefined();
  });
});

describe("asYesNo", () => {
  it.each([true, "TRUE", "true", "예", "O", "○", "Y", 1, "1", [[true]]])(
    "takes %p for yes",
    (value) => {
      expect(asYesNo(value, "death")).toBe(true);
    },
  );

  it.each([false, "FALSE", "아니오", "X", "n", 0, "0", null, undefined, "", [[null]]])(
    "takes %p for no",
    (value) => {
      expect(asYesNo(value, "death")).toBe(false);
    },
  );

  it.each(["아마", 2])("refuses %p", (value) => {
    expect(problemOf(() => asYesNo(value, "death"))).toMatchObject({
      id: "not-a-yes-or-no",
      params: { argument: "death", found: String(value) },
    });
  });
});

describe("asCode", () => {
  it("keeps text and number apart, and a 0 is a code", () => {
    expect(asCode("000", "code")).toBe("000");
    expect(asCode(0, "code")).toBe(0);
    expect(asCode(40001, "code")).toBe(40001);
  });

  it.each([null, "", undefined, [[null]]])("asks for a value instead of %j", (value) => {
    expect(problemOf(() => asCode(value, "code"))).toMatchObject({ id: "blank-text" });
  });
});

describe("asText", () => {
  it("reads text whole, however long", () => {
    expect(asText(" D11 ", "step")).toBe("D11");
    expect(asText("가".repeat(50), "step")).toHaveLength(50);
  });

  it.each(encodings)("asks for a value where $platform has none", ({ empty, single }) => {
    expect(problemOf(() => asText(single(empty), "step"))).toMatchObject({ id: "blank-text" });
    expect(asOptionalText(single(empty), "unit")).toBeUndefined();
  });
});
