import { causes } from "../../../core/accidents/cause";
import { causeNames, judgementNames } from "../../../text/causes";
import type { FormField } from "../../fields";
import { answerWords, refusals, releadoffWords } from "../../../text/template";
import { absoluteAddress } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/workbook";
import type { FormContent } from "../content";
import { type DraftSheet, put } from "../draft";
import { quoted, quotedRow, za } from "../formula";
import { columnsOf, type Layout } from "../layout";
import {
  accepts,
  closeSheet,
  formatOf,
  offer,
  putComputed,
  putHeadings,
  putInput,
  startSheet,
  validate,
} from "../page";
import type { Stated } from "../stated";
import { diseaseCause } from "../stated/accidents";

const widths = [13, 18, 36, 10, 10, 14, 14, 24, 14, 14, 14, 3, 44, 40, 8];
const printedColumns = 11;
/** Beside the print area, with a gap: what the list of causes is chosen from. */
const causeColumn = 12;

/** The sheet of accidents: a row each, none deleted. */
export function accidentsSheet(layout: Layout, content: FormContent, stated: Stated): DraftSheet {
  const sheet = startSheet("accidents", layout, {
    widths,
    printedColumns,
    landscape: true,
    workplace: content.profile.name,
  });
  putHeadings(sheet, layout, "accidents");
  const { top, bottom } = layout.body("accidents");
  for (let row = top; row <= bottom; row++) {
    sheet.heights.set(row, 28);
    const accident = content.accidents[row - top] ?? {};
    const { breaks = "", releadoffDate = "" } = stated.accidents[row - top] ?? {};
    const computed: Partial<Record<FormField, CellValue>> = {
      "accidents.breaks": answerOf(breaks, layout),
      "accidents.releadoffDate": releadoffDate,
    };
    columnsOf("accidents").forEach(({ id, kind }, column) => {
      const format = formatOf(kind);
      const typed = accident[id.replace("accidents.", "") as keyof typeof accident];
      const formula = formulaOf(id, row, layout);
      if (formula === undefined) {
        putInput(sheet, row, column, wordOf(id, typed, layout), format);
      } else {
        putComputed(sheet, row, column, { formula, typed, shown: computed[id] ?? "", format });
      }
    });
  }
  offerCauses(sheet, layout);
  limitInputs(sheet, layout);
  closeSheet(sheet, bottom);
  return sheet;
}

function formulaOf(field: FormField, row: number, layout: Layout): string | undefined {
  const { language } = layout;
  const word = (name: keyof typeof answerWords) => quoted(answerWords[name][language]);
  const kind = (name: keyof typeof releadoffWords) => quoted(releadoffWords[name][language]);
  const here = (column: FormField) => layout.cell(column, row);
  const [cause, approval] = [here("accidents.cause"), here("accidents.approvalDate")];
  switch (field) {
    case "accidents.breaks": {
      const facts = [cause, here("accidents.careDays"), here("accidents.death")];
      const own = layout.reference("profile.ownBreakingDays", "accidents");
      const breaks = za("BREAKS", ...facts, own);
      const answers = quotedRow([answerWords.yes[language], answerWords.no[language]]);
      // Neither TRUE nor FALSE: the certifying body decides, or the days of care are not known yet.
      return (
        `IF(${cause}="","",IF(${here("accidents.recognised")}=${word("yes")},${word("no")},` +
        `_xlfn.IFNA(INDEX(${answers},MATCH(${breaks},{TRUE,FALSE},0)),${word("undecided")})))`
      );
    }
    case "accidents.releadoffDate":
      return (
        `IF(${here("accidents.breaks")}<>${word("yes")},"",` +
        `IF(${cause}=${quoted(causeNames[diseaseCause][language])},` +
        `IF(${approval}="","",${za("RELEADOFF", kind("disease"), approval)}),` +
        `${za("RELEADOFF", kind("accident"), here("accidents.date"))}))`
      );
    default:
      return undefined;
  }
}

/** Answers and causes as the form writes them. */
function wordOf(field: FormField, value: CellValue | undefined, layout: Layout) {
  if (typeof value === "boolean") return answerOf(value, layout);
  if (field !== "accidents.cause") return value;
  const known = causes.find(({ code }) => code === value);
  return known ? causeNames[known.code][layout.language] : value;
}

function answerOf(value: CellValue, { language }: Layout): CellValue {
  if (typeof value === "boolean") return answerWords[value ? "yes" : "no"][language];
  return value === "decision" ? answerWords.undecided[language] : value;
}

function offerCauses(sheet: DraftSheet, layout: Layout): void {
  const { top } = layout.body("accidents");
  causes.forEach(({ code, judgement, clause }, index) => {
    const notes = [
      causeNames[code][layout.language],
      judgementNames[judgement][layout.language],
      clause,
    ];
    notes.forEach((value, column) => {
      put(sheet, top + index, causeColumn + column, { value, look: "guidance", format: "general" });
    });
  });
  const list = {
    top,
    left: causeColumn,
    bottom: top + causes.length - 1,
    right: causeColumn,
  };
  const source = { type: "list", formula1: absoluteAddress(list) } as const;
  validate(sheet, layout, layout.column("accidents.cause"), source, refusals.list);
}

function limitInputs(sheet: DraftSheet, layout: Layout): void {
  validate(sheet, layout, layout.column("accidents.date"), accepts.date, refusals.date);
  validate(sheet, layout, layout.column("accidents.approvalDate"), accepts.date, refusals.date);
  validate(sheet, layout, layout.column("accidents.careDays"), accepts.count, refusals.count);
  validate(sheet, layout, layout.column("accidents.daysLost"), accepts.count, refusals.count);
  const answers = [answerWords.yes, answerWords.no];
  offer(sheet, layout, layout.column("accidents.death"), answers);
  offer(sheet, layout, layout.column("accidents.recognised"), answers);
}
