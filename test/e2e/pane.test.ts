/** The built pane beside a workbook: what a person does with it, and what can go wrong in Excel meanwhile. */
import { readXlsx } from "../../src/workbook/sources/xlsx";
import type { Browser } from "playwright-core";
import { findingButtons } from "../taskpane/finding-buttons";
import { launchBrowser } from "./browser";
import { type ExcelPage, newExcelPage, openExcel } from "./excel";

let browser: Browser;
/** One page for all tests, which is loaded anew for each: its scripts are compiled already then. */
let excel: ExcelPage;

beforeAll(async () => {
  browser = await launchBrowser();
  excel = await newExcelPage(browser);
});

afterAll(async () => {
  await browser.close();
});

afterEach(async () => {
  const unknown = await excel.page.evaluate(() => window.host.unknown);
  await excel.page.goto("about:blank");
  expect([unknown, excel.strangers.splice(0), excel.errors.splice(0)]).toEqual([[], [], []]);
});

async function open(
  workbook: string,
  options: Parameters<typeof openExcel>[2] = {},
): Promise<ExcelPage> {
  await openExcel(excel, workbook, options);
  return excel;
}

const left = (text: string) => excel.pane.getByRole("status").filter({ hasText: text }).waitFor();
const cell = (sheet: string, row: number, column: number) =>
  excel.page.evaluate(([name, r, c]) => window.cellAt(name, r, c), [sheet, row, column] as const);

/** The total of the score table in shl-total-wrong, E10: 97 stands there and 79 would be right. */
const total = ["SHL", 9, 4] as const;
const rightTotal = 79;

/** Types the right total over the wrong one, as a person would. */
const typeTotal = () =>
  excel.page.evaluate((value) => {
    const { id } = window.grid.sheetNamed("SHL");
    window.grid.write(id, 9, 4, [[{ value }]]);
  }, rightTotal);

