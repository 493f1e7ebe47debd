import { kosha2010 } from "../../../core/rulebook";
import type { RuleText } from "../../rule-text";

const { noticeDays: days } = kosha2010["AUD-1"];

export const text = {
  title: { ko: "심사 결과 통보일", en: "Notice of the result" },
  help: {
    ko: `심사 결과는 인증신청서를 받은 날부터 ${days}일 안에 통보합니다. 서류를 보완하거나 노동관서에 조회한 기간은 빼고, 마지막 날이 휴일이면 다음 근무일까지 인정합니다.`,
    en: `The result is notified within ${days} days of the receipt of the application. Days of a supplement and of an inquiry to the labor office do not count, and an end on a day off may move to the next working day.`,
  },
  passed: {
    ko: `인증신청서를 받고 ${days}일 안에 결과를 통보하였습니다.`,
    en: `The result was notified within ${days} days.`,
  },
  messages: {
    late: {
      ko: `{cell}: 심사 결과를 인증신청서를 받은 {received}부터 ${days}일(제외 기간을 뺌)이 지나 통보하였습니다(기재 {found}). 늦어도 {expected}에 통보해야 합니다. 날짜와 제외 기간을 확인하십시오.`,
      en: `{cell}: the result was notified on {found}, more than ${days} days (pauses left out) after the application was received on {received}. The last day was {expected}. Check the dates and the pauses.`,
    },
    "before-receipt": {
      ko: "{cell}: 심사 결과를 인증신청서를 받기 전에 통보하였습니다(통보 {found}, 받은 날 {received}). 날짜를 확인하십시오.",
      en: "{cell}: the result was notified on {found}, before the application was received on {received}. Check the dates.",
    },
    "pause-backwards": {
      ko: "{cell}: 처리기간에서 뺀 기간이 시작하기 전에 끝납니다(시작 {from}, 끝 {found}). 날짜를 확인하십시오.",
      en: "{cell}: a pause ends on {found}, before it begins on {from}. Check the dates.",
    },
  },
} satisfies RuleText;
