import { kosha2010 } from "../../../core/rulebook";
import type { RuleText } from "../../rule-text";

const { shortestContestDays: shortest, longestContestDays: longest } = kosha2010["APP-3"];

export const text = {
  title: { ko: "근로자 이의제기기간", en: "Employees' contest window" },
  help: {
    ko: `인증신청을 받으면 근로자가 목표 달성에 이의를 제기할 수 있는 기간을 ${shortest}일에서 ${longest}일 사이로 둡니다. 첫날은 세지 않으며(해석), 마지막 날이 휴일이면 다음 근무일까지 인정합니다.`,
    en: `When an application is received, the employees may contest it for ${shortest} to ${longest} days. The first day is not counted (interpretation), and an end on a day off may move to the next working day.`,
  },
  passed: {
    ko: `근로자 이의제기기간이 ${shortest}일에서 ${longest}일 사이입니다.`,
    en: `The employees' contest window has ${shortest} to ${longest} days.`,
  },
  messages: {
    backwards: {
      ko: "{cell}: 근로자 이의제기기간이 시작하기 전에 끝납니다(시작 {from}, 종료 {found}). 빨라도 {expected}에 끝나야 합니다. 날짜를 고치십시오.",
      en: "{cell}: the employees' contest window ends on {found}, before it begins on {from}. The earliest end is {expected}. Correct the dates.",
    },
    short: {
      ko: `{cell}: 근로자 이의제기기간이 ${shortest}일보다 짧습니다(시작 {from}, 종료 {found}). 빨라도 {expected}에 끝나야 합니다. 날짜를 확인하십시오.`,
      en: `{cell}: the employees' contest window from {from} to {found} is shorter than ${shortest} days. The earliest end is {expected}. Check the dates.`,
    },
    long: {
      ko: `{cell}: 근로자 이의제기기간이 ${longest}일보다 깁니다(시작 {from}, 종료 {found}). 늦어도 {expected}에 끝나야 합니다. 날짜를 확인하십시오.`,
      en: `{cell}: the employees' contest window from {from} to {found} is longer than ${longest} days. The latest end is {expected}. Check the dates.`,
    },
    "no-time-left": {
      ko: `{cell}: 근로자 이의제기기간이 ${longest}일입니다(시작 {from}, 종료 {found}). 심사 결과를 통보할 시간이 남지 않습니다. 더 짧게 둘 수 있습니다.`,
      en: `{cell}: the employees' contest window from {from} to {found} takes all ${longest} days, and leaves no time for the notice of the result. It may be shorter.`,
    },
  },
} satisfies RuleText;
