/** A record kept in the workbench from an empty workbook on, by the pane alone, to the sheets that are printed. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { isoFromSerial } from "../../src/core/calendar/serial";
import { recognise } from "../../src/form/recognise";
import { auditFile } from "../../src/report/file-report";
import { causeNames } from "../../src/text/causes";
import { industryNames } from "../../src/text/industries";
import { rateSources } from "../../src/text/set-up";
import type { Language } from "../../src/text/sentence";
import { makeCertificate } from "../../src/workbench/certificate";
import { type Served, serveWorkbench } from "../../src/workbench/serve";
import { readXlsx } from "../../src/workbook/sources/xlsx";
import { launchBrowser } from "../e2e/browser";
import { isReady, type PageUnderTest, type Visit, visit } from "./visit";

declare const workbench: PageUnderTest;

let browser: Browser;
let served: Served;

beforeAll(async () => {
  browser = await launchBrowser();
  served = await serveWorkbench(await makeCertificate(), 0);
});

afterAll(async () => {
  await browser.close();
  served.close();
});

/** Keeps a record of a month, scores it, and writes a decision and the report; returns the file that is saved. */
async function walk({ page, pane }: Visit, language: Language): Promise<Uint8Array> {
  const say = (ko: string, en: string) => (language === "ko" ? ko : en);
  const button = (ko: string, en: string) =>
    pane.getByRole("button", { name: say(ko, en), exact: true });
  const tab = (ko: string, en: string) => pane.getByRole("tab", { name: say(ko, en) }).click();
  const keys = async (text: string) => {
    for (const part of text.split(" ")) {
      if (/^[A-Z]/.test(part)) await page.keyboard.press(part);
      else await page.keyboard.type(part);
    }
  };
  const isWritten = (sheet: string) =>
    pane
      .getByText(say(`‘${sheet}’ 시트에 썼습니다.`, `Written to the sheet “${sheet}”.`))
      .waitFor();
  const pick = (label: string) => pane.locator("select:focus").selectOption({ label });

  const before = await page.evaluate(() => workbench.session.file);
  await page.getByRole("button", { name: say("새 양식", "New form") }).click();
  await page.waitForFunction((file) => workbench.session.file !== file, before);
  await isReady(page);
  await tab("작성", "Fill");
  await pane.locator(".set-up select").focus();
  await pick(industryNames[2][language]);
  await keys("Tab 20260105 Tab 20260106 Enter");
  await pane.locator("[data-field=headCount1]:focus").waitFor();
  await keys("41 Tab 42 Tab 43 Enter");
  await pane.locator("[data-field=rateSource]:focus").waitFor();
  await pick(rateSources[0][language]);
  await keys("Tab .71 Enter");
  await pane.getByRole("status").filter({ hasText: "97,445" }).waitFor();

  const until = pane.locator(".fill-until input");
  await until.nth(1).fill("42");
  await until.nth(0).fill("2026-01-30");
  await button("26일 기록", "Record 26 days").click();
  await pane
    .getByRole("status")
    .filter({ hasText: say("26일을", "Recorded 26 days") })
    .waitFor();

  await button("재해 기록", "Record an accident").click();
  await pane.locator("input[name=date]:focus").waitFor();
  await keys("20260120 Tab operator Tab");
  await pick(causeNames.duty[language]);
  await keys("Tab 2");
  await pane.locator("input[name=death]").first().click();
  await keys("Enter");
  await pane.getByText("2026-01-20").first().waitFor();

  await tab("평가", "Score");
  await pane.getByRole("textbox").nth(1).click();
  for (const score of ["25", "20", "12", "12", "12"]) await keys(`${score} Enter`);
  await pane.getByRole("heading", { name: /81/ }).waitFor();

  await tab("판단", "Decide");
  await pane.getByRole("button", { name: say("종전 규정과 개정 규정", "Old or new") }).click();
  await pane.getByRole("radio", { name: say("알 수 없음", "Not known") }).check();
  await button("다음", "Next").click();
  await button("통합 문서에 기록", "Write into the workbook").click();
  await isWritten(say("판단 기록", "Decisions"));

  await tab("점검", "Check");
  await pane.locator("summary", { hasText: say("점검 보고서", "Audit report") }).click();
  await button("보고서 시트 쓰기", "Write the report sheet").click();
  await isWritten(say("점검 보고서", "Audit report"));

  return new Uint8Array(await page.evaluate(() => [...(workbench.session.save()?.bytes ?? [])]));
}

const koreanFonts = spawnSync("fc-list", [":lang=ko"], { encoding: "utf8" });

/** Whether this machine prints workbooks, Korean ones too, and reads what is printed. */
const hasPrinter =
  spawnSync("soffice", ["--version"]).status === 0 &&
  spawnSync("pdftotext", ["-v"]).status === 0 &&
  koreanFonts.status === 0 &&
  koreanFonts.stdout.trim() !== "";

/** Milliseconds after which a program that hangs is ended. */
const longestPrint = 60_000;

/** The texts of the pages on which LibreOffice prints a workbook. */
function printed(bytes: Uint8Array): string {
  const folder = mkdtempSync(path.join(tmpdir(), "za-print-"));
  try {
    const file = path.join(folder, "record.xlsx");
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    const to = ["--headless", "--convert-to", "pdf", "--outdir", folder, file];
    execFileSync("soffice", [profile, ...to], { stdio: "ignore", timeout: longestPrint });
    return execFileSync("pdftotext", ["-layout", path.join(folder, "record.pdf"), "-"], {
      encoding: "utf8",
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.each([
  ["ko", "판단 기록", "점검 보고서"],
  ["en", "Decisions", "Audit report"],
] as const)("a record from an empty workbook on (%s)", (language, decisions, report) => {
  let opened: Visit;
  let saved: Uint8Array;

  beforeAll(async () => {
    opened = await visit(browser, `${served.url}?lang=${language}&theme=light`);
    saved = await walk(opened, language);
  });

  afterAll(() => opened.page.context().close());

  it("is kept, scored, judged and reported by the pane alone", () => {
    const workbook = readXlsx(saved);
    const submission = recognise(workbook);
    expect(isoFromSerial(submission?.profile.leadoffDate?.value ?? 0)).toBe("2026-01-05");
    expect(submission?.log?.rows).toHaveLength(26);
    expect(submission?.accidents).toHaveLength(1);
    expect(submission?.shl?.total?.own?.value).toBe(81);
    const names = workbook.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([decisions, report]));
    expect(opened.errors).toEqual([]);
  });

  it("has no mistake", () => {
    const made = auditFile(saved, "record.xlsx");
    const findings = made.status === "ok" ? made.result.findings : null;
    expect(findings?.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  (hasPrinter ? it : it.skip)("is printed with its log, scores, accident and report", () => {
    const pages = printed(saved);
    expect(pages).toContain("2026-01-30");
    expect(pages).toMatch(/\b81\b/);
    expect(pages).toContain(language === "ko" ? "✓ 이상 없음." : "✓ Clean.");
    expect(pages).toContain(causeNames.duty[language]);
  });
});
