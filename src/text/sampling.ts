import type { SamplingReason } from "../core/certification/sampling";
import type { Sentence } from "./sentence";

/** Why a day is sampled (SMP-1, AMB-14). */
export const samplingReasonNames: Readonly<Record<SamplingReason, Sentence>> = {
  run: { ko: "연휴", en: "run of holidays" },
  holiday: { ko: "공휴일", en: "public holiday" },
  sunday: { ko: "일요일", en: "Sunday" },
  saturday: { ko: "토요일", en: "Saturday" },
  any: {
    ko: "일반일(이 배수의 휴일은 모두 뽑혔거나 일한 휴일이 없음)",
    en: "ordinary day (no further holiday was worked in this multiple)",
  },
};
