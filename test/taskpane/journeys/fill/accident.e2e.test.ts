/** An accident is recorded in a real browser, on a workbook in memory. */
import type { Page } from "playwright-core";
import { accidentText } from "../../../../src/text/accident-entry";
import { causeNames } from "../../../../src/text/causes";
import { type Language, say } from "../../../../src/text/sentence";
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

/** The blank form with a leadoff date; the form of an accident is opened, which is a choice. */
async function open(language: Language = "en"): Promise<Typist> {
  await pane.open(`form=${language}&lang=${language}&journey=fill`);
  await page.locator(".set-up .quiet-button").waitFor();
  await page.evaluate(
    (sheet) => {
      // 2025-12-31
      window.access.type({ sheet, row: 11, column: 1 }, 46_022);
    },
    language === "ko" ? "사업장 개요" : "Profile",
  );
  await page.locator(".set-up .quiet-button").click();
  await page.getByRole("button", { name: accidentText.title[language], exact: true }).click();
  await page.locator("input[name=date]:focus").waitFor();
  const typist = new Typist(page);
  typist.choices = 1;
  return typist;
}

async function fill(typist: Typist, language: Language, cause: keyof typeof causeNames) {
  await typist.type("320 Tab Operators Tab");
  await page.locator("select:focus").waitFor();
  await typist.choose(causeNames[cause][language]);
}

/** One of the two answers is picked with the keyboard. */
async function answer(typist: Typist, isFatal: boolean) {
  await page.locator("input[name=death]:focus").waitFor();
  await page.keyboard.press("Space");
  if (isFatal) await page.keyboard.press("ArrowDown");
  typist.choices += 1;
}

const written = () =>
  page.evaluate(() => window.access.asked.filter((call) => call.startsWith("write")));

const said = (text: string) => page.getByRole("status").filter({ hasText: text }).waitFor();

describe.each([
  ["ko", "무재해 기록을 2026-03-21 (토)부터 다시 시작합니다 (DEF-3, LEAD-4)", "'재해 기록'!"],
  ["en", "The record starts again on 2026-03-21 (Sat) (DEF-3, LEAD-4)", "Accidents!"],
] as const)("in %s an accident", (language, consequence, sheet) => {
  it("is recorded with 17 keys and 3 choices, and then judged", async () => {
    const typist = await open(language);
    await fill(typist, language, "duty");
    await typist.type("5 Tab");
    await answer(typist, false);
    await typist.type("Enter");
    await said(consequence);
    expect([typist.keys, typist.choices]).toEqual([17, 3]);
    expect(await written()).toEqual([
      `write ${["A5", "B5", "C5", "D5", "E5"].map((cell) => `${sheet}${cell}`).join(" ")}`,
    ]);
    await page.getByText(accidentText.duty[language]).waitFor();
    // The cells of the goal at the re-leadoff.
    const steps = page.locator(".next-steps");
    await steps.getByRole("button", { name: "B34" }).waitFor();
    await steps.getByRole("button", { name: "B38" }).waitFor();
  });
});

