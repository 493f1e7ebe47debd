import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "여러 날에 걸쳐 병합된 셀", en: "Cell merged over several days" },
  help: {
    ko: "인원이나 시간이 여러 날에 걸쳐 병합되어 있으면 그 값이 하루의 것인지 모두 합한 것인지 알 수 없고, 첫날의 값으로만 읽힙니다. 하루 안에서 병합된 셀이나 병합된 날짜는 보지 않습니다.",
    en: "Workers or hours in a cell that is merged over several days may be those of each day or of all together, and are read as those of the first. Cells merged within one day, and merged dates, are left alone.",
  },
  passed: {
    ko: "일지의 인원과 시간은 날마다 따로 적혀 있습니다.",
    en: "The workers and hours of the log stand in a cell of each day.",
  },
  messages: {
    merged: {
      ko: "{cell}: {field} 값이 {days}일에 걸쳐 병합되어 있습니다(기재 {found}, 그런 셀 {count}개). 첫날의 값으로만 읽힙니다. 병합을 풀고 날마다 적으십시오.",
      en: "{cell}: “{field}” is merged over {days} days (found {found}; such cells: {count}) and is read as the value of the first. Unmerge it and enter each day.",
    },
  },
} satisfies RuleText;
