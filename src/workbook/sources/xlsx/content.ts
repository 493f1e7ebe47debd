import { withCapitals } from "../../references";
import { own } from "../../../core/own";
import type { DateSystem, DefinedName, Sheet } from "../../workbook";
import type { Budget } from "./budget";
import { unescaped } from "./escapes";
import { keyOf, type Package } from "./package";
import { relationshipsOf } from "./relationships";
import { storedFormula } from "../../stored-formula";
import { UnreadableWorkbook } from "./unreadable";
import { type Attributes, readXml } from "./xml";

/** What the workbook part says: its sheets, where they stand, its names and its date system. */
export interface Content {
  /** Its own path. */
  readonly path: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly dateSystem: DateSystem;
  readonly externalLinks: readonly string[];
  /** Whether all formulas wait to be calculated: scripts that write none of their results store zeros. */
  readonly isUncalculated: boolean;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  readonly calculationChain: string | undefined;
}

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly path: string;
}

const usualPath = "xl/workbook.xml";

/**
 * Reads the workbook part.
 *
 * Chart sheets, dialogs and macro sheets have no cells of ours and are left out.
 *
 * @throws UnreadableWorkbook `no-workbook`, `xlsb`, `no-sheets`, `missing-part`, `shared-part`, `too-much-work`
 */
export function readContent(source: Package, budget: Budget): Content {
  const path = workbookPath(source);
  const relationships = relationshipsOf(source, path);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const first = (type: string): string | undefined =>
    relationships.find((relationship) => relationship.type === type)?.target;

  const listed: { name: string; visibility: Sheet["visibility"]; id: string }[] = [];
  const externalReferences: string[] = [];
  const names: DefinedName[] = [];
  let dateSystem: DateSystem = 1900;
  let isUncalculated = false;
  let root = true;
  let name: Attributes | null = null;
  let refersTo = "";

  readXml(source, path, {
    open(element, attributes) {
      if (root && element !== "workbook") throw new UnreadableWorkbook("no-workbook");
      root = false;
      if (element === "workbookPr") dateSystem = isTrue(attributes["date1904"]) ? 1904 : 1900;
      else if (element === "calcPr") isUncalculated = isTrue(attributes["fullCalcOnLoad"]);
      else if (element === "sheet") {
        listed.push({
          name: attributes["name"] ?? "",
          visibility: visibilityOf(attributes["state"]),
          id: relationshipId(attributes),
        });
      } else if (element === "externalReference") {
        externalReferences.push(relationshipId(attributes));
      } else if (element === "definedName") {
        name = attributes;
        refersTo = "";
      }
    },
    text(piece) {
      if (name) refersTo += piece;
    },
    close(element) {
      if (element !== "definedName" || !name) return;
      budget.take("names");
      budget.takeFormula(refersTo.length);
      const sheet = listed[Number(name["localSheetId"] ?? NaN)]?.name;
      names.push({
        name: name["name"] ?? "",
        refersTo: withCapitals(storedFormula(unescaped(refersTo))),
        ...(sheet === undefined ? {} : { sheet }),
        hidden: isTrue(name["hidden"]),
      });
      name = null;
    },
  });

  const seen = new Set<string>();
  const sheets = listed.flatMap(({ name, visibility, id }) => {
    const relationship = byId.get(id);
    if (relationship?.type !== "worksheet") return [];
    const path = relationship.target;
    if (seen.has(keyOf(path))) throw new UnreadableWorkbook("shared-part", { part: path });
    seen.add(keyOf(path));
    budget.takeSheet();
    return [{ name, visibility, path }];
  });
  if (sheets.length === 0) throw new UnreadableWorkbook("no-sheets");

  const externalTargets = new Map<string, string>();
  // Many references may lead to one part.
  const externalTarget = (id: string): string => {
    const part = byId.get(id)?.target;
    if (part === undefined) return "";
    const target = externalTargets.get(keyOf(part)) ?? readExternalTarget(source, part);
    externalTargets.set(keyOf(part), target);
    return target;
  };

  return {
    path,
    sheets,
    names,
    dateSystem,
    externalLinks: externalReferences.map(externalTarget),
    isUncalculated,
    sharedStrings: first("sharedStrings"),
    styles: first("styles"),
    calculationChain: first("calcChain"),
  };
}

/** `true` in the ways that XML writes it. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

function workbookPath(source: Package): string {
  const named = relationshipsOf(source, "").find(({ type }) => type === "officeDocument")?.target;
  const path = named ?? usualPath;
  if (path.endsWith(".bin")) throw new UnreadableWorkbook("xlsb");
  if (!source.has(path)) {
    throw named === undefined
      ? new UnreadableWorkbook("no-workbook")
      : new UnreadableWorkbook("missing-part", { part: path });
  }
  return path;
}

function visibilityOf(state: string | undefined): Sheet["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

/** The attribute `r:id`, whatever its prefix; strict files bind another address to it. */
function relationshipId(attributes: Attributes): string {
  const name = Object.keys(attributes).find((key) => key.endsWith(":id"));
  return own(attributes, name ?? "") ?? "";
}

/** The path or address of the workbook that a link leads to. */
function readExternalTarget(source: Package, part: string): string {
  return relationshipsOf(source, part).find(({ external }) => external)?.target ?? "";
}
