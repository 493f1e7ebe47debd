import type { Content } from "../sources/xlsx/content";
import type { PackagePatch } from "./package-patch";
import { emptyStyles, StylesPatch } from "./patch-styles";

/** The styles of a workbook, to which others can be added; it may have none. */
export function stylesOf(file: PackagePatch, { styles }: Content): StylesPatch {
  const isThere = styles !== undefined && file.source.has(styles);
  return new StylesPatch(isThere ? file.text(styles) : emptyStyles);
}

/** Puts styles in the place of those of the workbook. */
export function saveStyles(file: PackagePatch, { path, styles }: Content, text: string): void {
  if (styles !== undefined && file.source.has(styles)) {
    file.replace(styles, text);
    return;
  }
  file.add(path, {
    path: "xl/styles.xml",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
    text,
    relationship: "styles",
  });
}
