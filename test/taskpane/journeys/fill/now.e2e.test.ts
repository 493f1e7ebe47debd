/** The Now card in a real browser, on a workbook in memory. */
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

async function open(workbook: string, language: "ko" | "en" = "en") {
  await pane.open(`workbook=${workbook}.xlsx&lang=${language}&journey=fill`);
  await now().waitFor();
}

const now = () => page.locator("section.now");
const details = (name: string | RegExp) => now().locator("summary").filter({ hasText: name });
const asked = (start: string) =>
  page.evaluate((begin) => window.access.asked.filter((call) => call.startsWith(begin)), start);

describe("where the record stands", () => {
  it("is said in English and Korean, with its base", async () => {
    await open("plant-320");
    await page
      .getByRole("heading", { name: /^Now 1.21-fold.*305,557 person-hours to 2/ })
      .waitFor();
    const bar = now().getByRole("img").first();
    expect(await bar.getAttribute("aria-label")).toBe(
      "468,637 person-hours of 774,194 person-hours, the 2-fold goal (60 %). 1-fold reached 2011-07-29",
    );
    await open("plant-320", "ko");
    await page.getByRole("heading", { name: /^지금 1.21배.*2배까지 305,557인시/ }).waitFor();
  });

  it("names a restart as it names a leadoff, and leads to the cells", async () => {
    await open("restart-after-accident");
    await now().getByText("109 days · 33,425 person-hours since re-leadoff 2010-06-11").waitFor();
    const accident = now().getByText("Last accident 2010-06-10").getByRole("button");
    await accident.click();
    await page.waitForFunction(() =>
      window.access.asked.some((call) => call.startsWith("go to '재해 기록'!A5")),
    );
    expect(await now().locator(".icon.passed").count()).toBe(0);
  });

  it("has one figure for the goal", async () => {
    await open("restart-after-accident");
    await page.evaluate(() => {
      for (const row of [24, 37])
        window.access.type({ sheet: "사업장 개요", row, column: 1 }, 0.31);
    });
    const text = await now().getByText("the 1-fold goal").last().textContent();
    const [, aim] = /of ([\d,]+) person-hours, the 1-fold goal/.exec(text ?? "") ?? [];
    const [, base] = /1-fold = goal of ([\d,]+)/.exec(text ?? "") ?? [];
    expect(aim).toBeDefined();
    expect(aim).toBe(base);
  });

  it("says what is not known and where, and never 0", async () => {
    await open("restart-after-accident");
    await now().getByText("Frequency 20.13 · Severity –").waitFor();
    await now().getByText("Enter the days lost to work out the severity rate.").waitFor();
    await page.evaluate(() => {
      window.access.type({ sheet: "재해 기록", row: 4, column: 10 }, 30);
    });
    await now().getByText("Frequency 20.13 · Severity 0.6").waitFor();
  });

  it("asks for the blank cell of the goal", async () => {
    await open("small-factory");
    await page.evaluate(() => {
      for (const row of [21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34]) {
        window.access.type({ sheet: "사업장 개요", row, column: 1 }, null);
      }
    });
    await now().getByText("With a goal, the multiple and what is left appear.").waitFor();
    await now()
      .getByText(/Blank, and needed for the goal: Accident rate/)
      .waitFor();
    expect(
      await now()
        .getByText(/-fold goal/)
        .count(),
    ).toBe(0);
  });

  it("shows both outcomes of an accident that the certifying body has to decide on", async () => {
    await open("small-factory");
    await page.evaluate(() => {
      const sheet = "재해 기록";
      window.access.type({ sheet, row: 4, column: 2 }, "사업주 제공 교통수단이 아닌 출퇴근");
      window.access.type({ sheet, row: 4, column: 3 }, 9);
      window.access.type({ sheet, row: 4, column: 8 }, "인증기관 결정");
    });
    await now()
      .getByText(/^Whether the accident of 2010-07-14 breaks the record is for the certifying body/)
      .waitFor();
    await now()
      .getByText(
        "Whatever is decided, 1-fold was reached on 2010-07-02. 2-fold hangs on the decision.",
      )
      .waitFor();
    await now()
      .getByText(
        /If that of 2010-07-14 breaks it: now [\d.]+-fold · \d+ days · [\d,]+ person-hours since re-leadoff 2010-07-15/,
      )
      .waitFor();
    await now()
      .getByText(/^Expected .* if it does not break/)
      .waitFor();
    await page.getByRole("heading", { name: /^Now 2.29-fold/ }).waitFor();
  });

  it("has a sentence before the log has a day", async () => {
    await open("plant-320");
    const rows = await page.evaluate(() => {
      const sheet = window.access.workbook.sheets.find(({ name }) => name === "Log");
      return sheet?.rows.length ?? 0;
    });
    await page.evaluate((count) => {
      window.access.workbook = {
        ...window.access.workbook,
        sheets: window.access.workbook.sheets.map((sheet) =>
          sheet.name === "Log" ? { ...sheet, rows: sheet.rows.slice(0, 4) } : sheet,
        ),
      };
      window.access.tell("changed");
      return count;
    }, rows);
    await now().getByText("It appears once the log has its first day.").waitFor();
  });
});

