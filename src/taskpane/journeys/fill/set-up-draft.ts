/** What the set-up asks: how it stands in the cells of the form, how it is read as typed, and what is then written. */
import { meanEnrollment, siteEnrollment } from "../../../core/goal/enrollment";
import { explainGoal, type ExplainStep, type ExplainStepName } from "../../../core/goal/explain";
import { type IndustryNumber, industryOf } from "../../../core/goal/industry";
import { workplaceType, type WorkplaceType } from "../../../core/goal/workplace-type";
import { Problem } from "../../../core/problem";
import { withoutNoise } from "../../../core/round";
import { isoFromSerial } from "../../../core/calendar/serial";
import type { Entry, Profile, Submission } from "../../../form/submission";
import { dayIn, numberIn } from "../../../record/entries";
import { rulebookOf } from "../../../record/own-rules";
import { codeIn, industryNamed } from "../../../record/workplace";
import { industryNames } from "../../../text/industries";
import type { Language } from "../../../text/sentence";
import { showsDate, showsPercent } from "../../../workbook/number-format";
import { type Change, placeOf, type Workbook } from "../../../workbook/workbook";
import { typedDate } from "../../components/typed-date";
import { whyLocked } from "../../components/why-locked";
import { type FormValue, profileCells } from "./form-cells";
import { pastDate } from "./past-date";

/** The steps, each with its fields in the order in which they are asked. */
export const setUpSteps = ["leadoff", "enrollment", "rate"] as const;
export type SetUpStep = (typeof setUpSteps)[number];

const cellOf = {
  industry: ["industry", 0],
  leadoffDate: ["leadoffDate", 0],
  reportReceived: ["reportReceived", 0],
  headCount1: ["headCounts", 0],
  headCount2: ["headCounts", 1],
  headCount3: ["headCounts", 2],
  constructionAmount: ["constructionAmount", 0],
  laborRate: ["laborRate", 0],
  monthlyLaborCost: ["monthlyLaborCost", 0],
  constructionMonths: ["constructionMonths", 0],
  rateSource: ["rateSource", 0],
  rate: ["rate", 0],
  businessType: ["businessType", 0],
  detail: ["detail", 0],
} as const satisfies Record<string, readonly [keyof Profile, number]>;

export type SetUpField = keyof typeof cellOf;
export type HeadCountField = "headCount1" | "headCount2" | "headCount3";

export const headCountFields = ["headCount1", "headCount2", "headCount3"] as const;
export const siteFields = [
  "constructionAmount",
  "laborRate",
  "monthlyLaborCost",
  "constructionMonths",
] as const;

/** What is typed and not yet written, as text. */
export type Drafts = Readonly<Partial<Record<SetUpField, string>>>;
export type SetUpCells = Readonly<Record<SetUpField, Entry<FormValue>>>;

/** The cells of the set-up; null in a layout that is not the project's own. */
export function findSetUpCells(workbook: Workbook, submission: Submission): SetUpCells | null {
  const found = Object.entries(cellOf).map(([name, [field, index]]) => [
    name,
    profileCells(field, workbook, submission)[index],
  ]);
  return found.every(([, cell]) => cell !== undefined)
    ? (Object.fromEntries(found) as SetUpCells)
    : null;
}

/** Units in which a person types what the cell holds in won, or as a share. */
const scales: Partial<Record<SetUpField, number>> = {
  constructionAmount: 1e8,
  monthlyLaborCost: 1e4,
  laborRate: 0.01,
};

/** What is expected of a number, by its field. */
const accepts: Partial<Record<SetUpField, (typed: number) => boolean>> = {
  ...Object.fromEntries(headCountFields.map((field) => [field, isCount])),
  constructionAmount: isPositive,
  laborRate: isPercent,
  monthlyLaborCost: isPositive,
  constructionMonths: isPositive,
  rate: isPercent,
};

