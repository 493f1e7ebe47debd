import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "재해 당일의 계산", en: "Day of the accident counted" },
  help: {
    ko: "무재해를 중단시킨 재해의 당일은 무재해 일수가 아닙니다(해석). 그날도 누계가 늘고 그대로 이어지며, 그 하루를 세어야만 배수의 달성일이 맞는 경우를 찾습니다. 다음 날 처음부터 다시 세는 누계는 인정합니다.",
    en: "The day of an accident that breaks zero accident is no ZA day (interpretation). Running totals that rise on it and go on are found where a multiple's date of achievement is right only if that day counts. A total that starts again the day after is accepted.",
  },
  passed: {
    ko: "재해 당일을 세어야 달성되는 배수가 없습니다.",
    en: "No multiple depends on the day of an accident.",
  },
  messages: {
    counted: {
      ko: "{cell}: {date}의 재해로 무재해가 중단되었는데 누계에 그날을 넣었고(기재 {found}, 넣지 않으면 {expected}), {multiple}의 달성일이 그 하루에 달려 있습니다. 재해 당일을 세는지 인증기관에 확인하고 누계나 달성일을 고치십시오.",
      en: "{cell}: the running total counts the day of the accident of {date} (found {found}, without it {expected}), and the {multiple} achievement depends on that day. Ask the certifying body whether it counts, or correct the total and the date of achievement.",
    },
  },
} satisfies RuleText;
