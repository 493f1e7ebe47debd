import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "다른 파일을 읽는 수식", en: "Formula that reads another workbook" },
  help: {
    ko: "양식의 값이 다른 Excel 파일에서 오면 심사원은 그 값을 따라갈 수 없고, 파일이 옮겨지면 옛 값이 남습니다. 다른 파일을 읽는 수식을 찾습니다. 이 추가 기능의 함수는 해당하지 않습니다.",
    en: "A value of the form that comes from another workbook cannot be followed by whoever examines the record, and goes stale when that file is moved. Formulas that read another workbook are found; the functions of the add-in are not meant.",
  },
  passed: {
    ko: "양식의 수식은 모두 이 파일의 값으로 계산합니다.",
    en: "The formulas of the form read this workbook alone.",
  },
  messages: {
    linked: {
      ko: "{cell}: 수식이 다른 파일을 읽습니다(기재 {found}, 모두 {cells}). 값을 이 파일에 옮겨 적거나 그 파일도 함께 내십시오.",
      en: "{cell}: the formula reads another workbook (found {found}; {cells} in all). Put the values into this one, or submit the other workbook too.",
    },
  },
} satisfies RuleText;
