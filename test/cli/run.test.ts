import { Writable } from "node:stream";

import * as formCommand from "../../src/cli/form-command";
import { functions } from "../../src/functions";
import { version } from "../../package.json";
import { za } from "./command-line";

jest.mock("../../src/cli/form-command", () => ({
  __esModule: true,
  ...jest.requireActual<typeof formCommand>("../../src/cli/form-command"),
}));

describe("za", () => {
  it("says its version", async () => {
    for (const option of ["--version", "-V"]) {
      expect(await za([option])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
    }
  });

  it.each([
    [["--help"], /^Usage: za .*Commands:.*audit.*calc.*form.*Examples:/s],
    [["--help", "--lang", "ko"], /^사용법: za .*명령:.*예:/s],
    [
      ["audit", "--help"],
      /^Usage: za audit .*--format.*--output.*--lang.*Examples:.*Exit codes:.* 130 /s,
    ],
    [["help", "audit"], /^Usage: za audit /],
    [["audit", "--help", "--lang", "ko"], /^사용법: za audit .*종료 코드:/s],
    [["form", "--help"], /^Usage: za form .*--force/s],
    [["calc", "--help"], /^Usage: za calc .*Examples:.*Functions:.* {2}GOAL\(rate, enrollment/s],
    [["help", "calc"], /^Usage: za calc /],
    [["calc", "GOAL", "--help"], /^GOAL\(rate, enrollment, type/],
    [["calc", "goal", "-h", "--lang", "ko"], /^GOAL\(.*예: za calc GOAL/s],
  ])("%j helps", async (argv, expected) => {
    const { code, stdout, stderr } = await za(argv);
    expect(stdout).toMatch(expected);
    expect([code, stderr]).toEqual([0, ""]);
  });

  it("lists every function in the help of calc", async () => {
    const { stdout } = await za(["calc", "--help"]);
    for (const id of Object.keys(functions)) expect(stdout).toContain(`  ${id}(`);
  });

  it("breaks its help before it gets too wide, in Korean too", async () => {
    const { stdout } = await za(["--help", "--lang", "ko"]);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it.each([
    [[], "The argument <command> is missing.", "za"],
    [["adit"], "There is no command adit. Did you mean audit?", "za"],
    [["frobnicate"], "There is no command frobnicate.", "za"],
    [["--fromat"], "There is no option --fromat.", "za"],
    [["audit"], "The argument path is missing.", "za audit"],
    [
      ["audit", "a", "--fromat", "json"],
      "There is no option --fromat. Did you mean --format?",
      "za audit",
    ],
    [["audit", "a", "--format"], "The option --format <format> needs a value.", "za audit"],
    [
      ["audit", "a", "--format", "xml"],
      "--format cannot be xml; it is one of text, json, sarif, html, csv, xlsx.",
      "za audit",
    ],
    [["audit", "a", "--lang", "fr"], "--lang cannot be fr; it is one of ko, en.", "za audit"],
    [
      ["audit", "a", "--jobs", "0"],
      "--jobs cannot be 0; it is a whole number from 1 to 512.",
      "za audit",
    ],
    [
      ["audit", "a", "-j", "two"],
      "--jobs cannot be two; it is a whole number from 1 to 512.",
      "za audit",
    ],
    [
      ["audit", "a", "--timeout", "1.5"],
      "--timeout cannot be 1.5; it is a whole number from 1 to 86400.",
      "za audit",
    ],
    [
      ["audit", "a", "--timeout", "86401"],
      "--timeout cannot be 86401; it is a whole number from 1 to 86400.",
      "za audit",
    ],
    [
      ["audit", "a", "--shard", "3/2"],
      "--shard cannot be 3/2; it is a part and the number of parts, such as 2/8.",
      "za audit",
    ],
    [["form"], "The argument out.xlsx is missing.", "za form"],
    [["form", "a.xlsx", "b.xlsx"], "There are too many arguments.", "za form"],
    [["calc"], "The argument NAME is missing.", "za calc"],
    // As the shell makes them of a variable that is not set.
    [["audit", ""], "The argument path is missing.", "za audit"],
    [["audit", "a.xlsx", ""], "The argument path is missing.", "za audit"],
    [["audit", "a", "--resume", ""], "The option --resume <dir> needs a value.", "za audit"],
    [["audit", "a", "--annotated="], "The option --annotated <dir> needs a value.", "za audit"],
    [["audit", "a", "-o", ""], "The option -o, --output <file> needs a value.", "za audit"],
    [["form", ""], "The argument out.xlsx is missing.", "za form"],
  ])("%j is wrong usage: %s", async (argv, sentence, command) => {
    expect(await za(argv)).toEqual({
      code: 2,
      stdout: "",
      stderr: `za: ${sentence}\nFor help: ${command} --help\n`,
    });
  });

  it("complains in Korean to a Korean", async () => {
    const { stderr } = await za(["adit"], { env: { LC_ALL: "ko_KR.UTF-8" } });
    expect(stderr).toBe("za: adit: 이런 명령은 없습니다. 혹시 audit입니까?\n도움말: za --help\n");
  });

  it.each([
    ["en", "za itself failed (x is undefined)."],
    ["ko", "프로그램 오류가 발생했습니다(x is undefined)."],
  ])("says in one line that it failed itself, which is no finding (%s)", async (lang, start) => {
    jest.spyOn(formCommand, "formCommand").mockRejectedValueOnce(new TypeError("x is undefined"));
    const { code, stdout, stderr } = await za(["form", "a.xlsx", "--lang", lang]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.startsWith(`za: ${start} `)).toBe(true);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it.each([[["calc", "GOAL", "0.5", "300", "general"]], [["audit", "gone.xlsx"]]])(
    "says that standard output cannot be written: %j",
    async (argv) => {
      const stdout = new Writable({
        write: (_chunk, _encoding, done) => {
          done(Object.assign(new Error("no room"), { code: "ENOSPC", syscall: "write" }));
        },
      });
      const { code, stderr } = await za(argv, { stdout });
      const said = "za: Standard output cannot be written (the disk is full).\n";
      expect([code, stderr]).toEqual([2, `${said}For help: za ${argv[0]} --help\n`]);
    },
  );

  it("obeys no escape sequence in what it complains about", async () => {
    const escape = String.fromCodePoint(27);
    expect((await za([`${escape}[2J`])).stderr).not.toContain(escape);
  });
});

describe("za calc", () => {
  it.each([
    [["GOAL", "0.5", "300", "general"], "1600"],
    [["GOAL", "0.5", "300", "general", "1", "personhours"], "480000"],
    [["GOAL", "0.8", "250", "construction"], "600"],
    [["GOAL", "0.8", "250", "construction", "", "days"], "60"],
    [["LEADOFF", "2010-05-03", "2010-05-20"], "2010-05-06"],
    [["DAYS", '[["2010-05-03",5],["2010-05-04",6]]'], "2"],
  ])("%j is %s", async (words, result) => {
    expect(await za(["calc", ...words])).toEqual({ code: 0, stdout: `${result}\n`, stderr: "" });
  });

  it.each([
    [["GOAL", "-1", "300", "general"], "#NUM! "],
    [["GOAL", "-0.5", "300", "general", "--lang", "ko"], "#NUM! "],
    [["GOAL", "0", "300", "general"], "#DIV/0! "],
    [["GOAL", "--", "-5%", "300", "general"], "#"],
    [["GAOL", "1"], "#NAME? "],
    [["GOAL"], "#VALUE! "],
  ])("%j prints its error value on standard error", async (words, start) => {
    const { code, stdout, stderr } = await za(["calc", ...words]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr.startsWith(start)).toBe(true);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("says in Korean what is wrong", async () => {
    const { stderr } = await za(["calc", "GOAL", "-1", "300", "일반", "--lang", "ko"]);
    expect(stderr).toMatch(/^#NUM! .*[가-힣]/);
  });

  it("helps with no function that there is not", async () => {
    expect((await za(["calc", "GAOL", "--help"])).stderr).toMatch(/^#NAME\? .*GOAL/);
  });
});
