/** The recorder's steps in Excel, on sheets of their own. */
import { isPending, type Probe, probeColumn, probeRow, probes, spilling } from "./probes";

/** The sheets that the steps add, and delete at the end. */
export const sheetNames = { filled: "ZA recorder", blank: "ZA recorder blank" } as const;

export interface Step {
  readonly name: string;
  /** The error with which the step should end; none when absent. */
  readonly error?: string;
  /** How many events the step should raise. */
  readonly events?: number;
  readonly run: (context: Excel.RequestContext) => Promise<void>;
  /** Asked, outside of the recording, until it is so: whether Excel has calculated what the step entered. */
  readonly isSettled?: (context: Excel.RequestContext) => Promise<boolean>;
}

const sheetIn = (context: Excel.RequestContext) =>
  context.workbook.worksheets.getItem(sheetNames.filled);

/** The cells of the probes, in their order. */
export function probeCells(context: Excel.RequestContext): Excel.Range[] {
  const sheet = sheetIn(context);
  return probes.map((_, index) => sheet.getRangeByIndexes(probeRow, probeColumn(index), 1, 1));
}

/** The row in which they stand, from the first to the last. */
function probeRange(context: Excel.RequestContext): Excel.Range {
  return sheetIn(context).getRangeByIndexes(
    probeRow,
    probeColumn(0),
    1,
    probeColumn(probes.length),
  );
}

/** The row of cells that the probes stand in, each with what it has of a probe. */
function rowOf<Content>(contentOf: (probe: Probe) => Content): (Content | "")[][] {
  const row: (Content | "")[] = Array.from({ length: probeColumn(probes.length) }, () => "");
  probes.forEach((probe, index) => {
    row[probeColumn(index) - probeColumn(0)] = contentOf(probe);
  });
  return [row];
}

/** The cells below the formula that fills some. */
function filledRange(context: Excel.RequestContext): Excel.Range {
  const index = probes.findIndex(({ step }) => step === spilling);
  return sheetIn(context).getRangeByIndexes(probeRow + 1, probeColumn(index), 2, 2);
}

async function hasResults(context: Excel.RequestContext): Promise<boolean> {
  const range = probeRange(context).load("values");
  await context.sync();
  return !range.values.flat().some(isPending);
}

const wholeRange =
  "address,values,formulas,text,numberFormat,valueTypes,rowCount,columnCount,rowIndex,columnIndex";

const ignore = () => Promise.resolve();

/** Unsubscribe from events of an earlier step. */
const unsubscribers: (() => Promise<void>)[] = [];

