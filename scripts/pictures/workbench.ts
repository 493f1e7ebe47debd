/** Takes the READMEs' pictures of the workbench anew, in both languages. Run with `npm run tour`. */
import path from "node:path";
import { launchBrowser } from "../../test/e2e/browser";
import { findingButtons } from "../../test/taskpane/finding-buttons";
import { visit } from "../../test/workbench/visit";
import { serveStage } from "./open-workbench";

const folder = path.resolve(__dirname, "../../assets");

async function takePictures(): Promise<void> {
  const [served, browser] = [await serveStage(), await launchBrowser()];
  for (const [language, file] of [
    ["en", "workbench.png"],
    ["ko", "workbench-ko.png"],
  ] as const) {
    const { page, pane } = await visit(browser, `${served.url}?lang=${language}&theme=light`);
    await findingButtons(pane).first().waitFor();
    await page.screenshot({ path: path.join(folder, file) });
    await page.context().close();
  }
  await browser.close();
  served.close();
}

void takePictures();
