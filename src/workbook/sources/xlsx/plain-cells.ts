import { copyOfText } from "../../../core/copy-of-text";
import { plainCharacters, plainText, withoutEntities } from "./plain-text";
import type { XmlParser } from "./xml";

/** A cell as the file has it. */
export interface PlainCell {
  readonly reference: string;
  readonly style: string | undefined;
  readonly type: string | undefined;
  readonly value: string;
  /** The text of an inline string without runs, and whether the white space around it is preserved. */
  readonly inline: string | undefined;
  readonly preserved: boolean;
  /** Undefined when the cell has none, or takes over a shared one. */
  readonly formula: string | undefined;
  /** The id of its shared formula. */
  readonly shared: string | undefined;
}

export interface PlainCellTaker {
  /** Whether the last event of the parser left it in a row and in none of its cells. */
  betweenCells: boolean;
  /** A cell; not those with nothing in them that stand before it. */
  takePlainCell(cell: PlainCell): void;
  /** The row before has ended and another begins. */
  takePlainRow(number: string, hidden: string | undefined, height: string | undefined): void;
}

/** LibreOffice says of every formula that it need not always be calculated (`aca`). */
const formula = String.raw`<f(?: aca="false")?(?: t="shared"(?: ref="[A-Z0-9:]*")? si="(\d+)")?(?:/>|>(${plainText})</f>)`;

const value = String.raw`<v>(${plainCharacters})</v>|<is><t( xml:space="preserve")?>(${plainText})</t></is>`;

/**
 * Frames, cells with nothing in them, of which a form is half full: before another cell nobody need hear of them. Each
 * has an address that lies on every sheet.
 */
const frames = String.raw`(?:[ \t\r\n]*<c r="[A-Z]{1,2}[1-9][0-9]{0,5}"(?: s="\d+")?/>){0,64}`;

/** A whole `<c>` as nearly all programs write it, behind frames. Whatever this matches is well-formed XML. */
const plainCell = new RegExp(
  String.raw`${frames}[ \t\r\n]*<c r="([A-Z]+[0-9]+)"(?: s="(\d+)")?(?: t="(\w+)")?(?:/>|>(?:${formula})?(?:${value})?</c>)`,
  "y",
);

/** From row to row, the attributes each at most once and in the order in which Excel writes them. */
const plainRow = new RegExp(
  String.raw`[ \t\r\n]*</row>[ \t\r\n]*<row r="(\d+)"(?: spans="[\d:]*")?(?: s="\d+")?(?: customFormat="\w+")?(?: ht="([\d.]+)")?` +
    String.raw`(?: hidden="(\w+)")?(?: customHeight="\w+")?(?: x14ac:dyDescent="[\d.]+")?>`,
  "y",
);

/** A tag after which the parser, if it takes it as a tag, is between the cells of a row. */
const landmark = /<\/c>|<row(?: [\w:.]+="[^"<>&]*")*>/g;

/** How much text without a landmark is kept for the next piece to complete. */
const longestCut = 65_536;

/**
 * Stands before the parser of a sheet and takes the plain cells out of its text, which is nearly all of it.
 *
 * A conforming parser looks at each character with care; this is what most of the time to read a workbook
 * goes into, and cells in their usual form do not need it. Everything else goes through the parser: other
 * elements, comments, CDATA, cells in any other form. The text that it is given is well-formed exactly when
 * the whole is: only whole cells are taken out, and the end of a row with the beginning of the next, and only
 * where the parser is between the cells of a row. It says so itself, by the event of a tag handed to it alone.
 */
export class PlainCells {
  private rest = "";

  constructor(
    private readonly parser: XmlParser,
    private readonly taker: PlainCellTaker,
  ) {}

  write(piece: string): void {
    const text = this.rest + piece;
    this.rest = "";
    let at = 0;
    for (;;) {
      if (this.taker.betweenCells) at = this.takeRows(text, at);
      landmark.lastIndex = at;
      const tag = landmark.exec(text)?.[0];
      if (tag === undefined) break;
      this.parser.write(text.slice(at, landmark.lastIndex - tag.length));
      this.taker.betweenCells = false;
      at = landmark.lastIndex;
      this.parser.write(tag);
    }
    // The piece may end inside of a plain cell.
    if (this.taker.betweenCells && text.length - at < longestCut) this.rest = text.slice(at);
    else {
      this.parser.write(text.slice(at));
      this.taker.betweenCells = false;
    }
  }

  close(): void {
    this.parser.write(this.rest);
    this.parser.close();
  }

  private takeRows(text: string, start: number): number {
    let at = start;
    for (;;) {
      at = this.takeCells(text, at);
      plainRow.lastIndex = at;
      const match = plainRow.exec(text);
      if (!match) return at;
      at = plainRow.lastIndex;
      const [, number = "", height, hidden] = match;
      this.taker.takePlainRow(number, hidden, height);
    }
  }

  private takeCells(text: string, start: number): number {
    let at = start;
    plainCell.lastIndex = at;
    for (let match = plainCell.exec(text); match; match = plainCell.exec(text)) {
      at = plainCell.lastIndex;
      const [, reference = "", style, type, shared, formula, value = "", space, inline] = match;
      this.taker.takePlainCell({
        reference,
        style,
        type,
        value,
        inline: inline === undefined ? undefined : copyOfText(withoutEntities(inline)),
        preserved: space !== undefined,
        formula: formula === undefined ? undefined : copyOfText(withoutEntities(formula)),
        shared,
      });
    }
    return at;
  }
}
