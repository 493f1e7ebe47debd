import { kosha2010 } from "../../../core/rulebook";
import type { RuleText } from "../../rule-text";

const { applicationDays } = kosha2010["APP-1"];

export const text = {
  title: { ko: "인증신청의 시기", en: "Time of the application" },
  help: {
    ko: `인증은 목표를 달성한 날부터 ${applicationDays}일 안에 신청하도록 권합니다. 늦었다고 인증이 거절되지는 않습니다.`,
    en: `An application is recommended within ${applicationDays} days of the date achieved. A later one is not refused.`,
  },
  passed: {
    ko: "달성일부터 기한 안에 신청하였습니다.",
    en: "The application is within the time that is recommended.",
  },
  messages: {
    late: {
      ko: "{cell}: 달성일부터 {within} 안에 신청하지 않았습니다(기재 {found}, 권하는 마지막 날 {expected}). 의무는 아니며, 다음에는 일찍 신청하십시오.",
      en: "{cell}: the application is more than {within} after the date achieved (found {found}; recommended by {expected}). It is no duty; apply earlier next time.",
    },
  },
} satisfies RuleText;
