import { type IgnoreList, ignoresNamespace, joinedLists } from "../../ignore-list";
import { readIgnoreList } from "../../read-ignore-list";
import { Budget } from "./budget";
import { readContent } from "./content";
import { defaultLimits, type Limits } from "./limits";
import { unescaped } from "./escapes";
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
  return pathsOf(source, workbook).flatMap((path): IgnorePart[] => {
    const list = readIgnoreList((handlers) => {
      readXml(source, path, handlers);
    });
    if (list === "foreign") return [];
    if (list !== "unreadable") return [{ path, list }];
    return isDeclaredOurs(source, path) ? [{ path, list: { ignores: [], problem: "broken" } }] : [];
  });
}

function pathsOf(source: Package, workbook: string): readonly string[] {
  const paths = new Map(
    relationshipsOf(source, workbook)
      .filter(
        ({ type, external, target }) => type === "customXml" && !external && source.has(target),
      )
      .map(({ target }) => [keyOf(target), target]),
  );
  return [...paths.values()];
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

/** The namespace of the part that keeps an add-in's settings. */
export const settingsNamespace = "urn:zero-accident:settings:1";

/**
 * The part that keeps an add-in's settings, with its text; undefined without one.
 *
 * @param workbook the path of the workbook part
 */
export function settingsPartOf(
  source: Package,
  workbook: string,
): { readonly path: string; readonly text: string } | undefined {
  for (const path of pathsOf(source, workbook)) {
    const text = settingsIn(source, path);
    if (text !== null) return { path, text };
  }
  return undefined;
}

function settingsIn(source: Package, path: string): string | null {
  const found = { isOurs: false, text: "" };
  try {
    readXml(source, path, {
      open(_name, { xmlns }) {
        found.isOurs ||= xmlns === settingsNamespace;
      },
      text(piece) {
        if (found.isOurs) found.text += piece;
      },
    });
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    return null;
  }
  return found.isOurs ? unescaped(found.text) : null;
}

/**
 * An add-in's settings, as `saveSettings` keeps them in a workbook's file; none where they cannot be read.
 *
 * @throws UnreadableWorkbook when `readXlsx` cannot read the file either
 */
export function readSettings(
  bytes: Uint8Array,
  limits: Limits = defaultLimits,
): ReadonlyMap<string, string> {
  const source = new Package(bytes, limits);
  const { path: workbook } = readContent(source, new Budget(limits));
  const text = settingsPartOf(source, workbook)?.text;
  if (text === undefined) return new Map();
  try {
    const entries = JSON.parse(text) as unknown;
    const all: readonly unknown[] = Array.isArray(entries) ? entries : [];
    return new Map(all.filter(isEntry));
  } catch {
    return new Map();
  }
}

function isEntry(entry: unknown): entry is [string, string] {
  return (
    Array.isArray(entry) && entry.length === 2 && entry.every((each) => typeof each === "string")
  );
}
