/** The attachments of an application, and who signs it. */
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
