import { serialFromIso } from "../../src/core/calendar/serial";
import { kosha2010 } from "../../src/core/rulebook";
import { certainPeriod } from "../../src/decisions/certain-period";
import { contest } from "../../src/decisions/contest";
import type { Answer } from "../../src/decisions/decision";
import { recognition } from "../../src/decisions/recognition";
import { walk } from "../../src/decisions/walk";
import { say } from "../../src/text/sentence";

const answers = (given: Readonly<Record<string, Answer>>) => new Map(Object.entries(given));
const day = serialFromIso("2025-03-20");

describe("walk", () => {
  it("begins with the first question, nothing answered", () => {
    const { steps, next, result } = walk(contest, new Map());
    expect(steps).toEqual([]);
    expect(next?.id).toBe("who");
    expect(result).toBeNull();
  });

  it("keeps later answers that still apply when an earlier one changes", () => {
    const given = {
      harm: "long",
      situation: "work",
      "cause-work": "duty",
      exception: "none",
      accident: day,
    };
    expect(walk(recognition, answers(given)).result?.standing).toBe("regulation");
    const changed = walk(recognition, answers({ ...given, harm: "death" }));
    expect(changed.steps.map(({ answer }) => answer)).toEqual([
      "death",
      "work",
      "duty",
      "none",
      day,
    ]);
    expect(changed.result?.standing).toBe("regulation");
  });

  it("passes over answers that are not asked for on the new way", () => {
    const given = { who: "other", receipt: day, cause: "goal" };
    expect(walk(contest, answers(given)).steps.map(({ question }) => question.id)).toEqual(["who"]);
  });

  it("asks again for an answer that an earlier one has made impossible", () => {
    const given = { leadoff: day, end: day - 1, multiple: "no" };
    const { steps, next } = walk(certainPeriod, answers(given));
    expect(steps).toHaveLength(1);
    expect(next?.id).toBe("end");
  });

  it.each<Answer>(["constructor", "", 3, NaN])(
    "asks again for %p, which is no option",
    (answer) => {
      expect(walk(contest, answers({ who: answer })).next?.id).toBe("who");
    },
  );

  it.each<Answer>(["2025-03-20", 0, 40301.5, -1])("takes %p for no day", (answer) => {
    expect(walk(certainPeriod, answers({ leadoff: answer })).next?.id).toBe("leadoff");
  });

  it("stops at an answer that is not known, and says what to find out", () => {
    const { next, result } = walk(recognition, answers({ harm: "unknown" }));
    expect(next).toBeNull();
    expect(result?.standing).toBe("open");
    expect(result?.toFindOut.map(({ id }) => id)).toEqual(["harm"]);
  });

  it("has the numbers of the rulebook that it is given", () => {
    const own = { ...kosha2010, "DEF-3": { breakingCareDays: 3 } };
    const { next } = walk(recognition, new Map(), own);
    expect(next && say(next.findOut, "en", next.params)).toContain("3 days");
  });
});
