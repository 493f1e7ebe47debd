/** What a made submission states, right in every figure until a mistake is planted in it. */
import { holidayNames } from "../../../src/core/calendar/holidays";
import { isoFromSerial, serialFromIso, weekdayOf } from "../../../src/core/calendar/serial";
import { coefficient } from "../../../src/core/goal/coefficient";
import type { GoalUnit } from "../../../src/core/goal/goal";
import type {
  AccidentColumns,
  DocumentColumns,
  LogColumns,
  ProfileFields,
  QuotationColumns,
  ScheduleFields,
  ShlColumns,
  SignatureColumns,
} from "../../../src/form/submission";
import type { Language } from "../../../src/text/sentence";
import type { Random } from "./random";

type Stated<Fields> = { -readonly [F in keyof Fields]?: Fields[F] | null };

export type LogDay = Stated<LogColumns> & {
  date: number;
  workers: number;
  hoursPerWorker: number;
  personHours: number;
  zaDays: number;
  runningDays: number;
  runningPersonHours: number;
};

export type StatedMultiple = { [F in keyof QuotationColumns]: QuotationColumns[F] };

/** What a submission is like, before its figures are known. */
export interface Shape {
  readonly language: Language;
  readonly isConstruction: boolean;
  readonly kind: "daily" | "monthly";
  readonly crew: number;
  readonly leadoff: number;
  /** Days of the log. */
  readonly length: number;
  readonly multiples: number;
  readonly unit: GoalUnit;
  readonly accident: "none" | "harmless" | "breaking";
  /** Whether the log has a column for hours, where overtime can stand. */
  readonly statesHours: boolean;
}

export interface Facts {
  readonly shape: Shape;
  readonly profile: Stated<ProfileFields>;
  headCounts: number[];
  log: LogDay[];
  accidents: Stated<AccidentColumns>[];
  quotation: {
    unit: GoalUnit;
    appliedMultiple: number | null;
    applicationDate: number | null;
    rows: StatedMultiple[];
  };
  shl: {
    rows: Stated<ShlColumns>[];
    total: Stated<ShlColumns>;
    pass: boolean;
  };
  documents: Stated<DocumentColumns>[];
  signatures: Stated<SignatureColumns>[];
  /** Filled in where the file is that of whoever certifies. */
  schedule: Stated<ScheduleFields>;
  /** Whether the rate stands in a cell with a percent format. */
  isRatePercentage: boolean;
  /** What the totals row of the whole log states, where it is not the sum. */
  totals: { workers?: number; personHours?: number };
}

/** The figures in the order in which they follow from one another; a mistake is planted after one of them. */
export const stages = [
  "days",
  "enrollment",
  "coefficient",
  "goals",
  "person-hours",
  "running-totals",
  "quotation",
  "rest",
] as const;

export type Stage = (typeof stages)[number];

/**
 * Works out the facts of a shape.
 *
 * @param after is told of each stage as it is done, and may change the facts; what comes later follows from that
 */
export function factsOf(
  shape: Shape,
  random: Random,
  after: (stage: Stage, facts: Facts) => void = () => undefined,
): Facts {
  const facts = blankFacts(shape);
  for (const stage of stages) {
    work[stage](facts, random);
    after(stage, facts);
  }
  return facts;
}

const work: Record<Stage, (facts: Facts, random: Random) => void> = {
  days: workDays,
  enrollment: stateEnrollment,
  coefficient: ({ profile, shape }) => {
    const type = shape.isConstruction ? "construction" : "general";
    profile.coefficient = coefficient(profile.enrollment ?? 1, type);
  },
  goals: stateGoals,
  "person-hours": ({ log }) => {
    for (const day of log) day.personHours = day.workers * day.hoursPerWorker;
  },
  "running-totals": addUp,
  quotation: stateQuotation,
  rest: stateRest,
};

/** The day after the last breaking accident, or the leadoff. */
export function recordStart({ profile, shape }: Facts): number {
  return profile.releadoffDate ?? profile.leadoffDate ?? shape.leadoff;
}

/** Whether a day only ends the record before it: the day of a breaking accident. */
function endsRecord(date: number, { accidents }: Facts): boolean {
  return accidents.some((accident) => accident.date === date && accident.breaks === true);
}

function blankFacts(shape: Shape): Facts {
  return {
    shape,
    profile: {},
    headCounts: [],
    log: [],
    accidents: [],
    quotation: { unit: shape.unit, appliedMultiple: null, applicationDate: null, rows: [] },
    shl: { rows: [], total: {}, pass: true },
    documents: [],
    signatures: [],
    schedule: {},
    isRatePercentage: false,
    totals: {},
  };
}

