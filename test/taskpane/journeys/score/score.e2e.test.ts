/** The tabs and the Score journey in a real browser, on a workbook in memory. */
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

async function open(workbook: string | null, journey: string, language: "ko" | "en" = "en") {
  const file = workbook === null ? "" : `workbook=${workbook}.xlsx&`;
  await pane.open(`${file}lang=${language}&journey=${journey}`);
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
    expect(await page.getByText("At least the 60 that pass").count()).toBe(1);
  });

  it("go on with the next column, and the focus stays in the last field", async () => {
    await open("shl-below-60", "score");
    const own = page.getByRole("textbox", { name: "Own score" });
    await own.nth(4).focus();
    await page.keyboard.press("Enter");
    const isFocused = (element: Element) => element === document.activeElement;
    expect(await checkers().first().evaluate(isFocused)).toBe(true);
    const last = page.getByRole("textbox", { name: /^Evidence: / }).nth(4);
    await last.fill("plan of 2026 and its records");
    await last.press("Enter");
    await page.waitForFunction(() => window.access.asked.includes("write SHL!F9"));
    expect(await last.evaluate(isFocused)).toBe(true);
    await page.waitForFunction(
      () => document.querySelector(":focus")?.getAttribute("readonly") === null,
    );
    expect(await last.inputValue()).toBe("plan of 2026 and its records");
  });

  it("stand in one line, whatever is said beside them", async () => {
    await open("shl-below-60", "score");
    await checkers().first().fill("31");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor();
    const tops = await page
      .locator("section.score-field")
      .first()
      .locator(".score-columns input")
      .evaluateAll((inputs) => inputs.map((input) => input.getBoundingClientRect().top));
    expect(tops).toHaveLength(3);
    expect(new Set(tops).size).toBe(1);
  });

  it("are all written by whoever types faster than Excel writes", async () => {
    await open("shl-below-60", "score");
    await page.evaluate(() => {
      const gates: (() => void)[] = [];
      window.access.before = (call) =>
        call === "write" ? new Promise((resolve) => gates.push(resolve)) : Promise.resolve();
      window.finish = () => {
        window.access.before = () => Promise.resolve();
        for (const open of gates.splice(0)) open();
      };
    });
    await checkers().first().focus();
    for (const score of ["25", "20", "12", "12", "12"]) {
      await page.keyboard.type(score);
      await page.keyboard.press("Enter");
    }
    await page.evaluate(() => {
      window.finish();
    });
    await page.getByRole("heading", { name: "Checker's score 81" }).waitFor();
  });

  it("stay in their field when the cell refuses them", async () => {
    await open("shl-below-60", "score");
    await page.evaluate(() => window.access.locked.add("SHL!E5"));
    await checkers().first().fill("25");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").filter({ hasText: "SHL!E5" }).waitFor();
    expect(await checkers().first().inputValue()).toBe("25");
  });

  it("are added up aloud, with what is missing", async () => {
    await open("shl-below-60", "score");
    await page.getByText("5 short of 60").waitFor();
    await checkers().first().fill("19");
    await page.keyboard.press("Enter");
    await page
      .getByRole("status")
      .filter({ hasText: "Checker's score 56. 4 short of 60" })
      .waitFor();
  });

  it("say nothing of a pass where one is beyond its weight", async () => {
    await open("shl-below-60", "score");
    await page.getByText("5 short of 60").waitFor();
    await page.evaluate(() => {
      window.access.type({ sheet: "SHL", row: 4, column: 4 }, 31);
    });
    await page.getByText("A score is beyond its weight").waitFor();
    expect(await page.getByText("that pass").count()).toBe(0);
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
    await page.getByRole("button", { name: "Start in this workbook" }).click();
    await page.getByRole("heading", { name: "Checker's score 55" }).waitFor();
  });
});
