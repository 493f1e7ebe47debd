/** Samples of every kind in the spreadsheet of the workbench, with the add-in's functions; a browser would only draw it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { mulberry32 } from "../../../src/core/certification/mulberry32";
import { associateAll } from "../../../src/functions/associate";
import { AddinFunctions } from "../../../src/workbench/grid/addin-functions";
import { readAppearance } from "../../../src/workbench/grid/appearance";
import { type Spreadsheet, startUniver } from "../../../src/workbench/grid/univer";
import { UniverGrid } from "../../../src/workbench/grid/univer-grid";
import { memoryGridOf } from "../../../src/workbench/host/memory-grid";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import { type OpenExcel, openExcel } from "../../host/excel";
import { workbookOf } from "../../host/workbook-of";
import { distinctSamples } from "../../cases/distinct";
import { said } from "../said";

// The preset asks for a page to draw on. These are its packages that calculate, and their plugins.
jest.mock("@univerjs/engine-render", () => ({
  SpreadsheetSkeleton:
    jest.requireActual<typeof import("@univerjs/core")>("@univerjs/core").Disposable,
}));
jest.mock("@univerjs/preset-sheets-core", (): object => {
  const [sheets, engine, formula] = ["sheets", "engine-formula", "sheets-formula"].map((name) =>
    jest.requireActual<Record<string, unknown>>(`@univerjs/${name}`),
  );
  return {
    ...sheets,
    ...engine,
    ...formula,
    UniverSheetsCorePreset: (options: { formula: object }) => ({
      plugins: [
        engine?.["UniverFormulaEnginePlugin"],
        sheets?.["UniverSheetsPlugin"],
        [formula?.["UniverSheetsFormulaPlugin"], options.formula],
      ],
    }),
  };
});

const cases = path.resolve(__dirname, "../../cases");

/** Univer leaves open those of calculations that were stopped, for which the process would wait. */
const channels: MessageChannel[] = [];

let excel: OpenExcel;
let spreadsheet: Spreadsheet;
let functions: AddinFunctions;

beforeAll(async () => {
  globalThis.MessageChannel = class extends MessageChannel {
    constructor() {
      super();
      channels.push(this);
    }
  };
  excel = openExcel(workbookOf({ Log: [] }));
  associateAll(() => CustomFunctions);
  await excel.host.functions.ready;
  spreadsheet = startUniver({} as HTMLElement, { language: "ko", dark: false });
  functions = new AddinFunctions(spreadsheet.injector, "ko");
});

afterAll(() => {
  spreadsheet.univer.dispose();
  excel.close();
  for (const { port1 } of channels) port1.close();
});

function open(bytes: Uint8Array, name: string): UniverGrid {
  const grid = new UniverGrid(spreadsheet, readXlsx(bytes), readAppearance(bytes), functions, name);
  functions.serve({
    call: (call) => excel.host.functions.call(call),
    nameOf: (sheet) => grid.nameOf(sheet),
    displayedValue: (cell) => grid.displayedValue(cell),
    onResults: (cells) => {
      if (cells.length > 0) grid.calculation.run(cells);
      else grid.calculation.check();
    },
  });
  return grid;
}

describe("the spreadsheet", () => {
  it.each(distinctSamples)("reads %s as the file has it", async (name) => {
    const bytes = new Uint8Array(readFileSync(path.join(cases, name)));
    const file = said(memoryGridOf(readXlsx(bytes)));
    const grid = open(bytes, name);
    expect(said(grid)).toEqual(file);
    if (!name.startsWith("foreign-")) {
      grid.calculate();
      await grid.calculation.settled();
      // Every formula of ours gives the same here, calculated by the spreadsheet and the add-in.
      expect(said(grid)).toEqual(file);
    }
    grid.close();
  });

  it("calculates after an edit what it calculates of everything", async () => {
    const name = "three-mistakes.xlsx";
    const grid = open(new Uint8Array(readFileSync(path.join(cases, name))), name);
    const random = mulberry32(7);
    let before = said(grid);
    let changed = 0;
    for (let edit = 0; edit < 10; edit += 1) {
      const numbers = before.filter(([, , , value]) => typeof value === "number");
      const [sheet, row, column, number] = numbers[Math.floor(random() * numbers.length)] ?? [];
      const id = grid.sheets[sheet ?? -1]?.id;
      if (id === undefined || row === undefined || column === undefined) continue;
      const value = [null, 0, Number(number) + 1, "none"][Math.floor(random() * 4)] ?? null;
      grid.select(id, { top: row, left: column, bottom: row, right: column });
      grid.write(id, row, column, [[{ value }]]);
      await grid.calculation.settled();
      const edited = said(grid);
      grid.calculate();
      await grid.calculation.settled();
      expect([edit, edited]).toEqual([edit, said(grid)]);
      const known = new Set(before.map((cell) => JSON.stringify(cell)));
      if (edited.filter((cell) => !known.has(JSON.stringify(cell))).length > 2) changed += 1;
      before = edited;
    }
    // Some of them change what formulas come to.
    expect(changed).toBeGreaterThan(2);
    grid.close();
  });

  it("counts in a long range what a short one within it has counted", async () => {
    const name = "foreign-diary.xlsx";
    const grid = open(new Uint8Array(readFileSync(path.join(cases, name))), name);
    const sheet = grid.addSheet("Counts");
    grid.select(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
    grid.write(
      sheet,
      0,
      0,
      Array.from({ length: 100 }, (_, row) => [{ value: row % 4 }]),
    );
    grid.write(sheet, 0, 1, [
      [{ formula: "=COUNTIF(A11:A30,1)*1000+COUNTIF(A1:A100,1)" }],
      [{ formula: "=COUNTIF(A1:A100,1)+COUNTIF(A90:A100,1)*1000" }],
      [{ formula: '=COUNTIF(A11:A30,">1")*1000+COUNTIF(A1:A100,">1")' }],
    ]);
    await grid.calculation.settled();
    const counted = grid.read(sheet, { top: 0, left: 1, bottom: 2, right: 1 });
    expect(counted.map(([cell]) => cell?.value)).toEqual([5_025, 3_025, 10_050]);
    grid.close();
  });
});
