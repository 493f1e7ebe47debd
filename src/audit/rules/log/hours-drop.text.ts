import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "근로시간의 급감", en: "Sudden drop of hours" },
  help: {
    ko: "출력일 열흘의 평균 연근로시간이 그 앞 30일의 절반에 못 미치는데 비고도 휴무도 재해도 없으면, 재해로 작업을 멈추지 않았는지 묻습니다. 일지마다 한 번만 묻습니다.",
    en: "Ten worked days with less than half the mean person-hours of the thirty before them, and no remark, days off or accident, may be work that stopped after an accident. Asked once a log.",
  },
  passed: {
    ko: "근로시간이 이유 없이 급감한 때가 없습니다.",
    en: "The hours do not drop suddenly without a reason.",
  },
  messages: {
    dropped: {
      ko: "{cell}: {date}부터 열흘의 하루 평균 연근로시간이 그 앞 30일의 절반에 못 미칩니다(열흘 {found}, 앞 30일 {expected}). 공사의 마무리나 계절 때문인지 확인하고 비고에 적으십시오.",
      en: "{cell}: from {date} on, ten worked days have a mean of {found}, less than half the {expected} of the thirty before. Check why, such as the end of the works or the season, and say so in the remark.",
    },
  },
} satisfies RuleText;
