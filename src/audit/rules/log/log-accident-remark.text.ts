import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "비고의 재해", en: "Accidents in the remarks" },
  help: {
    ko: "일지의 비고에 재해, 사고, 부상이 적혀 있는데 그날 앞뒤로 재해 기록이 없으면 묻습니다. 예방, 교육, 사례, 아차사고처럼 일어나지 않은 사고를 말하는 비고는 묻지 않습니다. 다른 재해일에는 비고가 있는데 어느 재해일의 비고만 비어 있는 경우도 묻습니다.",
    en: "A remark of the log that names an accident or injury, without a row in the table of accidents within a day, is asked about. Remarks on prevention, training, other sites and near misses are not. Where the day of one accident has a remark, a blank one on the day of another is asked about too.",
  },
  passed: {
    ko: "비고에 적힌 재해와 재해 기록이 서로 맞습니다.",
    en: "The remarks and the table of accidents agree.",
  },
  messages: {
    "no-accident": {
      ko: "{cell}: {date}의 비고에 재해로 보이는 말이 있으나(기재 {found}) 재해 기록에는 없습니다. 재해가 있었는지 확인하고 있었다면 재해 기록에 적으십시오.",
      en: "{cell}: the remark of {date} speaks of an accident (“{found}”), and the table of accidents has none. Check whether there was one, and if so enter it.",
    },
    "no-remark": {
      ko: "{cell}: 재해일 {date}의 비고가 비어 있습니다. 다른 재해일에는 비고가 있으므로 그날의 일을 확인하고 적으십시오.",
      en: "{cell}: the remark is blank on {date}, the day of an accident, while the day of another accident has one. Check what the site noted on that day.",
    },
  },
} satisfies RuleText;
