import { readExcel } from "../../../../src/workbook/sources/excel/read-excel";
import type { Sheet } from "../../../../src/workbook/workbook";
import { sheet, workbook } from "../../../form/grid";
import { highRequirements, lowRequirements } from "../../../../src/workbench/host/requirements";
import { open } from "./open";

const log = sheet("일지", [
  ["일자", "출력인원", "누적"],
  [{ value: 40301, format: "yyyy-mm-dd" }, 12, { value: 96, formula: "ZA.RUNNING(A2,B2)" }],
]);
const plain = sheet("Sheet1", [["text", 1, true, null, 2.5]]);
const withMarks: Sheet = {
  ...sheet("기록", [["a"], ["b"], ["c"], ["d"]], { merges: ["A1:B1"] }),
  hiddenRows: new Set([1, 2]),
  tables: [
    {
      name: "Days",
      area: { top: 0, left: 0, bottom: 3, right: 0 },
      headerRows: 1,
      totalsRows: 1,
      columns: ["a"],
    },
  ],
};
const writes = 1;

describe("readExcel", () => {
  it("reads sheets, cells, names, tables, merged areas and what is hidden", async () => {
    const whole = workbook([withMarks, log, { ...plain, visibility: "veryHidden" }], {
      names: [
        { name: "goal", refersTo: "일지!$C$2", hidden: false },
        { name: "secret", refersTo: "Sheet1!$A$1", sheet: "Sheet1", hidden: true },
      ],
    });
    const { host, counted } = open(whole);
    expect((await counted((context) => readExcel(context))).result).toEqual(whole);
    expect(host.unknown).toEqual([]);
  });

  it("needs four syncs for a workbook without dates and hidden rows, however many sheets", async () => {
    const one = open(workbook([plain]));
    expect((await one.counted((context) => readExcel(context))).syncs).toBe(4);
    one.close();
    const many = Array.from({ length: 40 }, (_, index) => ({ ...plain, name: `S${index}` }));
    const { counted } = open(workbook(many));
    const { result, syncs } = await counted((context) => readExcel(context));
    expect(result.sheets).toEqual(many);
    expect(syncs).toBe(4);
  });

  it("needs a sync more for dates and another for hidden rows, none of them with an earlier snapshot", async () => {
    const { counted } = open(workbook([log]));
    const first = await counted((context) => readExcel(context));
    expect(first.syncs).toBe(5);
    const again = await counted((context) => readExcel(context, { earlier: first.result }));
    expect(again.result).toEqual(first.result);
    // Merged areas are taken from before as well, for this Excel takes asking for a write.
    expect(again.syncs).toBe(3);
  });

  it("reads an empty workbook in two syncs", async () => {
    const { counted } = open(workbook([sheet("Sheet1", [])]));
    const { result, syncs } = await counted((context) => readExcel(context));
    expect(result).toEqual(workbook([sheet("Sheet1", [])]));
    expect(syncs).toBe(2);
  });
});
