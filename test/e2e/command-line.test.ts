/** The built command line: what stands in dist/cli, alone. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const folder = mkdtempSync(path.join(tmpdir(), "za-built-"));
cpSync(path.resolve(__dirname, "../../dist/cli"), folder, { recursive: true });

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function audit(...options: string[]) {
  const words = ["audit", "small-factory.xlsx", "three-mistakes.xlsx", "--format", "json"];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(folder, "za.js"), ...words, ...options],
    { cwd: path.join(__dirname, "../cases"), encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  return { status, stdout, stderr };
}

describe("the built command line", () => {
  it("can be run as it is", () => {
    const words = ["calc", "GOAL", "0.5", "300", "general"];
    const { stdout } = spawnSync(path.join(folder, "za.js"), words, { encoding: "utf8" });
    expect(stdout).toBe("1600\n");
  });

  it("audits on workers where nothing else of the project is", () => {
    const onWorkers = audit("--jobs", "2", "--timeout", "300");
    expect(onWorkers).toEqual(audit("--jobs", "1"));
    expect(onWorkers).toMatchObject({ status: 1, stderr: "" });
    expect(onWorkers.stdout.split("\n")).toHaveLength(3);
  });
});
