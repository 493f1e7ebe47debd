/** Workbooks that try to keep a reader busy, one kind of them each, of any size. */
import { columnName, lastRow } from "../../src/workbook/address";
import { attributeText, elementText } from "../../src/workbook/sources/xlsx/escapes";
import { relationships, type WorkbookContent, workbookOf } from "../workbook/package";

/** What a cell holds: a number, a text, a formula behind "=", or nothing. */
type Content = number | string | null;

type Lines = readonly (readonly Content[])[];

/** One kind of workbook. */
export interface Kind {
  readonly name: string;
  /** The size to begin with; twice and four times as much must take about twice and four times the work. */
  readonly size: number;
  readonly build: (size: number) => Uint8Array;
}

/** The longest text that a cell of Excel holds. */
const longestText = 32_767;

/** A cell holds at most so many characters of a formula. */
const longestFormula = 8_192;

const firstDay = 40_301;

const headings = [
  "일자",
  "출력인원",
  "1인당 근로시간",
  "연근로시간",
  "무재해 일수 누계",
  "무재해 시간 누계",
  "비고",
];

/** The single values of a record, which make any workbook one of ours. */
const labels: Lines = [
  ["무재해 기록부"],
  ["개시일", firstDay, null, "재해율", 0.71],
  ["목표(시간)", 480_000, null, "업종", "기계기구제조업"],
  ["목표계수", 1.2, null, "상시근로자수", 300],
  [],
];

function day(index: number): Content[] {
  return [firstDay + index, 300, 8, 2_400, index + 1, 2_400 * (index + 1), null];
}

function days(count: number, from = 0): Content[][] {
  return Array.from({ length: count }, (_, index) => day(from + index));
}

const times = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** A sheet of cells in lines from the top. */
export function sheetXml(lines: Lines, after = ""): string {
  const rows = lines.map((line, row) => rowXml(row, line));
  return `<sheetData>${rows.join("")}</sheetData>${after}`;
}

function rowXml(row: number, line: readonly Content[], left = 0): string {
  const cells = line.map((content, column) => cellXml(row, left + column, content));
  return `<row r="${row + 1}">${cells.join("")}</row>`;
}

