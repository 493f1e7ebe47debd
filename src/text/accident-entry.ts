/** The sentences with which an accident is recorded. */
import type { Sentence } from "./sentence";

export const accidentText = {
  title: { ko: "재해 기록", en: "Record an accident" },
  recorded: { ko: "기록된 재해 {count}건", en: "Accidents recorded: {count}" },
  none: { ko: "기록된 재해가 없습니다.", en: "No accident is recorded." },
  edit: { ko: "고치기", en: "Edit" },
  editOf: { ko: "{date} 재해 고치기", en: "Edit the accident of {date}" },
  date: { ko: "재해일", en: "Date of accident" },
  isDay: { ko: "= {day}", en: "= {day}" },
  victim: { ko: "재해자 직위", en: "Victim's position" },
  cause: { ko: "원인", en: "Cause" },
  choose: { ko: "고르십시오", en: "Choose" },
  careDays: { ko: "요양일수 (일)", en: "Days of care" },
  inCare: { ko: "아직 요양 중", en: "still in care" },
  death: { ko: "사망", en: "Death" },
  no: { ko: "아니요", en: "No" },
  yes: { ko: "예", en: "Yes" },
  disease: { ko: "질병: 요양승인일", en: "Disease: approval of care" },
  approvalDate: { ko: "요양승인일", en: "Approval of care" },
  duty: {
    ko: "산업재해는 법에 따라 보고하여야 합니다. 기록한 재해는 삭제하지 않습니다.",
    en: "Report it as the law requires. What is recorded here is never deleted.",
  },
  record: { ko: "기록", en: "Record" },
  recording: { ko: "기록 중", en: "Recording" },
  cancel: { ko: "취소", en: "Cancel" },
  close: { ko: "닫기", en: "Close" },
  another: { ko: "다른 재해 기록", en: "Record another" },

  notADate: {
    ko: "날짜를 320 또는 2025-03-20처럼 적으십시오.",
    en: "Enter a date, such as 320 or 2025-03-20.",
  },
  toCome: { ko: "오늘({today})보다 뒤의 날입니다.", en: "This day is after today, {today}." },
  notDays: {
    ko: "0 이상의 정수를 적거나 ‘아직 요양 중’을 고르십시오.",
    en: "Enter a whole number from 0 up, or tick “still in care”.",
  },
  deathOpen: { ko: "사망 여부를 고르십시오.", en: "Say whether it was fatal." },

  addsRow: {
    ko: "준비된 행을 다 써서 한 행을 추가합니다. 그 앞의 작업은 되돌릴 수 없습니다.",
    en: "The prepared rows are used up, so one is added. What was done before cannot be undone then.",
  },
  below: {
    ko: "재해 기록 {rows}행은 준비된 행 아래에 있습니다. 점검은 읽지만 수식이 없고, 일지와 사업장 개요의 수식도 읽지 않습니다.",
    en: "Typed below the prepared rows of the accidents: row {rows}. The audit reads it, but it has no formulas, and those of the log and the profile do not read it.",
  },
  bringIn: { ko: "준비된 행으로 옮기기", en: "Move into the prepared rows" },
  broughtIn: { ko: "준비된 행으로 옮겼습니다.", en: "Moved into the prepared rows." },
  written: { ko: "재해 기록 {row}행에 적었습니다.", en: "Written to row {row} of the accidents." },
  gone: {
    ko: "재해 기록 {row}행에 적은 내용이 시트에 없습니다. 되돌렸거나 지운 것입니다.",
    en: "What was written to row {row} of the accidents is no longer there: it was undone or deleted.",
  },
  reading: {
    ko: "적은 내용을 다시 읽으면 기록이 어떻게 되는지 나타납니다.",
    en: "What follows is said once the workbook was read again.",
  },

  breaks: {
    ko: "무재해 기록을 {day}부터 다시 시작합니다 (DEF-3, LEAD-4). 정상적인 절차이며 새 신청서는 필요 없습니다 (LEAD-3).",
    en: "The record starts again on {day} (DEF-3, LEAD-4). That is the usual course and needs no new report (LEAD-3).",
  },
  breaksUndated: {
    ko: "무재해 기록을 다시 시작합니다. 요양승인일을 적으면 재개시일이 정해집니다 (LEAD-4).",
    en: "The record starts again. The approval of care, once entered, gives the day (LEAD-4).",
  },
  releadoff: {
    ko: "재개시 때의 근로자수와 재해율을 적으십시오 (GOAL-8):",
    en: "Enter the head counts and the rate of the re-leadoff (GOAL-8):",
  },
  decision: {
    ko: "기록이 중단되는지는 인증기관이 결정합니다 (DEF-5).",
    en: "Whether the record breaks is decided by the certifying body (DEF-5).",
  },
  prepare: { ko: "판단에서 준비하기", en: "Prepare it in Decide" },
  recognisable: {
    ko: "무재해로 인정될 수 있는 원인입니다 ({clause}). 증빙서류가 필요하며 인증기관이 결정합니다 (DEF-5).",
    en: "The cause may be recognised as zero accident ({clause}). It needs a document, and the certifying body decides (DEF-5).",
  },
  slight: {
    ko: "요양이 {days}일 미만이므로 기록이 이어집니다 (DEF-3). 요양이 길어지면 고치십시오.",
    en: "Under {days} days of care: the record goes on (DEF-3). Edit it if care goes on.",
  },
  careOpen: {
    ko: "요양일수를 알아야 기록이 어떻게 되는지 알 수 있습니다 (DEF-3). 요양이 끝나면 고치십시오.",
    en: "What follows depends on the days of care (DEF-3). Edit it when care has ended.",
  },
  causeOpen: {
    ko: "원인을 알아야 기록이 어떻게 되는지 알 수 있습니다. 원인이 밝혀지면 고치십시오.",
    en: "What follows depends on the cause. Edit it when the cause is known.",
  },
  beforeLeadoff: {
    ko: "개시일 전의 재해입니다. 지금의 기록에는 영향이 없습니다.",
    en: "It is from before the leadoff and does not touch this record.",
  },
  row: { ko: "재해 기록 {row}행", en: "Accidents, row {row}" },
  document: { ko: "증빙서류 입력", en: "Add the document" },
  remark: { ko: "일지 비고에 입력", en: "Add to the log's remark" },
} as const satisfies Record<string, Sentence>;
