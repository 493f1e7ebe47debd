/** Workbooks as programs write them and people report them, from the file to what the audit says. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { audit } from "../../src/audit/audit";
import { recognise } from "../../src/form/recognise";
import { areaAddress, qualified } from "../../src/workbook/address";
import { readXlsx } from "../../src/workbook/sources/xlsx";
import { rowsOf, type WorkbookContent } from "../workbook/package";

/** What is said of a file: findings with their fixes, what was not checked, and what was not read. */
function auditOf(bytes: Uint8Array) {
  const submission = recognise(readXlsx(bytes));
  if (!submission) throw new Error("no form");
  const { findings, unchecked, unread } = audit(submission);
  return {
    dates: submission.log?.rows.map(({ date }) => date?.value),
    hours: submission.log?.rows.map(({ hoursPerWorker }) => hoursPerWorker?.value),
    findings: findings.map(
      ({ rule, severity, sheet, area }) => `${severity} ${rule} ${qualified(sheet, area)}`,
    ),
    fixes: findings.flatMap(({ fix }) => fix?.changes.map(({ value }) => value) ?? []),
    unchecked: unchecked.flatMap(({ rule, missing }) =>
      missing
        .filter(({ reason }) => reason !== "not-found")
        .map(({ field, reason }) => `${rule}: ${field} ${reason}`),
    ),
    unread: unread.map(({ reason, range }) => `${reason} ${areaAddress(range)}`),
  };
}

const nothing = { findings: [], fixes: [], unchecked: [], unread: [] };

const firstDay = 40_301;
const days = Array.from({ length: 7 }, (_, index) => firstDay + index);

/** The number formats of the styles that the cells below name. */
const formats = ["General", "yyyy-mm-dd"];

/** A text, a number, or a whole `<c>` in which "@" stands for its address. */
type Written = string | number;

