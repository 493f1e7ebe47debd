import { roundHalfUp } from "../core/round";

/** Relative differences below this are binary dust of sums and products done in another order. */
const dust = 1e-9;

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
  if (Math.abs(stated - exact) <= dust * Math.max(Math.abs(stated), Math.abs(exact))) return true;
  if (Number.isInteger(exact)) return false;
  const decimals = Math.max(decimalsOf(stated), leastDecimals);
  return roundHalfUp(exact, decimals) === stated;
}

/** How many decimals a number shows when written out in full. */
function decimalsOf(number: number): number {
  const [figure = "", exponent = "0"] = String(number).split("e");
  const fraction = figure.split(".")[1]?.length ?? 0;
  return Math.max(0, fraction - Number(exponent));
}
