import {
  derivedGoals,
  followsFromRate,
  isRateInDoubt,
  possibleRates,
  slippedRate,
} from "../../src/record/goal-steps";
import type { Cell } from "../../src/workbook/workbook";
import { type LiteralSubmission, submissionOf } from "../form/submission";

/** A factory of 400 workers: at 3.2 % its goal is 75,000 person-hours, 187.5 hours or 23.4375 days. */
const factory = { businessType: "200", enrollment: 400 };
/** The same with nothing that tells a factory from a site, whose goal is 37,500 person-hours. */
const unknown = { enrollment: 400 };

const percent = (value: number): Cell => ({ value, format: "0.00%" });

const of = (
  profile: NonNullable<LiteralSubmission["profile"]>,
  ...goals: (readonly [number, number])[]
) => submissionOf({ profile, quotation: { columns: ["multiple", "goal"], rows: goals } });

describe("the rates that a profile leaves possible", () => {
  it.each<[string, LiteralSubmission["profile"], number[]]>([
    ["the stated one", { rate: 0.71 }, [0.71]],
    ["the lowest that industries have", { rate: 0.02 }, [0.02]],
    ["a fraction, or its percentage", { rate: 0.0071 }, [0.0071, 0.71]],
    ["what a percent cell shows, or holds", { rate: percent(0.0071) }, [0.71, 0.0071]],
    ["one that the goal follows from too", { rate: 32, goalPersonHours: 75_000 }, [32, 3.2]],
    ["none for 0", { rate: 0 }, []],
    ["none below 0", { rate: -1 }, []],
    ["none where none is stated", {}, []],
  ])("are %s", (_, profile, rates) => {
    expect(possibleRates(of({ ...factory, ...profile }))).toEqual(rates);
  });
});

describe("a rate whose decimal point has slipped", () => {
  it.each<[string, LiteralSubmission["profile"], number | null]>([
    ["the goal follows from ten times the rate", { rate: 0.32, goalPersonHours: 75_000 }, 3.2],
    ["it follows from a tenth", { rate: 32, goalHours: 187.5 }, 3.2],
    ["it follows from the rate as stated", { rate: 3.2, goalPersonHours: 75_000 }, null],
    ["it follows from what a percent cell shows", { rate: percent(0.032), goalHours: 187.5 }, null],
    ["it follows from a rate that no industry has", { rate: 0.5, goalPersonHours: 4_800 }, null],
    [
      "only the days follow, and not the person-hours",
      {
        rate: 32,
        goalPersonHours: 81_000,
        goalDays: 23.4375,
      },
      null,
    ],
    ["no goal is stated", { rate: 32 }, null],
    ["no rate is stated", { goalPersonHours: 75_000 }, null],
  ])("is told, or not, where %s", (_, profile, rate) => {
    const submission = of({ ...factory, ...profile });
    expect(slippedRate(submission)).toBe(rate);
  });

  it("leaves the rate in doubt, however plausible", () => {
    expect(isRateInDoubt(of({ ...factory, rate: 0.32, goalPersonHours: 75_000 }))).toBe(true);
    expect(isRateInDoubt(of({ ...factory, rate: 3.2, goalPersonHours: 75_000 }))).toBe(false);
    expect(isRateInDoubt(of({ ...factory, rate: 0.32 }))).toBe(false);
  });
});

describe("whether goals follow from a rate", () => {
  it.each([
    [75_000, true],
    [37_500, true],
    [50_000, false],
  ])("%d person-hours of a factory or a site: %p", (goalPersonHours, follows) => {
    expect(followsFromRate(of({ ...unknown, goalPersonHours }), 3.2)).toBe(follows);
  });

  it.each<[string, (readonly [number, number])[], boolean]>([
    [
      "each goal is the multiple of one",
      [
        [1, 75_000],
        [2, 150_000],
      ],
      true,
    ],
    [
      "each is the 1-fold goal",
      [
        [1, 75_000],
        [2, 75_000],
      ],
      true,
    ],
    [
      "they are those of a site",
      [
        [1, 37_500],
        [2, 75_000],
      ],
      true,
    ],
    [
      "one is another",
      [
        [1, 75_000],
        [2, 160_000],
      ],
      false,
    ],
    ["there are none", [], false],
  ])("of the quotation alone, where %s", (_, goals, follows) => {
    expect(followsFromRate(of(unknown, ...goals), 3.2)).toBe(follows);
  });
});

describe("the goals that follow from the cells before them", () => {
  const goalsOf = (profile: NonNullable<LiteralSubmission["profile"]>) =>
    derivedGoals(of({ rate: 3.2, ...profile }), "personhours").map((goal) => Math.round(goal));

  it("begin with that of what the stated coefficient was rounded from (AMB-4)", () => {
    expect(goalsOf({ ...factory, enrollment: 100, coefficient: 0.45 })).toEqual([33_621, 33_750]);
    expect(goalsOf({ ...unknown, coefficient: 0.5 })).toEqual([37_500, 75_000]);
    expect(goalsOf(unknown)).toEqual([75_000, 37_500]);
  });
});
