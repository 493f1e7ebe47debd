import { readExcel } from "../../../../src/workbook/sources/excel/read-excel";
import { writeChanges } from "../../../../src/workbook/sources/excel/write-changes";
import { sheet, workbook } from "../../../form/grid";
import { highRequirements } from "../../../../src/workbench/host/requirements";
import { open } from "./open";
it("x", async () => {
  for (const undo of [{}, {ExcelApiUndo: "1.7"}]) {
  const e = open(workbook([sheet("A", [[{ value: 40301, format: "yyyy-mm-dd" }, 12]])]), {requirements: {...highRequirements, ...undo}});
  await e.counted((c) => readExcel(c));
  await e.counted((c) => writeChanges(c, [{place: {sheet: "A", row: 0, column: 1}, value: 5}, {place: {sheet: "A", row: 1, column: 1}, formula: "A1+1"}]));
  await new Promise((r) => setTimeout(r, 50));
  for (const r of e.requests) console.log(r.flags, JSON.parse(r.body).Actions.map((a: any) => a.ActionType + ":" + a.Name + (a.QueryInfo?.Select ?? "")).join(" "), Object.values(JSON.parse(r.body).ObjectPaths).map((p: any) => p.Name).join(","), r.body.length);
  e.close();
  }
});
