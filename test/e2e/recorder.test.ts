/**
 * The recorder's page as it was built, in a page that answers in Excel's place.
 *
 * `RECORD=1 npx jest test/e2e/recorder` writes the recording of our own host anew.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import type { Recording } from "../../src/workbench/recorder/recording";
import { steps } from "../../src/workbench/recorder/steps";
import { replay } from "../host/replay";
import { problemsOf } from "../manifest/structure";
import { launchBrowser, newContext } from "./browser";
import { excelPage } from "./excel";
import type { ExcelOptions } from "./host/page";

const root = path.resolve(__dirname, "../..");
const ownHost = path.join(root, "test/host/recordings/own-host.json");
/** The steps of the recording that is kept, those that the replay's own tests need. */
const keptSteps = new Set([
  "add sheets",
  "write values",
  "write formulas",
  "read the used range",
  "hear of changes and selections",
  "hear no more",
  "add a sheet that is there",
  "delete the sheets",
]);
const manifestFile = path.join(root, "src/workbench/recorder/manifest.xml");
const excel = "https://localhost:3001/";
const recorder = "https://localhost:3002/";
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";

let browser: Browser;
let context: BrowserContext;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  context = await newContext(browser);
  await context.route("**/*", (route) => {
    const url = route.request().url().split(/[?#]/)[0] ?? "";
    if (url === excel) {
      const body = '<!doctype html><meta charset="utf-8"><script src="page.js"></script>';
      return route.fulfill({ contentType: "text/html", body });
    }
    const [base = "", folder = ""] =
      [
        [excel, excelPage],
        [recorder, path.join(root, ".workbench/recorder")],
        [cdn, path.join(root, "node_modules/@microsoft/office-js/dist")],
      ].find(([address = ""]) => url.startsWith(address)) ?? [];
    const file = path.join(folder, url.slice(base.length));
    return base !== "" && existsSync(file) ? route.fulfill({ path: file }) : route.abort();
  });
  page = await context.newPage();
  await page.goto(excel);
  const workbook = readFileSync(path.join(root, "test/cases/small-factory.xlsx"));
  await page.evaluate(
    (options) => {
      window.openExcel(options);
    },
    {
      workbook: workbook.toString("base64"),
      pane: `${recorder}recorder.html`,
      language: "en-US",
      requirements: "high",
    } satisfies ExcelOptions,
  );
  pane = page.frameLocator("iframe");
});

afterEach(async () => {
  await context.close();
});

const said = (text: string) => pane.getByRole("status").filter({ hasText: text }).waitFor();
const sheetNames = () => page.evaluate(() => window.host.grid.sheets.map(({ name }) => name));

