/** The sheets that the pane writes, in the file that the workbench saves. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import packageFile from "../../package.json";
import { allRules } from "../../src/audit/rules";
import { serialFromIso } from "../../src/core/calendar/serial";
import { drawOn } from "../../src/record/sampling-plan";
import { boardSheet } from "../../src/report/sheets/board-sheet";
import { deadlinesSheet } from "../../src/report/sheets/deadlines-sheet";
import { decisionsSheet } from "../../src/report/sheets/decisions-sheet";
import { reportSheet } from "../../src/report/sheets/report-sheet";
import { samplingSheet } from "../../src/report/sheets/sampling-sheet";
import type { Language } from "../../src/text/sentence";
import { makeCertificate } from "../../src/workbench/certificate";
import { type Served, serveWorkbench } from "../../src/workbench/serve";
import { addedSheetOf } from "../../src/workbook/own-sheet/added-sheet-of";
import type { OwnSheet } from "../../src/workbook/own-sheet/own-sheet";
import { saveSettings, saveXlsx } from "../../src/workbook/save";
import { readSettings, readXlsx } from "../../src/workbook/sources/xlsx";
import { launchBrowser } from "../e2e/browser";
import { audited, decided } from "../report/sheets/every-sheet";
import { type PageUnderTest, type Visit, visit } from "./visit";

declare const workbench: PageUnderTest;

const bytes = new Uint8Array(
  readFileSync(path.resolve(__dirname, "../cases/restart-after-accident.xlsx")),
);
const workbook = readXlsx(bytes);

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

/** Has the pane write every sheet, and saves the file. */
async function writeAll({ page, pane }: Visit, language: Language): Promise<Uint8Array> {
  const say = (ko: string, en: string) => (language === "ko" ? ko : en);
  const press = (ko: string, en: string) =>
    pane.getByRole("button", { name: say(ko, en), exact: true }).click();
  const open = (ko: string, en: string) =>
    pane.locator("summary", { hasText: say(ko, en) }).click();
  const tab = (ko: string, en: string) => pane.getByRole("tab", { name: say(ko, en) }).click();
  const isWritten = (sheet: string) =>
    pane
      .getByText(say(`‘${sheet}’ 시트에 썼습니다.`, `Written to the sheet “${sheet}”.`))
      .waitFor();

  await tab("점검", "Check");
  await open("표본조사 계획", "Sampling plan");
  await press("시트로 내보내기", "Export to a sheet");
  await isWritten(say("표본조사 계획", "Sampling plan"));
  await open("점검 보고서", "Audit report");
  await press("보고서 시트 쓰기", "Write the report sheet");
  await isWritten(say("점검 보고서", "Audit report"));
  await tab("작성", "Fill");
  await open("기한", "Deadlines");
  await press("기한 시트", "Deadline sheet");
  await isWritten(say("기한", "Deadlines"));
  await press("무재해 기록판", "Board");
  await isWritten(say("무재해 기록판", "Zero accident board"));
  await tab("판단", "Decide");
  await pane.getByRole("button", { name: say("종전 규정과 개정 규정", "Old or new") }).click();
  await pane.getByRole("radio", { name: say("알 수 없음", "Not known") }).check();
  await press("다음", "Next");
  await press("통합 문서에 기록", "Write into the workbook");
  await isWritten(say("판단 기록", "Decisions"));
  const saved = await page.evaluate(() => [...(workbench.session.save()?.bytes ?? [])]);
  return new Uint8Array(saved);
}

/** The same sheets, as they are put into a file without a spreadsheet. */
function everySheet(language: Language): OwnSheet[] {
  const form = audited(workbook);
  const { submission } = form;
  const now = new Date();
  const iso = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  const today = serialFromIso(iso);
  const draw = drawOn(iso);
  const { version } = packageFile;
  return [
    samplingSheet(submission, draw, { language, today }),
    reportSheet(form, { language, today, draw, version, rules: allRules }),
    deadlinesSheet(submission, { language, today }),
    boardSheet(submission, { language, today }),
    decisionsSheet([{ ...decided(language), date: today }], submission, { language, today }),
  ];
}

function partsOf(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(file))
      .filter(([name]) => /workbook\.xml|styles\.xml|worksheets\/sheet\d+\.xml/.test(name))
      .map(([name, part]) => [name, strFromU8(part)]),
  );
}

describe("the workbench saves the sheets that the pane has written", () => {
  it.each(["ko", "en"] as const)(
    "as they are put into files, with their looks and pages (%s)",
    async (language) => {
      const address = `${served.url}?lang=${language}&theme=light&sample=restart-after-accident.xlsx`;
      const page = await visit(browser, address);
      const saved = await writeAll(page, language);
      const added = everySheet(language).map(addedSheetOf);
      const expected = saveXlsx(bytes, workbook, { sheets: workbook.sheets, added });
      // The answers of the decision are kept beside its sheet.
      const settings = readSettings(saved);
      expect([...settings.keys()]).toEqual(["ZA.decisions"]);
      expect(partsOf(saved)).toEqual(partsOf(saveSettings(expected.bytes, settings)));
      expect(page.errors).toEqual([]);
      await page.page.context().close();
    },
  );
});
