import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checksums, hostedFiles, readChecksums } from "../../../scripts/hosting/hosted-files";

describe("the files that are published", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "za-"));

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("are those of the built folder that a browser asks for", () => {
    const built = [
      "taskpane.html",
      "functions.js",
      "functions.js.map",
      "manifest.xml",
      "hashed/1.js",
      "hashed/1.js.map",
      "assets/icon-16.png",
      "cli/za.js",
      "cli/entry/worker.js",
    ];
    for (const file of built) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), file);
    }
    expect([...hostedFiles(folder).keys()]).toEqual([
      "assets/icon-16.png",
      "functions.js",
      "hashed/1.js",
      "taskpane.html",
    ]);
  });

  it("are read back from their list", () => {
    const files = new Map([
      ["a.js", Buffer.from("a")],
      ["b c.png", Buffer.from("b")],
    ]);
    const list = readChecksums(checksums(files));
    expect([...(list?.keys() ?? [])]).toEqual(["a.js", "b c.png"]);
    // What `sha256sum` says of the letter a.
    expect(list?.get("a.js")).toBe(
      "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb",
    );
  });

  it.each(["", "<!doctype html>", "ca97  a.js\n"])("are not read from %j", (text) => {
    expect(readChecksums(text)).toBeNull();
  });
});
