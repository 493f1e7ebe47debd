import type { Markup } from "../../../report/html/markup";

/** Markup of the report as elements of the page; whatever a workbook holds was escaped in it. */
export function drawn(markup: Markup): DocumentFragment {
  return document.createRange().createContextualFragment(markup.text);
}
