/** What the whole way from a sheet to its findings makes of a layout: for tests of how people write. */
import { audit } from "../../../src/audit/audit";
import { recognise } from "../../../src/form/recognise";
import { areaAddress, cellAddress } from "../../../src/workbook/address";
import { type GridCell, sheet, workbook } from "../grid";

/** A date as Excel holds it. */
export function on(serial: number): GridCell {
  return { value: serial, format: "yyyy-mm-dd" };
}

/**
 * A sheet read and audited.
 *
 * @returns the submission, what of it was not read as `reason area`, its doubts as `field: heading`, and its findings
 * as `rule cell`
 */
export function readSheet(
  rows: readonly (readonly GridCell[])[],
  merges: readonly string[] = [],
  name = "무재해 일지",
) {
  const submission = recognise(workbook([sheet(name, rows, { merges })]));
  const findings = submission ? audit(submission).findings : [];
  return {
    submission,
    unread: submission?.unread.map(({ range, reason }) => `${reason} ${areaAddress(range)}`),
    doubts: submission?.doubts.map(({ field, heading }) => `${field}: ${heading}`),
    findings: findings
      .filter(({ rule }) => rule !== "doubtful-field")
      .map(({ rule, area }) => `${rule} ${cellAddress(area.top, area.left)}`),
  };
}
