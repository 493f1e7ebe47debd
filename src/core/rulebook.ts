/**
 * Every number of the regulation, once, under the id of its clause.
 *
 * The code reads `rulebook["GOAL-4"].floor`, so the clause is cited where its number is used. A later or a
 * private scheme is another object of this shape: every function of the calculator takes the rulebook as
 * its last argument and falls back on {@link kosha2010}.
 *
 * `deck` lines (L441 ...) are lines of the auditor-training deck on the revised regulation of 2010.
 */
export interface Rulebook {
  /** Zero accident: the least care, in days, that breaks it (deck L353-355, AMB-8). */
  readonly "DEF-3": { readonly breakingCareDays: number };
  /** The basic formula: 240,000 = 8 h x 300 d x 100 (a rate in percent) (deck L441-443). */
  readonly "GOAL-2": { readonly constant: number };
  /** Plausible accident rates in percent; outside, the audit asks (AMB, catalogue GOAL-3). */
  readonly "GOAL-3": {
    readonly lowestPlausibleRate: number;
    readonly highestPlausibleRate: number;
  };
  /** The coefficient below 300 workers: floor + span x (N - from) / (to - from) (deck L891-899). */
  readonly "GOAL-4": {
    readonly floor: number;
    readonly span: number;
    readonly from: number;
    readonly to: number;
  };
  /** At 300 workers and above (deck L891). */
  readonly "GOAL-5": { readonly coefficient: number };
  /** Construction, whatever the head count (deck L910-917, AMB-6). */
  readonly "GOAL-6": { readonly coefficient: number };
  /** Months of head counts before leadoff (deck L453-455). */
  readonly "ENR-1": { readonly months: number };
  /** The first digits of the codes of construction and of finance & insurance (deck L405-426). */
  readonly "CLS-1": { readonly constructionIndustry: number; readonly financeIndustry: number };
  /** Conventional hours a day where actual hours are hard to know (deck L471-473). */
  readonly "TIME-2": { readonly hoursPerDay: number; readonly constructionHoursPerDay: number };
  /** A day has no more hours than this; not the regulation's, but the clock's. */
  readonly "TIME-1": { readonly hoursInADay: number };
  /** Days from leadoff to its report (deck L531-534). */
  readonly "LEAD-1": { readonly reportDays: number };
  /** A late report: leadoff is this many days before its receipt (deck L535, AMB-7). */
  readonly "LEAD-2": { readonly daysBeforeReceipt: number };
  /** Re-leadoff: days after the accident or the approval of care (deck L538-540). */
  readonly "LEAD-4": { readonly daysAfter: number };
  /** Days from receipt of the report to the leadoff guide (deck L548-553). */
  readonly "LEAD-6": { readonly guideDays: number };
  /** Days from achievement to application, recommended (deck L564, L572). */
  readonly "APP-1": { readonly applicationDays: number };
  /** Length of the employees' contest window in days, both allowed (deck L567-575, AMB-11). */
  readonly "APP-3": { readonly shortestContestDays: number; readonly longestContestDays: number };
  /** Days from receipt of the application to the notice of the result (deck L591, L617). */
  readonly "AUD-1": { readonly noticeDays: number };
  /** Days from receipt of the application to the earliest survey (deck L630). */
  readonly "AUD-3": { readonly earliestSurveyDays: number };
  /** Days to contest the result, and to answer (deck L669-672). */
  readonly "CON-1": { readonly contestDays: number; readonly answerDays: number };
  /** Sampling: days a multiple, and the run of free days that counts as consecutive (deck L638). */
  readonly "SMP-1": { readonly daysPerMultiple: number; readonly runOfFreeDays: number };
  /** Certification order: every multiple now; formerly 1, 2, 3, 5 and then by fives (deck L687-688). */
  readonly "CERT-1": { readonly formerlySingle: readonly number[]; readonly formerlyStep: number };
  /** From this multiple on, the medal and the chief director's name (deck L692-695). */
  readonly "AWD-1": { readonly medalFrom: number };
  /** Day of the month of the default award ceremony (deck L702-703). */
  readonly "AWD-2": { readonly ceremonyDayOfMonth: number };
  /** Weights of the five SHL fields, in the order of the score table (deck L960-968). */
  readonly "SHL-1": { readonly weights: readonly [number, number, number, number, number] };
  /** Points to pass (deck L598, L829). */
  readonly "SHL-2": { readonly passPoints: number };
  /** Manufacturers with fewer workers than this are supported first (deck L254). */
  readonly "SUP-1": { readonly priorityBelowWorkers: number };
  /** Days from the guide notice to the support application (deck L769). */
  readonly "SUP-2": { readonly applicationDays: number };
  /** Days from receipt of the participation application to the agreement (deck L771-772, AMB-22). */
  readonly "SUP-3": { readonly agreementDays: number };
  /** The agreement lasts up to this many years (deck L773). */
  readonly "SUP-4": { readonly agreementYears: number };
  /** Years of practice that qualify, by grade (deck L799-804). */
  readonly "QUAL-2": {
    readonly engineerYears: number;
    readonly degreeYears: number;
    readonly industrialEngineerYears: number;
    readonly experienceYears: number;
  };
  /** Tries at the auditor test before the course must be repeated (deck L821). */
  readonly "QUAL-4": { readonly attempts: number };
  /** Enforcement of the revised regulation (deck L827). */
  readonly "TRN-1": { readonly enforced: string };
  /** Audits only by qualified auditors, or the ZA director (deck L599-600, L828). */
  readonly "TRN-4": { readonly qualifiedAuditorsFrom: string };
  /** SHL points required (deck L829). */
  readonly "TRN-5": { readonly shlRequiredFrom: string };
}

