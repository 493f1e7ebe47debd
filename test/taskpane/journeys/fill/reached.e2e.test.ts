/** From a multiple that is reached to the submission copy, in a real browser on a workbook in memory. */
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

const reached = () => page.locator("section.reached");

async function open(workbook: string, language: "ko" | "en" = "en") {
  await pane.open(`workbook=${workbook}.xlsx&lang=${language}&journey=fill`);
  await reached().waitFor();
}

const asked = (start: string) =>
  page.evaluate((begin) => window.access.asked.filter((call) => call.startsWith(begin)), start);

/** The plant before it applies, on the day on which it does. */
async function openBeforeApplication(language: "ko" | "en" = "en") {
  await open("plant-320", language);
  await page.evaluate(() => {
    // 2011-09-12
    window.access.day = 40_798;
    for (const row of [4, 5]) window.access.type({ sheet: "Quotation", row, column: 2 }, null);
  });
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>(".reached input")?.value === "",
  );
}

/** How many keys were pressed since it was called. */
async function countKeys(): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as Window & { keys?: number };
    counted.keys = 0;
    window.onkeydown = () => {
      counted.keys = (counted.keys ?? 0) + 1;
    };
  });
  return () => page.evaluate(() => (window as Window & { keys?: number }).keys ?? 0);
}

describe("the application", () => {
  it.each(["en", "ko"] as const)(
    "is filled in with seven keys and copied with one click (%s)",
    async (language) => {
      const isKorean = language === "ko";
      await openBeforeApplication(language);
      await page
        .getByRole("heading", {
          name: isKorean ? /1배 달성 2011-07-29/ : /1-fold reached 2011-07-29/,
        })
        .waitFor();
      await page
        .getByRole("textbox", { name: isKorean ? "신청 배수" : "Multiple applied for" })
        .focus();
      const keys = await countKeys();
      await page.keyboard.type("1");
      await page.keyboard.press("Tab");
      await page.keyboard.type("0912");
      await reached()
        .getByText(isKorean ? "2011-09-12 (월)" : "2011-09-12 (Mon)")
        .waitFor();
      await page.keyboard.press("Enter");
      const copy = page.getByRole("button", {
        name: isKorean ? "제출용 사본 만들기" : "Make the submission copy",
      });
      await copy.waitFor();
      expect(await keys()).toBe(7);
      expect(await asked("write")).toEqual(["write Quotation!C5", "write Quotation!C6"]);
      await copy.click();
      await reached()
        .getByText(
          isKorean ? "사본을 새 통합 문서로 열었습니다." : "The copy is open as a new workbook.",
        )
        .waitFor();
      expect(await asked("submission copy")).toHaveLength(1);
      await reached()
        .getByText(
          isKorean ? "인증 여부는 인증기관이 결정합니다." : "for the certifying body to decide",
        )
        .waitFor();
      expect(await reached().locator(".icon.passed").count()).toBe(0);
    },
  );

  it("keeps what is no date and no multiple, and says what is expected", async () => {
    await openBeforeApplication();
    await page.getByRole("textbox", { name: "Multiple applied for" }).focus();
    await page.keyboard.type("1.5");
    await page.keyboard.press("Tab");
    await reached().getByText("Enter a whole number from 1 up.").waitFor();
    await page.keyboard.type("1340");
    await page.keyboard.press("Enter");
    await reached().getByText("Enter a date such as 1030").waitFor();
    const values = await page
      .locator(".application input")
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    expect(values).toEqual(["1.5", "1340"]);
    expect(await asked("write")).toEqual([]);
  });

  it("has the unit of the form's own words", async () => {
    await open("small-factory", "en");
    await page.getByRole("combobox", { name: "Unit compared" }).selectOption("days");
    await page.waitForFunction(() =>
      window.access.asked.some((call) => call.startsWith("write 산출내역서!")),
    );
    const word = await page.evaluate(
      () =>
        window.access.workbook.sheets.find(({ name }) => name === "산출내역서")?.rows[3]?.[2]
          ?.value,
    );
    expect(word).toBe("일");
  });

  it("is not written into a workbook of another hand", async () => {
    await open("foreign-monthly");
    const isOpen = await reached()
      .locator("input, select")
      .evaluateAll((fields) => fields.some((field) => !field.matches(":disabled")));
    expect(isOpen).toBe(false);
  });
});

