/** Texts in quotes and escaped characters of a number format, which are shown as they are. */
const literals = /"[^"]*"|\\.|_.|\*./g;

/** Whether a number format shows a hundred times the value with a percent sign. */
export function isPercentFormat(format = ""): boolean {
  return format.replace(literals, "").includes("%");
}
