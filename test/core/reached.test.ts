import { reached } from "../../src/core/reached";

describe("reaching an aim", () => {
  it("means as much or more", () => {
    expect(reached(480_000, 480_000)).toBe(true);
    expect(reached(480_001, 480_000)).toBe(true);
    expect(reached(479_999.99, 480_000)).toBe(false);
  });

  it("does not fail for what binary numbers lose when hours add up", () => {
    let hours = 0;
    for (let day = 0; day < 1000; day += 1) hours += 8.4;
    expect(hours).toBeLessThan(8400);
    expect(reached(hours, 8400)).toBe(true);
  });
});
