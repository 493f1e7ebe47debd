/** The cells that the add-in's own sheets are made of. */
import type { Submission } from "../../form/submission";
import { ownSheetText } from "../../text/own-sheets";
import { type Language, say, type Sentence } from "../../text/sentence";
import { areaAddress } from "../../workbook/address";
import type { OwnCell, OwnRow } from "../../workbook/own-sheet/own-sheet";
import { heightOf } from "../../workbook/own-sheet/row-height";
import type { OwnStyle } from "../../workbook/own-sheet/styles";
import type { Area, Place } from "../../workbook/workbook";
import { visible } from "../visible";

/** What the sheets are made with, besides the audit. */
export interface SheetOptions {
  readonly language: Language;
  /** The day on which they are made, a serial number. */
  readonly today: number;
}

/** A cell with a text of the workbook or of this project; nothing of it can move a cursor or turn the direction. */
export function textCell(text: string, style: OwnStyle = "text"): OwnCell {
  return { value: text === "" ? null : text.split("\n").map(visible).join("\n"), style };
}

export function figureCell(
  value: number | null,
  format = "#,##0",
  style: OwnStyle = "figure",
): OwnCell {
  return { value, style, format };
}

export function dateCell(value: number | null, style: OwnStyle = "centered"): OwnCell {
  return { value, style, isDate: true, format: "yyyy-mm-dd" };
}

/** The address of cells, which a click selects. */
export function linkCell(sheet: string, area: Area): OwnCell {
  return { value: areaAddress(area), style: "link", link: { sheet, area } };
}

export function linkToPlace({ sheet, row, column }: Place): OwnCell {
  return linkCell(sheet, { top: row, left: column, bottom: row, right: column });
}

/** The heads of a table's columns. */
export function headRow(heads: readonly Sentence[], language: Language): OwnRow {
  return { cells: heads.map((head) => textCell(head[language], "columnHead")) };
}

/** A text across the whole sheet. Excel fits no row to merged cells: its height is worked out. */
export function acrossRow(text: string, style: OwnStyle, columns: readonly number[]): OwnRow {
  const cell = { ...textCell(text, style), span: columns.length };
  return { cells: [cell], height: heightOf(text, style, columns) };
}

/** `Audit report · Hanbit Foods`, with the workplace where the workbook names one. */
export function titleOf(
  title: Sentence,
  submission: Submission | null,
  language: Language,
): string {
  const workplace = submission?.profile.name?.value ?? "";
  if (workplace === "") return title[language];
  return say(ownSheetText.titleOf, language, { title: title[language], workplace });
}
