/** How much of a person each work takes in the pane, counted by `effort.e2e.test.ts`; the tour shows it. */
import type { Sentence } from "../../src/text/sentence";

export interface Effort {
  readonly id: string;
  readonly work: Sentence;
  /** Presses of a key, Tab and Enter included. */
  readonly keys: number;
  readonly clicks: number;
  /** Picks from a list. */
  readonly picks: number;
  /** What it took before the pane did it. */
  readonly before: Sentence;
}

const onSheet = (count: number): Sentence => ({
  ko: `시트에서 키 ${count}번`,
  en: `${count} keys on the sheet`,
});
const byHand: Sentence = { ko: "시트에서 직접", en: "by hand on the sheet" };

export const efforts: readonly Effort[] = [
  {
    id: "set-up",
    work: { ko: "빈 양식에서 목표까지", en: "from an empty form to the goal" },
    keys: 23,
    clicks: 0,
    picks: 2,
    before: onSheet(62),
  },
  {
    id: "day",
    work: { ko: "하루 기록", en: "a day" },
    keys: 1,
    clicks: 0,
    picks: 0,
    before: onSheet(14),
  },
  {
    id: "month",
    work: { ko: "한 달 기록(31일)", en: "a month of 31 days" },
    keys: 7,
    clicks: 0,
    picks: 0,
    before: onSheet(280),
  },
  {
    id: "accident",
    work: { ko: "재해 한 건", en: "an accident" },
    keys: 17,
    clicks: 2,
    picks: 1,
    before: byHand,
  },
  {
    id: "quotation",
    work: { ko: "신청 배수와 신청일, 제출용 사본", en: "the application, to the submission copy" },
    keys: 7,
    clicks: 2,
    picks: 0,
    before: byHand,
  },
  {
    id: "scores",
    work: { ko: "평가 점수 다섯", en: "five scores" },
    keys: 15,
    clicks: 1,
    picks: 0,
    before: byHand,
  },
  {
    id: "finding",
    work: { ko: "지적 사항의 셀로", en: "to a finding's cell" },
    keys: 0,
    clicks: 1,
    picks: 0,
    before: { ko: "클릭 2번", en: "2 clicks" },
  },
  {
    id: "question",
    work: { ko: "질문에 ‘예’로 답하기", en: "a question answered with yes" },
    keys: 0,
    clicks: 1,
    picks: 0,
    before: { ko: "할 수 없음", en: "not possible" },
  },
  {
    id: "safe-fixes",
    work: { ko: "확실한 수정 모두", en: "all safe fixes" },
    keys: 0,
    clicks: 1,
    picks: 0,
    before: byHand,
  },
];
