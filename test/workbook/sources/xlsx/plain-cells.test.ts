import fc from "fast-check";

import {
  type PlainCell,
  PlainCells,
  type PlainCellTaker,
} from "../../../../src/workbook/sources/xlsx/plain-cells";
import {
  type Attributes,
  conformingParser,
  type ElementHandlers,
} from "../../../../src/workbook/sources/xlsx/conforming-xml";
import { xmlParser } from "../../../../src/workbook/sources/xlsx/xml";
import { fuzzRuns } from "../../../fuzz-runs";
import { cut, refusalOf } from "../../cells";

/** Writes down what it is told of a sheet, alike whether a cell came plain or through the parser. */
class Recorder implements ElementHandlers, PlainCellTaker {
  betweenCells = false;
  readonly told: string[] = [];
  /** How many cells and rows did not go through the parser. */
  plain = 0;
  private readonly open_: { name: string; attributes: Attributes }[] = [];
  private texts: Record<string, string> = {};
  private formula: Attributes = {};
  private space: string | undefined;
  private place = "";

  open(name: string, attributes: Attributes): void {
    this.open_.push({ name, attributes });
    this.betweenCells = name === "row";
    if (name === "row") this.tellRow(attributes["r"], attributes["hidden"], attributes["ht"]);
    else if (name === "f") this.formula = attributes;
    else if (name === "t") this.space = attributes["xml:space"];
    else if (name === "c") {
      this.texts = {};
      this.formula = {};
      this.space = undefined;
    } else if (name !== "v" && name !== "is") this.told.push(name);
  }

  text(piece: string): void {
    const name = this.open_.at(-1)?.name ?? "";
    if (piece.trim() !== "") this.texts[name] = (this.texts[name] ?? "") + piece;
  }

  close(name: string): void {
    const element = this.open_.pop();
    this.betweenCells = name === "c" && this.open_.at(-1)?.name === "row";
    if (name !== "c" || !element) return;
    const { r, s, t } = element.attributes;
    this.tell(
      r,
      s,
      t,
      this.texts["v"],
      this.texts["f"],
      this.formula["si"],
      this.texts["t"],
      this.space,
    );
  }

  takePlainCell(cell: PlainCell): void {
    const { reference, style, type, value, inline, preserved, formula, shared } = cell;
    this.plain++;
    const space = preserved ? "preserve" : undefined;
    this.tell(reference, style, type, value, formula, shared, inline, space);
  }

  takePlainRow(...row: [string, string | undefined, string | undefined]): void {
    this.plain++;
    this.tellRow(...row);
  }

  private tellRow(...row: (string | undefined)[]): void {
    this.place = "";
    this.told.push(`row ${row.join("|")}`);
  }

  /** A cell with nothing in it leaves nothing behind but its place, from which a cell without address goes on. */
  private tell(
    reference: string | undefined,
    style: string | undefined,
    ...content: (string | undefined)[]
  ): void {
    const place = reference ?? `behind ${this.place}`;
    this.place = place;
    if (!content.some(Boolean)) return;
    this.told.push([place, style, ...content].map((part) => part ?? "").join("|"));
  }
}

interface Outcome {
  readonly told: readonly string[] | null;
  readonly refusal: string | null;
  readonly plain: number;
}

function read(pieces: readonly string[], straight: boolean): Outcome {
  const recorder = new Recorder();
  const target = straight
    ? conformingParser("sheet", recorder)
    : new PlainCells(xmlParser("sheet", recorder), recorder);
  try {
    for (const piece of pieces) target.write(piece);
    target.close();
  } catch (error) {
    // A parser that has refused a part may take anything from then on.
    const refusal = refusalOf(() => {
      throw error;
    });
    return { told: null, refusal: refusal.code, plain: recorder.plain };
  }
  return { told: recorder.told, refusal: null, plain: recorder.plain };
}

function sheet(rows: string): string {
  return `<?xml version="1.0"?>\n<worksheet xmlns="m"><sheetData>${rows}</sheetData><mergeCells/></worksheet>`;
}

