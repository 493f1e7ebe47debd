import { isValidElement, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { own } from "../../core/own";
import { visible } from "../visible";

/** Markup that is safe to write as it is: everything in it was written here or escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Content = string | number | Markup | VNode | null | false | readonly Content[];

/**
 * Writes markup; whatever is put into it is escaped, unless it is markup itself. A component is written as it is
 * drawn.
 *
 * The result is well-formed XML, so that a test can parse it. Nothing and false write nothing, and the
 * indentation of the source is dropped.
 *
 * @example
 * html`<td>${"<b>"}</td>`.text; // "<td>&lt;b&gt;</td>"
 */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const lines = parts.map((part) => part.replace(/\s*\n\s*/g, "\n"));
  return new Markup(String.raw({ raw: lines }, ...contents.map(textOf)));
}

function textOf(content: Content): string {
  if (content === null || content === false) return "";
  if (content instanceof Markup) return content.text;
  if (isValidElement(content)) return renderToString(content);
  if (typeof content === "object") return content.map(textOf).join("");
  return visible(String(content)).replace(/[&<>"']/g, (sign) => own(entities, sign) ?? sign);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
