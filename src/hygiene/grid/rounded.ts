/** A number of fewer digits comes up by chance. */
const fewestDigits = 3;

/**
 * Whether a number is another one, or that rounded to the digits that it has itself, three at least.
 *
 * @example
 * isRounded(1234.56, 1235); // true
 */
export function isRounded(exact: number, rounded: number): boolean {
  const difference = Math.abs(exact - rounded);
  if (difference <= 1e-9 * Math.abs(exact)) return true;
  const [, whole = "", decimals = ""] = /^-?(\d+)(?:\.(\d+))?$/.exec(String(rounded)) ?? [];
  const digits = (whole + decimals).replace(/^0+/, "").length;
  return digits >= fewestDigits && difference <= 0.5 * 10 ** -decimals.length;
}
