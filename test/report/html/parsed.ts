/** Markup read as XML, so that a test sees what a reader's browser builds of it. */
import { SaxesParser } from "saxes";

import type { Markup } from "../../../src/report/html/markup";

export interface Parsed {
  /** The names of all elements, in order. */
  readonly elements: readonly { name: string; attributes: Record<string, string> }[];
  readonly text: string;
}

/** Throws where the markup is not well-formed. */
export function parsed(markup: Markup | string): Parsed {
  const parser = new SaxesParser();
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  let text = "";
  parser.on("opentag", ({ name, attributes }) => elements.push({ name, attributes }));
  parser.on("text", (part) => {
    text += part;
  });
  parser.on("error", (error) => {
    throw error;
  });
  const source = typeof markup === "string" ? markup : `<div>${markup.text}</div>`;
  parser.write(source).close();
  return { elements, text: text.replace(/\s+/g, " ").trim() };
}

/** The elements that have a class. */
export function withClass(markup: Markup | string, name: string): Parsed["elements"] {
  return parsed(markup).elements.filter(({ attributes }) =>
    (attributes["class"] ?? "").split(" ").includes(name),
  );
}
