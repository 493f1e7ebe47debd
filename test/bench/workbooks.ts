/** Workbooks to measure with, made as Excel writes them. */
import { workbookOf } from "../workbook/package";

const header = [
  "일자",
  "구분",
  "출력인원",
  "제외인원",
  "제외구분",
  "1인당 근로시간",
  "기준",
  "연근로시간",
  "무재해 일수 누계",
  "무재해 시간 누계",
  "달성률",
  "비고",
];

/** A log of a day a row, with dates, texts, counts and four columns of formulas; the first row is the heading. */
export function logWorkbook(rows: number, columns: number): Uint8Array {
  const cells = (row: number): string[] => [
    `<c r="A${row}" s="1"><v>${40_000 + row}</v></c>`,
    `<c r="B${row}" t="s"><v>${12 + (row % 7)}</v></c>`,
    `<c r="C${row}"><v>${300 + (row % 5)}</v></c>`,
    `<c r="D${row}"><v>0</v></c>`,
    `<c r="E${row}" t="s"><v>19</v></c>`,
    `<c r="F${row}"><v>8</v></c>`,
    `<c r="G${row}" t="s"><v>20</v></c>`,
    `<c r="H${row}" s="2"><f>C${row}*F${row}</f><v>${(300 + (row % 5)) * 8}</v></c>`,
    `<c r="I${row}" s="2"><f>COUNTIF(C$2:C${row},"&gt;0")</f><v>${row - 1}</v></c>`,
    `<c r="J${row}" s="2"><f>SUM(H$2:H${row})</f><v>${(row - 1) * 2416}</v></c>`,
    `<c r="K${row}" s="3"><f>J${row}/480000</f><v>${((row - 1) * 2416) / 480_000}</v></c>`,
    `<c r="L${row}" t="s"><v>21</v></c>`,
  ];
  const lines = Array.from({ length: rows }, (_, index) => {
    const row = index + 1;
    const line =
      row === 1
        ? header.map((_, column) => `<c r="${"ABCDEFGHIJKL"[column]}1" t="s"><v>${column}</v></c>`)
        : cells(row);
    return `<row r="${row}" spans="1:${columns}" x14ac:dyDescent="0.3">${line.slice(0, columns).join("")}</row>`;
  });
  const days = ["월", "화", "수", "목", "금", "토", "일"];
  return workbookOf({
    sheets: [{ name: "무재해 일지", xml: `<sheetData>${lines.join("")}</sheetData>` }],
    strings: [...header, ...days, "관리감독자", "실근로", "이상 없음"],
    formats: [0, 14, 3, 10],
  });
}

/** A sheet of numbers, texts, dates and a formula: what the readers' own benches use. */
export function plainWorkbook(rows: number): Uint8Array {
  const lines = Array.from({ length: rows }, (_, index) => {
    const row = index + 1;
    return (
      `<row r="${row}"><c r="A${row}" s="1"><v>${36_526 + (index % 9000)}</v></c>` +
      `<c r="B${row}" t="s"><v>${index % 100}</v></c><c r="C${row}"><v>${index * 1.25}</v></c>` +
      `<c r="D${row}" t="s"><v>${index % 7}</v></c><c r="E${row}"><v>${index % 41}</v></c>` +
      `<c r="F${row}"><f>C${row}*E${row}</f><v>${index * 1.25 * (index % 41)}</v></c></row>`
    );
  });
  return workbookOf({
    sheets: [{ name: "Sheet1", xml: `<sheetData>${lines.join("")}</sheetData>` }],
    strings: Array.from({ length: 100 }, (_, index) => `text number ${index}`),
    formats: [0, 14],
  });
}
