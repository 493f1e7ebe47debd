/** All ways through all decisions, and what holds for each of them. */
import { deckLines } from "../../src/core/clauses";
import { serialFromIso } from "../../src/core/calendar/serial";
import { causes } from "../../src/core/accidents/cause";
import { type Answer, type Answers, type Question, unknown } from "../../src/decisions/decision";
import { decisions } from "../../src/decisions/decisions";
import { entryOf } from "../../src/decisions/entry";
import { type Result, type Step, walk } from "../../src/decisions/walk";

interface Way {
  readonly answers: Answers;
  readonly steps: readonly Step[];
  readonly result: Result;
}

/** On both sides of every border that a decision draws. */
function samplesFor(question: Question): readonly Answer[] {
  switch (question.kind) {
    case "choice":
      return question.options.map(({ value }) => value);
    case "date":
      return ["2009-05-01", "2010-04-01", "2010-04-02", "2010-06-01"]
        .map(serialFromIso)
        .filter((day) => day >= (question.earliest ?? 1));
    case "number":
      return [0, 1, 2, 3, 4, 5, 6].filter((number) => number >= question.least);
  }
}

function waysOf(decision: (typeof decisions)[number], answers: Answers = new Map()): Way[] {
  const { steps, next, result } = walk(decision, answers);
  if (next === null) return [{ answers, steps, result }];
  return [...samplesFor(next), unknown].flatMap((answer) =>
    waysOf(decision, new Map([...answers, [next.id, answer]])),
  );
}

const languages = ["ko", "en"] as const;

describe.each(decisions.map((decision) => [decision.id, decision] as const))(
  "%s",
  (_, decision) => {
    const ways = waysOf(decision);

    it("asks as many questions at most as it says, and never more than 8", () => {
      const most = Math.max(...ways.map(({ steps }) => steps.length));
      expect(most).toBe(decision.mostQuestions);
      expect(most).toBeLessThanOrEqual(8);
    });

    it("asks no question twice on one way", () => {
      for (const { steps } of ways) {
        const ids = steps.map(({ question }) => question.id);
        expect(ids).toEqual([...new Set(ids)]);
      }
    });

    it("cites clauses that exist, with every question, reason and date", () => {
      for (const { steps, result } of ways) {
        const citing = [
          ...steps.map(({ question }) => question),
          ...result.reasons,
          ...(result.follows ?? []),
          ...(result.dates ?? []),
        ];
        for (const { clauses } of citing) {
          expect(clauses.length).toBeGreaterThan(0);
          expect(Object.keys(deckLines)).toEqual(expect.arrayContaining([...clauses]));
        }
      }
    });

    it("gives a reason for whatever it recommends", () => {
      for (const { result } of ways) {
        expect(result.reasons.length + result.toFindOut.length).toBeGreaterThan(0);
      }
    });

    it("is firm only where every answer is known", () => {
      for (const { steps, result } of ways) {
        const isUnknown = steps.some(({ answer }) => answer === unknown);
        expect(result.toFindOut.length > 0).toBe(isUnknown);
        if (isUnknown) expect(result.standing).not.toBe("regulation");
      }
    });

    it.each(languages)("says everything in %s, every name replaced by its value", (language) => {
      for (const { steps, result } of ways) {
        const text = entryOf(decision, steps, result, 40301, language).texts.join("\n");
        expect(text).not.toMatch(/\{\w+\}|undefined|NaN/);
        expect(/[가-힣]/.test(text)).toBe(language === "ko");
      }
    });

    it.each(languages)("never says in %s that a body will certify", (language) => {
      for (const { steps, result } of ways) {
        const text = entryOf(decision, steps, result, 40301, language).texts.join("\n");
        expect(text).not.toMatch(/will (be )?(certif|recogni)|인증됩니다|인정됩니다|✓/);
      }
    });

    it("has no option that stands for not known", () => {
      for (const { steps } of ways) {
        for (const { question } of steps) {
          if (question.kind !== "choice") continue;
          expect(question.options.map(({ value }) => value)).not.toContain(unknown);
        }
      }
    });
  },
);

it("asks for every cause of the list, apart from the two that are asked for on their own", () => {
  const recognition = decisions.find(({ id }) => id === "recognition");
  const ways = recognition ? waysOf(recognition) : [];
  const asked = new Set(
    ways.flatMap(({ steps }) =>
      steps.filter(({ question }) => question.id.startsWith("cause-")).map(({ answer }) => answer),
    ),
  );
  asked.delete(unknown);
  const others = ["no-employer-violation", "material-loss"];
  expect([...asked, ...others].sort()).toEqual(causes.map(({ code }) => code).sort());
});