/**
 * The regulation of the Korea Occupational Safety and Health Agency as revised in 2010.
 *
 * The public scheme ended in 2018; voluntary and private schemes go on with these numbers or their own.
 */
export const kosha2010: Rulebook = {
  "DEF-3": { breakingCareDays: 4 },
  "GOAL-2": { constant: 240_000 },
  "GOAL-3": { lowestPlausibleRate: 0.02, highestPlausibleRate: 30 },
  "GOAL-4": { floor: 0.2, span: 0.8, from: 10, to: 300 },
  "GOAL-5": { coefficient: 1 },
  "GOAL-6": { coefficient: 0.5 },
  "ENR-1": { months: 3 },
  "CLS-1": { constructionIndustry: 4, financeIndustry: 0 },
  "TIME-1": { hoursInADay: 24 },
  "TIME-2": { hoursPerDay: 8, constructionHoursPerDay: 10 },
  "LEAD-1": { reportDays: 14 },
  "LEAD-2": { daysBeforeReceipt: 14 },
  "LEAD-4": { daysAfter: 1 },
  "LEAD-6": { guideDays: 10 },
  "APP-1": { applicationDays: 60 },
  "APP-3": { shortestContestDays: 5, longestContestDays: 14 },
  "AUD-1": { noticeDays: 14 },
  "AUD-3": { earliestSurveyDays: 5 },
  "CON-1": { contestDays: 14, answerDays: 14 },
  "SMP-1": { daysPerMultiple: 1, runOfFreeDays: 3 },
  "CERT-1": { formerlySingle: [1, 2, 3], formerlyStep: 5 },
  "AWD-1": { medalFrom: 5 },
  "AWD-2": { ceremonyDayOfMonth: 4 },
  "SHL-1": { weights: [30, 25, 15, 15, 15] },
  "SHL-2": { passPoints: 60 },
  "SUP-1": { priorityBelowWorkers: 50 },
  "SUP-2": { applicationDays: 14 },
  "SUP-3": { agreementDays: 30 },
  "SUP-4": { agreementYears: 1 },
  "QUAL-2": { engineerYears: 3, degreeYears: 3, industrialEngineerYears: 5, experienceYears: 5 },
  "QUAL-4": { attempts: 3 },
  "TRN-1": { enforced: "2010-04-01" },
  "TRN-4": { qualifiedAuditorsFrom: "2010-07-01" },
  "TRN-5": { shlRequiredFrom: "2011-01-01" },
};
