/** What a new Office package says of its parts: their types, and how they lead to each other. */

/** The first day that a zip can name, in whatever zone: the same content is the same bytes. */
export const packed = "1980-01-01T00:00:00";

export const officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
export const spreadsheetml = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

/** The declaration that opens every part. */
export const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

export interface TypedPart {
  readonly path: string;
  readonly type: string;
}

export interface Relationship {
  readonly type: string;
  /** A part, as seen from the one that leads to it; or, outside of the package, a percent-encoded URI. */
  readonly target: string;
  readonly isExternal?: boolean;
}

/** The part `[Content_Types].xml`. */
export function contentTypesXml(parts: readonly TypedPart[]): string {
  const overrides = parts.map(
    ({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`,
  );
  return (
    `${declaration}<Types xmlns="${contentTypes}">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}

/** A list of relationships; the first one has the id `rId1`. */
export function relationshipsXml(relationships: readonly Relationship[]): string {
  const items = relationships.map(
    ({ type, target, isExternal = false }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"` +
      `${isExternal ? ' TargetMode="External"' : ""}/>`,
  );
  return `${declaration}<Relationships xmlns="${packageRelationships}">${items.join("")}</Relationships>`;
}
