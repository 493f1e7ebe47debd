/** The part `xl/workbook.xml`. */
import { qualifiedAbsolute, quotedSheet } from "../../../workbook/address";
import { attributeText } from "../../../workbook/sources/xlsx/escapes";
import type { Area } from "../../../workbook/workbook";
import type { Draft, DraftSheet } from "../draft";
import { sampleName } from "../sample/sample-of";
import { escapeXml, xmlPart } from "./xml";

/**
 * The engine of the Excel that dynamic arrays came with. A file with an older number, or none, is computed
 * anew when it is opened, and without the add-in every one of its functions would become #NAME?.
 */
const calculationEngine = 191029;

export function workbookXml({ sheets, sample }: Draft): string {
  const sheetsXml = sheets.map(
    ({ name }, index) =>
      `<sheet name="${attributeText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return xmlPart(
    "workbook",
    `<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/>` +
      `<workbookPr/>` +
      `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="14000"/></bookViews>` +
      `<sheets>${sheetsXml.join("")}</sheets>` +
      `<definedNames>${sheets.flatMap(namesXml).join("")}${sampleXml(sample)}</definedNames>` +
      `<calcPr calcId="${calculationEngine}"/>`,
  );
}

/** The mark of a sample, by which the pane knows what to explain in it. */
function sampleXml(sample: string | undefined): string {
  if (sample === undefined) return "";
  return `<definedName name="${sampleName}" hidden="1">${escapeXml(`"${sample}"`)}</definedName>`;
}

function namesXml(sheet: DraftSheet, index: number): string[] {
  const named = (name: string, refersTo: string, local = "") =>
    `<definedName name="${name}"${local}>${escapeXml(refersTo)}</definedName>`;
  const own = ` localSheetId="${index}"`;
  const inSheet = (area: Area) => qualifiedAbsolute(sheet.name, area);
  return [
    ...sheet.names.map(({ name, area }) => named(name, inSheet(area))),
    named("_xlnm.Print_Area", inSheet(sheet.printArea), own),
    ...(sheet.frozenRows === 0
      ? []
      : [named("_xlnm.Print_Titles", `${quotedSheet(sheet.name)}!$1:$${sheet.frozenRows}`, own)]),
  ];
}