const cell = fc.constantFrom(
  `<c r="A1"><v>1</v></c>`,
  `<c r="B1" s="3" t="s"><v>12</v></c>`,
  `<c r="C1" s="3"><f>IF(A1&gt;0,"&amp;&lt;",1)</f><v>1</v></c>`,
  `<c r="D1"><f t="shared" ref="D1:D9" si="0">A1</f><v>1</v></c><c r="D2"><f t="shared" si="0"/></c>`,
  `<c r="E1" s="4"/>`,
  Array.from({ length: 70 }, (_, frame) => `<c r="E${frame + 2}"/>`).join(" "),
  `\n  <c r="F1" t="str"><f>B1</f><v>글자</v></c>\n`,
  `<c r="G1" t="inlineStr"><is><t>a</t></is></c>`,
  `<c r="G2" t="inlineStr"><is><t xml:space="preserve">1월 &lt; 2월</t></is></c>`,
  `<c r="G3" t="inlineStr"><is><r><t>a</t></r></is></c>`,
  `<c r="G4" t="inlineStr"><is><t xml:space='preserve'>a</t></is></c>`,
  `<c r="H1" t="str"><v>a &#65; b</v></c>`,
  `<c r="I1"><v><![CDATA[<c r="Z9"><v>1</v></c>]]></v></c>`,
  `<!-- <row r="9"> <c r="Z1"><v>1</v></c> -->`,
  `<!-- </c> --><c r='J1'><v>1</v></c>`,
  `<?pi <row r="9">?>`,
  `<c r="K1" cm="1"><f t="array" ref="K1">A1</f><v>😀</v></c>`,
  `<c\nr="L1" ><v>1</v></c >`,
  `<c><v>1</v></c>`,
  `<c r="o1" s="1"><f>a1+b$2</f><v>-0</v></c>`,
  `<c r="P1" t="b"><v>TRUE</v></c><c r="Q1" t="d"><v>PT8H30M0.000S</v></c>`,
  `<c r="R1" t="s"><v>99</v></c><c r="S1"><f>=A1</f><v>1e308</v></c>`,
  `<c r="T1"><f t="shared" ref="t1:t9" si="1">a1</f><v>0</v></c>`,
  `<x:c r="M1"><v>1</v></x:c>`,
  `<other><c r="N1"><v>1</v></c></other>`,
);
const row = fc.tuple(
  fc.constantFrom(
    `<row r="1">`,
    `<row r="2" spans="1:3" ht="20.5" hidden="1" customHeight="1">`,
    `<row>`,
    `<row hidden="1" r="3">`,
    `<row r="4" note="a>b">`,
    `<row r='5'>`,
    `<row r="6" ht="0" customHeight="1">`,
    `<row r="7" customHeight="1" ht="0">`,
  ),
  fc.array(cell, { maxLength: 6 }),
);
const rows = fc
  .array(row, { maxLength: 6 })
  .map((rows) =>
    rows.map(([open, cells]) => `${open}${cells.join("")}</row>`).join("<!-- - -->\n"),
  );
const places = fc.array(fc.nat(), { maxLength: 8 });

describe("plain cells", () => {
  it("are told as the parser would tell them, wherever the text is cut", () => {
    fc.assert(
      fc.property(rows, places, (rows, places) => {
        const pieces = cut(sheet(rows), places);
        expect(read(pieces, false).told).toEqual(read(pieces, true).told);
      }),
      { numRuns: fuzzRuns },
    );
  });

  it("are refused where the parser would refuse the whole", () => {
    const damage = fc.tuple(
      fc.nat(),
      fc.nat({ max: 3 }),
      fc.constantFrom(
        "",
        "<",
        ">",
        "&",
        '"',
        "]]>",
        "\u0001",
        "<row>",
        "</row>",
        "<c>",
        "</c>",
        "-->",
        ' r="1"',
      ),
    );
    let refused = 0;
    fc.assert(
      fc.property(rows, places, damage, (rows, places, [place, length, text]) => {
        const whole = sheet(rows);
        const at = place % whole.length;
        const pieces = cut(whole.slice(0, at) + text + whole.slice(at + length), places);
        const { refusal } = read(pieces, true);
        if (refusal !== null) refused++;
        expect(read(pieces, false).refusal).toBe(refusal);
      }),
      { numRuns: fuzzRuns },
    );
    expect(refused).toBeGreaterThan(fuzzRuns / 4);
  });

  it("do not go through the parser", () => {
    const line = (row: number): string =>
      `<row r="${row}" spans="1:2"><c r="A${row}"><v>1</v></c><c r="B${row}" t="s"><v>2</v></c></row>`;
    const text = sheet(Array.from({ length: 50 }, (_, row) => line(row + 1)).join(""));
    // All but the first row's own tag.
    expect(read([text], false).plain).toBe(149);
    expect(read(cut(text, [300, 301, 900]), false).plain).toBe(149);
  });

  it.each([
    ["in a comment", `<!-- <row r="1"><c r="A1"><v>1</v></c></row> -->`],
    ["in a comment after a row's tag", `<row r="1"><!-- <c r="A1"><v>1</v></c> --></row>`],
    ["in a comment after a cell", `<row r="1"><c r='A1'/><!--</c><c r="B1"><v>1</v></c>--></row>`],
    [
      "in character data",
      `<row r="1"><c r="A1"><v><![CDATA[</c><c r="B1"><v>1</v></c>]]></v></c></row>`,
    ],
    ["in an instruction", `<row r="1"><?x </c><c r="B1"><v>1</v></c>?></row>`],
  ])("are none %s", (_, rows) => {
    const pieces = [sheet(rows)];
    expect(read(pieces, false)).toEqual({ ...read(pieces, true), plain: 0 });
  });

  it("leave a text without end to the parser", () => {
    const endless = `<row r="1"><c r="A1"><v>${"1".repeat(200_000)}`;
    expect(read(cut(sheet(endless), [70_000, 140_000]), false).refusal).toBe("broken-xml");
  });
});
