/** What holds for the whole source, whoever adds to it. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "..");

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(file) : [file];
  });
}

const sources = filesBelow("src").filter((file) => /\.tsx?$/.test(file));
const tests = new Set(filesBelow("test"));

/** A source without its comments, so that prose may name what code may not. */
function codeOf(file: string): string {
  return readFileSync(path.join(root, file), "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "");
}

/**
 * The add-in's sources with a pattern in their code, sentences aside; the workbench stands on the other side, in
 * Excel's place.
 */
function sourcesWith(pattern: RegExp): string[] {
  return sources
    .filter((file) => !/^src\/(workbench|text)\//.test(file))
    .filter((file) => pattern.test(codeOf(file)));
}

describe("the source", () => {
  it("names Excel, Office and CustomFunctions only where it meets Excel", () => {
    const strangers = sourcesWith(/\b(Excel|Office|CustomFunctions)\s*[.[]\s*[a-zA-Z"']/).filter(
      (file) =>
        !/^src\/(commands\/|taskpane\/shell\/taskpane\.tsx|taskpane\/excel\/visibility\.ts|functions\/associate\.ts|workbook\/sources\/excel\/)/.test(
          file,
        ),
    );
    expect(strangers).toEqual([]);
  });

  it("makes no network call", () => {
    expect(sourcesWith(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/)).toEqual([]);
  });

  it("builds a date from parts in one place only, in UTC", () => {
    expect(sourcesWith(/new Date\([^)]*,/)).toEqual(["src/core/calendar/serial.ts"]);
  });

  it("reads the clock only at its doors: the command line, the page and Excel", () => {
    const clocks = sourcesWith(/new Date\(\)|Date\.now\(\)/);
    const doors = [
      "src/cli/",
      "src/page/",
      "src/taskpane/excel/",
      "src/commands/submission-copy.ts",
    ];
    expect(clocks.filter((file) => !doors.some((door) => file.startsWith(door)))).toEqual([]);
  });

  it("switches no check off", () => {
    const switches = sources.filter((file) =>
      /eslint-disable|@ts-(ignore|expect-error|nocheck)/.test(
        readFileSync(path.join(root, file), "utf8"),
      ),
    );
    expect(switches).toEqual([]);
  });

  it("names nothing utils, helpers or manager", () => {
    expect(sources.filter((file) => /util|helper|manager|misc/i.test(file))).toEqual([]);
  });

  it.each(["core", "functions", "audit/rules"])("has a test beside every file of %s", (room) => {
    const untested = sources
      .filter((file) => file.startsWith(`src/${room}/`) && !/\/index\.ts$|\.text\.ts$/.test(file))
      .filter((file) => /export (function|const|class)/.test(codeOf(file)))
      .filter((file) => !tests.has(file.replace(/^src/, "test").replace(/\.ts$/, ".test.ts")));
    expect(untested).toEqual([]);
  });
});
