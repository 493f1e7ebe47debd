/** Mistakes in the leadoff and the re-leadoff. */
import { isDaily } from "./places";
import { type FactsPlanting, firm } from "./planting";

export const ofPeriod: readonly FactsPlanting[] = [
  {
    name: "leadoff-late-report: three weeks late",
    rules: ["leadoff-late-report"],
    isFirm: firm,
    part: "leadoff",
    stage: "rest",
    plant({ profile, shape }) {
      profile.reportReceived = shape.leadoff + 24;
      return ["profile.leadoffDate"];
    },
  },
  {
    name: "releadoff: a week late",
    rules: ["releadoff"],
    isFirm: firm,
    part: "accidents",
    stage: "rest",
    plant({ accidents, profile }) {
      const accident = accidents.find(({ breaks }) => breaks === true);
      if (!accident?.date) return null;
      accident.releadoffDate = accident.date + 7;
      profile.releadoffDate = accident.date + 1;
      return ["accidents.releadoffDate.0"];
    },
  },
  {
    name: "days-before-leadoff: the log and its totals begin earlier",
    rules: ["days-before-leadoff"],
    isFirm: firm,
    part: "leadoff",
    stage: "running-totals",
    plant(facts) {
      const { profile, shape, log, accidents } = facts;
      if (!isDaily(facts) || accidents.length > 0 || log.length < 40) return null;
      profile.leadoffDate = shape.leadoff + 10;
      profile.reportReceived = shape.leadoff + 12;
      const row = log.findLastIndex(
        ({ date, workers }) => date < shape.leadoff + 10 && workers > 0,
      );
      return [`log.runningPersonHours.${row}`];
    },
  },
  {
    name: "days-before-leadoff: the period begins earlier",
    rules: ["days-before-leadoff"],
    isFirm: firm,
    part: "quotation",
    stage: "rest",
    plant({ quotation, profile }) {
      const [row] = quotation.rows;
      if (!row || profile.leadoffDate == null || profile.releadoffDate != null) return null;
      row.from = profile.leadoffDate - 9;
      return ["quotation.from.0"];
    },
  },
];