const words = {
  ko: {
    name: "한빛정밀(주)",
    address: "경기도 시흥시 정왕동 12-3",
    victim: "조립공",
    dayOff: "휴무",
    broken: "재해 발생",
    slight: "경상 재해",
    source: "2005~2009년 업종 평균",
    enrollmentSource: "산재보험료 확정신고서",
    auditor: "김심사",
    qualification: "인증심사원 제10-23호",
    evidence: "점검표, 회의록",
    industries: { general: "제조업", construction: "건설업" },
  },
  en: {
    name: "Hanbit Precision Ltd",
    address: "12-3 Jeongwang, Siheung",
    victim: "Fitter",
    dayOff: "day off",
    broken: "accident",
    slight: "slight accident",
    source: "Mean of 2005-2009 of the industry",
    enrollmentSource: "Final return of the insurance premium",
    auditor: "J. Doe",
    qualification: "Auditor no. 10-23",
    evidence: "Checklist, minutes",
    industries: { general: "Manufacturing", construction: "Construction" },
  },
};

function workDays(facts: Facts, random: Random): void {
  const { shape, profile } = facts;
  const { crew, leadoff, length, isConstruction, statesHours, unit } = shape;
  const said = words[shape.language];
  const hours = isConstruction ? 10 : 8;
  const spread = Math.max(1, Math.round(crew * 0.08));
  Object.assign(profile, {
    name: said.name,
    address: said.address,
    industry: said.industries[isConstruction ? "construction" : "general"],
    businessType: isConstruction ? "400" : "218",
    leadoffDate: leadoff,
    reportReceived: leadoff + random.whole(1, 14),
    hoursPerDay: hours,
    rateSource: said.source,
    enrollmentSource: said.enrollmentSource,
  });
  for (let date = leadoff; date < leadoff + length; date++) {
    const isOff = weekdayOf(date) === 0 || holidayNames(date).length > 0;
    const usual = crew + random.whole(-spread, spread);
    const half = Math.round(crew / 3) + random.whole(0, spread);
    // Somebody works on the first day, on which the record begins.
    const workers = date > leadoff && isOff ? 0 : Math.max(1, weekdayOf(date) === 6 ? half : usual);
    const isOvertime = statesHours && unit !== "hours" && workers > 0 && random.chance(0.03);
    facts.log.push({
      date,
      workers,
      hoursPerWorker: isOvertime ? hours + 2 : hours,
      basis: isOvertime ? "actual" : null,
      personHours: 0,
      zaDays: workers > 0 ? 1 : 0,
      runningDays: 0,
      runningPersonHours: 0,
      remark: workers === 0 ? said.dayOff : null,
    });
  }
  if (shape.accident === "none") return;
  const isBreaking = shape.accident === "breaking";
  const [from, to] = isBreaking ? [4, Math.min(60, length / 3)] : [5, length - 5];
  const day = facts.log.find(
    ({ date, workers }) => workers > 0 && date >= leadoff + random.whole(from, Math.floor(to)),
  );
  if (!day) return;
  day.remark = isBreaking ? said.broken : said.slight;
  facts.accidents.push({
    date: day.date,
    victim: said.victim,
    cause: "duty",
    careDays: isBreaking ? random.whole(10, 90) : random.whole(1, 3),
    death: false,
    recognised: false,
    breaks: isBreaking,
    releadoffDate: isBreaking ? day.date + 1 : null,
  });
  if (isBreaking) profile.releadoffDate = day.date + 1;
}

function stateEnrollment({ shape, profile, ...facts }: Facts, random: Random): void {
  const { crew, isConstruction } = shape;
  const counts = facts.headCounts;
  if (isConstruction) {
    const [laborRate, monthlyLaborCost, constructionMonths] = [0.27, 2_650_000, 18];
    const cost = crew * monthlyLaborCost * constructionMonths;
    const constructionAmount = Math.round(cost / laborRate / 1e6) * 1e6;
    Object.assign(profile, { laborRate, monthlyLaborCost, constructionMonths, constructionAmount });
    profile.enrollment = (constructionAmount * laborRate) / (monthlyLaborCost * constructionMonths);
    return;
  }
  const spread = Math.max(1, Math.round(crew * 0.03));
  for (let month = 0; month < 3; month++) {
    counts.push(Math.max(1, crew + random.whole(-spread, spread)));
  }
  profile.enrollment = counts.reduce((sum, count) => sum + count, 0) / 3;
}

function stateGoals(facts: Facts): void {
  const { profile, shape, log } = facts;
  const { enrollment, coefficient: factor, hoursPerDay } = profile;
  if (!enrollment || !factor || !hoursPerDay) return;
  if (profile.rate === undefined) {
    const start = recordStart(facts);
    const worked = log.filter(({ date }) => date >= start);
    const hours = worked.reduce((sum, day) => sum + day.workers * day.hoursPerWorker, 0);
    const days = worked.filter(({ workers }) => workers > 0).length;
    const reached = shape.unit === "personhours" ? hours : days * hoursPerDay * enrollment;
    const rate = (240_000 * factor * (shape.multiples + 0.4)) / reached;
    profile.rate = Math.min(24, Math.max(0.05, Math.round(rate * 100) / 100));
  }
  profile.goalPersonHours = (240_000 / (profile.rate ?? 1)) * factor;
  profile.goalHours = profile.goalPersonHours / enrollment;
  profile.goalDays = profile.goalHours / hoursPerDay;
}

