/** Mistakes in the goal and what it follows from. */
import { isDaily } from "./places";
import { type FactsPlanting, firm, question } from "./planting";

export const ofGoal: readonly FactsPlanting[] = [
  {
    name: "enrollment-mean: another number",
    rules: ["enrollment-mean"],
    isFirm: firm,
    part: "goal",
    stage: "enrollment",
    plant({ profile }) {
      profile.enrollment = Math.round((profile.enrollment ?? 0) * 1.25) + 2;
      return ["profile.enrollment"];
    },
  },
  {
    name: "goal-coefficient: of the other trade",
    rules: ["goal-coefficient"],
    isFirm: firm,
    part: "goal",
    stage: "coefficient",
    plant({ profile, shape }) {
      const wrong = shape.isConstruction ? 1 : 0.5;
      if (Math.abs((profile.coefficient ?? 0) - wrong) < 0.05) return null;
      profile.coefficient = wrong;
      return ["profile.coefficient"];
    },
  },
  {
    name: "goal-coefficient: slipped digit",
    rules: ["goal-coefficient"],
    isFirm: firm,
    part: "goal",
    stage: "coefficient",
    plant({ profile }) {
      profile.coefficient = (profile.coefficient ?? 0) + 0.1;
      return ["profile.coefficient"];
    },
  },
  {
    name: "goal-result: person-hours",
    rules: ["goal-result"],
    isFirm: firm,
    part: "goal",
    stage: "goals",
    plant({ profile }) {
      const factor = 0.9;
      profile.goalPersonHours = (profile.goalPersonHours ?? 0) * factor;
      profile.goalHours = (profile.goalHours ?? 0) * factor;
      profile.goalDays = (profile.goalDays ?? 0) * factor;
      return ["profile.goalPersonHours"];
    },
  },
  {
    name: "goal-result: days",
    rules: ["goal-result"],
    isFirm: firm,
    part: "goal",
    stage: "rest",
    plant({ profile, shape }) {
      if (shape.unit === "days") return null;
      profile.goalDays = (profile.goalDays ?? 0) + 12;
      return ["profile.goalDays"];
    },
  },
  {
    name: "rate-percent-format: a percentage",
    rules: ["rate-percent-format"],
    isFirm: firm,
    part: "goal",
    also: ["quotation"],
    stage: "goals",
    plant(facts) {
      const { profile } = facts;
      facts.isRatePercentage = true;
      profile.rate = (profile.rate ?? 0) / 100;
      for (const goal of ["goalPersonHours", "goalHours", "goalDays"] as const) {
        profile[goal] = (profile[goal] ?? 0) * 100;
      }
      return ["profile.rate"];
    },
  },
  {
    name: "rate-percent-format: not above 0",
    rules: ["rate-percent-format"],
    isFirm: firm,
    part: "goal",
    also: ["quotation"],
    stage: "rest",
    plant({ profile }) {
      profile.rate = -(profile.rate ?? 1);
      return ["profile.rate"];
    },
  },
  {
    name: "rate-percent-format: slipped point",
    rules: ["rate-percent-format", "goal-result"],
    isFirm: question,
    part: "goal",
    stage: "rest",
    plant({ profile }) {
      profile.rate = (profile.rate ?? 0) * 10;
      return ["profile.rate"];
    },
  },
  {
    name: "rate-source: blank",
    rules: ["rate-source"],
    isFirm: question,
    part: "documents",
    stage: "rest",
    plant({ profile }) {
      profile.rateSource = null;
      return ["profile.rateSource"];
    },
  },
  {
    name: "enrollment-evidence: blank",
    rules: ["enrollment-evidence"],
    isFirm: question,
    part: "documents",
    stage: "rest",
    plant({ profile }) {
      profile.enrollmentSource = null;
      return ["profile.enrollmentSource"];
    },
  },
  {
    name: "hours-per-day: of the other trade",
    rules: ["hours-per-day"],
    isFirm: question,
    part: "goal",
    stage: "rest",
    plant({ profile, shape }) {
      profile.hoursPerDay = shape.isConstruction ? 8 : 10;
      return ["profile.hoursPerDay"];
    },
  },
  {
    name: "industry-code: of another industry",
    rules: ["industry-code"],
    isFirm: question,
    part: "goal",
    stage: "rest",
    plant({ profile, shape }) {
      profile.businessType = shape.isConstruction ? "410" : "512";
      if (shape.isConstruction) profile.businessType = "218";
      return ["profile.businessType"];
    },
  },
  {
    name: "goal-at-releadoff: a year later",
    rules: ["goal-at-releadoff"],
    isFirm: question,
    part: "leadoff",
    also: ["goal", "accidents"],
    stage: "days",
    plant(facts) {
      const { profile, shape } = facts;
      if (profile.releadoffDate == null || !isDaily(facts)) return null;
      const start = profile.releadoffDate;
      if (shape.isConstruction) return null;
      // The record before it is not in this log.
      profile.leadoffDate = shape.leadoff - 500;
      profile.reportReceived = shape.leadoff - 495;
      facts.log = facts.log.filter(({ date }) => date >= start);
      return ["profile.headCounts.0", "profile.headCounts.1", "profile.headCounts.2"];
    },
  },
];
