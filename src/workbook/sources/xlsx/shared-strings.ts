import { knownText } from "../../../core/memoize-text";
import type { Budget } from "./budget";
import type { Package } from "./package";
import { RichText } from "./rich-text";
import { readXml } from "./xml";

/**
 * The texts that cells share, in their order.
 *
 * @param path the part, or undefined when the workbook has none
 */
export function readSharedStrings(
  source: Package,
  path: string | undefined,
  budget: Budget,
): string[] {
  const strings: string[] = [];
  if (path === undefined || !source.has(path)) return strings;
  const richText = new RichText();
  readXml(source, path, {
    open(name, attributes) {
      richText.open(name, attributes);
    },
    text(piece) {
      richText.text(piece);
    },
    close(name) {
      richText.close(name);
      if (name !== "si") return;
      budget.take("strings");
      strings.push(knownText(richText.take()));
    },
  });
  return strings;
}
