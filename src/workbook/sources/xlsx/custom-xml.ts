import { type IgnoreList, ignoresNamespace, joinedLists } from "../../ignore-list";
import { readIgnoreList } from "../../read-ignore-list";
import { Budget } from "./budget";
import { readContent } from "./content";
import { defaultLimits, type Limits } from "./limits";
import { keyOf, Package } from "./package";
import { readText } from "./part-text";
import { relationshipsOf } from "./relationships";
import { UnreadableWorkbook } from "./unreadable";
import { readXml } from "./xml";

/** A part of the package that holds ignores. */
export interface IgnorePart {
  readonly path: string;
  readonly list: IgnoreList;
}

/** The ignores that a workbook keeps; undefined when it keeps none. Whatever the parts hold, it does not throw. */
export function readIgnores(source: Package, workbook: string): IgnoreList | undefined {
  return joinedLists(ignorePartsOf(source, workbook).map(({ list }) => list));
}

/**
 * The parts that hold ignores, among all the custom XML parts of a workbook, which others may have put there.
 *
 * @param workbook the path of the workbook part
 */
export function ignorePartsOf(source: Package, workbook: string): IgnorePart[] {
  const paths = new Map(
    relationshipsOf(source, workbook)
      .filter(
        ({ type, external, target }) => type === "customXml" && !external && source.has(target),
      )
      .map(({ target }) => [keyOf(target), target]),
  );
  return [...paths.values()].flatMap((path): IgnorePart[] => {
    const list = readIgnoreList((handlers) => {
      readXml(source, path, handlers);
    });
    if (list === "foreign") return [];
    if (list !== "unreadable") return [{ path, list }];
    return isDeclaredOurs(source, path) ? [{ path, list: { ignores: [], problem: "broken" } }] : [];
  });
}

/** The part with the properties of a custom XML part; undefined when it has none. */
export function propertiesPath(source: Package, item: string): string | undefined {
  return relationshipsOf(source, item).find(
    ({ type, external, target }) => type === "customXmlProps" && !external && source.has(target),
  )?.target;
}

/** Whether a part's properties say that it holds ignores. */
function isDeclaredOurs(source: Package, item: string): boolean {
  let isOurs = false;
  try {
    const properties = propertiesPath(source, item);
    if (properties === undefined) return false;
    readXml(source, properties, {
      open(name, attributes) {
        isOurs ||= name === "schemaRef" && Object.values(attributes).includes(ignoresNamespace);
      },
    });
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
  }
  return isOurs;
}

/**
 * The text of each part that holds ignores, readable or not, as it stands in a workbook's file.
 *
 * @throws UnreadableWorkbook when `readXlsx` cannot read the file either
 */
export function readIgnoreTexts(bytes: Uint8Array, limits: Limits = defaultLimits): string[] {
  const source = new Package(bytes, limits);
  const { path: workbook } = readContent(source, new Budget(limits));
  return ignorePartsOf(source, workbook).map(({ path }) => {
    let text = "";
    readText(source, path, (piece) => {
      text += piece;
    });
    return text.replace(/^\ufeff/, "");
  });
}
