import { lastSerial } from "../../src/core/calendar/serial";
import { dateResults } from "../../src/functions/date-results";
import { examples } from "../../src/functions/examples";
import type { ZaFunction } from "../../src/functions/function";
import { type FunctionId, functions } from "../../src/functions/index";
import korean from "../../src/text/functions.ko.json";

describe("the results that are dates", () => {
  it.each(Object.keys(dateResults) as FunctionId[])("%s gives whole serial numbers", (id) => {
    const body: ZaFunction = functions[id];
    const result = body(...examples[id].arguments);
    const column = dateResults[id];
    const dates = Array.isArray(result)
      ? result.slice(1).map((row) => row[Number(column)])
      : [result];
    expect(dates.length).toBeGreaterThan(0);
    for (const date of dates) {
      expect(Number.isSafeInteger(date)).toBe(true);
      expect(date).toBeGreaterThan(0);
      expect(date).toBeLessThanOrEqual(lastSerial);
    }
  });

  it("are those that the metadata describe as serial numbers", () => {
    const described = korean.functions.filter(({ description }) =>
      description.includes("일련번호"),
    );
    expect(described.map(({ id }) => id).sort()).toEqual(Object.keys(dateResults).sort());
  });
});
