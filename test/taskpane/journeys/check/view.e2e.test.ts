/** The Check view in a real browser, on a workbook in memory. */
import type { Locator, Page } from "playwright-core";
import { findingButtons as findings } from "../../finding-buttons";
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

/**
 * @param workbook a sample, or null for a workbook with nothing in it
 * @param isDeaf whether Excel tells of no changes
 */
async function open(
  workbook: string | null,
  language: "ko" | "en" = "ko",
  media: Parameters<Page["emulateMedia"]>[0] = {},
  isDeaf = false,
): Promise<Page> {
  await page.emulateMedia({ colorScheme: null, forcedColors: null, ...media });
  const file = workbook === null ? "" : `workbook=${workbook}.xlsx&`;
  await pane.open(`${file}lang=${language}${isDeaf ? "&deaf" : ""}`);
  await page
    .getByRole("button", { name: language === "ko" ? "다시 점검" : "Check again" })
    .waitFor();
  // The view is loaded when it is first shown.
  await page.waitForFunction(() => document.querySelector(".results > *") !== null);
  return page;
}

const asked = (page: Page) => page.evaluate(() => window.access.asked);
const status = (page: Page) => page.getByRole("status");
const isFocused = (element: Locator) => element.evaluate((it) => it === document.activeElement);
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
/** The part of the pane under a heading. */
const part = (page: Page, heading: string) =>
  page.locator("section", { has: page.getByRole("heading", { name: heading, exact: true }) });
/** The finding of a button, with what opens below it. */
const item = (page: Page, name: RegExp) =>
  page.getByRole("listitem").filter({ has: page.getByRole("button", { name }) });
/** What a preview shows of each cell, without its headings. */
const previewed = async (page: Page) => {
  const rows = page.getByRole("group", { name: "바뀌는 셀" }).getByRole("row");
  const [, ...cells] = await rows.allTextContents();
  return cells;
};

describe("the findings", () => {
  it.each([
    ["ko", "3건 남음", /^오류 특성계수 B27: /, ["오류 3", "주의 0", /적합 \d\d/]],
    ["en", "3 left", /^error Coefficient B27: /i, ["error 3", "warning 0", /passed \d\d/i]],
  ] as const)("are counted, named and told (%s)", async (language, left, name, counts) => {
    const page = await open("three-mistakes", language);
    expect(await status(page).textContent()).toBe(left);
    expect(await page.getByRole("button", { name }).count()).toBe(1);
    for (const count of counts) {
      expect(await page.getByRole("listitem").filter({ hasText: count }).count()).toBe(1);
    }
    expect(await page.getByRole("img", { name: /47,273/ }).count()).toBe(1);
  });

  it("are walked through with the arrow keys, with one stop for Tab", async () => {
    const page = await open("three-mistakes");
    const focused = () =>
      findings(page).evaluateAll((all) => all.indexOf(document.activeElement as HTMLElement));
    await findings(page).first().focus();
    const walk: number[] = [];
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "Home", "End"]) {
      await page.keyboard.press(key);
      walk.push(await focused());
    }
    expect(walk).toEqual([1, 2, 2, 1, 0, 2]);
    await page.waitForFunction(() => document.activeElement?.getAttribute("tabindex") === "0");
    expect(
      await findings(page).evaluateAll((all) => all.map((each) => (each as HTMLElement).tabIndex)),
    ).toEqual([-1, -1, 0]);
  });

  it("open with what was found, expected and by which rule, and lead to the cell", async () => {
    const page = await open("three-mistakes");
    const button = page.getByRole("button", { name: /특성계수/ });
    await button.press("Enter");
    await page.getByRole("button", { name: "B27 셀로 이동" }).click();
    expect(await button.getAttribute("aria-expanded")).toBe("true");
    expect(await page.getByRole("term").allTextContents()).toEqual([
      "기재된 값",
      "맞는 값",
      "근거",
    ]);
    expect(await page.getByRole("definition").allTextContents()).toEqual([
      "0.5",
      "0.2883",
      expect.stringMatching(/^GOAL-4, GOAL-5, GOAL-6, goal-coefficient/),
    ]);
    expect(await asked(page)).toContain("go to '사업장 개요'!B27");
  });

  it("are grouped by sheet or by rule", async () => {
    const page = await open("three-mistakes");
    const groups = page.getByRole("heading", { level: 3 });
    expect(await groups.allTextContents()).toEqual(["시트 사업장 개요 2", "시트 무재해 일지 1"]);
    const byRule = page.getByRole("button", { name: "점검 항목별" });
    await byRule.click();
    await groups.nth(2).waitFor();
    expect(await groups.count()).toBe(3);
    expect(await byRule.getAttribute("aria-pressed")).toBe("true");
    expect(await isFocused(byRule)).toBe(true);
  });

  it("are none in a workbook that is right, which is said too", async () => {
    const page = await open("plant-320", "en");
    expect(await status(page).textContent()).toBe("Clean");
    expect(await findings(page).count()).toBe(0);
    await page.getByText(/Passed: \d\d/).click();
    await page.getByText("The coefficient fits the enrollment and the industry.").waitFor();
  });

  it("of a long list are shown in part, the others when asked for", async () => {
    const page = await open("small-factory");
    await page.evaluate(() => {
      for (let row = 4; row < 90; row += 2) {
        window.access.type({ sheet: "무재해 일지", row, column: 1 }, "x");
      }
    });
    const more = page.getByRole("button", { name: "4건 더 보기" });
    await more.click();
    await more.waitFor({ state: "detached" });
    expect(await findings(page).count()).toBe(34);
    expect(await focusedText(page)).toMatch(/읽을 수 없는 값/);
  });
});

