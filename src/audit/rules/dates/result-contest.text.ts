import { kosha2010 } from "../../../core/rulebook";
import type { RuleText } from "../../rule-text";

const { contestDays, answerDays } = kosha2010["CON-1"];

export const text = {
  title: { ko: "결과에 대한 이의신청", en: "Contest of the result" },
  help: {
    ko: `사업주는 결과를 통보받은 날부터 ${contestDays}일 안에 이의를 신청하고, 인증기관은 신청일부터 ${answerDays}일 안에 답합니다. 첫날은 세지 않으며, 마지막 날이 휴일이면 다음 근무일까지 인정합니다.`,
    en: `An employer may contest the result within ${contestDays} days of its notice; it is answered within ${answerDays} days. The first day is not counted, and an end on a day off may move to the next working day.`,
  },
  passed: {
    ko: "이의신청과 답변이 기한 안에 있습니다.",
    en: "The contest and its answer are in time.",
  },
  messages: {
    "contest-late": {
      ko: `{cell}: 결과를 통보한 {from}부터 ${contestDays}일이 지나 이의를 신청하였습니다(기재 {found}). 늦어도 {expected}까지 신청해야 합니다. 날짜를 확인하십시오.`,
      en: `{cell}: the result was contested on {found}, more than ${contestDays} days after its notice on {from}. The last day was {expected}. Check the dates.`,
    },
    "contest-early": {
      ko: "{cell}: 결과를 통보하기 전에 이의를 신청하였습니다(신청 {found}, 통보 {from}). 날짜를 확인하십시오.",
      en: "{cell}: the result was contested on {found}, before its notice on {from}. Check the dates.",
    },
    "answer-late": {
      ko: `{cell}: 이의신청일 {from}부터 ${answerDays}일이 지나 답하였습니다(기재 {found}). 늦어도 {expected}까지 답해야 합니다. 날짜를 확인하십시오.`,
      en: `{cell}: the contest of {from} was answered on {found}, after more than ${answerDays} days. The last day was {expected}. Check the dates.`,
    },
    "answer-early": {
      ko: "{cell}: 이의를 신청하기 전에 답하였습니다(답변 {found}, 신청 {from}). 날짜를 확인하십시오.",
      en: "{cell}: the contest was answered on {found}, before it was made on {from}. Check the dates.",
    },
  },
} satisfies RuleText;
