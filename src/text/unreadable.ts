/** Why a file cannot be read, and what to do: one sentence for each code. */
import type { Sentence } from "./sentence";

export const unreadable = {
  "not-a-zip": {
    ko: "Excel 통합 문서(.xlsx)가 아닙니다. Excel에서 열어 Excel 통합 문서(.xlsx)로 저장해 주십시오.",
    en: "This is not an Excel workbook (.xlsx). Open it in Excel and save it as an Excel Workbook (.xlsx).",
  },
  encrypted: {
    ko: "암호가 걸린 파일입니다. Excel에서 열어 암호 없이 저장해 주십시오.",
    en: "The file is protected by a password. Open it in Excel and save it without a password.",
  },
  xls: {
    ko: "옛 Excel 형식(.xls)입니다. Excel에서 열어 Excel 통합 문서(.xlsx)로 저장해 주십시오.",
    en: "This is a workbook of the old format (.xls). Open it in Excel and save it as an Excel Workbook (.xlsx).",
  },
  xlsb: {
    ko: "Excel 이진 형식(.xlsb)입니다. Excel에서 열어 Excel 통합 문서(.xlsx)로 저장해 주십시오.",
    en: "This is a binary workbook (.xlsb). Open it in Excel and save it as an Excel Workbook (.xlsx).",
  },
  "read-only-kind": {
    ko: "{kind} 파일은 점검만 하고 고쳐 쓰지 않습니다. Excel에서 열어 Excel 통합 문서(.xlsx)로 저장한 뒤 다시 실행해 주십시오.",
    en: "Files of the kind {kind} are audited, and nothing is written into them. Open it in Excel, save it as an Excel Workbook (.xlsx) and try again.",
  },
  "no-workbook": {
    ko: "파일 안에 Excel 통합 문서가 없습니다. Excel에서 열어 Excel 통합 문서(.xlsx)로 저장해 주십시오.",
    en: "There is no Excel workbook in the file. Open it in Excel and save it as an Excel Workbook (.xlsx).",
  },
  "no-sheets": {
    ko: "통합 문서에 워크시트가 없습니다. 기록이 있는 시트를 넣어 저장해 주십시오.",
    en: "The workbook has no worksheets. Add the sheets with the record and save it again.",
  },
  "broken-zip": {
    ko: "파일이 손상되었거나 일부만 복사되었습니다. 원본을 다시 받거나 Excel의 '열기 및 복구'로 열어 저장해 주십시오.",
    en: "The file is damaged or only partly copied. Get it again, or open it with Excel's Open and Repair and save it.",
  },
  "duplicate-part": {
    ko: "파일에 같은 구성 요소({part})가 두 번 들어 있어 내용을 확정할 수 없습니다. Excel에서 열어 다시 저장해 주십시오.",
    en: "The file holds the part {part} twice, so its content is uncertain. Open it in Excel and save it again.",
  },
  "missing-part": {
    ko: "파일의 구성 요소({part})가 없습니다. Excel의 '열기 및 복구'로 열어 저장해 주십시오.",
    en: "The part {part} of the file is missing. Open the file with Excel's Open and Repair and save it.",
  },
  "broken-xml": {
    ko: "파일의 구성 요소({part})가 손상되어 읽을 수 없습니다. Excel의 '열기 및 복구'로 열어 저장해 주십시오.",
    en: "The part {part} of the file is damaged. Open the file with Excel's Open and Repair and save it.",
  },
  "unknown-encoding": {
    ko: "파일의 구성 요소({part})가 {encoding} 문자 집합으로 되어 있어 읽지 않습니다. Excel에서 열어 다시 저장해 주십시오.",
    en: "The part {part} of the file is in the encoding {encoding}, which is not read. Open the file in Excel and save it again.",
  },
  doctype: {
    ko: "파일의 구성 요소({part})에 문서 형식 선언(DTD)이 있어 안전을 위해 읽지 않습니다. Excel에서 열어 다시 저장해 주십시오.",
    en: "The part {part} of the file declares a document type (DTD), which is refused for safety. Open the file in Excel and save it again.",
  },
  "zip-bomb": {
    ko: "파일의 구성 요소({part})가 압축을 풀면 비정상적으로 커져 안전을 위해 읽지 않습니다. 파일의 출처를 확인해 주십시오.",
    en: "The part {part} of the file unpacks to an abnormal size and is refused for safety. Check where the file comes from.",
  },
  "too-large": {
    ko: "압축을 풀면 {limit} MB를 넘어 읽을 수 없습니다. 필요한 시트만 새 통합 문서로 저장해 주십시오.",
    en: "The workbook unpacks to more than {limit} MB. Save only the sheets that are needed as a new workbook.",
  },
  "too-many-cells": {
    ko: "셀이 {limit}개를 넘어 읽을 수 없습니다. 필요한 시트만 새 통합 문서로 저장해 주십시오.",
    en: "The workbook has more than {limit} cells. Save only the sheets that are needed as a new workbook.",
  },
  "too-much-work": {
    ko: "셀의 글과 수식, 병합한 셀, 시트가 지나치게 많거나 길어 읽지 않습니다. 필요한 시트만 새 통합 문서로 저장해 주십시오.",
    en: "The texts, formulas, merged cells and sheets of the workbook are too many or too long to be read. Save only the sheets that are needed as a new workbook.",
  },
  "shared-part": {
    ko: "두 시트가 파일의 한 구성 요소({part})를 가리켜 내용을 확정할 수 없습니다. Excel의 '열기 및 복구'로 열어 저장해 주십시오.",
    en: "Two sheets name the one part {part} of the file, so their content is uncertain. Open the file with Excel's Open and Repair and save it.",
  },
  "outside-sheet": {
    ko: "{part}의 셀 주소 {cell}: Excel 시트의 범위를 벗어납니다. Excel의 '열기 및 복구'로 열어 저장해 주십시오.",
    en: "The cell address {cell} in {part} lies outside of an Excel sheet. Open the file with Excel's Open and Repair and save it.",
  },
  broken: {
    ko: "파일을 읽을 수 없습니다. Excel의 '열기 및 복구'로 열어 Excel 통합 문서(.xlsx)로 저장해 주십시오.",
    en: "The file cannot be read. Open it with Excel's Open and Repair and save it as an Excel Workbook (.xlsx).",
  },
} satisfies Record<string, Sentence>;

/** The code of each reason. */
export type UnreadableCode = keyof typeof unreadable;
