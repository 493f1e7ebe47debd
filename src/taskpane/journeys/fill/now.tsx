import type { ComponentChildren } from "preact";
import { GoalBar } from "../../../charts/goal-bar";
import { isoFromSerial } from "../../../core/calendar/serial";
import { fieldLabel } from "../../../form/fields";
import type { Submission } from "../../../form/submission";
import { deadlinesOf, nextDeadline } from "../../../record/deadlines";
import type { RecordOverview } from "../../../record/overview/record-overview";
import { currentGoalSubmission } from "../../../record/goal-of-record";
import { statedGoal } from "../../../record/goal-steps";
import { currentStanding, type Standing } from "../../../record/overview/standing";
import { sayForce, sayStatus } from "../../../report/deadline-status";
import { sayAmount } from "../../../text/amount";
import { sayDay } from "../../../text/day";
import { unitOfGoal } from "../../../text/goal-unit";
import { nowText } from "../../../text/now";
import { ownSheetText } from "../../../text/own-sheets";
import { pageText } from "../../../text/report-page";
import { stepNames } from "../../../text/steps";
import { CellButton } from "../../components/cell-button";
import { NoticeAt } from "../../components/notice-at";
import { useSession } from "../../session/session-context";
import type { CheckedForm, SessionState } from "../../session/state";
import { type Localization, useLocalization } from "../../shell/localization";
import { Deadlines } from "./deadlines";
import {
  blanksForGoal,
  certaintyOf,
  placeOfAccident,
  startOf,
  type Undecided,
  undecidedSinceStart,
  whyNoDate,
} from "./now-facts";
import { Peers } from "./peers";
import { Rates } from "./rates";
import { SheetButton } from "../../components/sheet-button";

/**
 * Where the record stands: how far, since when, what comes next, and what else is worked out from it.
 *
 * @param props.children what else can be done with it
 */
export function Now({
  form: { submission, overview },
  notice,
  children,
}: {
  form: CheckedForm;
  notice: SessionState["notice"];
  children?: ComponentChildren;
}) {
  const localization = useLocalization();
  const session = useSession();
  const { say, language } = localization;
  const standing = currentStanding(submission);
  if (!standing || !overview) {
    return (
      <section class="now">
        <h2>{say(nowText.heading)}</h2>
        <p>{say(nowText.noLog)}</p>
        <NoticeAt place="now" notice={notice} />
        <Peers submission={submission} />
        {children}
      </section>
    );
  }
  const today = session.today();
  const { lastAccident, next } = standing;
  const accidentPlace = lastAccident === null ? null : placeOfAccident(submission, lastAccident);
  const undecided = undecidedSinceStart(submission);
  const isOpen = undecided.length > 0;
  const noDate = whyNoDate(submission, standing);
  const due = sayNextDeadline(submission, today, localization);
  return (
    <section class="now">
      <Multiple submission={submission} standing={standing} overview={overview} />
      <WhatIsOpen undecided={undecided} overview={overview} />
      <p>
        <Since submission={submission} standing={standing} />{" "}
        <span class="quiet">
          {say(ownSheetText.asOf, { date: sayDay(standing.lastDay, language) })}
        </span>
      </p>
      <p>
        {lastAccident !== null
          ? say(ownSheetText.lastAccident, { date: isoFromSerial(lastAccident) })
          : say(submission.accidents ? ownSheetText.noAccident : nowText.noAccidentTable)}{" "}
        {accidentPlace && <CellButton place={accidentPlace} notice="now" />}
      </p>
      {next && (
        <p>
          {next.expected !== null &&
            say(isOpen ? nowText.expectedIfNot : nowText.expected, {
              date: sayDay(next.expected, language),
            })}
          {noDate && say(nowText[noDate])}
          {next.expected !== null && next.expected < today && (
            <>
              {" "}
              <span class="quiet">
                {say(nowText.expectedPassed, { last: isoFromSerial(standing.lastDay) })}
              </span>
            </>
          )}
        </p>
      )}
      <p>{due}</p>
      <p class="unseen" role="status">
        {standing.multiple === null
          ? due
          : say(isOpen ? nowText.spokenUndecided : nowText.spoken, {
              multiple: Math.floor(standing.multiple),
              deadline: due,
            })}
      </p>
      <NoticeAt place="now" notice={notice} />
      <Deadlines submission={submission} today={today} />
      <Rates submission={submission} />
      <Peers submission={submission} />
      {children}
      <SheetButton
        name={say(nowText.board)}
        make={async () => {
          const { boardSheet } = await import("../../../report/sheets/board-sheet");
          return (form) => boardSheet(form.submission, { language, today });
        }}
        notice="now"
      />
    </section>
  );
}

/** What is certain and what hangs on a decision, where accidents are undecided. */
function WhatIsOpen({
  undecided,
  overview,
}: {
  undecided: readonly Undecided[];
  overview: RecordOverview;
}) {
  const localization = useLocalization();
  const { say } = localization;
  if (undecided.length === 0) return null;
  const certainty = certaintyOf(undecided, overview);
  const dates = undecided.map(({ date }) => isoFromSerial(date)).join(", ");
  return (
    <div class="remark">
      <p>
        {say(nowText.undecided, { dates })}
        {certainty &&
          ` ${
            certainty.certain
              ? say(nowText.certain, {
                  multiple: certainty.certain.multiple,
                  date: isoFromSerial(certainty.certain.date),
                })
              : say(nowText.noneCertain)
          }`}
        {certainty?.open != null && ` ${say(nowText.open, { multiple: certainty.open })}`}
      </p>
      <ul>
        {undecided.map((accident) => (
          <li key={accident.date}>
            {sayIfBroken(accident, localization)} <CellButton place={accident.place} notice="now" />
          </li>
        ))}
      </ul>
    </div>
  );
}

