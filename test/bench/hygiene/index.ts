/**
 * `npm run bench:hygiene [seed] [clean] [planted] [-- --remarks]`: how many planted mistakes the checks of any sheet
 * find, and what they say of sheets without any. Prints a line of JSON for each group of layouts, and a table.
 */
import { parseArgs } from "node:util";
import { layouts } from "./layouts";
import { plantings } from "./plantings";
import { type Score, scoreAll } from "./score";

const uses = ["tuning", "held-out"] as const;

function main(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { remarks: { type: "boolean", default: false } },
  });
  const [seed = 1, clean = 400, planted = 1200] = positionals.map(Number);
  for (const use of uses) {
    const ofUse = layouts.filter((layout) => layout.use === use);
    const half = { clean: Math.ceil(clean / 2), planted: Math.ceil(planted / 2) };
    const score = scoreAll(ofUse, seed, half);
    const measure = `hygiene, ${ofUse.length} ${use} layouts, seed ${seed}`;
    console.log(JSON.stringify({ measure, ...figuresOf(score) }));
    console.log(tableOf(score));
    // Who looks at what goes wrong with a held-out layout has made it one for tuning.
    if (values.remarks && use === "tuning") console.log(score.remarks.join("\n"));
  }
}

function figuresOf(score: Score) {
  const tallies = [...score.kinds.values()];
  const mistakes = sum(tallies.map(({ planted }) => planted));
  return {
    mistakes,
    mistakes_found: ratio(sum(tallies.map(({ found }) => found)), mistakes),
    cell_recall: ratio(score.foundAtFault, score.atFault),
    cell_precision: ratio(score.rightlyFlagged, score.flagged),
    mean_recall: ratio(sum(score.recalls), score.recalls.length),
    mean_precision: ratio(sum(score.precisions), score.precisions.length),
    clean_workbooks: score.clean,
    false_findings: score.falseFindings,
    clean_with_findings: score.cleanWithFindings,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : Number((part / whole).toFixed(4));
}

function tableOf({ kinds }: Score): string {
  const rows = plantings.map((planting) => {
    const { planted, found } = kinds.get(planting) ?? { planted: 0, found: 0 };
    const figures = [planted, found].map((number) => String(number).padStart(8));
    return planting.name.padEnd(64) + figures.join("");
  });
  return [`${"mistake".padEnd(64)} planted   found`, ...rows].join("\n");
}

main();
