import type { Counts } from "../audit/finding";
import { ignoreText } from "../text/ignores";
import { countWords, reportText } from "../text/report";
import { type Language, say } from "../text/sentence";
import { gapText } from "../text/verdict";
import type { Tally } from "./tally";

const figure = new Intl.NumberFormat("en-US");

/** `2 errors, 1 warning, 3 set aside`; severities without a finding are left out. */
export function sayFindings(counts: Counts, language: Language): string {
  const found = (["error", "warning", "info", "needsReview"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const words = countWords[severity];
      const sentence = counts[severity] === 1 ? words.one : words.many;
      return say(sentence, language, { count: figure.format(counts[severity]) });
    });
  const said = found.length > 0 ? found : [reportText.noFindings[language]];
  const { setAside } = counts;
  const aside = say(ignoreText.count, language, { count: figure.format(setAside) });
  return (setAside > 0 ? [...said, aside] : said).join(", ");
}

/** `2 errors, 1 warning; 12 passed, 3 not applicable`. */
export function sayCounts(counts: Counts, language: Language): string {
  const rules = [
    ...(counts.couldNotCheck > 0
      ? [say(gapText.count, language, { count: figure.format(counts.couldNotCheck) })]
      : []),
    say(reportText.countPassed, language, { count: figure.format(counts.passed) }),
    say(reportText.countNotApplicable, language, { count: figure.format(counts.notApplicable) }),
  ];
  return `${sayFindings(counts, language)}; ${rules.join(", ")}`;
}

/** `14 files in all: 3 with errors, 10 clean, 1 not read`. */
export function sayFiles(tally: Tally, language: Language): string {
  const parts = [
    [tally.verdicts.errors, reportText.filesWithErrors],
    [tally.verdicts.incomplete, reportText.filesIncomplete],
    [tally.verdicts["needs-review"], reportText.filesToReview],
    [tally.verdicts.clean, reportText.filesClean],
    [tally.verdicts.empty, reportText.filesEmpty],
    [tally.noForm, reportText.filesNoForm],
    [tally.unreadable, reportText.filesNotRead],
    [tally.otherKinds, reportText.filesOtherKind],
  ] as const;
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, sentence]) => say(sentence, language, { count: figure.format(count) }));
  const total = say(reportText.total, language, { count: figure.format(tally.files) });
  return said.length > 0 ? `${total}: ${said.join(", ")}` : total;
}
