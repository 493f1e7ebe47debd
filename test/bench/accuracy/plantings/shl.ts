/** Mistakes in the table of the safety and health level. */
import { isoFromSerial } from "../../../../src/core/calendar/serial";
import { type FactsPlanting, firm, question } from "./planting";

/** Whether points are asked for: not of applications from before 2011. */
function mustPass(applicationDate: number | null): boolean {
  return applicationDate === null || isoFromSerial(applicationDate) >= "2011-01-01";
}

export const ofShl: readonly FactsPlanting[] = [
  {
    name: "shl-total: not the sum",
    rules: ["shl-total"],
    isFirm: firm,
    part: "shl",
    stage: "rest",
    plant({ shl }) {
      shl.total.own = (shl.total.own ?? 0) + 4;
      return ["shl.own.5"];
    },
  },
  {
    name: "shl-weight: a weight changed",
    rules: ["shl-weight"],
    isFirm: firm,
    part: "shl",
    stage: "rest",
    plant({ shl }) {
      Object.assign(shl.rows[0] ?? {}, { weight: 35 });
      shl.total.weight = 105;
      return ["shl.weight.0"];
    },
  },
  {
    name: "shl-weight: above the weight",
    rules: ["shl-weight"],
    isFirm: firm,
    part: "shl",
    stage: "rest",
    plant({ shl }) {
      const row = shl.rows[2];
      if (!row) return null;
      shl.total.own = (shl.total.own ?? 0) - (row.own ?? 0) + 19;
      row.own = 19;
      return ["shl.own.2"];
    },
  },
  {
    name: "shl-pass: below 60",
    rules: ["shl-pass"],
    isFirm: firm,
    part: "shl",
    stage: "rest",
    plant({ shl, quotation }) {
      if (!mustPass(quotation.applicationDate)) return null;
      for (const row of shl.rows) {
        row.own = Math.round((row.weight ?? 0) * 0.5);
        row.checker = row.own;
        row.before = row.own - 3;
      }
      for (const column of ["before", "own", "checker"] as const) {
        shl.total[column] = shl.rows.reduce((sum, row) => sum + (row[column] ?? 0), 0);
      }
      shl.pass = false;
      return ["shl.checker.5"];
    },
  },
  {
    name: "shl-before-after: worse after the support",
    rules: ["shl-before-after"],
    isFirm: question,
    part: "shl",
    stage: "rest",
    plant({ shl }) {
      for (const row of shl.rows) row.before = row.weight ?? 0;
      shl.total.before = 100;
      return ["shl.checker.5"];
    },
  },
  {
    name: "shl-scores-apart: the checker far below",
    rules: ["shl-scores-apart"],
    isFirm: question,
    part: "shl",
    stage: "rest",
    plant({ shl }) {
      const [row] = shl.rows;
      if (!row) return null;
      shl.total.checker = (shl.total.checker ?? 0) - (row.checker ?? 0) + 12;
      row.checker = 12;
      return ["shl.checker.0"];
    },
  },
  {
    name: "shl-evidence: none",
    rules: ["shl-evidence"],
    isFirm: question,
    part: "shl",
    stage: "rest",
    plant({ shl }) {
      Object.assign(shl.rows[1] ?? {}, { evidence: null });
      return ["shl.evidence.1"];
    },
  },
  {
    name: "shl-missing: no scores",
    rules: ["shl-missing"],
    isFirm: firm,
    part: "shl",
    stage: "rest",
    plant({ shl, quotation }) {
      if (quotation.applicationDate === null || quotation.appliedMultiple === null) return null;
      if (!mustPass(quotation.applicationDate)) return null;
      for (const row of [...shl.rows, shl.total]) {
        Object.assign(row, { before: null, own: null, checker: null });
      }
      return ["shl.own.0"];
    },
  },
];
