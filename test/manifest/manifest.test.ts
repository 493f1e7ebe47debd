import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { problemsOf } from "./structure";

const root = path.resolve(__dirname, "../..");
const file = path.join(root, "manifest.xml");
const manifest = readFileSync(file, "utf8");
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  version: string;
};

/** What must turn the structural test red: the manifest with one thing broken, and what is then said. */
const mutations: readonly [string, string | RegExp, string, RegExp][] = [
  [
    "two elements swapped",
    /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
    "$2$1",
    /too late/,
  ],
  [
    "a resource dropped",
    /<bt:Url id="Functions.Script.Url"[^>]*>/,
    "",
    /Functions.Script.Url is not defined/,
  ],
  [
    "a resource that nobody uses",
    '<bt:Url id="Functions.Script.Url"',
    '<bt:Url id="Unused.Url" DefaultValue="https://localhost:3000/x" /><bt:Url id="Functions.Script.Url"',
    /Unused.Url is not used/,
  ],
  ["bt: taken off an override", "<bt:Override", "<Override", /wrong prefix/],
  ["bt: put on an outer override", "<Override", "<bt:Override", /wrong prefix/],
  ["a half locale", 'Locale="en-US"', 'Locale="en"', /no full tag/],
  ["an override for the default", 'Locale="en-US"', 'Locale="ko-KR"', /needs no override/],
  ["a translation dropped", /<bt:Override Locale="en-US" Value="Help" \/>/, "", /has no English/],
  [
    "an http address",
    'https://localhost:3000/functions.js"',
    'http://localhost:3000/functions.js"',
    /not https/,
  ],
  ["a short string too long", "Open the pane", "x".repeat(126), /longer than 125/],
  ["a long string too long", "Opens the Zero Accident pane.", "x".repeat(251), /longer than 250/],
  ["a bad id", /<Id>6f0c1d6e/, "<Id>6f0c1d6", /no GUID/],
  ["a three-part version", /<Version>(\d+\.\d+\.\d+)\.\d+/, "<Version>$1", /four parts/],
  [
    "another page for the commands",
    '<FunctionFile resid="Taskpane.Url"',
    '<FunctionFile resid="Help.Url"',
    /another page/,
  ],
  ["a short-lived runtime", 'lifetime="long"', 'lifetime="short"', /lifetime/],
  ["an icon size dropped", '<bt:Image size="16" resid="Form.16" />', "", /an icon has sizes/],
  ["a supertip dropped", /<Supertip>[\s\S]*?<\/Supertip>/, "", /lacks <Supertip>/],
  [
    "extended overrides before the version overrides",
    "<VersionOverrides",
    '<ExtendedOverrides Url="https://localhost:3000/x.json" /><VersionOverrides',
    /too late/,
  ],
  ["a menu that Office lacks", '"ContextMenuCell"', '"ContextMenuRow"', /no menu ContextMenuRow/],
  ["a broken tag", "</Hosts>", "</Host>", /not well formed/],
];

describe("the manifest", () => {
  it("has no structural problem", () => {
    expect(problemsOf(manifest)).toEqual([]);
  });

  it.each(mutations)("is refused with %s", (_name, from, to, problem) => {
    const broken = manifest.replace(from, to);
    expect(broken).not.toBe(manifest);
    expect(problemsOf(broken).join("\n")).toMatch(problem);
  });

  it("is read by Office's own manifest package", () => {
    const command = path.join(root, "node_modules/office-addin-manifest/cli.js");
    const info = execFileSync(process.execPath, [command, "info", file], { encoding: "utf8" });
    expect(info).toMatch(/Id: 6f0c1d6e-3f0b-4a57-9a86-2d1f0b8f5c10/);
    expect(info).toMatch(/Default Locale: ko-KR/);
  });

  it("has the version of the package", () => {
    expect(manifest).toContain(`<Version>${version}.0</Version>`);
  });

  it("calls only commands that exist", () => {
    const commands = readFileSync(path.join(root, "src/commands/commands.ts"), "utf8");
    const called = Array.from(
      manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g),
      (m) => m[1],
    );
    expect(called.length).toBeGreaterThan(0);
    for (const name of called) expect(commands).toContain(`associate("${name ?? ""}",`);
  });

  it("leads to shortcuts with a name in both languages, for commands that exist", () => {
    const read = (file: string) =>
      JSON.parse(readFileSync(path.join(root, file), "utf8")) as unknown;
    const { actions, shortcuts } = read("src/commands/shortcuts.json") as {
      actions: { id: string; name: string }[];
      shortcuts: { action: string; key: Record<string, string> }[];
    };
    const { resources } = read("src/text/shortcut-names.json") as {
      resources: Record<string, Record<string, { value: string }>>;
    };
    const commands = readFileSync(path.join(root, "src/commands/commands.ts"), "utf8");
    expect(manifest).toMatch(
      /Url="[^"]+\/shortcuts.json" ResourcesUrl="[^"]+\/shortcut-names.json"/,
    );
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
    for (const { id, name } of actions) {
      expect(commands).toContain(`associate("${id}",`);
      expect(name).toBe(`\${resource.${id}}`);
      for (const language of ["default", "en-us"])
        expect(resources[language]?.[id]?.value).toMatch(/./);
    }
    // One letter, with keys beside it that neither Excel nor a browser has taken.
    for (const { key } of shortcuts) {
      expect(key["default"]).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
      expect(key["mac"]).toMatch(/^Command\+Alt\+Shift\+[A-Z]$/);
    }
  });

  it("names only icons that exist, in their sizes", () => {
    const images = Array.from(manifest.matchAll(/assets\/([a-z]+)-(\d+)\.png/g));
    expect(images.length).toBeGreaterThan(0);
    for (const [name, , size] of images) {
      const png = readFileSync(path.join(root, name));
      // Width and height stand at fixed places of a PNG's first chunk.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  });

  it("is built for a server without any address of the developer's machine", () => {
    const built = execFileSync(
      process.execPath,
      [
        "-e",
        "require('./webpack.config.js')(undefined, {}).then(([addin]) => { const copy = addin.plugins.find((p) => p.patterns); const pattern = copy.patterns.find((p) => p.from === 'manifest.xml'); process.stdout.write(pattern.transform(require('fs').readFileSync('manifest.xml'))); })",
      ],
      {
        cwd: root,
        encoding: "utf8",
        env: { ...process.env, ADDIN_URL: "https://example.com/za/" },
      },
    );
    expect(built).not.toContain("localhost");
    expect(built).toContain('"https://example.com/za/taskpane.html"');
    expect(problemsOf(built)).toEqual([]);
  });

  const schema = path.resolve(root, "../shared/schemas/OfficeAppManifestV1_1.xsd");
  const xmllint = spawnSync("xmllint", ["--version"]).error === undefined;
  if (existsSync(schema) && xmllint) {
    it("is valid under Microsoft's schema", () => {
      const run = spawnSync("xmllint", ["--noout", "--schema", schema, file], { encoding: "utf8" });
      expect(run.stderr).toContain("validates");
    });
  } else {
    it("skips Microsoft's schema: it or xmllint is not on this machine", () => {
      expect(existsSync(schema) && xmllint).toBe(false);
    });
  }
});
