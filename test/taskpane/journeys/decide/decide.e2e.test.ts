/** The Decide journey in a real browser. */
import type { Page } from "playwright-core";
import { newPanePage, type PanePage } from "../../pane-page";

let pane: PanePage;
let page: Page;

beforeAll(async () => {
  pane = await newPanePage();
  ({ page } = pane);
});

afterAll(() => pane.close());

afterEach(async () => {
  await page.evaluate(() => {
    window.closePane();
  });
  expect(pane.takeErrors()).toEqual([]);
});

beforeEach(async () => {
  await pane.reload(`lang=en&journey=decide`);
  await page.getByRole("heading", { name: "Decisions" }).waitFor();
});

const next = () => page.getByRole("button", { name: "Next", exact: true }).click();

describe("a guided decision", () => {
  it("is made with the keyboard alone, and ends without a tick", async () => {
    await page.getByRole("button", { name: /^Old or new/ }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /1 of 3/ }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    await page.getByRole("textbox").focus();
    await page.keyboard.type("20110503");
    await page.getByText("= 2011-05-03 (Tue)").waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /^Result/ }).waitFor();
    expect(await page.getByText("The certifying body decides.").count()).toBe(1);
    expect(await page.locator(".passed, .icon.passed").count()).toBe(0);
    await page.getByRole("button", { name: "All decisions" }).focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Old or new/);
  });

  it("says what is expected of an answer that is none, and keeps what was typed", async () => {
    await page.getByRole("button", { name: /^Old or new/ }).click();
    await page.getByRole("textbox").fill("2011-02-30");
    await next();
    await page.getByRole("alert").filter({ hasText: "Enter a date such as 2025-03-03." }).waitFor();
    expect(await page.getByRole("textbox").inputValue()).toBe("2011-02-30");
  });

  it("takes that something is not known, and says what to find out", async () => {
    await page.getByRole("button", { name: /^Old or new/ }).click();
    await page.getByRole("radio", { name: "Not known" }).check();
    await next();
    await page.getByRole("heading", { name: "To find out" }).waitFor();
  });

  it("goes back and changes an answer", async () => {
    await page.getByRole("button", { name: /^Old or new/ }).click();
    await page.getByRole("textbox").fill("2009-05-04");
    await next();
    await page.getByRole("heading", { name: /2 of 3/ }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: /1 of 3/ }).waitFor();
    expect(await page.getByRole("textbox").inputValue()).toBe("2009-05-04");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Old or new.* waiting/ }).waitFor();
  });

  it("keeps its answers while the pane is closed", async () => {
    await page.getByRole("button", { name: /^Old or new/ }).click();
    await page.getByRole("textbox").fill("2011-05-03");
    await next();
    await page.getByRole("heading", { name: /^Result/ }).waitFor();
    await pane.open("lang=ko&journey=decide");
    await page.getByRole("button", { name: / 답함/ }).click();
    await page.getByText("인증 여부는 인증기관이 결정합니다.", { exact: false }).first().waitFor();
  });

  it("is written into the workbook when that is asked for, beside those that others wrote", async () => {
    await page.evaluate(() => {
      const texts = ["Contest", "a", "b", "c", "d"];
      const entries = [{ date: 46_000, decision: "contest", day: null, texts }];
      window.access.kept.set("decisions", JSON.stringify({ version: 1, answers: {}, entries }));
    });
    await page.getByRole("button", { name: /^Old or new/ }).click();
    await page.getByRole("textbox").fill("2011-05-03");
    await next();
    await page.getByRole("button", { name: "Write into the workbook" }).click();
    await page.getByText("Written to the sheet “Decisions”.").waitFor();
    const rows = await page.evaluate(() => window.access.sheets.get("decisions")?.rows);
    expect(rows?.map(({ cells }) => cells[1]?.value ?? null)).toEqual([
      null,
      null,
      "Decision",
      "Contest",
      expect.stringMatching(/^Old or new/),
    ]);
    await page.getByRole("button", { name: "Show the sheet" }).click();
    expect(await page.evaluate(() => window.access.asked.at(-1))).toBe("go to Decisions!A1");
    await page.getByRole("button", { name: "← All decisions" }).click();
    await page
      .getByRole("button", { name: /^Old or new.* answered, written 2026-10-30/ })
      .waitFor();
  });

  it("is read from the workbook when the pane is opened anew", async () => {
    const answers = { regulation: { leadoff: "unknown" } };
    const kept = JSON.stringify({ version: 1, answers, entries: [] });
    await pane.open(`lang=en&journey=decide&decisions=${encodeURIComponent(kept)}`);
    await page.getByRole("button", { name: /^Old or new.* answered/ }).waitFor();
  });

  it("says why it was not written, and writes nothing over a later version's", async () => {
    await page.getByRole("button", { name: /^Old or new/ }).click();
    await page.getByRole("textbox").fill("2011-05-03");
    await next();
    await page.evaluate(() => {
      window.failWith("writeSheet", "structure-protected");
    });
    const write = page.getByRole("button", { name: "Write into the workbook" });
    await write.click();
    await page.getByText("The structure of the workbook is protected", { exact: false }).waitFor();
    expect(await page.evaluate(() => window.access.kept.size)).toBe(0);
    await page.evaluate(() => {
      window.access.kept.set("decisions", '{"version":2}');
    });
    await write.click();
    await page.getByRole("alert").filter({ hasText: "later version of ZA" }).waitFor();
    expect(await page.evaluate(() => window.access.sheets.size)).toBe(0);
  });
});
