import { fieldOf } from "../../../form/fields";
import { text } from "./formula-overwritten.text";
import { formulaColumnsOf } from "../../columns/form-columns";
import { formulaColumn } from "../../columns/formula-column";
import { defineRule } from "../../rule";
import { runsOf } from "../../columns/runs";
import { placeOf } from "../../../workbook/workbook";

export const formulaOverwritten = defineRule({
  id: "formula-overwritten",
  severity: "warning",
  clauses: ["AUD-9"],
  needs: [],
  judgesEach: true,
  hygiene: true,
  text,
  check(submission, report) {
    const columns = formulaColumnsOf(submission);
    if (columns.length === 0) {
      report.notApplicable();
      return;
    }
    for (const { field, cells, starts } of columns) {
      const column = formulaColumn(cells);
      const typed = column.typed.flatMap((index) => {
        const entry = cells[index];
        if (!entry || typeof entry.cell.value !== "number" || starts.has(index)) return [];
        const formula = column.formulaFor(index);
        return formula === null || report.isFaulty(entry) ? [] : [{ entry, formula }];
      });
      for (const run of runsOf(
        typed,
        ({ entry }) => entry,
        () => true,
      )) {
        const [first, ...others] = run;
        report.violation({
          message: "typed",
          at: [first.entry, ...others.map(({ entry }) => entry)],
          found: { value: first.entry.value, unit: fieldOf(field).unit },
          expected: { value: `=${first.formula}`, unit: null },
          // Somebody may have meant the number; they choose.
          fix: {
            safe: false,
            changes: run.map(({ entry, formula }) => ({ place: placeOf(entry), formula })),
          },
        });
      }
    }
  },
});