describe("the pane beside a workbook", () => {
  it.each([
    ["ko-KR", "low", "3건 남음"],
    ["ko-KR", "high", "3건 남음"],
    ["en-US", "high", "3 left"],
    ["en-US", "desktop", "3 left"],
  ] as const)("audits it (%s, requirement sets %s)", async (language, requirements, status) => {
    const { pane } = await open("three-mistakes", { language, requirements });
    await left(status);
    expect(await findingButtons(pane).count()).toBe(3);
  });

  it("finds nothing wrong in a right one", async () => {
    const { pane } = await open("small-factory", { language: "en-US" });
    await left("Clean");
    expect(await findingButtons(pane).count()).toBe(0);
  });

  it("leads to the cell of a finding", async () => {
    const { page, pane } = await open("three-mistakes");
    await left("3건 남음");
    await pane.getByRole("button", { name: /특성계수/ }).click();
    await pane.getByRole("button", { name: "B27 셀로 이동" }).click();
    await page.waitForFunction(() => window.host.grid.selection.area.top === 26);
    const { sheet, area } = await page.evaluate(() => window.host.grid.selection);
    expect(area).toEqual({ top: 26, left: 1, bottom: 26, right: 1 });
    const first = await page.evaluate(() => window.host.grid.sheets[0]);
    expect(sheet).toBe(first?.id);
  });

  it("is gone through with Tab, parts that open included", async () => {
    const { page, pane } = await open("three-mistakes", { language: "en-US" });
    await left("3 left");
    const frame = page.frames().find((each) => each.url().includes("taskpane"));
    await pane.getByRole("button", { name: "Check again" }).focus();
    const reached: string[] = [];
    for (let step = 0; step < 20; step++) {
      await page.keyboard.press("Tab");
      reached.push((await frame?.evaluate(() => document.activeElement?.textContent)) ?? "");
    }
    for (const heading of [/Timeline and running/, /Preview the cells/, /Passed: \d+/]) {
      expect(reached.filter((text) => heading.test(text))).toHaveLength(1);
    }
  });

  it("fixes a finding, in its cell and no other, and audits again", async () => {
    const { page, pane } = await open("shl-total-wrong");
    await left("1건 남음");
    await page.evaluate(() => {
      const written: string[] = [];
      Reflect.set(window, "written", written);
      window.host.grid.listen((event) => {
        if (event.kind === "changed") written.push(JSON.stringify(event.area));
      });
    });
    await findingButtons(pane).click();
    await pane
      .getByRole("button", { name: "SHL!E10 고치기" })
      .or(pane.getByRole("button", { name: "E10 고치기" }))
      .click();
    await left("이상 없음");
    expect((await cell(...total))?.value).toBe(rightTotal);
    expect(await page.evaluate(() => Reflect.get(window, "written") as string[])).toEqual([
      JSON.stringify({ top: 9, left: 4, bottom: 9, right: 4 }),
    ]);
  });

  it("applies all safe fixes and leaves the others to the person", async () => {
    const { pane } = await open("three-mistakes", { language: "en-US" });
    await left("3 left");
    const date = await cell("사업장 개요", 11, 1);
    await pane.getByRole("button", { name: "Apply all safe fixes" }).click();
    await pane.getByRole("alert").filter({ hasText: "Fixed: 1." }).waitFor();
    expect((await cell("사업장 개요", 26, 1))?.value).toBeCloseTo(0.2883, 4);
    expect(await cell("사업장 개요", 11, 1)).toEqual(date);
  });

  it("audits again when a cell is typed over", async () => {
    await open("shl-total-wrong");
    await left("1건 남음");
    await typeTotal();
    await left("이상 없음");
  });

  it("opens a new form when the ribbon's button is pressed", async () => {
    const { page, pane } = await open("small-factory", { language: "en-US" });
    await left("Clean");
    await page.evaluate(() => window.frame.runCommand("newForm"));
    const [form = ""] = await page.evaluate(() => window.host.page.opened);
    // A zip file's first two letters, in base64.
    expect(form.slice(0, 2)).toBe("UE");
    expect(await pane.getByRole("alert").count()).toBe(0);
  });

  it("opens the submission copy from the file of the open workbook", async () => {
    const { page } = await open("small-factory", { language: "en-US" });
    await left("Clean");
    await page.evaluate(() => window.frame.runCommand("submissionCopy"));
    const [copy = ""] = await page.evaluate(() => window.host.page.opened);
    const { sheets } = readXlsx(new Uint8Array(Buffer.from(copy, "base64")));
    expect(sheets.at(-1)?.name).toBe("Submission seal");
    expect(await page.evaluate(() => window.host.files.isOpen)).toBe(false);
  });

  it("says what is left where the record cannot be submitted yet", async () => {
    const { page, pane } = await open("three-mistakes", { language: "en-US" });
    await left("3 left");
    await page.evaluate(() => window.frame.runCommand("submissionCopy"));
    await pane.getByRole("alert").filter({ hasText: "What is left (3)" }).waitFor();
    expect(await page.evaluate(() => window.host.page.opened.length)).toBe(0);
  });

  it("writes the report into a sheet of its own and shows it, the pane closed or not", async () => {
    const { page, pane } = await open("three-mistakes", { language: "en-US" });
    await left("3 left");
    const sheets = () => page.evaluate(() => window.grid.sheets.map(({ name }) => name));
    const before = await sheets();
    // A second is not over, however slow the machine is.
    await pane.locator("body").evaluate(() => {
      const start = window.setTimeout.bind(window);
      const startShort = (act: TimerHandler, delay?: number) =>
        delay === 1_000 ? 0 : start(act, delay);
      Object.assign(window, { setTimeout: startShort });
    });
    await page.evaluate(() => {
      window.host.page.paneShown = false;
    });
    await page.evaluate(() => window.frame.runCommand("writeReport"));
    expect(await sheets()).toEqual([...before, "Audit report"]);
    // Once more, into the same sheet.
    await page.evaluate(() => window.frame.runCommand("writeReport"));
    expect(await sheets()).toEqual([...before, "Audit report"]);
    const { value } = (await cell("Audit report", 0, 0)) ?? {};
    expect(value).toBe("Zero Accident audit report · 한빛정밀 주식회사");
    const { id } = await page.evaluate(() => window.grid.sheetNamed("Audit report"));
    expect(await page.evaluate(() => window.host.grid.selection.sheet)).toBe(id);
    expect(await page.evaluate(() => window.host.page.paneShown)).toBe(false);
    // It is no part of what is audited.
    await page.evaluate(() => {
      window.host.page.paneShown = true;
    });
    await left("3 left");
    expect(await pane.getByRole("alert").count()).toBe(0);
  });

  it("shows how far a long report is, and cancels it", async () => {
    const { page, pane } = await open("three-mistakes", { language: "en-US" });
    await left("3 left");
    const sheets = () => page.evaluate(() => window.grid.sheets.map(({ name }) => name));
    const before = await sheets();
    // Excel takes its time with the sheet that it was asked to add.
    await page.evaluate(() => {
      const { grid } = window.host;
      const held = new Promise<void>((resolve) => {
        Reflect.set(window, "release", resolve);
      });
      const answer = window.host.answer.bind(window.host);
      window.host.answer = async (request) => {
        const count = grid.sheets.length;
        const answered = await answer(request);
        if (grid.sheets.length > count) await held;
        return answered;
      };
      window.host.page.paneShown = false;
    });
    const done = page.evaluate(() => window.frame.runCommand("writeReport"));
    const shown = pane.locator(".command");
    await shown.getByRole("progressbar").waitFor();
    expect(await page.evaluate(() => window.host.page.paneShown)).toBe(true);
    expect(await sheets()).toEqual([...before, "Audit report"]);
    await shown.getByRole("button", { name: "Cancel" }).click();
    await shown.getByText("Cancelling.").waitFor();
    await page.evaluate(() => {
      (Reflect.get(window, "release") as () => void)();
    });
    await done;
    await pane.getByRole("alert").filter({ hasText: "The workbook is as it was." }).waitFor();
    expect(await sheets()).toEqual(before);
    expect(await shown.getByRole("progressbar").count()).toBe(0);
  });

  it("writes no report while a cell has no result", async () => {
    const { page, pane } = await open("small-factory", { language: "en-US" });
    await left("Clean");
    await page.evaluate(() => {
      const place = { sheet: "사업장 개요", row: 26, column: 1 };
      window.grid.showResults([{ place, value: { error: "#BUSY!" } }]);
    });
    await page.evaluate(() => window.frame.runCommand("writeReport"));
    await pane.getByRole("alert").filter({ hasText: "Some cells have no result yet" }).waitFor();
    const sheets = await page.evaluate(() => window.grid.sheets.map(({ name }) => name));
    expect(sheets).not.toContain("Audit report");
  });

  it("says so when what writes the form cannot be loaded, and opens it when it can", async () => {
    const { page, pane } = await open("small-factory", { language: "en-US" });
    await left("Clean");
    const later = /\/\d+\.[0-9a-f]+\.js$/;
    await page.route(later, (route) => route.abort());
    await page.evaluate(() => window.frame.runCommand("newForm"));
    await pane.getByRole("alert").filter({ hasText: "Check the connection" }).waitFor();
    expect(await page.evaluate(() => window.host.page.opened.length)).toBe(0);
    await page.unroute(later);
    await page.evaluate(() => window.frame.runCommand("newForm"));
    expect(await page.evaluate(() => window.host.page.opened.length)).toBe(1);
  });
});

