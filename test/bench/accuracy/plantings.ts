/** The mistakes: of each kind that a rule finds, one or more, each with the cells where it stands. */
import { isoFromSerial } from "../../../src/core/calendar/serial";
import type { Place } from "../../../src/workbook/workbook";
import type { Book } from "./book";
import { type Facts, type LogDay, recordStart, type Stage } from "./facts";
import type { Random } from "./random";

/** Mistakes of different parts do not touch one another, so that they can stand in one workbook. */
type Part = "goal" | "leadoff" | "log" | "accidents" | "quotation" | "shl" | "documents" | "cells";

interface Kind {
  /** The rule and what of it: `goal-coefficient: other industry`. */
  readonly name: string;
  /** The rules of which one has to find it. */
  readonly rules: readonly [string, ...string[]];
  /** Whether it is certainly a mistake; otherwise it is a question that has to be asked. */
  readonly isFirm: boolean;
  readonly part: Part;
  /** Other parts that cannot be judged where this mistake stands. */
  readonly also?: readonly Part[];
}

interface FactsPlanting extends Kind {
  readonly stage: Stage;
  /** Whether the wrong cell still has its formula. */
  readonly keepsFormula?: true;
  /** Changes the facts. @returns the keys of the cells at fault; null where there is no place for it */
  plant(facts: Facts, random: Random): readonly string[] | null;
}

interface CellsPlanting extends Kind {
  readonly stage: "cells";
  plant(book: Book, facts: Facts, random: Random): readonly Place[] | null;
}

export type Planting = FactsPlanting | CellsPlanting;

/** A worked day well inside the record, away from its ends and from accidents. */
function workedDay(facts: Facts, random: Random): [LogDay, number] | null {
  const start = recordStart(facts);
  const accidents = new Set(facts.accidents.map(({ date }) => date));
  const inside = facts.log.flatMap((day, row): [LogDay, number][] => {
    const isInside = day.date > start + 1 && row > 2 && row < facts.log.length - 3;
    return isInside && day.workers > 1 && !accidents.has(day.date) ? [[day, row]] : [];
  });
  return inside[random.whole(0, inside.length - 1)] ?? null;
}

/** Whether a day is in a month of long holidays, or in the summer, when a gap asks for no reason. */
function isOftenClosed(date: number): boolean {
  return ["01", "02", "07", "08", "09", "10"].includes(isoFromSerial(date).slice(5, 7));
}

function isDaily({ shape }: Facts): boolean {
  return shape.kind === "daily";
}

/** The last of some, with its place. */
function last<Item>(items: readonly Item[]): [Item, number] | null {
  const item = items.at(-1);
  return item === undefined ? null : [item, items.length - 1];
}

const firm = true;
const question = false;

/** A step of the procedure moved to so many days after another. */
function misdated(
  rule: string,
  step: "contestTo" | "surveyDate" | "noticeDate" | "contestDate" | "answerDate",
  event: "received" | "noticeDate" | "contestDate",
  days: number,
): FactsPlanting {
  return {
    name: `${rule}: ${step} after ${days} days`,
    rules: [rule],
    isFirm: firm,
    part: "documents",
    stage: "rest",
    plant({ schedule }) {
      const from = schedule[event];
      if (from === undefined || from === null) return null;
      schedule[step] = from + days;
      return [`schedule.${step}`];
    },
  };
}

const ofProcedure: readonly FactsPlanting[] = [
  misdated("contest-window", "contestTo", "received", 3),
  misdated("contest-window", "contestTo", "received", 25),
  misdated("survey-date", "surveyDate", "received", 2),
  misdated("notice-date", "noticeDate", "received", 40),
  misdated("result-contest", "answerDate", "contestDate", 30),
  {
    name: "auditor-qualified: none",
    rules: ["auditor-qualified"],
    isFirm: firm,
    part: "documents",
    stage: "rest",
    plant({ schedule, shape }) {
      if (schedule.received === undefined || schedule.received === null) return null;
      if (isoFromSerial(schedule.received) < "2010-07-01") return null;
      schedule.qualification = shape.language === "ko" ? "없음" : "none";
      return ["schedule.qualification"];
    },
  },
  {
    name: "multiple-certified: one left out",
    rules: ["multiple-certified"],
    isFirm: firm,
    part: "quotation",
    stage: "rest",
    plant({ quotation, profile, shape }) {
      const { appliedMultiple: applied } = quotation;
      if (applied === null || applied < 3 || shape.accident === "breaking") return null;
      profile.lastCertifiedMultiple = applied - 2;
      return ["quotation.appliedMultiple", "profile.lastCertifiedMultiple"];
    },
  },
];

