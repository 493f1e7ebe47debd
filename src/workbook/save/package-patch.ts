import { strToU8, zipSync } from "fflate";
import type { Limits } from "../sources/xlsx/limits";
import { keyOf, Package } from "../sources/xlsx/package";
import { readText } from "../sources/xlsx/part-text";
import { relationshipsOf, relationshipsPath } from "../sources/xlsx/relationships";
import { UnreadableWorkbook } from "../sources/xlsx/unreadable";
import { attributeOf, childrenOf, edited, prefixOf, rootOf } from "./elements";
import { zipOf } from "./zip";

const contentTypes = "[Content_Types].xml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const listType = "application/vnd.openxmlformats-package.relationships+xml";
const noRelationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** A new part: its path, its media type, its text, and the type of the relationship that leads to it. */
export interface NewPart {
  readonly path: string;
  readonly type: string;
  readonly text: string;
  readonly relationship: string;
}

/** The parts of a workbook's file, some of them changed. The others are not even unpacked. */
export class PackagePatch {
  /** By the path as it is compared; null for a part that was removed. */
  private readonly changed = new Map<string, { path: string; text: string } | null>();

  constructor(
    readonly source: Package,
    private readonly limits: Limits,
  ) {}

  get isChanged(): boolean {
    return this.changed.size > 0;
  }

  /** Whether the file is one of the strict format, which names relationships differently. */
  get isStrict(): boolean {
    return this.text(relationshipsPath("")).includes(`${strictOffice}/`);
  }

  /** The namespace of the ids by which elements name relationships. */
  get relationshipNamespace(): string {
    return this.isStrict ? strictOffice : office;
  }

  /**
   * A path that no part has.
   *
   * @example
   * file.freePath("xl/worksheets/sheet", ".xml"); // "xl/worksheets/sheet4.xml"
   */
  freePath(before: string, after: string): string {
    for (let number = 1; ; number += 1) {
      const path = `${before}${number}${after}`;
      if (!this.has(path)) return path;
    }
  }

  /**
   * The text of a part as it is now.
   *
   * @throws UnreadableWorkbook whatever reading the part throws
   */
  text(path: string): string {
    const known = this.changed.get(keyOf(path));
    if (known) return known.text;
    let text = "";
    readText(this.source, path, (piece) => {
      text += piece;
    });
    return text.replace(/^\ufeff/, "");
  }

  /** Gives a part a text, which it then has in UTF-8 whatever it had before. */
  replace(path: string, text: string): void {
    this.changed.set(keyOf(path), { path, text: declaredAsUtf8(text) });
  }

  /**
   * Adds a part, to which a relationship of another one leads.
   *
   * @returns the id of the relationship
   */
  add(owner: string, { path, type, text, relationship }: NewPart): string {
    this.changed.set(keyOf(path), { path, text });
    this.append(contentTypes, "Override", `PartName="/${path}" ContentType="${type}"`);
    const list = relationshipsPath(owner);
    if (!this.has(list)) this.addList(list);
    const id = this.freeId(list);
    const target = `Target="/${path}"`;
    this.append(
      list,
      "Relationship",
      `Id="${id}" Type="${this.relationshipNamespace}/${relationship}" ${target}`,
    );
    return id;
  }

  /** Removes a part, its own relationships, and the relationship of another one that leads to it. */
  remove(owner: string, path: string): void {
    const ids = relationshipsOf(this.source, owner)
      .filter(({ target, external }) => !external && keyOf(target) === keyOf(path))
      .map(({ id }) => id);
    this.removeChildren(relationshipsPath(owner), "Id", (id) => ids.includes(id));
    this.removeChildren(contentTypes, "PartName", (name) => keyOf(name) === keyOf(path));
    for (const gone of [path, relationshipsPath(path)]) {
      if (this.source.has(gone)) this.changed.set(keyOf(gone), null);
    }
  }

  /**
   * The file.
   *
   * @throws UnreadableWorkbook `too-large` when it could not be read again
   */
  bytes(): Uint8Array<ArrayBuffer> {
    const parts = [...this.changed].flatMap(([key, part]) => (part ? [{ key, ...part }] : []));
    const fresh = this.packed(parts);
    const kept = this.source.packed
      .filter(({ path }) => this.changed.get(path) !== null)
      .map(({ path, entry, bytes }) => {
        const now = fresh.get(path);
        fresh.delete(path);
        // It keeps its own name, which may differ in case.
        return now
          ? { ...now, entry: { ...now.entry, nameBytes: entry.nameBytes, flags: entry.flags } }
          : { entry, bytes };
      });
    return zipOf([...kept, ...fresh.values()]);
  }

  private packed(parts: readonly { key: string; path: string; text: string }[]) {
    const { partBytes } = this.limits;
    const files = new Map<string, Uint8Array>();
    for (const { path, text } of parts) {
      const bytes = strToU8(text);
      if (bytes.length > partBytes) {
        throw new UnreadableWorkbook("too-large", { limit: Math.round(partBytes / 2 ** 20) });
      }
      files.set(path, bytes);
    }
    const zip = new Package(zipSync(Object.fromEntries(files)), this.limits);
    return new Map(zip.packed.map(({ path, entry, bytes }) => [path, { entry, bytes }]));
  }

  private has(path: string): boolean {
    const known = this.changed.get(keyOf(path));
    return known === undefined ? this.source.has(path) : known !== null;
  }

  private addList(list: string): void {
    this.replace(list, noRelationships);
    const xml = this.text(contentTypes);
    const isKnown = Array.from(childrenOf(xml, rootOf(xml).end)).some(
      ({ attributes }) => attributeOf(attributes, "Extension")?.toLowerCase() === "rels",
    );
    // Some files name the type of each list that they have.
    if (!isKnown) {
      this.append(contentTypes, "Override", `PartName="/${list}" ContentType="${listType}"`);
    }
  }

  /** An id that no relationship of a list has, as the list is now. */
  private freeId(list: string): string {
    const xml = this.text(list);
    const taken = new Set(
      Array.from(childrenOf(xml, rootOf(xml).end), ({ attributes }) =>
        attributeOf(attributes, "Id"),
      ),
    );
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    return `rId${number}`;
  }

  private append(path: string, name: string, attributes: string): void {
    const xml = this.text(path);
    const root = rootOf(xml);
    const element = `<${prefixOf(root)}${name} ${attributes}/>`;
    const last = [...childrenOf(xml, root.end)].at(-1);
    const at = last?.end ?? root.end;
    this.replace(path, edited(xml, [{ start: at, end: at, text: element }]));
  }

  private removeChildren(
    path: string,
    attribute: string,
    isMeant: (value: string) => boolean,
  ): void {
    const xml = this.text(path);
    const edits = Array.from(childrenOf(xml, rootOf(xml).end))
      .filter(({ attributes }) => isMeant(attributeOf(attributes, attribute) ?? ""))
      .map(({ start, end }) => ({ start, end, text: "" }));
    if (edits.length > 0) this.replace(path, edited(xml, edits));
  }
}

const declaredEncoding = /^(\s*<\?xml\b[^>]*?\bencoding\s*=\s*)(?:"([^"]*)"|'([^']*)')/;

function declaredAsUtf8(xml: string): string {
  return xml.replace(
    declaredEncoding,
    (declaration, before: string, double?: string, single?: string) =>
      /^utf-8$/i.test(double ?? single ?? "") ? declaration : `${before}"UTF-8"`,
  );
}