/** The set-up as it stands with what is typed. */
export interface SetUpDraft {
  /** What each field shows. */
  readonly texts: Readonly<Record<SetUpField, string>>;
  /** What each comes to in its cell; null where nothing is typed, or nothing that can be read. */
  readonly values: Readonly<Record<SetUpField, string | number | null>>;
  /** The fields whose text cannot be read. */
  readonly refused: ReadonlySet<SetUpField>;
}

/**
 * Reads the set-up.
 *
 * @param today serial number: month and day alone are the latest such day
 */
export function readDraft(cells: SetUpCells, drafts: Drafts, today: number): SetUpDraft {
  const names = Object.keys(cellOf) as SetUpField[];
  const texts = {} as Record<SetUpField, string>;
  const values = {} as Record<SetUpField, string | number | null>;
  const refused = new Set<SetUpField>();
  for (const name of names) {
    const stands = standing(name, cells);
    const text = drafts[name] ?? stands.text;
    texts[name] = text;
    if (text.trim() === "") {
      values[name] = null;
    } else if (drafts[name] === undefined || text === stands.text) {
      values[name] = stands.value;
    } else {
      values[name] = typedValue(name, text.trim(), values, today);
      if (values[name] === null) refused.add(name);
    }
  }
  const { businessType } = values;
  // Whoever types the code need not choose the industry, which is its first digit (CLS-1).
  if (values.industry === null && typeof businessType === "string" && businessType !== "") {
    values.industry = industryOf(businessType);
    texts.industry = String(values.industry);
  }
  return { texts, values, refused };
}

/** What a cell holds, and how its field shows it. */
function standing(
  name: SetUpField,
  cells: SetUpCells,
): { readonly text: string; readonly value: string | number | null } {
  const { value } = cells[name];
  if (name === "businessType") {
    // The first digit alone is what the pane enters for the industry.
    const isWhole = industryOfCode(cells.businessType) !== null && !isDigit(cells.businessType);
    return isWhole ? { text: String(value), value: String(value) } : { text: "", value: null };
  }
  if (name === "industry") {
    const number = standingIndustry(cells);
    return { text: number === null ? "" : String(number), value: number };
  }
  if (value === null || typeof value === "boolean") return { text: "", value: null };
  if (typeof value === "string") return { text: value, value };
  if (name === "leadoffDate" || name === "reportReceived") {
    return { text: isoFromSerial(value), value };
  }
  // 27 stands for 27 %, as 0.27 does.
  const share = name === "laborRate" && value > 1 ? value / 100 : value;
  return { text: String(withoutNoise(share / (scales[name] ?? 1))), value: share };
}

function standingIndustry({ industry, businessType }: SetUpCells): number | null {
  const named = industryNamed(String(industry.value ?? ""));
  return named ?? industryOfCode(businessType);
}

function industryOfCode({ value }: Entry<FormValue>): number | null {
  const code = codeIn(String(value ?? ""));
  return [1, 3, 5].includes(code.length) && /^\d+$/.test(code) ? industryOf(code) : null;
}

function typedValue(
  name: SetUpField,
  text: string,
  { leadoffDate }: Readonly<Partial<Record<SetUpField, string | number | null>>>,
  today: number,
): string | number | null {
  switch (name) {
    case "industry":
      return Number(text);
    case "rateSource":
      return text;
    case "businessType":
      return codeTyped(text);
    case "leadoffDate":
      return pastDate(text, today);
    case "reportReceived":
      // The report follows the leadoff.
      return typeof leadoffDate === "number"
        ? typedDate(text, leadoffDate - 1)
        : pastDate(text, today);
    default: {
      const typed = Number(text.normalize("NFKC").replaceAll(",", ""));
      const isAccepted = Number.isFinite(typed) && (accepts[name]?.(typed) ?? false);
      return isAccepted ? withoutNoise(typed * (scales[name] ?? 1)) : null;
    }
  }
}

/** A code of the premium table: three digits, or the five of its detail; null for anything else. */
function codeTyped(text: string): string | null {
  const digits = text.normalize("NFKC");
  return /^(?:\d{3}|\d{5})$/.test(digits) ? digits : null;
}

