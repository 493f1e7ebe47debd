/** Units of the numbers that are asked for. */
import type { Sentence } from "../text/sentence";

export const multipleUnit: Sentence = { ko: "배", en: "-fold" };
export const yearsUnit: Sentence = { ko: "년", en: "years" };
