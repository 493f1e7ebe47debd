/** What an element of a cell holds. */
import { areaAddress } from "../address";
import { elementText } from "../sources/xlsx/escapes";
import { type Area, type CellValue, isCellError } from "../workbook";

/**
 * The element of a formula.
 *
 * @param formula as the file stores it, with the area that it fills
 * @param prefix of the part's elements
 */
export function formulaElement(
  { text, fills }: { readonly text: string; readonly fills?: Area },
  prefix: string,
): string {
  const isArray = fills && (fills.bottom > fills.top || fills.right > fills.left);
  const array = isArray ? ` t="array" ref="${areaAddress(fills)}"` : "";
  return `<${prefix}f${array}>${elementText(text)}</${prefix}f>`;
}

/** The type attribute and the element of a value; neither where it is blank. */
export function valueElement(
  value: CellValue,
  prefix: string,
  isResult: boolean,
): [type: string | null, element: string] {
  const element = (text: string, attributes = "") =>
    `<${prefix}v${attributes}>${text}</${prefix}v>`;
  if (value === null) return [null, ""];
  if (typeof value === "number") {
    return Number.isFinite(value) ? [null, element(String(value))] : ["e", element("#NUM!")];
  }
  if (typeof value === "boolean") return ["b", element(value ? "1" : "0")];
  if (isCellError(value)) return ["e", element(elementText(value.error))];
  const text = elementText(value);
  if (isResult) return ["str", element(text, text === text.trim() ? "" : preserved)];
  return ["inlineStr", `<${prefix}is><${prefix}t${preserved}>${text}</${prefix}t></${prefix}is>`];
}

const preserved = ' xml:space="preserve"';
