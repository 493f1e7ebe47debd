/** The start screen and the samples, each walked to its result, in a real browser. */
import type { Page } from "playwright-core";
import { newPanePage, type PanePage } from "../pane-page";

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

const button = (name: string | RegExp) => page.getByRole("button", { name });
const asked = () => page.evaluate(() => window.access.asked);

describe("the start screen", () => {
  it("opens the sample of the work that is chosen, and says where it goes on", async () => {
    await pane.open("lang=en&journey=start");
    await page.getByRole("heading", { name: "Zero Accident record: what is your work?" }).waitFor();
    await button(/^I score/).click();
    await button("Open the two-minute sample").click();
    await page.getByText("The sample is open as a new workbook. There, press “Score”").waitFor();
    expect(await asked()).toContain("sample score");
    // The pane of the sample begins with it.
    expect(await page.evaluate(() => localStorage.getItem("za.journey"))).toBe("score");
  });

  it("has the pane of a new form begin with filling it in", async () => {
    await pane.open("lang=en&journey=start");
    await button("Open a new form").click();
    await page.waitForFunction(() => window.access.asked.includes("new form"));
    expect(await page.evaluate(() => localStorage.getItem("za.journey"))).toBe("fill");
  });

  it.each([
    ["I keep a record", "form=en", ".set-up select"],
    ["I score", "form=en", "[data-column] input"],
    ["I audit", "workbook=three-mistakes.xlsx", ".finding-button"],
  ])(
    "leads to the first thing to do, with the keyboard alone (%s)",
    async (name, search, first) => {
      await pane.open(`lang=en&journey=start&${search}`);
      await button("Check again").waitFor();
      await button(new RegExp(`^${name}`)).focus();
      for (const key of ["Enter", "Tab", "Tab", "Enter"]) await page.keyboard.press(key);
      const focused = page.locator(`${first}:focus`);
      await focused.waitFor();
      expect(await focused.evaluate((it, all) => it === document.querySelector(all), first)).toBe(
        true,
      );
    },
  );

  it("says why no sample could be opened, and goes on in the workbook that is open", async () => {
    await pane.open("lang=ko&journey=start&workbook=plant-320.xlsx");
    await page.evaluate(() => {
      window.access.faults.set("openSample", new Error("no workbooks here"));
    });
    await button(/^기록을 작성합니다/).click();
    await button("2분 예제 열기").click();
    await page.getByRole("alert").getByText("no workbooks here").waitFor();
    await button("이 통합 문서에서 시작").click();
    await page.getByRole("tab", { name: "작성", selected: true }).waitFor();
  });
});

describe("a sample", () => {
  it("is explained in its own journey alone", async () => {
    await pane.open("lang=en&sample=score&journey=score");
    await page.getByRole("heading", { name: "Two-minute sample" }).waitFor();
    await page.getByRole("tab", { name: "Check" }).click();
    await page.getByRole("heading", { name: "Two-minute sample" }).waitFor({ state: "detached" });
  });

  it("of Fill ends with the log up to today", async () => {
    await pane.open("lang=en&sample=fill&journey=fill");
    await page.getByRole("heading", { name: "Two-minute sample" }).waitFor();
    const workers = page.getByRole("textbox", { name: "Workers", exact: true }).first();
    await workers.focus();
    await page.keyboard.press("Enter");
    await page.getByText(/^Recorded \d+ workers on/).waitFor();
    const today = await page.evaluate(() => window.access.today());
    const iso = new Date((today - 25_569) * 86_400_000).toISOString().slice(0, 10);
    await page.getByRole("textbox", { name: /^Last day/ }).fill(iso);
    await button(/^Record \d+ days$/).click();
    await page.getByText(new RegExp(`Recorded up to today, ${iso}`)).waitFor();
  });

  it("of Score ends with 60 points", async () => {
    await pane.open("lang=ko&sample=score&journey=score");
    const scores = page.locator('[data-column="checker"] input');
    await scores.nth(4).fill("8");
    await scores.nth(4).press("Enter");
    await page.getByText("기준 60점에 1점 부족").waitFor();
    await scores.nth(4).fill("9");
    await scores.nth(4).press("Enter");
    await page.getByText("기준 60점 이상").waitFor();
  });

  it("of Check has three mistakes, one of them with a safe fix", async () => {
    await pane.open("lang=en&sample=check&journey=check");
    await page.getByText("3 left").first().waitFor();
    await button("Apply all safe fixes").click();
    await page.getByText("Fixed: 1.").waitFor();
  });
});

describe("a workbook without a form", () => {
  it("has a new one next in the bar, in every journey", async () => {
    for (const journey of ["fill", "score", "check", "decide", "start"]) {
      await pane.open(`lang=en&journey=${journey}`);
      await button("Next: new form").click();
      await page.waitForFunction(() => window.access.asked.includes("new form"));
      // The pane of the form begins with filling it in.
      expect(await page.evaluate(() => localStorage.getItem("za.journey"))).toBe("fill");
      await page.evaluate(() => {
        localStorage.clear();
      });
    }
    await pane.open("lang=en&journey=fill&form=en");
    await button("Check again").waitFor();
    expect(await button("Next: new form").count()).toBe(0);
  });

  it("offers a sample beside the new one in Fill", async () => {
    await pane.open("lang=ko&journey=fill");
    await button("새 양식 열기").waitFor();
    await button("2분 예제 열기").click();
    await page
      .getByRole("status")
      .filter({ hasText: "예제를 새 통합 문서로 열었습니다" })
      .waitFor();
    expect(await asked()).toContain("sample fill");
  });
});

describe("a submission copy", () => {
  it("says that the record goes on elsewhere, in every journey", async () => {
    await pane.open("lang=ko&journey=fill&workbook=plant-320.xlsx");
    const remark = page.getByText("제출용 사본입니다.");
    await button("다시 점검").waitFor();
    expect(await remark.count()).toBe(0);
    await page.evaluate(() => {
      const { access } = window;
      access.circumstances = { ...access.circumstances, isSubmissionCopy: true };
    });
    await button("다시 점검").click();
    await remark.waitFor();
    await page.getByRole("tab", { name: "점검" }).click();
    await remark.waitFor();
  });
});

describe("a journey of the ribbon", () => {
  it.each([
    ["score", "itself"],
    ["fill", "another one"],
  ])("is opened at its first field, from %s: %s", async (first) => {
    await pane.open(`lang=en&form=en&journey=${first}`);
    await page.locator("[role=tabpanel] input").first().waitFor();
    await page.evaluate(() => {
      window.dispatchEvent(new CustomEvent("za:journey", { detail: "score" }));
    });
    const focused = page.locator("[data-column] input:focus");
    await focused.waitFor();
    expect(
      await focused.evaluate((it) => it === document.querySelector("[data-column] input")),
    ).toBe(true);
  });
});
