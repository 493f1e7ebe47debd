import { text } from "./shl-total.text";
import { kosha2010 } from "../../../core/rulebook";
import { agrees } from "../../../core/tolerance";
import type { Amount } from "../../../text/amount";
import { hasNoValue, numberIn } from "../../../record/entries";
import { valueFix } from "../../fixes";
import type { Entry } from "../../../form/submission";
import { defineRule } from "../../rule";
import { scoreColumns, sumsOf } from "../../../record/shl-scores";

const columns = ["weight", ...scoreColumns] as const;

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
    if (!shl || !first) {
      report.notApplicable();
      return;
    }
    if (shl.rows.length < kosha2010["SHL-1"].weights.length) {
      report.review({
        message: "incomplete",
        at: [first.entry, ...others.map(({ entry }) => entry)],
        found: points(first.found),
        expected: { value: null, unit: null },
        params: { read: { value: shl.rows.length, unit: null } },
      });
      return;
    }
    for (const { column, entry, found } of stated) {
      const unknown = shl.rows.map((row) => row[column]).find(hasNoValue);
      if (unknown) {
        report.couldNotCheck(`shl.${column}`, unknown.reading, unknown);
        continue;
      }
      const sums = sumsOf(shl, column);
      const [expected] = sums;
      if (expected === undefined || sums.some((sum) => agrees(found, sum))) continue;
      const gap = shl.rows.map((row) => row[column]).find(isGap);
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

/** Whether a score is still to be filled in, or cannot be read, so that nobody knows what it adds. */
function isGap(
  entry: Entry<number> | undefined,
): entry is Entry<number> & { readonly reading: "blank" | "unreadable" } {
  return entry?.reading === "blank" || entry?.reading === "unreadable";
}