function cellXml(row: number, column: number, content: Content): string {
  if (content === null) return "";
  const reference = `${columnName(column)}${row + 1}`;
  if (typeof content === "number") {
    const style = content >= firstDay && content < firstDay + 1e5 && column < 2 ? ' s="1"' : "";
    return `<c r="${reference}"${style}><v>${content}</v></c>`;
  }
  if (content.startsWith("=")) {
    return `<c r="${reference}"><f>${elementText(content.slice(1))}</f><v>1</v></c>`;
  }
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${elementText(content)}</t></is></c>`;
}

function bookOf(
  lines: Lines,
  more: WorkbookContent & { readonly after?: string } = {},
): Uint8Array {
  const { after = "", ...content } = more;
  return workbookOf({
    formats: [0, 14],
    ...content,
    sheets: [{ name: "무재해 일지", xml: sheetXml(lines, after) }, ...(content.sheets ?? [])],
  });
}

/** The record with a log of some days, and what else is wanted below it. */
function record(count: number, below: Lines = []): Lines {
  return [...labels, headings, ...days(count), ...below];
}

function namesXml(names: readonly (readonly [name: string, refersTo: string])[]): string {
  const list = names.map(
    ([name, refersTo]) => `<definedName name="${name}">${elementText(refersTo)}</definedName>`,
  );
  return `<definedNames>${list.join("")}</definedNames>`;
}

function mergesXml(areas: readonly string[]): string {
  return `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`;
}

/** A text of a length, of a piece again and again, and how it ends. */
function textOf(piece: string, length: number, end = ""): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length - end.length) + end;
}

/** What texts are repeated of: each a beginning of something that a pattern looks for. */
export const pieces: readonly string[] = [
  " ",
  "( ",
  "(",
  "(a",
  "[",
  "[a]",
  "[0]",
  "{<《",
  ")",
  "'",
  '"',
  '"a',
  "1",
  "1 ",
  "1,",
  "1.",
  "1월 ",
  "1월",
  "2010년",
  "2010년 ",
  "2010-5-",
  "2010",
  "~",
  "5.3~",
  "1 to ",
  "주",
  "1주 ",
  "년",
  "월 일 ",
  "(월)",
  "일",
  "january ",
  "may",
  "an",
  "a",
  "a ",
  "a가",
  "가 ",
  "가",
  "가/",
  "-",
  "- ",
  ":",
  "a:",
  "A1",
  "A1:",
  "A1+",
  "$A",
  "Sheet!",
  "_x",
  "_x0",
  "_xl",
  "_xlfn.",
  "e+",
  "\\",
  "*",
  "y",
  "ym",
  "#",
  "#A",
  "#A/",
  "\u200b",
  "\u3000",
  "\n",
  "\t",
  "8시간 ",
  "8:00",
  "단위",
  "전",
  "안전 ",
  "근로자",
  "재해자 ",
  "재해 ",
  "위험의",
  "출 ",
  "total ",
  "합 계",
  "소",
  "①",
  "一",
  "漢",
  "\ud83d\ude00",
  "=",
  "==",
  "%",
  "0%",
  "원",
  "천",
];

/** Ends at which a pattern that has come so far fails. */
const ends = ["", "!", "1", " x"];

/** A text in every place of a record where one may stand. */
function textEverywhere(text: string): Uint8Array {
  const lines: Content[][] = [
    [text],
    ...labels.map((line) => [...line]),
    [text, text],
    ["개시일", text],
    ["재해율", text, text],
    ["상시근로자수", text],
    ["업종", text],
    ["공사금액", text],
    ["보고접수일", text],
    [text, firstDay],
    [],
    [...headings, text],
    [firstDay, 300, 8, 2_400, 1, 2_400, text],
    [firstDay + 1, text, text, text, text, text, text, text],
    [text, 300, 8, 2_400, 3, 7_200, text, text],
    ...days(6, 3),
    [text, 300, 8, 2_400],
    [text, text, text, text],
    [`=${text}`.slice(0, longestFormula)],
    [],
    ["재해발생일", "재해자", "요양일수", "승인일", "재해 개요"],
    [firstDay + 2, text, text, text, text],
    [text, text, 3, firstDay + 8, text],
    [],
    ["배수", "목표", "달성일", "시작일"],
    [1, text, text, text],
    [text, 100, firstDay + 100, firstDay],
    [],
    ["평가항목", "배점", "평가점수", "비고"],
    ["경영층의 의지", 20, text, text],
    ["근로자의 안전의식", text, 12, text],
    ["의사소통", 20, 15, text],
    [text, 20, 15, text],
  ];
  return workbookOf({
    formats: [0, 14, text, "0"],
    names: namesXml([
      ["za_profile_rate", text],
      ["Other", text],
    ]),
    sheets: [
      { name: "무재해 일지", xml: sheetXml(lines) },
      { name: attributeText(text), xml: sheetXml([[text], [1, text]]) },
    ],
  });
}

/** One workbook for each text: any of them may keep a pattern busy. */
export const textKinds: readonly Kind[] = pieces.flatMap((piece) =>
  ends.map((end) => ({
    name: `text of ${JSON.stringify(piece)}, at its end ${JSON.stringify(end)}`,
    size: longestText / 4,
    build: (length) => textEverywhere(textOf(piece, Math.floor(length), end)),
  })),
);

/** Parts of a package beside the sheet, of which a reader may be tempted to read each again and again. */
const packages: readonly Kind[] = [
  {
    name: "defined names over whole columns",
    size: 500,
    build: (size) =>
      bookOf(record(20), {
        names: namesXml(
          times(size).map((index) => [
            index % 2 ? "za_profile_headCounts" : "za_profile_rate",
            `'무재해 일지'!$${columnName(index)}:$${columnName(index)}`,
          ]),
        ),
      }),
  },
  {
    name: "many defined names and sheets",
    size: 2_000,
    build: (size) =>
      bookOf(record(20), {
        sheets: times(size).map((index) => ({ name: `S${index}`, xml: sheetXml([[index]]) })),
        names: namesXml(times(size).map((index) => ["za_profile_rate", `S${index}!$A$1`])),
      }),
  },
  {
    name: "sheets that name one part",
    size: 500,
    build: (size) =>
      bookOf(record(200), {
        parts: {
          "xl/workbook.xml":
            `<workbook xmlns:r="r"><sheets>` +
            times(size)
              .map((index) => `<sheet name="S${index}" sheetId="${index + 1}" r:id="rId1"/>`)
              .join("") +
            `</sheets></workbook>`,
        },
      }),
  },
  {
    name: "tables on a sheet",
    size: 1_000,
    build: (size) =>
      bookOf(record(200), {
        parts: {
          ...Object.fromEntries(
            times(size).map((index) => [
              `xl/tables/t${index}.xml`,
              `<table name="T${index}" ref="A6:G100"><tableColumns>${headings.map((name) => `<tableColumn name="${name}"/>`).join("")}</tableColumns></table>`,
            ]),
          ),
          "xl/worksheets/_rels/sheet1.xml.rels": relationships(
            ...times(size).map((index) => ({
              id: `t${index}`,
              type: "table",
              target: `../tables/t${index}.xml`,
            })),
          ),
        },
      }),
  },
  {
    name: "tables that name one part",
    size: 1_000,
    build: (size) =>
      bookOf(record(200), {
        parts: {
          "xl/tables/t.xml": `<table name="T" ref="A6:G100"><tableColumns>${times(size)
            .map((index) => `<tableColumn name="c${index}"/>`)
            .join("")}</tableColumns></table>`,
          "xl/worksheets/_rels/sheet1.xml.rels": relationships(
            ...times(size).map((index) => ({
              id: `t${index}`,
              type: "table",
              target: `../tables/t.xml`,
            })),
          ),
        },
      }),
  },
  {
    name: "parts of ignores",
    size: 500,
    build: (size) => {
      const ignore = `<ignore key="k" rule="log-gap" found="f" date="2020-01-01">r</ignore>`;
      return bookOf(record(30), {
        parts: {
          "customXml/item1.xml": `<ignores xmlns="urn:zero-accident:ignores:1">${ignore.repeat(size)}</ignores>`,
          "xl/_rels/workbook.xml.rels": relationships(
            { id: "rId1", type: "worksheet", target: "worksheets/sheet1.xml" },
            { id: "styles", type: "styles", target: "styles.xml" },
            ...times(size).map((index) => ({
              id: `c${index}`,
              type: "customXml",
              target: `../customXml/item1.xml`,
            })),
          ),
        },
      });
    },
  },
  {
    name: "external links",
    size: 2_000,
    build: (size) =>
      bookOf([...record(20), ...times(size).map((index) => [`=[${index + 1}]Log!A1`])], {
        names: `<externalReferences>${times(size)
          .map(() => `<externalReference r:id="rId1"/>`)
          .join("")}</externalReferences>`,
      }),
  },
  {
    name: "references to one external link",
    size: 1_000,
    build: (size) =>
      bookOf(record(20), {
        names: `<externalReferences>${times(size)
          .map((index) => `<externalReference r:id="x${index}"/>`)
          .join("")}</externalReferences>`,
        parts: {
          "xl/_rels/workbook.xml.rels": relationships(
            { id: "rId1", type: "worksheet", target: "worksheets/sheet1.xml" },
            { id: "styles", type: "styles", target: "styles.xml" },
            ...times(size).map((index) => ({
              id: `x${index}`,
              type: "externalLink",
              target: "externalLinks/externalLink1.xml",
            })),
          ),
          "xl/externalLinks/externalLink1.xml": "<externalLink/>",
          "xl/externalLinks/_rels/externalLink1.xml.rels": relationships(
            ...times(size).map((index) => ({
              id: `rId${index}`,
              type: "externalLinkPath",
              target: `a${index}.xlsx`,
              external: true,
            })),
          ),
        },
      }),
  },
  {
    name: "number formats, each in a cell",
    size: 2_000,
    build: (size) =>
      workbookOf({
        formats: [0, 14, ...times(size).map((index) => `${textOf("[a]", 2_000)}"${index}"`)],
        sheets: [
          {
            name: "무재해 일지",
            xml: `<sheetData>${record(20)
              .map((line, row) => rowXml(row, line))
              .join("")}${times(size)
              .map(
                (index) =>
                  `<row r="${index + 40}"><c r="A${index + 40}" s="${index + 2}"><v>${index}</v></c></row>`,
              )
              .join("")}</sheetData>`,
          },
        ],
      }),
  },
];

const merged: readonly Kind[] = [
  {
    name: "merged areas side by side, 400 rows tall",
    size: 4_000,
    build: (size) =>
      bookOf([...record(20), ...times(380).map((row) => [row, "a", row])], {
        after: mergesXml(
          times(size).map((index) => `${columnName(index + 8)}1:${columnName(index + 8)}400`),
        ),
      }),
  },
  {
    name: "merged areas below one another, 400 rows tall",
    size: 2_500,
    build: (size) =>
      bookOf(record(20), {
        after: mergesXml(times(size).map((index) => `A${index * 100 + 60}:B${index * 100 + 459}`)),
      }),
  },
  {
    name: "one merged area again and again",
    size: 4_000,
    build: (size) => bookOf(record(350), { after: mergesXml(times(size).map(() => `H1:XFD400`)) }),
  },
  {
    name: "merged pairs of cells in a row",
    size: 2_000,
    build: (size) =>
      bookOf(
        [...labels, times(size * 2).map((index) => (index % 2 ? null : "인원")), ...record(20)],
        {
          after: mergesXml(
            times(size).map((index) => `${columnName(index * 2)}6:${columnName(index * 2 + 1)}6`),
          ),
        },
      ),
  },
];

const cells: readonly Kind[] = [
  {
    name: "wide rows of texts over short ones",
    size: 4_000,
    build: (size) =>
      bookOf([
        ...labels,
        times(size).map((index) => `작업 ${index}`),
        times(size).map((index) => `구분 ${index}`),
        ...times(size).map((row) => [firstDay + row, 3]),
      ]),
  },
  {
    name: "wide rows of headings",
    size: 6_000,
    build: (size) =>
      bookOf([
        ...labels,
        times(size).map((index) => headings[index % headings.length] ?? ""),
        ...times(40).map((row) => times(size).map((column) => (column % 7 ? row : firstDay + row))),
      ]),
  },
  {
    name: "wide rows of headings with gaps",
    size: 6_000,
    build: (size) =>
      bookOf([
        ...labels,
        times(size).map((index) => headings[index % 8] ?? null),
        ...times(40).map((row) => times(size).map((column) => (column % 8 ? row : firstDay + row))),
      ]),
  },
  {
    name: "logs beside and below one another",
    size: 2_000,
    build: (size) =>
      bookOf([
        ...labels,
        ...times(size / 10).flatMap((block) => [
          times(80).map((index) => headings[index % 8] ?? null),
          ...times(3).map((row) =>
            times(80).map((column) => (column % 8 ? 8 : firstDay + 3 * block + row)),
          ),
          [],
        ]),
      ]),
  },
  {
    name: "rows of headings below one another",
    size: 1_000,
    build: (size) => bookOf([...labels, ...times(size).map(() => headings)]),
  },
  {
    name: "rows of groups without a part",
    size: 2_000,
    build: (size) =>
      bookOf([
        ...labels,
        ["출력인원", ...times(size).map(() => null)],
        times(size).map((index) => `직영 ${index}`),
        ...days(10),
      ]),
  },
  {
    name: "rows in pieces",
    size: 160,
    build: (size) => {
      const pieces = times(size).map(
        (index) =>
          `<row r="6"><c r="A6"><v>${index}</v></c></row><row r="7"><c r="A7"><v>1</v></c></row>`,
      );
      return workbookOf({
        sheets: [
          {
            name: "무재해 일지",
            xml: `<sheetData><row r="6"><c r="XFD6"><v>1</v></c></row><row r="7"><c r="XFD7"><v>1</v></c></row>${pieces.join("")}</sheetData>`,
          },
        ],
      });
    },
  },
  {
    name: "one text in many cells",
    size: 1_000,
    build: (size) =>
      workbookOf({
        strings: [textOf("무재해 인원 1월 ", longestText)],
        sheets: [
          {
            name: "무재해 일지",
            xml: `<sheetData>${record(20)
              .map((line, row) => rowXml(row, line))
              .join("")}${times(size)
              .map(
                (index) =>
                  `<row r="${index + 30}">${["A", "B", "C"].map((name) => `<c r="${name}${index + 30}" t="s"><v>0</v></c>`).join("")}</row>`,
              )
              .join("")}</sheetData>`,
          },
        ],
      }),
  },
  {
    name: "one text of spaces in many cells",
    size: 1_000,
    build: (size) =>
      workbookOf({
        strings: [textOf(" ", longestText)],
        sheets: [
          {
            name: "무재해 일지",
            xml: `<sheetData>${record(20)
              .map((line, row) => rowXml(row, line))
              .join("")}${times(size)
              .map(
                (index) =>
                  `<row r="${index + 30}">${["A", "B", "C"].map((name) => `<c r="${name}${index + 30}" t="s"><v>0</v></c>`).join("")}</row>`,
              )
              .join("")}</sheetData>`,
          },
        ],
      }),
  },
  {
    name: "long texts in the log",
    size: 50,
    build: (size) =>
      bookOf([
        ...labels,
        headings,
        ...days(size).map((line, index) => [
          ...line.slice(0, 1),
          textOf(`재해 발생 ${index} 인원 `, longestText),
          textOf("단어 ", longestText),
          ...line.slice(3, 6),
          textOf("재해자 발생 부상 요양 3일 ", longestText),
        ]),
      ]),
  },
  {
    name: "blocks of cells with gaps",
    size: 2_000,
    build: (size) =>
      bookOf(times(size).flatMap((index) => [["인원", index, "개시일", firstDay], [null]])),
  },
  {
    name: "labels of one field",
    size: 2_000,
    build: (size) => bookOf([...labels, ...times(size).map((index) => ["재해율", 0.5 + index])]),
  },
  {
    name: "labels of one field in a row",
    size: 2_000,
    build: (size) => bookOf([...labels, times(size).flatMap((index) => ["재해율", 0.5 + index])]),
  },
  {
    name: "head counts below a label",
    size: 50_000,
    build: (size) =>
      bookOf([...labels, ["월별 근로자수"], ...times(size).map((index) => [300 + (index % 3)])]),
  },
  {
    name: "numbers in rows without days",
    size: 2_000,
    build: (size) =>
      bookOf([
        ...record(20),
        ...times(size).map((index) => [null, 300 + index, 8, 2_400, 5, 5, "x"]),
      ]),
  },
  {
    name: "rows of sums",
    size: 2_000,
    build: (size) =>
      bookOf([
        ...record(5),
        ...times(size).flatMap((index) => [day(5 + index), ["합계", 300, 8, 2_400, 1, 1]]),
      ]),
  },
  {
    name: "months between the rows",
    size: 1_000,
    build: (size) =>
      bookOf([
        ...record(5),
        ...times(size).flatMap((index) => [[`${(index % 12) + 1}월`], day(5 + index)]),
      ]),
  },
  {
    name: "days of a log",
    size: 10_000,
    build: (size) => bookOf(record(size)),
  },
  {
    name: "days of a log in disorder",
    size: 2_000,
    build: (size) =>
      bookOf([...record(5), ...times(size).map((index) => day((index * 7_919) % 30_000))]),
  },
  {
    name: "one day of a log again and again",
    size: 4_000,
    build: (size) => bookOf([...record(5), ...times(size).map(() => day(6))]),
  },
  {
    name: "days of a log far apart",
    size: 2_000,
    build: (size) =>
      bookOf([...record(20), ...times(size).map((index) => day(20 + index * 1_000))]),
  },
  {
    name: "wrong running totals",
    size: 4_000,
    build: (size) =>
      bookOf([
        ...record(5),
        ...times(size).map((index) => [
          firstDay + 5 + index,
          300,
          8,
          index % 3 ? 2_400 : 7,
          (index * 7) % 31,
          (index * 7_919) % 99_991,
          index % 5 ? "사고 재해 발생" : "x",
        ]),
      ]),
  },
  {
    name: "no workers on many days",
    size: 4_000,
    build: (size) =>
      bookOf([
        ...record(5),
        ...times(size).map((index) => [
          firstDay + 5 + index,
          index % 2 ? 0 : 3,
          8,
          index % 2 ? 0 : 24,
          1,
          2,
          "휴무",
        ]),
      ]),
  },
  {
    name: "accidents",
    size: 1_000,
    build: (size) =>
      bookOf([
        ...record(400),
        [],
        ["재해발생일", "재해자", "요양일수", "승인일", "재해 개요", "중단 여부"],
        ...times(size).map((index) => [
          firstDay + (index % 390),
          `김${index}`,
          4 + (index % 9),
          firstDay + index,
          `x ${index}`,
          "예",
        ]),
      ]),
  },
  {
    name: "accidents of one day on two sheets",
    size: 1_000,
    build: (size) => {
      const list = [
        ["재해발생일", "재해자", "요양일수", "승인일", "재해 개요", "중단 여부"],
        ...times(size).map((index) => [
          firstDay + 7,
          `김${index}`,
          4,
          firstDay,
          `x ${index}`,
          "예",
        ]),
      ];
      return bookOf([...record(20), [], ...list], {
        sheets: [{ name: "재해 대장", xml: sheetXml(list) }],
      });
    },
  },
  {
    name: "multiples of the quotation",
    size: 1_000,
    build: (size) =>
      bookOf([
        ...record(400),
        [],
        ["배수", "목표", "시작일", "달성일", "달성 시간"],
        ...times(size).map((index) => [
          index + 1,
          480_000 * (index + 1),
          firstDay,
          firstDay + index,
          480_000,
        ]),
      ]),
  },
  {
    name: "logs on one sheet",
    size: 150,
    build: (size) =>
      bookOf([...labels, ...times(size).flatMap((index) => [headings, ...days(6, index * 6), []])]),
  },
  {
    name: "logs on sheets of their own",
    size: 100,
    build: (size) =>
      bookOf(record(20), {
        sheets: times(size).map((index) => ({
          name: `${index + 1}월`,
          xml: sheetXml([headings, ...days(20, 20 * index)]),
        })),
      }),
  },
  {
    name: "calendars of days across",
    size: 300,
    build: (size) =>
      bookOf([
        ...labels,
        ...times(size).flatMap((index) => [
          ["팀", ...times(31).map((each) => each + 1)],
          [`팀 ${index}`, ...times(31).map(() => 3)],
          [],
          [],
          [],
        ]),
      ]),
  },
  {
    name: "one calendar of many rows",
    size: 2_000,
    build: (size) =>
      bookOf([
        ...labels,
        ["팀", ...times(31).map((each) => each + 1)],
        ...times(size).map((index) => [`팀 ${index}`, ...times(31).map(() => 3)]),
      ]),
  },
  {
    name: "rows of days across",
    size: 1_000,
    build: (size) =>
      bookOf([...labels, ...times(size).map(() => times(31).map((each) => each + 1))]),
  },
  {
    name: "sheets of days",
    size: 300,
    build: (size) =>
      bookOf(labels, {
        sheets: times(size).map((index) => ({
          name: `${(index % 12) + 1}.${(index % 28) + 1} ${index}`,
          xml: sheetXml([["출력인원"], ["합계", 3], ...times(20).map(() => ["합계", "x", "출역"])]),
        })),
      }),
  },
  {
    name: "a sheet of sums beside texts",
    size: 2_000,
    build: (size) =>
      bookOf(labels, {
        sheets: [{ name: "5.3", xml: sheetXml([["출력인원"], times(size).map(() => "합계")]) }],
      }),
  },
  {
    name: "names of score fields",
    size: 1_000,
    build: (size) =>
      bookOf([
        ...labels,
        ["평가항목", "배점", "평가점수"],
        ...times(size).map((index) => [
          ["경영층의 의지", "근로자의 안전의식", "의사소통", "위험관리", "활동계획"][index % 5] ??
            "",
          20,
          15,
        ]),
      ]),
  },
  {
    name: "columns of dates",
    size: 1_000,
    build: (size) =>
      bookOf([...labels, [], ...times(12).map((row) => times(size).map(() => 40_301 + row))]),
  },
  {
    name: "columns of numbers in a log",
    size: 200,
    build: (size) =>
      bookOf([
        ...labels,
        [...headings, ...times(size).map((index) => `항목${index}`)],
        ...times(40).map((row) => [...day(row), ...times(size).map((column) => row * column)]),
      ]),
  },
  {
    name: "columns that add up in a log",
    size: 1_000,
    build: (size) =>
      bookOf([
        ...labels,
        ["일자", ...times(23).map((index) => `항목${index}`)],
        ...times(size).map((row) => [
          firstDay + row,
          ...times(23).map((column) => (column % 2 ? 8 : 64)),
        ]),
      ]),
  },
  {
    name: "scattered cells",
    size: 4_000,
    build: (size) =>
      workbookOf({
        sheets: [
          {
            name: "무재해 일지",
            xml: `<sheetData>${times(size)
              .map((index) => rowXml(Math.floor((index * lastRow) / size), [index], index % 700))
              .join("")}</sheetData>`,
          },
        ],
      }),
  },
  {
    name: "hidden rows and columns",
    size: 4_000,
    build: (size) =>
      workbookOf({
        formats: [0, 14],
        sheets: [
          {
            name: "무재해 일지",
            xml: `<cols><col min="1" max="16384" hidden="1"/></cols><sheetData>${record(size)
              .map((line, row) => rowXml(row, line).replace("<row ", '<row hidden="1" '))
              .join("")}</sheetData>`,
          },
        ],
      }),
  },
];

const formulas: readonly Kind[] = [
  {
    name: "long formulas",
    size: 200,
    build: (size) =>
      bookOf([...record(20), ...times(size).map(() => [`=${textOf("A1+", longestFormula, "1")}`])]),
  },
  {
    name: "long formulas in the log",
    size: 100,
    build: (size) =>
      bookOf([
        ...labels,
        headings,
        ...times(size).map((index) => [
          firstDay + index,
          300,
          8,
          `=${textOf(`B${index + 7}+`, longestFormula, "1")}`,
          `=${textOf(`SUM(B7:B${index + 7})+`, longestFormula, "1")}`,
        ]),
      ]),
  },
  {
    name: "a formula of many ranges",
    size: 2_000,
    build: (size) =>
      bookOf([
        ...record(20),
        [
          "합계",
          `=SUM(${times(size)
            .map((index) => `A${index * 2 + 1}`)
            .join()})`,
        ],
      ]),
  },
  {
    name: "errors that refer to whole rows",
    size: 500,
    build: (size) => {
      const rows = times(size).map(
        (index) =>
          `<row r="${index + 40}"><c r="A${index + 40}" t="e"><f>SUM(2:${index + 39})</f><v>#N/A</v></c></row>`,
      );
      return workbookOf({
        formats: [0, 14],
        sheets: [
          {
            name: "무재해 일지",
            xml: `<sheetData>${record(20)
              .map((line, row) => rowXml(row, line))
              .join("")}${rows.join("")}</sheetData>`,
          },
        ],
      });
    },
  },
  {
    name: "errors in the log",
    size: 2_000,
    build: (size) => {
      const rows = times(size).map(
        (index) =>
          `<row r="${index + 27}"><c r="A${index + 27}" s="1"><v>${firstDay + 20 + index}</v></c><c r="B${index + 27}" t="e"><f>SUM(A1:XFD${index + 26})</f><v>#N/A</v></c><c r="D${index + 27}" t="e"><f>SUM(A1:XFD${index + 26})</f><v>#N/A</v></c></row>`,
      );
      return workbookOf({
        formats: [0, 14],
        sheets: [
          {
            name: "무재해 일지",
            xml: `<sheetData>${record(20)
              .map((line, row) => rowXml(row, line))
              .join("")}${rows.join("")}</sheetData>`,
          },
        ],
      });
    },
  },
  {
    name: "one shared formula in many cells",
    size: 2_000,
    build: (size) => {
      const formula = textOf("B1+", 2_000, "1");
      const rows = times(size).map(
        (index) =>
          `<row r="${index + 40}"><c r="A${index + 40}"><f t="shared"${index ? "" : ` ref="A40:A${size + 40}"`} si="0">${index ? "" : formula}</f><v>1</v></c></row>`,
      );
      return workbookOf({
        sheets: [{ name: "무재해 일지", xml: `<sheetData>${rows.join("")}</sheetData>` }],
      });
    },
  },
  {
    name: "shared formulas, each of one cell",
    size: 2_000,
    build: (size) => {
      const rows = times(size).map(
        (index) =>
          `<row r="${index + 1}"><c r="A${index + 1}"><f t="shared" ref="A${index + 1}:XFD1048576" si="${index}">B${index + 1}*2</f><v>1</v></c></row>`,
      );
      return workbookOf({
        sheets: [{ name: "무재해 일지", xml: `<sheetData>${rows.join("")}</sheetData>` }],
      });
    },
  },
  {
    name: "one array formula over the whole sheet",
    size: 4_000,
    build: (size) => {
      const rows = times(size).map(
        (index) =>
          `<row r="${index + 1}"><c r="A${index + 1}">${index ? "" : `<f t="array" ref="A1:XFD1048576">C1</f>`}<v>1</v></c><c r="B${index + 1}"><v>2</v></c></row>`,
      );
      return workbookOf({
        sheets: [{ name: "무재해 일지", xml: `<sheetData>${rows.join("")}</sheetData>` }],
      });
    },
  },
  {
    name: "array formulas over one another",
    size: 500,
    build: (size) => {
      const rows = times(size).map(
        (index) =>
          `<row r="${index + 1}"><c r="A${index + 1}"><f t="array" ref="A1:Z${size}">1</f><v>1</v></c></row>`,
      );
      return workbookOf({
        sheets: [{ name: "무재해 일지", xml: `<sheetData>${rows.join("")}</sheetData>` }],
      });
    },
  },
  {
    name: "formulas that differ down a column",
    size: 4_000,
    build: (size) =>
      bookOf([
        ...labels,
        headings,
        ...times(size).map((index) => [
          firstDay + index,
          300,
          8,
          index % 3 ? `=B${index + 7}*C${index + 7}` : `=B${index + 7}*${index}`,
          `=E${index + 6}+${index % 2}`,
          `=SUM(D$7:D${index + 7})`,
        ]),
      ]),
  },
];

/** Elements that say nothing to the audit. */
const ignored: readonly Kind[] = [
  [
    "conditional formats",
    `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>`,
  ],
  [
    "data validations",
    `<dataValidations><dataValidation sqref="A1:XFD1048576"><formula1>A1</formula1></dataValidation></dataValidations>`,
  ],
  ["hidden columns again and again", `<cols><col min="1" max="16384" hidden="1"/></cols>`],
  ["hyperlinks", `<hyperlinks><hyperlink ref="A1:XFD1048576"/></hyperlinks>`],
].map(([name = "", element = ""]) => ({
  name,
  size: 10_000,
  build: (size: number) => bookOf(record(20), { after: element.repeat(size) }),
}));

export const kinds: readonly Kind[] = [...packages, ...merged, ...cells, ...formulas, ...ignored];
