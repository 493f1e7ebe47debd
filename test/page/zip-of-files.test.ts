import { strFromU8, strToU8, unzipSync } from "fflate";
import { zipOfFiles } from "../../src/page/zip-of-files";

describe("a zip of files", () => {
  it("has each at its path, and none in the place of another", async () => {
    const files = ["2026/기록.xlsx", "a.xlsx", "A.xlsx", "a (2).xlsx", "b.c/none", "b.c/none"].map(
      (path) => ({ path, bytes: strToU8(path) }),
    );
    const zip = new Uint8Array(await new Blob(zipOfFiles(files)).arrayBuffer());
    const entries = Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)]);
    expect(entries).toEqual([
      ["2026/기록.xlsx", "2026/기록.xlsx"],
      ["a.xlsx", "a.xlsx"],
      ["A (2).xlsx", "A.xlsx"],
      ["a (2) (2).xlsx", "a (2).xlsx"],
      ["b.c/none", "b.c/none"],
      ["b.c/none (2)", "b.c/none"],
    ]);
  });
});
