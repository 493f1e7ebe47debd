import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "일지의 날짜", en: "Dates of the log" },
  help: {
    ko: "일지의 날짜는 하루에 한 행씩 순서대로 적습니다. 같은 날짜가 두 번 있거나, 순서가 맞지 않거나, 날짜가 텍스트로 저장되었거나 없는 행을 찾습니다. 날마다 작업조별로 여러 행을 적은 일지와, 한 날짜를 여러 행의 병합된 셀로 적은 것은 인정합니다.",
    en: "The log has one row a day, in order. Dates that are repeated, out of order, stored as text, unreadable or missing are found. A log with a row for each team of every day is accepted, and so is a date in a merged cell over several rows.",
  },
  passed: {
    ko: "일지의 날짜가 겹치지 않고 순서대로 있습니다.",
    en: "The dates of the log are in order, each once.",
  },
  messages: {
    duplicate: {
      ko: "{cell}: 같은 날짜가 다른 행에도 있습니다(기재 {found}). 한 날이 두 번 계산될 수 있으니 날짜를 고치거나 두 행을 합치십시오.",
      en: "{cell}: the same date stands in another row too (found {found}), and the day may count twice. Correct the date, or join the two rows.",
    },
    "out-of-order": {
      ko: "{cell}: 날짜의 순서가 맞지 않습니다(기재 {found}). 앞뒤 행은 {before}, {after}입니다. 날짜를 확인하십시오.",
      en: "{cell}: the date is out of order (found {found}). The rows around it have {before} and {after}. Check the date.",
    },
    "stored-as-text": {
      ko: "{cell}: 날짜가 텍스트로 저장되어 있습니다(기재 {found}). 텍스트로 저장된 날짜는 계산에서 빠질 수 있으니 날짜 값으로 바꾸십시오(맞는 값 {expected}).",
      en: "{cell}: the date is stored as text (found {found}) and may be left out of calculations. Make it a date, {expected}.",
    },
    "kept-as-text": {
      ko: "{cell}: 이 일지의 날짜는 모두 같은 형식의 텍스트입니다(기재 {found}). 그대로 읽었으나, 날짜로 계산하는 수식은 이 날짜를 읽지 못합니다(날짜 값 {expected}).",
      en: "{cell}: all dates of this log are texts of one form (found {found}). They were read as they stand, but formulas that calculate with dates cannot read them (as a date {expected}).",
    },
    unreadable: {
      ko: "{cell}: 어느 날인지 읽을 수 없습니다(기재 {found}). 실제로 있는 날짜를 2010-04-01처럼 연-월-일 순서로 적으십시오.",
      en: "{cell}: this cannot be read as a date (found {found}). Enter a day that exists, year first, as in 2010-04-01.",
    },
    missing: {
      ko: "{cell}: 인원이나 시간이 있으나 날짜가 없습니다. 날짜를 적으십시오.",
      en: "{cell}: there are workers or hours but no date. Enter the date.",
    },
    "after-application": {
      ko: "{cell}: 인증신청일 {applied}보다 뒤의 날짜입니다(기재 {found}). 날짜나 신청일을 확인하십시오.",
      en: "{cell}: the day is later than the application of {applied} (found {found}). Check the date, or that of the application.",
    },
  },
} satisfies RuleText;