describe("an accident", () => {
  it("is judged only when it was written", async () => {
    const typist = await open();
    await page.evaluate(() => window.access.locked.add("Accidents!C5"));
    await fill(typist, "en", "duty");
    await typist.type("5 Tab");
    await answer(typist, false);
    await typist.type("Enter");
    await page.getByRole("alert").filter({ hasText: "C5" }).waitFor();
    expect(await written()).toEqual([]);
    expect(await page.getByText("The record starts again").count()).toBe(0);
    expect(await page.locator("input[name=victim]").inputValue()).toBe("Operators");
    await page.getByText("is never deleted").waitFor();
  });

  it("is no longer said to be written once it was undone in the sheet", async () => {
    const typist = await open();
    await fill(typist, "en", "duty");
    await typist.type("5 Tab");
    await answer(typist, false);
    await typist.type("Enter");
    await said("The record starts again");
    await page.evaluate(() => {
      for (const column of [0, 1, 2, 3, 4]) {
        window.access.type({ sheet: "Accidents", row: 4, column }, null);
      }
    });
    await said("it was undone or deleted");
    expect(await page.getByText(/^Written to row 5/).count()).toBe(0);
    expect(await page.getByText(accidentText.reading.en).count()).toBe(0);
    await page.getByRole("button", { name: accidentText.another.en }).click();
    await page.locator("input[name=date]:focus").waitFor();
  });

  it("is not judged by what is filled in", async () => {
    const typist = await open();
    await fill(typist, "en", "third-party");
    await typist.type("30 Tab");
    await answer(typist, true);
    expect(await page.getByRole("status").allTextContents()).not.toContainEqual(
      expect.stringMatching(/recogni|record/),
    );
  });

  it("is left to the certifying body where the regulation leaves it, and leads to Decide", async () => {
    const typist = await open();
    await fill(typist, "en", "business-trip");
    await typist.type("5 Tab");
    await answer(typist, false);
    await typist.type("Enter");
    await said("decided by the certifying body (DEF-5)");
    await page.getByRole("button", { name: "Prepare it in Decide" }).click();
    await page.getByRole("tab", { name: "Decide", selected: true }).waitFor();
  });

  it("may be recorded while the person is still in care, and edited later, but not deleted", async () => {
    const typist = await open();
    await fill(typist, "en", "duty");
    await typist.type("Tab");
    await page.keyboard.press("Space");
    await typist.type("Tab");
    await answer(typist, false);
    await typist.type("Enter");
    await said("What follows depends on the days of care");
    expect(await page.getByRole("button", { name: /delete/i }).count()).toBe(0);
    await page.getByRole("button", { name: "Edit the accident of 2026-03-20" }).click();
    await page.getByRole("heading", { name: "Edit the accident of 2026-03-20" }).waitFor();
    await page.locator("input[name=careDays]").fill("2");
    await page.keyboard.press("Enter");
    await said("Under 4 days of care: the record goes on (DEF-3)");
    expect((await written()).at(-1)).toBe("write Accidents!D5");
  });

  it.each(["ko", "en"] as const)(
    "is never one too many: the thirteenth has its row and its formulas, %s",
    async (language) => {
      const [name, profile] =
        language === "ko" ? ["재해 기록", "사업장 개요"] : ["Accidents", "Profile"];
      await open(language);
      for (let day = 1; day <= 13; day += 1) {
        await page.locator("input[name=date]").fill(`2026-03-${String(day).padStart(2, "0")}`);
        await page.locator("input[name=careDays]").fill("5");
        await page.locator("input[name=death]").first().check();
        await page.keyboard.press("Enter");
        await said(say(accidentText.written, language, { row: 4 + day }));
        await page.getByText(say(accidentText.recorded, language, { count: day })).waitFor();
        await page.getByRole("button", { name: accidentText.another[language] }).click();
      }
      const { cells, readers } = await page.evaluate(
        ([name, profile]) => {
          const { sheets } = window.access.workbook;
          const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
          const formulas = sheets
            .filter((sheet) => sheet.name === profile)
            .flatMap((sheet) => sheet.rows.flatMap((row) => row ?? []))
            .flatMap((cell) => cell?.formula ?? []);
          return {
            cells: rows
              .slice(3, 18)
              .map((row) => [row?.[0]?.value, row?.[8]?.formula, row?.[12]?.value]),
            readers: formulas.filter((formula) => formula.includes("!$J$")),
          };
        },
        [name, profile],
      );
      // 2026-03-01 to 2026-03-13 in rows 5 to 17, and row 18 for the next.
      expect(cells.slice(1).map(([date]) => date ?? null)).toEqual([
        ...Array.from({ length: 13 }, (_, index) => 46_082 + index),
        null,
      ]);
      for (const [index, [, breaks, cause]] of cells.slice(1).entries()) {
        expect(breaks).toContain(`C${5 + index}`);
        expect(cause).toEqual(expect.any(String));
      }
      expect(readers).toEqual([expect.stringContaining("!$J$5:$J$18")]);
    },
  );

  it("follows those that were filled in by hand up to the last prepared row", async () => {
    await open();
    await page.evaluate(() => {
      for (let row = 4; row <= 15; row += 1) {
        window.access.type({ sheet: "Accidents", row, column: 0 }, 46_082 + row);
        window.access.type({ sheet: "Accidents", row, column: 4 }, "No");
      }
    });
    await page.getByText("Accidents recorded: 12").waitFor();
    await page.getByText(accidentText.addsRow.en).waitFor();
    await page.locator("input[name=date]").fill("2026-04-20");
    await page.locator("input[name=careDays]").fill("5");
    await page.locator("input[name=death]").first().check();
    await page.keyboard.press("Enter");
    await said("Written to row 17 of the accidents.");
    await page.getByText("Accidents recorded: 13").waitFor();
    expect(
      await page.evaluate(() => window.access.asked.filter((call) => /^add|^write/.test(call))),
    ).toEqual([
      "add a row to Accidents!A16:K16",
      "write Accidents!A17 Accidents!D17 Accidents!E17",
    ]);
  });

  it("is kept in the form where Excel adds no row for it", async () => {
    await open();
    await page.evaluate(() => {
      window.access.type({ sheet: "Accidents", row: 14, column: 0 }, 46_082);
      window.access.faults.set("addListRow", new Error("conflict"));
    });
    await page.getByText("Accidents recorded: 1").waitFor();
    await page.locator("input[name=date]").fill("2026-04-20");
    await page.locator("input[name=careDays]").fill("5");
    await page.locator("input[name=death]").first().check();
    await page.keyboard.press("Enter");
    await page.locator(".accident").getByRole("alert").waitFor();
    expect(await page.locator("input[name=careDays]").inputValue()).toBe("5");
    expect(await written()).toEqual([]);
    await page.locator("input[name=date]").press("Enter");
    await said("Written to row 16 of the accidents.");
  });

  it("is asked for what it lacks", async () => {
    const typist = await open();
    await typist.type("1031 Enter");
    await page.getByRole("alert").filter({ hasText: "Enter a whole number" }).waitFor();
    await page.getByRole("alert").filter({ hasText: "whether it was fatal" }).waitFor();
    await page.locator("input[name=careDays]:focus").waitFor();
    await page.locator("input[name=date]").fill("2026-10-31");
    await page.getByRole("alert").filter({ hasText: "after today, 2026-10-30" }).waitFor();
    expect(await written()).toEqual([]);
  });

  it("keeps what is typed while another tab is shown, and nothing once it was cancelled", async () => {
    const typist = await open();
    const button = page.getByRole("button", { name: "Record an accident" });
    await typist.type("320 Tab Operators");
    await page.getByRole("tab", { name: "Score" }).click();
    await page.locator(".accident").waitFor({ state: "detached" });
    await page.getByRole("tab", { name: "Fill" }).click();
    await page.getByRole("button", { name: "Later" }).click();
    await button.click();
    expect(await page.locator("input[name=victim]").inputValue()).toBe("Operators");
    await page.locator("input[name=victim]").press("Escape");
    await button.click();
    expect(await page.locator("input[name=victim]").inputValue()).toBe("");
  });

  it("is left with Escape, and the focus goes back", async () => {
    const typist = await open();
    await typist.type("Escape");
    await page.getByRole("button", { name: "Record an accident" }).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === "Record an accident");
  });

  it.each([270, 320, 600])("fits %d pixels", async (width) => {
    await page.setViewportSize({ width, height: 600 });
    await open("ko");
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    await page.setViewportSize({ width: 320, height: 600 });
    expect(scroll).toBe(client);
  });
});
