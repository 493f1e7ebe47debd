/** The words of the decision on individual workplaces (HND-6). */
import type { Sentence } from "../text/sentence";
import { answerWords } from "../text/template";

export const workplaceText = {
  title: { ko: "개별 사업장", en: "Individual workplace" },
  about: {
    ko: "독립한 사업장인지, 다른 사업장의 일부인지",
    en: "Whether it is a workplace of its own or part of another",
  },
  individual: {
    ko: "개별 사업장으로 볼 수 있습니다.",
    en: "It may be regarded as an individual workplace.",
  },
  part: {
    ko: "독립한 사업장이 아니라 상위 조직의 일부로 봅니다.",
    en: "It belongs to the organisation above it and is no workplace of its own.",
  },
  oneWorkplace: {
    ko: "같은 장소의 사업장과 합하여 하나의 사업장으로 봅니다.",
    en: "It makes one workplace with the other one at its location.",
  },
  three: {
    ko: "장소, 업무, 인사의 독립성을 모두 갖추었습니다.",
    en: "Location, work and personnel are all independent.",
  },
  separated: {
    ko: "같은 장소라도 근로조건이 뚜렷이 다르고 구분되면 따로 볼 수 있습니다.",
    en: "Even at one location, a part with clearly different labor conditions may be separated.",
  },
  sameLocation: {
    ko: "같은 장소의 사업장은 원칙적으로 하나의 사업장으로 봅니다.",
    en: "Workplaces at one location are basically a single workplace.",
  },
  noIndependence: {
    ko: "지점 등 독립성이 없는 사업은 상위 조직 또는 사업에 일괄하여 적용합니다.",
    en: "A business without independence, such as a branch office, is applied to the tier above it.",
  },
  notClear: {
    ko: "세 조건이 분명하게 갖추어지지 않았습니다.",
    en: "The three conditions are not clear-cut.",
  },
  ownPremium: {
    ko: "산재보험료를 따로 내거나 개별 사업주로 등록되어 있으면 개별 사업장으로 인정될 수 있습니다.",
    en: "A business that pays the IACI premium itself or is registered as an individual employer may be recognised.",
  },
  noPremium: {
    ko: "산재보험료를 따로 내지 않고 개별 사업주로 등록되어 있지도 않습니다. 이 경우의 처리는 규정에 없습니다.",
    en: "It neither pays the premium itself nor is registered as an employer. The regulation does not say what follows.",
  },
  insurance: {
    ko: "산재보험 관리번호 또는 사업개시번호를 보여 주는 자료",
    en: "Evidence of the IACI number or the business leadoff number",
  },
  registration: { ko: "개별 사업주 등록 자료", en: "Registration as an individual employer" },
  organisation: {
    ko: "조직도, 임금대장, 노무관리 자료",
    en: "Organisation chart, payroll, records of labor management",
  },
} as const satisfies Record<string, Sentence>;

export const workplaceQuestions = {
  location: {
    asks: {
      ko: "다른 사업장과 장소가 떨어져 있습니까?",
      en: "Is its location apart from other workplaces?",
    },
    hint: {
      ko: "주소가 같은지가 아니라, 관련 조직이 사업을 하는 일정한 구역을 기준으로 봅니다.",
      en: "What counts is the area in which a related organisation does its business, not the address.",
    },
    findOut: {
      ko: "사업장의 위치와 같은 조직이 쓰는 구역을 확인하십시오.",
      en: "Find out the location and the area that the same organisation uses.",
    },
  },
  work: {
    asks: {
      ko: "근로조건이 뚜렷이 다르고 근로자, 임금, 노무관리가 따로 구분됩니까?",
      en: "Are its labor conditions clearly different, with workers, wages and labor management kept apart?",
    },
    findOut: {
      ko: "임금대장과 노무관리를 따로 하는지 확인하십시오.",
      en: "Find out whether payroll and labor management are separate.",
    },
  },
  personnel: {
    asks: {
      ko: "인사와 조직이 독립되어 있습니까?",
      en: "Is it independent in its personnel and organisation?",
    },
    hint: {
      ko: "사업 규모, 상위 조직과의 관계, 사무 처리 능력으로 봅니다.",
      en: "By its size, its relation to the organisation above it and its administration.",
    },
    findOut: {
      ko: "조직도와 인사 권한을 확인하십시오.",
      en: "See the organisation chart and who decides on personnel.",
    },
  },
  premium: {
    asks: {
      ko: "산재보험료를 따로 내거나 개별 사업주로 등록되어 있습니까?",
      en: "Does it pay the IACI premium itself, or is it registered as an individual employer?",
    },
    hint: {
      ko: "산재보험 관리번호나 사업개시번호가 따로 있으면 ‘예’입니다.",
      en: "Yes if it has an IACI number or a business leadoff number of its own.",
    },
    findOut: {
      ko: "산재보험 관리번호 또는 사업개시번호를 확인하십시오.",
      en: "Look for its IACI number or business leadoff number.",
    },
  },
} as const satisfies Record<string, { asks: Sentence; hint?: Sentence; findOut: Sentence }>;

export const clearness = {
  yes: answerWords.yes,
  no: answerWords.no,
  unclear: { ko: "분명하지 않음", en: "Not clear-cut" },
} as const satisfies Record<string, Sentence>;
