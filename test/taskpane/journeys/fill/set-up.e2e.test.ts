/** The set-up in a real browser, from the blank form to the goal. */
import type { Page } from "playwright-core";
import { fieldLabel } from "../../../../src/form/fields";
import { industryNames } from "../../../../src/text/industries";
import type { Language } from "../../../../src/text/sentence";
import { rateSources } from "../../../../src/text/set-up";
import { newPanePage, type PanePage } from "../../pane-page";
import { Typist } from "./typist";

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

/** The blank form, with the focus where the set-up begins. */
async function open(language: Language): Promise<Typist> {
  await pane.open(`form=${language}&lang=${language}&journey=fill`);
  await page.locator(".set-up select").focus();
  return new Typist(page);
}

const written = () =>
  page.evaluate(() => window.access.asked.filter((call) => call.startsWith("write")));

/** A field that has the focus, by its name in the set-up. */
const focused = (field: string) => page.locator(`[data-field=${field}]:focus`).waitFor();

const stepTwo = (language: Language) =>
  page.getByText(language === "ko" ? "2/3 근로자수" : "2 of 3 Head count").waitFor();

describe.each(["ko", "en"] as const)("in %s", (language) => {
  const sourceName = rateSources[0][language];

  it("leads to the goal with 21 keys and 2 choices", async () => {
    const typist = await open(language);
    await typist.choose(industryNames[2][language]);
    await typist.type("303 Tab 310 Enter");
    await stepTwo(language);
    await focused("headCount1");
    await typist.type("41 Tab 42 Tab 43 Enter");
    await focused("rateSource");
    await typist.choose(sourceName);
    await typist.type(".71 Enter");
    const said =
      language === "ko"
        ? "1배수 목표 97,445인시, 290일"
        : "1-fold goal 97,445 person-hours, 290 days";
    await page.getByRole("status").filter({ hasText: said }).waitFor();
    expect([typist.keys, typist.choices]).toEqual([21, 2]);
    expect(await written()).toHaveLength(3);
    // The day's workers come next.
    const label = fieldLabel("log.workers", language);
    expect(await page.evaluate(() => document.activeElement?.closest("label")?.textContent)).toBe(
      label,
    );
  });

  it("leads to the goal of a construction site with 25 keys and 2 choices", async () => {
    const typist = await open(language);
    await typist.choose(industryNames[4][language]);
    await typist.type("303 Tab 310 Enter");
    await focused("constructionAmount");
    await typist.type("12 Tab 27 Tab 350 Tab 10 Enter");
    await focused("rateSource");
    await typist.choose(sourceName);
    await typist.type(".71 Enter");
    await page.getByRole("status").filter({ hasText: "169,014" }).waitFor();
    expect([typist.keys, typist.choices]).toEqual([25, 2]);
  });
});

