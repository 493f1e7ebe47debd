/** Run by `npm version`, between the new version in package.json and its commit: writes it everywhere else. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { releaseChanges } from "./changelog";

const root = path.resolve(__dirname, "../..");

function change(file: string, changed: (text: string) => string): void {
  const target = path.join(root, file);
  writeFileSync(target, changed(readFileSync(target, "utf8")));
}

const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  version: string;
};
const today = new Date().toISOString().slice(0, 10);
change("CHANGELOG.md", (text) => releaseChanges(text, version, today));
change("manifest.xml", (text) =>
  text.replace(/<Version>.*?<\/Version>/, `<Version>${version}.0</Version>`),
);
