/** Takes the READMEs' picture of an audit report anew, in both languages. Run with `npm run tour`. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "../../src/cli/run";
import { launchBrowser, newContext } from "../../test/e2e/browser";

const root = path.resolve(__dirname, "../..");
const sample = path.join("test", "cases", "three-mistakes.xlsx");
const size = { width: 900, height: 1180 };

async function takePictures(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "za-report-"));
  const browser = await launchBrowser();
  for (const [language, file] of [
    ["en", "report.png"],
    ["ko", "report-ko.png"],
  ] as const) {
    const report = path.join(folder, `${language}.html`);
    await run(["audit", sample, "--format", "html", "--lang", language, "--output", report], {
      stdout: process.stdout,
      stderr: process.stderr,
      env: process.env,
      cwd: root,
      interrupted: new AbortController().signal,
      today: "2026-10-30",
    });
    const context = await newContext(browser, { viewport: size });
    const page = await context.newPage();
    await page.goto(pathToFileURL(report).href);
    await page.screenshot({ path: path.join(root, "assets", file) });
    await context.close();
  }
  await browser.close();
  rmSync(folder, { recursive: true });
}

void takePictures();