describe("a form in which nothing is filled in", () => {
  it.each([
    ["ko", "점검할 내용"],
    ["en", "What will be checked"],
  ])("is told what will be checked, without a zero or a tick (%s)", async (language, heading) => {
    await pane.open(`form=${language}&lang=${language}`);
    await page.getByRole("heading", { name: heading }).waitFor();
    expect(await page.locator(".passed, .counts").count()).toBe(0);
    expect(await part(page, heading).getByRole("listitem").count()).toBe(5);
  });
});

describe("the counts", () => {
  const toggle = (page: Page, name: RegExp) => page.getByRole("button", { name, pressed: false });

  it("filter the list, several at once, and say how much is hidden", async () => {
    const page = await open("foreign-contractor", "en");
    const all = await findings(page).count();
    // One input may keep several rules from checking.
    const gaps = await part(page, "Not checked").getByRole("listitem").count();
    await toggle(page, /^Needs review 1/i).click();
    await page.getByText(`1 listed, ${all - 1 + gaps} hidden`).waitFor();
    expect(await findings(page).count()).toBe(1);
    // Nothing is fixed at once that is not listed.
    expect(await page.getByRole("button", { name: "Apply all safe fixes" }).count()).toBe(0);
    await toggle(page, /^Not checked 4/i).click();
    await page.getByText(`${1 + gaps} listed, ${all - 1} hidden`).waitFor();
    await part(page, "Not checked").waitFor();
    await page.getByRole("button", { name: "Show all" }).click();
    await toggle(page, /^Needs review 1/i).waitFor();
    expect(await findings(page).count()).toBe(all);
  });

  it("say so where nothing matches, and are one stop for Tab", async () => {
    const page = await open("three-mistakes");
    await toggle(page, /^오류 3/).focus();
    for (const key of ["ArrowRight", "ArrowRight", "Enter"]) await page.keyboard.press(key);
    await page.getByText("선택에 맞는 항목이 없습니다. 3건을 숨겼습니다.").waitFor();
    expect(await page.getByText("지적 사항이 없습니다").count()).toBe(0);
    expect(await focusedText(page)).toBe("참고 0");
    const stops = page.getByRole("toolbar", { name: "목록에 보일 결과" }).locator("[tabindex='0']");
    expect(await stops.allTextContents()).toEqual(["참고 0"]);
  });

  it("go with the sheet and the rule", async () => {
    const page = await open("three-mistakes");
    await page.getByRole("combobox", { name: "시트" }).selectOption("무재해 일지");
    await page.getByText("목록 1건, 숨김 2건").waitFor();
    await page.getByRole("combobox", { name: "점검 항목" }).selectOption("특성계수");
    await page.getByText("선택에 맞는 항목이 없습니다. 3건을 숨겼습니다.").waitFor();
    await page.getByRole("combobox", { name: "시트" }).selectOption("모든 시트");
    await page.getByText("목록 1건, 숨김 2건").waitFor();
    expect(await findings(page).count()).toBe(1);
  });
});

describe("the cell that is selected on the sheet", () => {
  it("marks the findings of it, and of no other", async () => {
    const page = await open("three-mistakes");
    const marked = () =>
      findings(page).evaluateAll((all) =>
        all.flatMap((each, index) => (each.getAttribute("aria-current") === null ? [] : [index])),
      );
    expect(await marked()).toEqual([]);
    await page.evaluate(() => {
      window.access.select({ sheet: "사업장 개요", row: 26, column: 1 });
    });
    await page.waitForFunction(() => document.querySelector("[aria-current=location]") !== null);
    expect(await marked()).toEqual([1]);
    await page.evaluate(() => {
      window.access.select({ sheet: "무재해 일지", row: 26, column: 1 });
    });
    await page.waitForFunction(() => document.querySelector("[aria-current=location]") === null);
  });
});

