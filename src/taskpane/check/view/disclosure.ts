import { element } from "../../element";

/**
 * A part that opens and closes.
 *
 * @param attributes the part's
 * @param heading what is always there
 * @param content what opens below it
 */
export function disclosure(
  attributes: Readonly<Record<string, string>>,
  heading: readonly (Node | string)[],
  content: readonly Node[],
): HTMLDetailsElement {
  // Office.js moves the focus with Tab by itself, and knows of no heading that opens unless it has a tabindex.
  return element("details", attributes, [
    element("summary", { tabindex: "0" }, heading),
    ...content,
  ]);
}
