import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "누계", en: "Running totals" },
  help: {
    ko: "무재해 일수와 연근로시간의 누계는 바로 앞의 누계에 그 행의 값을 더한 것입니다. 각 누계를 앞에 적힌 누계에서 다시 더하여, 건너뛴 곳만 찾습니다. 재개시 뒤에는 처음부터 다시 세거나 이어서 세어도 됩니다.",
    en: "A running total of ZA days or person-hours is the total before it and what its row adds. Each is added up again from the total stated before it, so that only the jumps are found. After a re-leadoff the total may start again or go on.",
  },
  passed: {
    ko: "누계가 건너뛰지 않고 이어집니다.",
    en: "The running totals go on without a jump.",
  },
  messages: {
    days: {
      ko: "{cell}: 무재해 일수 누계가 이어지지 않습니다(기재 {found}). 앞의 누계에 이 행을 더하면 {expected}입니다. 누계나 빠진 행을 확인하십시오.",
      en: "{cell}: the running ZA days jump (found {found}). The total before and this row make {expected}. Check the total, or for a missing row.",
    },
    "person-hours": {
      ko: "{cell}: 연근로시간 누계가 이어지지 않습니다(기재 {found}). 앞의 누계에 이 행을 더하면 {expected}입니다. 누계나 빠진 행을 확인하십시오.",
      en: "{cell}: the running person-hours jump (found {found}). The total before and this row make {expected}. Check the total, or for a missing row.",
    },
    first: {
      ko: "{cell}: 개시일부터 적은 일지인데 첫 누계가 그 행의 값보다 많거나 적습니다(기재 {found}). 이 행만 세면 {expected}입니다. 승계한 기록이 아니면 누계를 고치십시오.",
      en: "{cell}: the log goes back to the leadoff, but its first total is not that of its row (found {found}). The row alone makes {expected}. Unless a record was handed over, correct the total.",
    },
    both: {
      ko: "{cell}: 두 누계가 이어지지 않습니다(기재 {found}, {foundHours}). 앞의 누계에 이 행을 더하면 {expected}, {expectedHours}입니다. 빠진 행이 있는지 확인하십시오.",
      en: "{cell}: both running totals jump (found {found} and {foundHours}). The totals before and this row make {expected} and {expectedHours}. Check for a missing row.",
    },
  },
} satisfies RuleText;
