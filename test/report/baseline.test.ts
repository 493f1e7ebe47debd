import { readBaseline } from "../../src/report/baseline";

const finding = { key: "k", rule: "r", sheet: "S", range: "A1", message: "m", found: 1 };
const line = (report: object) => JSON.stringify(report);

describe("the report of an earlier audit", () => {
  it("is read line by line, empty ones left out", () => {
    const text = `${line({ file: "a.xlsx", findings: [finding] })}\n\n${line({ file: "b.xlsx", findings: [] })}\n`;
    const baseline = readBaseline(text);
    expect([...(baseline?.keys() ?? [])]).toEqual(["a.xlsx", "b.xlsx"]);
    expect(baseline?.get("a.xlsx")).toEqual([finding]);
  });

  it.each([
    ["nothing", ""],
    ["no JSON", "PK\u0003\u0004"],
    ["JSON of another kind", "[1,2]"],
    ["a report without the names of its findings", line({ file: "a", findings: [{ rule: "r" }] })],
    ["a line that was cut off", `${line({ file: "a", findings: [] })}\n{"file":"b"`],
  ])("is refused where it is %s", (_, text) => {
    expect(readBaseline(text)).toBeNull();
  });
});
