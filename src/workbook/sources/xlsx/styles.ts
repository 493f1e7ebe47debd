import { builtInFormat } from "./built-in-formats";
import type { Package } from "./package";
import { readXml } from "./xml";

/** The longest number format code of Excel, which opens no file with a longer one. */
const longestCode = 255;

/**
 * The number format code of each cell style, in their order; undefined where it is General.
 *
 * @param path the part, or undefined when the workbook has none
 */
export function readNumberFormats(
  source: Package,
  path: string | undefined,
): (string | undefined)[] {
  if (path === undefined || !source.has(path)) return [];
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let inCellStyles = false;
  readXml(source, path, {
    open(name, { numFmtId, formatCode }) {
      if (name === "cellXfs") inCellStyles = true;
      else if (name === "xf" && inCellStyles) styles.push(Number(numFmtId ?? 0));
      // Differential formats (dxf) have numFmt elements too, but come after all cell styles.
      else if (name === "numFmt" && styles.length === 0 && formatCode !== undefined) {
        codes.set(Number(numFmtId), formatCode);
      }
    },
    close(name) {
      if (name === "cellXfs") inCellStyles = false;
    },
  });
  return styles.map((id) => {
    const code = codes.get(id) ?? builtInFormat(id);
    const isCode = code !== undefined && code.length <= longestCode && !/^general$/i.test(code);
    return isCode ? code : undefined;
  });
}
