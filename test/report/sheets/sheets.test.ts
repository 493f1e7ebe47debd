import { audit } from "../../../src/audit/audit";
import { allRules } from "../../../src/audit/rules";
import { serialFromIso } from "../../../src/core/calendar/serial";
import { boardSheet } from "../../../src/report/sheets/board-sheet";
import { decisionsSheet } from "../../../src/report/sheets/decisions-sheet";
import { deadlinesSheet } from "../../../src/report/sheets/deadlines-sheet";
import { reportSheet } from "../../../src/report/sheets/report-sheet";
import { samplingSheet } from "../../../src/report/sheets/sampling-sheet";
import { heightOf } from "../../../src/workbook/own-sheet/row-height";
import { ownStyles } from "../../../src/workbook/own-sheet/styles";
import type { OwnSheet } from "../../../src/workbook/own-sheet/own-sheet";
import { readExcel } from "../../../src/workbook/sources/excel/read-excel";
import { withExcel } from "../../../src/workbook/sources/excel/with-excel";
import { writeOwnSheet } from "../../../src/workbook/sources/excel/write-own-sheet";
import { submissionOf } from "../../form/submission";
import { sample } from "../../taskpane/sample";
import { audited, decided, draw, everySheet, reportOf, today } from "./every-sheet";
import { open } from "../../workbook/sources/excel/open";

/** The rows as lines of text. */
function linesOf({ rows }: OwnSheet): string[] {
  return rows.map(({ cells }) => cells.map((cell) => cell?.value ?? "").join(" | "));
}

/** The rows of a section, without its heading. */
function sectionOf(sheet: OwnSheet, title: string): string[] {
  const headings = sheet.rows.flatMap(({ cells }, index) =>
    cells[0]?.style === "section" ? [index] : [],
  );
  const start = headings.find((index) =>
    String(sheet.rows[index]?.cells[0]?.value).startsWith(title),
  );
  const end = headings.find((index) => start !== undefined && index > start);
  return start === undefined ? [] : linesOf(sheet).slice(start + 1, end);
}

describe("the sheet of decisions", () => {
  it("has a row for each, with its day, the answers and what follows", () => {
    const { submission } = audited(sample("small-factory"));
    const sheet = decisionsSheet([decided("en")], submission, { language: "en", today });
    expect(linesOf(sheet)).toEqual([
      expect.stringMatching(/^Decisions · /),
      "The certifying body decides.",
      "Date | Decision | Answers | Result | Reasons | Clauses",
      expect.stringMatching(/^40492 \| Old or new.*\? Not known \| /s),
    ]);
    expect(linesOf(decisionsSheet([], null, { language: "ko", today }))[0]).toBe("판단 기록");
  });
});

