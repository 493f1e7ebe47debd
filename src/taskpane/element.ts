/**
 * Makes an element of the page; text is always text, never markup.
 *
 * @param tag its name
 * @param attributes its attributes
 * @param children elements and texts inside it
 * @example
 * element("a", { href: "functions.html" }, ["Function help"]);
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
