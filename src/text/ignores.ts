/** Findings that were set aside with a reason, in words. */
import type { Sentence } from "./sentence";

/** Why the ignores that a workbook keeps were not used, or not all of them. */
export const ignoreProblems = {
  broken: {
    ko: "통합 문서에 저장된 제외 목록이 손상되어 사용하지 않았습니다. 제외한 항목도 모두 지적합니다.",
    en: "The ignores kept in this workbook are damaged and were not used; whatever they set aside is reported.",
  },
  incomplete: {
    ko: "통합 문서에 저장된 제외 가운데 읽을 수 없는 것이 있어 그것은 사용하지 않았습니다.",
    en: "Some of the ignores kept in this workbook could not be read and were not used.",
  },
  newer: {
    ko: "제외 목록이 더 새로운 버전으로 저장되어 사용하지 않았습니다. 프로그램을 업데이트해 주십시오.",
    en: "The ignores kept in this workbook were written by a newer version and were not used. Update the program.",
  },
  several: {
    ko: "통합 문서에 제외 목록이 여러 개 있어 모두 사용하였습니다. 지운 제외가 남아 있는지 확인해 주십시오.",
    en: "This workbook keeps more than one list of ignores; all were used. Check whether some had been removed.",
  },
  "too-large": {
    ko: "통합 문서에 저장된 제외 목록이 너무 커서 사용하지 않았습니다.",
    en: "The list of ignores kept in this workbook is too large and was not used.",
  },
  "not-available": {
    ko: "이 Excel에서는 통합 문서에 저장된 제외 목록을 읽을 수 없습니다. 제외한 항목도 모두 지적합니다.",
    en: "Ignores kept in the workbook cannot be read in this Excel; whatever they set aside is reported.",
  },
} as const satisfies Record<string, Sentence>;

export const ignoreText = {
  title: { ko: "사유를 적고 제외한 항목", en: "Set aside with reasons" },
  count: { ko: "제외 {count}", en: "{count} set aside" },
  reason: { ko: "사유: {reason} ({when})", en: "Reason: {reason} ({when})" },
  unmatched: {
    ko: "더 이상 맞지 않는 제외: {key}. 그 항목이 없거나 내용이 달라졌습니다.",
    en: "An ignore matches nothing any more: {key}. The finding is gone or states something else.",
  },
} as const satisfies Record<string, Sentence>;

export type IgnoreProblem = keyof typeof ignoreProblems;
