import { industryOf } from "../../../core/goal/industry";
import { kosha2010 } from "../../../core/rulebook";
import type { Entry } from "../../../form/submission";
import { bySheet } from "../../../record/by-sheet";
import { asStated } from "../../../record/entries";
import { codeIn, industryNamed } from "../../../record/workplace";
import { defineRule, type Report } from "../../rule";
import { text } from "./industry-code.text";
import { placeOf } from "../../../workbook/workbook";

type Message = keyof typeof text.messages;

/** A code of the profile, and what it says of the industry. */
interface Code {
  readonly entry: Entry<string>;
  readonly industry: number;
}

/** How many digits the codes have. */
const lengths = { businessType: 3, detail: 5 } as const;

export const industryCode = defineRule({
  id: "industry-code",
  severity: "warning",
  clauses: ["CLS-1"],
  needs: [{ subject: ["profile.businessType", "profile.detail"], inputs: [] }],
  judgesEach: true,
  text,
  check({ profile }, report) {
    const named = industryNamed(profile.industry?.value ?? "");
    const strangers: Entry<string>[] = [];
    const type = codeOf("businessType", profile.businessType, named, strangers, report);
    const detail = codeOf("detail", profile.detail, named, strangers, report);
    askForScheme(strangers, report);
    const codes = [type, detail].filter((code) => code !== null);
    // Words are no codes.
    if (codes.length === 0) report.notApplicable();
    if (named !== null) {
      const others = codes.filter(({ industry }) => industry !== named);
      reportOthers(others, named, report);
    } else if (type && detail && type.industry !== detail.industry) {
      report.violation({
        message: "codes-differ",
        at: type.entry.sheet === detail.entry.sheet ? [type.entry, detail.entry] : detail.entry,
        found: asStated(detail.entry, null),
        expected: { value: null, unit: null },
        params: { type: asStated(type.entry, null), detail: asStated(detail.entry, null) },
        severity: severityOf(type.industry, detail.industry),
      });
    }
  },
});

/** The code of a cell; null where there is none, or one of another classification, which is put to the strangers. */
function codeOf(
  field: keyof typeof lengths,
  entry: Entry<string> | undefined,
  named: number | null,
  strangers: Entry<string>[],
  report: Report<Message>,
): Code | null {
  const digits = codeIn(entry?.value ?? "");
  if (!entry || digits === "") return null;
  const found = asStated(entry, null);
  const finance = kosha2010["CLS-1"].financeIndustry;
  const full = digits.padStart(lengths[field], "0");
  // 000 becomes 0, and 00001 becomes 1. Longer numbers, such as 64 of finance, are of another classification.
  // Under another industry they are codes of one that is not stated, whatever they lost.
  const isOfFinance =
    (digits === "0" && (named === null || named === finance)) ||
    (field === "detail" && named === finance);
  if (typeof entry.cell.value === "number" && digits.length === 1 && isOfFinance) {
    const fix = { place: placeOf(entry), value: full, format: "@" };
    report.violation({
      message: "zeros-lost",
      at: entry,
      found,
      expected: { value: full, unit: null },
      fix: { safe: named === finance, changes: [fix] },
    });
    return { entry, industry: industryOf(full) };
  }
  const isCode = digits.length === 1 || digits.length === 3 || digits.length === 5;
  // Of the standard classification, 45 to 49 are trade and transport; here 4 is construction alone.
  const isOfTrade = /^4[5-9]/.test(digits) && named !== kosha2010["CLS-1"].constructionIndustry;
  if (/^\d/.test(digits) && isCode && !isOfTrade) {
    // A cell for texts is one that asks for the code, zeros and all; elsewhere the number of the industry may stand alone.
    const isOfNamed = named === null || industryOf(digits) === named;
    if (field === "businessType" && digits.length === 1 && isOfNamed && entry.cell.format === "@") {
      const expected = { value: null, unit: null };
      report.violation({ message: "digits-missing", at: entry, found, expected, severity: "info" });
    }
    return { entry, industry: industryOf(digits) };
  }
  strangers.push(entry);
  return null;
}

/** Type and detail of another classification are one question. */
function askForScheme(strangers: readonly Entry<string>[], report: Report<Message>): void {
  for (const [first, ...others] of bySheet(strangers, ({ sheet }) => sheet)) {
    report.review({
      message: "other-scheme",
      at: [first, ...others],
      found: asStated(first, null),
      expected: { value: null, unit: null },
    });
  }
}

/** Two codes of the same other industry are one mistake. */
function reportOthers(codes: readonly Code[], named: number, report: Report<Message>): void {
  const [first, second] = codes;
  const areAlike =
    first?.industry === second?.industry && first?.entry.sheet === second?.entry.sheet;
  for (const { entry, industry } of areAlike ? codes.slice(0, 1) : codes) {
    report.violation({
      message: "other-industry",
      at: areAlike && second ? [entry, second.entry] : entry,
      found: asStated(entry, null),
      expected: { value: null, unit: null },
      params: { digit: { value: named, unit: null } },
      severity: severityOf(industry, named),
    });
  }
}

/** Construction has a coefficient and hours of its own. */
function severityOf(one: number, other: number): "error" | "warning" {
  const { constructionIndustry } = kosha2010["CLS-1"];
  return one === constructionIndustry || other === constructionIndustry ? "error" : "warning";
}
