import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const outputs = ["dist/taskpane.html", ".workbench/index.html"];
const inputs = ["src", "assets", "manifest.xml", "package.json", "webpack.config.js"];

/**
 * Builds the add-in and the workbench if a source is newer than the build.
 *
 * @param onStart called before a build
 * @returns whether the build is up to date
 */
export function buildIfNeeded(onStart: () => void): boolean {
  const built = Math.min(...outputs.map(timeOf));
  if (newestIn(inputs.map((name) => path.join(root, name))) <= built) return true;
  onStart();
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const names = ["addin", "workbench"].flatMap((name) => ["--config-name", name]);
  const { status } = spawnSync(process.execPath, [webpack, ...names, "--stats", "errors-only"], {
    cwd: root,
    stdio: "inherit",
  });
  return status === 0;
}

function timeOf(output: string): number {
  const file = path.join(root, output);
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}

function newestIn(paths: readonly string[]): number {
  return paths.reduce((newest, each) => {
    const { mtimeMs } = statSync(each);
    if (!statSync(each).isDirectory()) return Math.max(newest, mtimeMs);
    const below = readdirSync(each).map((name) => path.join(each, name));
    return Math.max(newest, newestIn(below));
  }, 0);
}
