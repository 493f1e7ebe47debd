/** The texts of notes, in the part that lists them for a sheet. */
import { cellAddress } from "../address";
import { declaration } from "../package-lists";
import { elementText } from "../sources/xlsx/escapes";
import {
  attributeOf,
  childrenOf,
  type Edit,
  edited,
  type Element,
  plainText,
  prefixOf,
  rootOf,
} from "./elements";
import type { Note } from "./note";

const author = "ZA";

/** What Excel shows of a note at most. */
const longestNote = 32_767;

/** A list of notes for a sheet that has none. */
export function newComments(notes: readonly Note[], main: string): string {
  return (
    `${declaration}<comments xmlns="${main}"><authors><author>${author}</author></authors><commentList>` +
    `${notes.map((note) => commentXml(note, 0, "")).join("")}</commentList></comments>`
  );
}

/** A list of notes with more in it, and the notes that are new cells in it, which need a box. */
export interface MoreComments {
  readonly xml: string;
  readonly added: readonly Note[];
}

/**
 * A list of notes with more in it. A cell has one note: a text is added below the one that is there. A conversation, which
 * is kept in a part of its own and only mirrored in the list, stays as it is, and its cell has no note.
 */
export function withComments(xml: string, notes: readonly Note[]): MoreComments {
  const root = rootOf(xml);
  const prefix = prefixOf(root);
  const lists = [...childrenOf(xml, root.end)];
  const authors = lists.find(({ name }) => name === `${prefix}authors`);
  const list = lists.find(({ name }) => name === `${prefix}commentList`);
  if (!authors || !list) return { xml, added: [] };
  const names = elementsIn(xml, authors).map((element) =>
    plainText(xml.slice(element.contentStart, element.contentEnd)),
  );
  const present = new Map(
    elementsIn(xml, list).map((element) => [attributeOf(element.attributes, "ref") ?? "", element]),
  );
  const added: Note[] = [];
  const edits: Edit[] = [];
  for (const note of notes) {
    const known = present.get(cellAddress(note.row, note.column));
    if (!known) added.push(note);
    else if (!isConversation(known, names)) edits.push(...below(xml, known, note, prefix));
  }
  const written = added.map((note) => commentXml(note, names.length, prefix)).join("");
  return {
    added,
    xml: edited(xml, [
      ...edits,
      ...inside(authors, `<${prefix}author>${author}</${prefix}author>`),
      ...inside(list, written),
    ]),
  };
}

/** The author of the mirror of a conversation is the conversation. */
function isConversation({ attributes }: Element, authors: readonly string[]): boolean {
  const name = authors[Number(attributeOf(attributes, "authorId") ?? NaN)] ?? "";
  return name.startsWith("tc=");
}

/** Edits that put a text below that of a note. */
function below(xml: string, comment: Element, { text }: Note, prefix: string): Edit[] {
  const body = elementsIn(xml, comment).find(({ name }) => name === `${prefix}text`);
  if (!body) return [];
  const parts = elementsIn(xml, body);
  const plain = parts.find(({ name }) => name === `${prefix}t`);
  const after = parts.find(({ name }) => [`${prefix}rPh`, `${prefix}phoneticPr`].includes(name));
  const at = after?.start ?? body.contentEnd;
  if (parts.length === 0) return inside(body, runsXml(text, prefix));
  return [
    // A plain text and runs exclude each other.
    ...(plain
      ? [
          { start: plain.start, end: plain.start, text: `<${prefix}r>` },
          { start: plain.end, end: plain.end, text: `</${prefix}r>` },
        ]
      : []),
    { start: at, end: at, text: runsXml(`\n\n${text}`, prefix) },
  ];
}

/** Edits that put something at the end of an element, which may be empty. */
function inside({ name, attributes, start, end, contentStart, contentEnd }: Element, text: string) {
  if (text === "") return [];
  const isEmpty = contentEnd === end;
  return isEmpty
    ? [{ start, end, text: `<${name}${attributes}>${text}</${name}>` }]
    : [{ start: Math.max(contentStart, contentEnd), end: contentEnd, text }];
}

function elementsIn(xml: string, { contentStart, contentEnd, end }: Element): Element[] {
  return contentEnd === end ? [] : [...childrenOf(xml, contentStart)];
}

function commentXml({ row, column, text }: Note, authorId: number, prefix: string): string {
  return (
    `<${prefix}comment ref="${cellAddress(row, column)}" authorId="${authorId}" shapeId="0">` +
    `<${prefix}text>${runsXml(text, prefix)}</${prefix}text></${prefix}comment>`
  );
}

function runsXml(text: string, prefix: string): string {
  const shown = text.length > longestNote ? `${text.slice(0, longestNote - 1)}…` : text;
  return (
    `<${prefix}r><${prefix}rPr><${prefix}sz val="9"/><${prefix}color indexed="81"/>` +
    `<${prefix}rFont val="Malgun Gothic"/><${prefix}family val="2"/></${prefix}rPr>` +
    `<${prefix}t xml:space="preserve">${elementText(shown)}</${prefix}t></${prefix}r>`
  );
}
