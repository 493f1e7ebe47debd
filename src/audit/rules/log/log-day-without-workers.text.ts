import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "출력인원과 무재해 일수", en: "Workers and ZA days" },
  help: {
    ko: "무재해 일수에는 근로자가 한 명 이상 일한 날만 들어갑니다. 휴일도 한 명이라도 일하면 들어가고, 아무도 일하지 않은 날은 평일이어도 들어가지 않습니다(해석).",
    en: "A date is a ZA day if and only if at least one worker is recorded on it: a holiday with work counts, a weekday without does not (interpretation).",
  },
  passed: {
    ko: "출력인원이 있는 날을, 그런 날만 무재해 일수로 세었습니다.",
    en: "Days with workers are counted as ZA days, and no others.",
  },
  messages: {
    "running-days": {
      ko: "{cell}: {date}에는 출력인원이 없으나 무재해 일수로 세었습니다(기재 {found}). 세지 않으면 {expected}입니다. 출력인원이나 누계를 고치십시오.",
      en: "{cell}: {date} has no workers but is counted as a ZA day (found {found}). Without it the total is {expected}. Correct the workers or the total.",
    },
    "za-days": {
      ko: "{cell}: {date}에는 출력인원이 없으나 무재해 일수로 적혀 있습니다(기재 {found}). 맞는 값은 {expected}입니다. 출력인원이나 일수를 고치십시오.",
      en: "{cell}: {date} has no workers but is stated as a ZA day (found {found}). Check the workers, or make it {expected}.",
    },
    "not-counted": {
      ko: "{cell}: {date}에는 출력인원이 있으나 무재해 일수로 세지 않았습니다(기재 {found}, 맞는 값 {expected}). 휴일이어도 일한 날은 들어갑니다. 인원이나 일수를 확인하십시오.",
      en: "{cell}: {date} has workers but is not counted as a ZA day (found {found}, expected {expected}). A holiday with work counts too. Check the workers, or count the day.",
    },
  },
} satisfies RuleText;