describe("the report sheet", () => {
  it("begins with what it is of: verdict, counts, regulation, date and version", () => {
    expect(linesOf(reportOf(sample("three-mistakes"), "en")).slice(0, 7)).toEqual([
      "Zero Accident audit report · 한빛정밀 주식회사",
      "Verdict | ✕ Errors. Some values contradict the regulation or other cells. Mend the errors below first.",
      expect.stringMatching(/^Counts \| 3 errors; 46 passed/),
      expect.stringMatching(/^Regulation \| .*2010-04-01$/),
      "Made | 2010-11-10 (Wed), ZA 1.2.3",
      expect.stringContaining("The certifying body decides"),
      expect.stringContaining("must be reported as the law requires"),
    ]);
  });

  it("has a tick for a clean workbook, and for no other", () => {
    const verdictOf = (name: string) => linesOf(reportOf(sample(name), "ko"))[1] ?? "";
    expect(verdictOf("restart-after-accident")).toContain("✓");
    expect(verdictOf("three-mistakes")).not.toContain("✓");
  });

  it("lists a finding with its cell, what is found and expected, clause and fix", () => {
    const sheet = reportOf(sample("three-mistakes"), "en");
    const findings = sectionOf(sheet, "Findings");
    expect(findings).toHaveLength(3);
    expect(findings).toContainEqual(
      expect.stringMatching(
        /^error \| 사업장 개요 \| B27 \| B27: .* \| 0\.5 \| 0\.2883 \| GOAL-4.* \| safe\nB27 ← /,
      ),
    );
    const cell = sheet.rows.flatMap(({ cells }) => cells).find((each) => each?.value === "B27");
    expect(cell?.link).toEqual({
      sheet: "사업장 개요",
      area: { top: 26, left: 1, bottom: 26, right: 1 },
    });
  });

  it("shows what follows from a finding under it", () => {
    const { submission, result } = audited(sample("three-mistakes"));
    const [cause, consequence, ...others] = result.findings;
    if (!cause || !consequence) throw new Error("too few findings");
    const findings = [{ ...cause, consequences: [consequence] }, ...others];
    const options = { language: "en", today, draw, rules: allRules, version: "" } as const;
    const lines = sectionOf(
      reportSheet({ submission, result: { ...result, findings } }, options),
      "Findings",
    );
    expect(lines[1]).toMatch(/^↳ follows \|/);
  });

  it("lists what was set aside with its reason, and an ignore that matches nothing", () => {
    const workbook = sample("three-mistakes");
    const { result } = audited(workbook);
    const [first] = result.findings;
    if (!first) throw new Error("no finding");
    const ignored = { reason: "접수증을 확인함", date: "2010-11-01" };
    const sheet = reportSheet(
      {
        submission: audited(workbook).submission,
        result: {
          ...result,
          findings: [{ ...first, ignored }],
          unmatched: [
            { key: `${first.rule} profile.coefficient`, rule: first.rule, found: "", ...ignored },
          ],
        },
      },
      { language: "ko", today, draw, rules: allRules, version: "" },
    );
    const [line, unmatched] = sectionOf(sheet, "사유를 적고 제외한 항목");
    expect(line).toContain("접수증을 확인함");
    expect(unmatched).toContain(first.rule);
    expect(sectionOf(sheet, "지적 사항")).toEqual([]);
  });

  it("names what could not be checked, with its cell and the rules that wait for it", () => {
    const blank = submissionOf({ profile: { leadoffDate: "2010-04-01", reportReceived: null } });
    const sheet = reportSheet(
      { submission: blank, result: audit(blank, allRules) },
      { language: "en", today, draw, rules: allRules, version: "" },
    );
    expect(sectionOf(sheet, "Not checked")).toContainEqual(
      expect.stringMatching(/^not checked \| Profile \| B\d+ \| .*: blank\ncould not check: /),
    );
  });

  it("ends with rules that passed, sampling plan, documents and deadlines", () => {
    const sheet = reportOf(sample("certifying-body"), "ko");
    const { result } = audited(sample("certifying-body"));
    expect(sectionOf(sheet, "적합한 규칙")).toHaveLength(result.passed.length);
    const [seed, sampled] = sectionOf(sheet, "표본조사 계획");
    expect(seed).toContain("종자 20101110");
    expect(sampled).toMatch(/^1배 \| 무재해 일지 \| A\d+ \| \d{4}-\d\d-\d\d \(.\) .* \| \d+명 \|/);
    const documents = sectionOf(sheet, "제출서류와 서명");
    expect(documents).toContainEqual(expect.stringMatching(/ \| 예 \| .*APP-4/));
    expect(documents).toContainEqual(expect.stringMatching(/ \| 예 \| .*APP-5/));
    expect(sectionOf(sheet, "기한")).toContainEqual(
      expect.stringMatching(/^권장 \| .*목표 달성 → 인증신청 \| 2010-09-10 \| 2010-11-09 \|/),
    );
  });
});

describe("the sampling sheet", () => {
  it("says why there is no plan", () => {
    const lines = linesOf(samplingSheet(submissionOf({}), draw, { language: "en", today }));
    expect(lines).toContain("There is no log of days to draw from.");
  });
});

describe("the deadlines sheet", () => {
  it("counts the days left from today, and none of what is done", () => {
    const profile = { leadoffDate: "2010-11-01" };
    const rowOf = (done: string | null) =>
      deadlinesSheet(submissionOf({ profile: { ...profile, reportReceived: done } }), {
        language: "en",
        today,
      })
        .rows.at(-1)
        ?.cells.map((cell) => cell?.value);
    expect(rowOf(null)?.slice(2, 8)).toEqual([
      today + 5,
      "Mon",
      5,
      "required",
      "LEAD-1",
      "5 days left",
    ]);
    expect(rowOf("2010-11-03")?.slice(4, 8)).toEqual([
      null,
      "required",
      "LEAD-1",
      "done on 2010-11-03",
    ]);
  });

  it("says what to begin with where nothing runs yet", () => {
    const [, note] = linesOf(deadlinesSheet(submissionOf({}), { language: "en", today }));
    expect(note).toContain("Begin with the leadoff date");
  });
});

