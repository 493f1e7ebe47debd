import { serialFromIso } from "../../../src/core/calendar/serial";
import type { FormContent } from "../../../src/form/template/content";
import type { Case } from "../case";
import { logOf } from "../../../src/form/template/sample/log-of";

export const plantContent: FormContent = {
  profile: {
    name: "Daehan Components, Asan plant",
    representative: "Jung Min-ho",
    address: "100 Baebang-ro, Asan, Chungcheongnam-do",
    industry: "Manufacturing",
    businessType: "215",
    detail: "21501",
    leadoffDate: serialFromIso("2011-01-03"),
    reportReceived: serialFromIso("2011-01-14"),
    headCounts: [318, 320, 322],
    enrollmentSource: "Final return of the insurance premium, 2010",
    rate: 0.62,
    rateSource: "Mean of 2005-2009, business type and size",
  },
  log: logOf({
    from: "2011-01-03",
    to: "2011-09-09",
    weekdays: [318, 320, 321, 317, 320],
    saturdays: [96, 110],
    overtime: { "2011-06-27": 9, "2011-06-28": 9 },
    language: "en",
  }),
  accidents: [],
  quotation: {
    unit: "personhours",
    appliedMultiple: 1,
    applicationDate: serialFromIso("2011-09-12"),
    rows: [],
  },
  shl: {
    rows: [
      { before: 20, own: 26, checker: 25, evidence: "Policy, monthly walk of the director" },
      { before: 15, own: 20, checker: 20, evidence: "Safety orientation test" },
      { before: 9, own: 12, checker: 11, evidence: "Minutes of the committee" },
      { before: 8, own: 11, checker: 11, evidence: "Risk assessment of all lines" },
      { before: 9, own: 12, checker: 12, evidence: "Plan and execution report" },
    ],
  },
  documents: {
    items: ["2011-09-05", "2011-09-06", "2011-09-08", "2011-09-06", "2011-09-08"].map((iso) => ({
      submitted: true,
      date: serialFromIso(iso),
    })),
    signatures: ["Jung Min-ho", "Lee Su-jin", "Park Jae-won", "Choi Eun-ji"].map((name) => ({
      name,
      signed: true,
    })),
  },
};

export const plant320: Case = {
  name: "plant-320",
  language: "en",
  story: "A plant of 320 workers after a year without an accident.",
  content: plantContent,
  expected: [],
};
