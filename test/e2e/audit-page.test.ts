/** The page that audits without Excel, opened from the disk. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { unzipSync } from "fflate";
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

  it("saves a copy with notes, and one with what is certain corrected, and says what that is", async () => {
    const annotated = await saved("Annotated copy");
    expect(annotated.name).toBe("three-mistakes (annotated).xlsx");
    expect(sheetsOf(annotated.bytes)).toEqual([
      "Audit report",
      ...sheetsOf(bytesOf("three-mistakes")),
    ]);
    await page.getByText("It has notes at the cells of the findings").waitFor();
    const corrected = await saved("Corrected copy");
    expect(corrected.name).toBe("three-mistakes (corrected).xlsx");
    expect(sheetsOf(corrected.bytes).at(-1)).toBe("Corrections");
    await page.getByText("Cells corrected (1): '사업장 개요'!B27.").waitFor();
    await page.getByText("calculates all formulas when it opens it").waitFor();
    await choose(sample("small-factory"));
    await report.getByRole("heading", { name: "small-factory.xlsx" }).waitFor();
    await button("Corrected copy").click();
    await page.getByText("small-factory.xlsx: nothing can be corrected").waitFor();
  });

  it("keeps the ending of a workbook with macros", async () => {
    const buffer = readFileSync(sample("three-mistakes"));
    await choose({ name: "기록.v2.xlsm", mimeType: "", buffer });
    await report.getByRole("heading", { name: "기록.v2.xlsm" }).waitFor();
    expect((await saved("Annotated copy")).name).toBe("기록.v2 (annotated).xlsm");
  });

  it("says that a file is gone that was changed meanwhile", async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), "za-page-")), "record.xlsx");
    copyFileSync(sample("three-mistakes"), file);
    await choose(file);
    await report.getByRole("heading", { name: "record.xlsx" }).waitFor();
    rmSync(path.dirname(file), { recursive: true });
    await button("Annotated copy").click();
    await page.getByText("record.xlsx cannot be read again.").waitFor();
  });

  it("saves the annotated copies of a folder as one zip, and names what has none", async () => {
    const buffer = readFileSync(sample("three-mistakes"));
    const names = ["a.xlsx", "b.xlsx", "broken.xlsx"];
    const files = names.map((name, index) => ({
      name,
      mimeType: "",
      buffer: index === 2 ? Buffer.from("PK\u0003\u0004") : buffer,
    }));
    await choose(...files);
    await report.locator("table.files tbody tr").nth(2).waitFor();
    const zip = await saved("All annotated copies (ZIP)");
    expect(zip.name).toBe("Annotated copies.zip");
    const parts = unzipSync(new Uint8Array(zip.bytes));
    expect(Object.keys(parts)).toEqual(["a.xlsx", "b.xlsx"]);
    expect(sheetsOf(Buffer.from(parts["b.xlsx"] ?? []))[0]).toBe("Audit report");
    await page.getByText("Copies in it: 2. Files without a copy (1): broken.xlsx.").waitFor();
    // The same page makes them anew.
    expect((await saved("All annotated copies (ZIP)")).name).toBe("Annotated copies.zip");
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

  it("can be stopped while it makes copies, and saves none then", async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      name: `${index + 10}.xlsx`,
      mimeType: "",
      buffer: readFileSync(sample("shl-below-60")),
    }));
    await choose(...many);
    await report.locator("table.files tbody tr").nth(39).waitFor();
    const downloads: string[] = [];
    page.on("download", (download) => downloads.push(download.suggestedFilename()));
    await button("All annotated copies (ZIP)").click();
    await page.getByText(/^[1-9]\d* of 40 copies made/).waitFor();
    await button("Stop").click();
    await page.getByText("Stopped; nothing was saved.").waitFor();
    expect(downloads).toEqual([]);
    // The worker that was ended is followed by another.
    expect((await saved("Annotated copy")).name).toBe("10 (annotated).xlsx");
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

function sheetsOf(bytes: Uint8Array): string[] {
  return readXlsx(new Uint8Array(bytes)).sheets.map(({ name }) => name);
}

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(sample(name)));
}
