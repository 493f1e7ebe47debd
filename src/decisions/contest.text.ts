/** The words of the decision on contests (CON). */
import type { Sentence } from "../text/sentence";

export const contestText = {
  title: { ko: "결과에 대한 이의신청", en: "Contest of a result" },
  about: {
    ko: "누가 언제까지 무엇으로 이의를 신청하는지",
    en: "Who may contest, until when, and with what",
  },
  may: { ko: "이의를 신청할 수 있습니다.", en: "The result may be contested." },
  inTime: {
    ko: "이의신청이 기한 안에 접수되었습니다.",
    en: "The contest was received in time.",
  },
  late: {
    ko: "기한이 지난 이의신청입니다. 그 처리는 규정에 없습니다.",
    en: "The contest came after its deadline. The regulation does not say what follows.",
  },
  notEntitled: {
    ko: "인증심사에서 반려 통보를 받은 사업주만 이의를 신청할 수 있습니다.",
    en: "Only an employer whose application was returned may contest the result.",
  },
  employees: {
    ko: "근로자는 이의제기기간에 무재해 목표달성에 이의를 제기할 수 있습니다.",
    en: "Employees may contest the achievement in the employees' contest window.",
  },
  applicant: {
    ko: "신청인은 인증심사에서 반려 통보를 받은 사업주입니다.",
    en: "The applicant is the employer notified of the return.",
  },
  within: {
    ko: "심사 결과를 통보받은 날부터 {days}일 안에 신청합니다.",
    en: "It is due within {days} days of the notice of the result.",
  },
  window: {
    ko: "이의제기기간은 {least}일 이상 {most}일 이하이며 인증기관이 정합니다.",
    en: "The window lasts {least} to {most} days, at the certifying body's discretion.",
  },
  fiveAllowed: {
    ko: "해석: 정확히 {least}일도 허용됩니다.",
    en: "Interpretation: exactly {least} days are allowed.",
  },
  grounds: { ko: "반려 사유: {cause}", en: "Cause of the return: {cause}" },
  toHeadquarters: {
    ko: "인증기관의 본부(공단은 문화홍보실)에 신청합니다.",
    en: "Apply to the head office of the certifying body (KOSHA: Culture and Public Relations Office).",
  },
  review: {
    ko: "서류와, 필요하면 현장을 조사하고 심사 결과와 비교하여 결정합니다.",
    en: "Documents, and if necessary the site, are examined against the survey's results.",
  },
  answer: {
    ko: "신청일부터 {days}일 안에 사업장과 담당 기관에 결과를 통보합니다.",
    en: "Workplace and field office are notified within {days} days of the application.",
  },
  aboutAccident: {
    ko: "재해가 무재해로 인정될 수 있는 근거를 갖추십시오.",
    en: "Prepare the grounds on which the accident may be recognised.",
  },
  aboutRecords: {
    ko: "시간과 일수의 원자료(출근부, 작업일보)를 갖추십시오.",
    en: "Prepare the sources of time and days: attendance sheets, daily reports.",
  },
  aboutGoal: {
    ko: "목표의 오류는 소급하여 정정할 수 있습니다. 정정한 목표로도 달성하였음을 보이십시오.",
    en: "Errors of the goal are corrected retrospectively. Show that the corrected goal is achieved too.",
  },
  guide: {
    ko: "이의신청 절차 안내문(별지 제9호 서식)",
    en: "Guide to contest procedures (Schedule 9 form)",
  },
  notice: { ko: "반려 통보서(반려번호, 사유)", en: "Return notice with its number and causes" },
} as const satisfies Record<string, Sentence>;

export const contestQuestions = {
  who: {
    asks: { ko: "누가 이의를 제기합니까?", en: "Who contests?" },
    findOut: {
      ko: "반려 통보서의 수신인을 확인하십시오.",
      en: "See to whom the return notice is addressed.",
    },
  },
  cause: {
    asks: { ko: "반려 사유는 무엇입니까?", en: "What was the cause of the return?" },
    findOut: {
      ko: "반려 통보서에 적힌 사유를 확인하십시오.",
      en: "See the cause in the return notice.",
    },
  },
  notice: {
    asks: {
      ko: "심사 결과를 통보받은 날은 언제입니까?",
      en: "On which day was the result notified?",
    },
    findOut: {
      ko: "반려 통보서의 통보일을 확인하십시오.",
      en: "See the date of the return notice.",
    },
  },
  filed: {
    asks: { ko: "이의신청서를 냈습니까?", en: "Is the contest handed in?" },
    findOut: {
      ko: "이의신청서를 냈는지 확인하십시오.",
      en: "Find out whether it was handed in.",
    },
  },
  filing: {
    asks: { ko: "이의를 신청한 날은 언제입니까?", en: "When was it handed in?" },
    findOut: {
      ko: "이의신청서의 접수일을 확인하십시오.",
      en: "Find out when it was received.",
    },
  },
  receipt: {
    asks: {
      ko: "인증신청의 접수일은 언제입니까?",
      en: "When was the application for certification received?",
    },
    findOut: {
      ko: "인증신청의 접수일을 확인하십시오.",
      en: "Find out when the application was received.",
    },
  },
} as const satisfies Record<string, { asks: Sentence; hint?: Sentence; findOut: Sentence }>;

export const contesters = {
  employer: {
    ko: "반려 통보를 받은 사업주",
    en: "The employer whose application was returned",
  },
  employee: { ko: "사업장의 근로자", en: "An employee of the workplace" },
  other: { ko: "그 밖의 사람", en: "Somebody else" },
} as const satisfies Record<string, Sentence>;
