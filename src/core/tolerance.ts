/** How far two numbers may differ and still count as equal: the product has these two tolerances and no other. */
import { roundHalfUp } from "./round";

/** Sums of hours such as 8.4 carry binary rounding errors; a share this small is less than a second of any goal. */
const sumError = 1e-10;

/** Relative differences below this are rounding errors of sums and products computed in another order. */
const arithmeticError = 1e-9;

/**
 * Whether what was accumulated reaches what was aimed at, in the same unit.
 *
 * @example
 * reached(479999.99999999994, 480000); // true
 */
export function reached(accumulated: number, aim: number): boolean {
  return accumulated >= aim * (1 - sumError);
}

/**
 * Whether two results of arithmetic are the same number.
 *
 * @example
 * isSameNumber(0.1 + 0.2, 0.3); // true
 */
export function isSameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= arithmeticError * Math.max(Math.abs(a), Math.abs(b));
}

/**
 * Whether a stated number is the exact one, or the exact one rounded half-up to the decimals that it shows.
 *
 * People print a rounded goal or head count, and the regulation says nothing of rounding (AMB-4). So 1,601 and
 * 1,600.92 agree with 1,600.9226; 1,600, which is cut off, and 1,600.93, which is rounded up, do not.
 *
 * @param leastDecimals decimals that a number counts as showing at least: a coefficient of 1 is not 0.72 rounded
 * @example
 * agrees(1601, 1600.9226); // true
 * agrees(1600, 1600.9226); // false
 */
export function agrees(stated: number, exact: number, leastDecimals = 0): boolean {
  if (!Number.isFinite(exact)) return false;
  if (isSameNumber(stated, exact)) return true;
  if (Math.abs(stated - exact) > widestRounding) return false;
  const decimals = Math.max(decimalsOf(stated), leastDecimals);
  return roundHalfUp(exact, decimals) === stated;
}

/**
 * Whether a stated number is a multiple of a rounded one, each rounded half-up to the decimals that it shows.
 *
 * The multiple may have been worked out before the one was rounded (AMB-4): of 23,420.7, which is shown as 23,421, the
 * third is 70,262, and three times what is shown 70,263.
 *
 * @example
 * isMultipleOfRounded(70_262, 3, 23_421); // true
 * isMultipleOfRounded(70_261, 3, 23_421); // false
 */
export function isMultipleOfRounded(stated: number, multiple: number, rounded: number): boolean {
  const doubt = multiple * halfUnitOf(rounded) + halfUnitOf(stated);
  return Math.abs(stated - multiple * rounded) < doubt * (1 - arithmeticError);
}

/** Half of what the last decimal of a number counts: 0.5 of 1,601, 0.005 of 1,600.92. */
function halfUnitOf(number: number): number {
  return 10 ** -decimalsOf(number) / 2;
}

/** No rounding to whole numbers or decimals moves a number further: half a unit, and binary noise. */
const widestRounding = 0.51;

/** How many decimals a number shows when written out in full. */
function decimalsOf(number: number): number {
  const [figure = "", exponent = "0"] = String(number).split("e");
  const fraction = figure.split(".")[1]?.length ?? 0;
  return Math.max(0, fraction - Number(exponent));
}
