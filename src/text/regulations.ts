import type { Regulation } from "../core/record/regulation";
import type { Sentence } from "./sentence";

/** The revised regulation and the one before it (TRN-1). */
export const regulationNames: Readonly<Record<Regulation, Sentence>> = {
  old: { ko: "종전 규정", en: "old" },
  new: { ko: "개정 규정", en: "new" },
};
