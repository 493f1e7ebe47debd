import {
  showsDate,
  showsMonthOnly,
  showsPercent,
  showsTime,
} from "../../src/workbook/number-format";

/** Format codes, and what they show. */
const formats: readonly [format: string | undefined, shows: readonly string[]][] = [
  [undefined, []],
  ["General", []],
  ["0.00", []],
  ["#,##0.00_);[Red](#,##0.00)", []],
  ["0%", ["percent"]],
  ["[Red]0.0 %;-0.0 %", ["percent"]],
  ["#,##0.00%_)", ["percent"]],
  ['0.00"%"', []],
  [String.raw`0.00\%`, []],
  ["0_%", []],
  ["yyyy-mm-dd", ["date"]],
  ["[$-412]yyyy.m.d;@", ["date"]],
  ["d", ["date"]],
  ["yyyy-mm", ["date", "month"]],
  ['yyyy"년" m"월"', ["date", "month"]],
  ['m"월"', ["date", "month"]],
  ["YYYY/MM", ["date", "month"]],
  ["[Red]yyyy-mm", ["date", "month"]],
  [String.raw`yyyy\d\ mmm`, ["date", "month"]],
  ['yyyy-mm "day"', ["date", "month"]],
  ['#,##0"명 (month)"', []],
  ["0 [day]", []],
  ["h:mm", ["time"]],
  ["[h]:mm:ss", ["time"]],
  ["[h]:mm", ["time"]],
  ["h:mm AM/PM", ["time"]],
  ['[h]"시간" mm"분"', ["time"]],
  ["[HH]:MM;@", ["time"]],
  ["[Red][h]:mm", ["time"]],
  ["[mm]:ss", ["time"]],
  ["[m]", ["time"]],
  ["[mm]", ["time"]],
  ["[s]", ["time"]],
  ["[ss]", ["time"]],
  ["mm:ss", ["time"]],
  ["mmss.0", ["time"]],
  ["yyyy-mm-dd hh:mm", ["date", "time"]],
  ['0.0"[h]"', []],
  ["e-mm-dd", ["date"]],
  ['ee"年" m"月"', ["date", "month"]],
  ["[$-404]e/m/d", ["date"]],
  ["ggge", ["date"]],
  ["0.00E+00", []],
  ["##0.0e-0", []],
  ["#,##0 EUR", []],
  ['General"명"', []],
];

it.each(formats)("%s shows %j", (format, shows) => {
  expect(showsPercent(format)).toBe(shows.includes("percent"));
  expect(showsDate(format)).toBe(shows.includes("date"));
  expect(showsMonthOnly(format)).toBe(shows.includes("month"));
  expect(showsTime(format)).toBe(shows.includes("time"));
});
