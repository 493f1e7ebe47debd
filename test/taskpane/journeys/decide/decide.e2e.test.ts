/** The Decide journey in a real browser. */
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

beforeEach(async () => {
  await page.goto(`${server.url}/pane/index.html?lang=en&journey=decide`);
  await page.getByRole("heading", { name: "Decisions" }).waitFor();
});

afterEach(() => {
  expect(errors.splice(0)).toEqual([]);
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
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /^Result/ }).waitFor();
    expect(await page.getByText("The certifying body decides.").count()).toBe(1);
    expect(await page.locator(".passed, .icon.passed").count()).toBe(0);
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
});
