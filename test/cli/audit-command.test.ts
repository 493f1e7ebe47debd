import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  WriteStream,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { Writable } from "node:stream";

import "@microsoft/jest-sarif";
import Ajv from "ajv";

import { jsonLineSchema } from "../report/json-line.schema";
import { parsed } from "../report/html/parsed";
import * as csv from "../../src/report/tables/csv";
import { readXlsx } from "../../src/workbook/sources/xlsx";
import { rowsOf } from "../workbook/package";
import { kept, temporaryFolder, za } from "./command-line";
import { right, wrong } from "./workbooks";

const cwd = temporaryFolder();
mkdirSync(path.join(cwd, "기록", "2010 년"), { recursive: true });
writeFileSync(path.join(cwd, "right.xlsx"), right);
writeFileSync(path.join(cwd, "wrong.xlsx"), wrong);
writeFileSync(path.join(cwd, "기록", "가.xlsx"), right);
writeFileSync(path.join(cwd, "기록", "2010 년", "나.xlsx"), wrong);
writeFileSync(path.join(cwd, "text.xlsx"), "not a workbook");
writeFileSync(path.join(cwd, "letter.hwp"), "a letter");
writeFileSync(path.join(cwd, "log.csv"), "date,workers\n");
mkdirSync(path.join(cwd, "empty"));

const audit = (words: readonly string[], changed = {}) =>
  za(["audit", ...words], { cwd, ...changed });

describe("the exit code", () => {
  it.each([
    ["0: no errors", ["right.xlsx"], 0],
    ["1: errors", ["wrong.xlsx"], 1],
    ["1: errors in one of several files", ["right.xlsx", "wrong.xlsx"], 1],
    ["2: not a workbook", ["text.xlsx"], 2],
    ["2: another kind of file", ["letter.hwp"], 2],
    ["2: a path that is not there", ["gone.xlsx"], 2],
    ["2: a folder without workbooks", ["empty"], 2],
    ["2: one that cannot be read among others", ["right.xlsx", "text.xlsx", "wrong.xlsx"], 2],
  ])("is %s", async (_, files, code) => {
    for (const format of ["text", "json", "sarif", "html", "csv", "xlsx"]) {
      expect((await audit([...files, "--format", format])).code).toBe(code);
    }
  });
});

