import { serialOf } from "../../../../src/core/calendar/serial";
import { pastDate } from "../../../../src/taskpane/journeys/fill/past-date";

const today = serialOf(2026, 10, 30);

describe("pastDate", () => {
  it.each([
    ["303", serialOf(2026, 3, 3)],
    ["1030", today],
    ["1031", serialOf(2025, 10, 31)],
    ["229", serialOf(2024, 2, 29)],
    ["2027-01-04", serialOf(2027, 1, 4)],
    ["오늘", today],
    ["Today", today],
  ])("%s is the latest such day", (text, day) => {
    expect(pastDate(text, today)).toBe(day);
  });

  it.each(["", "1332", "231", "soon"])("%s is none", (text) => {
    expect(pastDate(text, today)).toBeNull();
  });
});
