import { isoFromSerial, serialFromIso } from "../../../src/core/calendar/serial";
import { typedDate } from "../../../src/taskpane/components/typed-date";

const iso = (date: number | null) => (date === null ? null : isoFromSerial(date));

describe("a date that is typed", () => {
  it.each([
    ["2025-03-03", "2025-03-03"],
    ["2025.3.3", "2025-03-03"],
    ["2025. 3. 3.", "2025-03-03"],
    ["2025/12/31", "2025-12-31"],
    [" 20250303 ", "2025-03-03"],
    ["2024-02-29", "2024-02-29"],
    ["2025년 3월 3일", "2025-03-03"],
    ["2025-03-03 (월)", "2025-03-03"],
    ["２０２５．３．３", "2025-03-03"],
    ["3 March 2025", "2025-03-03"],
  ])("is read as a whole date: %s", (text, date) => {
    expect(iso(typedDate(text))).toBe(date);
  });

  it.each([
    ["303", "2025-03-03"],
    ["0303", "2025-03-03"],
    ["3/3", "2025-03-03"],
    ["1231", "2025-12-31"],
    ["101", "2025-01-01"],
    ["3월 3일", "2025-03-03"],
    ["３０３", "2025-03-03"],
    ["3/3 (월)", "2025-03-03"],
    ["229", "2028-02-29"],
  ])("is the next such day after another: %s", (text, date) => {
    expect(iso(typedDate(text, serialFromIso("2024-12-31")))).toBe(date);
  });

  it("is in the next year where the day of this one is over", () => {
    expect(iso(typedDate("303", serialFromIso("2025-03-03")))).toBe("2026-03-03");
  });

  it.each(["", "303", "3/3", "2025-02-29", "2025-13-01", "20250230", "yesterday", "1234567"])(
    "is no day: %s",
    (text) => {
      expect(typedDate(text)).toBeNull();
    },
  );

  it.each(["0", "230", "1301", "000", "25.3.3"])("is no day of any year: %s", (text) => {
    expect(typedDate(text, serialFromIso("2024-12-31"))).toBeNull();
  });
});