describe("when something goes wrong in Excel, the pane", () => {
  const again = () => excel.pane.getByRole("button", { name: "Check again" }).click();
  const alert = (text: RegExp) => excel.pane.getByRole("alert").filter({ hasText: text }).waitFor();

  async function openChecked(
    requirements: "low" | "high" | "desktop" = "high",
  ): Promise<ExcelPage> {
    const opened = await open("shl-total-wrong", { language: "en-US", requirements });
    await left("1 left");
    return opened;
  }

  it.each([
    ["a cell is being edited", "cellEdit", /finish/i],
    ["the add-in may not", "accessDenied", /protect|allow|access|right/i],
  ] as const)("says so and keeps its findings: %s", async (_name, error, sentence) => {
    const { page, pane } = await openChecked();
    await page.evaluate((refusal) => {
      window.host.faults.refuseNext(refusal, 20);
    }, error);
    await again();
    await alert(sentence);
    expect(await findingButtons(pane).count()).toBe(1);
  });

  it("says so when the workbook is more than Excel hands over", async () => {
    const { page, pane } = await openChecked();
    await page.evaluate(() => {
      window.host.faults.payloadLimit = 100;
    });
    await again();
    await alert(/more than Excel hands over/);
    expect(await findingButtons(pane).count()).toBe(1);
  });

  it("tries again by itself when Excel is busy", async () => {
    const { page } = await openChecked();
    const before = await page.evaluate(() => window.host.traffic.length);
    await page.evaluate(() => {
      window.host.faults.refuseNext("throttled", 1);
    });
    await again();
    await page.waitForFunction((count) => window.host.traffic.length > count, before);
    await left("1 left");
  });

  it("waits for a person who is typing, on an Excel that can", async () => {
    const { page } = await openChecked("desktop");
    await page.evaluate(() => {
      window.host.faults.startCellEdit();
      setTimeout(() => {
        window.host.faults.endCellEdit();
      }, 1500);
    });
    await typeTotal();
    await left("Clean");
  });

  it("loses no fix and claims none when a sync fails half-way", async () => {
    const { page, pane } = await openChecked();
    await findingButtons(pane).click();
    await page.evaluate(() => {
      window.host.faults.breakNext(1);
    });
    await pane.getByRole("button", { name: /^Fix .*E10/ }).click();
    await pane.getByRole("alert").first().waitFor();
    const value = (await cell(...total))?.value;
    const count = await findingButtons(pane).count();
    // Whatever became of the write, what is listed is what stands in the cell.
    expect([value, count]).toEqual(value === rightTotal ? [rightTotal, 0] : [97, 1]);
  });

  const mishaps: readonly [string, RegExp, () => void][] = [
    [
      "protects",
      /protected/,
      () => {
        window.grid.sheetNamed("SHL").unlocked = [];
      },
    ],
    [
      "has hidden",
      /hidden/,
      () => {
        window.grid.sheetNamed("SHL").hiddenRows.add(9);
      },
    ],
    [
      "has changed since, which is not told yet",
      /changed/,
      () => {
        window.host.faults.eventDelay = 60_000;
        window.grid.write(window.grid.sheetNamed("SHL").id, 9, 4, [[{ value: 98 }]]);
      },
    ],
  ];

  it.each(mishaps)(
    "writes nothing to a cell that Excel %s, and says why",
    async (_name, reason, happen) => {
      const { page, pane } = await openChecked();
      await findingButtons(pane).click();
      await page.evaluate(happen);
      const before = await cell(...total);
      await pane.getByRole("button", { name: /^Fix .*E10/ }).click();
      await alert(reason);
      expect(await cell(...total)).toEqual(before);
      expect(await findingButtons(pane).count()).toBe(1);
    },
  );

  it("gives no verdict while a cell is #BUSY!, and another when it has its result", async () => {
    const { page, pane } = await open("small-factory", { language: "en-US" });
    await left("Clean");
    const show = (value: number | null) =>
      page.evaluate(
        ([sheet, result]) => {
          const place = { sheet, row: 26, column: 1 };
          window.grid.showResults([{ place, value: result ?? { error: "#BUSY!" } }]);
        },
        ["사업장 개요", value] as const,
      );
    const result = (await cell("사업장 개요", 26, 1))?.value;
    await show(null);
    await left("Calculating");
    expect(await pane.locator(".verdict").textContent()).toContain("Calculating");
    expect(await pane.locator(".verdict .passed, .verdict.passed").count()).toBe(0);
    expect(await findingButtons(pane).count()).toBe(0);
    await show(Number(result));
    await left("Clean");
    expect(await pane.locator(".verdict.passed").count()).toBe(1);
  });

  it("asks nothing of Excel while it is closed, and checks when it is opened", async () => {
    const { page } = await openChecked();
    const requestsOf = () => page.evaluate(() => window.host.traffic.length);
    await page.evaluate(() => {
      window.host.page.paneShown = false;
    });
    await page.waitForFunction(() => window.host.events.listening === 0);
    const requests = await requestsOf();
    await typeTotal();
    expect(await requestsOf()).toBe(requests);
    await page.evaluate(() => {
      window.host.page.paneShown = true;
    });
    await left("Clean");
  });

  it("reads a workbook with a protected sheet, and says what it does not know of it", async () => {
    const { page, pane } = await openChecked();
    await page.evaluate(() => {
      const sheet = window.grid.sheetNamed("SHL");
      sheet.unlocked = [];
      sheet.hiddenRows.add(2);
    });
    await again();
    await left("1 left");
    await pane.getByText("Not known of the sheet “SHL”: hidden rows and columns.").waitFor();
  });

  it("says that values may be old while calculation is manual", async () => {
    const { page, pane } = await openChecked();
    const manual = pane.getByText("Calculation is manual; values may be old.");
    expect(await manual.count()).toBe(0);
    await page.evaluate(() => {
      window.host.calculationMode = "Manual";
    });
    await again();
    await manual.waitFor();
  });

  it.each([
    ["InvalidOperation", /present state/],
    ["MemoryLimitReached", /run out of memory/],
    ["FilteredRangeConflict", /filter is in the way/],
    ["UnsupportedSheet", /chart or macro sheet/],
  ] as const)("says in its own words that Excel fails with %s", async (code, words) => {
    const { page } = await openChecked();
    await page.evaluate((given) => {
      // The pane may ask for something else first: which cell is selected, say.
      window.host.faults.breakNext(0, given, 20);
    }, code);
    await again();
    await alert(words);
  });

  it("can be cancelled while Excel is slow", async () => {
    const { page, pane } = await openChecked();
    await page.evaluate(() => {
      window.host.faults.latency = 1500;
    });
    await again();
    await pane.getByRole("button", { name: "Cancel" }).click();
    await pane.getByRole("button", { name: "Check again" }).waitFor();
    expect(await findingButtons(pane).count()).toBe(1);
  });

  it.each([
    ["late", { eventDelay: 700, eventCopies: 1 }],
    ["twice", { eventDelay: 0, eventCopies: 2 }],
  ])("follows changes that are told %s", async (_name, fault) => {
    const { page } = await openChecked();
    await page.evaluate((given) => {
      Object.assign(window.host.faults, given);
    }, fault);
    await typeTotal();
    await left("Clean");
  });

  it("reads in smaller blocks where Excel gives no values for large ones", async () => {
    const { page } = await openChecked();
    await page.evaluate(() => {
      window.host.faults.cellLimit = 400;
    });
    await again();
    await left("1 left");
  });
});
