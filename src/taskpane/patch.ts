/**
 * Makes an element equal to another one, keeping the nodes that stay.
 *
 * What a person is at stays with them: focus, scrolling, and whether they have opened a `<details>`. Children
 * with a `data-key` are known by it, the others by their place.
 */
export function patch(shown: Element, wanted: Element): void {
  patchAttributes(shown, wanted);
  patchChildren(shown, wanted);
}

function patchAttributes(shown: Element, wanted: Element): void {
  for (const { name } of [...shown.attributes]) {
    if (!wanted.hasAttribute(name) && !isTheirs(shown, name)) shown.removeAttribute(name);
  }
  for (const { name, value } of wanted.attributes) {
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  }
}

/** Whether an attribute is the person's and not the view's. */
function isTheirs(element: Element, name: string): boolean {
  return element.nodeName === "DETAILS" && name === "open";
}

function patchChildren(shown: Element, wanted: Element): void {
  const keys = new Set([...wanted.childNodes].map(keyOf));
  const keyed = new Map<string, ChildNode>();
  // Those that are gone leave first, so that those that stay need not be moved, which would cost them the focus.
  for (const child of [...shown.childNodes]) {
    const key = keyOf(child);
    if (key === null) continue;
    if (keys.has(key)) keyed.set(key, child);
    else child.remove();
  }
  let place = shown.firstChild;
  for (const child of [...wanted.childNodes]) {
    const match = matchOf(child, place, keyed);
    if (!match) {
      shown.insertBefore(child, place);
      continue;
    }
    if (match === place) place = place.nextSibling;
    else shown.insertBefore(match, place);
    patchNode(match, child);
  }
  while (place) {
    const rest = place;
    place = place.nextSibling;
    rest.remove();
  }
}

function matchOf(
  wanted: ChildNode,
  place: ChildNode | null,
  keyed: ReadonlyMap<string, ChildNode>,
): ChildNode | null {
  const key = keyOf(wanted);
  const match = key === null ? place : (keyed.get(key) ?? null);
  return match && keyOf(match) === key && match.nodeName === wanted.nodeName ? match : null;
}

function patchNode(shown: ChildNode, wanted: ChildNode): void {
  if (shown instanceof Element && wanted instanceof Element) patch(shown, wanted);
  else if (shown.nodeValue !== wanted.nodeValue) shown.nodeValue = wanted.nodeValue;
}

function keyOf(node: Node): string | null {
  return node instanceof Element ? node.getAttribute("data-key") : null;
}
