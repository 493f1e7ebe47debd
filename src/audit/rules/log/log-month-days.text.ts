import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "한 달의 무재해 일수", en: "ZA days of a month" },
  help: {
    ko: "월별 일지의 무재해 일수는 그 달의 날수를 넘을 수 없습니다. 개시일이 있는 달은 개시일부터 셉니다. 첫 달과 마지막 달은 앞이나 뒤의 날이 들어 있을 수 있으므로 묻습니다.",
    en: "A month of a monthly log cannot have more ZA days than the calendar gives it, nor the month of the leadoff more than are left from the leadoff on. The first and the last month are asked about, as they may hold what came before or after.",
  },
  passed: {
    ko: "무재해 일수가 그 달의 날수를 넘는 달이 없습니다.",
    en: "No month has more ZA days than it has days.",
  },
  messages: {
    "too-many": {
      ko: "{cell}: 무재해 일수가 그 달의 날수를 넘습니다(달 {month}, 기재 {found}, 많아야 {expected}). 일수를 고치십시오.",
      en: "{cell}: the month of {month} has {found}, and the calendar gives it {expected}. Correct the number of days.",
    },
    partial: {
      ko: "{cell}: 개시일 {start}부터 그 달 끝까지의 날수보다 무재해 일수가 많습니다(기재 {found}, 많아야 {expected}). 개시일 앞의 날이 들어 있는지 확인하십시오.",
      en: "{cell}: the month has {found}, and {expected} are left from the leadoff on {start} to its end. Check whether days before the leadoff are counted.",
    },
    "not-of-month": {
      ko: "{cell}: 대부분의 달에서 무재해 일수가 그 달의 날수를 넘습니다(첫 달 기재 {found}, 많아야 {expected}). 누계나 다른 값을 적은 칸인지 확인하십시오.",
      en: "{cell}: in most months the ZA days are more than the month has (first {found}, where {expected} is the most). Check whether this is a column of totals, or of something else.",
    },
  },
} satisfies RuleText;