describe("the board", () => {
  const textsOf = (name: string) => {
    const { submission } = audited(sample(name));
    return boardSheet(submission, { language: "ko", today });
  };

  it("shows a restart as it shows a start", () => {
    const [start, restart] = [textsOf("small-factory"), textsOf("restart-after-accident")].map(
      ({ rows }) => rows.map(({ cells, height }) => [height, ...cells.map((cell) => cell?.style)]),
    );
    expect(start).toEqual(restart);
  });

  it("is one page, with digits that are 40 mm high", () => {
    const { print, rows } = textsOf("restart-after-accident");
    expect(print).toMatchObject({ orientation: "landscape", isOnePage: true });
    const giant = rows.flatMap(({ cells }) => cells).find((cell) => cell?.style === "giant");
    expect(giant?.value).toBe(109);
  });

  it("shows no more than was reached, and the goal half-up as everywhere", () => {
    const figures = textsOf("restart-after-accident").rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell?.style === "big" ? [cell.value] : [])),
    );
    expect(figures).toEqual([33_425, 1.54, 43_241, serialFromIso("2010-12-13")]);
  });

  it("calls for reports, with a record and without", () => {
    const empty = boardSheet(submissionOf({}), { language: "en", today });
    expect(linesOf(empty)).toContain("No log with dates was found.");
    expect(linesOf(empty).at(-1)).toBe("Report every accident and near miss at once");
  });
});

describe.each(["ko", "en"] as const)("every sheet in %s", (language) => {
  it("is written into Excel, read back, and changes nothing that is audited", async () => {
    const workbook = sample("restart-after-accident");
    const { grid, host } = await open(workbook);
    const before = await withExcel((context) => readExcel(context));
    for (const sheet of everySheet(workbook, language)) {
      await withExcel((context) => writeOwnSheet(context, sheet, 1900));
      const written = grid.sheetNamed(sheet.name).cells;
      sheet.rows.forEach(({ cells }, row) => {
        expect(written[row]?.[0]?.value ?? null).toEqual(cells[0]?.value ?? null);
      });
    }
    expect(host.unknown).toEqual([]);
    expect(await withExcel((context) => readExcel(context))).toEqual(before);
  });

  it("cuts off no text where the height of its row is given", () => {
    const names = ["three-mistakes", "plant-320", "foreign-contractor"];
    for (const sheet of names.flatMap((name) => everySheet(sample(name), language))) {
      for (const { cells, height } of sheet.rows) {
        let column = 0;
        for (const cell of cells) {
          const widths = sheet.columns.slice(column, column + (cell?.span ?? 1));
          column += widths.length;
          const wraps = cell !== null && ownStyles[cell.style].wraps === true;
          if (height === undefined || !wraps) continue;
          const needed = heightOf(String(cell.value ?? ""), cell.style, widths);
          expect([sheet.name, cell.value, needed <= height]).toEqual([
            sheet.name,
            cell.value,
            true,
          ]);
        }
      }
    }
  });

  it("breaks no word of its texts", () => {
    for (const { name, rows, columns } of everySheet(sample("three-mistakes"), language)) {
      for (const { cells } of rows) {
        let column = 0;
        for (const cell of cells) {
          const span = cell?.span ?? 1;
          const width = columns.slice(column, column + span).reduce((sum, each) => sum + each, 0);
          column += span;
          if (cell === null || ownStyles[cell.style].wraps !== true) continue;
          const words = String(cell.value ?? "").match(/[a-z]+/gi) ?? [];
          const tooLong = words.filter((word) => word.length >= width);
          expect([name, cell.value, tooLong]).toEqual([name, cell.value, []]);
        }
      }
    }
  });

  it("has as many columns in every row", () => {
    const workbook = sample("three-mistakes");
    for (const { rows, columns, name } of everySheet(workbook, language)) {
      for (const { cells } of rows) {
        const width = cells.reduce((sum, cell) => sum + (cell?.span ?? 1), 0);
        expect([name, width]).toEqual([name, columns.length]);
      }
    }
  });

  it("has no sentence left open", () => {
    const workbook = sample("certifying-body");
    const texts = everySheet(workbook, language).flatMap(linesOf);
    expect(texts.filter((text) => /\{\w+\}|undefined|NaN/.test(text))).toEqual([]);
  });
});
