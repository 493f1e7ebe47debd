import type { Submission } from "../../../form/submission";
import { currentGoalSubmission } from "../../../record/goal-of-record";
import { derivedEnrollments } from "../../../record/enrollment";
import { numberIn } from "../../../record/entries";
import { isRateInDoubt } from "../../../record/goal-steps";
import { setUpText } from "../../../text/set-up";
import { Disclosure } from "../../components/disclosure";
import { useLocalization } from "../../shell/localization";
import { GoalDerivation, useGoalAmount } from "./goal-derivation";
import { derivationOf, factsOf, readDraft, resultIn, type SetUpCells } from "./set-up-draft";

/**
 * The goal of the record in a line, with its derivation and the way back to the set-up.
 *
 * @param props.today serial number
 */
export function GoalLine({
  cells,
  submission,
  today,
  onChange,
}: {
  cells: SetUpCells;
  submission: Submission;
  today: number;
  onChange: () => void;
}) {
  const { say } = useLocalization();
  const goalAmount = useGoalAmount();
  const current = currentGoalSubmission(submission);
  const isAnew = current !== submission;
  const { profile } = current;
  const draft = readDraft(cells, {}, today);
  const facts = isAnew
    ? {
        ...factsOf(draft, submission),
        rate: numberIn(profile.rate),
        enrollment: derivedEnrollments(current)[0] ?? numberIn(profile.enrollment),
      }
    : factsOf(draft, submission);
  const steps = isRateInDoubt(current) ? null : derivationOf(facts, current);
  const change = (
    <button type="button" class="link" onClick={onChange}>
      {say(setUpText.changeStep, { step: setUpText.title })}
    </button>
  );
  if (!steps) {
    return (
      <p class="quiet">
        {isRateInDoubt(current) && say(setUpText.rateInDoubt)} {change}
      </p>
    );
  }
  return (
    <Disclosure
      class="goal-line"
      heading={say(isAnew ? setUpText.goalAtReleadoff : setUpText.goal, {
        personHours: goalAmount(resultIn(steps, "personhours"), "person-hours"),
        days: goalAmount(resultIn(steps, "days"), "days"),
      })}
    >
      <GoalDerivation steps={steps} facts={facts} profile={profile} />
      {change}
    </Disclosure>
  );
}
