import { attachments, signatories } from "../../../text/form";
import { answerWords, closingLines, refusals, sections } from "../../../text/template";
import type { FormContent } from "../content";
import { type DraftSheet, put } from "../draft";
import { fieldsOf, type Layout, nameOf } from "../layout";
import {
  accepts,
  closeSheet,
  headingOf,
  offer,
  putHeadings,
  putInput,
  putSection,
  startSheet,
  validate,
} from "../page";

const widths = [44, 18, 24, 30];

/** The sheet of documents: what is attached (APP-4), and who signs (APP-5). */
export function documentsSheet(layout: Layout, { documents, profile }: FormContent): DraftSheet {
  const sheet = startSheet("documents", layout, {
    widths,
    printedColumns: widths.length,
    workplace: profile.name,
  });
  const { language } = layout;
  const answer = (value: boolean | null | undefined) =>
    typeof value === "boolean" ? answerWords[value ? "yes" : "no"][language] : value;

  putSection(sheet, layout.headingRow("documents") - 1, sections.attachments[language]);
  putHeadings(sheet, layout, "documents");
  const items = layout.body("documents");
  attachments.forEach((attachment, index) => {
    const row = items.top + index;
    const typed = documents.items[index] ?? {};
    sheet.heights.set(row, 36);
    put(sheet, row, 0, {
      value: typed.item ?? attachment[language],
      look: "label",
      format: "general",
    });
    putInput(sheet, row, 1, answer(typed.submitted), "centred");
    putInput(sheet, row, 2, typed.date, "date");
    putInput(sheet, row, 3, typed.note, "words");
  });

  putSection(sheet, layout.headingRow("signatures") - 1, sections.signatures[language]);
  putHeadings(sheet, layout, "signatures");
  const signatures = layout.body("signatures");
  signatories.forEach((signatory, index) => {
    const row = signatures.top + index;
    const typed = documents.signatures[index] ?? {};
    sheet.heights.set(row, 40);
    put(sheet, row, 0, {
      value: typed.role ?? signatory[language],
      look: "label",
      format: "general",
    });
    putInput(sheet, row, 1, typed.name, "centred");
    putInput(sheet, row, 2, answer(typed.signed), "centred");
  });

  const answers = [answerWords.yes, answerWords.no];
  offer(sheet, layout, layout.column("documents.submitted"), answers);
  validate(sheet, layout, layout.column("documents.date"), accepts.date, refusals.date);
  closeSheet(sheet, signatures.bottom, [
    closingLines.documents[language],
    closingLines.documentsDate[language],
    closingLines.documentsSignature[language],
  ]);
  putSchedule(sheet, layout, documents.schedule ?? {});
  return sheet;
}

/** The steps of the procedure, for whoever certifies: below what the applicant fills in. */
function putSchedule(
  sheet: DraftSheet,
  layout: Layout,
  schedule: NonNullable<FormContent["documents"]["schedule"]>,
): void {
  for (const [index, field] of fieldsOf("documents").entries()) {
    const area = layout.pair(field.id);
    const { top: row, left: column } = area;
    if (index === 0) putSection(sheet, row - 1, sections.schedule[layout.language]);
    const value = schedule[field.id.replace("schedule.", "") as keyof typeof schedule];
    put(sheet, row, column - 1, {
      value: headingOf(field, layout),
      look: "label",
      format: "general",
    });
    putInput(sheet, row, column, value, field.kind === "date" ? "date" : "words");
    sheet.names.push({ name: nameOf(field.id), area });
    sheet.heights.set(row, 28);
    if (field.kind === "date") validate(sheet, layout, area, accepts.date, refusals.date);
    sheet.printArea = { ...sheet.printArea, bottom: row };
  }
}
