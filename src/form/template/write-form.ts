import type { Language } from "../../text/sentence";
import { formTitle } from "../../text/template";
import { blank, type FormContent } from "./content";
import type { Draft } from "./draft";
import { layoutOf } from "./layout";
import { packWorkbook } from "./package/pack";
import { accidentsSheet } from "./sheets/accidents";
import { documentsSheet } from "./sheets/documents";
import { logSheet } from "./sheets/log";
import { profileSheet } from "./sheets/profile";
import { quotationSheet } from "./sheets/quotation";
import { shlSheet } from "./sheets/shl";
import { state } from "./stated";

/**
 * The form as an .xlsx file: six sheets, blank or filled in, with formulas that call the add-in.
 *
 * @param language of the headings and notes
 * @param content what is typed into it; left out, the form is blank
 * @returns the bytes of the file, the same for the same content
 * @example
 * writeForm("ko"); // the blank form in Korean
 */
export function writeForm(language: Language, content: FormContent = blank): Uint8Array {
  return packWorkbook(draftForm(language, content), language);
}

/** The form before it is packed, its cells still open to change. */
export function draftForm(language: Language, content: FormContent = blank): Draft {
  const layout = layoutOf(language, content);
  const stated = state(content);
  return {
    // The blank form has no result to lose: every formula in it ends before its call.
    storage: content === blank ? "dynamic" : "plain",
    title: formTitle[language],
    sheets: [
      profileSheet(layout, content, stated),
      logSheet(layout, content, stated),
      accidentsSheet(layout, content, stated),
      quotationSheet(layout, content, stated),
      shlSheet(layout, content, stated),
      documentsSheet(layout, content),
    ],
  };
}
