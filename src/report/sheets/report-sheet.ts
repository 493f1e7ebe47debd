import { sayDay } from "../../text/day";
import type { AuditResult, Finding } from "../../audit/finding";
import type { RuleDescription } from "../report-options";
import type { IconKind } from "../../charts/icon";
import { isoFromSerial } from "../../core/calendar/serial";
import { kosha2010 } from "../../core/rulebook";
import type { Entry, Submission } from "../../form/submission";
import { deadlinesOf } from "../../record/deadlines";
import { type Draw, samplingPlan } from "../../record/sampling-plan";
import { sayAmount } from "../../text/amount";
import { noPlanReasons, ownSheetText, sheetNames } from "../../text/own-sheets";
import { reportText, severityWords } from "../../text/report";
import { samplingReasonNames } from "../../text/sampling";
import { type Language, say, type Sentence } from "../../text/sentence";
import { stepNames } from "../../text/steps";
import { gapText } from "../../text/verdict";
import type { OwnCell, OwnRow, OwnSheet } from "../../workbook/own-sheet/own-sheet";
import { heightOf } from "../../workbook/own-sheet/row-height";
import type { OwnStyle } from "../../workbook/own-sheet/styles";
import { sayForce, sayStatus } from "../deadline-status";
import { sayFindingAmount } from "../finding-amount";
import { sayChange, sayFinding } from "../finding-sentence";
import { gapsOf, sayMissing, sayUnread } from "../gaps";
import { sayClauses, sayOwnRules } from "../own-rules";
import { sayCounts } from "../say-counts";
import { ignoredFindings, openFindings, sayReason, sayUnmatched } from "../set-aside";
import { shownVerdict } from "../shown-verdict";
import {
  acrossRow,
  headRow,
  linkCell,
  linkToPlace,
  type SheetOptions,
  textCell,
  titleOf,
} from "./cells";
import { sayDraw } from "./sampling-sheet";
import { mostOfRule, withinASheet } from "./within-a-sheet";

export interface ReportSheetOptions extends SheetOptions {
  /** The rules of the audit, in the order in which the report lists them. */
  readonly rules: readonly RuleDescription[];
  /** The version of the add-in. */
  readonly version: string;
  /** How the days of the sampling plan are drawn. */
  readonly draw: Draw;
}

const columns = [13, 14, 12, 50, 17, 17, 22, 25];

/** At most this many cells of a fix are shown. */
const shownChanges = 3;

const signs: Partial<Record<IconKind, string>> = {
  error: "✕",
  incomplete: "⊘",
  "needs-review": "?",
  passed: "✓",
  empty: "–",
};

/**
 * The audit report as a sheet: seal and verdict, findings with what follows from them, what was set aside, what could not
 * be checked, what passed, the sampling plan, documents and deadlines.
 *
 * @param audited what was audited, and what came of it
 * @example
 * await access.writeSheet(reportSheet({ submission, result }, { language: "ko", today, rules: allRules, version, draw }));
 */
export function reportSheet(
  { submission, result }: { readonly submission: Submission; readonly result: AuditResult },
  options: ReportSheetOptions,
): OwnSheet {
  const { language } = options;
  const { kind, sheet, cell, content, found, expected, clause, toDo } = ownSheetText;
  const head = [
    acrossRow(titleOf(reportText.title, submission, language), "title", columns),
    ...sealRows(submission, result, options),
  ];
  const heads = [kind, sheet, cell, content, found, expected, clause, toDo];
  const findings = openFindings(result.findings);
  const shown = withinASheet(findings);
  const ignored = ignoredFindings(result.findings);
  const gaps = gapRows(result, options);
  return {
    kind: "report",
    name: sheetNames.report[language],
    columns,
    rows: [
      ...head,
      headRow(heads, language),
      ...section(
        ownSheetText.findings,
        findings.length,
        [
          ...shown.findings.flatMap((each) => findingRows(each, options)),
          ...leftOutRows(shown.leftOut, options),
        ],
        language,
      ),
      ...section(
        ownSheetText.setAside,
        ignored.length,
        [
          ...ignored.map((each) => findingRow(each, options, sayReason(each.ignored, language))),
          ...result.unmatched.map((each) =>
            row({ content: textCell(sayUnmatched(each, language)) }),
          ),
        ],
        language,
      ),
      ...section(ownSheetText.notChecked, gaps.length, gaps, language),
      ...passedRows(result, options),
      ...notApplicableRows(result, options),
      ...samplingRows(submission, options),
      ...documentRows(submission, language),
      ...deadlineRows(submission, options),
    ],
    print: {
      orientation: "landscape",
      titleRow: head.length,
      footer: ownSheetText.footer[language],
    },
  };
}

