/** What of the built folder is published, and what a server has to say of each file. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The published list of all published files, with which `npm run check-host` compares a deployed copy. */
export const listName = "SHA256SUMS";

/** The folders of `dist` that are not for a web server. */
const notHosted = ["cli/"];

/**
 * The published files of a built folder: no source maps, no command line, and no manifest, which names the address
 * itself and is handed to Office.
 *
 * @param folder the built folder
 * @returns paths below it with "/", in order, and their bytes
 */
export function hostedFiles(folder: string): Map<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join("/"))
    .filter(isHosted)
    .toSorted();
  return new Map(paths.map((file) => [file, readFileSync(path.join(folder, file))]));
}

function isHosted(file: string): boolean {
  const isElsewhere = notHosted.some((folder) => file.startsWith(folder));
  return !isElsewhere && !file.endsWith(".map") && file !== "manifest.xml";
}

/** The list of files with the SHA-256 of each, in the form of `sha256sum`. */
export function checksums(files: ReadonlyMap<string, Uint8Array>): string {
  return Array.from(files, ([file, bytes]) => `${sha256(bytes)}  ${file}\n`).join("");
}

/** The files of such a list with the SHA-256 of each; null where it is none. */
export function readChecksums(list: string): Map<string, string> | null {
  const lines = list.split("\n").filter((line) => line !== "");
  const files = lines.map((line) => /^([0-9a-f]{64}) [ *](\S.*)$/.exec(line.trimEnd()));
  if (files.length === 0 || files.includes(null)) return null;
  return new Map(files.map((found) => [found?.[2] ?? "", found?.[1] ?? ""]));
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** How long a file may be kept without asking for it again; "anyhow" where it does not matter. */
export type Caching = "never" | "for-a-while" | "for-ever" | "anyhow";

/** What a server has to say of a file. */
export interface Hosting {
  readonly types: readonly string[];
  readonly caching: Caching;
  /** Whether Office fetches it from a page of its own origin. */
  readonly isShared: boolean;
  /** Whether Excel on the web shows it in a frame. */
  readonly isFramed: boolean;
}

const types: readonly (readonly [string, readonly string[]])[] = [
  [".html", ["text/html"]],
  [".js", ["text/javascript", "application/javascript"]],
  [".css", ["text/css"]],
  [".json", ["application/json"]],
  [".png", ["image/png"]],
  [".txt", ["text/plain"]],
];

/** Where the names hold the hash of the content: another content has another name. */
const hashed = "hashed/";

/**
 * What a server has to say of a file.
 *
 * @param file its path below the published folder
 * @example
 * hostingOf("functions.json"); // JSON, asked for each time, open to other origins
 */
export function hostingOf(file: string): Hosting {
  const ending = path.extname(file);
  return {
    types: types.find(([each]) => each === ending)?.[1] ?? [],
    caching: cachingOf(file),
    isShared: ending === ".json" || file === "functions.js",
    isFramed: ending === ".html",
  };
}

function cachingOf(file: string): Caching {
  if (file.startsWith(hashed)) return "for-ever";
  if (!file.endsWith(".png")) return "never";
  // Office leaves out icons that it may not keep; the help's pictures are shown by a browser.
  return file.startsWith("assets/") ? "for-a-while" : "anyhow";
}
