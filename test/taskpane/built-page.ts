import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { bundle } from "../e2e/bundle";

const root = path.resolve(__dirname, "../..");

/**
 * Builds `page.ts` into a folder of its own, with the pane's style sheets and the sample workbooks.
 *
 * @returns the folder; `index.html` is the page
 */
export async function buildPage(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "za-pane-"));
  await bundle({ page: path.join(__dirname, "page.tsx") }, folder);
  const pane = path.join(root, "src/taskpane");
  for (const name of ["shell/tokens", "shell/pane", "shell/charts", "journeys/check/check"]) {
    copyFileSync(path.join(pane, `${name}.css`), path.join(folder, `${path.basename(name)}.css`));
  }
  cpSync(path.join(root, "assets"), path.join(folder, "assets"), { recursive: true });
  const cases = path.join(root, "test/cases");
  for (const name of readdirSync(cases).filter((file) => file.endsWith(".xlsx"))) {
    copyFileSync(path.join(cases, name), path.join(folder, name));
  }
  const page = readFileSync(path.join(pane, "shell/taskpane.html"), "utf8").replace(
    /<script src="https:[^>]*><\/script>/,
    '<script defer src="page.js"></script>',
  );
  writeFileSync(path.join(folder, "index.html"), page);
  return folder;
}
