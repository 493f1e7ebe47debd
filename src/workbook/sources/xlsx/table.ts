import { parseArea } from "../../address";
import type { Table } from "../../workbook";
import { unescaped } from "./escapes";
import { keyOf, type Package } from "./package";
import { relationshipsOf } from "./relationships";
import { readXml } from "./xml";

/** The tables of a sheet, in the order in which the sheet names them; a part that it names twice is one. */
export function readTables(source: Package, sheetPath: string): Table[] {
  const paths = new Map(
    relationshipsOf(source, sheetPath)
      .filter(({ type, target }) => type === "table" && source.has(target))
      .map(({ target }) => [keyOf(target), target]),
  );
  return [...paths.values()].flatMap((path) => readTable(source, path));
}

function readTable(source: Package, path: string): Table[] {
  const tables: Table[] = [];
  const columns: string[] = [];
  readXml(source, path, {
    open(element, attributes) {
      const { name = "", displayName = name, ref = "" } = attributes;
      if (element === "tableColumn") columns.push(unescaped(name));
      if (element !== "table") return;
      const area = parseArea(ref);
      if (!area) return;
      tables.push({
        name: displayName,
        area,
        headerRows: Number(attributes["headerRowCount"] ?? 1),
        totalsRows: Number(attributes["totalsRowCount"] ?? 0),
        columns,
      });
    },
  });
  return tables;
}
