/** The page that audits without Excel, opened from the disk. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { auditFile } from "../../src/report/file-report";
import { readXlsx } from "../../src/workbook/sources/xlsx";
import { launchBrowser, newContext } from "./browser";

const address = pathToFileURL(path.resolve(__dirname, "../../dist/audit.html")).href;
const cases = path.resolve(__dirname, "../cases");
const sample = (name: string) => path.join(cases, `${name}.xlsx`);

let browser: Browser;
let page: Page;
let report: FrameLocator;
const errors: string[] = [];
const requests: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  const context = await newContext(browser, { locale: "en-US", acceptDownloads: true });
  page = await context.newPage();
  report = page.frameLocator("iframe");
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("request", (request) => {
    if (!/^(file|blob|about):/.test(request.url())) requests.push(request.url());
  });
  await page.goto(address);
});

afterAll(async () => {
  await browser.close();
});

const choose = (...files: (string | { name: string; mimeType: string; buffer: Buffer })[]) =>
  page
    .locator("input[type=file]")
    .first()
    .setInputFiles(files as string[]);

const button = (name: string) => page.getByRole("button", { name, exact: true });

async function saved(name: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent("download");
  await button(name).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

describe("the audit page", () => {
  it("audits a workbook, in the language of the browser and in the other", async () => {
    await choose(sample("three-mistakes"));
    await report.getByRole("heading", { name: "three-mistakes.xlsx" }).waitFor();
    await report.getByText("3 errors").first().waitFor();
    await button("한국어").click();
    await report.getByText("오류 3").first().waitFor();
    expect(await page.getAttribute("html", "lang")).toBe("ko");
    await button("English").click();
    await report.getByText("3 errors").first().waitFor();
  });

  it("saves what it shows, and what is handed in", async () => {
    const html = await saved("Save the report (HTML)");
    expect(html.name).toBe("Audit report.html");
    expect(html.bytes.toString("utf8")).toContain("three-mistakes.xlsx");
    const csv = await saved("Save the table (CSV)");
    expect(csv.bytes.toString("utf8").split("\n").length).toBeGreaterThan(3);
    await button("Submission copy").click();
    await page.getByText("Not ready to be submitted.").waitFor();
    const draft = await saved("Save as a draft");
    expect(draft.name).toBe("three-mistakes (submission).xlsx");
    const names = readXlsx(new Uint8Array(draft.bytes)).sheets.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(readXlsx(bytesOf("three-mistakes")).sheets.length);
  });

  it("reports several files as `za` does, unreadable ones too", async () => {
    const broken = { name: "broken.xlsx", mimeType: "", buffer: Buffer.from("PK\u0003\u0004") };
    const other = { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("a") };
    await choose(other);
    await page.getByText("None of these is an .xlsx or .xlsm file.").waitFor();
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles([
        { name: "a.xlsx", mimeType: "", buffer: readFileSync(sample("small-factory")) },
        broken,
        other,
        { name: "z.xlsx", mimeType: "", buffer: readFileSync(sample("shl-below-60")) },
      ]);
    const rows = report.locator("table.files tbody tr");
    await rows.nth(2).waitFor();
    await page.getByText("not audited (1): notes.txt.").waitFor();
    const expected = ["small-factory", "shl-below-60"].map((name) => {
      const audited = auditFile(bytesOf(name), name);
      return audited.status === "ok" && audited.result.verdict === "clean" ? "Clean" : "Errors";
    });
    const said = await rows.allInnerTexts();
    expect(said[0]).toContain(expected[0]);
    expect(said[1]).toContain("not read");
    expect(said[2]).toContain(expected[1]);
  });

  it("can be stopped, and shows what it has", async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      name: `${index + 10}.xlsx`,
      mimeType: "",
      buffer: readFileSync(sample("small-factory")),
    }));
    await page.locator("input[type=file]").first().setInputFiles(many);
    await page.getByText(/^[1-9]\d* of 60 audited/).waitFor();
    await button("Stop").click();
    await report
      .getByText(/interrupted|stopped/i)
      .first()
      .waitFor();
    expect(await report.locator("table.files tbody tr").count()).toBeLessThan(60);
  });

  it("has no fault that axe knows, asks nothing of any network, and runs without an error", async () => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect([errors, requests]).toEqual([[], []]);
  });

  it("may ask nothing: its policy names no address", async () => {
    const failure = await page.evaluate(async () => {
      try {
        await fetch("https://example.com/");
        return "fetched";
      } catch {
        return "refused";
      }
    });
    expect(failure).toBe("refused");
    expect(errors.splice(0).join()).toContain("Content Security Policy");
  });
});

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(sample(name)));
}