describe("the recorder", () => {
  it("takes its steps and yields what was said, as a file and as text", async () => {
    const before = await sheetNames();
    await said("Ready to record.");
    await pane.getByRole("button", { name: "Record" }).click();
    await said(`${steps.length} steps recorded. These did not end as expected: none`);
    const downloading = page.waitForEvent("download");
    await pane.getByRole("link", { name: "Download the file" }).click();
    const file = readFileSync(await (await downloading).path(), "utf8");
    expect(await pane.getByRole("textbox", { name: "The recording" }).inputValue()).toBe(file);

    const recording = JSON.parse(file) as Recording;
    expect(recording.about).toMatch(/^Excel .*OfficeOnline$/);
    expect(recording.steps.map(({ name }) => name)).toEqual(steps.map(({ name }) => name));
    expect(recording.steps.filter(({ exchanges }) => exchanges.length === 0)).toEqual([]);
    expect(recording.steps.flatMap(({ events }) => events.map(({ type }) => type))).toEqual([
      10, 14,
    ]);
    expect(await replay(recording)).toEqual([]);
    // Asking whether all is calculated is no part of it, nor is giving up what was held for that.
    const entered = recording.steps.find(({ name }) => name === "enter functions of the add-in");
    expect(JSON.stringify(entered)).not.toMatch(/"values"/i);
    const held = new Set(Array.from(file.matchAll(/"_ReferenceId": "([^"]+)"/g), ([, id]) => id));
    const givenUp = recording.steps.flatMap(({ exchanges }) =>
      exchanges.flatMap(({ request }) =>
        Array.from(
          JSON.stringify(request).matchAll(/"Arguments":\["(reference \d+)"\]/g),
          ([, id]) => id,
        ),
      ),
    );
    expect(held.size).toBeGreaterThan(5);
    expect(givenUp.filter((id) => !held.has(id))).toEqual([]);
    // Nothing of the workbook that was open, in the file or on its sheets.
    for (const name of before) expect(file).not.toContain(name);
    expect(await sheetNames()).toEqual(before);
    expect(await page.evaluate(() => window.host.unknown)).toEqual([]);

    if (process.env["RECORD"] !== undefined) {
      const about = "Our own host in Chromium, not Excel: it shows that replaying works.";
      const lines = recording.steps
        .filter(({ name }) => keptSteps.has(name))
        .map((step) => JSON.stringify(step));
      const head = JSON.stringify({ ...recording, about, steps: undefined }).slice(0, -1);
      writeFileSync(ownHost, `${head},"steps":[\n${lines.join(",\n")}\n]}\n`);
    }
  });

  it("writes a report of what was recorded and of what a person saw, and keeps the answers", async () => {
    await said("Ready to record.");
    await pane
      .getByRole("combobox", { name: "What was seen in step 2", exact: true })
      .selectOption("otherwise");
    await pane
      .getByRole("textbox", { name: "Note on step 2", exact: true })
      .fill("an @ | before it");
    await pane
      .getByRole("combobox", { name: "What was seen in step 4", exact: true })
      .selectOption("as written");
    await pane.getByRole("button", { name: "Record" }).click();
    await said(`${steps.length} steps recorded.`);
    const downloading = page.waitForEvent("download");
    await pane.getByRole("button", { name: "Save the report" }).click();
    await said("za-in-excel.md was saved.");
    const report = readFileSync(await (await downloading).path(), "utf8");
    expect(report).toMatch(/- Excel: Excel .*OfficeOnline\n/);
    expect(report).toContain("- as written 1, otherwise 1, not tried 18");
    expect(report).toContain("otherwise | an @ \\| before it |");
    // The memory in Excel's place calculates nothing: each function has to be told from its right value.
    expect(report).toMatch(/^\| 1 \| `=ZA\.GOAL.* otherwise \|$/m);
    expect(report.match(/^\| 12 \| `=ZA\.RUNNING\(A11.*/gm)).toHaveLength(2);
    await page.goto(`${recorder}recorder.html`);
    const note = page.getByRole("textbox", { name: "Note on step 2", exact: true });
    expect(await note.inputValue()).toBe("an @ | before it");
  });

  it("has no fault that axe knows", async () => {
    await page.goto(`${recorder}recorder.html`);
    await page.getByRole("status").filter({ hasText: "not inside Excel" }).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it("touches no sheet that is called as its own", async () => {
    await said("Ready to record.");
    await page.evaluate(() => window.host.grid.addSheet("ZA recorder"));
    await pane.getByRole("button", { name: "Record" }).click();
    await said("There already is a sheet “ZA recorder”.");
    expect(await sheetNames()).toContain("ZA recorder");
  });
});

describe("the recorder's page outside of Excel", () => {
  it("says how to open it there", async () => {
    await page.goto(`${recorder}recorder.html`);
    await page.getByRole("status").filter({ hasText: "not inside Excel" }).waitFor();
    expect(await page.getByRole("button", { name: "Record" }).isDisabled()).toBe(true);
    await page.getByText("npx webpack serve --config-name recorder").waitFor();
  });
});

describe("the recorder's manifest", () => {
  const manifest = readFileSync(manifestFile, "utf8");

  it("has the structure that Office wants, of a pane without commands", () => {
    expect(problemsOf(manifest)).toEqual([
      "<OfficeApp> lacks <VersionOverrides>",
      "no shared runtime",
    ]);
  });

  it("is read by Office's own manifest package", () => {
    const command = path.join(root, "node_modules/office-addin-manifest/cli.js");
    const info = execFileSync(process.execPath, [command, "info", manifestFile], {
      encoding: "utf8",
    });
    expect(info).toMatch(/Id: 2b1f7a52-94c8-4d0e-8c37-6e4a51d9b3f0/);
  });

  it("points to what is built", () => {
    const addresses = Array.from(manifest.matchAll(/https:\/\/localhost:3002\/([^"<]+)/g));
    expect(addresses.length).toBeGreaterThan(0);
    for (const [, file = ""] of addresses) {
      expect(existsSync(path.join(root, ".workbench/recorder", file))).toBe(true);
    }
  });
});
