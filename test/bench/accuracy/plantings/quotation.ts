/** Mistakes in the quotation. */
import { isDaily, last } from "./places";
import { type FactsPlanting, firm, question } from "./planting";

export const ofQuotation: readonly FactsPlanting[] = [
  {
    name: "multiple-achieved-early: ten days early",
    rules: ["multiple-achieved-early"],
    isFirm: firm,
    part: "quotation",
    stage: "rest",
    plant(facts) {
      const [row] = facts.quotation.rows;
      const early = isDaily(facts) ? 10 : 65;
      if (!row || row.achieved - row.from < early + 3) return null;
      row.achieved -= early;
      row.to = row.achieved;
      return ["quotation.achieved.0"];
    },
  },
  {
    name: "multiple-achieved-early: ten days late",
    rules: ["multiple-achieved-early"],
    isFirm: question,
    part: "quotation",
    stage: "rest",
    plant(facts) {
      const found = last(facts.quotation.rows);
      if (!found) return null;
      const [row, index] = found;
      const late = isDaily(facts) ? 10 : 65;
      row.achieved += late;
      row.to = row.achieved;
      facts.quotation.applicationDate = row.achieved + 5;
      if ((facts.log.at(-1)?.date ?? 0) < row.achieved) return null;
      return [`quotation.achieved.${index}`];
    },
  },
  {
    name: "multiple-goal: not the multiple",
    rules: ["multiple-goal"],
    isFirm: firm,
    part: "quotation",
    stage: "rest",
    plant({ quotation }) {
      const found = last(quotation.rows);
      if (!found) return null;
      found[0].goal *= 0.93;
      return [`quotation.goal.${found[1]}`];
    },
  },
  {
    name: "multiple-skipped: the second",
    rules: ["multiple-skipped"],
    isFirm: firm,
    part: "quotation",
    stage: "rest",
    plant({ quotation }) {
      if (quotation.rows.length < 3) return null;
      quotation.rows.splice(1, 1);
      return ["quotation.multiple.1"];
    },
  },
  {
    name: "applied-multiple: not achieved",
    rules: ["applied-multiple"],
    isFirm: firm,
    part: "quotation",
    stage: "rest",
    plant({ quotation }) {
      if (quotation.appliedMultiple === null) return null;
      quotation.appliedMultiple += 2;
      return ["quotation.appliedMultiple"];
    },
  },
  {
    name: "applied-multiple: applied too early",
    rules: ["applied-multiple"],
    isFirm: firm,
    part: "quotation",
    stage: "rest",
    plant({ quotation, log }) {
      const found = last(quotation.rows);
      // Of a log that ends later, its days after the application are at fault too.
      if (!found || (log.at(-1)?.date ?? 0) > found[0].achieved + 1) return null;
      quotation.applicationDate = found[0].achieved - 3;
      return ["quotation.applicationDate"];
    },
  },
  {
    name: "application-late: a year after",
    rules: ["application-late"],
    isFirm: question,
    part: "quotation",
    stage: "rest",
    plant({ quotation }) {
      const found = last(quotation.rows);
      if (!found) return null;
      quotation.applicationDate = found[0].achieved + 365;
      return ["quotation.applicationDate"];
    },
  },
  {
    name: "quotation-amounts: days",
    rules: ["quotation-amounts"],
    isFirm: firm,
    part: "quotation",
    stage: "rest",
    plant(facts) {
      const [row] = facts.quotation.rows;
      if (!row || !isDaily(facts) || facts.shape.unit === "days") return null;
      row.days += 11;
      return ["quotation.days.0"];
    },
  },
  {
    name: "quotation-amounts: person-hours",
    rules: ["quotation-amounts"],
    isFirm: firm,
    part: "quotation",
    stage: "rest",
    plant(facts) {
      const [row] = facts.quotation.rows;
      if (!row || !isDaily(facts)) return null;
      row.personHours = Math.round(row.personHours * 1.07) + 3;
      return ["quotation.personHours.0"];
    },
  },
  {
    name: "quotation-period: ends before it starts",
    rules: ["quotation-period"],
    isFirm: firm,
    part: "quotation",
    stage: "rest",
    plant({ quotation }) {
      const [row] = quotation.rows;
      if (!row) return null;
      row.to = row.from - 3;
      return ["quotation.to.0"];
    },
  },
  {
    name: "quotation-period: starts within the record",
    rules: ["quotation-period"],
    isFirm: firm,
    part: "quotation",
    stage: "rest",
    plant(facts) {
      const [row] = facts.quotation.rows;
      if (!row || !isDaily(facts) || row.achieved - row.from < 20) return null;
      row.from += 9;
      return ["quotation.from.0"];
    },
  },
  {
    name: "goal-units: another unit stated",
    rules: ["goal-units"],
    isFirm: firm,
    part: "quotation",
    stage: "rest",
    plant({ quotation, shape }) {
      if (quotation.rows.length === 0) return null;
      quotation.unit = shape.unit === "personhours" ? "days" : "personhours";
      return ["quotation.unit"];
    },
  },
];
