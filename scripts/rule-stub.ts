/** What a new rule starts with: the texts of its four files, and the index with it. */

/** What a rule can be about; each is a folder of `src/audit/rules`. */
export const subjects = [
  "goal",
  "period",
  "log",
  "quotation",
  "accidents",
  "dates",
  "shl",
  "documents",
  "workbook",
] as const;

/** A rule by its place in `src/audit/rules`. */
export interface RuleName {
  readonly subject: string;
  /** `leadoff-early`; no two rules share one, whatever their subjects. */
  readonly id: string;
}

const usage =
  "Say which rule: npm run new:rule -- <subject>/<rule-id>, such as period/leadoff-early";

/**
 * The rule that a command line asks for.
 *
 * @param words what stands behind the command
 * @param existing the rules that there are
 * @throws Error with one sentence for the person who typed it
 * @example
 * ruleAskedFor(["period/leadoff-early"], existing); // { subject: "period", id: "leadoff-early" }
 */
export function ruleAskedFor(words: readonly string[], existing: readonly RuleName[]): RuleName {
  const [word, ...others] = words;
  const [subject = "", id, ...rest] = (word ?? "").split("/");
  if (id === undefined || others.length > 0 || rest.length > 0) throw new Error(usage);
  if (!subjects.some((known) => known === subject)) {
    throw new Error(`There is no subject “${subject}”. Subjects: ${subjects.join(", ")}`);
  }
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    throw new Error(`“${id}” is no rule id. Join lower-case words by hyphens: leadoff-early`);
  }
  const taken = existing.find((rule) => rule.id === id);
  if (taken) throw new Error(`The id is taken: src/audit/rules/${taken.subject}/${id}.ts`);
  return { subject, id };
}

/** The name that a rule is exported under: `applicationLate`. */
function exportName(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `src/audit/rules/index.ts` for some rules. */
export function ruleIndex(rules: readonly RuleName[]): string {
  const sorted = rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return `import type { Rule } from "../rule";
${sorted.map(({ subject, id }) => `import { ${exportName(id)} } from "./${subject}/${id}";\n`).join("")}
/** All rules of the audit, in the order of their ids. */
export const allRules: readonly Rule[] = [
${sorted.map(({ id }) => `  ${exportName(id)},\n`).join("")}];
`;
}

/**
 * The files of a new rule, by path: it compiles and finds nothing yet. `TODO` marks what is left to fill in, and no
 * rule passes the tests while one is left.
 */
export function ruleStub({ subject, id }: RuleName): ReadonlyMap<string, string> {
  const place = `${subject}/${id}`;
  return new Map([
    [`src/audit/rules/${place}.ts`, ruleFile(id)],
    [`src/audit/rules/${place}.text.ts`, textFile],
    [`test/audit/rules/${place}.test.ts`, testFile(place, id)],
    [`docs/rules/${id}.md`, page(id)],
  ]);
}

function ruleFile(id: string): string {
  return `import { text } from "./${id}.text";
import { defineRule } from "../../rule";

export const ${exportName(id)} = defineRule({
  id: "${id}",
  // TODO "error" may cost the certificate, "warning" may cost time, "info" is good to know.
  severity: "error",
  // TODO The clauses that it holds the submission to: src/core/clauses.ts.
  clauses: [],
  // TODO The fields that it judges, and those it judges them by: src/audit/needs.ts.
  needs: [],
  text,
  check(submission, report) {
    // TODO Compare what the submission states with what follows; report a violation, or a review where a person decides.
    report.notApplicable();
  },
});
`;
}

const textFile = `import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "TODO 몇 마디 이름", en: "TODO A heading of a few words" },
  help: {
    ko: "TODO 무엇을 왜 찾는지 두세 문장",
    en: "TODO What the rule looks for and why, in two or three sentences.",
  },
  passed: {
    ko: "TODO 지적할 것이 없을 때 맞는 말",
    en: "TODO What is true when nothing was found.",
  },
  messages: {
    // A name for each way of being wrong.
    TODO: {
      ko: "{cell}: TODO 무엇이 왜 틀렸는지(기재 {found}, 맞는 값 {expected}). 어떻게 고치는지.",
      en: "{cell}: TODO what is wrong and why ({found} instead of {expected}). What to do.",
    },
  },
} satisfies RuleText;
`;

function testFile(place: string, id: string): string {
  const name = exportName(id);
  return `import { ${name} } from "../../../../src/audit/rules/${place}";
import { testRule } from "../../rule-tester";

testRule(${name}, {
  valid: [
    // TODO A row for each way of being right, and for each false alarm that the rule must not raise.
    { name: "nothing to look at", submission: {}, notApplicable: true },
  ],
  invalid: [
    // TODO A row for each message.
    {
      name: "TODO the mistake",
      submission: { profile: { leadoffDate: "2010-05-03" } },
      findings: [{ message: "TODO", at: "Profile!B1", found: "2010-05-03", expected: "TODO" }],
    },
  ],
});
`;
}

function page(id: string): string {
  return `# \`${id}\`

[English](#english) · [한국어](#한국어) · [all rules](README.md)

<!-- rule -->
<!-- /rule -->

## English

### What it finds

TODO The mistake, in one paragraph.

### Why

TODO What the clause says, in plain words, and what the mistake may cost.

### Wrong

**TODO Sheet**

| TODO Label of the form |
| ---------------------- |
| TODO What is typed     |

### Right

**TODO Sheet**

| TODO Label of the form |
| ---------------------- |
| TODO What is typed     |

### How to fix it

TODO What to change, and what the fix of the add-in does, where there is one.

### When to ignore it

TODO The cases in which the finding is right and nothing has to be done; else “Never.”

## 한국어

### 찾는 것

TODO

### 이유

TODO

### 틀린 예

**TODO**

| TODO |
| ---- |
| TODO |

### 맞는 예

**TODO**

| TODO |
| ---- |
| TODO |

### 고치는 방법

TODO

### 제외해도 되는 경우

TODO
`;
}
