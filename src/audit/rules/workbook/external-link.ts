import { notedEntries } from "../../../record/entries-of";
import { externalWorkbooksOf } from "../../../workbook/references";
import { runsOf } from "../../columns/runs";
import { defineRule } from "../../rule";
import { text } from "./external-link.text";

/** A function of the add-in, behind the file in which Excel last found it. */
const ownAddIn = /(?:'[^']*'|\[[^\]]*\][^!'()+*/,]*)!(?=ZA\.)/gi;

export const externalLink = defineRule({
  id: "external-link",
  severity: "warning",
  clauses: ["AUD-9"],
  needs: [],
  judgesEach: true,
  hygiene: true,
  text,
  check(submission, report) {
    const { formulas } = notedEntries(submission);
    if (formulas.length === 0) {
      report.notApplicable();
      return;
    }
    const linked = formulas.filter(
      ({ entry, formula }) => isLinked(formula) && !report.isFaulty(entry),
    );
    // One workbook is looked for once, however many cells read it.
    const [run] = runsOf(
      linked,
      ({ entry }) => entry,
      () => true,
    );
    if (!run) return;
    const [first, ...others] = run;
    report.review({
      message: "linked",
      at: [first.entry, ...others.map(({ entry }) => entry)],
      found: { value: `=${first.formula}`, unit: null },
      expected: { value: null, unit: null },
      params: { cells: { value: linked.length, unit: "cells" } },
    });
  },
});

function isLinked(formula: string): boolean {
  return formula.includes("[") && externalWorkbooksOf(formula.replace(ownAddIn, "")).length > 0;
}
