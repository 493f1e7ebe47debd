import { attachments, signatories } from "../../../text/form";
import { answerWords, closingLines, refusals, sections } from "../../../text/template";
import type { FormContent } from "../content";
import { type DraftSheet, put } from "../draft";
import type { Layout } from "../layout";
import {
  accepts,
  closeSheet,
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
  return sheet;
}
