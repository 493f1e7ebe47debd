import { createHash } from "node:crypto";

import type { FileReport } from "../../../src/report/file-report";
import { writeReport } from "../../../src/report/report-format";
import { htmlReport } from "../../../src/report/html/page";
import {
  auditedFile,
  coefficientFinding,
  dailyLog,
  duplicateDate,
  emptySubmission,
  options,
  profileOf,
  quotationOf,
  written,
} from "../examples";
import { parsed } from "./parsed";

const hostile = `"><script>alert('1')</script><img src=x onerror=alert(1)>&]]>`;

const submission = {
  ...emptySubmission,
  profile: profileOf(
    { name: hostile, businessType: "200", rate: 0.5, enrollment: 300 },
    [],
    hostile,
  ),
  log: dailyLog(
    [
      ["2010-05-03", 300],
      ["2010-05-04", 300],
    ],
    hostile,
  ),
  quotation: quotationOf([[1, "2010-05-04"]], "days", hostile),
  doubts: [
    {
      place: { sheet: hostile, row: 0, column: 0 },
      field: hostile,
      heading: hostile,
      alternatives: [hostile],
    },
  ],
};

const files: FileReport[] = [
  auditedFile(
    [
      { ...coefficientFinding, sheet: hostile, found: { value: hostile, unit: null } },
      { ...duplicateDate(4), rule: hostile, message: hostile, clauses: [hostile] },
    ],
    { file: hostile, submission, passed: [hostile] },
  ),
  auditedFile([], { file: "good.xlsx" }),
  { file: "b.xlsx", status: "unreadable", error: { code: hostile, params: {} } },
  { file: "minutes.xlsx", status: "no-form" },
];

function pageOf(reports: readonly FileReport[], changed: Partial<typeof options> = {}) {
  return written<FileReport>(
    (each) => writeReport(htmlReport, each, { ...options, ...changed }),
    reports,
  );
}

describe("htmlReport", () => {
  it.each(["ko", "en"] as const)("is a well-formed page (%s)", async (language) => {
    const page = await pageOf(files, { language });
    expect(page.startsWith("<!DOCTYPE html>\n")).toBe(true);
    const { elements } = parsed(page);
    expect(elements[0]).toEqual({ name: "html", attributes: { lang: language } });
    const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("loads nothing, runs nothing but its own script and says so to the browser", async () => {
    const page = await pageOf(files);
    const { elements } = parsed(page);
    const names = new Set(elements.map(({ name }) => name));
    const scripts = [...page.matchAll(/<script>([^]*?)<\/script>/g)];
    expect([scripts.length, elements.filter(({ name }) => name === "script")]).toEqual([
      1,
      [{ name: "script", attributes: {} }],
    ]);
    for (const name of ["link", "img", "iframe", "object", "use", "image", "form"]) {
      expect(names).not.toContain(name);
    }
    const attributes = elements.flatMap((element) => Object.entries(element.attributes));
    expect(attributes.filter(([name]) => /^(on|src|style|action|xlink)/i.test(name))).toEqual([]);
    const links = attributes.filter(([name]) => name === "href").map(([, value]) => value);
    expect(links.filter((link) => !/^#file-\d+$/.test(link))).toEqual([]);
    expect(page).not.toMatch(/https?:|url\(|@import/);
    const policy = elements.find(
      ({ attributes: a }) => a["http-equiv"] === "Content-Security-Policy",
    );
    const digest = createHash("sha256").update(String(scripts[0]?.[1])).digest("base64");
    expect(policy?.attributes["content"]).toBe(
      `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${digest}'`,
    );
    expect(await pageOf([auditedFile([])])).not.toContain("<script");
  });

  it("shows hostile names as the text they are", async () => {
    const page = await pageOf(files);
    expect(page).not.toMatch(/<script>alert|<img/i);
    expect(parsed(page).text).toContain(`Sheet ${hostile}`);
  });

  it("says when it was made, by which rules, and who decides", async () => {
    const { text } = parsed(await pageOf([auditedFile([])]));
    expect(text).toContain("Made on 2026-03-02");
    expect(text).toContain("za 0.1.0");
    expect(text).toContain("2010-04-01");
    expect(text).toContain("The certifying body decides on certification.");
    expect(text).toContain("must be reported");
    expect(parsed(await pageOf([], { language: "ko" })).text).toContain("인증기관이 결정합니다");
  });

  it("lists several files in front, each with a link to its part", async () => {
    const { elements, text } = parsed(await pageOf(files));
    const links = elements.flatMap(({ attributes }) => attributes["href"] ?? []);
    expect(links).toEqual(["#file-1", "#file-2", "#file-3", "#file-4"]);
    const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
    expect(ids).toEqual(["index", "file-1", "file-2", "file-3", "file-4"]);
    const folded = elements.filter(({ name }) => name === "article" || name === "details");
    expect(folded.map(({ name, attributes }) => [name, attributes["class"]])).toEqual(
      [
        ["article", undefined],
        ["details", undefined],
        ["article", "clean"],
        ...["article", "details", "article", "details"].map((name) => [name, undefined]),
      ].toSpliced(3, 0, ["details", undefined]),
    );
    expect(text).toContain("4 files in all: 1 with errors, 1 clean, 1 without a form, 1 not read");
  });

  it("has no list and the file's name in the title for a single one", async () => {
    const { elements, text } = parsed(await pageOf([auditedFile([])]));
    expect(elements.flatMap(({ attributes }) => attributes["id"] ?? [])).toEqual(["file-1"]);
    expect(text).toMatch(/^plant\.xlsx – Zero Accident audit report/);
  });

  it("has of each of many files what is to be done, and says what it leaves out", async () => {
    const file = auditedFile([coefficientFinding], {
      submission: { ...emptySubmission, log: dailyLog([["2010-05-03", 5]]) },
      passed: ["goal-coefficient"],
    });
    const some = parsed(await pageOf(Array.from({ length: 50 }, () => file)));
    const many = parsed(await pageOf(Array.from({ length: 51 }, () => file)));
    for (const [page, isShort] of [
      [some, false],
      [many, true],
    ] as const) {
      expect(page.text.includes("are left out")).toBe(isShort);
      expect(page.text.includes("What was taken for what")).toBe(!isShort);
      expect(page.text).toContain("the coefficient is 1; with 50 workers it is 0.3103");
      const articles = page.elements.filter(({ name }) => name === "article");
      expect(articles).toHaveLength(isShort ? 51 : 50);
    }
  });

  it("says when a person stopped the run", async () => {
    expect(parsed(await pageOf(files, { interrupted: () => true })).text).toContain(
      "Stopped before the end",
    );
  });
});