describe("documents and signatures", () => {
  it("are ticked in their cells, and what is missing is said with its cell", async () => {
    await open("plant-320");
    await page.locator("summary").filter({ hasText: "Documents: 5 of 5" }).press("Enter");
    const first = page.getByRole("checkbox", { name: /^SHL score table/ });
    await first.focus();
    await page.keyboard.press("Space");
    await page.locator("summary").filter({ hasText: "Documents: 4 of 5" }).waitFor();
    await reached().getByText("Not ready: 1 to do").waitFor();
    await page.getByRole("button", { name: "Next missing" }).click();
    await page.waitForFunction(() =>
      window.access.asked.some((call) => call.startsWith("go to Documents!")),
    );
    await first.focus();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Make the submission copy" }).waitFor();
    const word = await page.evaluate(() => {
      const [, cell] =
        window.access.asked.findLast((call) => call.startsWith("write "))?.split("!") ?? [];
      const row = Number(cell?.slice(1)) - 1;
      return window.access.workbook.sheets.find(({ name }) => name === "Documents")?.rows[row]?.[1]
        ?.value;
    });
    expect(word).toBe("Yes");
  });

  it("stay as they are in a locked cell, and it is said why", async () => {
    await open("plant-320");
    await page.locator("summary").filter({ hasText: "Signatures: 4 of 4" }).press("Enter");
    await page.evaluate(() => {
      window.access.refusalsOf = (changes) =>
        Promise.resolve(
          changes.map((change) => ({ change, reason: "protected", params: { cell: "C20" } })),
        );
    });
    await page.getByRole("checkbox", { name: /Safety manager/ }).click();
    await reached().getByRole("alert").filter({ hasText: "C20" }).waitFor();
    expect(await page.getByRole("checkbox", { name: /Safety manager/ }).isChecked()).toBe(true);
  });
});

describe("the copy", () => {
  it("that is refused says why, with links to the cells", async () => {
    await open("plant-320");
    await page.evaluate(() => {
      const area = { top: 4, left: 1, bottom: 4, right: 1 };
      window.access.copyOutcome = {
        status: "refused",
        reason: { ko: "거절", en: "Not ready to be submitted." },
        left: [
          {
            sentence: "Profile!B5: blank",
            inShort: "Name: blank",
            cells: { sheet: "Profile", area },
          },
        ],
      };
    });
    await page.getByRole("button", { name: "Make the submission copy" }).click();
    const refused = reached().getByRole("alert").filter({ hasText: "Not ready to be submitted." });
    await refused.getByRole("button", { name: "Go to cell Profile!B5" }).click();
    await page.waitForFunction(() => window.access.asked.includes("go to Profile!B5"));
  });

  it("says what is being done, and is cancelled with the same button", async () => {
    await open("plant-320");
    await page.evaluate(() => {
      window.access.openSubmissionCopy = (_language, _isDraft, progress) => {
        window.access.asked.push("held copy");
        progress?.onStep("making");
        return new Promise((resolve) => {
          progress?.signal.addEventListener("abort", () => {
            resolve({ status: "cancelled" });
          });
        });
      };
    });
    await page.getByRole("button", { name: "Make the submission copy" }).press("Enter");
    await reached().getByText("Making the copy.").waitFor();
    await reached().getByRole("progressbar", { name: "Submission copy" }).waitFor();
    await page.keyboard.press("Enter");
    await reached().getByText("No copy was made.").waitFor();
    await page.getByRole("button", { name: "Make the submission copy" }).waitFor();
    expect(await asked("held copy")).toHaveLength(1);
  });

  it("says where Excel hands out no file what to do instead", async () => {
    await open("plant-320");
    await page.evaluate(() => {
      window.access.openSubmissionCopy = () => Promise.reject(new Error("no bytes"));
    });
    await page.getByRole("button", { name: "Make the submission copy" }).click();
    await reached().getByRole("alert").filter({ hasText: "no bytes" }).waitFor();
  });

  it("is a draft for whoever asks for one", async () => {
    await open("shl-below-60");
    await reached().getByText("Not ready: 1 to do").waitFor();
    expect(await page.getByRole("button", { name: "Make the submission copy" }).count()).toBe(0);
    await page.locator("summary").filter({ hasText: "A draft to look at" }).press("Enter");
    await page.getByRole("button", { name: "Make the draft" }).click();
    await page.waitForFunction(() => window.access.asked.includes("draft of the submission copy"));
  });
});

it("has its fields in one line, whatever is said below one of them", async () => {
  await open("plant-320");
  const fields = reached().locator(".application input");
  const tops = () =>
    fields.evaluateAll((inputs) => inputs.map((input) => input.getBoundingClientRect().top));
  await fields.first().fill("x");
  await fields.first().press("Enter");
  await reached().getByText("Enter a whole number from 1 up.").waitFor();
  const [multiple, date] = await tops();
  expect(multiple).toBe(date);
});

it("makes no copy of a submission copy", async () => {
  await open("plant-320");
  await page.getByRole("button", { name: "Make the submission copy" }).waitFor();
  await page.evaluate(() => {
    const { access } = window;
    access.circumstances = { ...access.circumstances, isSubmissionCopy: true };
  });
  await page.getByRole("button", { name: "Check again" }).click();
  await page.getByText("This is a submission copy").waitFor();
  await reached().getByText("The audit has nothing left.").waitFor();
  expect(await page.getByRole("button", { name: "Make the submission copy" }).count()).toBe(0);
  expect(await page.locator("summary").filter({ hasText: "A draft to look at" }).count()).toBe(0);
});

it("has one primary button on the screen", async () => {
  await open("plant-320");
  expect(await page.locator("button.primary").count()).toBe(1);
});
