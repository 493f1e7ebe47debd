import { kosha2010 } from "../../../core/rulebook";
import type { RuleText } from "../../rule-text";

const { earliestSurveyDays: days } = kosha2010["AUD-3"];

export const text = {
  title: { ko: "실사일", en: "Date of the survey" },
  help: {
    ko: `근로자에게 이의제기를 안내할 시간을 두려고, 실사는 되도록 인증신청서를 받은 날부터 ${days}일이 지난 뒤에 시작합니다. 권고이며 의무는 아닙니다.`,
    en: `A survey begins, if possible, not before ${days} days after the application was received, so that the employees can be told of their contest. It is a recommendation.`,
  },
  passed: {
    ko: `인증신청서를 받고 ${days}일이 지난 뒤에 실사하였습니다.`,
    en: `The survey was ${days} days or more after the application.`,
  },
  messages: {
    early: {
      ko: `{cell}: 인증신청서를 받은 {received}부터 ${days}일이 지나기 전에 실사하였습니다(실사 {found}). 되도록 {expected}부터 실사합니다. 날짜를 확인하십시오.`,
      en: `{cell}: the survey on {found} was within ${days} days of the application, received on {received}. If possible, survey from {expected} on. Check the dates.`,
    },
  },
} satisfies RuleText;
