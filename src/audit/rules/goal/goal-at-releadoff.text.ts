import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "재개시 때의 목표", en: "Goal at the re-leadoff" },
  help: {
    ko: "목표는 개시할 때 정하고 재개시할 때 다시 정합니다. 개시하고 오래 지나 재개시하였는데 근로자수가 한 번만 적혀 있으면, 목표가 재개시 때의 근로자수와 재해율로 정한 것인지 묻습니다.",
    en: "A goal is set at the leadoff, and again at a re-leadoff. Where the record starts again long after the leadoff and head counts of one time alone are stated, a person has to see of which of the two they are.",
  },
  passed: {
    ko: "재개시가 없거나 개시한 때와 가깝거나, 재개시 때의 근로자수와 재해율이 적혀 있습니다.",
    en: "The record did not start again, or soon after the leadoff, or the head counts and the rate of the re-leadoff are stated.",
  },
  messages: {
    "in-part": {
      ko: "{cell}: 재개시일 {found} 때의 목표를 다시 정하는 자료가 일부만 적혀 있습니다. 재개시 직전의 월별 근로자수와 재개시 때의 재해율을 모두 적으십시오.",
      en: "{cell}: of the goal set anew at the re-leadoff on {found} only a part is stated. Enter both the head counts before the re-leadoff and the rate of that time.",
    },
    "one-set": {
      ko: "{cell}: 재개시일 {found} - 개시하고 {months} 넘게 지났는데 근로자수는 한 번만 적혀 있습니다. 목표를 재개시 직전의 근로자수와 재해율로 다시 정했는지 확인하십시오.",
      en: "{cell}: the record starts again on {found}, more than {months} after the leadoff, and there is one set of head counts. Check that the goal was set anew, by the head counts and the rate before the re-leadoff.",
    },
  },
} satisfies RuleText;
