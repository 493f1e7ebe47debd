import { type OpenExcel, openExcel } from "./excel";
import { workbookOf } from "./workbook-of";

let excel: OpenExcel;

afterEach(() => {
  expect(excel.host.unknown).toEqual([]);
  excel.close();
});

function read(address: string, sheet = "Log") {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("address,values,formulas,numberFormat,text,valueTypes");
    await context.sync();
    return range.toJSON();
  });
}

function write(address: string, values: unknown[][], sheet = "Log") {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
    await context.sync();
  });
}

describe("the values of a range", () => {
  it("are those of the cells, blank and wrong ones too", async () => {
    excel = openExcel(
      workbookOf({
        Log: [
          [1, "a", true],
          [{ error: "#N/A" }, undefined, { value: 3, formula: "1+2" }],
        ],
      }),
    );
    expect(await read("A1:C2")).toMatchObject({
      address: "Log!A1:C2",
      values: [
        [1, "a", true],
        ["#N/A", "", 3],
      ],
      formulas: [
        [1, "a", true],
        ["#N/A", "", "=1+2"],
      ],
      valueTypes: [
        ["Double", "String", "Boolean"],
        ["Error", "Empty", "Double"],
      ],
    });
  });

  it("are shown in their formats", async () => {
    excel = openExcel(
      workbookOf({
        Log: [
          [
            { value: 40301, format: "yyyy-mm-dd" },
            { value: 40301, format: "yyyy/m/d" },
            { value: 1234567.891, format: "#,##0.00" },
            { value: 0.0071, format: "0.00%" },
            1 / 3,
            true,
          ],
        ],
      }),
    );
    const { text, numberFormat } = await read("A1:F1");
    expect(text).toEqual([
      ["2010-05-03", "2010/5/3", "1,234,567.89", "0.71%", "0.33333333333", "TRUE"],
    ]);
    expect(numberFormat?.[0]?.[5]).toBe("General");
  });

  it("are taken as a person's typing is", async () => {
    excel = openExcel(workbookOf({ Log: [[{ value: "x", format: "@" }, 2]] }));
    await write("A1:B1", [["007", null]]);
    await write("A2:H2", [["12", "1,600", "50%", "2010-05-03", "'12", "", "true", "12 명"]]);
    expect((await read("A1:B1")).values).toEqual([["007", 2]]);
    const { values, numberFormat } = await read("A2:H2");
    expect(values).toEqual([[12, 1600, 0.5, 40301, "12", "", true, "12 명"]]);
    expect(numberFormat?.[0]?.slice(2, 4)).toEqual(["0%", "yyyy-mm-dd"]);
  });

  it("that begin with = are formulas", async () => {
    excel = openExcel(workbookOf({ Log: [[1]] }));
    await write("B1:B2", [["=A1*2"], ["=A1"]]);
    const { formulas } = await read("A1:B2");
    expect(formulas).toEqual([
      [1, "=A1*2"],
      ["", "=A1"],
    ]);
  });

  it("fill a range from one value", async () => {
    excel = openExcel(workbookOf({ Log: [] }));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Log").getRange("A1:B2");
      range.values = 7 as unknown as number[][];
      range.numberFormat = [
        ["0.0", "@"],
        [null, "General"],
      ];
      await context.sync();
    });
    expect(await read("A1:B2")).toMatchObject({
      values: [
        [7, 7],
        [7, 7],
      ],
      numberFormat: [
        ["0.0", "@"],
        ["General", "General"],
      ],
    });
  });

  it("must be as many as the cells", async () => {
    excel = openExcel(workbookOf({ Log: [] }));
    await expect(write("A1:B2", [[1, 2]])).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("of whole columns are neither read nor written", async () => {
    excel = openExcel(workbookOf({ Log: [[1]] }));
    expect((await read("A:A")).values).toBeNull();
    await expect(write("A:A", [[1]])).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("above the limit are null", async () => {
    excel = openExcel(workbookOf({ Log: [[1, 2]] }));
    excel.host.faults.cellLimit = 1;
    expect((await read("A1")).values).toEqual([[1]]);
    expect((await read("A1:B1")).values).toBeNull();
  });

  it("written to the covered cells of a merge are lost", async () => {
    excel = openExcel(workbookOf({ Log: [] }));
    excel.grid.sheetNamed("Log").merges.push({ top: 0, left: 0, bottom: 0, right: 1 });
    await write("A1:C1", [[1, 2, 3]]);
    expect((await read("A1:C1")).values).toEqual([[1, "", 3]]);
  });

  it("are refused by the locked cells of a protected sheet", async () => {
    excel = openExcel(workbookOf({ Log: [] }));
    excel.grid.sheetNamed("Log").unlocked = [{ top: 0, left: 0, bottom: 0, right: 0 }];
    await write("A1", [[1]]);
    await write("A1:B1", [[2, null]]);
    await expect(write("A1:B1", [[3, 3]])).rejects.toMatchObject({ code: "AccessDenied" });
    expect((await read("A1:B1")).values).toEqual([[2, ""]]);
  });

  it("cross in pieces when they are many, and arrive whole", async () => {
    excel = openExcel(workbookOf({ Log: [] }));
    const rows = Array.from({ length: 20_000 }, (_, row) => [row, `r${row}`, 3, 4, 5, 6]);
    await write("A1:F20000", rows);
    const { values } = await read("A1:F20000");
    expect(values).toEqual(rows);
    expect(excel.host.references.count).toBe(0);
    await expect(write("A1:F20001", rows)).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
