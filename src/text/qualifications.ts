import type { Qualification, Role } from "../core/certification/eligibility";
import type { Sentence } from "./sentence";

/** The qualifications for auditors and consultants (QUAL-2); the years of practice are the rulebook's. */
export const qualificationNames: Readonly<Record<Qualification, Sentence>> = {
  "professional-engineer": {
    ko: "안전·보건 관련 기술사",
    en: "professional engineer in safety or health",
  },
  supervisor: {
    ko: "산업안전지도사 또는 산업위생지도사",
    en: "industrial safety or industrial hygiene supervisor",
  },
  engineer: {
    ko: "안전·보건 관련 기사와 실무경력",
    en: "engineer in safety or health, with practice",
  },
  degree: { ko: "학사 이상의 학위와 실무경력", en: "bachelor's or higher degree, with practice" },
  "industrial-engineer": {
    ko: "안전·보건 관련 산업기사와 실무경력",
    en: "industrial engineer in safety or health, with practice",
  },
  experience: {
    ko: "안전·보건 단체 또는 회사의 실무경력",
    en: "practice in safety and health organizations or companies",
  },
};

export const roleNames: Readonly<Record<Role, Sentence>> = {
  auditor: { ko: "인증심사원", en: "auditor" },
  consultant: { ko: "컨설턴트", en: "consultant" },
};
