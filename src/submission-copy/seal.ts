import packageFile from "../../package.json";
import { kosha2010 } from "../core/rulebook";
import { allRules } from "../audit/rules";
import type { AuditedFile } from "../report/file-report";
import { sayFinding } from "../report/finding-sentence";
import { sayOwnRules } from "../report/own-rules";
import { sayCounts } from "../report/say-counts";
import { ignoredFindings, sayReason } from "../report/set-aside";
import { acrossRow, textCell } from "../report/sheets/cells";
import { shownVerdict } from "../report/shown-verdict";
import { type Language, say } from "../text/sentence";
import { sealText } from "../text/submission-seal";
import { heightOf } from "../workbook/own-sheet/row-height";
import type { OwnRow, OwnSheet } from "../workbook/own-sheet/own-sheet";
import type { CopyCounts } from "../workbook/save";
import type { BlankRows } from "./blank-log-rows";
import { whatIsLeft } from "./what-is-left";

/** What the seal says besides the result of the audit. */
export interface SealFacts {
  /** The name of the original; "" where it was never saved. */
  readonly file: string;
  readonly language: Language;
  /** The day on which the copy is made, as an ISO date. */
  readonly today: string;
  /** Whether the copy says of itself that it is not to be submitted. */
  readonly isDraft: boolean;
}

/** Widths of the label and of the text, in characters. */
const columns = [24, 76] as const;

type Row = OwnRow;

/**
 * The seal of a submission copy: of what it is the copy, when and by which version and rulebook it was audited, with what
 * result, and what a person has set aside.
 */
export function sealOf(
  { submission, result }: Pick<AuditedFile, "submission" | "result">,
  { file, language, today, isDraft }: SealFacts,
  { cells, rules, names }: CopyCounts,
  blankRows: readonly BlankRows[],
): OwnSheet {
  const { word, hint } = shownVerdict(result);
  const none = sealText.none[language];
  const labelled = (label: string, text: string): Row => ({
    cells: [textCell(label, "label"), textCell(text, "value")],
    height: Math.max(heightOf(label, "label", [columns[0]]), heightOf(text, "value", [columns[1]])),
  });
  const pair = (label: keyof typeof sealText, text: string) =>
    labelled(sealText[label][language], text);
  const across = (text: string) => acrossRow(text, "note", columns);
  const section = (title: keyof typeof sealText, rows: readonly Row[]): Row[] => [
    acrossRow(sealText[title][language], "section", columns),
    ...(rows.length > 0 ? rows : [across(none)]),
  ];
  const counted = (name: "cells" | "rules" | "names", count: number) =>
    say(sealText[name], language, { count });
  const replaced = [
    counted("cells", cells),
    ...(rules > 0 ? [counted("rules", rules)] : []),
    ...(names > 0 ? [counted("names", names)] : []),
  ];
  const texts = new Map(allRules.map(({ id, text }) => [id, text]));
  const setAside = ignoredFindings(result.findings).map((finding) => {
    const sentence = sayFinding(finding, texts.get(finding.rule), language);
    return labelled(finding.rule, `${sentence}\n${sayReason(finding.ignored, language)}`);
  });
  const left = whatIsLeft(result, language).map(({ sentence }) => across(sentence));
  return {
    kind: "seal",
    name: sealText.sheet[language],
    columns,
    rows: [
      acrossRow((isDraft ? sealText.draftTitle : sealText.title)[language], "title", columns),
      across(sealText.about[language]),
      pair("file", file === "" ? sealText.unsaved[language] : file),
      pair("workplace", submission.profile.name?.value ?? none),
      pair("date", today),
      pair("version", packageFile.version),
      pair("rulebook", say(sealText.rulebookOf, language, { date: kosha2010["TRN-1"].enforced })),
      pair("ownRules", sayOwnRules(submission, language).join("\n") || none),
      pair("verdict", `${word[language]}. ${hint[language]}`),
      pair("counts", sayCounts(result.counts, language)),
      pair("values", replaced.join("\n")),
      pair(
        "notPrinted",
        blankRows
          .map(({ sheet, first, last }) =>
            say(sealText.rows, language, { sheet, first: first + 1, last: last + 1 }),
          )
          .join("\n") || none,
      ),
      ...section("setAside", setAside),
      ...(isDraft ? section("left", left) : []),
      across(""),
      across(sealText.decides[language]),
    ],
    print: { orientation: "portrait", footer: "&A   &P / &N" },
  };
}
