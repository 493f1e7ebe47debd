/**
 * `ADDIN_URL=https://example.com/za npm run release`: builds what is published of this version into `release/`.
 *
 * There is then a zip of the files for a web server, the manifest for Office, the package of the command line, their
 * checksums, and what changed.
 */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { zipSync } from "fflate";
import { checksums, hostedFiles, listName } from "../hosting/hosted-files";
import { notesOf } from "./changelog";
import { reasonsAgainst } from "./readiness";

const root = path.resolve(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

function run(command: string, ...words: string[]): string {
  return execFileSync(command, words, { cwd: root, encoding: "utf8" });
}

function versionIn(file: string): string {
  return (JSON.parse(read(file)) as { version: string }).version;
}

function release(address: string | undefined): number {
  const version = versionIn("package.json");
  const changelog = read("CHANGELOG.md");
  const reasons = reasonsAgainst({
    version,
    lockfileVersion: versionIn("package-lock.json"),
    manifest: read("manifest.xml"),
    changelog,
    uncommitted: run("git", "status", "--porcelain").split("\n").filter(Boolean),
    address,
  });
  if (reasons.length > 0) {
    console.error(`Not released:\n${reasons.map((reason) => `- ${reason}`).join("\n")}`);
    return 1;
  }

  run("npm", "run", "build", "--", "--stats", "errors-only");
  const target = path.join(root, "release", version);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  packCommandLine(target);

  const hosted = hostedFiles(path.join(root, "dist"));
  hosted.set(listName, Buffer.from(checksums(hosted)));
  // The same commit gives the same zip.
  const mtime = new Date(run("git", "log", "-1", "--format=%cI").trim());
  const zip = zipSync(Object.fromEntries(hosted), { mtime, level: 9 });
  writeFileSync(path.join(target, `za-addin-${version}.zip`), zip);
  writeFileSync(path.join(target, "manifest.xml"), read("dist/manifest.xml"));
  writeFileSync(path.join(target, "RELEASE_NOTES.md"), `${notesOf(changelog, version) ?? ""}\n`);
  const made = readdirSync(target).toSorted();
  const files = new Map(made.map((file) => [file, readFileSync(path.join(target, file))]));
  writeFileSync(path.join(target, listName), checksums(files));

  console.log(`release/${version}:`);
  for (const [file, { length }] of files) {
    console.log(`${(length / 1024).toFixed(0).padStart(7)} kB  ${file}`);
  }
  console.log(`\nUnpack the zip at ${address ?? ""}, then: npm run check-host -- ${address ?? ""}`);
  return 0;
}

/** Packs `za` as a package of its own: all that it needs is in its files. */
function packCommandLine(target: string): void {
  const { name, version, description, license, engines } = JSON.parse(
    read("package.json"),
  ) as Record<string, unknown>;
  const staged = mkdtempSync(path.join(tmpdir(), "za-"));
  try {
    cpSync(path.join(root, "dist/cli"), staged, { recursive: true });
    for (const file of ["README.md", "README.ko.md", "LICENSE", "CHANGELOG.md"]) {
      cpSync(path.join(root, file), path.join(staged, file));
    }
    const facts = { name, version, description, license, engines, bin: { za: "za.js" } };
    writeFileSync(path.join(staged, "package.json"), JSON.stringify(facts, null, 2));
    run("npm", "pack", staged, "--silent", "--pack-destination", target);
  } finally {
    rmSync(staged, { recursive: true });
  }
}

process.exitCode = release(process.env["ADDIN_URL"]);
