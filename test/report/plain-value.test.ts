import { plainValue } from "../../src/report/plain-value";

describe("plainValue", () => {
  it("writes a date as ISO text", () => {
    expect(plainValue(40301, "date")).toBe("2010-05-03");
  });

  it("leaves a number of a date's cell that is no day", () => {
    expect(plainValue(0, "date")).toBe(0);
    expect(plainValue(3_000_000, "date")).toBe(3_000_000);
    expect(plainValue("어제", "date")).toBe("어제");
  });

  it.each([0.3103448275862069, "텍스트", true, null])("leaves %p as it is", (value) => {
    expect(plainValue(value, "persons")).toBe(value);
  });
});
