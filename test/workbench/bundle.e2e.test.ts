/** The workbench is for development: what is shipped knows nothing of it. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

interface SourceMap {
  readonly sources: readonly string[];
}

function modulesOf(file: string): readonly string[] {
  return (JSON.parse(readFileSync(file, "utf8")) as SourceMap).sources;
}

const stranger = /univer|node_modules\/(react|rxjs)|src\/workbench\//i;

describe("what is built to be shipped", () => {
  const dist = path.join(root, "dist");
  const built = ["", "hashed"].flatMap((folder) =>
    readdirSync(path.join(dist, folder)).map((name) => path.join(folder, name)),
  );
  const maps = built.filter((name) => name.endsWith(".js.map"));

  it("is built with its list of modules", () => {
    const scripts = built.filter((name) => name.endsWith(".js"));
    expect(maps.sort()).toEqual(scripts.map((name) => `${name}.map`).sort());
    expect(maps.length).toBeGreaterThanOrEqual(2);
    expect(maps.flatMap((name) => modulesOf(path.join(dist, name))).length).toBeGreaterThan(100);
  });

  it.each(maps)("has nothing of the workbench in it (%s)", (name) => {
    expect(modulesOf(path.join(dist, name)).filter((each) => stranger.test(each))).toEqual([]);
  });

  it("has nothing of the workbench in its command line", () => {
    const script = readFileSync(path.join(dist, "cli/za.js"), "utf8");
    expect(script).not.toMatch(/node_modules\/(@univerjs|react|rxjs)|src\/workbench\//);
  });
});
