import { execFileSync } from "node:child_process";
import path from "node:path";
import { holidayNames, holidayYears } from "../../../src/core/calendar/holidays";
import { isoFromSerial, serialFromIso } from "../../../src/core/calendar/serial";
import { problemOf } from "../../problem-of";

const root = path.resolve(__dirname, "../..");

type Names = Readonly<Record<string, readonly string[]>>;

/** The package is an ES module, which the tests, being CommonJS, cannot import themselves. */
function gazette(): Names {
  const script = `
    import * as years from "@hyunbinseo/holidays-kr/all";
    console.log(JSON.stringify(Object.assign({}, ...Object.values(years))));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: root,
    encoding: "utf8",
  });
  return JSON.parse(output) as Names;
}

function ours(first: number, last: number): Names {
  const names: Record<string, readonly string[]> = {};
  const end = serialFromIso(`${last}-12-31`);
  for (let date = serialFromIso(`${first}-01-01`); date <= end; date += 1) {
    const found = holidayNames(date);
    if (found.length > 0) names[isoFromSerial(date)] = found;
  }
  return names;
}

describe("the public holidays", () => {
  it("agree with the gazette on every day of 2018 to 2027", () => {
    const official = gazette();
    expect(Object.keys(official).length).toBeGreaterThan(150);
    expect(ours(2018, 2027)).toEqual(official);
  });

  it("reach from 2003 to 2027", () => {
    expect(holidayYears).toEqual({ first: 2003, last: 2027 });
  });

  it.each([
    ["2010-09-22", ["추석"]],
    ["2006-05-05", ["석가탄신일", "어린이날"]],
    ["2015-08-14", ["임시공휴일"]],
    ["2012-04-11", ["국회의원 선거일"]],
    ["2014-09-10", ["추석 대체 휴일"]],
    ["2013-10-09", ["한글날"]],
    ["2012-10-09", []],
    ["2007-07-17", ["제헌절"]],
    ["2008-07-17", []],
    ["2010-05-09", []],
  ])("of %s are %j", (date, names) => {
    expect(holidayNames(serialFromIso(date))).toEqual(names);
  });

  it("count Seollal and Chuseok as three days of every year", () => {
    for (let year = holidayYears.first; year <= holidayYears.last; year += 1) {
      for (const feast of ["설날", "추석"]) {
        const days = Object.entries(ours(year, year))
          .filter(([, names]) => names.includes(feast))
          .map(([date]) => serialFromIso(date));
        expect(days).toHaveLength(1);
        const [day = NaN] = days;
        expect(holidayNames(day - 1)).toContain(`${feast} 전날`);
        expect(
          holidayNames(day + 1)
            .join()
            .replaceAll(" ", ""),
        ).toContain(`${feast}다음날`);
      }
    }
  });

  it("are those of the day, whatever the time", () => {
    expect(holidayNames(serialFromIso("2010-05-05") + 0.999)).toEqual(["어린이날"]);
  });

  it.each(["2002-12-31", "2028-01-01", "1987-05-10"])("are not known on %s", (date) => {
    expect(problemOf(() => holidayNames(serialFromIso(date)))).toMatchObject({
      kind: "unknown",
      id: "holidays-unknown",
    });
  });

  it("say which year is not known and which are", () => {
    expect(problemOf(() => holidayNames(serialFromIso("2030-01-01")))).toMatchObject({
      params: { argument: "date", found: 2030, first: 2003, last: 2027 },
    });
  });
});
