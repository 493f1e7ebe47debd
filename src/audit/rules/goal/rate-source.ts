import { isStated } from "../../../record/entries";
import { defineRule } from "../../rule";
import { text } from "./rate-source.text";

/** A rate of premiums is a percentage of wages, and no rate of accidents. */
const ofPremiums = /요율|보험료|premium/i;
const ofAccidents = /재해율|재해 ?(?:현황|통계|발생)|accident|injur|statistic/i;

export const rateSource = defineRule({
  id: "rate-source",
  severity: "info",
  clauses: ["GOAL-2", "GOAL-3"],
  needs: [{ subject: ["profile.rate"], inputs: [] }],
  text,
  check({ profile, doubts }, report) {
    const { rate, rateSource: source } = profile;
    const isUncertain = doubts.some(({ field }) => field === "profile.rateSource");
    if (!isStated(rate) || !source || isUncertain) {
      report.notApplicable();
      return;
    }
    const stated = source.value ?? "";
    const isOfPremiums = ofPremiums.test(stated) && !ofAccidents.test(stated);
    if (source.reading !== "blank" && !isOfPremiums) return;
    report.review({
      message: isOfPremiums ? "premium" : "blank",
      at: source,
      found: { value: source.value, unit: null },
      expected: { value: null, unit: null },
    });
  },
});
