/** Ordinary edits on the spreadsheet on the page, whose host answers while functions are still being calculated. */
import type { Browser } from "playwright-core";
import { figure } from "../../src/charts/figure";
import { goal } from "../../src/core/goal/goal";
import { makeCertificate } from "../../src/workbench/certificate";
import { type Served, serveWorkbench } from "../../src/workbench/serve";
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
    await openSample(page, "small-factory.xlsx");
    await page.evaluate((hides) => {
      workbench.session.hidesOldValues = hides;
    }, hidesOldValues);
    await pane.getByRole("status").filter({ hasText: "이상 없음" }).waitFor();
    for (const { cell, value, rate, enrollment } of edits) {
      await type(page, [...cell], String(value));
      const oneFold = goal({ rate, enrollment, type: "general" }, "personhours");
      const hasText = figure(oneFold, "personhours", "ko");
      await pane.locator("svg.gauge", { hasText }).waitFor();
      await pane.getByRole("status").filter({ hasText: "이상 없음" }).waitFor();
      await findingButtons(pane).first().waitFor({ state: "detached" });
    }
    expect(await page.locator("#host").textContent()).toBe("호스트: 빠진 기능 없음");
    expect(errors).toEqual([]);
  });
});
