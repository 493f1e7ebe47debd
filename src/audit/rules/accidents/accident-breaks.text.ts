import { kosha2010 } from "../../../core/rulebook";
import type { RuleText } from "../../rule-text";

const { breakingCareDays: days } = kosha2010["DEF-3"];

export const text = {
  title: { ko: "무재해 중단 여부", en: "Whether an accident breaks zero accident" },
  help: {
    ko: `업무상 사망이나 ${days}일 이상의 요양이 필요한 재해는 무재해를 중단시킵니다(해석: 정확히 ${days}일인 경우도 중단). 무재해로 인정하는 재해는 그렇지 않으나, 인정은 증빙서류를 보고 인증기관이 합니다. 재해 행이 스스로 적은 중단·인정 여부를 사망, 요양일수, 원인, 증빙서류와 비교하고, 인증기관이 결정할 원인이면 결정을 묻습니다. 산업재해는 무재해 기록과 관계없이 법에 따라 보고하여야 합니다.`,
    en: `A work-related death, or ${days} days of care or more, breaks zero accident (interpretation: exactly ${days} days do). A recognised accident does not, but recognition is the certifying body's, by documents. What a row says of itself is compared with its death, days of care, cause and document; where the body has to decide by the cause, its decision is asked for. The accident itself must be reported as the law requires, whatever it does to the record.`,
  },
  passed: {
    ko: "무재해 중단 여부가 사망, 요양일수와 맞습니다.",
    en: "Each accident is treated as its death and days of care say.",
  },
  messages: {
    death: {
      ko: "{cell}: {date}의 재해는 사망 재해인데 무재해를 중단시키지 않는다고 적혀 있습니다(기재 {found}). 업무상 사망은 무재해를 중단시키므로 맞는 값은 {expected}입니다. 값을 고치고 재개시하십시오. 인증기관이 무재해로 인정한 재해이면 인정 여부와 증빙서류를 적으십시오.",
      en: "{cell}: the accident of {date} was fatal, but is said not to break zero accident (found {found}). A work-related death breaks it: {expected}. Correct it and start the record again; if the certifying body has recognised the accident, say so with the document.",
    },
    "care-days": {
      ko: "{cell}: {date}의 재해는 요양일수가 {care}인데 무재해를 중단시키지 않는다고 적혀 있습니다(기재 {found}). {days} 이상의 요양은 무재해를 중단시키므로 맞는 값은 {expected}입니다. 값을 고치고 재개시하십시오. 인증기관이 무재해로 인정한 재해이면 인정 여부와 증빙서류를 적으십시오.",
      en: "{cell}: the accident of {date} took {care} of care, but is said not to break zero accident (found {found}). Care of {days} or more breaks it: {expected}. Correct it and start the record again; if the certifying body has recognised the accident, say so with the document.",
    },
    undecided: {
      ko: "{cell}: {date}의 재해는 사망 또는 {days} 이상의 요양인데 무재해를 중단시키지 않는다고 적혀 있습니다(기재 {found}). 원인으로 보아 무재해로 인정될 수 있으나 인정되었다는 기재가 없습니다. 인증기관의 결정을 확인하고 인정 여부와 증빙서류를 적으십시오.",
      en: "{cell}: the accident of {date} was fatal or took {days} of care or more, but is said not to break zero accident (found {found}). By its cause it may be recognised, yet nothing says that it was. Ask for the certifying body's decision, and enter it with the document.",
    },
    open: {
      ko: "{cell}: {date}의 재해는 사망 또는 {days} 이상의 요양이며, 원인으로 보아 무재해가 중단되는지는 인증기관이 결정합니다. 결정이 적혀 있지 않습니다. 인증기관의 결정을 확인하고 중단 또는 인정 여부와 증빙서류를 적으십시오.",
      en: "{cell}: the accident of {date} was fatal or took {days} of care or more, and by its cause the certifying body has to decide whether it breaks zero accident. No decision is stated. Ask for it, and enter whether the accident breaks zero accident or is recognised, with the document.",
    },
    "no-document": {
      ko: "{cell}: {date}의 재해는 사망 또는 {days} 이상의 요양인데 증빙서류 없이 무재해로 다루었습니다(기재 {found}). 무재해로 인정하는 재해인지는 인증기관이 정합니다. 증빙서류를 확인하여 적으십시오.",
      en: "{cell}: the accident of {date} was fatal or took {days} of care or more, and is treated as zero accident without a document (found {found}). Whether it is recognised, the certifying body decides. Look for the document and enter it.",
    },
    "few-days": {
      ko: "{cell}: {date}의 재해는 요양일수가 {care}인데 무재해를 중단시킨다고 적혀 있습니다(기재 {found}). 사망이 아니고 요양이 {days}보다 적으면 무재해가 이어집니다. 요양일수가 늘었는지 확인하십시오.",
      en: "{cell}: the accident of {date} took {care} of care, but is said to break zero accident (found {found}). Without a death, care of less than {days} does not break it. Check whether the care lasted longer.",
    },
    recognised: {
      ko: "{cell}: {date}의 재해는 무재해로 인정되었다고 적혀 있으나 무재해를 중단시킨다고도 적혀 있습니다(기재 {found}). 인증기관의 결정을 확인하고 둘 중 하나를 고치십시오.",
      en: "{cell}: the accident of {date} is said to be recognised as zero accident and also to break it (found {found}). Ask for the certifying body's decision, and correct one of the two.",
    },
  },
} satisfies RuleText;
