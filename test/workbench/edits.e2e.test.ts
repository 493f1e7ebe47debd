/** What is typed into the workbench: what the pane makes of it, and the file that is saved. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { figure } from "../../src/charts/figure";
import { goal } from "../../src/core/goal/goal";
import { makeCertificate } from "../../src/workbench/certificate";
import { type Served, serveWorkbench } from "../../src/workbench/serve";
import { auditFile } from "../../src/report/file-report";
import { readXlsx } from "../../src/workbook/sources/xlsx";
import { launchBrowser } from "../e2e/browser";
import { findingButtons } from "../taskpane/finding-buttons";
import { openSample, type PageUnderTest, type, type Visit, visit } from "./visit";

declare const workbench: PageUnderTest;

let browser: Browser;
let served: Served;
let open: Visit;

beforeAll(async () => {
  browser = await launchBrowser();
  served = await serveWorkbench(await makeCertificate(), 0);
  open = await visit(browser, `${served.url}?lang=ko&theme=light&sample=small-factory.xlsx`);
});

afterAll(async () => {
  await browser.close();
  served.close();
});

beforeEach(async () => {
  await openSample(open.page, "small-factory.xlsx");
  await open.page.evaluate(() => {
    workbench.session.hidesOldValues = false;
  });
});

/** A head count, the rate, and the head count as it was. */
const edits = [
  { cell: [0, 15, 1], value: 44, rate: 3.2, enrollment: 43 },
  { cell: [0, 24, 1], value: 3.3, rate: 3.3, enrollment: 43 },
  { cell: [0, 15, 1], value: 41, rate: 3.3, enrollment: 42 },
] as const;

describe("an edit that many functions follow", () => {
  it.each([
    ["their old values", false],
    ["#BUSY!", true],
  ])("ends without a finding where cells show %s meanwhile", async (_, hidesOldValues) => {
    const { page, pane, errors } = open;
    await page.evaluate((hides) => {
      workbench.session.hidesOldValues = hides;
    }, hidesOldValues);
    await pane.getByRole("status").filter({ hasText: "이상 없음" }).waitFor();
    for (const { cell, value, rate, enrollment } of edits) {
      await type(page, [...cell], String(value));
      const oneFold = goal({ rate, enrollment, type: "general" }, "personhours");
      const hasText = figure(Math.round(oneFold), "personhours", "ko");
      await pane.locator("svg.gauge", { hasText }).waitFor();
      await pane.getByRole("status").filter({ hasText: "이상 없음" }).waitFor();
      await findingButtons(pane).first().waitFor({ state: "detached" });
    }
    expect(await page.locator("#host").textContent()).toBe("호스트: 빠진 기능 없음");
    expect(errors).toEqual([]);
  });
});

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(path.resolve(__dirname, "../cases", name)));

/** The file that the page would download. */
async function saved(): Promise<Uint8Array> {
  const bytes = await open.page.evaluate(() => [...(workbench.session.save()?.bytes ?? [])]);
  return new Uint8Array(bytes);
}

const [profile, log, accidents, documents] = [0, 1, 2, 5];

