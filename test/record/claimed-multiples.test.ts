import type { GoalUnit } from "../../src/core/goal/goal";
import {
  aimsOf,
  claimedMultiples,
  goalOf,
  mistakenUnit,
  unitMistakeIn,
} from "../../src/record/claimed-multiples";
import { type Literal, type LiteralSubmission, submissionOf } from "../form/submission";

/** 100 workers at 8 hours: 800 person-hours a day. */
const profile = {
  industry: "제조업",
  leadoffDate: "2010-05-03",
  goalPersonHours: 1600,
  goalHours: 16,
  goalDays: 2,
};
const log = {
  columns: ["date", "workers", "personHours"],
  rows: ["03", "04", "05", "06", "07"].map((day) => [`2010-05-${day}`, 100, 800]),
} as const;

type Claim = readonly Literal[];

const claimed = (unit: GoalUnit | null, rows: readonly Claim[], others: LiteralSubmission = {}) =>
  submissionOf({
    profile,
    log,
    quotation: { unit, columns: ["multiple", "goal", "achieved"], rows },
    ...others,
  });

describe("the multiples that a quotation claims", () => {
  const shown = (unit: GoalUnit | null, rows: readonly Claim[], others?: LiteralSubmission) =>
    claimedMultiples(claimed(unit, rows, others)).map(
      ({ multiple, goalUnits, likelyUnit, isSingle }) => [
        multiple,
        goalUnits,
        likelyUnit,
        isSingle,
      ],
    );

  it("are those of whole rows, from the first on", () => {
    const none: Claim[] = [0, -1, 1.5, null].map((multiple) => [multiple, 1600]);
    expect(shown(null, [...none, [1, 1600]])).toEqual([[1, ["personhours"], "personhours", false]]);
  });

  it("have a multiple of the goal, or the 1-fold goal in every row", () => {
    expect(
      shown(null, [
        [2, 3200],
        [2, 1600],
        [3, 48],
        [3, 2],
      ]),
    ).toEqual([
      [2, ["personhours"], "personhours", false],
      [2, ["personhours"], "personhours", true],
      [3, ["hours"], "hours", false],
      [3, ["days"], "days", true],
    ]);
  });

  it("have the multiple in one unit before the 1-fold goal in another", () => {
    // 8 times 2 days, and 16 hours.
    expect(shown(null, [[8, 16]])).toEqual([[8, ["days"], "days", false]]);
  });

  it.each<[string, number | null, GoalUnit | null]>([
    ["a tenth too large", 17.6, "hours"],
    ["a third too small", 1.4, "days"],
    ["twice as much as another", 4, "personhours"],
    ["half of one", 1, "personhours"],
    ["far from all", 1e6, "personhours"],
    ["0", 0, null],
    ["below 0", -1600, null],
    ["blank", null, null],
  ])("are likely in the unit to which a goal is near that is %s", (_, goal, unit) => {
    expect(shown(null, [[1, goal]])).toEqual([[1, [], unit, false]]);
  });

  it("are likely in the only unit in which the workplace's goal is known", () => {
    const { leadoffDate, goalDays } = profile;
    const others = { profile: { leadoffDate, goalDays } };
    expect(shown(null, [[1, 1e6]], others)).toEqual([[1, [], "days", false]]);
  });

  it.each([
    [1650, [3300, 3200]],
    [1600, [3200, 3200]],
    [0, [3200]],
    [-5, [3200]],
    [null, [3200]],
  ])("aim at their own goal and at the workplace's, with %p stated", (goal, aims) => {
    const submission = claimed("personhours", [[2, goal && 2 * goal]]);
    const [each] = claimedMultiples(submission);
    expect(each && aimsOf(each, "personhours", submission)).toEqual(aims);
    expect(each && goalOf(each, "personhours", submission)).toBe(3200);
  });
});

