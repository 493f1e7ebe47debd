import type { ExplainStep, ExplainStepName } from "../../../core/goal/explain";

import { roundHalfUp } from "../../../core/round";
import { kosha2010 } from "../../../core/rulebook";
import type { Profile } from "../../../form/submission";
import { sayAmount } from "../../../text/amount";
import type { Sentence } from "../../../text/sentence";
import { setUpText } from "../../../text/set-up";
import type { Unit } from "../../../text/unit";
import { CellButton } from "../../components/cell-button";
import { useLocalization } from "../../shell/localization";
import { type GoalFacts, resultIn } from "./set-up-draft";

/** A goal as it is shown: whole person-hours, hours and days. */
export function useGoalAmount() {
  const { language } = useLocalization();
  return (value: number, unit: Exclude<Unit, "field">) =>
    sayAmount(roundHalfUp(value), unit, language);
}

/**
 * How the three goals follow from the rate: a line a step, each with its result, clause and cell.
 *
 * @param props.steps of `explainGoal`
 * @param props.profile the cells in which the results stand
 */
export function GoalDerivation({
  steps,
  facts,
  profile,
}: {
  steps: readonly ExplainStep[];
  facts: GoalFacts;
  profile: Profile;
}) {
  const { say, language } = useLocalization();
  const goalAmount = useGoalAmount();
  const resultOf = (name: ExplainStepName) => resultIn(steps, name);
  const lines: readonly {
    readonly step: ExplainStepName;
    readonly working: string;
    readonly unit: Exclude<Unit, "field">;
    readonly name?: Sentence;
    readonly cell?: Profile["goalDays"];
    /** Of the number that is new in the line. */
    readonly clauseOf: ExplainStepName;
  }[] = [
    {
      step: "basic",
      working: say(setUpText.basic, {
        constant: sayAmount(kosha2010["GOAL-2"].constant, null, language),
        rate: resultOf("rate"),
      }),
      unit: "person-hours",
      clauseOf: "basic",
    },
    {
      step: "personhours",
      working: say(setUpText.timesCoefficient, {
        coefficient: sayAmount(roundHalfUp(resultOf("coefficient"), 4), null, language),
      }),
      unit: "person-hours",
      name: setUpText.personHours,
      cell: profile.goalPersonHours,
      clauseOf: "coefficient",
    },
    {
      step: "hours",
      working: say(setUpText.perWorkers, {
        enrollment: sayAmount(roundHalfUp(resultOf("enrollment"), 2), "persons", language),
      }),
      unit: "hours",
      name: setUpText.period,
      cell: profile.goalHours,
      clauseOf: "hours",
    },
    {
      step: "days",
      working: say(setUpText.perHours, {
        hours: sayAmount(resultOf("hoursPerDay"), "hours", language),
      }),
      unit: "days",
      name: setUpText.goalDays,
      cell: profile.goalDays,
      clauseOf: facts.hoursPerDay === undefined ? "hoursPerDay" : "days",
    },
  ];
  return (
    <>
      <ol class="derivation">
        {lines.map(({ step, working, unit, name, cell, clauseOf }) => (
          <li key={step}>
            <span class="working">{working}</span>
            <strong>= {goalAmount(resultOf(step), unit)}</strong>
            <span class="quiet">
              {name && `${say(name)} · `}
              {steps.find((each) => each.step === clauseOf)?.clause}{" "}
              {cell && <CellButton place={cell} notice="set-up" />}
            </span>
          </li>
        ))}
      </ol>
      <p class="quiet">
        {say(setUpText.apart, {
          personHours: goalAmount(resultOf("personhours"), "person-hours"),
          days: goalAmount(resultOf("days"), "days"),
        })}
      </p>
    </>
  );
}
