/** Configurations for hosts that do not run here, applied to files of every kind that is published. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { checksums, listName } from "../../../scripts/hosting/hosted-files";
import { siteFiles } from "../../../scripts/site/site";
import { checkServed, headersFile, type HeadersOf, webConfig } from "./served-as";

const folder = path.resolve(__dirname, "../../../docs/hosting");
const read = (file: string) => readFileSync(path.join(folder, file), "utf8");

/** What is published, the help as it is built; of the rest a file of each kind. */
const published = new Map<string, Uint8Array>(
  [
    "assets/icon-32.png",
    "audit.html",
    "functions.js",
    "functions.json",
    "functions-en.json",
    "hashed/pane.ed68c2111f7d96e05c68.css",
    "hashed/taskpane.264579ed225b5e812d29.js",
    "shortcuts.json",
    "taskpane.html",
  ].map((file) => [file, Buffer.from(file)] as const),
);
for (const [file, content] of siteFiles({ styles: [], script: "../hashed/help.js" })) {
  published.set(`help/${file}`, Buffer.from(content));
}
published.set(listName, Buffer.from(checksums(published)));

const problemsWith = async (headersOf: HeadersOf) => {
  const { files, problems } = await checkServed(published, headersOf);
  return { files, problems: problems.map(({ code, file, found }) => `${code} ${file} ${found}`) };
};

const fine = { files: published.size - 1, problems: [] };

describe("the file of headers", () => {
  it("is right", async () => {
    expect(await problemsWith(headersFile(read("_headers")))).toEqual(fine);
  });

  it("is told from a wrong one", async () => {
    const wrong = read("_headers").replace("/hashed/*", "/assets/*").replace("/*.json", "/*.jsn");
    const { problems } = await problemsWith(headersFile(wrong));
    expect(new Set(problems.map((problem) => problem.split(" ")[0]))).toEqual(
      new Set(["asked-too-often", "not-shared"]),
    );
  });
});

describe("the web.config of IIS", () => {
  it("is right", async () => {
    expect(await problemsWith(webConfig(read("web.config"), "/za/"))).toEqual(fine);
  });

  it("is told from a wrong one", async () => {
    const wrong = read("web.config").replace(' preCondition="is icon"', "");
    const { problems } = await problemsWith(webConfig(wrong, "/za/"));
    expect(problems).toContain("kept-too-long taskpane.html public, max-age=86400");
  });
});

describe("the Dockerfile", () => {
  const copied = Array.from(read("Dockerfile").matchAll(/^COPY (.+) (\S+)$/gm), ([, from, to]) => ({
    from: (from ?? "").split(" "),
    to: to ?? "",
  }));

  it("copies what the configuration of nginx names, to where it looks for it", () => {
    const nginx = read("nginx.conf");
    const served = /alias (\S+);/.exec(nginx)?.[1];
    expect(copied.find(({ from }) => from.includes("za/"))?.to).toBe(served);
    for (const [, file = ""] of nginx.matchAll(/ssl_certificate(?:_key)?\s+(\S+);/g)) {
      const copy = copied.find(({ from }) => from.includes(path.basename(file)));
      expect(copy?.to).toBe(`${path.dirname(file)}/`);
    }
    expect(copied.find(({ from }) => from.includes("nginx.conf"))?.to).toBe(
      "/etc/nginx/conf.d/default.conf",
    );
  });

  it("copies nothing else than what it says that stands beside it", () => {
    expect(copied.flatMap(({ from }) => from).toSorted()).toEqual([
      "certificate.key",
      "certificate.pem",
      "nginx.conf",
      "za/",
    ]);
  });
});
