/** The attachments and signatures of an application, found by their names. */
import { attachments, signatories } from "../../../text/form";
import type { Sentence } from "../../../text/sentence";
import type { FormField } from "../../fields";
import type { DocumentColumns, Documents, Entry, NamedRow } from "../../submission";
import type { Value } from "../cells/read-cell";
import type { SheetCells } from "../cells/sheet-cells";
import { type Heading, headingOf, longestHeading } from "../headings/heading-words";
import { type NamedRows, type NamedTable, namedTablesOn, rowNames } from "../tables/rows-by-name";
import { doubtsOf } from "../headings/heading-rows";
import { documentColumns, schedulePairs, signatureColumns } from "../../fields/documents";
import type { FoundPart } from "./found-part";
import { typedEntries, typedNamedRow } from "./typed-entries";

const fewestNames = 3;

/** In the order of APP-4; the first that fits wins. */
const attachmentNames: readonly (readonly [index: number, name: RegExp])[] = [
  [4, /산출내역|quotation/],
  [2, /목표달성확인|달성확인서|achievementconfirmation|confirmationofachievement/],
  [1, /요양|medicalcare/],
  [0, /수준평가|평가표|활동계획|scoretable|activityplan|shl/],
  [3, /산업재해확인|산재확인|재해확인|accidentconfirmation|confirmationofoccupationalaccident/],
];

/** In the order of APP-5. */
const signatoryNames: readonly (readonly [index: number, name: RegExp])[] = [
  [1, /근로자대표|근로자측|노동조합|employeesrepresentative|workersrepresentative/],
  [2, /^안전관리자|^safetymanager/],
  [3, /^보건관리자|^healthmanager/],
  [
    0,
    /^사업장대표|^사업주|^대표자|^대표이사|^workplacesrepresentative|^representativeofworkplace|^employer/,
  ],
];

/** The tables of attachments and of signatures on a sheet. */
export interface DocumentTables {
  readonly items: readonly NamedTable[];
  readonly signatures: readonly NamedTable[];
}

const items: NamedRows = {
  id: "documents",
  nameField: "documents.item",
  indexOf: rowNames(indexIn(attachments, attachmentNames)),
  fewest: fewestNames,
};

const signatures: NamedRows = {
  id: "signatures",
  nameField: "signatures.role",
  indexOf: rowNames(indexIn(signatories, signatoryNames)),
  fewest: fewestNames,
};

export function documentTablesOn(sheetCells: SheetCells): DocumentTables {
  return {
    items: namedTablesOn(sheetCells, items),
    signatures: namedTablesOn(sheetCells, signatures),
  };
}

function indexIn(
  labels: readonly Sentence[],
  names: readonly (readonly [number, RegExp])[],
): (heading: Heading) => number | null {
  const exact = new Map(
    labels.flatMap(({ ko, en }, index) => [
      [headingOf(ko).words, index],
      [headingOf(en).words, index],
    ]),
  );
  return ({ words, spaced }) => {
    const known = exact.get(words);
    if (known !== undefined || spaced.length > longestHeading) return known ?? null;
    return names.find(([, name]) => name.test(words))?.[0] ?? null;
  };
}

/** The documents; null when neither attachments nor signatures nor steps of the procedure were found. */
export function documentsOf(
  found: readonly DocumentTables[],
  pairs: ReadonlyMap<FormField, Entry<Value>>,
): FoundPart<Documents> {
  const [items] = found.flatMap((sheet) => sheet.items);
  const [signatures] = found.flatMap((sheet) => sheet.signatures);
  const schedule = typedEntries("schedule", schedulePairs, pairs);
  const isEmpty = !items && !signatures && Object.keys(schedule).length === 0;
  if (isEmpty) return { part: null, doubts: [] };
  const tables = [items, signatures].filter((table) => table !== undefined);
  return {
    part: {
      items:
        items?.rows.map((row) => withAnswer(typedNamedRow("documents", documentColumns, row))) ??
        [],
      signatures:
        signatures?.rows.map((row) => typedNamedRow("signatures", signatureColumns, row)) ?? [],
      schedule,
    },
    doubts: tables.flatMap(({ headings, rows }) => doubtsOf(headings.columns, rows)),
  };
}

/** Copies or a place say that an attachment is submitted: "1부", "별첨 2", "사본 첨부". */
const handedIn =
  /^(?:(?:원본|사본|각)? ?[1-9]\d* ?(?:부|통|매)|(?:원본|사본)? ?(?:별첨|첨부|붙임|동봉)|별도 ?제출|enclosed|attached|[1-9]\d* cop(?:y|ies))(?: ?(?:함|됨|완료|제출|참조|\d+))*$/i;
const notHandedIn = /^(?:미 ?첨부|미 ?구비|미비|not (?:enclosed|attached|submitted))$/i;

function withAnswer(row: NamedRow<DocumentColumns>): NamedRow<DocumentColumns> {
  const { submitted } = row;
  const written = submitted?.cell.value;
  if (submitted?.reading !== "unreadable" || typeof written !== "string") return row;
  const words = written
    .normalize("NFKC")
    .trim()
    .replace(/[()[\]]/g, "");
  const isHandedIn = handedIn.test(words);
  if (!isHandedIn && !notHandedIn.test(words)) return row;
  return { ...row, submitted: { ...submitted, value: isHandedIn, reading: "converted" } };
}
