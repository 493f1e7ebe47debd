/**
 * `npm run bench:accuracy [seed] [clean] [planted] [-- --remarks]`: how many planted mistakes the audit finds, and what
 * it says of submissions without any. Prints a line of JSON for each group of layouts, and a table.
 */
import { parseArgs } from "node:util";
import { layouts } from "./layouts";
import { plantings } from "./plantings";
import { type Score, scoreAll, type Tally } from "./score";

const uses = ["tuning", "held-out"] as const;

function main(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { remarks: { type: "boolean", default: false } },
  });
  const [seed = 1, clean = 200, planted = 400] = positionals.map(Number);
  for (const use of uses) {
    const ofUse = layouts.filter((layout) => layout.use === use);
    const half = { clean: Math.ceil(clean / 2), planted: Math.ceil(planted / 2) };
    const score = scoreAll(ofUse, seed, half);
    const measure = `accuracy, ${ofUse.length} ${use} layouts, seed ${seed}`;
    console.log(JSON.stringify({ measure, ...figuresOf(score) }));
    console.log(tableOf(score));
    if (values.remarks) console.log(score.remarks.join("\n"));
  }
}

function figuresOf(score: Score) {
  const of = (isFirm: boolean) =>
    sum([...score.kinds].flatMap(([planting, tally]) => (planting.isFirm === isFirm ? tally : [])));
  const [firm, asked] = [of(true), of(false)];
  const all = sum([firm, asked]);
  return {
    mistakes: all.planted,
    recall_firm: ratio(firm.found, firm.planted),
    recall_questions: ratio(asked.found, asked.planted),
    recall: ratio(all.found, all.planted),
    exact: ratio(all.exact, all.planted),
    precision: ratio(score.findingsAtMistakes, score.findings),
    findings_per_cause: ratio(score.findings, all.planted),
    clean_files: score.clean,
    false_alarms: score.falseAlarms,
    questions: score.questionsOnClean,
    with_questions: ratio(score.cleanWithQuestions, score.clean),
    not_clean_though_right: score.notCleanThoughRight,
    planted_files: score.planted,
    clean_though_wrong: score.cleanThoughWrong,
  };
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, { planted, found, exact }) => ({
      planted: total.planted + planted,
      found: total.found + found,
      exact: total.exact + exact,
    }),
    { planted: 0, found: 0, exact: 0 },
  );
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : Number((part / whole).toFixed(4));
}

function tableOf({ kinds }: Score): string {
  const rows = plantings.map((planting) => {
    const { planted, found, exact } = kinds.get(planting) ?? sum([]);
    const figures = [planted, found, exact].map((number) => String(number).padStart(8));
    return `${planting.name.padEnd(64)}${planting.isFirm ? "firm    " : "question"}${figures.join("")}`;
  });
  const heading = `${"mistake".padEnd(72)}${["planted", "found", "exact"].map((name) => name.padStart(8)).join("")}`;
  return [heading, ...rows].join("\n");
}

main();
