/** The page of the workbench in a real browser: ribbon, files, languages, keyboard. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ICommandService } from "@univerjs/core";
import type { Browser } from "playwright-core";
import { makeCertificate } from "../../src/workbench/certificate";
import { type Served, serveWorkbench } from "../../src/workbench/serve";
import { readXlsx } from "../../src/workbook/sources/xlsx";
import { launchBrowser } from "../e2e/browser";
import { findingButtons } from "../taskpane/finding-buttons";
import {
  isReady,
  openSample,
  type PageUnderTest,
  saidOnPage,
  type,
  valuesOf,
  type Visit,
  visit,
} from "./visit";

declare const workbench: PageUnderTest;

const cases = path.resolve(__dirname, "../cases");
const bytesOf = (name: string) => new Uint8Array(readFileSync(path.join(cases, name)));

let browser: Browser;
let served: Served;
/** One page for all tests, since loading the spreadsheet takes far longer than opening a workbook in it. */
let open: Visit;

beforeAll(async () => {
  browser = await launchBrowser();
  served = await serveWorkbench(await makeCertificate(), 0);
  open = await visit(browser, `${served.url}?lang=en&sample=plant-320.xlsx`);
});

beforeEach(async () => {
  await openSample(open.page, "plant-320.xlsx");
});

afterAll(async () => {
  await browser.close();
  served.close();
});

