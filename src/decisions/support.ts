import type { Clause } from "../core/clauses";
import type { StepCode } from "../core/certification/deadline";
import { choose, type Decision, due, enterIfKnown, optionsOf, type Reason } from "./decision";
import { sizes, stages, supportQuestions as questions, supportText as text } from "./support.text";
import { yesOrNo } from "./yes-or-no";

/**
 * Whether a workplace is eligible for the support programme, what is due next, and the five steps.
 *
 * For workplaces that start the campaign, mainly small and mid-sized ones (SUP-1, deck L768; small manufacturers
 * first, L254), under mutual agreement (L252), so the certifying body has its say. Dates: the guide (LEAD-6, L550), the
 * application (SUP-2, L769), the agreement (SUP-3, L771-772, read as AMB-22 says) and its end (SUP-4, L773). The steps
 * are those of SUP-5 (L927-951).
 */
export const support: Decision = {
  id: "support",
  title: text.title,
  about: text.about,
  mostQuestions: 4,
  *decide(rulebook) {
    const hasStarted = yield* choose({
      id: "started",
      ...questions.started,
      clauses: ["SUP-1"],
      options: yesOrNo,
    });
    const starting: Reason = { sentence: text.starting, clauses: ["SUP-1"] };
    if (hasStarted === "no") {
      return {
        standing: "regulation",
        recommendation: { sentence: text.notYet },
        reasons: [starting],
      };
    }
    const params = { workers: rulebook["SUP-1"].priorityBelowWorkers };
    const size = yield* choose({
      id: "size",
      ...questions.size,
      params,
      clauses: ["SUP-1"],
      options: optionsOf(sizes),
    });
    const stage = yield* choose({
      id: "stage",
      ...questions.stage,
      clauses: ["SUP-2", "SUP-3", "SUP-4"],
      options: optionsOf(stages),
    });
    const { step, clause } = nextSteps[stage];
    const date = yield* enterIfKnown({
      kind: "date",
      id: stage,
      ...questions[stage],
      clauses: [clause],
    });
    const recommendation = { priority: text.first, small: text.eligible, large: text.large }[size];
    const bySize: Reason =
      size === "priority"
        ? { sentence: text.priority, params, clauses: ["SUP-1"] }
        : { sentence: text.mainly, clauses: ["SUP-1"] };
    const years = rulebook["SUP-4"].agreementYears;
    return {
      standing: "body",
      recommendation: { sentence: recommendation },
      reasons: [
        starting,
        bySize,
        ...(stage === "application"
          ? [{ sentence: text.fromApplication, clauses: ["SUP-3"] } as const]
          : []),
      ],
      follows: [
        { sentence: text.step1, clauses: ["SUP-3", "SUP-5"] },
        { sentence: text.toYear, params: { years }, clauses: ["SUP-4"] },
        { sentence: text.step2, clauses: ["SUP-5", "SHL-1"] },
        { sentence: text.step3, clauses: ["SUP-5", "SHL-5"] },
        { sentence: text.step4, clauses: ["SUP-5", "SHL-4"] },
        { sentence: text.step5, clauses: ["SUP-5"] },
      ],
      documents: [text.agreement, text.scoreTable],
      dates: due(step, date, [clause], rulebook),
    };
  },
};

/** What is due after each stage. */
const nextSteps: Readonly<
  Record<keyof typeof stages, { readonly step: StepCode; readonly clause: Clause }>
> = {
  report: { step: "D2", clause: "LEAD-6" },
  guide: { step: "D3", clause: "SUP-2" },
  application: { step: "D4", clause: "SUP-3" },
  agreement: { step: "D5", clause: "SUP-4" },
};