describe("the unit in which all goals are, where another is stated", () => {
  it("is seen by several goals, whatever their dates", () => {
    expect(
      mistakenUnit(
        claimed("days", [
          [1, 1600],
          [2, 3200],
        ]),
      ),
    ).toBe("personhours");
    expect(
      mistakenUnit(
        claimed("days", [
          [1, 1600],
          [2, 3200],
          [3, 999],
        ]),
      ),
    ).toBe("personhours");
  });

  it("is seen by one goal whose date is right in it", () => {
    expect(mistakenUnit(claimed("days", [[1, 1600, "2010-05-04"]]))).toBe("personhours");
    expect(mistakenUnit(claimed("days", [[1, 1600, "2010-05-05"]]))).toBeNull();
    expect(mistakenUnit(claimed("days", [[1, 1600]]))).toBeNull();
  });

  it("is none of goals in several units, nor of those in the unit stated or in none", () => {
    expect(
      mistakenUnit(
        claimed("days", [
          [1, 1600],
          [2, 32],
        ]),
      ),
    ).toBeNull();
    expect(
      mistakenUnit(
        claimed("days", [
          [1, 2],
          [2, 4],
        ]),
      ),
    ).toBeNull();
    expect(mistakenUnit(claimed("days", [[1, 999]]))).toBeNull();
    expect(
      mistakenUnit(
        claimed(null, [
          [1, 1600],
          [2, 3200],
        ]),
      ),
    ).toBeNull();
  });

  it("is none where a date shows that the unit stated was compared", () => {
    const others = {
      profile: { ...profile, goalPersonHours: 400, goalHours: 4, goalDays: 0.5 },
    };
    // The fourth day for a goal of 4 hours.
    const rows: Claim[] = [
      [1, 4, "2010-05-06"],
      [2, 8],
    ];
    expect(mistakenUnit(claimed("days", rows, others))).toBeNull();
    expect(
      mistakenUnit(
        claimed(
          "days",
          [
            [1, 4, "2010-05-07"],
            [2, 8],
          ],
          others,
        ),
      ),
    ).toBe("hours");
  });
});

describe("a goal that is compared in another unit", () => {
  const mistakes = (unit: GoalUnit | null, rows: readonly Claim[], others?: LiteralSubmission) => {
    const submission = claimed(unit, rows, others);
    return claimedMultiples(submission).map((each) => unitMistakeIn(each, submission));
  };

  it("is one of another unit than is stated", () => {
    expect(
      mistakes("personhours", [
        [1, 1600, "2010-05-04"],
        [2, 32, "2010-05-06"],
      ]),
    ).toEqual([null, { goalUnit: "hours", comparedIn: "personhours", isShownByDate: false }]);
  });

  it("is shown by the date alone, where that follows from another accumulation", () => {
    const others = {
      profile: { ...profile, goalPersonHours: 400, goalHours: 4, goalDays: 0.5 },
    };
    expect(mistakes("hours", [[1, 4, "2010-05-06"]], others)).toEqual([
      { goalUnit: "hours", comparedIn: "days", isShownByDate: true },
    ]);
    expect(mistakes("hours", [[1, 4, "2010-05-03"]], others)).toEqual([null]);
    expect(mistakes("hours", [[1, 4, "2010-05-07"]], others)).toEqual([null]);
  });

  it("is one of another unit than most goals are in, where no unit is stated", () => {
    const unknown: Claim[] = [
      [4, 999],
      [5, 999],
      [6, 999],
    ];
    const rows: Claim[] = [
      [1, 1600, "2010-05-04"],
      [2, 3200, "2010-05-06"],
      [3, 6, null],
    ];
    expect(mistakes(null, [...rows, ...unknown]).slice(0, 4)).toEqual([
      null,
      null,
      { goalUnit: "days", comparedIn: "personhours", isShownByDate: false },
      null,
    ]);
    expect(
      mistakes(null, [
        [1, 1600, null],
        [3, 6, null],
      ]),
    ).toEqual([null, null]);
  });
});