interface Parts {
  readonly kind?: OwnCell;
  readonly sheet?: string;
  readonly cell?: OwnCell | null;
  readonly content?: OwnCell;
  readonly found?: string;
  readonly expected?: string;
  readonly clauses?: readonly string[];
  readonly toDo?: string;
}

function row({
  kind,
  sheet = "",
  cell,
  content,
  found = "",
  expected = "",
  clauses = [],
  toDo = "",
}: Parts): OwnRow {
  return {
    cells: [
      kind ?? textCell(""),
      textCell(sheet),
      cell ?? textCell(""),
      content ?? textCell(""),
      textCell(found),
      textCell(expected),
      textCell(clauses.join(", "), "centered"),
      textCell(toDo),
    ],
  };
}

/** A heading with the number of its rows, and the rows. */
function section(
  title: Sentence,
  count: number,
  rows: readonly OwnRow[],
  language: Language,
): OwnRow[] {
  const shown = rows.length > 0 ? count : ownSheetText.none[language];
  const heading = say(ownSheetText.sections, language, { title: title[language], count: shown });
  return [acrossRow(heading, "section", columns), ...rows];
}

/** What the report is of: verdict, counts, regulation, date and version. */
function sealRows(
  submission: Submission,
  result: AuditResult,
  { language, today, version }: ReportSheetOptions,
): OwnRow[] {
  const { icon, word, hint } = shownVerdict(result);
  const verdict = `${signs[icon] ?? ""} ${word[language]}. ${hint[language]}`.trim();
  const ownRules = sayOwnRules(submission, language).join(language === "ko" ? ", " : "; ");
  const rulebook = say(reportText.rulebook, language, { date: kosha2010["TRN-1"].enforced });
  const made = { date: sayDay(today, language), version };
  const lines: (readonly [Sentence, string])[] = [
    [ownSheetText.result, verdict],
    [ownSheetText.counts, sayCounts(result.counts, language)],
    [ownSheetText.regulation, rulebook],
    ...(ownRules === "" ? [] : [[ownSheetText.ownRules, ownRules] as const]),
    [ownSheetText.madeBy, say(ownSheetText.madeWith, language, made)],
  ];
  return [
    ...lines.map(([label, value]): OwnRow => {
      const cell = { ...textCell(value, "value"), span: columns.length - 1 };
      const height = heightOf(value, "value", columns.slice(1));
      return { cells: [textCell(label[language], "label"), cell], height };
    }),
    acrossRow(reportText.whoDecides[language], "note", columns),
    acrossRow(reportText.dutyToReport[language], "note", columns),
  ];
}

const styles = {
  error: "error",
  warning: "warning",
  info: "info",
  "needs-review": "review",
} as const satisfies Record<string, OwnStyle>;

function findingRows(finding: Finding, options: ReportSheetOptions): OwnRow[] {
  return [
    findingRow(finding, options),
    ...finding.consequences.map((each): OwnRow => {
      const [, ...cells] = findingRow(each, options).cells;
      return {
        cells: [textCell(ownSheetText.consequence[options.language], "centered"), ...cells],
      };
    }),
  ];
}

/** How many findings of a rule have no row, which the counts above hold all the same. */
function leftOutRows(
  leftOut: ReadonlyMap<string, number>,
  { language, rules }: ReportSheetOptions,
): OwnRow[] {
  return Array.from(leftOut, ([id, count]) => {
    const title = rules.find((rule) => rule.id === id)?.text.title[language] ?? id;
    const params = { title, count: figure.format(count), most: figure.format(mostOfRule) };
    return row({ content: textCell(say(ownSheetText.moreOfRule, language, params)) });
  });
}

const figure = new Intl.NumberFormat("en-US");

/** @param remark stands under the sentence */
function findingRow(finding: Finding, options: ReportSheetOptions, remark = ""): OwnRow {
  const { language, rules } = options;
  const weight = finding.result === "needs-review" ? "needs-review" : finding.severity;
  const text = rules.find(({ id }) => id === finding.rule)?.text;
  const sentence = sayFinding(finding, text, language, "cell");
  return row({
    kind: textCell(severityWords[weight][language], styles[weight]),
    sheet: finding.sheet,
    cell: linkCell(finding.sheet, finding.area),
    content: textCell(remark === "" ? sentence : `${sentence}\n${remark}`),
    found: sayFindingAmount(finding.found, language),
    expected: sayFindingAmount(finding.expected, language),
    clauses: sayClauses(finding, language),
    toDo: sayFix(finding, language),
  });
}

/** What to do: how certain a fix is, and its first changes, each in a line; "" where there is none. */
export function sayFix(finding: Finding, language: Language): string {
  const { fix } = finding;
  if (!fix) return "";
  const kind = fix.safe ? reportText.safeFix : reportText.chosenFix;
  const shown = fix.changes
    .slice(0, shownChanges)
    .map((each) => sayChange(each, finding, language));
  const more = fix.changes.length - shown.length;
  if (more > 0) shown.push(say(reportText.andMoreChanges, language, { count: more }));
  return [kind[language], ...shown].join("\n");
}