/** The three digits of a code go into their cell, and all five into that of the detail, where there are so many. */
function codeChanges(code: string, { businessType, detail }: SetUpCells): readonly Change[] {
  const isDetail = code.length === 5 && whyLocked(detail) === null;
  return [
    { place: placeOf(businessType), value: code.slice(0, 3), format: "@" },
    ...(isDetail ? [{ place: placeOf(detail), value: code, format: "@" }] : []),
  ];
}

/** Whether the industry is construction, whose enrollment follows from a formula of its own. */
export function typeIn({ values }: SetUpDraft): WorkplaceType | null {
  return values.industry === null ? null : workplaceType(String(values.industry));
}

/** The fields of a step. */
export function fieldsOf(step: SetUpStep, draft: SetUpDraft): readonly SetUpField[] {
  switch (step) {
    case "leadoff":
      return ["industry", "leadoffDate", "reportReceived", "businessType"];
    case "enrollment":
      return typeIn(draft) === "construction" ? siteFields : headCountFields;
    case "rate":
      return ["rateSource", "rate"];
  }
}

/** Why a field cannot be typed into. */
export function lockOf(name: SetUpField, cells: SetUpCells) {
  const entry = cells[name];
  // Whoever reads 71 % for 0.71 in such a cell is not helped by another number in it.
  const isFraction = name === "rate" && showsPercent(entry.cell.format);
  return whyLocked(isFraction ? { ...entry, isReplaceable: false } : entry);
}

/** Whether the code of the business type is of another industry than the one that is chosen. */
export function hasOtherCode({ values: { industry, businessType } }: SetUpDraft): boolean {
  return (
    typeof businessType === "string" &&
    industry !== null &&
    String(industryOf(codeIn(businessType))) !== String(industry)
  );
}

function isDigit({ value }: Entry<FormValue>): boolean {
  return /^\d?$/.test(String(value ?? "").trim());
}

/**
 * What a step writes: only what is not so in its cells.
 *
 * The first digit of the code of the business type is the number of its industry (CLS-1), and all that the goal needs
 * of it: it is entered where the code is not known.
 *
 * @param language of the form, in which the industry is named
 */
export function changesOf(
  step: SetUpStep,
  draft: SetUpDraft,
  cells: SetUpCells,
  language: Language,
): readonly Change[] {
  const { values } = draft;
  const changes: Change[] = [];
  for (const name of fieldsOf(step, draft)) {
    const entry = cells[name];
    const value = values[name];
    if (whyLocked(entry) !== null || value === standing(name, cells).value) continue;
    const place = placeOf(entry);
    if (name === "industry" && typeof value === "number") {
      changes.push({ place, value: industryNames[value as IndustryNumber][language] });
    } else if (name === "leadoffDate" || name === "reportReceived") {
      const isShown = showsDate(entry.cell.format);
      changes.push({
        place,
        value,
        ...(value !== null && { isDate: true as const, ...(!isShown && { format: "yyyy-mm-dd" }) }),
      });
    } else if (name === "businessType") {
      // Taken back, the code leaves the digit of the industry, which is entered below.
      if (typeof value === "string") changes.push(...codeChanges(value, cells));
    } else {
      changes.push({ place, value });
    }
  }
  const { businessType } = cells;
  const digit = String(values.industry);
  const isWanted =
    step === "leadoff" &&
    values.industry !== null &&
    values.businessType === null &&
    businessType.value !== digit;
  // What is no code of the premium table is left alone.
  const isOurs = isDigit(businessType) || standing("businessType", cells).value !== null;
  if (isWanted && isOurs && whyLocked(businessType) === null) {
    changes.push({ place: placeOf(businessType), value: digit, format: "@" });
  }
  return changes;
}

/** What the goal follows from, as far as it is known. */
export interface GoalFacts {
  readonly type: WorkplaceType | null;
  readonly enrollment: number | null;
  readonly rate: number | null;
  readonly hoursPerDay?: number;
}