export const steps: readonly Step[] = [
  {
    name: "add sheets",
    run: async (context) => {
      const { worksheets } = context.workbook;
      const sheets = [worksheets.add(sheetNames.filled), worksheets.add(sheetNames.blank)];
      for (const sheet of sheets) sheet.load("id,name,visibility");
      await context.sync();
    },
  },
  {
    name: "find a sheet, and find none",
    run: async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItemOrNullObject(sheetNames.filled).load("name");
      worksheets.getItemOrNullObject("ZA no such sheet").load("name");
      await context.sync();
    },
  },
  {
    name: "write values",
    run: async (context) => {
      sheetIn(context).getRange("A1:C4").values = [
        ["Date", "Workers", "Note"],
        [42000, 12, "as text"],
        ["2015-01-12", "1,200", "'0012"],
        ["50%", "TRUE", ""],
      ];
      await context.sync();
    },
  },
  {
    name: "write formulas",
    run: async (context) => {
      sheetIn(context).getRange("D1:D4").formulas = [
        ["Formula"],
        ["=SUM(B2:B3)"],
        ["=1/0"],
        ['=C2&""'],
      ];
      await context.sync();
    },
  },
  {
    name: "write formats",
    run: async (context) => {
      const sheet = sheetIn(context);
      sheet.getRange("A2").numberFormat = [["yyyy-mm-dd"]];
      sheet.getRange("B2:B3").numberFormat = [["0.0"], ["@"]];
      sheet.getRange("C1").format.fill.color = "#FFF2CC";
      await context.sync();
    },
  },
  {
    name: "read the used range",
    run: async (context) => {
      sheetIn(context).getUsedRange(true).load(wholeRange);
      await context.sync();
    },
  },
  {
    name: "read a block of a sheet",
    run: async (context) => {
      sheetIn(context).getRangeByIndexes(1, 0, 2, 3).load("values,text");
      await context.sync();
    },
  },
  {
    name: "read a blank sheet",
    run: async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetNames.blank);
      sheet.getUsedRangeOrNullObject(true).load("address");
      sheet.getUsedRange(true).load("address,values,valueTypes");
      await context.sync();
    },
  },
  {
    name: "read formats",
    run: async (context) => {
      const range = sheetIn(context).getRange("B1:C2");
      range.getCellProperties({ address: true, format: { fill: { color: true } } });
      range.getRowProperties({ rowHidden: true });
      range.format.fill.load("color");
      sheetIn(context).getRange("C1").format.fill.load("color");
      await context.sync();
    },
  },
  {
    name: "read merges, tables, protection and filter",
    run: async (context) => {
      const sheet = sheetIn(context);
      sheet.getRange("A1:D4").getMergedAreasOrNullObject().load("address");
      sheet.tables.load("items/name");
      sheet.protection.load("protected");
      sheet.autoFilter.getRangeOrNullObject().load("address");
      await context.sync();
    },
  },
  {
    name: "name a range",
    run: async (context) => {
      const { names } = sheetIn(context);
      names.add("ZA_recorder", sheetIn(context).getRange("A2:B3"));
      await context.sync();
      names.getItem("ZA_recorder").load("name,formula,scope,type,value,visible");
      names.getItemOrNullObject("ZA_no_such_name").load("name");
      sheetIn(context).getRange("ZA_recorder").load("address");
      await context.sync();
    },
  },
  {
    name: "hear of changes and selections",
    events: 2,
    run: async (context) => {
      const sheet = sheetIn(context);
      const handlers = [sheet.onChanged.add(ignore), sheet.onSelectionChanged.add(ignore)];
      await context.sync();
      unsubscribers.push(async () => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
      sheet.getRange("A5:B5").values = [[42002, 15]];
      sheet.getRange("A5:B5").select();
      await context.sync();
    },
  },
  {
    name: "hear no more",
    run: async () => {
      for (const unsubscribe of unsubscribers.splice(0)) await unsubscribe();
    },
  },
  {
    name: "ask for a sheet that is not there",
    error: "ItemNotFound",
    run: async (context) => {
      context.workbook.worksheets.getItem("ZA no such sheet").load("name");
      await context.sync();
    },
  },
  {
    name: "add a sheet that is there",
    error: "ItemAlreadyExists",
    run: async (context) => {
      context.workbook.worksheets.add(sheetNames.filled);
      await context.sync();
    },
  },
  {
    name: "ask for a range by no address",
    error: "InvalidArgument",
    run: async (context) => {
      sheetIn(context).getRange("no address").load("address");
      await context.sync();
    },
  },
  {
    name: "write more values than there are cells",
    error: "InvalidArgument",
    run: async (context) => {
      sheetIn(context).getRange("A6:B6").values = [[1, 2, 3]];
      await context.sync();
    },
  },
  {
    name: "fail half-way",
    error: "ItemNotFound",
    run: async (context) => {
      sheetIn(context).getRange("A6").values = [[1]];
      context.workbook.worksheets.getItem("ZA no such sheet").getRange("A1").values = [[1]];
      await context.sync();
    },
  },
  {
    name: "read what was done before",
    run: async (context) => {
      sheetIn(context).getRange("A6").load("values");
      await context.sync();
    },
  },
  {
    name: "keep a log",
    run: async (context) => {
      sheetIn(context).getRange("A11:C13").values = [
        [46_023, 10, 8],
        [46_024, 10, 8],
        [46_025, 12, 8],
      ];
      // In the way of what the running totals fill.
      filledRange(context).values = [
        [1, ""],
        ["", ""],
      ];
      await context.sync();
    },
  },
  {
    name: "enter functions of the add-in",
    run: async (context) => {
      probeRange(context).formulas = rowOf(({ formula }) => `=${formula}`);
      await context.sync();
    },
    isSettled: hasResults,
  },
  {
    name: "read functions of the add-in",
    run: async (context) => {
      // One by one: what they fill beside them is theirs, and not our host's.
      for (const cell of probeCells(context)) cell.load("formulas,values,valueTypes");
      await context.sync();
    },
  },
  {
    name: "clear what is in the way of a formula",
    run: async (context) => {
      filledRange(context).clear();
      await context.sync();
    },
    isSettled: hasResults,
  },
  {
    name: "delete the sheets",
    run: async (context) => {
      for (const name of Object.values(sheetNames)) {
        context.workbook.worksheets.getItem(name).delete();
      }
      await context.sync();
    },
  },
];
