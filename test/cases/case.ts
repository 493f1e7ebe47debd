import type { FormContent } from "../../src/form/template/content";
import type { Draft, DraftCell, DraftSheet } from "../../src/form/template/draft";
import { draftForm } from "../../src/form/template/write-form";
import { packWorkbook } from "../../src/form/template/package/pack";
import type { Language } from "../../src/text/sentence";
import { parseQualified } from "../../src/workbook/address";

/** A finding that an audit of the workbook gives: the rule, and the cells as the report writes them. */
export interface ExpectedFinding {
  readonly rule: string;
  readonly range: string;
}

/** A sample workbook in the form's own layout, with what is wrong in it. */
export interface Case {
  /** The name of its file, without the ending. */
  readonly name: string;
  readonly language: Language;
  /** Who filled it in, and what went wrong. */
  readonly story: string;
  readonly content: FormContent;
  /** What was done to single cells afterwards, by address; a changed formula shows its new result. */
  readonly changes?: Readonly<Record<string, Partial<DraftCell>>>;
  /** Everything that is wrong; nothing else may be found. */
  readonly expected: readonly ExpectedFinding[];
}

/** The workbook of a case, as bytes of an .xlsx file. */
export function workbookOf({ language, content, changes = {} }: Case): Uint8Array {
  const draft = draftForm(language, content);
  for (const [address, change] of Object.entries(changes)) changeCell(draft, address, change);
  return packWorkbook(draft, language);
}

function changeCell({ sheets }: Draft, address: string, change: Partial<DraftCell>): void {
  const place = parseQualified(address);
  const sheet: DraftSheet | undefined = sheets.find(({ name }) => name === place?.sheet);
  const row = sheet?.rows[place?.area.top ?? -1];
  const column = place?.area.left ?? -1;
  const cell = row?.[column];
  if (!row || !cell) throw new RangeError(`no cell at ${address}`);
  row[column] = { ...cell, ...change };
}
