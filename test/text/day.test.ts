import { serialFromIso } from "../../src/core/calendar/serial";
import { sayDay, weekdayName } from "../../src/text/day";

describe("days in words", () => {
  it.each([
    ["2025-03-02", "2025-03-02 (일)", "2025-03-02 (Sun)"],
    ["2025-03-03", "2025-03-03 (월)", "2025-03-03 (Mon)"],
    ["2010-10-30", "2010-10-30 (토)", "2010-10-30 (Sat)"],
  ])("have their weekday: %s", (iso, ko, en) => {
    expect([sayDay(serialFromIso(iso), "ko"), sayDay(serialFromIso(iso), "en")]).toEqual([ko, en]);
  });

  it("are named from Sunday on", () => {
    const names = [0, 1, 2, 3, 4, 5, 6].map((weekday) => weekdayName(weekday, "ko"));
    expect(names.join("")).toBe("일월화수목금토");
  });
});