describe("the workbench saves", () => {
  it("functions that are later than Excel 2007 with their prefixes", async () => {
    await type(open.page, [documents, 40, 0], "=STDEV.S(B2:B9)");
    await type(open.page, [documents, 41, 0], "=LET(x,B2,x*2)");
    const file = await saved();
    const xml = strFromU8(unzipSync(file)["xl/worksheets/sheet6.xml"] ?? new Uint8Array());
    expect(xml).toContain("<f>_xlfn.STDEV.S(B2:B9)</f>");
    expect(xml).toMatch(/<f[^>]*>_xlfn\.LET\(_xlpm\.x,B2,_xlpm\.x\*2\)<\/f>/);
    const [rows] = readXlsx(file)
      .sheets.slice(documents)
      .map((sheet) => sheet.rows);
    expect(rows?.[40]?.[0]?.formula).toBe("STDEV.S(B2:B9)");
    expect(rows?.[41]?.[0]?.formula).toBe("LET(x,B2,x*2)");
  });

  it("texts as they were typed, also codes that begin with zeros", async () => {
    await type(open.page, [documents, 40, 0], "_x0041_");
    await type(open.page, [documents, 41, 0], "'00001");
    // These cells of the form are for codes, in Excel's format for texts.
    await type(open.page, [profile, 8, 1], "007");
    await type(open.page, [profile, 9, 1], "00001");
    const { sheets } = readXlsx(await saved());
    const value = (sheet: number, row: number, column: number) =>
      sheets[sheet]?.rows[row]?.[column]?.value;
    expect([value(documents, 40, 0), value(documents, 41, 0)]).toEqual(["_x0041_", "00001"]);
    expect([value(profile, 8, 1), value(profile, 9, 1)]).toEqual(["007", "00001"]);
  });

  it("a changed heading of the log as the name of its column", async () => {
    await type(open.page, [log, 3, 1], "출근 인원");
    const [, sheet] = readXlsx(await saved()).sheets;
    expect(sheet?.rows[3]?.[1]?.value).toBe("출근 인원");
    expect(sheet?.tables[0]?.columns[1]).toBe("출근 인원");
  });

  it("rows by which the log grew, and the file is as clean as the pane says", async () => {
    const { page, pane } = open;
    await pane.getByRole("tab", { name: "작성" }).click();
    await pane.getByRole("button", { name: "일지에 31행 추가" }).click();
    await pane.getByText(/남은 행 31/).waitFor();
    await pane.getByRole("tab", { name: "점검" }).click();
    await page.evaluate(() => workbench.session.calculated());
    await pane.getByRole("status").filter({ hasText: "이상 없음" }).waitFor();
    const file = await saved();
    expect(readXlsx(file).sheets[log]?.tables[0]?.area.bottom).toBe(249);
    const report = auditFile(file, "small-factory.xlsx");
    expect(report.status === "ok" && report.result.findings).toEqual([]);
  });

  it("an accident that was typed below the prepared rows, once it was brought into them", async () => {
    const { page, pane, errors } = open;
    // The eleven rows before are used up; the last of the prepared ones is free.
    await type(page, [accidents, 14, 0], "2010-07-05");
    await type(page, [accidents, 17, 0], "2010-07-20");
    await type(page, [accidents, 17, 3], "5");
    await pane.getByRole("tab", { name: "작성" }).click();
    await pane.getByText("재해 기록 18행은 준비된 행 아래에 있습니다.").waitFor();
    await pane.getByRole("button", { name: "준비된 행으로 옮기기" }).click();
    await pane.getByRole("status").filter({ hasText: "준비된 행으로 옮겼습니다." }).waitFor();
    await page.evaluate(() => workbench.session.calculated());
    expect(errors).toEqual([]);
    const { sheets } = readXlsx(await saved());
    const { rows = [] } = sheets[accidents] ?? {};
    expect(rows[15]?.slice(0, 4).map((cell) => cell?.value ?? null)).toEqual([
      40_379,
      null,
      null,
      5,
    ]);
    expect([15, 16].map((row) => rows[row]?.[8]?.formula?.includes(`C${row + 1}`))).toEqual([
      true,
      true,
    ]);
    expect(rows.slice(17, 20).map((row) => row?.[0]?.value ?? null)).toEqual([null, null, null]);
  });

  it("the row by which the accidents grew, and all that reads them", async () => {
    const { page, pane, errors } = open;
    await type(page, [accidents, 14, 0], "2010-07-05");
    await pane.getByRole("tab", { name: "작성" }).click();
    await pane.getByRole("button", { name: "재해 기록", exact: true }).click();
    await pane.locator("input[name=date]").fill("2010-07-20");
    await pane.locator("input[name=careDays]").fill("5");
    await pane.locator("input[name=death]").first().check();
    await pane.locator("input[name=date]").press("Enter");
    await pane.getByText("재해 기록 16행에 적었습니다.").waitFor();
    await page.evaluate(() => workbench.session.calculated());
    expect(errors).toEqual([]);
    expect(await page.locator("#host").textContent()).toBe("호스트: 빠진 기능 없음");
    const file = await saved();
    const { sheets, names } = readXlsx(file);
    const before = readXlsx(bytesOf("small-factory.xlsx"));
    const [rows = [], causes = []] = [sheets, before.sheets].map((all) => all[accidents]?.rows);
    expect(rows[15]?.[3]?.value).toBe(5);
    expect(rows[16]?.[8]?.formula).toContain("C17");
    const valuesIn = (all: typeof rows, column: number) =>
      all.slice(4).map((row) => row?.[column]?.value ?? null);
    expect(valuesIn(rows, 12).slice(0, 25)).toEqual(valuesIn(causes, 12).slice(0, 25));
    expect(valuesIn(rows, 14)[25] ?? null).toBeNull();
    const readers = [sheets[profile], sheets[log]].flatMap((sheet) =>
      (sheet?.rows ?? []).flatMap((row) =>
        (row ?? []).flatMap((cell) => cell?.formula?.match(/'재해 기록'![$A-Z0-9:]+/g) ?? []),
      ),
    );
    // What stands beside the list is read where it stood.
    const lists = (all: Uint8Array) =>
      strFromU8(
        unzipSync(all)[`xl/worksheets/sheet${accidents + 1}.xml`] ?? new Uint8Array(),
      ).match(/<formula1>[^<]*\$M\$[^<]*<\/formula1>/g);
    expect(lists(file)).toEqual(lists(bytesOf("small-factory.xlsx")));
    expect(lists(file)?.length).toBeGreaterThan(0);
    expect(new Set(readers)).toEqual(new Set(["'재해 기록'!$A$5:$A$17", "'재해 기록'!$J$5:$J$17"]));
    expect(names.find(({ name }) => name === "za_accidents_cause")?.refersTo).toMatch(/\$C\$17$/);
    const parts = unzipSync(file);
    const xml = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
    expect(xml("xl/workbook.xml")).toContain("'재해 기록'!$A$1:$K$17");
    expect(xml(`xl/worksheets/sheet${accidents + 1}.xml`)).toContain('sqref="C5:C17"');
  });
});