describe("the deadlines", () => {
  /** The day after which the sample's application is due in a week. */
  const soon = 40_806;

  async function openBeforeApplication() {
    await open("plant-320");
    await page.evaluate((day) => {
      window.access.day = day;
      window.access.type({ sheet: "Quotation", row: 5, column: 2 }, null);
    }, soon);
    await now()
      .getByText(/^Next due: achievement.*\(recommended\) 2011-09-27, 7 days left$/)
      .waitFor();
  }

  it("are all there, each with its force, and the next one is on the card", async () => {
    await openBeforeApplication();
    await details("Deadlines: 2").press("Enter");
    await now()
      .getByText(/2011-01-17 \(Mon\) · done on 2011-01-14 · required · LEAD-1/)
      .waitFor();
  });

  it("are written to a sheet that can be shown", async () => {
    await open("plant-320");
    await details("Deadlines").press("Enter");
    await page.getByRole("button", { name: "Deadline sheet" }).click();
    await page.getByRole("button", { name: "Show the sheet" }).click();
    await page.waitForFunction(() => window.access.asked.includes("go to Deadlines!A1"));
    expect(await asked("write")).toEqual(["write sheet deadlines"]);
  });

  it("are a calendar file to download, and a text where Excel lets none be", async () => {
    await openBeforeApplication();
    await details("Deadlines").press("Enter");
    await page.getByRole("button", { name: "Calendar file" }).click();
    const link = page.getByRole("link", { name: "Download zero-accident-deadlines.ics" });
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toBe("zero-accident-deadlines.ics");
    const text = await page.getByRole("textbox", { name: /copy the text below/ }).inputValue();
    expect(text).toContain("DTSTART;VALUE=DATE:20110927");
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
    });
    await page.getByRole("button", { name: "Copy the text" }).click();
    await now().getByText("The text is selected: press Ctrl+C.").waitFor();
    const selected = await page.evaluate(() => document.getSelection()?.toString());
    expect(selected).toContain("BEGIN:VCALENDAR");
  });

  it("make no file where none lies ahead", async () => {
    await open("plant-320");
    await details("Deadlines").press("Enter");
    await page.getByRole("button", { name: "Calendar file" }).click();
    await now().getByText("nothing for a calendar file").waitFor();
    expect(await page.getByRole("link", { name: /Download/ }).count()).toBe(0);
  });
});

describe("the board", () => {
  it("is written and shown with two clicks", async () => {
    await open("plant-320", "ko");
    await page.getByRole("button", { name: "무재해 기록판" }).click();
    await page.getByRole("button", { name: "시트 보기" }).click();
    await page.waitForFunction(() => window.access.asked.includes("go to '무재해 기록판'!A1"));
    const days = await page.evaluate(() =>
      window.access.sheets
        .get("board")
        ?.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)),
    );
    expect(days).toContain(207);
  });

  it("says why it was not written", async () => {
    await open("plant-320");
    await page.evaluate(() => {
      window.access.writeSheet = () => Promise.reject(new Error("no room"));
    });
    await page.getByRole("button", { name: "Board" }).click();
    await now().getByRole("alert").filter({ hasText: "no room" }).waitFor();
    expect(await page.getByRole("button", { name: "Show the sheet" }).count()).toBe(0);
  });
});

describe("workplaces like it", () => {
  it("are three bars with their years and source, and the same as a table", async () => {
    await open("plant-320");
    await details("Workplaces like yours").press("Enter");
    const sentence =
      "Manufacturing, 300 to 999 workers: workplaces 525, started 342, certified 204";
    await now().getByText(sentence).waitFor();
    await page.getByRole("img", { name: sentence }).waitFor();
    await now()
      .getByText(/August 1979 to December 2008.*KOSHA/)
      .waitFor();
    await details("As a table").press("Enter");
    expect(await now().getByRole("rowheader", { name: "All industries, All sizes" }).count()).toBe(
      1,
    );
  });
});

it.each([270, 320, 600])("does not widen the pane of %d pixels", async (width) => {
  await page.setViewportSize({ width, height: 600 });
  for (const language of ["ko", "en"] as const) {
    await open("restart-after-accident", language);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll("details")) each.open = true;
    });
    const { scroll, shown } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      shown: document.documentElement.clientWidth,
    }));
    expect(scroll).toBe(shown);
  }
  await page.setViewportSize({ width: 320, height: 600 });
});