/** What the goal follows from, with what is typed. */
export function factsOf(draft: SetUpDraft, { profile }: Submission): GoalFacts {
  const type = typeIn(draft);
  const { rate } = draft.values;
  const { hoursPerDay } = profile;
  const stated = hoursPerDay?.cell.formula === undefined ? numberIn(hoursPerDay) : null;
  return {
    type,
    enrollment: enrollmentIn(draft) ?? numberIn(profile.enrollment),
    rate: typeof rate === "number" ? rate : null,
    ...(stated !== null && { hoursPerDay: stated }),
  };
}

/** The enrollment that follows from what is typed; null where that does not suffice. */
export function enrollmentIn(draft: SetUpDraft): number | null {
  const numbers = (fields: readonly SetUpField[]) =>
    fields.flatMap((field) => {
      const value = draft.values[field];
      return typeof value === "number" ? [value] : [];
    });
  return unlessImpossible(() => {
    if (typeIn(draft) !== "construction") {
      const counts = numbers(headCountFields);
      return counts.length > 0 ? meanEnrollment(counts) : null;
    }
    const [amount, share, cost, months] = numbers(siteFields);
    return amount !== undefined && share !== undefined && cost !== undefined && months !== undefined
      ? siteEnrollment(amount, share, cost, months)
      : null;
  });
}

/** The derivation of the goals; null where something is missing for it. */
export function derivationOf(
  { type, enrollment, rate, hoursPerDay }: GoalFacts,
  submission: Submission,
): readonly ExplainStep[] | null {
  if (type === null || enrollment === null || rate === null) return null;
  return unlessImpossible(() =>
    explainGoal(
      { type, enrollment, rate, ...(hoursPerDay !== undefined && { hoursPerDay }) },
      rulebookOf(submission),
    ),
  );
}

/** The result of a step of a derivation, unrounded. */
export function resultIn(steps: readonly ExplainStep[], name: ExplainStepName): number {
  return steps.find(({ step }) => step === name)?.result ?? 0;
}

/** What is typed without what was written of it; what was typed into those fields meanwhile stays. */
export function unwritten(now: Drafts, before: Drafts, written: readonly SetUpField[]): Drafts {
  const gone = new Set<string>(written.filter((field) => now[field] === before[field]));
  return Object.fromEntries(Object.entries(now).filter(([field]) => !gone.has(field)));
}

/** The fields without which there is no goal, as far as they are blank. */
export function missingIn(
  draft: SetUpDraft,
  submission: Submission,
): readonly ("industry" | "leadoffDate" | "enrollment" | "rate")[] {
  const facts = factsOf(draft, submission);
  return [
    ...(facts.type === null ? (["industry"] as const) : []),
    ...(draft.values.leadoffDate === null ? (["leadoffDate"] as const) : []),
    ...(facts.enrollment === null ? (["enrollment"] as const) : []),
    ...(facts.rate === null ? (["rate"] as const) : []),
  ];
}

/** Whether the workbook states all from which the goal follows. */
export function goalStands(cells: SetUpCells, submission: Submission): boolean {
  const { profile } = submission;
  return (
    dayIn(profile.leadoffDate) !== null &&
    missingIn(readDraft(cells, {}, 1), submission).length === 0
  );
}

/** The first step of which something is typed and not yet written; null where nothing is. */
export function firstUnwritten(drafts: Drafts, draft: SetUpDraft): SetUpStep | null {
  const isTyped = (field: SetUpField) => drafts[field] !== undefined;
  return setUpSteps.find((step) => fieldsOf(step, draft).some(isTyped)) ?? null;
}

/** The first step of which something is missing; the first of all where nothing is. */
export function firstGap(draft: SetUpDraft, submission: Submission): SetUpStep {
  const missing = missingIn(draft, submission);
  if (missing.includes("industry") || missing.includes("leadoffDate")) return "leadoff";
  if (missing.includes("enrollment")) return "enrollment";
  return missing.includes("rate") ? "rate" : "leadoff";
}

function unlessImpossible<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

function isCount(typed: number): boolean {
  return Number.isInteger(typed) && typed >= 0;
}

function isPositive(typed: number): boolean {
  return typed > 0;
}

function isPercent(typed: number): boolean {
  return typed > 0 && typed <= 100;
}
