import { leastOf } from "../../../core/extremes";
import { addMonths } from "../../../core/calendar/months";
import type { Entry, Submission } from "../../../form/submission";
import { accidentDays, breakingAccidents } from "../../../record/breaking-accidents";
import { asStated, isStated } from "../../../record/entries";
import { type LoggedDay, loggedDays } from "../../../record/log-days";
import { recordStarts } from "../../../record/record-starts";
import { runsOf } from "../../columns/runs";
import { defineRule, type Report } from "../../rule";
import { text } from "./log-accident-remark.text";

type Message = keyof typeof text.messages;

/** Days between a remark that says that an accident happened and its row. */
const daysApart = 1;

/** Days after an accident in which remarks may speak of it. */
const daysOfTalk = 30;

/** Other words that hold those of accidents: 존재해, 인사고과, 내부상태. */
const lookalikes = /[존부현자]재해|[인행]사고|[내외일상하전후각기]부상/g;

/** A remark of an accident or injury; 재해체, 사고과 and the like are none. */
const accidentWords =
  /재해(?![체석당제산])|사고(?![과력파정려용철객])|부상(?![태승부황세면대품호조])|산재\s*(?:발생|처리|신청|접수|승인)|다[쳤쳐침친]|골절|\baccidents?\b|\binjur(?:y|ies|ed)\b/i;

/** Words that say that it happened on this day. */
const occurrenceWords =
  /발생|부상|다[쳤쳐침친]|골절|절단|사망|이송|후송|입원|병원|산재|\binjured\b|\bhospital\b|\bhurt\b|\bfell\b/i;

/** Words of remarks that speak of accidents where none happened: of prevention, training, nature or insurance. */
const otherWords =
  /무\s*재해(?!\s*중단)|무\s*사고|아차|앗차|예방|방지|사례|교육|훈련|대비|캠페인|근절|점검|대책|제로|포스터|영상|전파|공유|시나리오|체험|주의|금지|조심|우려|위험|대응|보험|속보|게시|지연|정체|통제|회의|간담|결의|수칙|매뉴얼|절차|기술지도|협의체|기록판|자연\s*재해|재해\s*복구|풍수해|수해|타\s*(?:현장|사)|재해율|통계|현황|처벌법|없음|없었|없이|없다|없는|(?:재해|사고|부상자?)\s*[:：]?\s*(?:무(?![가-힣])|0|영|×|x|-)|0\s*건|발생\s*시(?![가-힣0-9])|발생시|\b(?:zero|no|0|nil|none|without|free|prevent\w*|near[ -]?miss|training|drill|toolbox|talk|campaign|lessons?|insurance|award|statistics)\b/i;

export const logAccidentRemark = defineRule({
  id: "log-accident-remark",
  severity: "warning",
  clauses: ["CAN-3", "AUD-8"],
  // A column of the work done is no column of remarks.
  needs: (submission) =>
    hasOtherColumn(submission) ? [] : [{ subject: ["log.remark"], inputs: [["log.date"]] }],
  judgesEach: true,
  text,
  check(submission, report) {
    const days = remarkedDays(submission);
    if (hasOtherColumn(submission) || !days.some(({ remark }) => isStated(remark))) {
      report.notApplicable();
      return;
    }
    askForAccidents(days, submission, report);
    askForRemark(days, submission, report);
  },
});

interface RemarkedDay {
  readonly day: LoggedDay;
  /** First and last day of the row: in a monthly log those of the month. */
  readonly first: number;
  readonly last: number;
  readonly remark: Entry<string>;
}

/** Whether what was read as remarks may be another column, such as the work done. */
function hasOtherColumn({ doubts }: Submission): boolean {
  return doubts.some(({ field }) => field === "log.remark");
}

/** The days of the records that have a cell for a remark. */
function remarkedDays(submission: Submission): readonly RemarkedDay[] {
  const isMonthly = submission.log?.kind === "monthly";
  const from = leastOf(recordStarts(submission).flat());
  const days: RemarkedDay[] = [];
  for (const day of loggedDays(submission)) {
    const { date: first } = day;
    const { remark } = day.row;
    if (first === null || !remark) continue;
    const last = isMonthly ? addMonths(first, 1) - 1 : first;
    if (!Number.isFinite(from) || last >= from) days.push({ day, first, last, remark });
  }
  return days;
}

/** Asks for the accident that a remark names; remarks of one row after the other are of one. */
function askForAccidents(
  days: readonly RemarkedDay[],
  submission: Submission,
  report: Report<Message>,
): void {
  const accidents = accidentDays(submission);
  const unnamed = days.filter(({ first, last, remark }) => {
    const named = accidentNamedIn(remark);
    const before = named === "occurred" ? daysApart : daysOfTalk;
    return (
      named !== null &&
      !accidents.some((date) => first - before <= date && date <= last + daysApart)
    );
  });
  for (const [head, ...others] of runsOf(
    unnamed,
    ({ remark }) => remark,
    () => true,
  )) {
    report.review({
      message: "no-accident",
      at: [head.remark, ...others.map(({ remark }) => remark)],
      found: asStated(head.remark, null),
      expected: { value: null, unit: null },
      params: { date: { value: head.first, unit: "date" } },
    });
  }
}

/** What a remark says of an accident; null where it speaks of none, or of prevention. */
function accidentNamedIn({ value }: Entry<string>): "occurred" | "spoken-of" | null {
  if (value === null) return null;
  const plain = value.normalize("NFKC").replaceAll(lookalikes, " ");
  const parts = plain.split(/[,;/\n。]|\.\s/).filter((part) => accidentWords.test(part));
  if (parts.length === 0) return null;
  const occurred = parts.some((part) => occurrenceWords.test(part) && !otherWords.test(part));
  if (occurred) return "occurred";
  return otherWords.test(plain) ? null : "spoken-of";
}

/** Asks for the remark on the day of a breaking accident, in a log that has one on the day of another accident. */
function askForRemark(
  days: readonly RemarkedDay[],
  submission: Submission,
  report: Report<Message>,
): void {
  const near = (date: number) =>
    days.filter(({ first, last }) => first - daysApart <= date && date <= last + daysApart);
  const hasOther = accidentDays(submission).some((date) =>
    near(date).some(({ remark }) => accidentNamedIn(remark) !== null),
  );
  if (!hasOther) return;
  for (const { date } of breakingAccidents(submission)) {
    const own = near(date).find(({ first, last }) => first <= date && date <= last);
    if (!own || near(date).some(({ remark }) => isStated(remark))) continue;
    report.review({
      message: "no-remark",
      at: own.remark,
      found: asStated(own.remark, null),
      expected: { value: null, unit: null },
      params: { date: { value: date, unit: "date" } },
      severity: "info",
    });
  }
}
