import { LEADOFF } from "../../src/functions/leadoff";
import { serialFromIso } from "../../src/core/calendar/serial";
import { problemOf } from "../problem-of";

const may3 = serialFromIso("2010-05-03");

describe("ZA.LEADOFF", () => {
  it("keeps the declared date when the report came in time", () => {
    expect(LEADOFF("2010-05-03", "2010-05-17")).toBe(may3);
    expect(LEADOFF(may3 + 0.5, may3 + 14.9)).toBe(may3);
  });

  it("moves it for a late report", () => {
    expect(LEADOFF("2010. 5. 3.", "2010년 5월 18일")).toBe(may3 + 1);
  });

  it.each([
    [[null, may3], "declared"],
    [[may3, ""], "received"],
    [["언젠가", may3], "declared"],
  ])("names the date that is missing in %j", ([declared, received], argument) => {
    expect(problemOf(() => LEADOFF(declared, received))).toMatchObject({
      kind: "value",
      params: { argument },
    });
  });
});
