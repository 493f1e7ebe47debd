/** The Fill journey in a real browser, on a workbook in memory. */
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

/** The last rows of the sample's log, rows 198 to 217 of the sheet, without what was recorded in them. */
async function openWithFreeRows() {
  await pane.open(`workbook=small-factory.xlsx&lang=en&journey=fill`);
  await page.getByRole("heading", { name: "Record a day" }).or(page.getByText("used up")).waitFor();
  await page.evaluate(() => {
    for (let row = 197; row <= 217; row += 1) {
      for (const column of [0, 1]) window.access.type({ sheet: "무재해 일지", row, column }, null);
    }
  });
  await page.getByText("Recorded up to 2010-10-10, 21 rows left").waitFor();
}

const written = () =>
  page.evaluate(() => window.access.asked.filter((call) => call.startsWith("write")));

const takeBack = () => page.getByRole("button", { name: "Take back" });
const field = (name: string, index = 0) => page.getByRole("textbox", { name }).nth(index);

describe("the log", () => {
  it("gets a day with one Enter, and goes on to the next", async () => {
    await openWithFreeRows();
    await field("Workers").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("status").filter({ hasText: "row 198" }).waitFor();
    await page.getByText("Recorded up to 2010-10-11, 20 rows left").waitFor();
    expect(await written()).toEqual(["write '무재해 일지'!A198 '무재해 일지'!B198"]);
    await page.getByText("2010-10-12 (Tue)").first().waitFor();
    // Taken back in Excel.
    await page.evaluate(() => {
      for (const column of [0, 1]) {
        window.access.type({ sheet: "무재해 일지", row: 197, column }, null);
      }
    });
    await page.getByText("Recorded up to 2010-10-10, 21 rows left").waitFor();
    expect(await page.getByRole("status").filter({ hasText: "row 198" }).count()).toBe(0);
  });

  it("gets a day on which nobody worked with the keyboard alone, as 0 workers", async () => {
    await openWithFreeRows();
    const nobody = page.getByRole("checkbox", { name: "Nobody worked" });
    const usual = await field("Workers").inputValue();
    expect(await nobody.isChecked()).toBe(false);
    await field("Workers").focus();
    for (const key of ["Shift+Tab", "Space"]) await page.keyboard.press(key);
    expect(await field("Workers").inputValue()).toBe("0");
    // Said by mistake: the workers are as before.
    await page.keyboard.press("Space");
    expect(await field("Workers").inputValue()).toBe(usual);
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await page.getByRole("status").filter({ hasText: "Recorded 0 workers" }).waitFor();
    const workers = await page.evaluate(() => {
      const sheet = window.access.workbook.sheets.find(({ name }) => name === "무재해 일지");
      return sheet?.rows[197]?.[1]?.value;
    });
    expect(workers).toBe(0);
    await page.getByText("2010-10-12 (Tue)").first().waitFor();
    expect(await nobody.isChecked()).toBe(false);
    await field("Workers").fill("0");
    expect(await nobody.isChecked()).toBe(true);
  });

  it("takes back many days in one step, and has the focus in the first of them", async () => {
    await openWithFreeRows();
    await field("Last day").fill("1020");
    await field("Last day").press("Enter");
    await page.getByText("Recorded up to 2010-10-20, 11 rows left").waitFor();
    await takeBack().click();
    await page.getByText("Recorded up to 2010-10-10, 21 rows left").waitFor();
    await page.getByRole("status").filter({ hasText: "Taken back." }).waitFor();
    await page.locator("form span").filter({ hasText: "2010-10-11 (Mon)" }).waitFor();
    await page.waitForFunction(() => document.activeElement?.matches("form input") === true);
    expect(await takeBack().count()).toBe(0);
    const [, back = ""] = await written();
    expect(back.split("'!").length - 1).toBe(20);
  });

  it("takes back nothing of what was changed since", async () => {
    await openWithFreeRows();
    await field("Workers").focus();
    await page.keyboard.press("Enter");
    await takeBack().waitFor();
    await page.evaluate(() => {
      window.access.type({ sheet: "무재해 일지", row: 197, column: 1 }, 7);
    });
    await takeBack().waitFor({ state: "detached" });
    expect(await page.getByRole("status").filter({ hasText: "row 198" }).count()).toBe(0);
  });

  it("says by what to name a day that the period has twice", async () => {
    await openWithFreeRows();
    await page.evaluate(() => {
      window.access.day = 40_550;
    });
    await field("Last day").fill("1231");
    await field("Days with other numbers").fill("13 40");
    const told = page.getByRole("alert").filter({ hasText: "“13 40”" });
    await told.filter({ hasText: "such as 1011 40" }).waitFor();
  });

  it("says of a day to come which days can be filled", async () => {
    await openWithFreeRows();
    await field("Last day").fill("2099-01-01");
    await page.getByRole("alert").filter({ hasText: "from 2010-10-11 to" }).waitFor();
    await field("Last day").fill("today");
    await page.getByRole("alert").filter({ hasText: "from 2010-10-11 to" }).waitFor({
      state: "detached",
    });
  });

  it("gets one day after the other with an Enter each", async () => {
    await openWithFreeRows();
    await field("Workers").focus();
    for (const row of [198, 199, 200]) {
      await page.keyboard.press("Enter");
      await page
        .getByRole("status")
        .filter({ hasText: `row ${row}` })
        .waitFor();
    }
    expect(await written()).toHaveLength(3);
  });

  it("keeps the focus of whoever has filled it in the field of the next day", async () => {
    await openWithFreeRows();
    await field("Last day").fill("1020");
    await field("Last day").press("Enter");
    await page.getByText("Recorded up to 2010-10-20, 11 rows left").waitFor();
    await page.waitForFunction(() => document.activeElement?.matches("form input") === true);
    await page.keyboard.press("Enter");
    await page.getByText("Recorded up to 2010-10-21, 10 rows left").waitFor();
  });

  it("gets what is typed while others are being written with the next writing", async () => {
    await openWithFreeRows();
    await page.evaluate(() => {
      window.access.before = (call) =>
        call === "write" ? new Promise((resolve) => (window.finish = resolve)) : Promise.resolve();
    });
    await field("Workers").focus();
    // The next day stands ready at once, though nothing is written yet.
    for (const [workers, next] of [
      ["11", "10-12 (Tue)"],
      ["12", "10-13 (Wed)"],
      ["13", "10-14 (Thu)"],
    ] as const) {
      await page.keyboard.type(workers);
      await page.keyboard.press("Enter");
      await page.locator("form span").filter({ hasText: next }).waitFor();
    }
    expect(await page.getByText("Recorded up to").textContent()).toContain("2010-10-10");
    await page.evaluate(() => {
      window.access.before = () => Promise.resolve();
      window.finish();
    });
    await page.getByText("Recorded up to 2010-10-13, 18 rows left").waitFor();
    expect(await written()).toEqual([
      "write '무재해 일지'!A198 '무재해 일지'!B198",
      "write '무재해 일지'!A199 '무재해 일지'!B199 '무재해 일지'!A200 '무재해 일지'!B200",
    ]);
    await page.getByRole("status").filter({ hasText: "row 200" }).waitFor();
    await page.locator(".told").getByRole("button", { name: "A200" }).waitFor();
    const workers = await page.evaluate(() =>
      window.access.workbook.sheets[1]?.rows.slice(197, 200).map((row) => row?.[1]?.value),
    );
    expect(workers).toEqual([11, 12, 13]);
  });

  it("gets one day from a key that is held down", async () => {
    await openWithFreeRows();
    await field("Workers").focus();
    await page.keyboard.down("Enter");
    await page.keyboard.down("Enter");
    await page.keyboard.up("Enter");
    await page.getByText("Recorded up to 2010-10-11, 20 rows left").waitFor();
    expect(await written()).toHaveLength(1);
  });

  it("gets nothing of what was typed behind a day that could not be written, which stands there again", async () => {
    await openWithFreeRows();
    await page.evaluate(() => {
      window.access.locked.add("'무재해 일지'!B199");
      window.access.before = (call) =>
        call === "write" ? new Promise((resolve) => (window.finish = resolve)) : Promise.resolve();
    });
    await field("Workers").focus();
    for (const workers of ["11", "12", "13"]) {
      await page.keyboard.type(workers);
      await page.keyboard.press("Enter");
    }
    await page.evaluate(() => {
      window.finish();
    });
    await page.getByRole("alert").filter({ hasText: "B199" }).waitFor();
    await page.locator("form span").filter({ hasText: "2010-10-12 (Tue)" }).waitFor();
    expect(await field("Workers").inputValue()).toBe("12");
    expect(await written()).toEqual(["write '무재해 일지'!A198 '무재해 일지'!B198"]);
  });

  it("expects nobody on a public holiday or a weekday off, and says so", async () => {
    await openWithFreeRows();
    await page.evaluate(() => {
      for (let row = 177; row < 197; row += 1) {
        for (const column of [0, 1]) {
          window.access.type({ sheet: "무재해 일지", row, column }, null);
        }
      }
    });
    await page.locator("form span").filter({ hasText: "2010-09-21 (Tue) · 추석" }).waitFor();
    expect(await field("Workers").inputValue()).toBe("0");
    await page.getByText("Type over it if somebody did.").waitFor();
    await field("Workers").fill("3");
    await page.getByText("Type over it if somebody did.").waitFor({ state: "detached" });
  });

  it("grows by a month where its rows are used up, and its total with it", async () => {
    await pane.open(`workbook=small-factory.xlsx&lang=en&journey=fill`);
    await page.getByText("used up").waitFor();
    await page.getByRole("button", { name: "Add 31 rows to the log" }).click();
    await page.getByText("Recorded up to 2010-10-31, 31 rows left").waitFor();
    await page.waitForFunction(() => window.access.asked.some((call) => call.startsWith("write")));
    expect(await written()).toEqual([expect.stringMatching(/'무재해 일지'![A-Z]+250/)]);
    await field("Workers").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("status").filter({ hasText: "row 219" }).waitFor();
    await page.getByText("Recorded up to 2010-11-01, 30 rows left").waitFor();
  });

  it("says which formula does not read the added rows, since its cell is locked", async () => {
    await pane.open(`workbook=small-factory.xlsx&lang=en&journey=fill`);
    await page.getByText("used up").waitFor();
    await page.evaluate(() => window.access.locked.add("'무재해 일지'!E250"));
    await page.getByRole("button", { name: "Add 31 rows to the log" }).click();
    await page.getByRole("alert").filter({ hasText: "E250" }).waitFor();
    await page.getByText("Recorded up to 2010-10-31, 31 rows left").waitFor();
  });

  it("asks for a whole number, and keeps what was typed", async () => {
    await openWithFreeRows();
    await field("Workers").fill("many");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").filter({ hasText: "whole number" }).waitFor();
    expect(await field("Workers").inputValue()).toBe("many");
    expect(await written()).toEqual([]);
  });

  it("is filled until a date, after a preview, with other days as typed", async () => {
    await openWithFreeRows();
    await field("Last day").fill("1020");
    await field("Workers", 1).fill("12");
    await field("Days with other numbers (e.g. 11 40, 20 38)").fill("16 5");
    const preview = page.getByText("2010-10-11 to 2010-10-20, 10 days: 9 worked, 1 off");
    await preview.waitFor();
    // It stands where it is seen before Enter is pressed.
    const [shown, weekdays] = await Promise.all([
      preview.boundingBox(),
      page.getByText("Working weekdays").boundingBox(),
    ]);
    expect(shown?.y).toBeLessThan(weekdays?.y ?? 0);
    await page.getByRole("button", { name: "Record 10 days" }).click();
    await page.getByText("Recorded up to 2010-10-20, 11 rows left").waitFor();
    const [call = ""] = await written();
    expect(call.split("'!").length - 1).toBe(20);
  });

  it("gets three weeks with seven keys: to the last day, its month and day, and Enter", async () => {
    await openWithFreeRows();
    await field("Workers").focus();
    for (const key of ["Tab", "Tab", "1", "0", "3", "1"]) await page.keyboard.press(key);
    await page.getByRole("button", { name: "Record 21 days" }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("status").filter({ hasText: "Recorded 21 days" }).waitFor();
    await page.getByText("Recorded up to 2010-10-31, 0 rows left").waitFor();
    expect(await written()).toHaveLength(1);
  });

  it("is not filled beyond its rows, and says how many are left", async () => {
    await openWithFreeRows();
    await field("Last day").fill("1130");
    await page.getByText("Rows left: 21. More that are needed: 30.").waitFor();
    await page.keyboard.press("Enter");
    expect(await written()).toEqual([]);
  });

  it("says why a locked cell was not written, and keeps the day", async () => {
    await openWithFreeRows();
    await page.evaluate(() => window.access.locked.add("'무재해 일지'!B198"));
    await field("Workers").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("alert").filter({ hasText: "B198" }).waitFor();
    await page.getByText("Recorded up to 2010-10-10, 21 rows left").waitFor();
    expect(await written()).toEqual([]);
  });

  it("is left alone in a layout of another hand", async () => {
    await pane.open(`workbook=foreign-diary.xlsx&lang=en&journey=fill`);
    await page.getByText("The pane writes only into ZA's form.").waitFor();
    expect(await page.getByRole("textbox").count()).toBe(0);
  });

  it("takes no days to come", async () => {
    await openWithFreeRows();
    await page.evaluate(() => {
      // 2010-10-10, the last day recorded.
      window.access.day = 40_461;
      window.access.type({ sheet: "사업장 개요", row: 40, column: 6 }, null);
    });
    await page.getByText("Days to come are not recorded.").waitFor();
    expect(await page.getByRole("textbox", { name: /Workers|Last day/ }).count()).toBe(0);
  });
});

describe("an attendance sheet", () => {
  const paste = async (text: string) => {
    await page.getByText("Paste attendance").click();
    await field("Paste two columns").focus();
    await page.keyboard.insertText(text);
  };

  it("is read when it is pasted, and written with Enter", async () => {
    await openWithFreeRows();
    await paste("date\tworkers\n2010-10-11\t12\n2010-10-12\t11");
    await page
      .getByRole("status")
      .filter({ hasText: "To write 2 · differs 0 · the same already 0 · not read 1" })
      .waitFor();
    await page.getByText("Line 1 “date workers”: the date cannot be read").waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("Recorded up to 2010-10-12, 19 rows left").waitFor();
    await page.getByRole("status").filter({ hasText: "Recorded 2 days of the" }).waitFor();
    expect(await written()).toEqual([
      "write '무재해 일지'!A198 '무재해 일지'!B198 '무재해 일지'!A199 '무재해 일지'!B199",
    ]);
  });

  it("changes a day that differs only where the person chooses so, in the same writing", async () => {
    await openWithFreeRows();
    await paste("2010-10-08\t3\n2010-10-09\t4\n2010-10-11\t12");
    await page.getByRole("status").filter({ hasText: "To write 1 · differs 2" }).waitFor();
    const log = page.getByRole("group", { name: "2010-10-08 (Fri)" }).getByLabel(/^Log/);
    expect(await log.isChecked()).toBe(true);
    await page.getByRole("group", { name: "2010-10-09 (Sat)" }).getByLabel("Sheet 4").check();
    await page.getByRole("button", { name: "Record 2 days" }).click();
    await page.getByText("Recorded up to 2010-10-11").waitFor();
    expect(await written()).toEqual([
      "write '무재해 일지'!B196 '무재해 일지'!A198 '무재해 일지'!B198",
    ]);
  });

  it("stays where it cannot be written", async () => {
    await openWithFreeRows();
    await page.evaluate(() => window.access.locked.add("'무재해 일지'!B198"));
    await paste("2010-10-11\t12");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").filter({ hasText: "B198" }).waitFor();
    expect(await field("Paste two columns").inputValue()).toBe("2010-10-11\t12");
    expect(await written()).toEqual([]);
  });
});
