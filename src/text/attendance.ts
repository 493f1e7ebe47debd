/** The sentences with which an attendance sheet is pasted into the log. */
import type { Sentence } from "./sentence";

export const attendanceText = {
  title: { ko: "출근부 붙여넣기", en: "Paste attendance" },
  paste: {
    ko: "두 열(일자, 인원)을 붙여넣으십시오",
    en: "Paste two columns: date, workers",
  },
  counts: {
    ko: "기록할 날 {fresh} · 값이 다른 날 {differing} · 이미 같은 날 {same} · 읽지 못한 행 {unread}",
    en: "To write {fresh} · differs {differing} · the same already {same} · not read {unread}",
  },
  unread: { ko: "읽지 못한 행", en: "Lines not read" },
  line: { ko: "{number}행 ‘{text}’: {reason}", en: "Line {number} “{text}”: {reason}" },
  noDate: { ko: "일자를 읽지 못했습니다", en: "the date cannot be read" },
  noWorkers: { ko: "인원을 읽지 못했습니다", en: "the workers cannot be read" },
  toCome: { ko: "오늘보다 뒤의 날입니다", en: "a day to come" },
  tooEarly: { ko: "일지의 첫날보다 앞의 날입니다", en: "before the first day of the log" },
  twice: { ko: "앞에 같은 날이 있습니다", en: "the day stands above already" },
  noRow: { ko: "일지에 이 날의 행이 없습니다", en: "the log has no row for this day" },
  locked: {
    ko: "일지의 값을 여기서 바꿀 수 없습니다",
    en: "what the log holds cannot be replaced here",
  },
  differing: { ko: "값이 다른 날", en: "Days that differ" },
  keepLog: { ko: "일지 {workers}", en: "Log {workers}" },
  takeSheet: { ko: "출근부 {workers}", en: "Sheet {workers}" },
  allFromSheet: { ko: "모두 출근부로", en: "All from the sheet" },
  fresh: { ko: "기록할 날", en: "Days to write" },
  write: { ko: "{count}일 기록", en: "Record {count} days" },
  nothing: { ko: "기록", en: "Record" },
  written: {
    ko: "출근부에서 {count}일을 기록했습니다.",
    en: "Recorded {count} days of the attendance sheet.",
  },
} as const satisfies Record<string, Sentence>;
