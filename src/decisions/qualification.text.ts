/** The words of the decision on auditors and consultants (QUAL). */
import type { Sentence } from "../text/sentence";

export const qualificationText = {
  title: { ko: "심사원·컨설턴트 자격", en: "Auditor or consultant" },
  about: {
    ko: "인증심사원이나 컨설턴트의 자격을 갖추었는지",
    en: "Whether a person may audit or consult",
  },
  eligible: {
    ko: "{role}의 자격 요건을 갖추었습니다.",
    en: "The requirements of an {role} are met.",
  },
  eligibleConsultant: {
    ko: "{role}의 자격 요건을 갖추었습니다.",
    en: "The requirements of a {role} are met.",
  },
  notYet: {
    ko: "{role}의 자격 요건을 아직 갖추지 못하였습니다.",
    en: "The requirements of the {role} are not met yet.",
  },
  qualification: { ko: "자격: {qualification}", en: "Qualification: {qualification}" },
  grades: {
    ko: "해석: 첫째 항목은 기술사, 셋째 항목은 기사로 봅니다. 영문에는 두 항목이 같은 말로 적혀 있습니다.",
    en: "Interpretation: the first item is the professional engineer and the third the engineer; in English both have the same word.",
  },
  overYears: {
    ko: "해석: 여섯째 항목의 ‘{years}년 초과’에 정확히 {years}년도 포함됩니다.",
    en: "Interpretation: exactly {years} years count as “over {years} years” of the sixth item.",
  },
  course: {
    ko: "인증심사원은 컨설턴트 교육과정을 마치고 자격시험에 합격한 사람, 컨설턴트는 교육과정을 마친 사람입니다.",
    en: "An auditor has completed the consultant course and passed the test; a consultant has completed the course.",
  },
  tries: {
    ko: "교육을 마친 뒤 시험에 {attempts}번까지 응시할 수 있고, 모두 불합격하면 교육을 다시 마쳐야 합니다.",
    en: "After the course, {attempts} tries at the test are allowed; then the course has to be repeated.",
  },
  applying: {
    ko: "자격을 증명하는 서류를 내고 교육을 신청합니다.",
    en: "Apply for the course with documents that prove the qualification.",
  },
  director: {
    ko: "자격 있는 심사원이 없으면 무재해 담당 부서장이 인증심사를 합니다.",
    en: "Where there is no qualified auditor, the ZA director audits.",
  },
  proof: { ko: "자격을 증명하는 서류", en: "Proof of the qualification" },
  practice: { ko: "실무경력을 증명하는 서류", en: "Proof of the practice" },
  courseProof: { ko: "교육과정 수료증", en: "Certificate of the course" },
  testProof: { ko: "자격시험 합격 증명", en: "Proof of the passed test" },
} as const satisfies Record<string, Sentence>;

export const qualificationQuestions = {
  role: {
    asks: { ko: "어느 자격을 알아봅니까?", en: "Which role is asked about?" },
    findOut: {
      ko: "인증심사를 하려면 인증심사원, 개선 상담을 하려면 컨설턴트입니다.",
      en: "Whoever audits is an auditor, whoever advises on improvements a consultant.",
    },
  },
  qualification: {
    asks: { ko: "어느 자격 요건에 해당합니까?", en: "Which qualification is there?" },
    hint: { ko: "하나만 해당하면 됩니다.", en: "Any one of them is enough." },
    findOut: {
      ko: "자격증, 학위, 경력증명서를 확인하십시오.",
      en: "See licenses, degrees and proofs of practice.",
    },
  },
  years: {
    asks: {
      ko: "안전·보건 분야의 실무경력은 몇 년입니까?",
      en: "How many years of practice in safety and health?",
    },
    findOut: {
      ko: "경력증명서의 기간을 더하십시오.",
      en: "Add up the periods in the proofs of practice.",
    },
  },
  course: {
    asks: {
      ko: "컨설턴트 교육과정을 마쳤습니까?",
      en: "Is the consultant training course completed?",
    },
    findOut: {
      ko: "교육과정 수료증을 확인하십시오.",
      en: "Look for the certificate of the course.",
    },
  },
  test: {
    asks: {
      ko: "교육을 마친 뒤 심사원 자격시험의 결과는 어떠합니까?",
      en: "How did the auditor test go since the course?",
    },
    findOut: {
      ko: "시험 결과와 응시 횟수를 확인하십시오.",
      en: "Find out the result and the number of tries.",
    },
  },
} as const satisfies Record<string, { asks: Sentence; hint?: Sentence; findOut: Sentence }>;

export const testResults = {
  passed: { ko: "합격", en: "Passed" },
  "not-taken": { ko: "응시하지 않음", en: "Not taken" },
  failed: { ko: "불합격, 응시 횟수가 남음", en: "Failed, with tries left" },
  "used-up": { ko: "{attempts}번 모두 불합격", en: "Failed {attempts} times" },
} as const satisfies Record<string, Sentence>;
