/** Why the pane leaves a cell alone. */
import type { Sentence } from "./sentence";

export const lockedText = {
  formula: {
    ko: "수식이 든 셀입니다. 시트에서 고치십시오.",
    en: "This cell holds a formula. Change it on the sheet.",
  },
  unreadable: {
    ko: "읽을 수 없는 값이 든 셀입니다. 시트에서 고치십시오.",
    en: "What this cell holds cannot be read. Change it on the sheet.",
  },
  notPlain: {
    ko: "다른 것도 적혀 있거나 단위가 다른 셀입니다. 시트에서 고치십시오.",
    en: "This cell holds more, or counts in another unit. Change it on the sheet.",
  },
} as const satisfies Record<string, Sentence>;