const ofGoal: readonly FactsPlanting[] = [
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

const ofPeriod: readonly FactsPlanting[] = [
  {
    name: "leadoff-late-report: three weeks late",
    rules: ["leadoff-late-report"],
    isFirm: firm,
    part: "leadoff",
    stage: "rest",
    plant({ profile, shape }) {
      profile.reportReceived = shape.leadoff + 24;
      return ["profile.leadoffDate"];
    },
  },
  {
    name: "releadoff: a week late",
    rules: ["releadoff"],
    isFirm: firm,
    part: "accidents",
    stage: "rest",
    plant({ accidents, profile }) {
      const accident = accidents.find(({ breaks }) => breaks === true);
      if (!accident?.date) return null;
      accident.releadoffDate = accident.date + 7;
      profile.releadoffDate = accident.date + 1;
      return ["accidents.releadoffDate.0"];
    },
  },
  {
    name: "days-before-leadoff: the log and its totals begin earlier",
    rules: ["days-before-leadoff"],
    isFirm: firm,
    part: "leadoff",
    stage: "running-totals",
    plant(facts) {
      const { profile, shape, log, accidents } = facts;
      if (!isDaily(facts) || accidents.length > 0 || log.length < 40) return null;
      profile.leadoffDate = shape.leadoff + 10;
      profile.reportReceived = shape.leadoff + 12;
      const row = log.findLastIndex(
        ({ date, workers }) => date < shape.leadoff + 10 && workers > 0,
      );
      return [`log.runningPersonHours.${row}`];
    },
  },
  {
    name: "days-before-leadoff: the period begins earlier",
    rules: ["days-before-leadoff"],
    isFirm: firm,
    part: "quotation",
    stage: "rest",
    plant({ quotation, profile }) {
      const [row] = quotation.rows;
      if (!row || profile.leadoffDate == null || profile.releadoffDate != null) return null;
      row.from = profile.leadoffDate - 9;
      return ["quotation.from.0"];
    },
  },
];

const ofLog: readonly FactsPlanting[] = [
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

/** A serious accident well inside the record. */
function addAccident(
  facts: Facts,
  random: Random,
  more: object,
): Facts["accidents"][number] | null {
  const [multiple] = facts.quotation.rows;
  const found = workedDay(facts, random);
  if (!multiple || !found || facts.accidents.length > 0) return null;
  const inside = facts.log.filter(
    ({ date, workers }) => workers > 0 && date > multiple.from + 3 && date < multiple.achieved - 3,
  );
  const day = inside[Math.floor(inside.length / 2)];
  if (!day) return null;
  const accident = {
    date: day.date,
    victim: facts.shape.language === "ko" ? "용접공" : "Welder",
    cause: "duty",
    careDays: 30,
    death: false,
    recognised: false,
    breaks: false,
    ...more,
  };
  facts.accidents.push(accident);
  return accident;
}

const ofAccidents: readonly FactsPlanting[] = [
  {
    name: "accident-breaks: 30 days of care break nothing",
    rules: ["accident-breaks"],
    isFirm: firm,
    part: "accidents",
    stage: "rest",
    plant(facts, random) {
      return addAccident(facts, random, {}) && ["accidents.breaks.0"];
    },
  },
  {
    name: "accident-breaks: a death breaks nothing",
    rules: ["accident-breaks"],
    isFirm: firm,
    part: "accidents",
    stage: "rest",
    plant(facts, random) {
      return addAccident(facts, random, { death: true, careDays: null }) && ["accidents.breaks.0"];
    },
  },
  {
    name: "accident-in-claimed-period: the record goes on",
    rules: ["accident-in-claimed-period", "releadoff"],
    isFirm: firm,
    part: "accidents",
    also: ["quotation"],
    stage: "rest",
    plant(facts, random) {
      const accident = isDaily(facts) ? addAccident(facts, random, { breaks: true }) : null;
      if (!accident) return null;
      Object.assign(accident, { releadoffDate: (accident.date ?? 0) + 1 });
      return facts.quotation.rows.map((_, row) => `quotation.from.${row}`);
    },
  },
  {
    name: "releadoff: none",
    rules: ["releadoff"],
    isFirm: firm,
    part: "accidents",
    stage: "rest",
    plant(facts) {
      const accident = facts.accidents.find(({ breaks }) => breaks === true);
      if (!accident || facts.accidents.length > 1) return null;
      accident.releadoffDate = null;
      facts.profile.releadoffDate = null;
      return ["accidents.releadoffDate.0"];
    },
  },
  {
    name: "accident-incomplete: no outcome",
    rules: ["accident-incomplete"],
    isFirm: firm,
    part: "accidents",
    stage: "rest",
    plant(facts) {
      const [accident] = facts.accidents;
      if (accident?.breaks !== false) return null;
      Object.assign(accident, { careDays: null, death: null, recognised: null, breaks: null });
      return ["accidents.careDays.0"];
    },
  },
  {
    name: "accident-incomplete: no date",
    rules: ["accident-incomplete"],
    isFirm: firm,
    part: "accidents",
    stage: "rest",
    plant(facts) {
      const [accident] = facts.accidents;
      if (accident?.breaks !== false) return null;
      accident.date = null;
      return ["accidents.date.0"];
    },
  },
  {
    name: "approval-date: before the accident",
    rules: ["approval-date"],
    isFirm: firm,
    part: "accidents",
    stage: "rest",
    plant(facts) {
      const [accident] = facts.accidents;
      if (!accident?.date) return null;
      accident.approvalDate = accident.date - 5;
      return ["accidents.approvalDate.0"];
    },
  },
  {
    name: "care-without-accident: three approvals",
    rules: ["care-without-accident"],
    isFirm: question,
    part: "documents",
    stage: "rest",
    plant(facts) {
      const care = facts.documents[1];
      if (!care || facts.accidents.length > 0) return null;
      care.note = facts.shape.language === "ko" ? "승인 3건" : "3 approvals";
      return ["documents.note.1"];
    },
  },
  {
    name: "accident-day-counted: achieved by the day of the accident",
    rules: ["accident-day-counted", "multiple-achieved-early"],
    isFirm: question,
    part: "accidents",
    also: ["quotation"],
    stage: "rest",
    plant(facts) {
      const { log, accidents, quotation } = facts;
      const [multiple] = quotation.rows;
      if (!isDaily(facts) || facts.shape.unit === "hours" || accidents.length > 0) return null;
      if (!multiple || quotation.rows.length !== 1) return null;
      const row = log.findIndex(({ date }) => date === multiple.achieved);
      const [day, next] = [log[row], log[row + 1]];
      if (!day || !next) return null;
      accidents.push({
        date: day.date,
        victim: "A",
        cause: "duty",
        careDays: 20,
        death: false,
        recognised: false,
        breaks: true,
        releadoffDate: next.date,
      });
      facts.profile.releadoffDate = next.date;
      const column = facts.shape.unit === "days" ? "runningDays" : "runningPersonHours";
      return [`log.${column}.${row}`];
    },
  },
];

const ofQuotation: readonly FactsPlanting[] = [
  {
    name: "multiple-achieved-early: ten days early",
    rules: ["multiple-achieved-early"],
    isFirm: firm,
    part: "quotation",
    stage: "rest",
    plant(facts) {
      const [row] = facts.quotation.rows;
      const early = isDaily(facts) ? 10 : 65;
      if (!row || row.achieved - row.from < early + 3) return null;
      row.achieved -= early;
      row.to = row.achieved;
      return ["quotation.achieved.0"];
    },
  },
  {
    name: "multiple-achieved-early: ten days late",
    rules: ["multiple-achieved-early"],
    isFirm: question,
    part: "quotation",
    stage: "rest",
    plant(facts) {
      const found = last(facts.quotation.rows);
      if (!found) return null;
      const [row, index] = found;
      const late = isDaily(facts) ? 10 : 65;
      row.achieved += late;
      row.to = row.achieved;
      facts.quotation.applicationDate = row.achieved + 5;
      if ((facts.log.at(-1)?.date ?? 0) < row.achieved) return null;
      return [`quotation.achieved.${index}`];
    },
  },
  {
    name: "multiple-goal: not the multiple",
    rules: ["multiple-goal"],
    isFirm: firm,
    part: "quotation",
    stage: "rest",
    plant({ quotation }) {
      const found = last(quotation.rows);
      if (!found) return null;
      found[0].goal *= 0.93;
      return [`quotation.goal.${found[1]}`];
    },
  },
  {
    name: "multiple-skipped: the second",
    rules: ["multiple-skipped"],
    isFirm: firm,
    part: "quotation",
    stage: "rest",
    plant({ quotation }) {
      if (quotation.rows.length < 3) return null;
      quotation.rows.splice(1, 1);
      return ["quotation.multiple.1"];
    },
  },
  {
    name: "applied-multiple: not achieved",
    rules: ["applied-multiple"],
    isFirm: firm,
    part: "quotation",
    stage: "rest",
    plant({ quotation }) {
      if (quotation.appliedMultiple === null) return null;
      quotation.appliedMultiple += 2;
      return ["quotation.appliedMultiple"];
    },
  },
  {
    name: "applied-multiple: applied too early",
    rules: ["applied-multiple"],
    isFirm: firm,
    part: "quotation",
    stage: "rest",
    plant({ quotation, log }) {
      const found = last(quotation.rows);
      // Of a log that ends later, its days after the application are at fault too.
      if (!found || (log.at(-1)?.date ?? 0) > found[0].achieved + 1) return null;
      quotation.applicationDate = found[0].achieved - 3;
      return ["quotation.applicationDate"];
    },
  },
  {
    name: "application-late: a year after",
    rules: ["application-late"],
    isFirm: question,
    part: "quotation",
    stage: "rest",
    plant({ quotation }) {
      const found = last(quotation.rows);
      if (!found) return null;
      quotation.applicationDate = found[0].achieved + 365;
      return ["quotation.applicationDate"];
    },
  },
  {
    name: "quotation-amounts: days",
    rules: ["quotation-amounts"],
    isFirm: firm,
    part: "quotation",
    stage: "rest",
    plant(facts) {
      const [row] = facts.quotation.rows;
      if (!row || !isDaily(facts) || facts.shape.unit === "days") return null;
      row.days += 11;
      return ["quotation.days.0"];
    },
  },
  {
    name: "quotation-amounts: person-hours",
    rules: ["quotation-amounts"],
    isFirm: firm,
    part: "quotation",
    stage: "rest",
    plant(facts) {
      const [row] = facts.quotation.rows;
      if (!row || !isDaily(facts)) return null;
      row.personHours = Math.round(row.personHours * 1.07) + 3;
      return ["quotation.personHours.0"];
    },
  },
  {
    name: "quotation-period: ends before it starts",
    rules: ["quotation-period"],
    isFirm: firm,
    part: "quotation",
    stage: "rest",
    plant({ quotation }) {
      const [row] = quotation.rows;
      if (!row) return null;
      row.to = row.from - 3;
      return ["quotation.to.0"];
    },
  },
  {
    name: "quotation-period: starts within the record",
    rules: ["quotation-period"],
    isFirm: firm,
    part: "quotation",
    stage: "rest",
    plant(facts) {
      const [row] = facts.quotation.rows;
      if (!row || !isDaily(facts) || row.achieved - row.from < 20) return null;
      row.from += 9;
      return ["quotation.from.0"];
    },
  },
  {
    name: "goal-units: another unit stated",
    rules: ["goal-units"],
    isFirm: firm,
    part: "quotation",
    stage: "rest",
    plant({ quotation, shape }) {
      if (quotation.rows.length === 0) return null;
      quotation.unit = shape.unit === "personhours" ? "days" : "personhours";
      return ["quotation.unit"];
    },
  },
];

const ofShl: readonly FactsPlanting[] = [
  {
    name: "shl-total: not the sum",
    rules: ["shl-total"],
    isFirm: firm,
    part: "shl",
    stage: "rest",
    plant({ shl }) {
      shl.total.own = (shl.total.own ?? 0) + 4;
      return ["shl.own.5"];
    },
  },
  {
    name: "shl-weight: a weight changed",
    rules: ["shl-weight"],
    isFirm: firm,
    part: "shl",
    stage: "rest",
    plant({ shl }) {
      Object.assign(shl.rows[0] ?? {}, { weight: 35 });
      shl.total.weight = 105;
      return ["shl.weight.0"];
    },
  },
  {
    name: "shl-weight: above the weight",
    rules: ["shl-weight"],
    isFirm: firm,
    part: "shl",
    stage: "rest",
    plant({ shl }) {
      const row = shl.rows[2];
      if (!row) return null;
      shl.total.own = (shl.total.own ?? 0) - (row.own ?? 0) + 19;
      row.own = 19;
      return ["shl.own.2"];
    },
  },
  {
    name: "shl-pass: below 60",
    rules: ["shl-pass"],
    isFirm: firm,
    part: "shl",
    stage: "rest",
    plant({ shl }) {
      for (const row of shl.rows) {
        row.own = Math.round((row.weight ?? 0) * 0.5);
        row.checker = row.own;
        row.before = row.own - 3;
      }
      for (const column of ["before", "own", "checker"] as const) {
        shl.total[column] = shl.rows.reduce((sum, row) => sum + (row[column] ?? 0), 0);
      }
      shl.pass = false;
      return ["shl.checker.5"];
    },
  },
  {
    name: "shl-before-after: worse after the support",
    rules: ["shl-before-after"],
    isFirm: question,
    part: "shl",
    stage: "rest",
    plant({ shl }) {
      for (const row of shl.rows) row.before = row.weight ?? 0;
      shl.total.before = 100;
      return ["shl.checker.5"];
    },
  },
  {
    name: "shl-scores-apart: the checker far below",
    rules: ["shl-scores-apart"],
    isFirm: question,
    part: "shl",
    stage: "rest",
    plant({ shl }) {
      const [row] = shl.rows;
      if (!row) return null;
      shl.total.checker = (shl.total.checker ?? 0) - (row.checker ?? 0) + 12;
      row.checker = 12;
      return ["shl.checker.0"];
    },
  },
  {
    name: "shl-evidence: none",
    rules: ["shl-evidence"],
    isFirm: question,
    part: "shl",
    stage: "rest",
    plant({ shl }) {
      Object.assign(shl.rows[1] ?? {}, { evidence: null });
      return ["shl.evidence.1"];
    },
  },
  {
    name: "shl-missing: no scores",
    rules: ["shl-missing"],
    isFirm: firm,
    part: "shl",
    stage: "rest",
    plant({ shl, quotation }) {
      if (quotation.applicationDate === null || quotation.appliedMultiple === null) return null;
      for (const row of [...shl.rows, shl.total]) {
        Object.assign(row, { before: null, own: null, checker: null });
      }
      return ["shl.own.0"];
    },
  },
];

const ofDocuments: readonly FactsPlanting[] = [
  {
    name: "document-missing: the goal's confirmation",
    rules: ["document-missing"],
    isFirm: firm,
    part: "documents",
    stage: "rest",
    plant({ documents, quotation }) {
      if (quotation.appliedMultiple === null) return null;
      Object.assign(documents[2] ?? {}, { submitted: false });
      return ["documents.submitted.2"];
    },
  },
  {
    name: "signature-missing: the employees'",
    rules: ["signature-missing"],
    isFirm: firm,
    part: "documents",
    stage: "rest",
    plant({ signatures, quotation }) {
      if (quotation.appliedMultiple === null) return null;
      Object.assign(signatures[1] ?? {}, { signed: false });
      return ["signatures.signed.1"];
    },
  },
];

/** One of the cells of a field of the log, away from the ends. */
function cellOf(book: Book, facts: Facts, random: Random, field: string): Place | null {
  const found = workedDay(facts, random);
  return (found && book.places.get(`log.${field}.${found[1]}`)) ?? null;
}

function cellsBetween(label: Place, { column }: Place): Place[] {
  const length = Math.max(0, column - label.column - 1);
  return Array.from({ length }, (_, index) => ({ ...label, column: label.column + 1 + index }));
}

const ofCells: readonly CellsPlanting[] = [
  {
    name: "error-value: #REF! in the log",
    rules: ["error-value"],
    isFirm: firm,
    part: "cells",
    also: ["log", "quotation"],
    stage: "cells",
    plant(book, facts, random) {
      const place = cellOf(book, facts, random, random.pick(["workers", "personHours"]));
      if (!place) return null;
      book.setCell(place, { value: { error: "#REF!" }, formula: "#REF!+1" });
      return [place];
    },
  },
  {
    name: "error-value: #DIV/0! in the profile",
    rules: ["error-value"],
    isFirm: firm,
    part: "cells",
    also: ["goal", "quotation"],
    stage: "cells",
    plant(book, _facts, random) {
      const key = random.pick(["enrollment", "coefficient", "goalPersonHours"]);
      const place = book.places.get(`profile.${key}`);
      if (!place) return null;
      book.setCell(place, { value: { error: "#DIV/0!" }, formula: "1/0" });
      return [place];
    },
  },
  {
    name: "number-as-text: workers",
    rules: ["number-as-text"],
    // Where no formula adds the workers up, it is only said.
    isFirm: question,
    part: "cells",
    also: ["log"],
    stage: "cells",
    plant(book, facts, random) {
      const place = cellOf(book, facts, random, "workers");
      if (!place || book.cellAt(place).formula !== undefined) return null;
      book.setCell(place, { value: `${Number(book.cellAt(place).value)}명` });
      return [place];
    },
  },
  {
    name: "unreadable-value: workers",
    rules: ["unreadable-value"],
    isFirm: firm,
    part: "cells",
    also: ["log", "quotation"],
    stage: "cells",
    plant(book, facts, random) {
      const place = cellOf(book, facts, random, "workers");
      if (!place) return null;
      book.setCell(place, { value: "확인 요망" });
      return [place];
    },
  },
  {
    name: "unreadable-value: workers below 0",
    rules: ["unreadable-value"],
    isFirm: firm,
    part: "cells",
    also: ["log", "quotation"],
    stage: "cells",
    plant(book, facts, random) {
      const place = cellOf(book, facts, random, "workers");
      if (!place) return null;
      book.setCell(place, { value: -Number(book.cellAt(place).value) });
      return [place];
    },
  },
  {
    name: "field-blank: leadoff, rate or coefficient",
    rules: ["field-blank"],
    isFirm: firm,
    part: "cells",
    also: ["goal", "leadoff", "quotation"],
    stage: "cells",
    plant(book, _facts, random) {
      const key = random.pick(["leadoffDate", "reportReceived", "rate", "coefficient"]);
      const place = book.places.get(`profile.${key}`);
      const label = book.places.get(`heading.profile.${key}`);
      if (!place) return null;
      book.setCell(place, { value: null });
      // Where label and value stand apart, any cell between may be the one to fill in.
      const nearer = label ? cellsBetween(label, place) : [];
      return [place, ...nearer];
    },
  },
  {
    name: "log-date-order: no date",
    rules: ["log-date-order"],
    isFirm: firm,
    part: "cells",
    also: ["log", "quotation"],
    stage: "cells",
    plant(book, facts, random) {
      const place = cellOf(book, facts, random, "date");
      if (!place) return null;
      book.setCell(place, { value: null });
      return [place];
    },
  },
  {
    name: "formula-overwritten: the same number typed",
    rules: ["formula-overwritten"],
    isFirm: firm,
    part: "cells",
    also: ["log"],
    stage: "cells",
    plant(book, facts, random) {
      const place = cellOf(book, facts, random, "personHours");
      if (!place || book.cellAt(place).formula === undefined) return null;
      const { value, format } = book.cellAt(place);
      book.setCell(place, { value, ...(format !== undefined && { format }) });
      return [place];
    },
  },
  {
    name: "formula-inconsistent: a constant added",
    rules: ["formula-inconsistent"],
    isFirm: firm,
    part: "cells",
    also: ["log"],
    stage: "cells",
    plant(book, facts, random) {
      const place = cellOf(book, facts, random, "personHours");
      if (!place) return null;
      const cell = book.cellAt(place);
      if (cell.formula === undefined) return null;
      book.setCell(place, { ...cell, formula: `${cell.formula}+0` });
      return [place];
    },
  },
  {
    name: "external-link: workers from another workbook",
    rules: ["external-link"],
    isFirm: firm,
    part: "cells",
    also: ["log"],
    stage: "cells",
    plant(book, facts, random) {
      const place = cellOf(book, facts, random, "workers");
      if (!place) return null;
      const cell = book.cellAt(place);
      if (cell.formula !== undefined) return null;
      book.setCell(place, { ...cell, formula: "'[crew.xlsx]Days'!$B$7" });
      return [place];
    },
  },
  {
    name: "hidden-rows: a worked day",
    rules: ["hidden-rows"],
    isFirm: question,
    part: "cells",
    also: ["log"],
    stage: "cells",
    plant(book, facts, random) {
      const place = cellOf(book, facts, random, "workers");
      if (!place) return null;
      book.hideRow(place);
      // Where tables stand side by side, the row of each is hidden.
      return [...book.places]
        .filter(([key]) => key.startsWith("log.workers."))
        .map(([, other]) => other)
        .filter(({ sheet, row }) => sheet === place.sheet && row === place.row)
        .toSorted((one, other) => one.column - other.column);
    },
  },
  {
    name: "merged-cells: workers over three days",
    rules: ["merged-cells"],
    isFirm: question,
    part: "cells",
    also: ["log", "quotation"],
    stage: "cells",
    plant(book, facts, random) {
      const place = cellOf(book, facts, random, "workers");
      if (!place) return null;
      const { sheet, row, column } = place;
      for (const below of [row + 1, row + 2]) {
        book.setCell({ sheet, row: below, column }, { value: null });
      }
      book.mergeArea(sheet, { top: row, bottom: row + 2, left: column, right: column });
      return [place];
    },
  },
  {
    name: "total-leaves-out-rows: too narrow a range",
    rules: ["total-leaves-out-rows"],
    isFirm: firm,
    part: "log",
    stage: "cells",
    plant(book, { log }) {
      const place = book.places.get("log.total.personHours");
      if (!place) return null;
      const cell = book.cellAt(place);
      const end = /^(SUM\([A-Z]+\d+:[A-Z]+)(\d+)\)$/.exec(cell.formula ?? "");
      const lastRow = Number(end?.[2]);
      if (!end || lastRow < 10) return null;
      const columnOf = (row: number) => book.cellAt({ ...place, row }).value;
      const left = [lastRow - 1, lastRow - 2, lastRow - 3].map((row) => Number(columnOf(row)));
      const missing = left.reduce((sum, hours) => sum + hours, 0);
      if (log.length < 10 || missing === 0) return null;
      book.setCell(place, {
        ...cell,
        value: Number(cell.value) - missing,
        formula: `${end[1] ?? ""}${lastRow - 3})`,
      });
      return [place];
    },
  },
  {
    name: "doubtful-field: a heading of two meanings",
    rules: ["doubtful-field"],
    isFirm: question,
    part: "goal",
    stage: "cells",
    plant(book, { shape }) {
      const place = book.places.get("heading.profile.coefficient");
      if (!place) return null;
      book.setCell(place, { value: shape.language === "ko" ? "보정" : "factor" });
      return [place];
    },
  },
];

export const plantings: readonly Planting[] = [
  ...ofGoal,
  ...ofProcedure,
  ...ofPeriod,
  ...ofLog,
  ...ofAccidents,
  ...ofQuotation,
  ...ofShl,
  ...ofDocuments,
  ...ofCells,
];
