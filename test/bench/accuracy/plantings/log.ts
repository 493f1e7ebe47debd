/** Mistakes in the log. */
import { recordStart } from "../facts";
import { isDaily, isOftenClosed, workedDay } from "./places";
import { type FactsPlanting, firm, question } from "./planting";

export const ofLog: readonly FactsPlanting[] = [
  {
    name: "log-person-hours: one day too many",
    rules: ["log-person-hours"],
    isFirm: firm,
    part: "log",
    stage: "person-hours",
    plant(facts, random) {
      const found = workedDay(facts, random);
      if (!found || !isDaily(facts) || !facts.shape.statesHours) return null;
      const [day, row] = found;
      day.personHours += day.hoursPerWorker * 2;
      return [`log.personHours.${row}`];
    },
  },
  {
    name: "log-person-hours: more than 24 hours",
    rules: ["log-person-hours"],
    isFirm: firm,
    part: "log",
    stage: "person-hours",
    plant(facts, random) {
      const found = workedDay(facts, random);
      if (!found || !isDaily(facts)) return null;
      const [day, row] = found;
      day.personHours *= 10;
      return [`log.personHours.${row}`];
    },
  },
  {
    name: "log-person-hours: hours without workers",
    rules: ["log-person-hours"],
    isFirm: firm,
    part: "log",
    stage: "person-hours",
    plant(facts) {
      const row = facts.log.findIndex(({ workers }, index) => workers === 0 && index > 2);
      const day = facts.log[row];
      if (!day || !isDaily(facts)) return null;
      day.personHours = facts.shape.crew * day.hoursPerWorker;
      return [`log.personHours.${row}`];
    },
  },
  {
    name: "log-running-totals: person-hours jump",
    rules: ["log-running-totals"],
    isFirm: firm,
    part: "log",
    stage: "running-totals",
    plant(facts, random) {
      const found = workedDay(facts, random);
      if (!found || !isDaily(facts)) return null;
      const [from, row] = found;
      for (const day of facts.log) {
        if (day.date >= from.date) day.runningPersonHours += 1000 + from.personHours;
      }
      return [`log.runningPersonHours.${row}`];
    },
  },
  {
    name: "log-running-totals: days jump",
    rules: ["log-running-totals"],
    isFirm: firm,
    part: "log",
    stage: "running-totals",
    plant(facts, random) {
      const found = workedDay(facts, random);
      if (!found || !isDaily(facts)) return null;
      const [from, row] = found;
      for (const day of facts.log) if (day.date >= from.date) day.runningDays += 3;
      return [`log.runningDays.${row}`];
    },
  },
  {
    name: "log-day-without-workers: a day off counted",
    rules: ["log-day-without-workers"],
    isFirm: firm,
    part: "log",
    stage: "person-hours",
    plant(facts) {
      const start = recordStart(facts);
      const row = facts.log.findIndex(({ workers, date }) => workers === 0 && date > start + 1);
      const day = facts.log[row];
      if (!day || !isDaily(facts)) return null;
      day.zaDays = 1;
      return [`log.zaDays.${row}|log.runningDays.${row}`];
    },
  },
  {
    name: "log-day-without-workers: a day off marked",
    rules: ["log-day-without-workers"],
    isFirm: firm,
    part: "log",
    stage: "rest",
    plant(facts) {
      const row = facts.log.findIndex(({ workers }, index) => workers === 0 && index > 2);
      const day = facts.log[row];
      if (!day || !isDaily(facts)) return null;
      day.zaDays = 1;
      return [`log.zaDays.${row}`];
    },
  },
  {
    name: "log-date-order: the same date twice",
    rules: ["log-date-order"],
    isFirm: firm,
    part: "log",
    stage: "rest",
    plant(facts, random) {
      const found = workedDay(facts, random);
      if (!found || !isDaily(facts)) return null;
      const [day, row] = found;
      day.date = facts.log[row - 1]?.date ?? day.date;
      return [`log.date.${row}`];
    },
  },
  {
    name: "log-date-order: a year too early",
    rules: ["log-date-order"],
    isFirm: firm,
    part: "log",
    stage: "rest",
    plant(facts, random) {
      const found = workedDay(facts, random);
      if (!found || !isDaily(facts)) return null;
      found[0].date -= 365;
      return [`log.date.${found[1]}`];
    },
  },
  {
    name: "log-starts-at-leadoff: begins months later",
    rules: ["log-starts-at-leadoff"],
    isFirm: firm,
    part: "leadoff",
    stage: "days",
    plant(facts) {
      const { profile, shape } = facts;
      if (profile.releadoffDate != null || !isDaily(facts)) return null;
      profile.leadoffDate = shape.leadoff - 70;
      profile.reportReceived = shape.leadoff - 65;
      return ["log.date.0"];
    },
  },
  {
    name: "log-gap: six days left out",
    rules: ["log-gap"],
    isFirm: question,
    part: "log",
    stage: "days",
    plant(facts, random) {
      const found = workedDay(facts, random);
      if (!found || !isDaily(facts) || facts.log.length < 60) return null;
      const row = found[1];
      if (facts.accidents.some(({ date }) => Math.abs((date ?? 0) - found[0].date) < 9))
        return null;
      if (row + 8 > facts.log.length || isOftenClosed(found[0].date)) return null;
      facts.log.splice(row, 6);
      return [`log.date.${row}`];
    },
  },
  {
    name: "month-missing: a month left out",
    rules: ["month-missing", "log-running-totals"],
    isFirm: question,
    part: "log",
    stage: "rest",
    plant(facts) {
      if (isDaily(facts) || facts.log.length < 5) return null;
      facts.log.splice(3, 1);
      return ["log.date.3", "log.runningDays.3", "log.runningPersonHours.3"];
    },
  },
  {
    name: "log-month-days: 33 days in a month",
    rules: ["log-month-days"],
    isFirm: firm,
    part: "log",
    stage: "rest",
    plant(facts) {
      const month = facts.log[2];
      if (isDaily(facts) || facts.log.length < 5 || !month) return null;
      month.zaDays = 33;
      return ["log.zaDays.2"];
    },
  },
  {
    name: "head-count-constant: the same for three months",
    rules: ["head-count-constant"],
    isFirm: question,
    part: "log",
    stage: "days",
    plant(facts) {
      const { crew, length } = facts.shape;
      if (!isDaily(facts) || crew < 25 || length < 130) return null;
      for (const day of facts.log) if (day.workers > 0) day.workers = crew;
      return ["log.workers.0"];
    },
  },
  {
    name: "hours-drop: a long standstill",
    rules: ["hours-drop"],
    isFirm: question,
    part: "log",
    // One explains it.
    also: ["accidents"],
    stage: "days",
    plant(facts) {
      const { crew, length, accident } = facts.shape;
      if (!isDaily(facts) || crew < 40 || length < 120 || accident !== "none") return null;
      const row = facts.log.findIndex(({ workers }, index) => index > 50 && workers > crew * 0.8);
      if (row < 0) return null;
      for (const day of facts.log.slice(row)) day.workers = Math.ceil(day.workers / 6);
      // Ten worked days of it have to be in the log.
      // A Saturday or two before it may seem to belong to it.
      return Array.from({ length: 20 }, (_, below) => `log.personHours.${row - 4 + below}`);
    },
  },
  {
    name: "excluded-workers: no category",
    rules: ["excluded-workers"],
    isFirm: question,
    part: "log",
    stage: "rest",
    plant(facts, random) {
      const found = workedDay(facts, random);
      if (!found || !isDaily(facts)) return null;
      Object.assign(found[0], { excludedWorkers: 2 });
      return [`log.excludedCategory.${found[1]}`, `log.excludedWorkers.${found[1]}`];
    },
  },
  {
    name: "included-evidence: no document",
    rules: ["included-evidence"],
    isFirm: question,
    part: "log",
    stage: "rest",
    plant(facts, random) {
      const found = workedDay(facts, random);
      if (!found || !isDaily(facts)) return null;
      const isKorean = facts.shape.language === "ko";
      found[0].includedCategory = isKorean ? "용역업체 근로자" : "service provider's employee";
      return [`log.includedCategory.${found[1]}`];
    },
  },
  {
    name: "excluded-workers: counted after all",
    rules: ["excluded-workers"],
    isFirm: firm,
    part: "log",
    stage: "person-hours",
    plant(facts, random) {
      const found = workedDay(facts, random);
      if (!found || !isDaily(facts) || !facts.shape.statesHours) return null;
      const [day, row] = found;
      const excludedCategory = facts.shape.language === "ko" ? "경비원" : "security guards";
      Object.assign(day, { excludedWorkers: 2, excludedCategory });
      day.personHours += 2 * day.hoursPerWorker;
      return [`log.personHours.${row}`, `log.excludedWorkers.${row}`];
    },
  },
  {
    name: "hours-basis: of the other trade",
    rules: ["hours-basis"],
    isFirm: question,
    part: "log",
    stage: "days",
    plant(facts, random) {
      const found = workedDay(facts, random);
      if (!found || !isDaily(facts) || found[0].basis === "actual") return null;
      const [day, row] = found;
      day.basis = facts.shape.isConstruction ? "8" : "10";
      day.hoursPerWorker = facts.shape.isConstruction ? 8 : 10;
      return [`log.basis.${row}`];
    },
  },
  {
    name: "log-accident-remark: an injury that is not listed",
    rules: ["log-accident-remark"],
    isFirm: question,
    part: "accidents",
    stage: "rest",
    plant(facts, random) {
      const found = workedDay(facts, random);
      if (!found || !isDaily(facts)) return null;
      if (facts.accidents.some(({ date }) => Math.abs((date ?? 0) - found[0].date) < 4))
        return null;
      found[0].remark =
        facts.shape.language === "ko" ? "작업자 손가락 골절 재해" : "worker injured, hand fracture";
      return [`log.remark.${found[1]}`];
    },
  },
  {
    name: "total-leaves-out-rows: typed total",
    rules: ["total-leaves-out-rows"],
    isFirm: firm,
    part: "log",
    stage: "rest",
    plant(facts) {
      const sum = facts.log.reduce((total, { personHours }) => total + personHours, 0);
      facts.totals.personHours = Math.round(sum * 1.1) + 100;
      return ["log.total.personHours"];
    },
  },
];
