/** The boxes of notes, which a file draws in a part of an older language (VML). */
import { lastColumn, lastRow } from "../address";
import type { Note } from "./note";

const declarations =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
  ' xmlns:x="urn:schemas-microsoft-com:office:excel"';

const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** Shapes are numbered in blocks of so many, each of which belongs to one sheet. */
const blockSize = 1024;

/** The width of a column in pixels, by its index. */
export type WidthOf = (column: number) => number;

/** Pixels. */
const boxWidth = 330;

/** Rows that a box takes. */
const boxHeight = 9;

/**
 * A drawing of the boxes of notes.
 *
 * @param block a number that no other drawing of the workbook has
 */
export function newDrawing(notes: readonly Note[], block: number, widthOf: WidthOf): string {
  return (
    `<xml ${declarations}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout>` +
    `${shapeType}${boxes(notes, block * blockSize, widthOf)}</xml>`
  );
}

/**
 * A drawing with the boxes of more notes in it; all else of it stays as it is.
 *
 * @returns null where its end is not found
 */
export function withBoxes(
  drawing: string,
  notes: readonly Note[],
  widthOf: WidthOf,
): string | null {
  const end = drawing.lastIndexOf("</xml>");
  if (end < 0) return null;
  const numbers = Array.from(drawing.matchAll(/\b_x0000_s(\d{1,9})\b/g), ([, number]) =>
    Number(number),
  );
  const last = numbers.reduce((most, number) => Math.max(most, number), blockSize);
  const type = drawing.includes('id="_x0000_t202"') ? "" : withDeclarations(shapeType);
  const added = withDeclarations(boxes(notes, last, widthOf));
  return drawing.slice(0, end) + type + added + drawing.slice(end);
}

/** Elements that say themselves what their prefixes stand for, whatever those of the drawing do. */
function withDeclarations(elements: string): string {
  return elements.replace(/<v:shape(?:type)?(?= )/g, (tag) => `${tag} ${declarations}`);
}

function boxes(notes: readonly Note[], lastNumber: number, widthOf: WidthOf): string {
  return notes
    .map(({ row, column }, index) => box(row, column, lastNumber + 1 + index, widthOf))
    .join("");
}

function box(row: number, column: number, number: number, widthOf: WidthOf): string {
  const left = Math.min(column + 1, lastColumn);
  let [right, rest] = [left, boxWidth];
  for (; right < lastColumn && rest > widthOf(right); right += 1) rest -= widthOf(right);
  const top = Math.min(Math.max(row - 1, 0), lastRow - boxHeight);
  const anchor = [left, 0, top, 8, right, Math.round(rest), top + boxHeight, 8];
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden"` +
    ' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>' +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor.join(", ")}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