function addUp(facts: Facts): void {
  let [days, hours] = [0, 0];
  for (const day of facts.log) {
    if (day.date === facts.profile.releadoffDate) [days, hours] = [0, 0];
    if (!endsRecord(day.date, facts)) {
      days += day.zaDays;
      hours += day.personHours;
    }
    Object.assign(day, { runningDays: days, runningPersonHours: hours });
  }
}

function stateQuotation(facts: Facts): void {
  const { profile, quotation, shape } = facts;
  const { goalPersonHours, goalHours, goalDays, hoursPerDay } = profile;
  if (!goalPersonHours || !goalHours || !goalDays || !hoursPerDay) return;
  const goal = { personhours: goalPersonHours, hours: goalHours, days: goalDays }[shape.unit];
  const from = recordStart(facts);
  let [days, personHours] = [0, 0];
  for (const day of facts.log.filter(({ date }) => date >= from)) {
    if (endsRecord(day.date, facts)) continue;
    days += day.zaDays;
    personHours += day.personHours;
    const reached = { personhours: personHours, hours: days * hoursPerDay, days }[shape.unit];
    const multiple = quotation.rows.length + 1;
    // A goal of 50 days may be 50.00000000000001 in binary.
    if (reached < goal * multiple - 1e-6 || day.zaDays === 0) continue;
    quotation.rows.push({
      multiple,
      from,
      to: day.date,
      days,
      personHours,
      goal: goal * multiple,
      achieved: day.date,
    });
  }
  const last = quotation.rows.at(-1);
  if (!last) return;
  // The log ends soon after the last multiple, for which it is handed in.
  facts.log = facts.log.filter(({ date }) => date <= last.achieved + 12);
  quotation.appliedMultiple = last.multiple;
  quotation.applicationDate = last.achieved + 14;
}

const weights = [30, 25, 15, 15, 15];

function stateRest(facts: Facts, random: Random): void {
  const { shape, shl, quotation } = facts;
  const said = words[shape.language];
  if (shape.kind === "monthly") facts.log = monthsOf(facts.log);
  for (const weight of weights) {
    const own = Math.round(weight * 0.8) + random.whole(0, 1);
    const before = Math.round(weight * 0.6);
    const checker = own - random.whole(0, 1);
    shl.rows.push({ weight, before, own, checker, evidence: said.evidence });
  }
  for (const column of ["weight", "before", "own", "checker"] as const) {
    shl.total[column] = shl.rows.reduce((sum, row) => sum + (row[column] ?? 0), 0);
  }
  const date = (quotation.applicationDate ?? shape.leadoff + shape.length) - 1;
  for (let item = 0; item < 5; item++) facts.documents.push({ submitted: true, date, note: null });
  for (let role = 0; role < 4; role++) {
    const name = shape.language === "ko" ? `김${"일이삼사"[role] ?? ""}` : `J. Doe ${role + 1}`;
    facts.signatures.push({ name, signed: true });
  }
  stateSchedule(facts);
}

/** The procedure, with every step in time, and the multiple certified before. */
function stateSchedule({ shape, profile, quotation, schedule }: Facts): void {
  const { appliedMultiple, applicationDate: received } = quotation;
  // Half of the files come from the workplaces themselves.
  if (appliedMultiple === null || received === null || shape.crew % 2 === 0) return;
  if (appliedMultiple > 1) profile.lastCertifiedMultiple = appliedMultiple - 1;
  const { auditor, qualification } = words[shape.language];
  Object.assign(schedule, {
    received,
    contestFrom: received,
    contestTo: received + 7,
    supplementAsked: received + 8,
    supplementReceived: received + 10,
    surveyDate: received + 11,
    noticeDate: received + 17,
    contestDate: received + 20,
    answerDate: received + 30,
    auditor,
    qualification,
  });
}

/** The log a row a month: sums, and the totals at the end of each. */
function monthsOf(log: readonly LogDay[]): LogDay[] {
  const months = new Map<string, LogDay[]>();
  for (const day of log) {
    const month = isoFromSerial(day.date).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), day]);
  }
  return [...months].flatMap(([month, days]) => {
    const last = days.at(-1);
    if (!last) return [];
    const sum = (column: "workers" | "personHours" | "zaDays") =>
      days.reduce((total, day) => total + day[column], 0);
    return {
      ...last,
      date: serialFromIso(`${month}-01`),
      workers: sum("workers"),
      personHours: sum("personHours"),
      zaDays: sum("zaDays"),
      remark: null,
      basis: null,
    };
  });
}
