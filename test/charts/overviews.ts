/** Records for the tests of the pictures. */
import { serialFromIso } from "../../src/core/calendar/serial";
import type { RecordOverview } from "../../src/record/overview/record-overview";

const leadoff = serialFromIso("2010-05-03");
const accident = serialFromIso("2010-11-17");

/** A year with a restart; the second multiple is stated too early. */
export const restarted: RecordOverview = {
  unit: "personhours",
  goal: 240_000,
  statedGoal: 240_000,
  multiple: 2,
  accumulated: 500_000,
  records: [
    {
      from: leadoff,
      to: accident - 1,
      points: [
        { date: leadoff, total: 2_400, stated: 2_400 },
        { date: accident - 1, total: 300_000, stated: 300_000 },
      ],
    },
    {
      from: accident + 1,
      to: accident + 240,
      points: [
        { date: accident + 1, total: 2_400, stated: 2_400 },
        { date: accident + 120, total: 250_000, stated: 250_000 },
        { date: accident + 240, total: 500_000, stated: 500_000 },
      ],
    },
  ],
  isMonthly: false,
  accidents: [accident],
  multiples: [
    {
      multiple: 1,
      stated: accident + 120,
      calculated: accident + 120,
      isReached: true,
      differs: false,
    },
    {
      multiple: 2,
      stated: accident + 200,
      calculated: accident + 240,
      isReached: true,
      differs: true,
    },
  ],
};

/** One record of a few days, no accident, no goal, no multiple. */
export const plain: RecordOverview = {
  unit: "days",
  goal: null,
  statedGoal: null,
  multiple: 1,
  accumulated: 3,
  records: [
    {
      from: leadoff,
      to: leadoff + 4,
      points: [
        { date: leadoff, total: 1, stated: null },
        { date: leadoff + 4, total: 3, stated: null },
      ],
    },
  ],
  isMonthly: false,
  accidents: [],
  multiples: [],
};
