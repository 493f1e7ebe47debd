/**
 * Makes the files of this folder that are drawn or written from a source, so that none is edited by hand:
 * the icons from their SVG, in the sizes that Office asks for. Run with `npm run assets`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "../test/e2e/browser";

const ofButtons = [16, 32, 80];

const icons: Record<string, readonly number[]> = {
  icon: [16, 32, 64, 80],
  fill: ofButtons,
  score: ofButtons,
  check: ofButtons,
  decide: ofButtons,
  form: ofButtons,
  copy: ofButtons,
  report: ofButtons,
  help: ofButtons,
};

async function drawIcons(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(icons)) {
    const svg = readFileSync(path.join(__dirname, `${name}.svg`), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`,
      );
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(path.join(__dirname, `${name}-${size}.png`), png);
    }
  }
  await browser.close();
}

void drawIcons();
