import { parseQualified } from "../../address";
import type { Area, DefinedName, Sheet, Table } from "../../workbook";
import { storedFormula } from "../../stored-formula";
import { failureOf } from "./excel-failure";
import { loadXmlParts } from "./ignores";
import { inOneSync, type Sending } from "./in-one-sync";

/** A workbook before its cells are read. */
export interface Outline {
  readonly isManual: boolean;
  readonly isCalculating: boolean;
  readonly sheets: readonly SheetOutline[];
  readonly names: readonly DefinedName[];
  /** The custom XML parts with their namespaces; null where Excel does not hand them over. */
  readonly xmlParts: readonly Excel.CustomXmlPart[] | null;
}

export interface SheetOutline {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly tables: readonly Table[];
  readonly worksheet: Excel.Worksheet;
  /** The cells with values; null on an empty sheet. */
  readonly used: Used | null;
}

export interface Used {
  readonly area: Area;
  /** Whether all rows are hidden, none is, or (null) some are. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
}

const visibilities: Readonly<Record<string, Sheet["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Reads sheets, names, tables, used ranges and whether Excel calculates. Two syncs, whatever their number. */
export async function readOutline(
  context: Excel.RequestContext,
  sending: Sending,
): Promise<Outline> {
  const { worksheets, names, tables, application, customXmlParts } = await loadOutline(
    context,
    sending,
  );
  const { used, tableRanges } = await inOneSync(
    context,
    () => ({
      used: worksheets.items.map((worksheet) => {
        worksheet.names.load(nameProperties);
        return worksheet.getUsedRangeOrNullObject(true).untrack().load(usedProperties);
      }),
      tableRanges: tables.items.map((table) => table.getRange().untrack().load("address")),
    }),
    sending,
  );

  const placed = tables.items.map((table, index) => ({
    table,
    place: parseQualified(tableRanges[index]?.address ?? ""),
  }));
  return {
    xmlParts: customXmlParts?.items ?? null,
    isManual: application.calculationMode === "Manual",
    // "Pending" is no sign: it may last for ever (office-js#2883, 3319), and does while the mode is manual.
    isCalculating: application.calculationState === "Calculating",
    sheets: worksheets.items.map((worksheet, index) => ({
      name: worksheet.name,
      visibility: visibilities[worksheet.visibility] ?? "visible",
      tables: placed.flatMap(({ table, place }) =>
        place?.sheet === worksheet.name ? [tableOf(table, place.area)] : [],
      ),
      worksheet,
      used: usedOf(used[index]),
    })),
    names: [
      ...names.items.filter(({ scope }) => scope === "Workbook").map((name) => nameOf(name)),
      ...worksheets.items.flatMap((worksheet) =>
        worksheet.names.items.map((name) => nameOf(name, worksheet.name)),
      ),
    ],
  };
}

/** Queries everything in one sync; where Excel refuses, again without the custom XML, which is none of the cells. */
async function loadOutline(context: Excel.RequestContext, sending: Sending) {
  const load = () => {
    const { worksheets, names, tables, application } = context.workbook;
    worksheets.load("items/name,items/visibility");
    names.load(nameProperties);
    tables.load("items/name,items/showHeaders,items/showTotals,items/columns/items/name");
    application.load("calculationMode,calculationState");
    return { worksheets, names, tables, application };
  };
  try {
    return await inOneSync(context, () => ({ ...load(), ...loadXmlParts(context) }), sending);
  } catch (error) {
    const code = failureOf(error)?.code;
    if (code === undefined || !ofXmlParts.has(code)) throw error;
    return { ...(await inOneSync(context, load, sending)), customXmlParts: undefined };
  }
}

/** With what Excel may refuse custom XML alone. */
const ofXmlParts: ReadonlySet<string> = new Set(["denied", "unsupported", "internal", "not-found"]);

const nameProperties = "items/name,items/formula,items/visible,items/scope";
const usedProperties = "rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden";

function usedOf(range: Excel.Range | undefined): Used | null {
  if (!range || range.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount, rowHidden, columnHidden } = range;
  return {
    area: {
      top: rowIndex,
      left: columnIndex,
      bottom: rowIndex + rowCount - 1,
      right: columnIndex + columnCount - 1,
    },
    rowsHidden: rowHidden,
    columnsHidden: columnHidden,
  };
}

function tableOf(table: Excel.Table, area: Area): Table {
  return {
    name: table.name,
    area,
    headerRows: Number(table.showHeaders),
    totalsRows: Number(table.showTotals),
    columns: table.columns.items.map(({ name }) => name),
  };
}

function nameOf({ name, formula, visible }: Excel.NamedItem, sheet?: string): DefinedName {
  return {
    name,
    refersTo: storedFormula(String(formula).replace(/^=/, "")),
    ...(sheet === undefined ? {} : { sheet }),
    hidden: !visible,
  };
}
