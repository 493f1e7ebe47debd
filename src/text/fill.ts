/** The sentences of the Fill journey. */
import type { Sentence } from "./sentence";

export const fillText = {
  foreign: {
    ko: "ZA 양식에만 기록합니다. 이 통합 문서의 일지는 시트에서 직접 적으십시오.",
    en: "The pane writes only into ZA's form. Fill in the log of this workbook on its sheet.",
  },
  unclear: {
    ko: "{cell}부터 일자를 순서대로 읽을 수 없어 다음 날을 알 수 없습니다. 시트에서 고치십시오.",
    en: "From {cell} on the dates cannot be read in their order, so the next day is not known. Correct them on the sheet.",
  },
  computed: {
    ko: "앞으로 적을 행의 {cell}에 수식이 있습니다. 일지는 시트에서 직접 적으십시오.",
    en: "A formula stands in {cell}, in the rows to come. Fill in the log on its sheet.",
  },
  noRow: {
    ko: "일지에 {date}의 행이 없습니다. 시트에서 행을 넣으십시오.",
    en: "The log has no row for {date}. Insert one on its sheet.",
  },
  noLeadoff: {
    ko: "개시일을 적으면 첫날을 기록할 수 있습니다.",
    en: "With a leadoff date the first day can be recorded.",
  },
  full: {
    ko: "미리 만든 행을 다 썼습니다.",
    en: "The prepared rows are used up.",
  },
  addRows: {
    ko: "일지에 {count}행 추가",
    en: "Add {count} rows to the log",
  },
  noUndo: {
    ko: "행을 추가하면 그 앞의 작업은 되돌릴 수 없습니다.",
    en: "What was done before the rows are added cannot be undone after.",
  },
  upToDate: {
    ko: "오늘({today})까지 기록했습니다. 앞날은 기록하지 않습니다.",
    en: "Recorded up to today, {today}. Days to come are not recorded.",
  },
  upTo: {
    ko: "{date}까지 기록, 남은 행 {free}개",
    en: "Recorded up to {date}, {free} rows left",
  },
  day: { ko: "하루 기록", en: "Record a day" },
  workers: { ko: "출력인원", en: "Workers" },
  nobody: { ko: "일한 사람 없음", en: "Nobody worked" },
  record: { ko: "기록", en: "Record" },
  recorded: {
    ko: "{date} {workers}명을 {row}행에 기록했습니다.",
    en: "Recorded {workers} workers on {date}, row {row}.",
  },
  recordedDays: {
    ko: "{count}일을 {from}행부터 {to}행까지 기록했습니다.",
    en: "Recorded {count} days, rows {from} to {to}.",
  },
  takeBack: { ko: "되돌리기", en: "Take back" },
  takenBack: { ko: "되돌렸습니다.", en: "Taken back." },
  wholeNumber: {
    ko: "0 이상의 정수를 적으십시오.",
    en: "Enter a whole number from 0 up.",
  },
  dayOff: {
    ko: "공휴일이거나 최근에 일하지 않은 요일이라 0명입니다. 일한 사람이 있으면 고치십시오.",
    en: "0 for a public holiday, or a weekday on which nobody has worked lately. Type over it if somebody did.",
  },
  until: { ko: "날짜까지 채우기", en: "Fill until a date" },
  to: { ko: "마지막 날", en: "Last day" },
  toHint: {
    ko: "{first}부터 {last}까지의 날짜를 {short} 또는 {last}처럼 적으십시오.",
    en: "Enter a date from {first} to {last}, such as {short} or {last}.",
  },
  weekdays: { ko: "근무 요일", en: "Working weekdays" },
  exceptions: {
    ko: "인원이 다른 날 (예: {first} 40, {last} 38)",
    en: "Days with other numbers (e.g. {first} 40, {last} 38)",
  },
  unreadException: {
    ko: "‘{text}’: 기간 안의 날과 인원을 {first} 40처럼 적으십시오.",
    en: "“{text}”: enter a day of the period and its workers, such as {first} 40.",
  },
  preview: {
    ko: "{from}부터 {to}까지 {count}일: 근무 {worked}일, 휴무 {off}일",
    en: "{from} to {to}, {count} days: {worked} worked, {off} off",
  },
  holidays: { ko: "공휴일: {names}", en: "Public holidays: {names}" },
  holidayUnknown: {
    ko: "공휴일 자료가 없는 해가 있습니다. 휴일을 직접 확인하십시오.",
    en: "For some of the years no public holidays are known. Check the days off yourself.",
  },
  tooMany: {
    ko: "남은 행은 {free}개이고 {missing}행이 더 필요합니다.",
    en: "Rows left: {free}. More that are needed: {missing}.",
  },
  fill: { ko: "채우기", en: "Fill" },
  write: { ko: "{count}일 기록", en: "Record {count} days" },
  off: { ko: "휴무", en: "off" },
} as const satisfies Record<string, Sentence>;