describe("the shortcuts, pressed in the pane", () => {
  it("go to the next finding, and to the first thing to do", async () => {
    const page = await open("three-mistakes");
    await page.getByRole("button", { name: "다시 점검" }).focus();
    await page.keyboard.press("Control+Alt+Shift+F");
    await page.keyboard.press("Control+Alt+Shift+F");
    const gone = (await asked(page)).filter((call) => call.startsWith("go to"));
    expect(gone).toEqual(["go to '사업장 개요'!B12", "go to '사업장 개요'!B27"]);
    expect(await isFocused(findings(page).nth(1))).toBe(true);
    await page.getByRole("button", { name: "다시 점검" }).focus();
    await page.keyboard.press("Control+Alt+Shift+Z");
    expect(await isFocused(findings(page).first())).toBe(true);
  });
});

describe("a cell", () => {
  it("is selected with the click that opens its finding", async () => {
    const page = await open("three-mistakes");
    const button = page.getByRole("button", { name: /특성계수 B27/ });
    await button.click();
    await page.getByRole("term").first().waitFor();
    await button.click();
    await page.getByRole("term").first().waitFor({ state: "detached" });
    expect(await asked(page)).toEqual(["read", "go to '사업장 개요'!B27"]);
  });

  it("stays in sight with its finding, whichever was open above it", async () => {
    const page = await open("three-mistakes");
    const topOf = (index: number) =>
      findings(page)
        .nth(index)
        .evaluate((button) => button.getBoundingClientRect().top);
    const bar = await page.locator(".bar").evaluate((element) => element.clientHeight);
    await findings(page).first().click();
    for (const index of [1, 2]) {
      await findings(page).nth(index).click();
      await page.getByRole("term").first().waitFor();
      expect(await topOf(index)).toBeGreaterThanOrEqual(bar);
    }
    await page.keyboard.press("Shift+F8");
    expect(await topOf(1)).toBeGreaterThanOrEqual(bar);
  });

  it("leads back to the one that was selected before", async () => {
    const page = await open("three-mistakes");
    const back = page.getByRole("button", { name: "↩ 이전 위치" });
    expect(await back.count()).toBe(0);
    await page.evaluate(() => {
      window.access.select({ sheet: "무재해 일지", row: 7, column: 2 });
    });
    await page.getByRole("button", { name: /특성계수 B27/ }).click();
    await back.click();
    await back.waitFor({ state: "detached" });
    expect((await asked(page)).at(-1)).toBe("go to '무재해 일지'!C8");
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  it("is reached with F8 and Shift+F8, finding by finding", async () => {
    const page = await open("three-mistakes");
    for (const key of ["F8", "F8", "F8", "F8", "Shift+F8"]) await page.keyboard.press(key);
    expect(await asked(page)).toEqual([
      "read",
      "go to '사업장 개요'!B12",
      "go to '사업장 개요'!B27",
      "go to '무재해 일지'!A53",
      "go to '사업장 개요'!B27",
    ]);
    await page.getByRole("button", { name: /특성계수 B27/, expanded: true }).waitFor();
    expect(await focusedText(page)).toMatch(/B27/);
  });
});

describe("notes", () => {
  it("are told apart from what is left to mend", async () => {
    const page = await open("procedure-late");
    await page.getByText("5건 남음 · 참고 1건").waitFor();
  });
});

describe("setting aside", () => {
  const ignores = (page: Page) =>
    page.evaluate(() => window.access.workbook.ignores?.ignores.map(({ reason }) => reason));

  it("takes a reason and Ctrl+Enter, strikes the finding through, and can be taken back", async () => {
    const page = await open("three-mistakes");
    await page.getByRole("button", { name: /특성계수/ }).click();
    await page.getByRole("button", { name: "사유를 적고 제외" }).click();
    await page.keyboard.type("접수증을 확인함");
    await page.keyboard.press("Control+Enter");
    const aside = part(page, "사유를 적고 제외한 항목");
    await aside.getByText("사유: 접수증을 확인함 (2026-10-30)").waitFor();
    expect(await aside.locator("s").textContent()).toContain("B27");
    expect(await ignores(page)).toEqual(["접수증을 확인함"]);
    expect(await status(page).textContent()).toBe("2건 남음");
    expect(await focusedText(page)).toMatch(/^오류 일지의 날짜/);
    await aside.getByRole("button", { name: /^제외 되돌리기: / }).click();
    await aside.waitFor({ state: "detached" });
    expect(await ignores(page)).toEqual([]);
    expect(await findings(page).count()).toBe(3);
  });

  it("asks for a reason where there is none, and keeps what was typed", async () => {
    const page = await open("three-mistakes", "en");
    const button = page.getByRole("button", { name: /Coefficient/ });
    await button.click();
    await page.getByRole("button", { name: "Ignore with a reason" }).click();
    await page.keyboard.type("ok");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("alert").filter({ hasText: "5 characters or more" }).waitFor();
    expect(await ignores(page)).toBeUndefined();
    await page.keyboard.press("Escape");
    expect(await focusedText(page)).toBe("Ignore with a reason");
    await page.keyboard.press("Enter");
    expect(await page.getByRole("textbox").inputValue()).toBe("ok");
  });

  it("says at the finding why Excel keeps nothing", async () => {
    const page = await open("three-mistakes", "en");
    await page.evaluate(() => {
      window.failWith("changeIgnores", "unsupported");
    });
    await page.getByRole("button", { name: /Coefficient/ }).click();
    await page.getByRole("button", { name: "Ignore with a reason" }).click();
    await page.keyboard.type("seen on the receipt");
    await page.getByRole("button", { name: "Set aside" }).click();
    await item(page, /Coefficient/)
      .getByRole("alert")
      .filter({ hasText: "This version of Excel lacks what is needed." })
      .waitFor();
    expect(await page.getByRole("textbox").inputValue()).toBe("seen on the receipt");
  });
});

describe("the tools", () => {
  /** The texts of a sheet that was written, row by row. */
  const written = (page: Page, kind: "report" | "sampling") =>
    page.evaluate((of) => {
      const rows = window.access.sheets.get(of)?.rows ?? [];
      return rows.map(({ cells }) => cells.map((cell) => String(cell?.value ?? "")).join("|"));
    }, kind);

  it("draw the days of a survey as asked, and export them with their seed", async () => {
    const page = await open("plant-320", "en");
    await page.getByText("Sampling plan", { exact: true }).click();
    const days = page.getByRole("group", { name: "Days drawn" }).getByRole("listitem");
    expect(await days.count()).toBe(1);
    expect(await page.getByRole("textbox", { name: "Seed" }).inputValue()).toBe("20261030");
    await page.getByRole("textbox", { name: "Days a multiple" }).fill("3");
    await page.getByRole("textbox", { name: "Seed" }).fill("7");
    await days.nth(2).waitFor();
    await days.nth(1).getByRole("button").click();
    expect((await asked(page)).at(-1)).toMatch(/^go to .*!A\d+$/);
    await page.getByRole("button", { name: "Export to a sheet" }).click();
    await page.getByText("Written to the sheet “Sampling plan”.").waitFor();
    const rows = await written(page, "sampling");
    expect(rows[1]).toMatch(/^Seed 7 · 3 days a multiple · Saturdays do not count/);
    expect(rows.filter((row) => row.startsWith("1-fold|"))).toHaveLength(3);
    await page.getByRole("button", { name: "Show the sheet" }).click();
    expect((await asked(page)).at(-1)).toBe("go to 'Sampling plan'!A1");
  });

  it("keep the days where a number is none, and say what is expected", async () => {
    const page = await open("plant-320", "en");
    await page.getByText("Sampling plan", { exact: true }).click();
    await page.getByRole("textbox", { name: "Days a multiple" }).fill("0");
    await page.getByRole("alert").filter({ hasText: "from 1 to 31" }).waitFor();
    expect(
      await page.getByRole("group", { name: "Days drawn" }).getByRole("listitem").count(),
    ).toBe(1);
  });

  it("say why no day can be drawn", async () => {
    const page = await open("foreign-monthly");
    await page.getByText("표본조사 계획", { exact: true }).click();
    await page.getByText("날짜별 무재해 일지가 없어 표본을 뽑을 수 없습니다.").waitFor();
  });

  it("write the report in the language chosen, with the days of the plan", async () => {
    const page = await open("plant-320", "en");
    await page.getByText("Sampling plan", { exact: true }).click();
    await page.getByRole("textbox", { name: "Seed" }).fill("7");
    await page.getByText("Audit report", { exact: true }).click();
    await page.getByRole("combobox", { name: "Language of the report" }).selectOption("한국어");
    await page.getByRole("button", { name: "Write the report sheet" }).click();
    await page.getByText("Written to the sheet “점검 보고서”.").waitFor();
    const rows = await written(page, "report");
    expect(rows.join("\n")).toContain("종자 7 · 배수마다 1일");
  });

  it("say where they are asked why nothing was written", async () => {
    const page = await open("three-mistakes", "en");
    await page.evaluate(() => {
      window.failWith("writeSheet", "structure-protected");
    });
    await page.getByText("Audit report", { exact: true }).click();
    const write = page.getByRole("button", { name: "Write the report sheet" });
    await write.click();
    await page.locator(".tools").getByRole("alert").waitFor();
    expect(await page.getByText(/^Written to the sheet/).count()).toBe(0);
    await write.click();
    await page.getByText("Written to the sheet “Audit report”.").waitFor();
    expect(await page.locator(".tools").getByRole("alert").count()).toBe(0);
  });

  it("show how far a long report is, which the same button cancels", async () => {
    const page = await open("three-mistakes", "en");
    await page.getByText("Audit report", { exact: true }).click();
    await page.evaluate(() => {
      const held = new Promise<void>((resolve) => {
        window.finish = resolve;
      });
      window.access.before = (call) => (call === "writeSheet" ? held : Promise.resolve());
    });
    const tool = page.locator("details", { hasText: "Audit report" });
    await tool.getByRole("button", { name: "Write the report sheet" }).click();
    await tool.getByText(/^0 of \d+ rows are written\.$/).waitFor();
    expect(await tool.getByRole("progressbar").getAttribute("max")).toMatch(/^\d\d+$/);
    await tool.getByRole("button", { name: "Cancel" }).press("Enter");
    await tool.getByText("Cancelling. Excel finishes").waitFor();
    await page.evaluate(() => {
      window.finish();
    });
    await tool.getByText("Cancelled. The workbook is as it was.").waitFor();
    const again = tool.getByRole("button", { name: "Write the report sheet" });
    expect(await again.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await tool.getByRole("progressbar").count()).toBe(0);
    await again.press("Enter");
    await tool.getByText("Written to the sheet “Audit report”.").waitFor();
  });

  it("check again first where the last check was cancelled", async () => {
    const page = await open("three-mistakes", "en");
    await page.evaluate(() => {
      window.access.before = () => new Promise(() => undefined);
    });
    await page.getByRole("button", { name: "Check again" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("The check did not finish").waitFor();
    await page.evaluate(() => {
      window.access.before = () => Promise.resolve();
    });
    await page.getByText("Audit report", { exact: true }).click();
    await page.getByRole("button", { name: "Write the report sheet" }).click();
    await page.getByText("Written to the sheet “Audit report”.").waitFor();
    expect(await asked(page)).toEqual(["read", "read", "read", "write sheet report"]);
  });
});

describe("the comparison with the last audit", () => {
  it("is of the audit that a person has kept in the workbook", async () => {
    const page = await open("three-mistakes", "en");
    const tool = page.locator("details", { hasText: "Compare with the last audit" });
    await tool.locator("summary").click();
    await tool.getByText("This workbook keeps no audit yet.").waitFor();
    await tool.getByRole("button", { name: "Keep this audit to compare" }).click();
    await tool.getByText("Compared with the audit of 2026-10-30.").waitFor();
    await tool.getByText("Kept in the workbook").waitFor();
    // One is mended, and another mistake is made.
    await page.evaluate(() => {
      window.access.type({ sheet: "사업장 개요", row: 26, column: 1 }, 0.2883);
      window.access.type({ sheet: "무재해 일지", row: 60, column: 1 }, "x");
    });
    await tool.getByRole("button", { name: "Gone 1" }).click();
    expect(await tool.getByRole("listitem").allTextContents()).toEqual([
      "Coefficient (was at 사업장 개요!B27)",
    ]);
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    const added = tool.getByRole("listitem").filter({ hasText: "B61" });
    await added.getByRole("button", { name: /B61/ }).first().click();
    expect((await asked(page)).at(-1)).toBe("go to '무재해 일지'!B61");
    await tool.getByRole("button", { name: "Same 2" }).waitFor();
  });

  it("says why an audit could not be kept", async () => {
    const page = await open("three-mistakes", "en");
    await page.evaluate(() => {
      window.failWith("keep", "denied");
    });
    const tool = page.locator("details", { hasText: "Compare with the last audit" });
    await tool.locator("summary").click();
    await tool.getByRole("button", { name: "Keep this audit to compare" }).click();
    await tool.getByRole("alert").waitFor();
    expect(await page.evaluate(() => window.access.kept.size)).toBe(0);
  });
});

describe("a fix", () => {
  it("is shown before it is made, then checked, and the focus goes to the next finding", async () => {
    const page = await open("three-mistakes");
    await page.getByRole("button", { name: /특성계수/ }).click();
    expect(await previewed(page)).toEqual(["B270.50.2883"]);
    await page.getByRole("button", { name: "B27 고치기" }).click();
    await page.getByRole("alert").filter({ hasText: "1건을 고쳤습니다" }).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent.includes("A53"));
    expect(await status(page).textContent()).toMatch(/건 남음$/);
    expect(await asked(page)).toEqual([
      "read",
      "go to '사업장 개요'!B27",
      "refusals of 1",
      "write '사업장 개요'!B27",
      "read live",
    ]);
  });

  it("is the one primary button, also with a finding and the tools open", async () => {
    const page = await open("three-mistakes", "en");
    for (const finding of await findings(page).all()) await finding.click();
    await page.getByText("Sampling plan", { exact: true }).click();
    await page.getByText("Audit report", { exact: true }).click();
    await page.getByRole("button", { name: "Write the report sheet" }).waitFor();
    expect(await page.locator("button.primary").allInnerTexts()).toEqual(["Apply all safe fixes"]);
  });

  it("that is safe is made with the others at once", async () => {
    const page = await open("three-mistakes", "en");
    await page.getByText("Preview the cells that change (1)").click();
    await page.getByRole("button", { name: "Apply all safe fixes" }).click();
    await page.getByRole("alert").filter({ hasText: "Fixed: 1." }).waitFor();
    expect(await asked(page)).toContain("write '사업장 개요'!B27");
  });

  it("that is refused says why where it was pressed", async () => {
    const page = await open("three-mistakes");
    await page.evaluate(() => window.access.locked.add("'사업장 개요'!B27"));
    await page.getByRole("button", { name: /특성계수/ }).click();
    const fix = page.getByRole("button", { name: "B27 고치기" });
    await fix.click();
    const alert = item(page, /특성계수/).getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain("'사업장 개요'!B27: 보호된 시트의 잠긴 셀입니다.");
    expect(await isFocused(fix)).toBe(true);
    expect(await status(page).textContent()).toBe("3건 남음");
  });

  it("cannot be asked for twice while it is being made", async () => {
    const page = await open("three-mistakes");
    await page.evaluate(() => {
      window.access.before = (call) =>
        call === "write" ? new Promise((resolve) => (window.finish = resolve)) : Promise.resolve();
    });
    await page.getByRole("button", { name: /특성계수/ }).click();
    const fix = page.getByRole("button", { name: "B27 고치기" });
    const all = page.getByRole("button", { name: "확실한 수정 일괄 적용" });
    await fix.click();
    await page.getByRole("status").filter({ hasText: "셀을 고치고 있습니다" }).waitFor();
    expect(await page.getByRole("progressbar").getAttribute("value")).toBeNull();
    for (const button of [fix, all]) {
      expect(await button.isDisabled()).toBe(true);
      await button.press("Enter");
    }
    await page.evaluate(() => {
      window.finish();
    });
    await page.getByRole("alert").filter({ hasText: "1건을 고쳤습니다" }).waitFor();
    expect((await asked(page)).filter((call) => call.startsWith("write"))).toHaveLength(1);
  });
});

describe("dates of a workbook that counts from 1904", () => {
  it("are shown as dates and written as it counts", async () => {
    const page = await open("foreign-contractor");
    await page.getByRole("button", { name: /배수 달성일/ }).click();
    expect(await previewed(page)).toEqual(["G42010-10-132010-10-20"]);
    await page.getByRole("button", { name: "G4 고치기" }).click();
    await page.getByRole("button", { name: /배수 달성일/ }).waitFor({ state: "detached" });
  });
});

describe("what was not checked", () => {
  it("is listed with its cell and the rules that lack it, under a verdict without a tick", async () => {
    const page = await open("small-factory");
    const verdict = page.locator(".verdict");
    expect(await verdict.textContent()).toMatch(/^이상 없음/);
    expect(await verdict.locator(".icon.passed").count()).toBe(1);
    await page.evaluate(() => {
      window.access.type({ sheet: "사업장 개요", row: 12, column: 1 }, null);
    });
    const gaps = part(page, "점검 불가 항목");
    await gaps.getByText("개시신고서 접수일: 비어 있음").waitFor();
    expect(await gaps.textContent()).toContain("점검 불가 항목: ");
    expect(await verdict.textContent()).toMatch(/^미비/);
    expect(await verdict.locator(".icon.passed").count()).toBe(0);
    await gaps.getByRole("button", { name: "'사업장 개요'!B13 셀로 이동" }).click();
    expect(await asked(page)).toContain("go to '사업장 개요'!B13");
  });
});

describe("what was taken for what", () => {
  it("lists what is not certain, and leads there or says why not", async () => {
    const page = await open("foreign-contractor");
    await page.getByText("항목명을 5년 평균 재해율 항목으로 읽었습니다.").waitFor();
    await page.evaluate(() => {
      window.access.faults.set("goTo", new Error("no such cell"));
    });
    const doubts = part(page, "항목 인식 결과");
    const cell = doubts.getByRole("button", { name: "Site!A9 셀로 이동" });
    await cell.click();
    const alert = doubts.getByRole("alert");
    await alert.getByText("no such cell").waitFor();
    await cell.click();
    await alert.waitFor({ state: "detached" });
    expect(await asked(page)).toEqual(["read", "go to Site!A9", "go to Site!A9"]);
  });

  it("lists every field with its cells, first of all where a heading is not certain", async () => {
    const page = await open("foreign-contractor", "en");
    const headings = page.locator(".results h2");
    expect(await headings.first().textContent()).toBe("What was taken for what");
    const taken = part(page, "What was taken for what");
    await taken.getByText(/^Fields read: \d+$/).click();
    const fields = taken.locator("details").getByRole("listitem");
    expect(await fields.first().textContent()).toMatch(/^Accident rate, 5-year mean uncertain B9 /);
    expect(await fields.getByText("uncertain").count()).toBe(1);
    await fields
      .filter({ hasText: /^Workers[^:]* B5:B247 / })
      .getByRole("button", { name: /^Go to / })
      .click();
    expect((await asked(page)).at(-1)).toBe("go to 'Daily man-hours'!B5:B247");
    const certain = await open("foreign-diary", "en");
    expect(await certain.locator(".results h2").first().textContent()).toBe(
      "What was taken for what",
    );
    const own = await open("three-mistakes", "en");
    expect(await own.locator(".results h2").last().textContent()).toBe("What was taken for what");
    await taken.getByText(/^Fields read: \d+$/).click();
    expect(await own.getByRole("button", { name: /^Choose the cell of / }).count()).toBe(0);
  });

  it("is corrected with a click where a certain heading was read wrongly, or nothing was found", async () => {
    const page = await open("foreign-monthly", "en");
    const taken = part(page, "What was taken for what");
    await taken.getByText(/^Fields read: \d+$/).click();
    const select = async (place: { sheet: string; row: number; column: number }) => {
      await page.evaluate((at) => {
        window.access.select(at);
      }, place);
      await page.getByRole("button", { name: "Use this cell" }).click();
    };
    const rate = taken.getByRole("button", { name: /^Choose the cell of Accident rate/ });
    await rate.click();
    await select({ sheet: "월별현황", row: 3, column: 6 });
    await taken.getByText("Questions answered: 1").waitFor();
    await rate.waitFor();
    expect(await isFocused(rate)).toBe(true);
    const gaps = part(page, "Not checked");
    await gaps.getByRole("button", { name: /^Choose the cell of Receipt/ }).click();
    await select({ sheet: "월별현황", row: 3, column: 3 });
    await taken.getByText("Questions answered: 2").waitFor();
    expect((await asked(page)).filter((each) => each.startsWith("name "))).toEqual([
      "name za_profile_rate",
      "name za_profile_reportReceived",
    ]);
    expect(await gaps.getByRole("button", { name: /Head count|monthly/i }).count()).toBe(0);
  });

  it("is answered with yes, which the workbook keeps and a person can take back", async () => {
    const page = await open("foreign-contractor");
    const doubts = part(page, "항목 인식 결과");
    await doubts.getByRole("button", { name: "예", exact: true }).click();
    await doubts.getByText("모든 항목명을 확실하게 읽었습니다.").waitFor();
    expect(await asked(page)).toEqual([
      "read",
      expect.stringMatching(/^name za_heading_profile_rate_[0-9a-z]+$/),
      "read live",
    ]);
    await doubts.getByText("답한 질문 1").click();
    await doubts.getByText("Site!A9: 5년 평균 재해율 항목명").waitFor();
    await doubts.getByRole("button", { name: "답 취소" }).click();
    await doubts.getByText("맞습니까?").waitFor();
  });

  it("is answered with another cell, which is followed while a person looks for it", async () => {
    const page = await open("foreign-contractor", "en");
    const doubts = part(page, "What was taken for what");
    await doubts.getByRole("button", { name: "No, another cell" }).click();
    const use = doubts.getByRole("button", { name: "Use this cell" });
    expect(await use.isDisabled()).toBe(true);
    await page.evaluate(() => {
      window.access.select({ sheet: "Site", row: 2, column: 1 });
    });
    await doubts.getByText("Selected: Site!B3").waitFor();
    await use.click();
    await doubts.getByText("All headings were read with certainty.").waitFor();
    expect(await asked(page)).toEqual(["read", "name za_profile_rate", "read live"]);
    await doubts.getByText("Questions answered: 1").click();
    await doubts.getByText("Site!B3: value of").waitFor();
  });

  it("stays a question that nobody can tell, and is marked as looked at until that is taken back", async () => {
    const page = await open("foreign-contractor", "en");
    const doubts = part(page, "What was taken for what");
    const before = await status(page).textContent();
    const unsure = doubts.getByRole("button", { name: "I cannot tell" });
    await unsure.focus();
    await page.keyboard.press("Enter");
    await doubts.getByText("Looked at").waitFor();
    expect((await asked(page)).slice(1)).toEqual([
      expect.stringMatching(/^name za_unsure_profile_rate_[0-9a-z]+$/),
      "read live",
    ]);
    await doubts.getByText("Is it?").waitFor();
    expect(await status(page).textContent()).toBe(before);
    expect(await doubts.getByText(/^Questions answered/).count()).toBe(0);
    expect(await unsure.getAttribute("aria-pressed")).toBe("true");
    expect(await isFocused(unsure)).toBe(true);
    await page.keyboard.press("Enter");
    await doubts.getByRole("button", { name: "I cannot tell", pressed: false }).waitFor();
    expect(await doubts.getByText("Looked at").count()).toBe(0);
  });

  it("stays a question where Excel keeps no answer, and says so", async () => {
    const page = await open("foreign-contractor");
    await page.evaluate(() => {
      window.access.faults.set("nameCell", new Error("no names here"));
    });
    const doubts = part(page, "항목 인식 결과");
    await doubts.getByRole("button", { name: "예", exact: true }).click();
    await doubts.getByRole("alert").getByText("no names here").waitFor();
    await doubts.getByText("맞습니까?").waitFor();
  });

  it("is nothing where there is no form, and a new one is offered", async () => {
    const page = await open(null, "en");
    expect(await status(page).textContent()).toBe("No Zero Accident form was found");
    await page.getByRole("button", { name: "Open a new form" }).click();
    expect(await asked(page)).toEqual(["read", "new form"]);
  });
});

describe("while the workbook changes", () => {
  const typeCoefficient = (page: Page) =>
    page.evaluate(() => {
      window.access.type({ sheet: "사업장 개요", row: 26, column: 1 }, 0.2883);
    });

  it("the findings follow, and the focus, the open finding and the scrolling stay", async () => {
    const page = await open("three-mistakes");
    const last = findings(page).last();
    await last.click();
    const top = await page.evaluate(() => window.scrollY);
    await typeCoefficient(page);
    await page.getByRole("button", { name: /B27/ }).waitFor({ state: "detached" });
    expect(await last.getAttribute("aria-expanded")).toBe("true");
    expect(await isFocused(last)).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBeLessThanOrEqual(top);
    expect(await page.getByRole("button", { name: "취소" }).count()).toBe(0);
  });

  it("what a person has opened stays open, and what they have not stays closed", async () => {
    const page = await open("three-mistakes", "en");
    const timeline = page.getByRole("img", { name: /record\(s\), \d+ accident\(s\)/ });
    const passed = page.getByText("The coefficient fits the enrollment and the industry.");
    await page.getByText("Timeline and running total").click();
    await timeline.waitFor();
    await typeCoefficient(page);
    await page.getByRole("button", { name: /B27/ }).waitFor({ state: "detached" });
    expect(await timeline.isVisible()).toBe(true);
    expect(await passed.isVisible()).toBe(false);
    await page.getByText(/Passed: \d\d/).click();
    await passed.waitFor();
  });

  it.each([
    ["ko", "셀을 고쳐도 자동으로 점검하지 않습니다", "다시 점검"],
    ["en", "Changes to cells are not followed", "Check again"],
  ] as const)(
    "it is said, check after check, if nobody tells of it (%s)",
    async (language, sentence, again) => {
      const page = await open("three-mistakes", language, {}, true);
      const line = page.getByText(sentence);
      await line.waitFor();
      await page.getByRole("button", { name: again }).click();
      await page.waitForFunction(() => window.access.asked.length === 2);
      await findings(page).first().waitFor();
      expect(await line.isVisible()).toBe(true);
      expect(await page.getByRole("alert").count()).toBe(0);
    },
  );

  it("a check that was asked for shows how far it is and can be cancelled", async () => {
    const page = await open("three-mistakes");
    await page.evaluate(() => {
      window.access.before = () => new Promise(() => undefined);
    });
    await page.getByRole("button", { name: "다시 점검" }).click();
    const bar = page.getByRole("progressbar", { name: "점검 진행" });
    await bar.waitFor();
    expect(await status(page).textContent()).toBe("통합 문서를 읽고 있습니다");
    await page.getByRole("button", { name: "취소" }).click();
    await bar.waitFor({ state: "detached" });
    await page.getByText("점검을 마치지 못했습니다").waitFor();
    expect(await focusedText(page)).toBe("다시 점검");
    expect(await findings(page).count()).toBe(3);
  });
});

describe("on every screen", () => {
  it.each([
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["high contrast", { forcedColors: "active" }],
  ] as const)("it fits 320 pixels and leaves Excel's corner free (%s)", async (_, options) => {
    const page = await open("running-total-jump", "en", options);
    await findings(page).first().click();
    await page.getByText("Timeline and running total").click();
    await page.getByRole("button", { name: /^Go to cell/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await page.evaluate(() => {
      window.scrollTo(0, 400);
    });
    const bar = page.getByRole("button", { name: "Check again" }).or(status(page));
    const boxes = await bar.evaluateAll((all) =>
      all.map((each) => {
        const text = document.createRange();
        text.selectNodeContents(each);
        return text.getBoundingClientRect().right;
      }),
    );
    expect(boxes).toHaveLength(2);
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    expect(Math.max(...boxes)).toBeLessThanOrEqual(width - 34);
  });

  it("the word of a severity stands beside its shape", async () => {
    const page = await open("three-mistakes", "ko", { forcedColors: "active" });
    const lines = await findings(page).evaluateAll((all) =>
      all.map((button) => [
        button.querySelectorAll("svg").length,
        button.textContent.trim().slice(0, 2),
      ]),
    );
    expect(lines).toEqual([
      [1, "오류"],
      [1, "오류"],
      [1, "오류"],
    ]);
  });
});
