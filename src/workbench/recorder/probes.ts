/**
 * Formulas of ZA that the recorder enters on its own sheet, since their results in a real Excel are what is least certain.
 * The add-in has to be there for them; else each is `#NAME?`, and the report says so.
 */
import type { CellValue } from "../../workbook/workbook";

export interface Probe {
  /** The step of the checklist that it belongs to, from 1. */
  readonly step: number;
  /** Without its "=". */
  readonly formula: string;
  /** What it has to give; null where either of several answers is right and only which one is asked. */
  readonly expected: RegExp | null;
}

const error = /^#(?!NAME|BUSY)/;
const figure = /^\d+(?:\.\d+)?$/;

/** The step whose formula fills cells below it, in which something stands at first. */
export const spilling = 12;

/** What that formula has to give when nothing is in its way any more. */
export const whenCleared = figure;

/** The row, from 0, in which all stand. */
export const probeRow = 20;

/** The column, from 0, of each: there is room for what it may fill. */
export function probeColumn(index: number): number {
  return 4 + 4 * index;
}

export const probes: readonly Probe[] = [
  { step: 1, formula: 'ZA.GOAL(0.5,300,"general")', expected: /^1600$/ },
  { step: 1, formula: "ZA.RATE(3,1000)", expected: /^0\.3$/ },
  { step: 1, formula: "ZA.DAYS(A11:C13)", expected: /^3$/ },
  { step: 1, formula: "ZA.FORECAST(A11:C13,100,2)", expected: figure },
  { step: 1, formula: "ZA.SAMPLE(A11:C13,10)", expected: /^[^#]/ },
  { step: 9, formula: "ZA.DAYS(A:C)", expected: null },
  { step: 10, formula: 'ZA.GOAL(Z1,300,"general")', expected: error },
  { step: 10, formula: 'ZA.GOAL("",300,"general")', expected: error },
  { step: 10, formula: 'ZA.GOAL(NA(),300,"general")', expected: error },
  { step: 10, formula: 'ZA.GOAL(TRUE,300,"general")', expected: error },
  { step: spilling, formula: "ZA.RUNNING(A11:C13)", expected: /^#SPILL!$/ },
  { step: 13, formula: 'ZA.COEFFICIENT(B11:B13,"general")', expected: null },
];

/** What a probe came to. */
export interface ProbeResult {
  readonly probe: Probe;
  /** The formula as Excel gives it back. */
  readonly formula: string;
  readonly value: CellValue;
  /** Whether both are as they have to be. */
  readonly isExpected: boolean;
}

/**
 * Judges a probe.
 *
 * @param given the formula as Excel gives it back, which has to be as it was entered
 * @param text the value as Excel gives it
 */
export function resultOf(probe: Probe, given: unknown, text: unknown): ProbeResult {
  const formula = String(given);
  const value = typeof text === "number" || typeof text === "boolean" ? text : String(text);
  const isAsEntered = formula.replace(/\s/g, "") === `=${probe.formula}`;
  const isRight = probe.expected === null || probe.expected.test(String(value));
  return { probe, formula, value, isExpected: isAsEntered && isRight };
}

/** Whether a value says that Excel is still calculating. */
export function isPending(value: unknown): boolean {
  return value === "#BUSY!" || value === "#GETTING_DATA";
}
