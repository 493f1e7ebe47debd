import { readFileSync } from "node:fs";
import { recognise } from "../../../src/form/recognise";
import { auditHygiene } from "../../../src/hygiene/hygiene";
import type { Sentence } from "../../../src/text/sentence";
import { fileColumns, findingColumns } from "../../../src/text/tables";
import { withoutOwnSheets } from "../../../src/workbook/own-sheet/own-mark";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import type { DefinedName } from "../../../src/workbook/workbook";
import { workbookOf } from "../../host/workbook-of";

const mark = (sheet?: string): DefinedName => ({
  name: "ZA_sheet",
  refersTo: '"report"',
  hidden: true,
  ...(sheet !== undefined && { sheet }),
});

describe("the mark of an own sheet", () => {
  const book = workbookOf({ Log: [[1]], Report: [["=A"]] });

  it("takes the sheet and its names out of what is audited", () => {
    const names = [mark("Report"), { ...mark("Log"), name: "Other" }];
    const rest = withoutOwnSheets({ ...book, names });
    expect(rest.sheets.map(({ name }) => name)).toEqual(["Log"]);
    expect(rest.names).toEqual([names[1]]);
  });

  it("is that of a sheet alone: a name of the workbook marks none", () => {
    const marked = { ...book, names: [mark()] };
    expect(withoutOwnSheets(marked)).toBe(marked);
  });

  it("keeps what looks like the form in a report from being recognised", () => {
    const form = readXlsx(readFileSync("test/cases/small-factory.xlsx"));
    const copies = form.sheets.slice(0, 1).map((sheet) => ({ ...sheet, name: "보고서" }));
    const twice = { ...form, sheets: [...copies, ...form.sheets] };
    expect(recognise({ ...twice, names: [mark("보고서")] })).toEqual(
      recognise({ ...form, names: [] }),
    );
    expect(recognise({ ...twice, names: [] })).not.toEqual(recognise({ ...form, names: [] }));
  });

  it("keeps the sheet from the check of hygiene", () => {
    const sums = workbookOf({ Report: [["#REF!"], [1]] });
    const error = { value: { error: "#REF!" } };
    const sheets = sums.sheets.map((sheet) => ({ ...sheet, rows: [[error]] }));
    expect(auditHygiene({ ...sums, sheets }).findings).toHaveLength(1);
    expect(auditHygiene({ ...sums, sheets, names: [mark("Report")] }).findings).toEqual([]);
  });

  it.each(["ko", "en"] as const)("is not needed by a table of a report, in %s", (language) => {
    for (const columns of [findingColumns, fileColumns]) {
      const headings = Object.values<Sentence>(columns).map((heading) => heading[language]);
      const { sheets } = workbookOf({ Log: [[1]], Sheet1: [headings, ["a.xlsx"]] });
      expect(withoutOwnSheets({ ...book, sheets }).sheets).toEqual(sheets.slice(0, 1));
      // What somebody keeps of his own in such columns is his.
      for (const [column] of headings.entries()) {
        const others = headings.map((heading, index) => (index === column ? "메모" : heading));
        const whole = { ...book, ...workbookOf({ Sheet1: [others] }) };
        expect(withoutOwnSheets(whole)).toBe(whole);
      }
    }
  });
});