function sayIfBroken({ date, ifBroken }: Undecided, localization: Localization): string {
  const { say } = localization;
  const day = isoFromSerial(date);
  if (!ifBroken) return say(nowText.ifBrokenNoDays, { date: day });
  const standing = saySince(ifBroken, localization);
  return ifBroken.multiple === null
    ? say(nowText.ifBroken, { date: day, standing })
    : say(nowText.ifBrokenMultiple, { date: day, standing, multiple: cutDown(ifBroken.multiple) });
}

/** The multiple with the bar to the next one; without a goal, what is needed for it. */
function Multiple({
  submission,
  standing: { multiple, next, unit },
  overview,
}: {
  submission: Submission;
  standing: Standing;
  overview: RecordOverview;
}) {
  const { say, language } = useLocalization();
  if (multiple === null || next === null) {
    return (
      <>
        <h2>{say(nowText.heading)}</h2>
        <p>
          {say(nowText.noGoal)}
          {blanksForGoal(submission).map(({ field, place }) => (
            <span key={field} class="blank">
              {say(nowText.blankForGoal, { field: fieldLabel(field, language) })}{" "}
              <CellButton place={place} notice="now" />
            </span>
          ))}
        </p>
      </>
    );
  }
  const amount = (value: number) => sayAmount(value, unitOfGoal[unit], language);
  const { accumulated, goal, isMonthly } = overview;
  const last = overview.multiples.findLast(({ isReached }) => isReached);
  const dated = last?.calculated ?? null;
  // A log of months tells no day.
  const dateReached = dated === null ? null : isoFromSerial(dated).slice(0, isMonthly ? 7 : 10);
  const base = goal ?? overview.statedGoal ?? next.aim;
  const reading = [
    say(nowText.bar, {
      multiple: next.multiple,
      aim: amount(Math.round(next.aim)),
      reached: amount(Math.floor(accumulated)),
      share: Math.floor((accumulated / next.aim) * 100),
    }),
    ...(last && dateReached !== null
      ? [say(nowText.barReached, { multiple: last.multiple, date: dateReached })]
      : []),
  ].join(". ");
  return (
    <>
      <h2 class="figure">
        {say(nowText.multiple, { multiple: cutDown(multiple) })}
        <span>
          {say(nowText.left, { multiple: next.multiple, left: amount(Math.ceil(next.left)) })}
        </span>
      </h2>
      <GoalBar
        share={accumulated / next.aim}
        multiple={next.multiple}
        foldOf={(of) => say(nowText.fold, { multiple: of })}
        reading={reading}
      />
      <p class="quiet">
        {reading}.{" "}
        {say(goal === null ? pageText.gaugeStatedBase : pageText.gaugeBase, {
          goal: amount(Math.round(base)),
        })}{" "}
        <GoalButton submission={submission} unit={unit} />
      </p>
    </>
  );
}

/** The cell of the goal that the record is compared with. */
function GoalButton({ submission, unit }: { submission: Submission; unit: Standing["unit"] }) {
  const goal = statedGoal(currentGoalSubmission(submission), unit);
  return goal ? <CellButton place={goal} notice="now" /> : null;
}

function cutDown(multiple: number): string {
  // 1.15 is a little less than that as a binary number.
  return (Math.floor(multiple * 100 + 1e-8) / 100).toLocaleString("en-US");
}

/** Since when, and how much; a restart in the same words and type as a leadoff. */
function Since({ submission, standing }: { submission: Submission; standing: Standing }) {
  const localization = useLocalization();
  const { event, place } = startOf(submission, standing);
  return (
    <>
      {saySince(standing, localization, event)} {place && <CellButton place={place} notice="now" />}
    </>
  );
}

function saySince(
  { since, isRestart, days, personHours }: Standing,
  { say, language }: Localization,
  event: "leadoff" | "releadoff" | "firstDay" = isRestart ? "releadoff" : "leadoff",
): string {
  return say(nowText.since, {
    date: isoFromSerial(since),
    event: say(nowText[event]),
    days: sayAmount(Math.floor(days), "days", language),
    hours: sayAmount(Math.floor(personHours), "person-hours", language),
  });
}

function sayNextDeadline(
  submission: Submission,
  today: number,
  { say, language }: Localization,
): string {
  const deadlines = deadlinesOf(submission);
  if (deadlines.length === 0) return say(ownSheetText.noDeadlines);
  const next = nextDeadline(deadlines, today);
  if (!next) return say(nowText.nothingDue);
  return say(next.due === null ? nowText.nextStanding : nowText.nextDue, {
    step: say(stepNames[next.code]),
    force: sayForce(next, language),
    date: next.due === null ? "" : isoFromSerial(next.due),
    status: sayStatus(next, today, language),
  });
}