describe("za audit", () => {
  it("writes text for people, in their language", async () => {
    const english = await audit(["wrong.xlsx"]);
    expect(english.stdout).toMatch(/^✖ wrong\.xlsx {2}Errors: .*\n {2}✖ error +Coefficient/);
    expect(english.stdout).toContain("'사업장 개요'!");
    expect(english.stderr).toBe("");
    const korean = await audit(["wrong.xlsx"], { env: { LANG: "ko_KR.UTF-8" } });
    expect(korean.stdout).toMatch(/^✖ wrong\.xlsx {2}오류 있음: .*\n {2}✖ 오류 +특성계수/);
  });

  it("writes a line of JSON a file, and says on standard error what it could not read", async () => {
    const { stdout, stderr } = await audit(["기록", "text.xlsx", "gone.xlsx", "--format", "json"]);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { file: string; status: string });
    expect(lines.map(({ file, status }) => [file, status])).toEqual([
      ["기록/2010 년/나.xlsx", "ok"],
      ["기록/가.xlsx", "ok"],
      ["text.xlsx", "unreadable"],
      ["gone.xlsx", "unreadable"],
    ]);
    const validate = new Ajv({ allowUnionTypes: true }).compile(jsonLineSchema);
    for (const line of lines) expect(validate(line) ? [] : validate.errors).toEqual([]);
    expect(stderr).toMatch(/^za: text\.xlsx: .*\nza: gone\.xlsx: There is no such file.*\n$/);
  });

  it("puts what was read into JSON only on request", async () => {
    const words = ["wrong.xlsx", "--format", "json"];
    const plain = await audit(words);
    const whole = await audit([...words, "--with-submission"]);
    expect(JSON.parse(plain.stdout)).not.toHaveProperty("submission");
    expect(JSON.parse(whole.stdout)).toMatchObject({
      submission: expect.arrayContaining([
        expect.objectContaining({ field: "profile.rate", value: 0.71, unit: "%" }),
      ]) as unknown,
    });
    const { code, stderr } = await audit(["wrong.xlsx", "--with-submission"]);
    expect(code).toBe(2);
    expect(stderr).toContain("--with-submission is for --format json");
  });

  it("writes a SARIF log", async () => {
    const { stdout } = await audit([".", "--format", "sarif"]);
    const log: unknown = JSON.parse(stdout);
    expect(log).toBeValidSarifLog();
    expect(stdout).toContain("goal-coefficient");
  });

  it("writes a page with the date it is told", async () => {
    const { stdout } = await audit([".", "--format", "html", "--lang", "ko"]);
    expect(parsed(stdout).text).toContain("작성일 2026-03-02");
  });

  it("writes into a file, without colours", async () => {
    const { stdout, code } = await audit(["wrong.xlsx", "-o", "report.txt"], {
      env: { FORCE_COLOR: "1" },
    });
    expect([stdout, code]).toEqual(["", 1]);
    const report = readFileSync(path.join(cwd, "report.txt"), "utf8");
    expect(report).toContain("✖ error");
    expect(report).not.toContain(String.fromCodePoint(27));
  });

  it("colours a terminal and keeps to its width, unless NO_COLOR", async () => {
    const terminal = { isTTY: true, columns: 60 };
    const stdout = kept(terminal);
    await audit(["wrong.xlsx"], { stdout: stdout.output });
    expect(stdout.text()).toContain(`${String.fromCodePoint(27)}[31m✖ error`);
    const plain = kept(terminal);
    await audit(["wrong.xlsx"], { stdout: plain.output, env: { NO_COLOR: "1" } });
    expect(plain.text()).not.toContain(String.fromCodePoint(27));
  });

  it("does not say twice on a terminal what could not be read", async () => {
    const stdout = kept({ isTTY: true });
    const { stderr } = await audit(["text.xlsx"], { stdout: stdout.output });
    expect(stdout.text()).toContain("not-a-zip");
    expect(stderr).toBe("");
  });

  it("does not write a report over a workbook", async () => {
    const { code, stderr } = await audit(["wrong.xlsx", "-o", "right.xlsx"]);
    expect(code).toBe(2);
    expect(stderr).toContain("right.xlsx");
    expect(readFileSync(path.join(cwd, "right.xlsx"))).toEqual(Buffer.from(right));
  });

  it.each(["a.xltx", "a.xlam", "a.xlsb", "a.ods", "a.CSV", "a.hwp", "a.bak", "a.html"])(
    "does not write a report over a workbook called %s",
    async (name) => {
      writeFileSync(path.join(cwd, name), right);
      const { code, stderr } = await audit(["wrong.xlsx", "-o", name]);
      expect(code).toBe(2);
      expect(stderr).toContain("cannot be written over a workbook");
      expect(readFileSync(path.join(cwd, name))).toEqual(Buffer.from(right));
    },
  );

  it("writes tables for Excel, over such tables and no other workbook, and audits none of them", async () => {
    const folder = path.join(cwd, "tables");
    mkdirSync(path.join(folder, "in"), { recursive: true });
    writeFileSync(path.join(folder, "in", "w.xlsx"), wrong);
    const write = (name: string) =>
      za(["audit", ".", "--format", "xlsx", "-o", name], { cwd: folder });
    expect((await write("in/w.xlsx")).stderr).toContain("over a workbook");
    expect((await write("report.xlsx")).code).toBe(1);
    const first = readFileSync(path.join(folder, "report.xlsx"));
    expect((await write("report.xlsx")).code).toBe(1);
    expect(readFileSync(path.join(folder, "report.xlsx"))).toEqual(first);
    const files = readXlsx(first).sheets[1];
    expect(files?.rows.map((row) => row?.[0]?.value)).toEqual(["File", "./in/w.xlsx"]);
    const terminal = kept({ isTTY: true });
    const { code, stderr } = await audit(["wrong.xlsx", "--format", "xlsx"], {
      stdout: terminal.output,
    });
    expect([code, terminal.text()]).toEqual([2, ""]);
    expect(stderr).toContain("--format xlsx cannot be written to the screen");
  });

  it("does not write a report over what it audits, whatever its name", async () => {
    const folder = path.join(cwd, "names");
    mkdirSync(folder);
    const file = path.join(folder, "input.dat");
    writeFileSync(file, "not a workbook");
    symlinkSync(file, path.join(folder, "link.html"));
    linkSync(file, path.join(folder, "hard.html"));
    symlinkSync(path.join(cwd, "right.xlsx"), path.join(folder, "workbook.html"));
    for (const name of ["input.dat", "link.html", "hard.html", "workbook.html"]) {
      const { code, stderr } = await audit(["gone", "names/input.dat", "-o", `names/${name}`]);
      expect([code, stderr.includes("over a workbook")]).toEqual([2, true]);
    }
    expect(readFileSync(file, "utf8")).toBe("not a workbook");
    expect(readFileSync(path.join(cwd, "right.xlsx"))).toEqual(Buffer.from(right));
  });

  it("keeps the report that is there when nothing could be read", async () => {
    const report = path.join(cwd, "kept.html");
    writeFileSync(report, "the report of last month");
    for (const files of [["gone.xlsx"], ["text.xlsx", "empty"]]) {
      const { code, stderr } = await audit([...files, "--format", "html", "-o", "kept.html"]);
      expect(code).toBe(2);
      expect(stderr).toContain("kept.html: no file could be read");
      expect(readFileSync(report, "utf8")).toBe("the report of last month");
    }
    await audit(["gone.xlsx", "right.xlsx", "--format", "html", "-o", "kept.html"]);
    expect(readFileSync(report, "utf8")).toContain("gone.xlsx");
  });

  it("keeps the report that is there when the disk is full", async () => {
    writeFileSync(path.join(cwd, "full.html"), "the report of last month");
    jest.spyOn(WriteStream.prototype, "_write").mockImplementation((_chunk, _encoding, done) => {
      done(Object.assign(new Error("no room"), { code: "ENOSPC" }));
    });
    const { code, stderr } = await audit(["right.xlsx", "-o", "full.html"]);
    jest.restoreAllMocks();
    expect(code).toBe(2);
    expect(stderr).toContain("full.html cannot be written (the disk is full)");
    expect(readFileSync(path.join(cwd, "full.html"), "utf8")).toBe("the report of last month");
    expect(readdirSync(cwd).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("audits files whose names look like options, behind --", async () => {
    writeFileSync(path.join(cwd, "--force.xlsx"), right);
    const { code, stdout } = await audit(["--", "--force.xlsx"]);
    expect([code, stdout.includes(" --force.xlsx ")]).toEqual([0, true]);
  });

  it("says at once that a report cannot be written", async () => {
    const { code, stdout, stderr } = await audit(["wrong.xlsx", "-o", "no/such/report.txt"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(
      /^za: The file no\/such\/report\.txt cannot be written \(there is no such folder\)/,
    );
  });

  it("does not take a failure of its own for one of the disk", async () => {
    jest.spyOn(csv.csvOfFiles, "write").mockImplementation(async function* () {
      yield await Promise.reject<string>(new TypeError("x is undefined"));
    });
    const words = ["right.xlsx", "--format", "csv", "--per-file"];
    for (const output of [[], ["-o", "failed.csv"]]) {
      const { code, stderr } = await audit([...words, ...output]);
      expect([code, stderr]).toEqual([
        2,
        expect.stringMatching(/^za: za itself failed \(x is und/),
      ]);
    }
    jest.restoreAllMocks();
    expect(readdirSync(cwd).filter((name) => /failed|\.tmp$/.test(name))).toEqual([]);
  });

  it("shows hostile names without obeying them", async () => {
    const escape = String.fromCodePoint(27);
    const folder = path.join(cwd, `${escape}[2J<b>`);
    mkdirSync(folder);
    writeFileSync(path.join(folder, "a\nb.xlsx"), "x");
    const { stdout, stderr } = await audit([path.basename(folder)]);
    expect(stdout + stderr).not.toContain(escape);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    const json = await audit([path.basename(folder), "--format", "json"]);
    expect(json.stdout.trimEnd().split("\n")).toHaveLength(1);
  });

  it.each(["text", "json", "sarif", "html", "csv"])(
    "keeps C1 controls off the terminal (%s)",
    async (format) => {
      const folder = path.join(cwd, "c1");
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, "a\u009b31m\u202e.xlsx"), "x");
      const { stdout, stderr } = await audit(["c1", "--format", format]);
      expect(stdout + stderr).not.toMatch(/[\u0080-\u009f\u202e]/);
      expect(stdout).toMatch(/31m/);
    },
  );

  it("ends in a loop of links", async () => {
    const loop = path.join(cwd, "loop");
    mkdirSync(loop);
    writeFileSync(path.join(loop, "right.xlsx"), right);
    symlinkSync(loop, path.join(loop, "again"), "dir");
    expect((await audit(["loop", "--format", "json"])).stdout.trimEnd().split("\n")).toHaveLength(
      1,
    );
  });
});

describe("tables and selections", () => {
  it.each(["text", "json", "sarif", "html", "csv"])(
    "hide findings and files, say how many, and keep the exit code (%s)",
    async (format) => {
      const words = ["right.xlsx", "wrong.xlsx", "--format", format];
      const all = await audit(words);
      expect(all.stdout).toMatch(/rate-source/);
      expect(all.stdout + all.stderr).not.toMatch(/Hidden by the options/);
      const { code, stdout, stderr } = await audit([
        ...words,
        ...["--only", "errors", "--rule", "goal-coefficient", "--rule", "goal-result"],
      ]);
      expect(code).toBe(1);
      expect(stdout).toMatch(/coefficient/i);
      expect(stdout).not.toContain("right.xlsx");
      const said =
        "Hidden by the options: 1 of the files, 3 of the findings, 1 of the rules not checked";
      expect(stderr).toBe(`za: ${said}\n`);
      if (format !== "json" && format !== "sarif" && format !== "csv")
        expect(stdout).toContain(said);
      if (format !== "sarif") return;
      expect(JSON.parse(stdout)).toMatchObject({
        runs: [{ properties: { hidden: { files: 1, findings: 3, unchecked: 1 } } }],
      });
    },
  );

  it("keep the exit code where all errors are hidden", async () => {
    expect((await audit(["wrong.xlsx", "--rule", "goal-result"])).code).toBe(1);
    expect((await audit(["wrong.xlsx", "right.xlsx", "--only", "incomplete"])).code).toBe(1);
    const { code, stdout } = await audit(["wrong.xlsx", "text.xlsx", "--only", "incomplete"]);
    expect([code, stdout.includes("text.xlsx")]).toEqual([2, true]);
  });

  it.each([
    [
      ["--rule", "goal-coeficient"],
      "There is no rule goal-coeficient. Did you mean goal-coefficient?",
    ],
    [["--rule", "xyz"], "There is no rule xyz."],
    [["--rule", "goal-result", "--hygiene"], "There is no rule goal-result."],
    [["--severity", "eror"], "--severity cannot be eror; it is one of error, warning, info."],
    [["--only", "clean"], "--only cannot be clean; it is one of errors, incomplete."],
    [["--per-file"], "--per-file is for --format csv only."],
    [["--summary", "--format", "html"], "--summary is for --format text only."],
  ])("refuse %j", async (words, sentence) => {
    const { code, stdout, stderr } = await audit(["wrong.xlsx", ...words]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
  });

  it.each([[[]], [["--summary"]], [["--format", "html"]]])(
    "keep the totals of the whole audit: %j",
    async (words) => {
      const files = ["wrong.xlsx", "right.xlsx", "기록", "text.xlsx"];
      const whole = "5 files in all: 2 with errors, 2 incomplete, 1 not read";
      for (const selection of [[], ["--only", "errors"], ["--only", "incomplete"]]) {
        const { stdout } = await audit([...files, ...words, ...selection]);
        expect(stdout).toContain(whole);
        expect(stdout.includes("Hidden by the options: 2 of the files")).toBe(selection.length > 0);
      }
    },
  );

  it("write a row a file, and tables for a terminal", async () => {
    const csv = await audit(["wrong.xlsx", "--format", "csv", "--per-file", "--lang", "ko"]);
    expect(csv.stdout).toMatch(
      /^\ufeff파일,상태,.*\r\nwrong\.xlsx,점검함,,오류 있음,1,.*한빛정밀,2010-05-03,/,
    );
    const terminal = kept({ isTTY: true, columns: 60 });
    await audit(["wrong.xlsx", "text.xlsx", "--summary"], { stdout: terminal.output });
    expect(terminal.text()).toMatch(/not read.*text\.xlsx\n.*Errors.*wrong\.xlsx\n/);
  });

  it("go into a .csv that is new or such a table, and into no other", async () => {
    const report = path.join(cwd, "table.csv");
    for (const words of [["wrong.xlsx"], ["right.xlsx", "--per-file"], ["right.xlsx"]]) {
      await audit([...words, "--format", "csv", "-o", "table.csv"]);
      expect(readFileSync(report, "utf8")).toContain(words[0]);
    }
    const log = path.join(cwd, "log.csv");
    for (const [format, name] of [
      ["csv", "log.csv"],
      ["csv", "table.ods"],
      ["text", "table.csv"],
    ] as const) {
      const { code, stderr } = await audit(["right.xlsx", "--format", format, "-o", name]);
      expect([code, stderr.includes("over a workbook")]).toEqual([2, true]);
    }
    expect(readFileSync(log, "utf8")).toBe("date,workers\n");
  });
});

describe("Ctrl-C", () => {
  /** A standard output that presses Ctrl-C when the first file is reported. */
  function pressing(key: AbortController) {
    const chunks: string[] = [];
    const output = new Writable({
      decodeStrings: false,
      write(chunk: string, _encoding, done) {
        chunks.push(chunk);
        if (chunk.includes("right.xlsx")) key.abort();
        done();
      },
    });
    return { output, text: () => chunks.join("") };
  }

  it.each(["text", "json"])("writes what is done so far and gives 130 (%s)", async (format) => {
    const key = new AbortController();
    const stdout = pressing(key);
    const { code, stderr } = await audit(["right.xlsx", "wrong.xlsx", "기록", "--format", format], {
      stdout: stdout.output,
      interrupted: key.signal,
    });
    expect(code).toBe(130);
    expect(stderr).toBe("za: Stopped after 1 of 4 files.\n");
    expect(stdout.text()).not.toContain("wrong.xlsx");
    expect(stdout.text().includes("Stopped before the end")).toBe(format === "text");
  });

  it("leaves a SARIF log and a page whole", async () => {
    const key = new AbortController();
    key.abort();
    const sarif = await audit(["right.xlsx", "--format", "sarif"], { interrupted: key.signal });
    expect(JSON.parse(sarif.stdout)).toBeValidSarifLog();
    expect(sarif.code).toBe(130);
    const page = await audit(["right.xlsx", "--format", "html"], { interrupted: key.signal });
    expect(parsed(page.stdout).text).toContain("Stopped before the end");
  });

  it("after the last file changes nothing", async () => {
    const key = new AbortController();
    const stdout = pressing(key);
    const { code } = await audit(["wrong.xlsx", "right.xlsx"], {
      stdout: stdout.output,
      interrupted: key.signal,
    });
    expect(code).toBe(1);
  });
});

describe("a reader that goes away", () => {
  function leaving(code: string) {
    return new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error(`write ${code}`), { code }));
      },
    });
  }

  it("ends the audit without complaint", async () => {
    const { code, stderr } = await audit(["wrong.xlsx", "right.xlsx"], {
      stdout: leaving("EPIPE"),
    });
    expect([code, stderr]).toEqual([1, ""]);
  });

  it("is not a full disk, of which one hears", async () => {
    const { code, stderr } = await audit(["wrong.xlsx"], { stdout: leaving("ENOSPC") });
    expect(code).toBe(2);
    expect(stderr).toContain("za: Standard output cannot be written (the disk is full).");
  });
});

