import { type ChosenFile, droppedFiles, othersIn, workbooksIn } from "../../src/page/dropped-files";

const chosen = (path: string): ChosenFile => ({ path, file: new File([], path) });

/** A folder or file as a browser hands it over: a folder tells of its content in portions. */
function entry(fullPath: string, content?: readonly object[]): object {
  if (!content) {
    return {
      isFile: true,
      fullPath,
      file: (give: (file: File) => void) => {
        give(new File([], fullPath));
      },
    };
  }
  const portions = [content.slice(0, 1), content.slice(1), []];
  const readEntries = (give: (portion: readonly object[]) => void) => {
    give(portions.shift() ?? []);
  };
  return { isFile: false, fullPath, createReader: () => ({ readEntries }) };
}

describe("workbooksIn", () => {
  it("takes workbooks, in the order of their paths, and no locks of Excel; the others are others", () => {
    const paths = [
      "b/z.XLSX",
      "a.xlsm",
      "b/~$z.xlsx",
      "~$a.xlsx",
      ".DS_Store",
      "c.csv",
      "xlsx",
      "b/a.xlsx",
    ];
    expect(workbooksIn(paths.map(chosen)).map(({ path }) => path)).toEqual([
      "a.xlsm",
      "b/a.xlsx",
      "b/z.XLSX",
    ]);
    expect(othersIn(paths.map(chosen)).map(({ path }) => path)).toEqual(["c.csv", "xlsx"]);
  });
});

describe("droppedFiles", () => {
  it("are all files, those in folders too", async () => {
    const dropped = [
      entry("/one.xlsx"),
      entry("/2010", [entry("/2010/a.xlsx"), entry("/2010/b", [entry("/2010/b/c.xlsx")])]),
      null,
    ].map((each) => ({ webkitGetAsEntry: () => each }));
    const files = await droppedFiles(dropped as unknown as DataTransferItemList);
    expect(files.map(({ path }) => path)).toEqual(["one.xlsx", "2010/a.xlsx", "2010/b/c.xlsx"]);
  });
});
