import { text } from "./shl-total.text";
import { kosha2010 } from "../../../core/rulebook";
import { agrees } from "../../../core/tolerance";
import type { Amount } from "../../../text/amount";
import { lacksValue, numberIn } from "../../../record/entries";
import { valueFix } from "../../fixes";
import type { ShlSubtotal, ShlTable } from "../../../form/submission";
import { defineRule, type Report } from "../../rule";
import { scoreColumns, sumsOf } from "../../../record/shl-scores";

const columns = ["weight", ...scoreColumns] as const;
type Column = (typeof columns)[number];

function points(value: number): Amount {
  return { value, unit: "points" };
}

export const shlTotal = defineRule({
  id: "shl-total",
  severity: "error",
  clauses: ["SHL-1"],
  needs: [{ subject: ["shl.weight", "shl.before", "shl.own", "shl.checker"], inputs: [] }],
  judgesEach: true,
  text,
  check({ shl }, report) {
    const stated = columns.flatMap((column) => {
      const entry = shl?.total?.[column];
      const found = numberIn(entry);
      return entry && found !== null ? [{ column, entry, found }] : [];
    });
    const [first, ...others] = stated;
    const hasSubtotals = shl?.subtotals.some(hasNumber) ?? false;
    if (!shl || (!first && !hasSubtotals)) {
      report.notApplicable();
      return;
    }
    if (shl.rows.length < kosha2010["SHL-1"].weights.length) {
      if (!first) return;
      report.review({
        message: "incomplete",
        at: [first.entry, ...others.map(({ entry }) => entry)],
        found: points(first.found),
        expected: { value: null, unit: null },
        params: { read: { value: shl.rows.length, unit: null } },
      });
      return;
    }
    for (const subtotal of shl.subtotals) checkSubtotal(subtotal, shl, report);
    for (const { column, entry, found } of stated) {
      const sums = sumsOf(shl, column);
      const [expected] = sums;
      if (expected === undefined || sums.some((sum) => agrees(found, sum))) continue;
      // The sum of the subtotals follows from them.
      const ofSubtotals = sumOfSubtotals(shl, column);
      if (ofSubtotals !== null && agrees(found, ofSubtotals)) continue;
      const gap = shl.rows.map((row) => row[column]).find(lacksValue);
      if (gap) {
        report.couldNotCheck(`shl.${column}`, gap.reading, gap);
        continue;
      }
      report.violation({
        message: "differs",
        at: entry,
        found: points(found),
        expected: points(expected),
        fix: valueFix(entry, expected),
      });
    }
  },
});

function hasNumber({ entries }: ShlSubtotal): boolean {
  return columns.some((column) => numberIn(entries[column]) !== null);
}

function checkSubtotal(
  { entries, fields }: ShlSubtotal,
  shl: ShlTable,
  report: Report<keyof typeof text.messages>,
): void {
  const ofFields = { ...shl, rows: shl.rows.filter(({ index }) => fields.includes(index)) };
  for (const column of columns) {
    const entry = entries[column];
    const found = numberIn(entry);
    const sums = sumsOf(ofFields, column);
    const [expected] = sums;
    if (!entry || found === null || expected === undefined) continue;
    if (ofFields.rows.some((row) => lacksValue(row[column]))) continue;
    if (sums.some((sum) => agrees(found, sum))) continue;
    report.violation({
      message: "subtotal",
      at: entry,
      found: points(found),
      expected: points(expected),
      params: { fields: { value: fields.length, unit: null } },
      fix: valueFix(entry, expected),
    });
  }
}

/** What the subtotals of a column come to, as they are stated; null where they leave out a field. */
function sumOfSubtotals({ rows, subtotals }: ShlTable, column: Column): number | null {
  const fields = subtotals.flatMap((subtotal) => subtotal.fields);
  const stated = subtotals.flatMap(({ entries }) => numberIn(entries[column]) ?? []);
  const isWhole = fields.length === rows.length && new Set(fields).size === rows.length;
  return isWhole && stated.length === subtotals.length
    ? stated.reduce((total, value) => total + value, 0)
    : null;
}
