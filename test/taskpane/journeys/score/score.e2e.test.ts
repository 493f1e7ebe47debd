/** The tabs and the Score journey in a real browser, on a workbook in memory. */
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, newContext } from "../../../e2e/browser";
import { serve } from "../../../e2e/serve";

const pages = path.resolve(__dirname, "../../../../.workbench/test-pages");

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serve(pages);
  const context = await newContext(browser, { viewport: { width: 320, height: 600 } });
  page = await context.newPage();
  page.on("pageerror", ({ message }) => errors.push(message));
});

afterAll(async () => {
  await browser.close();
  server.close();
});

afterEach(() => {
  expect(errors.splice(0)).toEqual([]);
});

async function open(workbook: string | null, journey: string, language: "ko" | "en" = "en") {
  const file = workbook === null ? "" : `workbook=${workbook}.xlsx&`;
  await page.goto(`${server.url}/pane/index.html?${file}lang=${language}&journey=${journey}`);
}

const checkers = () => page.getByRole("textbox", { name: "Checker's score" });

describe("the tabs", () => {
  it("are gone through with the arrow keys, and show their journey", async () => {
    await open("shl-below-60", "check");
    await page.getByRole("tab", { name: "Check", selected: true }).focus();
    await page.keyboard.press("ArrowLeft");
    await page.getByRole("tab", { name: "Score", selected: true }).waitFor();
    await page.getByRole("heading", { name: "Checker's score 55" }).waitFor();
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe("Score");
  });

  it("are there in the other language, chosen in the menu", async () => {
    await open("shl-below-60", "score");
    await page.getByRole("button", { name: "More" }).click();
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "평가", selected: true }).waitFor();
    await page.getByRole("heading", { name: "확인평가 55점" }).waitFor();
  });

  it("do not widen the pane", async () => {
    await page.setViewportSize({ width: 270, height: 600 });
    await open("shl-below-60", "score", "ko");
    await page.getByRole("heading", { name: "확인평가 55점" }).waitFor();
    const { scroll, width } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: document.documentElement.clientWidth,
    }));
    await page.setViewportSize({ width: 320, height: 600 });
    expect(scroll).toBe(width);
  });
});

describe("the scores", () => {
  it("are written with two digits and Enter each, and add up", async () => {
    await open("shl-below-60", "score");
    await checkers().first().focus();
    for (const score of ["25", "20", "12", "12", "12"]) {
      await page.keyboard.type(score);
      await page.keyboard.press("Enter");
    }
    await page.getByRole("heading", { name: "Checker's score 81" }).waitFor();
    expect(await page.getByText("at least the 60 that pass").count()).toBe(1);
  });

  it("keep what is no score in the field, and say what is expected", async () => {
    await open("shl-below-60", "score");
    await checkers().first().fill("31");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").filter({ hasText: "Enter a number from 0 to 30." }).waitFor();
    expect(await checkers().first().inputValue()).toBe("31");
    expect(await page.evaluate(() => window.access.asked)).not.toContainEqual(
      expect.stringMatching(/^write/),
    );
  });

  it("are the picture's too, in one sentence", async () => {
    await open("shl-below-60", "score");
    await page
      .getByRole("img", { name: "Management 60 % (before 67 %), Employees 56 % (before 60 %)" })
      .waitFor();
  });

  it("ask for a form where there is none", async () => {
    await open(null, "score");
    await page.getByRole("button", { name: "Open a new form" }).click();
    await page.waitForFunction(() => window.access.asked.includes("new form"));
  });
});

describe("the start screen", () => {
  it("is shown whoever has not chosen yet, and leads to a journey", async () => {
    await open("shl-below-60", "none");
    await page.getByRole("tab", { name: "Check", selected: true }).waitFor();
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: "Start screen" }).click();
    await page.getByRole("button", { name: /^I score/ }).click();
    await page.getByRole("heading", { name: "Checker's score 55" }).waitFor();
  });
});