describe("za audit --jobs", () => {
  it("reports on workers as without, and says what it could not read", async () => {
    const files = ["기록", "text.xlsx", "gone.xlsx", "right.xlsx"];
    const one = await audit([...files, "--jobs", "1"]);
    expect(await audit([...files, "--jobs", "2", "--timeout", "300"])).toEqual(one);
    expect(one.code).toBe(2);
  });

  it("ends its workers when the reader goes away", async () => {
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
      },
    });
    const words = ["wrong.xlsx", "right.xlsx", "--jobs", "2", "--timeout", "300"];
    const { code, stderr } = await audit(words, { stdout });
    expect([code, stderr]).toEqual([1, ""]);
  });
});

describe("za audit --shard", () => {
  const shards = ["1/3", "2/3", "3/3"];

  it("splits a run: all shards together are one run", async () => {
    const words = [".", "--format", "json"];
    const whole = await audit(words);
    const parts: Awaited<ReturnType<typeof audit>>[] = [];
    for (const shard of shards) parts.push(await audit([...words, "--shard", shard]));
    const merged = parts.flatMap(linesOf).sort();
    expect(merged).toEqual(linesOf(whole).sort());
    expect(Math.max(...parts.map(({ code }) => code))).toBe(whole.code);
    expect(
      parts
        .flatMap(({ stderr }) => stderr.split("\n"))
        .sort()
        .join("\n")
        .trim(),
    ).toBe(whole.stderr.split("\n").sort().join("\n").trim());
  });

  it("writes an empty report where a shard has no file", async () => {
    writeFileSync(path.join(cwd, "shard.json"), "of last time");
    const words = ["right.xlsx", "--format", "json", "-o", "shard.json"];
    const sizes: number[] = [];
    for (const shard of shards) {
      expect(await audit([...words, "--shard", shard])).toMatchObject({ code: 0, stderr: "" });
      sizes.push(readFileSync(path.join(cwd, "shard.json"), "utf8").split("\n").length - 1);
    }
    expect(sizes.sort()).toEqual([0, 0, 1]);
  });

  const linesOf = ({ stdout }: { readonly stdout: string }) => stdout.split("\n").filter(Boolean);
});

