import { kosha2010 } from "../../../core/rulebook";
import { shlFields } from "../../../text/form";
import { fieldOf, type FormField } from "../../fields";
import { answerWords, closingLines, refusals, totalWord } from "../../../text/template";
import { areaAddress } from "../../../workbook/address";
import type { FormContent } from "../content";
import { type DraftSheet, put } from "../draft";
import { quoted, za } from "../formula";
import { columnsOf, type Layout, nameOf } from "../layout";
import { closeSheet, putComputed, putHeadings, putInput, startSheet, validate } from "../page";
import type { Stated } from "../stated";
import { type ScoreColumn, scoreColumns } from "../stated/shl";

const widths = [42, 11, 13, 13, 13, 44];

/** The sheet of the safety and health level: five fields, their weights and scores. */
export function shlSheet(layout: Layout, content: FormContent, stated: Stated): DraftSheet {
  const sheet = startSheet("shl", layout, {
    widths,
    printedColumns: widths.length,
    landscape: true,
    workplace: content.profile.name,
  });
  const { language } = layout;
  putHeadings(sheet, layout, "shl");
  const { top, bottom } = layout.body("shl");
  for (let row = top; row <= bottom; row++) {
    sheet.heights.set(row, 44);
    const index = row - top;
    const typed = content.shl.rows[index] ?? {};
    put(sheet, row, 0, {
      value: typed.field ?? shlFields[index]?.[language] ?? null,
      look: "label",
      format: "general",
    });
    put(sheet, row, layout.column("shl.weight").left, {
      value: stated.shl.weights[index] ?? null,
      look: "fixed",
      format: "centred",
    });
    for (const column of ["before", "own", "checker", "evidence"] as const) {
      const { left } = layout.column(`shl.${column}`);
      putInput(sheet, row, left, typed[column], column === "evidence" ? "words" : "centred");
    }
    limitScores(sheet, layout, row, kosha2010["SHL-1"].weights[index] ?? 0);
  }
  putTotals(sheet, layout, content, stated);
  putPass(sheet, layout, content, stated);
  closeSheet(sheet, layout.pair("shl.pass").bottom, [closingLines.shl[language]]);
  return sheet;
}

function putTotals(sheet: DraftSheet, layout: Layout, content: FormContent, stated: Stated): void {
  const row = layout.body("shl").bottom + 1;
  sheet.heights.set(row, 28);
  columnsOf("shl").forEach((_, column) => {
    const value = column === 0 ? totalWord[layout.language] : null;
    put(sheet, row, column, { value, look: "total", format: "centred" });
  });
  for (const column of scoreColumns) {
    const area = layout.column(`shl.${column}`);
    const cells = areaAddress(area);
    const typed = content.shl.total?.[column];
    put(sheet, row, area.left, {
      value: typed === null ? null : stated.shl.total[column],
      look: "total",
      format: "centred",
      ...(typed === undefined && { formula: `IF(COUNT(${cells})=0,"",SUM(${cells}))` }),
    });
  }
}

function putPass(sheet: DraftSheet, layout: Layout, content: FormContent, stated: Stated): void {
  const field: FormField = "shl.pass";
  const area = layout.pair(field);
  const { language } = layout;
  const { pass } = stated.shl;
  const date = layout.reference("quotation.applicationDate", "shl");
  const scores = (column: ScoreColumn) => areaAddress(layout.column(`shl.${column}`));
  const [own, checker] = [scores("own"), scores("checker")];
  const count = kosha2010["SHL-1"].weights.length;
  const points = layout.reference("profile.ownPassPoints", "shl");
  const [byChecker, byOwn] = [checker, own].map((each) => za("SHLPASS", each, date, points));
  const passes = `IF(COUNT(${checker})=${count},${byChecker},${byOwn})`;
  const [yes, no] = [answerWords.pass[language], answerWords.fail[language]];
  put(sheet, area.top, 0, {
    value: fieldOf(field).label[language],
    look: "label",
    format: "general",
  });
  putComputed(sheet, area.top, area.left, {
    formula:
      `IF(MAX(COUNT(${own}),COUNT(${checker}))<${count},"",` +
      `IF(${passes},${quoted(yes)},${quoted(no)}))`,
    typed: content.shl.pass,
    shown: typeof pass === "boolean" ? (pass ? yes : no) : pass,
    format: "centred",
  });
  sheet.heights.set(area.top, 28);
  sheet.names.push({ name: nameOf(field), area });
}

function limitScores(sheet: DraftSheet, layout: Layout, row: number, weight: number): void {
  const area = {
    top: row,
    left: layout.column("shl.before").left,
    bottom: row,
    right: layout.column("shl.checker").left,
  };
  const accepted = { type: "decimal", operator: "between", formula1: "0" } as const;
  validate(sheet, layout, area, { ...accepted, formula2: String(weight) }, refusals.score, {
    weight,
  });
}
