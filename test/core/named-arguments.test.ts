/** What is wrong names its argument, which Excel and the command line show. */
import { accidentRate } from "../../src/core/goal/accident-rate";
import { meanEnrollment, siteEnrollment } from "../../src/core/goal/enrollment";
import { goals } from "../../src/core/goal/goal";
import { lowRecord } from "../../src/core/record/low-record";
import { multiplesAchieved } from "../../src/core/record/multiple";
import { regulation } from "../../src/core/record/regulation";
import { problemOf } from "../problem-of";

/** The smallest number above 0. */
const least = Number.MIN_VALUE;
const general = { rate: 0.5, enrollment: 300, type: "general" } as const;

describe("a problem names the argument", () => {
  it.each([
    ["victims", () => accidentRate([], [])],
    ["monthly", () => meanEnrollment([0, 0, 0])],
    ["laborRate", () => siteEnrollment(1e10, 1.01, 3e6, 12)],
    ["rate", () => goals({ ...general, rate: least })],
    ["enrollment", () => goals({ ...general, enrollment: least })],
    ["hoursPerDay", () => goals({ ...general, hoursPerDay: least })],
    ["multiple", () => goals({ ...general, rate: 1e-300, multiple: Number.MAX_SAFE_INTEGER })],
    ["records", () => lowRecord([])],
    ["multiple", () => lowRecord([{ multiple: 1.5, remaining: 0 }])],
    ["remaining", () => lowRecord([{ multiple: 1, remaining: -1 }])],
    ["goal", () => multiplesAchieved(1e300, least)],
    ["leadoff", () => regulation(-1)],
    ["lastOldCertification", () => regulation(40_000, -1)],
  ])("%s", (argument, compute) => {
    expect(problemOf(compute)?.params).toMatchObject({ argument });
  });
});

describe("a construction site", () => {
  it("may spend all of its amount on labor", () => {
    expect(siteEnrollment(36e6, 1, 3e6, 12)).toBe(1);
  });
});
