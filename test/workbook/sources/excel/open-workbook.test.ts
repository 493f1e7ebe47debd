import { ExcelFailure } from "../../../../src/workbook/sources/excel/excel-failure";
import { openWorkbook } from "../../../../src/workbook/sources/excel/open-workbook";
import { sheet, workbook } from "../../../form/grid";
import { open } from "./open";

const chunkLoadError = Object.assign(new Error("Loading chunk 607 failed."), {
  name: "ChunkLoadError",
});

describe("openWorkbook", () => {
  beforeEach(() => open(workbook([sheet("Log", [[1]])])));

  it("says that a part of the add-in did not come from its server", async () => {
    const opening = openWorkbook(() => Promise.reject(chunkLoadError));
    await expect(opening).rejects.toThrow(ExcelFailure);
    await expect(opening).rejects.toMatchObject({ code: "not-loaded", cause: chunkLoadError });
  });

  it("leaves a mistake in the code what it is", async () => {
    const mistake = new TypeError("no such sheet");
    await expect(openWorkbook(() => Promise.reject(mistake))).rejects.toBe(mistake);
  });
});
