import { text } from "./shl-total.text";
import { agrees } from "../../../core/tolerance";
import { hasNoValue, numberIn } from "../../../record/entries";
import { valueFix } from "../../fixes";
import { defineRule } from "../../rule";
import { scoreColumns, sumsOf } from "../../../record/shl-scores";

export const shlTotal = defineRule({
  id: "shl-total",
  severity: "error",
  clauses: ["SHL-1"],
  needs: [{ subject: ["shl.weight", "shl.before", "shl.own", "shl.checker"], inputs: [] }],
  judgesEach: true,
  text,
  check({ shl }, report) {
    let compared = 0;
    for (const column of ["weight", ...scoreColumns] as const) {
      const entry = shl?.total?.[column];
      const found = numberIn(entry);
      if (!shl || !entry || found === null) continue;
      const unknown = shl.rows.map((row) => row[column]).find(hasNoValue);
      if (unknown) {
        report.couldNotCheck(`shl.${column}`, unknown.reading, unknown);
        continue;
      }
      const sums = sumsOf(shl, column);
      const [expected] = sums;
      if (expected === undefined) continue;
      compared += 1;
      if (sums.some((sum) => agrees(found, sum))) continue;
      report.violation({
        message: "differs",
        at: entry,
        found: { value: found, unit: "points" },
        expected: { value: expected, unit: "points" },
        fix: valueFix(entry, expected),
      });
    }
    if (compared === 0) report.notApplicable();
  },
});
