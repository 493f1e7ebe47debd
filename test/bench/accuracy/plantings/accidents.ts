/** Mistakes in the record of accidents. */
import type { Facts } from "../facts";
import type { Random } from "../random";
import { isDaily, workedDay } from "./places";
import { type FactsPlanting, firm, question } from "./planting";

/** A serious accident well inside the record. */
function addAccident(
  facts: Facts,
  random: Random,
  more: object,
): Facts["accidents"][number] | null {
  const [multiple] = facts.quotation.rows;
  const found = workedDay(facts, random);
  if (!multiple || !found || facts.accidents.length > 0) return null;
  const inside = facts.log.filter(
    ({ date, workers }) => workers > 0 && date > multiple.from + 3 && date < multiple.achieved - 3,
  );
  const day = inside[Math.floor(inside.length / 2)];
  if (!day) return null;
  const accident = {
    date: day.date,
    victim: facts.shape.language === "ko" ? "용접공" : "Welder",
    cause: "duty",
    careDays: 30,
    death: false,
    recognised: false,
    breaks: false,
    ...more,
  };
  facts.accidents.push(accident);
  return accident;
}

export const ofAccidents: readonly FactsPlanting[] = [
  {
    name: "accident-breaks: 30 days of care break nothing",
    rules: ["accident-breaks"],
    isFirm: firm,
    part: "accidents",
    stage: "rest",
    plant(facts, random) {
      return addAccident(facts, random, {}) && ["accidents.breaks.0"];
    },
  },
  {
    name: "accident-breaks: a death breaks nothing",
    rules: ["accident-breaks"],
    isFirm: firm,
    part: "accidents",
    stage: "rest",
    plant(facts, random) {
      return addAccident(facts, random, { death: true, careDays: null }) && ["accidents.breaks.0"];
    },
  },
  {
    name: "accident-in-claimed-period: the record goes on",
    rules: ["accident-in-claimed-period", "releadoff"],
    isFirm: firm,
    part: "accidents",
    also: ["quotation"],
    stage: "rest",
    plant(facts, random) {
      const accident = isDaily(facts) ? addAccident(facts, random, { breaks: true }) : null;
      if (!accident) return null;
      Object.assign(accident, { releadoffDate: (accident.date ?? 0) + 1 });
      return facts.quotation.rows.map((_, row) => `quotation.from.${row}`);
    },
  },
  {
    name: "releadoff: none",
    rules: ["releadoff"],
    isFirm: firm,
    part: "accidents",
    stage: "rest",
    plant(facts) {
      const accident = facts.accidents.find(({ breaks }) => breaks === true);
      if (!accident || facts.accidents.length > 1) return null;
      accident.releadoffDate = null;
      facts.profile.releadoffDate = null;
      return ["accidents.releadoffDate.0"];
    },
  },
  {
    name: "accident-incomplete: no outcome",
    rules: ["accident-incomplete"],
    isFirm: firm,
    part: "accidents",
    stage: "rest",
    plant(facts) {
      const [accident] = facts.accidents;
      if (accident?.breaks !== false) return null;
      Object.assign(accident, { careDays: null, death: null, recognised: null, breaks: null });
      return ["accidents.careDays.0"];
    },
  },
  {
    name: "accident-incomplete: no date",
    rules: ["accident-incomplete"],
    isFirm: firm,
    part: "accidents",
    stage: "rest",
    plant(facts) {
      const [accident] = facts.accidents;
      if (accident?.breaks !== false) return null;
      accident.date = null;
      return ["accidents.date.0"];
    },
  },
  {
    name: "approval-date: before the accident",
    rules: ["approval-date"],
    isFirm: firm,
    part: "accidents",
    stage: "rest",
    plant(facts) {
      const [accident] = facts.accidents;
      if (!accident?.date) return null;
      accident.approvalDate = accident.date - 5;
      return ["accidents.approvalDate.0"];
    },
  },
  {
    name: "care-without-accident: three approvals",
    rules: ["care-without-accident"],
    isFirm: question,
    part: "documents",
    // One that is listed explains it.
    also: ["accidents"],
    stage: "rest",
    plant(facts) {
      const care = facts.documents[1];
      if (!care || facts.accidents.length > 0) return null;
      care.note = facts.shape.language === "ko" ? "승인 3건" : "3 approvals";
      return ["documents.note.1"];
    },
  },
  {
    name: "accident-day-counted: achieved by the day of the accident",
    rules: ["accident-day-counted", "multiple-achieved-early"],
    isFirm: question,
    part: "accidents",
    also: ["quotation"],
    stage: "rest",
    plant(facts) {
      const { log, accidents, quotation } = facts;
      const [multiple] = quotation.rows;
      if (!isDaily(facts) || facts.shape.unit === "hours" || accidents.length > 0) return null;
      if (!multiple || quotation.rows.length !== 1) return null;
      const row = log.findIndex(({ date }) => date === multiple.achieved);
      const [day, next] = [log[row], log[row + 1]];
      if (!day || !next) return null;
      accidents.push({
        date: day.date,
        victim: "A",
        cause: "duty",
        careDays: 20,
        death: false,
        recognised: false,
        breaks: true,
        releadoffDate: next.date,
      });
      facts.profile.releadoffDate = next.date;
      const column = facts.shape.unit === "days" ? "runningDays" : "runningPersonHours";
      return [`log.${column}.${row}`];
    },
  },
];
