/** What may happen to a file, from its bytes to its cells. */
import fc from "fast-check";
import { pieces } from "../hostile/workbooks";
import { zipOf } from "../workbook/package";
import { parts } from "./workbook";

/** A file that was changed in a way. */
export type Level = fc.Arbitrary<Uint8Array>;

const whole = zipOf(Object.fromEntries(parts));
const paths = [...parts.keys()];
const path = fc.constantFrom(...paths);

/** Changes made one after the other, so that a find is made small by leaving some out. */
function changed<Change>(
  change: fc.Arbitrary<Change>,
  apply: (texts: Map<string, string>, change: Change) => void,
): Level {
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    const texts = new Map(parts);
    for (const each of changes) apply(texts, each);
    return zipOf(Object.fromEntries(texts));
  });
}

/** Bytes that are others, the file cut off, and pieces of it elsewhere. */
const place = fc.nat(whole.length);
const zip: Level = fc.oneof(
  fc
    .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
    .map((changes) => {
      const bytes = whole.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      return bytes;
    }),
  fc.tuple(place, place, place).map(([from, to, end]) => {
    const piece = whole.subarray(Math.min(from, to), Math.max(from, to));
    return new Uint8Array(Buffer.concat([whole.subarray(0, end), piece, whole.subarray(end)]));
  }),
  place.map((end) => whole.subarray(0, end)),
);

/** Parts that are missing, stand for others, or are named by others. */
const packages = changed(
  fc.record({ what: fc.constantFrom("drop", "copy", "retarget"), from: path, to: path }),
  (texts, { what, from, to }) => {
    if (what === "drop") texts.delete(from);
    else if (what === "copy") texts.set(to, texts.get(from) ?? "");
    else {
      const [old, target] = [from, to].map((each) => each.split("/").at(-1) ?? "");
      for (const [rels, text] of texts) {
        if (rels.endsWith(".rels")) texts.set(rels, text.replaceAll(`${old}"`, `${target}"`));
      }
    }
  },
);

const tokens = fc.constantFrom(
  ..."< > / \" ' = & ; # : r s t v f 0 1 9 - . A XFD1048577 A1:XFD1048576 $ 공 \u0000 \ud800 ]]> <!-- --> <![CDATA[ &#0; &lt; 1e999 -0 ../ r:id __proto__ constructor".split(
    " ",
  ),
  "",
  ...pieces,
);

/** Characters and tags that are others, elements that come again, change places or lie in one another. */
const tag = /<[^<>]*>/g;
const xml = changed(
  fc.record({
    what: fc.constantFrom("text", "drop", "again", "swap", "attribute"),
    path,
    at: fc.nat(),
    other: fc.nat(),
    token: tokens,
  }),
  (texts, { what, path, at, other, token }) => {
    const text = texts.get(path) ?? "";
    if (what === "text") {
      const start = at % (text.length + 1);
      texts.set(path, text.slice(0, start) + token + text.slice(start + (other % 7)));
      return;
    }
    const tags = text.match(tag) ?? [];
    const index = at % (tags.length || 1);
    const [own = "", stranger = ""] = [tags[index], tags[other % (tags.length || 1)]];
    let seen = -1;
    texts.set(
      path,
      text.replace(tag, (each) => {
        if (++seen !== index) return each;
        if (what === "drop") return "";
        if (what === "again") return own.repeat(2 + (other % 300));
        if (what === "swap") return stranger;
        return each.replace(/"[^"]*"/, () => `"${token.replace(/[<&"]/g, "")}"`);
      }),
    );
  },
);

const content = fc.oneof(
  fc.constantFrom(
    "0",
    "-0",
    "-1",
    "1e308",
    "1e-320",
    "40301",
    "2958466",
    "0.5",
    "8",
    "NaN",
    "",
    " ",
  ),
  fc.integer().map(String),
  fc
    .tuple(fc.constantFrom(...pieces), fc.integer({ min: 1, max: 400 }))
    .map(([piece, times]) => piece.repeat(times)),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);

/** Cells that hold other values of other types, with other formulas, formats and places. */
const cells = changed(
  fc.record({
    at: fc.nat(),
    type: fc.constantFrom("n", "s", "str", "b", "e", "d", "inlineStr", "x"),
    style: fc.nat(4),
    content,
    formula: fc.option(
      fc.oneof(content, fc.constantFrom("SUM(A1:XFD1048576)", "[1]Log!A1", "B8*C8")),
      {
        nil: undefined,
      },
    ),
    place: fc.option(fc.constantFrom("A1", "XFD1048576", "B8", "ZZZ1", "a9"), { nil: undefined }),
  }),
  (texts, { at, type, style, content, formula, place }) => {
    const sheet = "xl/worksheets/sheet1.xml";
    const text = texts.get(sheet) ?? "";
    const all = text.match(cell) ?? [];
    const index = at % (all.length || 1);
    const reference = place ?? /r="(\w+)"/.exec(all[index] ?? "")?.[1] ?? "A1";
    const written = formula === undefined ? "" : `<f>${escaped(formula)}</f>`;
    let seen = -1;
    texts.set(
      sheet,
      text.replace(cell, (each) =>
        ++seen === index
          ? `<c r="${reference}" s="${style}" t="${type}">${written}<v>${escaped(content)}</v></c>`
          : each,
      ),
    );
  },
);

const cell = /<c r="[^>]*>.*?<\/c>/g;

function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\ufffe\uffff]/gu, " ")
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export const levels: ReadonlyMap<string, Level> = new Map([
  ["zip", zip],
  ["package", packages],
  ["xml", xml],
  ["cells", cells],
]);
