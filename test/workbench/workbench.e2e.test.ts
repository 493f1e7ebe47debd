/** The workbench in a real browser: the built add-in at work on the spreadsheet on the page. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { goal } from "../../src/core/goal/goal";
import { makeCertificate } from "../../src/workbench/certificate";
import { memoryGridOf } from "../../src/workbench/host/memory-grid";
import { type Served, serveWorkbench } from "../../src/workbench/serve";
import { readXlsx } from "../../src/workbook/sources/xlsx";
import { launchBrowser } from "../e2e/browser";
import { findingButtons } from "../taskpane/finding-buttons";
import { said } from "./said";
import {
  openSample,
  saidOnPage,
  type PageUnderTest,
  type,
  valuesOf,
  type Visit,
  visit,
} from "./visit";

declare const workbench: PageUnderTest;

const cases = path.resolve(__dirname, "../cases");
const bytesOf = (name: string) => new Uint8Array(readFileSync(path.join(cases, name)));

let browser: Browser;
let served: Served;
let open: Visit;

beforeAll(async () => {
  browser = await launchBrowser();
  served = await serveWorkbench(await makeCertificate(), 0);
  open = await visit(browser, `${served.url}?lang=ko&theme=light&sample=three-mistakes.xlsx`);
});

afterAll(async () => {
  await browser.close();
  served.close();
});

describe("the workbench", () => {
  it("shows a sample with the pane's findings, and lacks nothing that the add-in asks for", async () => {
    const { page, pane, errors, strangers } = open;
    await findingButtons(pane).first().waitFor();
    expect(await findingButtons(pane).count()).toBe(3);
    expect(await page.locator("#host").textContent()).toBe("호스트: 빠진 기능 없음");
    expect(await page.locator("#addin").textContent()).toBe("추가 기능 준비됨");
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
  });

  it("shows a finding's cells, writes its fix and checks again", async () => {
    const { page, pane } = open;
    await findingButtons(pane).first().click();
    await pane
      .getByRole("button", { name: / 셀로 이동$/ })
      .first()
      .click();
    await page.waitForFunction(() => workbench.session.grid.selection.area.top > 0);
    await pane.getByRole("button", { name: "확실한 수정 일괄 적용" }).click();
    await page.waitForFunction(() => workbench.session.isChanged);
    await findingButtons(pane).nth(2).waitFor({ state: "detached" });
    expect(await findingButtons(pane).count()).toBe(2);
  });

  it("computes typed formulas through the add-in: values, errors, spills and formulas around them", async () => {
    const { page } = open;
    await openSample(page, "small-factory.xlsx");
    await type(page, [5, 40, 0], '=ZA.GOAL(0.5,300,"general")');
    await type(page, [5, 41, 0], '=ROUND(ZA.GOAL(A43,300,"일반")*2,0)');
    await type(page, [5, 42, 0], "0.5");
    await type(page, [5, 43, 0], '=ZA.GOAL(0,300,"general")');
    await type(page, [5, 44, 0], '=za.goal("x",300,"general")');
    const oneFold = goal({ rate: 0.5, enrollment: 300, type: "general" }, "hours");
    expect(await valuesOf(page, 5, [40, 0, 44, 0])).toEqual([
      [oneFold],
      [Math.round(oneFold * 2)],
      [0.5],
      [{ error: "#DIV/0!" }],
      [{ error: "#VALUE!" }],
    ]);
    await type(page, [5, 46, 0], '=ZA.EXPLAIN(0.5,300,"general")');
    const [first = [], second = []] = await valuesOf(page, 5, [46, 0, 47, 3]);
    expect(first.every((value) => typeof value === "string")).toBe(true);
    expect(second.some((value) => value !== null)).toBe(true);
    const spills = () => page.evaluate(() => workbench.session.grid.sheets[5]?.spills.length);
    expect(await spills()).toBe(1);
    await type(page, [5, 47, 1], "x");
    expect(await valuesOf(page, 5, [46, 0, 46, 0])).toEqual([[{ error: "#SPILL!" }]]);
  });

  it("updates the add-in's functions and the pane when a day of the log is typed", async () => {
    const { page, pane } = open;
    await openSample(page, "small-factory.xlsx");
    await pane.getByRole("button", { name: "다시 점검" }).waitFor();
    expect(await findingButtons(pane).count()).toBe(0);
    const [[days, hours] = []] = await valuesOf(page, 3, [8, 3, 8, 4]);
    await type(page, [1, 30, 1], "0");
    const [[lessDays, lessHours] = []] = await valuesOf(page, 3, [8, 3, 8, 4]);
    expect([days, hours]).not.toEqual([lessDays, lessHours]);
    await type(page, [1, 30, 4], "12345");
    await findingButtons(pane).first().waitFor();
  });

  it("has the shortcuts of the add-in: to the next finding's cell, and into the pane", async () => {
    const { page, pane } = open;
    await openSample(page, "three-mistakes.xlsx");
    await pane.getByRole("status").filter({ hasText: "3건 남음" }).waitFor();
    await page
      .locator("#sheet canvas[id^=univer-sheet]")
      .last()
      .click({ position: { x: 300, y: 300 } });
    const selected = () => page.evaluate(() => workbench.session.grid.selection.area.top);
    const rows: number[] = [];
    for (const row of [11, 26, 52]) {
      await page.keyboard.press("Control+Alt+Shift+F");
      await page.waitForFunction((top) => workbench.session.grid.selection.area.top === top, row);
      rows.push(await selected());
    }
    expect(rows).toEqual([11, 26, 52]);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");
    await page.keyboard.press("Control+Alt+Shift+Z");
    await page.waitForFunction(() => document.activeElement?.tagName === "IFRAME");
    expect(await pane.locator(":focus").getAttribute("class")).toContain("finding-button");
  });

  it("lets the log grow from the pane, and counts a day in a new row", async () => {
    const { page, pane } = open;
    await openSample(page, "small-factory.xlsx");
    const tableRows = () =>
      page.evaluate(() => workbench.session.grid.sheets[1]?.tables[0]?.area.bottom);
    const before = (await tableRows()) ?? 0;
    await pane.getByRole("tab", { name: "작성" }).click();
    await pane.getByRole("button", { name: "일지에 31행 추가" }).click();
    await pane.getByText("남은 행 31개").waitFor();
    expect(await tableRows()).toBe(before + 31);
    await page.evaluate(() => workbench.session.grid.calculation.settled());
    const total = () => valuesOf(page, 1, [before + 31, 4, before + 31, 4]);
    const [[hours = null] = []] = await total();
    await pane.getByRole("textbox", { name: "출력인원" }).first().fill("10");
    await pane.getByRole("button", { name: "기록", exact: true }).click();
    await pane.getByText("남은 행 30개").waitFor();
    await page.evaluate(() => workbench.session.grid.calculation.settled());
    expect(await total()).toEqual([[Number(hours) + 10 * 8]]);
    const [[days] = []] = await valuesOf(page, 1, [before - 1, 5, before - 1, 5]);
    const [[oneMore] = []] = await valuesOf(page, 1, [before, 5, before, 5]);
    expect(oneMore).toBe(Number(days) + 1);
    await pane.getByRole("tab", { name: "점검" }).click();
    await pane.getByRole("status").filter({ hasText: "이상 없음" }).waitFor();
  });

  // The others are read and calculated without a browser, in grid/samples.test.ts.
  it.each(["plant-320.xlsx", "foreign-monthly.xlsx"])(
    "reads %s as the file has it",
    async (name) => {
      await openSample(open.page, name);
      const file = said(memoryGridOf(readXlsx(bytesOf(name))));
      expect(await saidOnPage(open.page, false)).toEqual(file);
      // Every formula of ours gives the same here, calculated by the spreadsheet and the add-in.
      if (!name.startsWith("foreign-")) expect(await saidOnPage(open.page, true)).toEqual(file);
    },
  );
});
