/** The parts of a native chart: where it stands on its sheet, and what it draws. */
import { qualifiedAbsolute } from "../../../workbook/address";
import { attributeText } from "../../../workbook/sources/xlsx/escapes";
import { type Area, type CellValue, isCellError } from "../../../workbook/workbook";
import type { DraftChart, DraftSheet } from "../draft";
import { declaration } from "../../../workbook/package-lists";
import { escapeXml } from "./xml";

const drawingml = "http://schemas.openxmlformats.org/drawingml/2006";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The part `xl/drawings/drawing1.xml`: a chart over the cells of its area, moved and sized with them. */
export function drawingXml({ area, title, reading }: DraftChart, chartId: string): string {
  const corner = (name: string, row: number, column: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return (
    `${declaration}<xdr:wsDr xmlns:xdr="${drawingml}/spreadsheetDrawing" xmlns:a="${drawingml}/main">` +
    `<xdr:twoCellAnchor>${corner("from", area.top, area.left)}` +
    corner("to", area.bottom + 1, area.right + 1) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="2" name="${attributeText(title)}" descr="${attributeText(reading)}"/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${drawingml}/chart">` +
    `<c:chart xmlns:c="${drawingml}/chart" xmlns:r="${relationships}" r:id="${chartId}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`
  );
}

const [categoryAxis, valueAxis] = [1, 2];
const quarter = 25;

/** The part `xl/charts/chart1.xml`: a radar of percentages, with the values that its cells show. */
export function radarXml(sheet: DraftSheet, { title, categories, series }: DraftChart): string {
  const text = (content: string, size: number) =>
    `<a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr>` +
    `<a:r><a:rPr sz="${size}" b="0"/><a:t>${escapeXml(content)}</a:t></a:r></a:p>`;
  return (
    `${declaration}<c:chartSpace xmlns:c="${drawingml}/chart" xmlns:a="${drawingml}/main">` +
    `<c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich>${text(title, 1100)}</c:rich></c:tx><c:overlay val="0"/></c:title>` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>` +
    series.map((each, index) => seriesXml(sheet, categories, each, index)).join("") +
    `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/></c:radarChart>` +
    `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="minMax"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="b"/><c:majorGridlines/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/>` +
    `<c:max val="100"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>` +
    `<c:majorGridlines><c:spPr>${line("BFBFBF", 6350)}</c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="0" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="${categoryAxis}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>` +
    `<c:majorUnit val="${quarter}"/></c:valAx></c:plotArea>` +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>` +
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function seriesXml(
  sheet: DraftSheet,
  categories: Area,
  { name, values, color, isDashed }: DraftChart["series"][number],
  index: number,
): string {
  const marker = isDashed
    ? `<c:symbol val="none"/>`
    : `<c:symbol val="circle"/><c:size val="6"/><c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx>${textsXml(sheet, name)}</c:tx>` +
    `<c:spPr>${line(color, 22225, isDashed)}</c:spPr><c:marker>${marker}</c:marker>` +
    `<c:cat>${textsXml(sheet, categories)}</c:cat><c:val>${numbersXml(sheet, values)}</c:val></c:ser>`
  );
}

function line(color: string, width: number, isDashed = false): string {
  const dash = isDashed ? `<a:prstDash val="dash"/>` : "";
  return `<a:ln w="${width}"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill>${dash}</a:ln>`;
}

function textsXml(sheet: DraftSheet, area: Area): string {
  const points = shownIn(sheet, area).map(
    (value, index) => `<c:pt idx="${index}"><c:v>${escapeXml(textOf(value))}</c:v></c:pt>`,
  );
  return (
    `<c:strRef><c:f>${escapeXml(qualifiedAbsolute(sheet.name, area))}</c:f>` +
    `<c:strCache><c:ptCount val="${points.length}"/>${points.join("")}</c:strCache></c:strRef>`
  );
}

function numbersXml(sheet: DraftSheet, area: Area): string {
  const shown = shownIn(sheet, area);
  const points = shown.flatMap((value, index) =>
    typeof value === "number" ? [`<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`] : [],
  );
  return (
    `<c:numRef><c:f>${escapeXml(qualifiedAbsolute(sheet.name, area))}</c:f>` +
    `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${shown.length}"/>` +
    `${points.join("")}</c:numCache></c:numRef>`
  );
}

function textOf(value: CellValue): string {
  return isCellError(value) ? value.error : String(value ?? "");
}

/** The values of the cells of a column. */
function shownIn({ rows }: DraftSheet, { top, left, bottom }: Area) {
  return Array.from(
    { length: bottom - top + 1 },
    (_, index) => rows[top + index]?.[left]?.value ?? null,
  );
}