function row(number: number, cells: readonly Written[]): string {
  const written = cells.map((cell, column) => {
    const address = `${String.fromCharCode(65 + column)}${number}`;
    if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
    return cell.startsWith("<c ")
      ? cell.replaceAll("@", address).replaceAll("#", String(number))
      : `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${number}">${written.join("")}</row>`;
}

/** A log of seven days with ten workers; `cells` are those behind the workers, in every row. */
function logFile(
  headings: readonly string[],
  cells: (index: number) => readonly Written[],
  content: WorkbookContent = {},
  date: (day: number) => Written = (day) => `<c r="@" s="1"><v>${day}</v></c>`,
): Uint8Array {
  const rows = [
    row(1, ["무재해 일지"]),
    row(2, ["날짜", "출력인원", ...headings]),
    ...days.map((day, index) => row(index + 3, [date(day), 10, ...cells(index)])),
  ];
  return rowsOf(rows.join(""), { formats, ...content });
}

const hoursAndPersonHours = ["1인당 근로시간", "연근로시간"];

describe("formulas without results", () => {
  const headings = [...hoursAndPersonHours, "연근로시간 누계"];
  const said = {
    ...nothing,
    unchecked: expect.arrayContaining([
      "log-person-hours: log.personHours no-result",
      "log-running-totals: log.runningPersonHours no-result",
    ]) as string[],
    unread: ["no-result D3:D9", "no-result E3:E9"],
  };

  it.each([
    ["none", "", ""],
    ["an empty one", "<v></v>", ""],
    ["an empty element", "<v/>", ""],
    ["zeros in a workbook that asks to be calculated", "<v>0</v>", `<calcPr fullCalcOnLoad="1"/>`],
    ["zeros in another way", "<v>0.0</v>", `<calcPr calcId="9" fullCalcOnLoad="true"/>`],
  ])("accuse no cell: %s", (_, result, names) => {
    const file = logFile(
      headings,
      () => [8, `<c r="@"><f>B#*C#</f>${result}</c>`, `<c r="@"><f>SUM(D$3:D#)</f>${result}</c>`],
      { names },
    );
    expect(auditOf(file)).toMatchObject(said);
  });

  it("accuse no cell where they are dates", () => {
    const file = logFile(
      hoursAndPersonHours,
      () => [8, 80],
      {},
      (day) =>
        day === firstDay ? `<c r="@" s="1"><v>${day}</v></c>` : `<c r="@" s="1"><f>A3+1</f></c>`,
    );
    const { findings, unread, unchecked } = auditOf(file);
    expect(findings).toEqual([]);
    expect(unread).toEqual(["no-result A4:A9"]);
    expect(unchecked).toContain("log-date-order: log.date no-result");
  });
});

describe("errors", () => {
  const withError = (index: number, cell: string): readonly Written[] => [
    8,
    index === 3 ? cell : 80,
  ];

  it.each([
    ["with a formula", `<c r="@" t="e"><f>#REF!*8</f><v>#REF!</v></c>`],
    ["without one", `<c r="@" t="e"><v>#DIV/0!</v></c>`],
    ["of a text that the file has lost", `<c r="@" t="s"><v>99</v></c>`],
  ])("are named at their cell: %s", (_, cell) => {
    const said = auditOf(logFile(hoursAndPersonHours, (index) => withError(index, cell)));
    expect(said.findings).toEqual(["error error-value Sheet1!D6"]);
    expect(said.unchecked).toContain("log-person-hours: log.personHours error");
  });
});

describe("elapsed times", () => {
  const formatsOfTimes = [
    "[h]:mm",
    "[hh]:mm:ss",
    '[h]"시간" mm"분"',
    "[h]",
    "[mm]",
    "[m]:ss",
    "[ss]",
    "h:mm",
    "[$-412][h]:mm;@",
  ];
  const time = (hours: number) => `<c r="@" s="2"><v>${hours / 24}</v></c>`;

  it.each(formatsOfTimes)("are hours, person-hours and their running totals: %s", (format) => {
    const file = logFile(
      [...hoursAndPersonHours, "연근로시간 누계"],
      (index) => [time(8.5), time(85), time(85 * (index + 1))],
      { formats: [...formats, format] },
    );
    expect(auditOf(file)).toMatchObject({ ...nothing, hours: days.map(() => 8.5) });
  });

  it.each(formatsOfTimes)("are mended as times: %s", (format) => {
    const file = logFile(
      [...hoursAndPersonHours, "연근로시간 누계"],
      (index) => [
        8.5,
        time(index === 3 ? 80 : 85),
        time(85 * (index + 1) + (index === 5 ? 10 : 0)),
      ],
      { formats: [...formats, format] },
    );
    const { findings, fixes } = auditOf(file);
    expect(findings).toEqual([
      "error log-person-hours Sheet1!D6",
      "error log-running-totals Sheet1!E8",
    ]);
    expect(fixes).toEqual([3.54166666666667, 21.25]);
  });

  it.each(formatsOfTimes)("above the days are no month: %s", (format) => {
    for (const total of [595 / 24, 2011.6]) {
      const rows = [
        row(1, ["2010년 5월 무재해 일지"]),
        row(2, ["무재해 개시일", `<c r="@" s="1"><v>${firstDay}</v></c>`]),
        row(3, ["월 총근로시간", `<c r="@" s="2"><v>${total}</v></c>`]),
        row(4, ["일", "출력인원", ...hoursAndPersonHours]),
        ...days.map((_, index) => row(index + 5, [index + 3, 10, 8.5, 85])),
      ];
      const file = rowsOf(rows.join(""), { formats: [...formats, format] });
      expect(auditOf(file)).toMatchObject({ dates: days, findings: [] });
    }
  });

  it("may be stated in minutes, and are mended in minutes", () => {
    const headings = ["1인당 근로시간(분)", "연근로시간(분)"];
    expect(auditOf(logFile(headings, () => [510, 5100]))).toMatchObject(nothing);
    const wrong = logFile(headings, (index) => [510, index === 2 ? 4800 : 5100]);
    expect(auditOf(wrong)).toMatchObject({
      findings: ["error log-person-hours Sheet1!D5"],
      fixes: [5100],
    });
  });
});

describe("hours that are text", () => {
  it.each([
    "8:30",
    "08:30",
    "8:30:00",
    "8시간 30분",
    "8시간30분",
    "8시간 반",
    "510분",
    "８：３０",
    "8h 30m",
  ])("are hours: %s", (text) => {
    expect(auditOf(logFile(hoursAndPersonHours, () => [text, 85]))).toMatchObject({
      ...nothing,
      findings: ["info number-as-text Sheet1!C3:C9"],
      hours: days.map(() => 8.5),
    });
  });

  it.each(["8:75", "8:30 AM", "8시 30분", "8:30~17:30", "여덟"])(
    "are named where they cannot be read, and nothing is worked out in their place: %s",
    (text) => {
      const headings = [...hoursAndPersonHours, "연근로시간 누계"];
      const file = logFile(headings, (index) => [text, 85, 85 * (index + 1)]);
      const { findings, fixes, unchecked } = auditOf(file);
      expect(findings).toEqual(["error unreadable-value Sheet1!C3:C9"]);
      expect(fixes).toEqual([]);
      expect(unchecked).toContain("log-person-hours: log.hoursPerWorker unreadable");
    },
  );
});

describe("references in small letters", () => {
  const small = (xml: string) =>
    xml.replaceAll(
      / (r|ref)="([A-Z]+\d+(?::[A-Z]+\d+)?)"/g,
      (_, name: string, address: string) => ` ${name}="${address.toLowerCase()}"`,
    );

  it("are read as any others", () => {
    const body = days
      .map((day, index) =>
        row(index + 3, [
          `<c r="@" s="1"><v>${day}</v></c>`,
          10,
          8,
          `<c r="@"><f>b#*c#</f><v>80</v></c>`,
        ]),
      )
      .join("");
    const rows =
      row(1, ["무재해 일지"]) + row(2, ["날짜", "출력인원", ...hoursAndPersonHours]) + body;
    expect(auditOf(rowsOf(small(rows), { formats }))).toMatchObject({ ...nothing, dates: days });
  });

  it("let a number that is typed over a formula be found", () => {
    const file = logFile(hoursAndPersonHours, (index) => [
      8,
      index === 3 ? 80 : `<c r="@"><f>b#*c#</f><v>80</v></c>`,
    ]);
    expect(auditOf(file).findings).toEqual(["warning formula-overwritten Sheet1!D6"]);
  });
});

describe("durations of strict files", () => {
  it.each([
    "PT8H30M0.000S",
    "PT8H30M",
    "PT510M",
    "P0DT8H30M",
    "PT30600S",
    "1899-12-31T08:30:00",
    "08:30:00",
  ])("are hours: %s", (stored) => {
    const file = logFile(
      hoursAndPersonHours,
      () => [`<c r="@" s="2" t="d"><v>${stored}</v></c>`, 85],
      { formats: [...formats, "[h]:mm"] },
      (day) => `<c r="@" s="1" t="d"><v>2010-05-0${day - firstDay + 3}</v></c>`,
    );
    expect(auditOf(file)).toMatchObject({ ...nothing, dates: days, hours: days.map(() => 8.5) });
  });
});

describe("cells in rare forms", () => {
  it("are read: no style, small truth, an equals sign, a year code", () => {
    const file = logFile(hoursAndPersonHours, () => [8, `<c r="@"><f>=B#*C#</f><v>80</v></c>`], {
      formats: ["General", "e-mm-dd"],
    });
    expect(auditOf(file)).toMatchObject({ ...nothing, dates: days });
  });

  it.each(["-0", "1e308", "-1e308", "1e309", "INF", "NaN"])(
    "are named where no number can be read: %s",
    (number) => {
      const file = logFile(hoursAndPersonHours, (index) => [
        8,
        index === 3 ? `<c r="@"><v>${number}</v></c>` : 80,
      ]);
      const { findings } = auditOf(file);
      expect(findings).toEqual(["error unreadable-value Sheet1!D6"]);
    },
  );

  it("ask about a day just before midnight", () => {
    const file = logFile(
      hoursAndPersonHours,
      () => [8, 80],
      {},
      (day) => `<c r="@" s="1"><v>${day + 0.9994}</v></c>`,
    );
    expect(auditOf(file)).toMatchObject({
      ...nothing,
      dates: days,
      findings: ["info unreadable-value Sheet1!A3:A9"],
    });
  });
});

/** What the README beside the workbooks says of each. */
const shared = {
  "no-results.xlsx": { findings: [], fixes: [], unread: ["no-result D3:D9", "no-result E3:E9"] },
  "error-values.xlsx": { findings: ["error error-value 일지!B6"], fixes: [] },
  "total-above-h-mm.xlsx": { ...nothing, dates: days },
  "person-hours-h-mm.xlsx": { ...nothing, hours: days.map(() => 8.5) },
  "hours-text-colon.xlsx": {
    ...nothing,
    findings: ["info number-as-text 일지!C3:C9"],
    hours: days.map(() => 8.5),
  },
  "lower-case-references.xlsx": { ...nothing, dates: days },
  "strict-duration.xlsx": { ...nothing, dates: days, hours: days.map(() => 8.5) },
};

const folder = path.resolve(__dirname, "../../../shared/cases");
const sharedIt = existsSync(folder) ? it : it.skip;

describe("a workbook beside the project", () => {
  sharedIt.each(Object.entries(shared))("is read right: %s", (name, said) => {
    expect(auditOf(readFileSync(path.join(folder, name)))).toMatchObject(said);
  });

  sharedIt("is known here", () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
    expect(files.sort()).toEqual(Object.keys(shared).sort());
  });
});
