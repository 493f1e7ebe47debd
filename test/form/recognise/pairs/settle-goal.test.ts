import { audit } from "../../../../src/audit/audit";
import { recognise } from "../../../../src/form/recognise";
import { type GridCell, sheet, workbook } from "../../grid";
import { readSheet } from "../reading";

/** A works of 42 with the goals 21,620.7 person-hours, 514.8 hours of each worker and 64.3 days. */
const works: readonly (readonly GridCell[])[] = [
  ["사업장명", "한빛정밀"],
  ["무재해 개시일", "2010-05-03"],
  ["업종", "제조업"],
  ["상시근로자수", 42],
  ["재해율(%)", 3.2],
];

function goalsOf(...rows: GridCell[][]) {
  const { submission, doubts, findings } = readSheet([...works, ...rows], [], "개요");
  const { goalPersonHours, goalHours, goalDays } = submission?.profile ?? {};
  return {
    goals: [goalPersonHours, goalHours, goalDays].map((entry) => entry?.value ?? null),
    doubts,
    findings,
    submission,
  };
}

describe("a goal in hours", () => {
  it.each<[string, GridCell]>([
    ["무재해 목표시간", 21_621],
    ["무재해 목표시간", "21,621시간"],
    ["목표시간(1배)", 21_620.69],
    ["1배수 목표시간", 21_621],
    ["기준시간", 21_621],
  ])("is that of the workplace by its value: %s %s", (label, value) => {
    const { goals, doubts, findings } = goalsOf([label, value]);
    expect(goals.slice(1)).toEqual([null, null]);
    expect(goals[0]).toBeCloseTo(21_621, -1);
    expect([doubts, findings]).toEqual([[], []]);
  });

  it("is that of each worker by its value", () => {
    expect(goalsOf(["무재해 목표시간", 514.78])).toMatchObject({
      goals: [null, 514.78, null],
      doubts: [],
      findings: [],
    });
  });

  it("is told by a value that is wrong, which is then found", () => {
    const { goals, findings } = goalsOf(["무재해 목표시간", 23_000]);
    expect(goals).toEqual([23_000, null, null]);
    expect(findings).toEqual(["goal-result B6"]);
  });

  it("is told beside a rate whose decimal point has slipped, which is then found", () => {
    const rows = [...works.slice(0, 4), ["재해율(%)", 32], ["무재해 목표시간", 21_621]];
    const { submission, doubts, findings } = readSheet(rows, [], "개요");
    expect(submission?.profile.goalPersonHours?.value).toBe(21_621);
    expect([doubts, findings]).toEqual([[], ["rate-percent-format B5"]]);
  });

  it("is asked where its value is far from both", () => {
    const { goals, doubts } = goalsOf(["무재해 목표시간", 3_000]);
    expect(goals).toEqual([null, 3_000, null]);
    expect(doubts).toEqual(["profile.goalHours: 무재해 목표시간"]);
  });

  it("is that of the workplace by the unit of its label", () => {
    expect(goalsOf(["1배수 기준시간 (인시)", 3_000]).goals).toEqual([3_000, null, null]);
  });

  it("is that of each worker beside the one of the workplace", () => {
    const { goals } = goalsOf(["1배수 목표(인시)", 21_621], ["1배수 목표시간", 21_621]);
    expect(goals).toEqual([21_621, 21_621, null]);
  });

  it("is no goal of each worker where it repeats that of the workplace", () => {
    expect(goalsOf(["1배수 목표(인시)", 21_621], ["목표시간", 21_621])).toMatchObject({
      goals: [21_621, null, null],
      doubts: [],
      findings: [],
    });
  });
});

