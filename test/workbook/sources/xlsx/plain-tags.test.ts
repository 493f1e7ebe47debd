import fc from "fast-check";

import {
  type Attributes,
  conformingParser,
  type ElementHandlers,
} from "../../../../src/workbook/sources/xlsx/conforming-xml";
import { commonTagIn, PlainTags } from "../../../../src/workbook/sources/xlsx/plain-tags";
import { fuzzRuns } from "../../../fuzz-runs";
import { cut, refusalOf } from "../../cells";

interface Outcome {
  /** What was told, before the refusal if there was one. */
  readonly told: readonly string[];
  readonly refusal: string | null;
  /** What the parser was told to stand for, if it was needed. */
  readonly before: string | null;
}

/** Writes down what it is told; texts are joined, as they may come in pieces, and those around the root left out. */
function recorder(told: string[]): ElementHandlers {
  let depth = 0;
  let between = "";
  const endText = (): void => {
    if (between !== "") told.push(`text ${between}`);
    between = "";
  };
  return {
    open(name: string, attributes: Attributes) {
      endText();
      depth++;
      told.push(`open ${name} ${JSON.stringify(Object.entries(attributes))}`);
    },
    text(piece: string) {
      if (depth > 0) between += piece;
    },
    close(name: string) {
      endText();
      depth--;
      told.push(`close ${name}`);
    },
  };
}

function read(pieces: readonly string[], straight: boolean): Outcome {
  const told: string[] = [];
  const handlers = recorder(told);
  let before: string | null = null;
  const parser = straight
    ? conformingParser("part", handlers)
    : new PlainTags(
        handlers,
        (read) => {
          before = read;
          return conformingParser("part", handlers, read);
        },
        // It reads a tag as sheets have it, and remembers it for the next part.
        commonTagIn,
      );
  try {
    for (const piece of pieces) parser.write(piece);
    parser.close();
  } catch (error) {
    const rethrow = (): never => {
      throw error;
    };
    return { told, refusal: refusalOf(rethrow).code, before };
  }
  return { told, refusal: null, before };
}

/** Mostly one of the usual texts, now and then one of the others. */
function oftenFrom(usual: readonly string[]): (...others: string[]) => fc.Arbitrary<string> {
  return (...others) =>
    fc.oneof(
      { arbitrary: fc.constantFrom(...usual), weight: 4 },
      { arbitrary: fc.constantFrom(...others), weight: 1 },
    );
}

const part = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc.oneof(
    { depthSize: "small", maxDepth: 4 },
    fc.constantFrom("", "a b", "\n\t ", "1 &lt; 2 &amp;amp; &quot;3&quot; &apos;", "글자 😀"),
    fc.constantFrom(
      "&#65;",
      "&#x41;",
      "&nbsp;",
      "a > b",
      "]]>",
      "<![CDATA[<v>1</v>]]>",
      "<!-- <v> -->",
      "<?x <v>?>",
      "\r\n",
      "\u0085",
      "\ufffe",
    ),
    fc.tuple(tie("element"), tie("content")).map((both) => both.join("")),
  ),
  element: fc
    .tuple(
      fc.constantFrom("v", "x:v", "row", "a.b-c", "_v", "글", "A:b:c"),
      oftenFrom(["", ` r="1"`, ` r="1" s=""`, ` x:r="1"\n r="&lt;&amp;&gt;"`])(
        ` r="1" r="2"`,
        ` r='1'`,
        ` r = "1"`,
        ` r="a>b"`,
        ` r="a\tb"`,
        ` r="a'b"`,
        ` constructor="1"`,
        ` __proto__="1"`,
        ` r="1"s="2"`,
      ),
      fc.constantFrom("", " ", "\n"),
      fc.oneof(fc.constant(null), tie("content")),
    )
    .map(([name, attributes, blank, content]) =>
      content === null
        ? `<${name}${attributes}${blank}/>`
        : `<${name}${attributes}${blank}>${content}</${name}${blank}>`,
    ),
}));
const prolog = oftenFrom([
  "",
  `<?xml version="1.0"?>`,
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`,
  `<?xml version='1.0' encoding='utf-8'?>\n`,
])(
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n`,
  `<?xml version="1.0" encoding="latin1"?>`,
  `<?xml version="1.1"?>`,
  `<?xml version="1.0"?><?xml version="1.0"?>`,
  `\ufeff<?xml version="1.0"?>`,
  "\n",
  `\n<?xml version="1.0"?>`,
  `<!DOCTYPE v>`,
  "text",
);
const epilog = oftenFrom(["", "\n"])("<!-- end -->", "<v/>", "text", "</v>", "&amp;");
const whole = fc
  .tuple(prolog, part.element, epilog)
  .map((parts) => parts.join(""))
  .filter((text) => text !== "");
const places = fc.array(fc.nat(), { maxLength: 8 });

describe("plain tags", () => {
  it("are told as the parser would tell them, and refused where it would", () => {
    let refused = 0;
    fc.assert(
      fc.property(whole, places, (whole, places) => {
        const pieces = cut(whole, places);
        const straight = read(pieces, true);
        if (straight.refusal !== null) refused++;
        expect({ ...read(pieces, false), before: null }).toEqual(straight);
      }),
      { numRuns: 5 * fuzzRuns },
    );
    expect(refused).toBeGreaterThan(fuzzRuns);
    expect(refused).toBeLessThan(4 * fuzzRuns);
  });

  it("are refused as the parser would when a character is damaged", () => {
    const damage = fc.tuple(
      fc.nat(),
      fc.nat({ max: 3 }),
      fc.constantFrom("", "<", ">", "&", '"', "=", "/", " ", "\u0001", "</", "]]>", "<!--", "-->"),
    );
    fc.assert(
      fc.property(whole, places, damage, (whole, places, [place, length, text]) => {
        // Whole characters: decoding leaves none in halves.
        const characters = Array.from(whole);
        characters.splice(place % characters.length, length, text);
        const pieces = cut(characters.join(""), places);
        expect({ ...read(pieces, false), before: null }).toEqual(read(pieces, true));
      }),
      { numRuns: 5 * fuzzRuns },
    );
  });

  it.each([
    ["a part as Excel writes it", `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`],
    ["one as Python writes it", `<?xml version='1.0' encoding='UTF-8'?>\n`],
    ["one without a declaration", ""],
  ])("are all of %s, wherever it is cut", (_, declaration) => {
    const all = `${declaration}<x:v xmlns:x="m"><x:t r="&gt;1">1월 &lt; 2</x:t>\n <t/></x:v>\n`;
    for (let place = declaration.length; place < all.length; place++) {
      expect(read(cut(all, [place]), false)).toEqual({ ...read([all], true), before: null });
    }
  });

  it("leave the parser what stands for them, from the first on that is not plain", () => {
    const { before } = read([`<?xml version="1.0"?><a><b/><c r="1">1<!-- --></c></a>`], false);
    expect(before).toBe(`<?xml version="1.0"?><a><c>`);
    expect(read(["<a><b/></a>\n<!-- -->"], false).before).toBe("<a/>");
  });

  it("leave elements too deep, attributes too many and a text without end to the parser", () => {
    const attributes = Array.from({ length: 1_025 }, (_, index) => ` a${index}=""`).join("");
    for (const text of ["<a>".repeat(300), `<a${attributes}/>`, `<a>${"1".repeat(200_000)}`]) {
      const pieces = cut(text, [70_000, 140_000]);
      const { refusal, told } = read(pieces, false);
      expect(refusal).toBe("broken-xml");
      expect(told).toEqual(read(pieces, true).told);
    }
  });
});
