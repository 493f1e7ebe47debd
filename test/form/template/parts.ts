/** The parts of an .xlsx file as trees of elements. */
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** The parts of a package by their paths; broken XML throws. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Element> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, rootOf(strFromU8(part))]),
  );
}

/** Elements of a name, at any depth. */
export function all(element: Element | undefined, name: string): Element[] {
  if (!element) return [];
  const below = element.children.flatMap((child) => all(child, name));
  return element.name === name ? [element, ...below] : below;
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Open[];
  text: string;
}

function rootOf(xml: string): Element {
  const parser = new SaxesParser();
  const document: Open = { name: "", attributes: {}, children: [], text: "" };
  const open = [document];
  parser.on("opentag", ({ name, attributes }) => {
    const element: Open = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  const [root] = document.children;
  if (!root) throw new Error("no root element");
  return root;
}
