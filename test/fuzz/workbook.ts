/** The workbook that is changed: small, with something of all that is read. */
import { strFromU8, unzipSync } from "fflate";
import { relationships, workbookOf } from "../workbook/package";

const days = [0, 1, 2, 3].map((index) => {
  const row = index + 8;
  return (
    `<row r="${row}"><c r="A${row}" s="1"><v>${40_301 + index}</v></c><c r="B${row}"><v>320</v></c><c r="C${row}"><v>8</v></c>` +
    `<c r="D${row}"><f t="shared" si="0"${index === 0 ? ' ref="D8:D11">B8*C8</f>' : "/>"}<v>2560</v></c>` +
    `<c r="E${row}"><f>COUNTIF(B$8:B${row},"&gt;0")</f><v>${index + 1}</v></c><c r="F${row}"><f>SUM(D$8:D${row})</f><v>${2560 * (index + 1)}</v></c></row>`
  );
});

const headings = ["일자", "출력인원", "1인당 근로시간", "연근로시간", "일수 누계", "시간 누계"];

/** Its parts as texts, by path. */
export const parts: ReadonlyMap<string, string> = new Map(
  Object.entries(
    unzipSync(
      workbookOf({
        sheets: [
          {
            name: "무재해 일지",
            xml: `<cols><col min="8" max="9" hidden="1"/></cols><sheetData>
              <row r="1"><c r="A1" t="s"><v>0</v></c></row>
              <row r="2"><c r="A2" t="inlineStr"><is><t>개시일</t></is></c><c r="B2" s="1"><v>40301</v></c><c r="C2" t="inlineStr"><is><t>재해율</t></is></c><c r="D2"><v>0.71</v></c></row>
              <row r="3"><c r="A3" t="str"><v>목표(시간)</v></c><c r="B3"><f>A1&amp;""</f><v>480000</v></c><c r="C3" t="str"><v>업종</v></c><c r="D3" t="s"><v>1</v></c></row>
              <row r="4"><c r="A4" t="str"><v>상시근로자수</v></c><c r="B4"><v>320</v></c><c r="C4" t="str"><v>재해발생</v></c><c r="D4" t="b"><v>0</v></c></row>
              <row r="5" hidden="1"><c r="A5" t="d"><v>2010-05-03</v></c><c r="B5"><f t="array" ref="B5:C6">1</f><v>1</v></c><c r="C5" t="e"><v>#N/A</v></c></row>
              <row r="7">${headings.map((heading, column) => `<c r="${"ABCDEF"[column]}7" t="str"><v>${heading}</v></c>`).join("")}</row>
              ${days.join("")}
              <row r="12"><c r="A12" t="str"><v>합계</v></c><c r="B12"><f>SUM(B8:B10)</f><v>960</v></c></row>
              <row r="14"><c r="A14" t="str"><v>재해발생일</v></c><c r="B14" t="str"><v>재해자</v></c><c r="C14" t="str"><v>요양일수</v></c><c r="D14" t="str"><v>승인일</v></c></row>
              <row r="15"><c r="A15" s="1"><v>40303</v></c><c r="B15" t="str"><v>김</v></c><c r="C15"><v>5</v></c><c r="D15" s="1"><v>40310</v></c></row>
              </sheetData><mergeCells><mergeCell ref="A1:F1"/><mergeCell ref="G8:H9"/></mergeCells>`,
          },
          { state: "hidden", xml: `<sheetData><row><c><v>1</v></c></row></sheetData>` },
        ],
        strings: ["무재해 기록부", "<r><t>화학</t></r><rPh><t>b</t></rPh>"],
        formats: [0, 14, '[h]:mm;"시간"'],
        names: `<definedNames><definedName name="za_profile_rate">'무재해 일지'!$D$2</definedName><definedName name="za_heading_log_workers_1a" hidden="1">'무재해 일지'!$B$7</definedName></definedNames>`,
        parts: {
          "xl/worksheets/_rels/sheet1.xml.rels": relationships({
            id: "t",
            type: "table",
            target: "../tables/table1.xml",
          }),
          "xl/tables/table1.xml": `<table name="Log" ref="A7:F11"><tableColumns><tableColumn name="일자"/></tableColumns></table>`,
          "customXml/item1.xml": `<ignores xmlns="urn:zero-accident:ignores:1"><ignore key="log-gap" rule="log-gap" found="1" date="2010-06-01">휴무</ignore></ignores>`,
        },
      }),
    ),
  ).map(([path, bytes]) => [path, strFromU8(bytes)]),
);
