import { fieldBlank } from "../../../../src/audit/rules/workbook/field-blank";
import { testRule } from "../../rule-tester";

const log = { columns: ["date", "workers"], rows: [["2010-05-03", 12]] } as const;
const blank = { message: "blank", found: "–", expected: "–", result: "needs-review" } as const;

testRule(fieldBlank, {
  valid: [
    {
      name: "everything filled in",
      submission: { profile: { leadoffDate: "2010-05-03", rate: 3.2, industry: "제조업" }, log },
    },
    { name: "fields that were not found", submission: { log }, notApplicable: true },
    {
      name: "one of several fields that say the same",
      submission: {
        profile: {
          industry: null,
          businessType: "200",
          detail: null,
          goalHours: null,
          goalDays: 200,
        },
        log,
      },
    },
    {
      name: "head counts of a construction site",
      submission: { profile: { enrollment: 60 }, headCounts: [null, null, null], log },
    },
    {
      name: "the blank form",
      submission: {
        profile: { leadoffDate: null, rate: null },
        log: { columns: ["date", "workers"], rows: [[null, null]] },
        quotation: { columns: ["multiple", "achieved"], rows: [[1, null]] },
      },
      notApplicable: true,
    },
    {
      name: "fields that are blank where there is neither a log nor a quotation",
      submission: { profile: { leadoffDate: null, rate: null } },
      notApplicable: true,
    },
    {
      name: "a date that is blank where nothing is applied for",
      submission: { log, quotation: { appliedMultiple: null, applicationDate: null } },
    },
    { name: "nothing at all", submission: {}, notApplicable: true },
  ],
  invalid: [
    {
      name: "a blank coefficient",
      submission: { profile: { coefficient: null, rate: 3.2 }, log },
      findings: [{ ...blank, at: "Profile!B1" }],
    },
    {
      name: "a multiple applied for without a date",
      submission: {
        log,
        quotation: {
          appliedMultiple: 1,
          applicationDate: null,
          columns: ["multiple", "achieved"],
          rows: [[1, "2010-07-02"]],
        },
      },
      findings: [{ ...blank, at: "Quotation!J2", says: "“Date of application” is blank" }],
    },
    {
      name: "several blank fields, once",
      submission: {
        profile: { reportReceived: null, leadoffDate: null, rate: null, enrollment: 42 },
        log,
      },
      findings: [
        {
          ...blank,
          at: "Profile!B2",
          says: "“Leadoff date” is blank (blank and needed by the record: 3 cells",
        },
      ],
    },
    {
      name: "a blank rate, and not the goal whose formula waits for it",
      submission: {
        profile: { goalPersonHours: { value: "", formula: 'IF(B2="","",240000/B2)' }, rate: null },
        log,
      },
      findings: [{ ...blank, at: "Profile!B2", says: ": 1 cell)" }],
    },
    {
      name: "a blank rate, and not the enrollment whose formula waits for head counts",
      submission: {
        profile: { enrollment: { value: "", formula: 'IF(C1="","",C1)' }, rate: null },
        log,
      },
      findings: [{ ...blank, at: "Profile!B2", says: ": 1 cell)" }],
    },
    {
      name: "a blank rate above a log whose days to come are prepared",
      submission: { profile: { rate: null }, log: { ...log, rows: [...log.rows, [null, null]] } },
      findings: [{ ...blank, at: "Profile!B1" }],
    },
    {
      name: "a blank rate above a quotation whose next multiple is not achieved",
      submission: {
        profile: { rate: null },
        quotation: {
          columns: ["multiple", "achieved"],
          rows: [
            [1, "2010-07-02"],
            [2, null],
          ],
        },
      },
      findings: [{ ...blank, at: "Profile!B1" }],
    },
    {
      name: "an enrollment whose formula has nothing to work with",
      submission: { profile: { enrollment: { value: "", formula: 'IF(C1="","",C1)' } }, log },
      findings: [{ ...blank, at: "Profile!B1" }],
    },
    {
      name: "a quotation without a log",
      submission: {
        profile: { industry: null, businessType: null },
        quotation: { columns: ["multiple", "achieved"], rows: [[1, "2010-07-02"]] },
      },
      findings: [{ ...blank, at: "Profile!B1" }],
    },
  ],
});
