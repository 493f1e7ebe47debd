import { areaAddress } from "../../../workbook/address";
import { attributeText } from "../../../workbook/sources/xlsx/escapes";
import type { DraftTable } from "../draft";
import { escapeXml, xmlPart } from "./xml";

/** The part `xl/tables/table1.xml`. Formulas with plain references are those of the first row under the headings. */
export function tableXml({ name, area, columns }: DraftTable, id: number): string {
  const columnsXml = columns.map(({ name, formula, totalsLabel, totalsFormula }, index) => {
    const total =
      totalsLabel === undefined ? "" : ` totalsRowLabel="${attributeText(totalsLabel)}"`;
    const ownTotal = totalsFormula === undefined ? "" : ` totalsRowFunction="custom"`;
    return (
      `<tableColumn id="${index + 1}" name="${attributeText(name)}"${total}${ownTotal}>` +
      element("calculatedColumnFormula", formula) +
      element("totalsRowFormula", totalsFormula) +
      `</tableColumn>`
    );
  });
  return xmlPart(
    "table",
    `<tableColumns count="${columns.length}">${columnsXml.join("")}</tableColumns>` +
      `<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>`,
    ` id="${id}" name="${name}" displayName="${name}" ref="${areaAddress(area)}" totalsRowCount="1"`,
  );
}

function element(name: string, formula: string | undefined): string {
  return formula === undefined ? "" : `<${name}>${escapeXml(formula)}</${name}>`;
}