describe("the page around the spreadsheet", () => {
  it("has the manifest's buttons, which run the add-in's commands", async () => {
    const { page, errors } = open;
    const labels = await page.locator("#ribbon button").allTextContents();
    expect(labels).toEqual([
      "Open the pane",
      "Fill",
      "Score",
      "Check",
      "Decide",
      "New form",
      "Submission copy",
      "Audit report",
      "Help",
    ]);
    const sources = await page
      .locator("#ribbon img")
      .evaluateAll((icons) => icons.map((icon) => (icon as HTMLImageElement).naturalWidth));
    expect(sources).toEqual(labels.map(() => 32));

    const pane = page.locator("#pane");
    await page.getByRole("button", { name: "Open the pane" }).click();
    await pane.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Open the pane" }).click();
    await pane.waitFor({ state: "visible" });

    await page.getByRole("button", { name: "Score" }).click();
    await open.pane.getByRole("tab", { name: "Score", selected: true }).waitFor();
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await open.pane.getByRole("tab", { name: "Check", selected: true }).waitFor();

    const help = page.context().waitForEvent("page");
    await page.getByRole("button", { name: "Help", exact: true }).click();
    expect((await help).url()).toBe(`${served.url}help/en/index.html`);

    await page.getByRole("button", { name: "New form" }).click();
    await page.waitForFunction(() => workbench.session.file === "New form.xlsx");
    await isReady(page);
    expect(await valuesOf(page, 0, [0, 0, 0, 0])).toEqual([["Workplace profile"]]);
    expect(await page.locator("#host").textContent()).toBe("Host: nothing missing");
    expect(errors).toEqual([]);
  });

  it("changes its language and the pane's, and its theme", async () => {
    const { page, pane } = open;
    await page.getByRole("button", { name: "한국어" }).click();
    await pane.getByRole("button", { name: "다시 점검" }).waitFor();
    await page.getByRole("button", { name: "English" }).click();
    await pane.getByRole("button", { name: "Check again" }).waitFor();
    expect(await page.locator("#ribbon button").first().textContent()).toBe("Open the pane");
    await page.getByRole("button", { name: "Dark" }).click();
    expect(await pane.locator("html").getAttribute("data-theme")).toBe("dark");
    // Typed before the add-in is there again, it is calculated when it is.
    await type(page, [5, 40, 0], '=ZA.GOAL(0.5,300,"general")');
    await isReady(page);
    await page.evaluate(() => workbench.session.grid.calculation.settled());
    expect(await valuesOf(page, 5, [40, 0, 40, 0])).toEqual([[1600]]);
  });

  it("opens a file, refuses one that it cannot read, and saves only what has changed", async () => {
    const { page, pane } = open;
    const own = path.join(cases, "foreign-site.xlsx");
    await page.locator("#file").setInputFiles({
      name: "mine.xlsx",
      mimeType: "",
      buffer: Buffer.from(readFileSync(own)),
    });
    await page.waitForFunction(() => workbench.session.file === "mine.xlsx");
    await page.locator("#file").setInputFiles({
      name: "broken.xlsx",
      mimeType: "",
      buffer: Buffer.from("no workbook"),
    });
    await page.waitForFunction(() => document.getElementById("message")?.textContent !== "");
    expect(await page.evaluate(() => workbench.session.file)).toBe("mine.xlsx");
    await isReady(page);
    await pane.getByRole("button", { name: "Check again" }).waitFor();

    await type(page, [0, 2, 14], "typed");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("#save").click(),
    ]);
    expect(download.suggestedFilename()).toBe("mine.xlsx");
    const [before, after] = [
      readXlsx(bytesOf("foreign-site.xlsx")),
      readXlsx(new Uint8Array(readFileSync(await download.path()))),
    ];
    expect(after.sheets[0]?.rows[2]?.[14]?.value).toBe("typed");
    expect(after.sheets.slice(1)).toEqual(before.sheets.slice(1));
    expect(after.names).toEqual(before.names);
  });

  it("asks before changes are lost with the page, and saves sheets that were added", async () => {
    const { page } = open;
    await type(page, [0, 40, 0], "typed");
    const asked = page.waitForEvent("dialog");
    await page.reload();
    expect((await asked).type()).toBe("beforeunload");
    await isReady(page);

    await page.evaluate(() => workbench.session.grid.addSheet("mine"));
    expect(await page.evaluate(() => workbench.session.isChanged)).toBe(true);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("#save").click(),
    ]);
    await page.locator("#message", { hasText: "Saved" }).waitFor();
    expect(await page.evaluate(() => workbench.session.isChanged)).toBe(false);
    const { sheets } = readXlsx(new Uint8Array(readFileSync(await download.path())));
    expect(sheets.at(-1)?.name).toBe("mine");
  });

  it("saves nothing while a sheet of the file has another name, or is gone", async () => {
    const { page } = open;
    const canSave = () => page.evaluate(() => workbench.session.save() !== null);
    const rename = (name: string) =>
      page.evaluate((given) => {
        const { grid } = workbench.session;
        grid.renameSheet(grid.sheets[1]?.id ?? "", given);
      }, name);
    const name = await page.evaluate(() => workbench.session.grid.sheets[1]?.name ?? "");
    await rename("another");
    expect(await canSave()).toBe(false);
    await rename(name);
    expect(await canSave()).toBe(true);
    await page.evaluate(() => {
      const { grid } = workbench.session;
      grid.removeSheet(grid.sheets[1]?.id ?? "");
    });
    await page.locator("#save").click();
    await page.locator("#message", { hasText: "is not saved" }).waitFor();
  });

  it("counts the results of formulas in long ranges as they change, by numbers, dates and texts", async () => {
    const { page } = open;
    await openSample(page, "three-mistakes.xlsx");
    const counted = await page.evaluate(async () => {
      const { grid } = workbench.session;
      const sheet = grid.addSheet("Counts");
      const write = async (row: number, column: number, formulas: (string | number)[]) => {
        const patches = formulas.map((content) => [
          typeof content === "string" ? { formula: content } : { value: content },
        ]);
        grid.write(sheet, row, column, patches);
        await grid.calculation.settled();
      };
      const rows = Array.from({ length: 100 }, (_, row) => row + 1);
      const counts = async () => {
        await grid.calculation.settled();
        const cells = grid.read(sheet, { top: 0, left: 2, bottom: 5, right: 2 });
        return cells.map(([cell]) => cell?.value ?? null);
      };
      // Results that are there before anything counts them, of a range that becomes longer.
      await write(0, 0, [46_023]);
      await write(
        0,
        1,
        rows.map((row) => `=$A$1+MOD(${row},4)`),
      );
      await write(0, 2, ["=COUNTIF(B1:B80,46024)"]);
      await write(0, 0, [46_024]);
      const seen = [await counts()];
      await write(1, 2, [
        "=COUNTIF(B1:B100,46024)",
        '=COUNTIF(B1:B40,">=2026-01-04")',
        '=COUNTIF(B1:B40,">=2026-01-04")',
        '=COUNTIF(D1:D100,"in")+COUNTIF(D1:D100,"out")',
      ]);
      await write(
        0,
        3,
        rows.map((row) => `=IF(B${row}>46025,"in","out of it")`),
      );
      seen.push(await counts());
      await write(0, 0, [46_023]);
      seen.push(await counts());
      return seen;
    });
    // 46,023 is 2026-01-01.
    expect(counted).toEqual([
      [20, null, null, null, null, null],
      [20, 25, 20, 20, 50, null],
      [20, 25, 10, 10, 25, null],
    ]);
  });

  it("saves nothing while columns or cells stand elsewhere than in the file, or rows are gone", async () => {
    const { page } = open;
    await openSample(page, "three-mistakes.xlsx");
    const run = (command: string, params: object = {}) =>
      page.evaluate(
        async ([id, given]) => {
          const { grid } = workbench.session;
          const commands = Reflect.get(grid, "commands") as ICommandService;
          await commands.executeCommand(id, given);
          await grid.calculation.settled();
          return grid.insertedRows?.length ?? "moved";
        },
        [command, params] as const,
      );
    await type(page, [1, 70, 1], "7");
    await page.evaluate(() => {
      const { grid } = workbench.session;
      grid.select(grid.sheets[1]?.id ?? "", { top: 20, left: 1, bottom: 20, right: 1 });
    });
    const before = await saidOnPage(page, false);
    for (const [command, state, params] of [
      ["insert-row-before", 1, { value: 1 }],
      ["remove-row", "moved"],
      ["insert-col-before", "moved", { value: 1 }],
      ["remove-col", "moved"],
    ] as const) {
      expect([command, await run(`sheet.command.${command}`, params)]).toEqual([command, state]);
      expect([command, await run("univer.command.undo")]).toEqual([command, 0]);
      expect(await saidOnPage(page, false)).toEqual(before);
    }
    await run("univer.command.redo");
    await page.locator("#save").click();
    await page.locator("#message", { hasText: "is not saved" }).waitFor();
    await run("univer.command.undo");
    // Cells that the add-in inserts are saved, and undone with all that followed them.
    for (const change of ["insert", "undo", "redo", "undo"] as const) {
      const state =
        change === "insert"
          ? await page.evaluate(async () => {
              const { grid } = workbench.session;
              const area = { top: 10, left: 0, bottom: 11, right: 4 };
              grid.insertCells(grid.sheets[2]?.id ?? "", area);
              await grid.calculation.settled();
              return grid.insertedRows?.length ?? "moved";
            })
          : await run(`univer.command.${change}`);
      expect([change, state]).toEqual([change, change === "undo" ? 0 : 1]);
      const isAsBefore = JSON.stringify(await saidOnPage(page, false)) === JSON.stringify(before);
      expect([change, isAsBefore]).toEqual([change, change === "undo"]);
    }
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("#save").click(),
    ]);
    const saved = readXlsx(new Uint8Array(readFileSync(await download.path())));
    const { names, sheets } = readXlsx(bytesOf("three-mistakes.xlsx"));
    expect(saved.names).toEqual(names);
    expect(saved.sheets[1]?.rows.slice(0, 60)).toEqual(sheets[1]?.rows.slice(0, 60));
    expect(await run("sheet.command.insert-range-move-down")).toBe("moved");
  });

  it("can be walked by the keyboard, into the pane and out of it", async () => {
    const { page, pane } = open;
    await openSample(page, "three-mistakes.xlsx");
    const focused = () => page.evaluate(() => document.activeElement?.id ?? "");
    const last = pane.locator("button:visible, summary:visible, a:visible").last();
    await last.focus();
    await page.keyboard.press("Tab");
    await page.waitForFunction(() => document.activeElement?.id === "samples");
    await pane.locator("button:visible").first().focus();
    await page.keyboard.press("Shift+Tab");
    await page.waitForFunction(() => document.activeElement?.id === "splitter");
    await pane.locator("button:visible").first().focus();
    await page.keyboard.press("Escape");
    await page.waitForFunction(
      () => document.activeElement?.closest("#sheet, [id*=univer]") !== null,
    );

    await page.locator("#language").focus();
    for (let press = 0; press < 12 && (await focused()) !== "splitter"; press += 1) {
      await page.keyboard.press("Tab");
    }
    const scrolled = await page
      .locator("#sheet *")
      .evaluateAll((parts) => parts.filter(({ scrollLeft }) => scrollLeft !== 0).length);
    expect(scrolled).toBe(0);
  });

  it("leaves the tabs of the sheets room where it is narrow", async () => {
    const { page } = open;
    await page.setViewportSize({ width: 700, height: 900 });
    const bar = page.locator("[data-u-comp=slide-tab-bar]");
    const seen = await bar.evaluate((element) => element.getBoundingClientRect().width);
    const tabs = bar.locator("[data-u-comp=slide-tab-item]");
    const [first] = await tabs.evaluateAll((all) => all.map((tab) => tab.clientWidth));
    expect(seen).toBeGreaterThan(first ?? Infinity);
    await tabs.first().click();
    await page.setViewportSize({ width: 1400, height: 900 });
  });

  it("opens its usual sample where there is none of the name, says so, and asks nothing", async () => {
    const { page } = open;
    const asked: string[] = [];
    page.on("dialog", (dialog) => asked.push(dialog.type()));
    await page.goto(`${served.url}?lang=en&sample=nosuch.xlsx`);
    await isReady(page);
    // Nothing was changed, so that nothing is lost with the page.
    expect(asked).toEqual([]);
    expect(await page.evaluate(() => workbench.session.file)).toBe("achieved-too-early.xlsx");
    expect(await page.locator("#message").textContent()).toContain("nosuch.xlsx");
  });

  it("lets the add-in write nothing to a protected sheet", async () => {
    const { page, pane } = open;
    const parts = Object.entries(unzipSync(bytesOf("shl-total-wrong.xlsx"))).map(([name, part]) => [
      name,
      name.startsWith("xl/worksheets/")
        ? strToU8(strFromU8(part).replace("</sheetData>", '$&<sheetProtection sheet="1"/>'))
        : part,
    ]);
    await page.locator("#file").setInputFiles({
      name: "protected.xlsx",
      mimeType: "",
      buffer: Buffer.from(zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>)),
    });
    await page.waitForFunction(() => workbench.session.file === "protected.xlsx");
    await findingButtons(pane).click();
    await pane.getByRole("button", { name: /^Fix .*E10/ }).click();
    await pane
      .getByRole("alert")
      .filter({ hasText: /protected/ })
      .waitFor();
    expect(await valuesOf(page, 4, [9, 4, 9, 4])).toEqual([[97]]);
  });

  it("takes a file that is dropped onto it", async () => {
    const { page } = open;
    await page.evaluate(async () => {
      const answer = await fetch("/samples/plant-320.xlsx");
      const files = new DataTransfer();
      files.items.add(new File([await answer.arrayBuffer()], "dropped.xlsx"));
      document.dispatchEvent(new DragEvent("drop", { dataTransfer: files, cancelable: true }));
    });
    await page.waitForFunction(() => workbench.session.file === "dropped.xlsx");
  });
});
