/** The sentences of the pane's frame: its tabs, its bar and its start screen. */
import type { Sentence } from "./sentence";

export const shellText = {
  journeys: { ko: "작업", en: "Journeys" },
  fill: { ko: "작성", en: "Fill" },
  score: { ko: "평가", en: "Score" },
  check: { ko: "점검", en: "Check" },
  decide: { ko: "판단", en: "Decide" },
  more: { ko: "더 보기", en: "More" },
  /** Says the other language in that language. */
  otherLanguage: { ko: "English", en: "한국어" },
  startScreen: { ko: "시작 화면", en: "Start screen" },
  loading: { ko: "불러오는 중입니다", en: "Loading" },
  tryAgain: { ko: "다시 시도", en: "Try again" },
  next: { ko: "다음: {step}", en: "Next: {step}" },
  nextCell: { ko: "{what}, {cell}", en: "{what}, {cell}" },
  goBack: { ko: "↩ 이전 위치", en: "↩ Back" },
  firstDay: { ko: "무재해 일지의 첫날 기록", en: "record the first day of the log" },
  startTitle: {
    ko: "무재해 기록: 어떤 일을 하십니까?",
    en: "Zero Accident record: what is your work?",
  },
  startHere: { ko: "이 통합 문서에서 시작", en: "Start in this workbook" },
  skip: { ko: "건너뛰기", en: "Skip" },
  newFormNext: { ko: "새 양식", en: "new form" },
  newForm: { ko: "새 양식 열기", en: "Open a new form" },
  noForm: {
    ko: "이 통합 문서에서 무재해 양식을 찾지 못했습니다. 새 양식을 열거나, 작성한 통합 문서를 여십시오.",
    en: "This workbook holds no Zero Accident form. Open a new one, or the workbook that you keep.",
  },
} as const satisfies Record<string, Sentence>;

/** Who keeps a record, who scores and who audits, on the cards of the start screen. */
export const startCards = {
  fill: {
    title: { ko: "기록을 작성합니다 · 안전관리자", en: "I keep a record · safety manager" },
    text: {
      ko: "하루 인원을 적고 목표까지 남은 시간을 봅니다.",
      en: "Enter the day's workers and see what is left to the goal.",
    },
  },
  score: {
    title: { ko: "수준을 평가합니다 · 컨설턴트", en: "I score · consultant" },
    text: {
      ko: "다섯 항목의 점수와 근거를 적습니다.",
      en: "Score five fields with their evidence.",
    },
  },
  check: {
    title: { ko: "기록을 심사합니다 · 인증심사원", en: "I audit · auditor" },
    text: {
      ko: "틀린 셀과 그 근거를 봅니다.",
      en: "See which cells are wrong, and by which clause.",
    },
  },
} as const satisfies Record<string, Record<"title" | "text", Sentence>>;
