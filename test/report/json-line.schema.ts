import { ignoreProblems } from "../../src/text/ignores";
import { unreadReasons } from "../../src/text/unread";
import { missingReasons } from "../../src/text/verdict";

/** The contract of `za audit --format json`: one such object a line. */
const value = { type: ["string", "number", "boolean", "null"] };
const text = { type: "string" };
const count = { type: "integer", minimum: 0 };

function objectOf(properties: object, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required, additionalProperties: false };
}

function listOf(items: object) {
  return { type: "array", items };
}

const change = objectOf(
  {
    sheet: text,
    cell: { type: "string", pattern: "^[A-Z]{1,3}[1-9][0-9]*$" },
    value,
    formula: text,
    format: text,
  },
  ["value", "formula", "format"],
);

const ignored = objectOf({ reason: text, by: text, date: text }, ["by"]);

const said = {
  key: text,
  rule: { type: "string", pattern: "^[a-z]+(-[a-z0-9]+)*$" },
  severity: { enum: ["error", "warning", "info"] },
  result: { enum: ["violation", "needs-review"] },
  sheet: text,
  range: { type: "string", pattern: "^[A-Z]{1,3}[1-9][0-9]*(:[A-Z]{1,3}[1-9][0-9]*)?$" },
  clauses: listOf({ type: "string", pattern: "^[A-Z]+-[0-9]+$" }),
  ownClauses: listOf({ type: "string", pattern: "^[A-Z]+-[0-9]+$" }),
  message: text,
  found: value,
  expected: value,
  fix: {
    anyOf: [{ type: "null" }, objectOf({ safe: { type: "boolean" }, changes: listOf(change) })],
  },
};

const finding = objectOf(
  {
    ...said,
    state: { enum: ["new", "unchanged"] },
    consequences: listOf(objectOf(said, ["ownClauses"])),
    ignored,
  },
  ["state", "ownClauses", "ignored"],
);

const statedValue = objectOf({
  field: { type: "string", pattern: "^[a-z]+(\\.[a-zA-Z]+){1,2}$" },
  sheet: text,
  cell: { type: "string", pattern: "^[A-Z]{1,3}[1-9][0-9]*$" },
  value,
  unit: { type: ["string", "null"] },
});

const unchecked = objectOf({
  rule: { type: "string", pattern: "^[a-z]+(-[a-z0-9]+)*$" },
  missing: {
    ...listOf(
      objectOf(
        {
          field: { type: "string", pattern: "^[a-z]+\\.[a-zA-Z]+$" },
          sheet: text,
          cell: { type: "string", pattern: "^[A-Z]{1,3}[1-9][0-9]*$" },
          reason: {
            enum: Object.keys(missingReasons),
          },
        },
        ["sheet", "cell"],
      ),
    ),
    minItems: 1,
  },
});

const solved = objectOf({ key: text, rule: text, sheet: text, range: text, message: text });

const unmatched = objectOf({ key: text, rule: text, reason: text, by: text, date: text }, ["by"]);

const unread = objectOf({
  sheet: text,
  range: { type: "string", pattern: "^[A-Z]{1,3}[1-9][0-9]*(:[A-Z]{1,3}[1-9][0-9]*)?$" },
  reason: { enum: Object.keys(unreadReasons) },
});

const ownRule = objectOf({
  field: text,
  clauses: listOf(text),
  value: { type: "number" },
  regulation: listOf({ type: "number" }),
  isUsed: { type: "boolean" },
});

export const jsonLineSchema = {
  ...objectOf(
    {
      file: text,
      status: { enum: ["ok", "no-form", "unreadable"] },
      error: objectOf({ code: text, message: text }),
      submission: listOf(statedValue),
      verdict: { enum: ["errors", "incomplete", "needs-review", "clean", "empty"] },
      ownRules: listOf(ownRule),
      findings: listOf(finding),
      unchecked: listOf(unchecked),
      unread: listOf(unread),
      solved: listOf(solved),
      ignores: listOf(unmatched),
      ignoreProblem: objectOf({ code: { enum: Object.keys(ignoreProblems) }, message: text }),
      passed: listOf(text),
      hidden: objectOf({ findings: count, unchecked: count }),
      counts: objectOf({
        error: count,
        warning: count,
        info: count,
        needsReview: count,
        setAside: count,
        couldNotCheck: count,
        passed: count,
        notApplicable: count,
      }),
    },
    ["error", "submission", "verdict", "ownRules", "solved", "ignoreProblem", "hidden"],
  ),
  if: { properties: { status: { const: "unreadable" } } },
  then: { required: ["error"] },
  else: { not: { required: ["error"] } },
};
