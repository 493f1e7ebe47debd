import fc from "fast-check";

import { audit } from "../../src/audit/audit";
import { allRules } from "../../src/audit/rules";
import { form } from "../../src/form/fields";
import { sayFinding } from "../../src/report/finding-sentence";
import type { Cell } from "../../src/workbook/workbook";
import { type Literal, type LiteralSubmission, submissionOf } from "../form/submission";
import { fuzzRuns } from "../fuzz-runs";

/** What people and files put into cells, likely and unlikely. */
const literal: fc.Arbitrary<Literal> = fc.oneof(
  fc.constantFrom<Literal>(
    null,
    0,
    -1,
    1,
    0.5,
    8,
    1e-9,
    1e15,
    40_301,
    2_958_465,
    2_958_466,
    "",
    "2010-05-03",
    "○",
    "400",
    "personhours",
    "days",
    "confirmed-disease",
    true,
    false,
    { value: { error: "#N/A" } },
    { value: "2010. 5. 4" },
    { value: "12 명" },
    { value: 0.0071, format: "0.00%" },
    { value: 8, formula: "B2*C2" },
    { value: "", formula: "B2*C2" },
  ),
  fc.integer({ min: 40_295, max: 40_310 }).map((value): Cell => ({ value })),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

function tableOf(table: string) {
  const columns = form
    .flatMap(({ tables }) => tables)
    .find(({ id }) => id === table)
    ?.columns.map(({ id }) => id.slice(id.indexOf(".") + 1));
  const line = fc.array(literal, {
    minLength: columns?.length ?? 0,
    maxLength: columns?.length ?? 0,
  });
  return fc.record({
    columns: fc.constant(columns ?? []),
    rows: fc.array(line, { maxLength: 12 }),
    total: line,
  });
}

/** Some of the single values of a part of the form, whatever stands in them. */
const pairsOf = (part: string) =>
  fc.record(
    Object.fromEntries(
      form
        .flatMap(({ pairs }) => pairs)
        .filter(({ id }) => id.startsWith(`${part}.`) && !id.toLowerCase().endsWith("headcounts"))
        .map(({ id }) => [id.slice(part.length + 1), literal]),
    ),
    { requiredKeys: [] },
  );

const anySubmission = fc.record(
  {
    profile: pairsOf("profile"),
    headCounts: fc.array(literal, { maxLength: 3 }),
    releadoffHeadCounts: fc.array(literal, { maxLength: 3 }),
    monthly: fc.boolean(),
    log: tableOf("log"),
    accidents: tableOf("accidents"),
    quotation: fc
      .tuple(tableOf("quotation"), literal, literal, literal)
      .map(([table, unit, applicationDate, appliedMultiple]) => ({
        ...table,
        unit,
        applicationDate,
        appliedMultiple,
      })),
    shl: fc.tuple(tableOf("shl"), literal).map(([table, pass]) => ({ ...table, pass })),
    documents: tableOf("documents"),
    signatures: tableOf("signatures"),
    schedule: pairsOf("schedule"),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<LiteralSubmission>;

const texts = new Map(allRules.map(({ id, text }) => [id, text]));

describe("whatever a submission holds, the audit", () => {
  it("finishes every rule, and can say what it finds", () => {
    fc.assert(
      fc.property(anySubmission, (literals) => {
        for (const finding of audit(submissionOf(literals)).findings) {
          expect(finding).not.toMatchObject({ message: "rule-failed" });
          for (const language of ["ko", "en"] as const) {
            const sentence = sayFinding(finding, texts.get(finding.rule), language);
            expect(sentence).not.toMatch(/[{}]|NaN|Infinity|undefined/);
          }
        }
      }),
      { numRuns: fuzzRuns },
    );
  });

  it("changes nothing in it and finds the same again", () => {
    fc.assert(
      fc.property(anySubmission, (literals) => {
        const submission = submissionOf(literals);
        const before = structuredClone(submission);
        const first = audit(submission);
        expect(submission).toEqual(before);
        expect(audit({ ...submission })).toEqual(first);
      }),
      { numRuns: Math.ceil(fuzzRuns / 4) },
    );
  });
});