function gapRows(result: AuditResult, { language, rules }: ReportSheetOptions): OwnRow[] {
  const kind = textCell(gapText.word[language], "info");
  const titleOfRule = (id: string) =>
    rules.find((rule) => rule.id === id)?.text.title[language] ?? id;
  return [
    ...gapsOf(result).map(({ missing, rules: waiting }) => {
      const titles = say(gapText.rules, language, { rules: waiting.map(titleOfRule).join(", ") });
      return row({
        kind,
        sheet: missing.place?.sheet ?? "",
        cell: missing.place && linkToPlace(missing.place),
        content: textCell(`${sayMissing(missing, language)}\n${titles}`),
      });
    }),
    ...result.unread.map((unread) =>
      row({
        kind,
        sheet: unread.sheet,
        cell: linkCell(unread.sheet, unread.range),
        content: textCell(sayUnread(unread, language)),
      }),
    ),
  ];
}

function passedRows({ passed }: AuditResult, { rules, language }: ReportSheetOptions): OwnRow[] {
  const rows = rules
    .filter(({ id }) => passed.includes(id))
    .map(({ text, clauses }) =>
      row({
        kind: textCell(severityWords.passed[language], "passed"),
        content: textCell(text.title[language]),
        clauses,
      }),
    );
  return section(ownSheetText.passed, rows.length, rows, language);
}

/** Their names alone, in one line: there is nothing to look up. */
function notApplicableRows(
  { notApplicable }: AuditResult,
  { rules, language }: ReportSheetOptions,
): OwnRow[] {
  const titles = rules
    .filter(({ id }) => notApplicable.includes(id))
    .map(({ text }) => text.title[language]);
  const rows = titles.length > 0 ? [acrossRow(titles.join(", "), "note", columns)] : [];
  return section(ownSheetText.notApplicable, titles.length, rows, language);
}

function samplingRows(submission: Submission, { draw, language }: ReportSheetOptions): OwnRow[] {
  const plan = samplingPlan(submission, draw);
  if (typeof plan === "string") {
    const reason = row({ content: textCell(noPlanReasons[plan][language]) });
    return section(sheetNames.sampling, 0, [reason], language);
  }
  const rows = plan.days.map(({ multiple, date, reason, workers, place }) =>
    row({
      kind: textCell(say(ownSheetText.fold, language, { multiple }), "centered"),
      sheet: place.sheet,
      cell: linkToPlace(place),
      content: textCell(`${sayDay(date, language)} ${samplingReasonNames[reason][language]}`),
      found: sayAmount(workers, "persons", language),
      clauses: ["SMP-1"],
    }),
  );
  const note = acrossRow(sayDraw(plan, language), "note", columns);
  return section(sheetNames.sampling, rows.length, [note, ...rows], language);
}

function documentRows({ documents }: Submission, language: Language): OwnRow[] {
  if (!documents) {
    const reason = row({ content: textCell(ownSheetText.noDocuments[language]) });
    return section(ownSheetText.documents, 0, [reason], language);
  }
  const state = (entry: Entry<boolean> | undefined) => {
    const { yes, no, notFilledIn } = ownSheetText;
    const value = entry?.value ?? null;
    return (value === null ? notFilledIn : value ? yes : no)[language];
  };
  const rows = [
    ...documents.items.map(({ item, submitted }) =>
      documentRow(item, submitted, state(submitted), "APP-4"),
    ),
    ...documents.signatures.map(({ role, signed }) =>
      documentRow(role, signed, state(signed), "APP-5"),
    ),
  ];
  return section(ownSheetText.documents, rows.length, rows, language);
}

function documentRow(
  name: Entry<string> | undefined,
  entry: Entry<boolean> | undefined,
  state: string,
  clause: string,
): OwnRow {
  const place = entry ?? name;
  return row({
    sheet: place?.sheet ?? "",
    cell: place ? linkToPlace(place) : null,
    content: textCell(name?.value ?? ""),
    found: state,
    clauses: [clause],
  });
}

function deadlineRows(submission: Submission, { today, language }: ReportSheetOptions): OwnRow[] {
  const rows = deadlinesOf(submission).map((each) =>
    row({
      kind: textCell(sayForce(each, language), "centered"),
      sheet: each.place?.sheet ?? "",
      cell: each.place && linkToPlace(each.place),
      content: textCell(stepNames[each.code][language]),
      found: isoFromSerial(each.event),
      expected: each.due === null ? "" : isoFromSerial(each.due),
      clauses: each.clauses,
      toDo: sayStatus(each, today, language),
    }),
  );
  return section(sheetNames.deadlines, rows.length, rows, language);
}
