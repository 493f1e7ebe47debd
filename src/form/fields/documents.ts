/** The attachments of an application, who signs it, and how the certifying body dealt with it. */
import { date, text, yesNo } from "./field";

/** The attachments (APP-4). */
export const documentColumns = {
  item: text({
    label: { ko: "제출서류", en: "Document" },
    certain:
      "서류명, 서류, 서류 목록, 첨부서류, 첨부서류명, 구비서류, 첨부물, documents, attachment, attachments, document name",
    unsure: "구분, 항목, 목록, item, name",
  }),
  submitted: yesNo({
    label: { ko: "제출", en: "Submitted" },
    certain:
      "제출여부, 제출 여부, 첨부, 첨부여부, 첨부 여부, 구비, 구비여부, 유무, 제출유무, attached, included, enclosed, provided",
    unsure: "확인, 여부, status, yes no, check",
  }),
  date: date({
    label: { ko: "발급일", en: "Date of issue" },
    certain:
      "발급일자, 작성일, 작성일자, 발행일, 제출일, 제출일자, issued, issue date, issued on, dated",
    unsure: "일자, 날짜, date",
  }),
  note: text({
    label: { ko: "비고", en: "Note" },
    certain: "특이사항, 참고, 메모, notes, remark, remarks, comment, comments",
  }),
} as const;

/** The signatures (APP-5). */
export const signatureColumns = {
  role: text({
    label: { ko: "서명자", en: "Signatory" },
    certain: "서명인, 직위, 직책, 역할, 확인자, signed by, role, position, title",
    unsure: "구분, 소속",
  }),
  name: text({
    label: { ko: "성명", en: "Name" },
    certain: "이름, 성 명, 서명자 성명, full name, name of signatory",
  }),
  signed: yesNo({
    label: { ko: "서명", en: "Signed" },
    certain: "서명 여부, 날인, 서명(인), 서명 또는 인, 서명/날인, signature, sign, seal",
    unsure: "인",
  }),
} as const;

/**
 * The steps of the procedure, each beside its heading; whoever certifies fills them in.
 *
 * They are known by their own headings alone: 접수일, 심사원 and 자격 mean other things in other forms.
 */
export const schedulePairs = {
  received: date({
    label: { ko: "인증신청서 받은 날", en: "Application received on" },
    certain: "인증신청서를 받은 날, 인증신청 받은 날",
  }),
  contestFrom: date({
    label: { ko: "근로자 이의제기 시작일", en: "Employees' contest window from" },
    certain: "이의제기 시작일, 이의제기기간 시작일, contest window from",
  }),
  contestTo: date({
    label: { ko: "근로자 이의제기 종료일", en: "Employees' contest window to" },
    certain: "이의제기 종료일, 이의제기기간 종료일, contest window to",
  }),
  /** The clock stands from here up to the day on which the supplement was handed in (AUD-2). */
  supplementAsked: date({
    label: { ko: "서류 보완 요구일", en: "Supplement asked for on" },
    certain: "보완 요구일, 서류보완 요구일",
  }),
  supplementReceived: date({
    label: { ko: "서류 보완 제출일", en: "Supplement handed in on" },
    certain: "보완 제출일, 서류보완 제출일",
  }),
  /** Likewise, up to the answer of the labor office. */
  inquirySent: date({
    label: { ko: "노동관서 조회일", en: "Inquiry to the labor office on" },
    certain: "지방노동관서 조회일, 노동관서 조회 요청일, inquiry to the labour office on",
  }),
  inquiryAnswered: date({
    label: { ko: "노동관서 회신일", en: "Answer of the labor office on" },
    certain: "지방노동관서 회신일, 노동관서 조회 회신일, answer of the labour office on",
  }),
  surveyDate: date({
    label: { ko: "현장 실사일", en: "Date of the survey" },
    certain: "인증 실사일, 인증심사 실사일, survey date",
  }),
  noticeDate: date({
    label: { ko: "심사 결과 통보일", en: "Notice of the result on" },
    certain: "인증심사 결과 통보일, 심사결과 통보일자",
  }),
  contestDate: date({
    label: { ko: "결과에 대한 이의신청일", en: "Contest of the result on" },
    certain: "심사 결과 이의신청일, 인증심사 결과 이의신청일",
  }),
  answerDate: date({
    label: { ko: "이의신청 답변일", en: "Answer to the contest on" },
    certain: "이의신청 결과 통보일, 이의신청 회신일",
  }),
  auditor: text({
    label: { ko: "담당 인증심사원", en: "Auditor in charge" },
    certain: "인증심사원 성명, name of the auditor",
  }),
  qualification: text({
    label: { ko: "인증심사원 자격", en: "Auditor's qualification" },
    certain: "심사원 자격, qualification of the auditor",
  }),
} as const;