describe("a step", () => {
  it("explains its numbers as they appear, with clause and cell", async () => {
    const typist = await open("en");
    await typist.choose("Manufacturing");
    await typist.type("303 Tab 331");
    await page.getByText("= 2026-03-31 (Tue), after 28 days").waitFor();
    await page.getByRole("button", { name: "Enter 2026-03-17 as the leadoff date" }).click();
    await page.getByText("= 2026-03-31 (Tue), after 14 days").waitFor();
    await page.getByRole("button", { name: "Next", exact: true }).click();
    await focused("headCount1");
    await typist.type("41 Tab 42 Tab 43");
    await page.getByText("(41 + 42 + 43) ÷ 3 = 42 workers").waitFor();
    expect(await page.getByRole("textbox", { name: "2025-12" }).inputValue()).toBe("41");
    await typist.type("Enter");
    await focused("rateSource");
    await page.getByRole("textbox", { name: "Accident rate, 5-year mean (%)" }).fill("71");
    await page.getByText("Is this one in percent?").waitFor();
    await page.getByRole("textbox", { name: "Accident rate, 5-year mean (%)" }).fill("0.71");
    const lines = page.locator(".derivation li");
    expect(await lines.allTextContents()).toEqual([
      "240,000 ÷ 0.71 %= 338,028 person-hoursGOAL-2 ",
      "× coefficient 0.2883= 97,445 person-hours1-fold goal in person-hours · GOAL-4 B29",
      "÷ 42 workers= 2,320 hoursgoal period · GOAL-7 B30",
      "÷ 8 hours= 290 days1-fold goal in days · TIME-2 B31",
    ]);
  });

  it("keeps what cannot be read, says what is expected, and is not left", async () => {
    const typist = await open("en");
    await typist.choose("Mining");
    await typist.type("soon Enter");
    await page.getByRole("alert").filter({ hasText: "Enter a date, such as 303" }).waitFor();
    await focused("leadoffDate");
    expect(await page.locator("[data-field=leadoffDate]").inputValue()).toBe("soon");
    expect(await written()).toEqual([]);
  });

  it("opens again where its cells could not be written, with what was typed", async () => {
    const typist = await open("en");
    await page.evaluate(() => window.access.locked.add("Profile!B12"));
    await typist.choose("Mining");
    await typist.type("303 Enter");
    await page.getByRole("alert").filter({ hasText: "B12" }).waitFor();
    await page.getByText("1 of 3 Industry and leadoff").waitFor();
    expect(await page.locator("[data-field=leadoffDate]").inputValue()).toBe("303");
    expect(await written()).toEqual([]);
  });

  it("is gone back to with Escape, and shows its value while another is open", async () => {
    const typist = await open("en");
    await typist.choose("Mining");
    await typist.type("303 Enter");
    await stepTwo("en");
    await page.getByText("Industry and leadoff · Mining, 2026-03-03 (Tue)").waitFor();
    await typist.type("12 Escape");
    await page.getByText("1 of 3 Industry and leadoff").waitFor();
    await page.getByText("Head count · 12 workers").waitFor();
    await page.waitForFunction(() =>
      window.access.asked.some((call) => call === "write Profile!B16"),
    );
  });

  it("is asked for again where the goal still misses something", async () => {
    const typist = await open("en");
    await typist.choose("Mining");
    await typist.type("303 Enter");
    await stepTwo("en");
    await typist.type("Enter");
    await focused("rateSource");
    await page.locator("[data-field=rate]").focus();
    await typist.type(".71 Enter");
    await page.getByRole("alert").filter({ hasText: "The goal still needs" }).waitFor();
    await stepTwo("en");
  });
});

describe("the set-up", () => {
  it("is not shown where the goal stands, and can be opened to change it", async () => {
    await pane.open("workbook=small-factory.xlsx&lang=en&journey=fill");
    await page.locator(".goal-line summary").click();
    await page.getByRole("button", { name: "Change: Workplace and goal" }).click();
    await page.getByText("1 of 3 Industry and leadoff").waitFor();
    expect(await page.locator("[data-field=leadoffDate]").inputValue()).toMatch(/^\d{4}-/);
    await page.getByRole("button", { name: "Later" }).click();
    await page.locator(".goal-line").waitFor();
    expect(await written()).toEqual([]);
  });

  it("goes on with the step that is typed and not written, after another tab", async () => {
    const typist = await open("en");
    await typist.choose(industryNames[2].en);
    await typist.type("303 Tab 310");
    await page.getByRole("tab", { name: "Score" }).click();
    await page.getByRole("tab", { name: "Fill" }).click();
    await page.getByText("1 of 3 Industry and leadoff").waitFor();
    await page.locator("[data-field=reportReceived]").press("Enter");
    await stepTwo("en");
    await page.waitForFunction(() => window.access.asked.some((call) => call.startsWith("write")));
    expect(await written()).toEqual([expect.stringContaining("Profile!B12")]);
  });

  it("keeps what is typed while another tab is shown", async () => {
    await open("en");
    await page.locator("[data-field=leadoffDate]").fill("30");
    await page.getByRole("tab", { name: "Score" }).click();
    await page.locator(".set-up").waitFor({ state: "detached" });
    await page.getByRole("tab", { name: "Fill" }).click();
    await page.locator(".set-up").waitFor();
    expect(await page.locator("[data-field=leadoffDate]").inputValue()).toBe("30");
  });

  it("can wait: the log is filled in without a goal", async () => {
    const typist = await open("en");
    await typist.choose("Mining");
    await typist.type("303 Enter");
    await stepTwo("en");
    await page.getByRole("button", { name: "Later" }).click();
    await page.getByRole("heading", { name: "Record a day" }).waitFor();
  });

  it.each([270, 320, 600])("fits %d pixels", async (width) => {
    await page.setViewportSize({ width, height: 600 });
    await open("en");
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    await page.setViewportSize({ width: 320, height: 600 });
    expect(scroll).toBe(client);
  });
});
