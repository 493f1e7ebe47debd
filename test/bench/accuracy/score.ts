/** How well the audit does on made submissions. */
import { audit } from "../../../src/audit/audit";
import type { AuditResult, Finding } from "../../../src/audit/finding";
import { recognise } from "../../../src/form/recognise";
import { qualified } from "../../../src/workbook/address";
import type { Workbook } from "../../../src/workbook/workbook";
import type { Layout } from "./layouts";
import { plantings, type Planting } from "./plantings";
import { randomOf } from "./random";
import {
  chooseMistakes,
  covers,
  isPossible,
  makeClean,
  makePlanted,
  touchesOne,
} from "./submissions";

/** Of one kind of mistake, or of all. */
export interface Tally {
  planted: number;
  /** By a finding of an expected rule at a true cell. */
  found: number;
  /** By a finding of the first of the true cells, and of none beside them. */
  exact: number;
}

export interface Score {
  readonly kinds: Map<Planting, Tally>;
  clean: number;
  planted: number;
  /** Findings that the clean submission of the same facts does not have. */
  findings: number;
  /** Those of them that touch a true cell. */
  findingsAtMistakes: number;
  /** Errors and warnings on clean submissions. */
  falseAlarms: number;
  questionsOnClean: number;
  cleanWithQuestions: number;
  notCleanThoughRight: number;
  cleanThoughWrong: number;
  /** What went wrong, to be looked at: "layout, seed: what". */
  readonly remarks: string[];
}

export function blankScore(): Score {
  return {
    kinds: new Map(),
    clean: 0,
    planted: 0,
    findings: 0,
    findingsAtMistakes: 0,
    falseAlarms: 0,
    questionsOnClean: 0,
    cleanWithQuestions: 0,
    notCleanThoughRight: 0,
    cleanThoughWrong: 0,
    remarks: [],
  };
}

/** The findings of a workbook, as `za` would have them. */
export function auditOf(workbook: Workbook): AuditResult | null {
  const submission = recognise(workbook);
  return submission && audit(submission);
}

export function isAlarm({ result, severity }: Finding): boolean {
  return result === "violation" && severity !== "info";
}

function describe({ rule, message, sheet, area, result }: Finding): string {
  return `${result === "violation" ? "" : "question "}${rule}/${message} ${qualified(sheet, area)}`;
}

/** Audits a clean submission. */
export function scoreClean(layout: Layout, seed: number, score: Score): void {
  score.clean += 1;
  const result = auditOf(makeClean(layout, seed));
  const remark = (text: string) => score.remarks.push(`${layout.name}, clean ${seed}: ${text}`);
  if (!result) {
    score.notCleanThoughRight += 1;
    remark("not recognised");
    return;
  }
  const alarms = result.findings.filter(isAlarm);
  const questions = result.findings.filter((finding) => !isAlarm(finding));
  score.falseAlarms += alarms.length;
  score.questionsOnClean += questions.length;
  if (questions.length > 0) score.cleanWithQuestions += 1;
  if (result.verdict !== "clean") score.notCleanThoughRight += 1;
  for (const finding of result.findings) remark(describe(finding));
  if (result.findings.length === 0 && result.verdict !== "clean") remark(result.verdict);
}

/** Audits a submission with some of the wanted mistakes, beside the same one without them. */
export function scorePlanted(
  layout: Layout,
  seed: number,
  wanted: readonly Planting[],
  score: Score,
): void {
  const { workbook, planted } = makePlanted(layout, seed, wanted);
  if (planted.length === 0) return;
  score.planted += 1;
  const remark = (text: string) => score.remarks.push(`${layout.name}, planted ${seed}: ${text}`);
  const result = auditOf(workbook);
  const before = new Set((auditOf(makeClean(layout, seed))?.findings ?? []).map(describe));
  const findings = (result?.findings ?? []).filter((finding) => !before.has(describe(finding)));
  const touches = ({ sheet, area }: Finding) =>
    planted.some(({ places }) => places.some((place) => covers(sheet, area, place)));
  score.findings += findings.length;
  score.findingsAtMistakes += findings.filter(touches).length;
  if (result?.verdict === "clean" && planted.some(({ planting }) => planting.isFirm)) {
    score.cleanThoughWrong += 1;
    remark(`clean in spite of ${planted.map(({ planting }) => planting.name).join("; ")}`);
  }
  for (const { planting, places } of planted) {
    const tally = score.kinds.get(planting) ?? { planted: 0, found: 0, exact: 0 };
    score.kinds.set(planting, tally);
    tally.planted += 1;
    const at = (result?.findings ?? []).filter(
      ({ rule, sheet, area }) =>
        planting.rules.includes(rule) && places.some((place) => covers(sheet, area, place)),
    );
    const [first] = places;
    const isExact = at.some(
      ({ sheet, area }) =>
        areaSize(area) <= places.length && first !== undefined && covers(sheet, area, first),
    );
    if (at.length > 0) tally.found += 1;
    else {
      const cells = places.map(({ sheet, row, column }) =>
        qualified(sheet, { top: row, bottom: row, left: column, right: column }),
      );
      const others = findings.map(describe).join(", ");
      remark(`missed ${planting.name} at ${cells.join(" ")} (${others})`);
    }
    if (isExact) tally.exact += 1;
  }
  for (const finding of findings.filter((each) => isAlarm(each) && !touches(each))) {
    const names = planted.map(({ planting }) => planting.name).join("; ");
    remark(`beside it ${describe(finding)} (planted ${names})`);
  }
}

function areaSize({ top, bottom, left, right }: Finding["area"]): number {
  return (bottom - top + 1) * (right - left + 1);
}

/**
 * Audits a number of clean submissions, and a number with one to five mistakes, of the given layouts in turn.
 *
 * Each kind of mistake comes about as often as the others.
 */
export function scoreAll(
  layouts: readonly Layout[],
  seed: number,
  { clean, planted }: { clean: number; planted: number },
): Score {
  const score = blankScore();
  for (let number = 0; number < clean; number++) {
    const layout = layouts[number % layouts.length];
    if (layout) scoreClean(layout, seed * 1_000_000 + number, score);
  }
  for (let number = 0; number < planted; number++) {
    const layout = layouts[number % layouts.length];
    const first = plantings[(number * 7) % plantings.length];
    if (!layout || !first) continue;
    const others = chooseMistakes(randomOf(seed * 1_000_000 + number)).slice(1);
    const wanted = [first, ...others.filter((other) => !touchesOne(first, other))];
    const at = placeFor(layout, seed * 1_000_000 + 500_000 + number, first);
    scorePlanted(layout, at, wanted, score);
  }
  return score;
}

const mostAttempts = 12;

/** A seed whose facts have a place for the mistake, if one of a few has. */
function placeFor(layout: Layout, seed: number, planting: Planting): number {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const other = seed + attempt * 10_007;
    if (isPossible(planting, layout, other)) return other;
  }
  return seed;
}
