/** What a part has besides cells that needs the add-in: rules for cells, formulas of table columns, defined names. */
import type { NeedsAddIn } from "../add-in-functions";
import { unescaped } from "../sources/xlsx/escapes";
import { storedFormula } from "../stored-formula";
import {
  attributeOf,
  childrenOf,
  type Edit,
  edited,
  type Element,
  plainText,
  rootOf,
  type Tag,
  tagsOf,
  withAttributes,
} from "./elements";

/** A part without something, and how much of it was left out. */
export interface Reduced {
  readonly xml: string;
  readonly removed: number;
}

/** What Excel applies to cells by a formula: a validation, or a conditional format. */
const ruleElements = new Set(["dataValidation", "cfRule"]);
/** What holds such rules, now and in the extensions of newer versions. */
const holders = new Set([
  "dataValidations",
  "conditionalFormattings",
  "conditionalFormatting",
  "extLst",
  "ext",
]);

/** A sheet's part without the validations and conditional formats whose formulas need the add-in. */
export function withoutRules(xml: string, needsAddIn: NeedsAddIn): Reduced {
  if (!/[<:](?:dataValidation|cfRule)\b/.test(xml)) return { xml, removed: 0 };
  let removed = 0;

  /** What an element is from now on; "" where nothing of it is left. */
  const reduced = (element: Element): string => {
    const text = xml.slice(element.start, element.end);
    const name = localName(element);
    if (ruleElements.has(name)) {
      if (!formulasIn(text).some(needsAddIn)) return text;
      removed += 1;
      return "";
    }
    if (!holders.has(name)) return text;
    const children = [...childrenOf(xml, element.contentStart)].map((child) => ({
      child,
      text: reduced(child),
    }));
    const isSame = children.every(({ child, text }) => text === xml.slice(child.start, child.end));
    if (isSame) return text;
    const left = children.filter(({ text }) => text !== "");
    if (left.every(({ child }) => localName(child) === "sqref")) return "";
    const count = attributeOf(element.attributes, "count") !== undefined;
    const attributes = count
      ? withAttributes(element.attributes, { count: left.length })
      : element.attributes;
    const inside = left.map(({ text }) => text).join("");
    return `<${element.name}${attributes}>${inside}</${element.name}>`;
  };

  const edits = Array.from(childrenOf(xml, rootOf(xml).end))
    .filter((element) => holders.has(localName(element)))
    .map((element): Edit => ({ ...placeOf(element), text: reduced(element) }));
  return removed === 0 ? { xml, removed } : { xml: edited(xml, edits), removed };
}

/** A table's part without the formulas of its columns that need the add-in; Excel fills no new row with them then. */
export function withoutColumnFormulas(xml: string, needsAddIn: NeedsAddIn): Reduced {
  const list = Array.from(childrenOf(xml, rootOf(xml).end)).find(
    (element) => localName(element) === "tableColumns",
  );
  if (!list) return { xml, removed: 0 };
  const edits: Edit[] = [];
  for (const column of childrenOf(xml, list.contentStart)) {
    for (const formula of childrenOf(xml, column.contentStart)) {
      const text = xml.slice(formula.start, formula.end);
      const name = localName(formula);
      if (!/^(?:calculatedColumn|totalsRow)Formula$/.test(name) || !hasCall(text, needsAddIn)) {
        continue;
      }
      edits.push({ ...placeOf(formula), text: "" });
      if (name === "totalsRowFormula") {
        const attributes = withAttributes(column.attributes, { totalsRowFunction: null });
        const open = `<${column.name}${attributes}>`;
        edits.push({ start: column.start, end: column.contentStart, text: open });
      }
    }
  }
  return { xml: edited(xml, edits), removed: edits.length };
}

/**
 * The workbook's part with `#N/A` in the place of names that need the add-in. A file does not keep their values; nothing
 * that needed them is left, and what else may know them by name, such as a chart, still finds them.
 */
export function withoutNames(xml: string, needsAddIn: NeedsAddIn): Reduced {
  const list = Array.from(childrenOf(xml, rootOf(xml).end)).find(
    (element) => localName(element) === "definedNames",
  );
  if (!list) return { xml, removed: 0 };
  const edits = Array.from(childrenOf(xml, list.contentStart))
    .filter(({ start, end }) => hasCall(xml.slice(start, end), needsAddIn))
    .map(({ contentStart, contentEnd }): Edit => ({
      start: contentStart,
      end: contentEnd,
      text: "#N/A",
    }));
  return { xml: edited(xml, edits), removed: edits.length };
}

function hasCall(element: string, needsAddIn: NeedsAddIn): boolean {
  return formulasIn(element).some(needsAddIn);
}

/** The texts that an element and those in it hold, and the values of its formats, as Excel shows formulas. */
function formulasIn(xml: string): string[] {
  const formulas: string[] = [];
  let before: Tag | undefined;
  for (const tag of tagsOf(xml)) {
    if (tag.kind === "close" && before?.kind === "open") {
      formulas.push(xml.slice(before.end, tag.start));
    }
    if (tag.kind !== "close") formulas.push(attributeOf(tag.attributes, "val") ?? "");
    before = tag;
  }
  return formulas.map((formula) => storedFormula(unescaped(plainText(formula))));
}

function placeOf({ start, end }: Element): Pick<Edit, "start" | "end"> {
  return { start, end };
}

function localName({ name }: Pick<Element, "name">): string {
  return name.slice(name.indexOf(":") + 1);
}