describe("za audit --baseline", () => {
  const folder = temporaryFolder();
  const run = (words: readonly string[]) => za(["audit", ...words], { cwd: folder });
  const earlier = path.join(folder, "earlier.json");

  it("says in every format what is new, what is solved, and what is still there", async () => {
    writeFileSync(path.join(folder, "a.xlsx"), wrong);
    writeFileSync(earlier, (await run(["a.xlsx", "--format", "json"])).stdout);
    writeFileSync(path.join(folder, "a.xlsx"), right);
    writeFileSync(path.join(folder, "b.xlsx"), wrong);
    const words = ["a.xlsx", "b.xlsx", "--baseline", "earlier.json"];
    const text = await run(words);
    expect(text.stdout).toMatch(/0 new, 3 still there, 1 solved\n {4}solved .*coefficient/);
    expect(text.stdout).toMatch(/\[new\] .*coefficient[^]*4 new, 0 still there, 0 solved/);
    const json = await run([...words, "--format", "json"]);
    const validate = new Ajv({ allowUnionTypes: true }).compile(jsonLineSchema);
    const lines = json.stdout
      .trimEnd()
      .split("\n")
      .map((each): unknown => JSON.parse(each));
    for (const each of lines) expect(validate(each) ? [] : validate.errors).toEqual([]);
    expect(lines).toMatchObject([
      {
        findings: [
          { key: "field-blank profile.reportReceived", state: "unchanged" },
          { key: "rate-source profile.rateSource", state: "unchanged" },
          { key: "enrollment-evidence profile.enrollmentSource", state: "unchanged" },
        ],
        solved: [{ key: "goal-coefficient profile.coefficient" }],
      },
      {
        findings: [
          { key: "goal-coefficient profile.coefficient", state: "new" },
          { key: "field-blank profile.reportReceived", state: "new" },
          { key: "rate-source profile.rateSource", state: "new" },
          { key: "enrollment-evidence profile.enrollmentSource", state: "new" },
        ],
        solved: [],
      },
    ]);
    const sarif = await run([...words, "--format", "sarif"]);
    expect(JSON.parse(sarif.stdout)).toBeValidSarifLog();
    expect(sarif.stdout).toMatch(/"baselineState":"absent"[^]*"baselineState":"new"/);
    const page = parsed((await run([...words, "--format", "html"])).stdout);
    expect(page.text).toContain("0 new, 3 still there, 1 solved");
  });

  it("knows a file that was moved to another folder", async () => {
    mkdirSync(path.join(folder, "moved"));
    writeFileSync(path.join(folder, "moved", "a.xlsx"), wrong);
    const { stdout } = await run([path.join("moved", "a.xlsx"), "--baseline", "earlier.json"]);
    expect(stdout).toContain("0 new, 4 still there, 0 solved");
  });

  it.each([
    ["is no report", "a.xlsx", "There is no report to compare with in a.xlsx"],
    ["is not there", "gone.json", "gone.json: no such file"],
  ])("refuses a file that %s", async (_, file, sentence) => {
    const { code, stderr } = await run(["a.xlsx", "--baseline", file]);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });
});