describe("a goal whose label has no unit", () => {
  it.each<[string, GridCell[], (number | null)[]]>([
    ["behind its value", ["1배수 목표", "21,621인시"], [21_621, null, null]],
    ["in a cell of its own", ["1배수 목표", 21_621, "인시"], [21_621, null, null]],
    ["of days", ["1배수 목표", "64일"], [null, null, 64]],
    ["in the same cell", ["6. 1배수 목표 : 21,621인시"], [21_621, null, null]],
    ["twice, in the same cell", ["1배수 목표 : 21,621시간(인시)"], [21_621, null, null]],
    ["of hours in the same cell", ["목표시간 : 21,621시간"], [21_621, null, null]],
  ])("is the one of the unit %s", (_, row, goals) => {
    expect(goalsOf(row)).toMatchObject({ goals, doubts: [] });
  });

  it("is asked where it may be a slogan", () => {
    expect(goalsOf(["무재해 목표", "1,000일"])).toMatchObject({
      goals: [null, null, 1_000],
      doubts: ["profile.goalDays: 무재해 목표"],
    });
  });

  it("is none where words stand there", () => {
    expect(goalsOf(["무재해 목표", "무재해 1,000일 달성"]).goals).toEqual([null, null, null]);
  });
});

describe("a goal with a unit nowhere", () => {
  it.each<[string, GridCell[], (number | null)[]]>([
    ["of the workplace", ["1배수 목표", 21_621], [21_621, null, null]],
    ["of each worker", ["1-fold goal", "514.8"], [null, 514.8, null]],
    ["of days", ["1배수 목표(무재해)", 64], [null, null, 64]],
    ["in one cell", ["■ 1배 목표: 21,621"], [21_621, null, null]],
    ["of words that say no fold", ["무재해 목표", 21_621], [21_621, null, null]],
  ])("is the one that its value is: %s", (_, row, goals) => {
    expect(goalsOf(row)).toMatchObject({ goals, doubts: [], findings: [] });
  });

  it("is told by a value that is wrong, which is then found", () => {
    const { goals, doubts, findings } = goalsOf(["1배수 목표", 23_000]);
    expect([goals, doubts]).toEqual([[23_000, null, null], []]);
    expect(findings).toEqual(["goal-result B6"]);
  });

  it.each<[string, GridCell]>([
    ["1배수 목표", 3_000],
    ["무재해 목표", 365],
  ])("is asked where its value is that of no unit: %s %s", (label, value) => {
    const { submission } = goalsOf([label, value]);
    expect(submission?.doubts).toMatchObject([
      {
        place: { row: 5, column: 0 },
        field: "profile.goalPersonHours",
        alternatives: ["profile.goalHours", "profile.goalDays"],
      },
    ]);
    expect(submission && audit(submission).passed).not.toContain("goal-result");
  });

  it("is asked without the rate", () => {
    const { doubts } = readSheet(
      [...works.slice(0, 4), ["재해율(%)", null], ["1배수 목표", 21_621]],
      [],
      "개요",
    );
    expect(doubts).toEqual(["profile.goalPersonHours: 1배수 목표"]);
  });

  it("is asked where it contradicts the goal in its unit", () => {
    const { submission, goals } = goalsOf(["1배수 목표(인시)", 21_621], ["1배수 목표", 22_000]);
    expect(goals).toEqual([21_621, null, null]);
    expect(submission?.doubts).toMatchObject([
      { place: { row: 6 }, alternatives: [], rivals: [{ row: 5, column: 1 }] },
    ]);
  });

  it.each<[string, GridCell[]]>([
    ["repeats it", ["1배수 목표", 21_621]],
    ["may be that of another multiple", ["무재해 목표", 64_863]],
    ["is of the days beside it", ["1배수 목표", "3배수 달성"]],
  ])("is not asked beside the goal in its unit where it %s", (_, row) => {
    const { doubts, goals } = goalsOf(["1배수 목표(인시)", 21_621], row);
    expect([goals[0], doubts]).toEqual([21_621, []]);
  });

  it("is no target of another sheet", () => {
    const sales = sheet("매출", [
      ["목표", 21_621],
      ["실적", 20_000],
    ]);
    const submission = recognise(workbook([sheet("개요", [...works]), sales]));
    expect(submission?.profile.goalPersonHours).toBeUndefined();
    expect(submission?.doubts).toEqual([]);
  });
});