describe("za audit --hygiene", () => {
  const folder = temporaryFolder();
  const run = (words: readonly string[]) => za(["audit", "--hygiene", ...words], { cwd: folder });
  const cell = (content: string) => `<c>${content}</c>`;
  const products = [1, 2, 3, 4, 5, 6].map((row) => {
    const amount = row === 4 ? "<v>77</v>" : `<f>A${row}*2</f><v>${row * 2}</v>`;
    return `<row>${cell(`<v>${row}</v>`)}${cell(amount)}</row>`;
  });
  writeFileSync(path.join(folder, "sheet.xlsx"), rowsOf(products.join("")));
  writeFileSync(path.join(folder, "empty.xlsx"), rowsOf(""));
  writeFileSync(path.join(folder, "form.xlsx"), right);

  it("checks workbooks with and without the form, and says so in every format", async () => {
    const json = await run(["sheet.xlsx", "form.xlsx", "--format", "json", "--with-submission"]);
    const validate = new Ajv({ allowUnionTypes: true }).compile(jsonLineSchema);
    const lines = json.stdout
      .trimEnd()
      .split("\n")
      .map((each): unknown => JSON.parse(each));
    for (const each of lines) expect(validate(each) ? [] : validate.errors).toEqual([]);
    expect(lines).toMatchObject([
      {
        status: "ok",
        submission: [],
        verdict: "needs-review",
        findings: [
          { rule: "formula-overwritten", sheet: "Sheet1", range: "B4", expected: "=A4*2" },
        ],
      },
      { status: "ok", submission: [], verdict: "clean", findings: [] },
    ]);
    expect(json.code).toBe(0);
    const text = await run(["sheet.xlsx"]);
    expect(text.stdout).toMatch(/Sheet1!B4: a number is typed between cells/);
    const sarif = await run(["sheet.xlsx", "--format", "sarif"]);
    expect(sarif.stdout).toMatch(/"ruleId":"formula-overwritten"/);
    const page = await run(["sheet.xlsx", "--format", "html"]);
    expect(page.stdout).toMatch(/Number typed over a formula/);
    expect(page.stdout).not.toMatch(/Zero accident record|What was taken for what/);
  });

  it("says of a workbook without numbers that there is nothing to check", async () => {
    const { stdout } = await run(["empty.xlsx"]);
    expect(stdout).toMatch(/There are no numbers or formulas to check/);
  });
});
