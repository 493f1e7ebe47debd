import { kosha2010 } from "../../../core/rulebook";
import { shlFields, shlFieldsShort } from "../../../text/form";
import { fieldOf, type FormField } from "../../fields";
import { scoreText } from "../../../text/score";
import {
  answerWords,
  closingLines,
  refusals,
  scoreChart,
  shareHeadings,
  totalWord,
} from "../../../text/template";
import { absoluteAddress, areaAddress } from "../../../workbook/address";
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
    widths: [...widths, ...shareWidths],
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
  putShares(sheet, layout, content, stated);
  putChart(sheet, layout);
  return sheet;
}

/** Beside the print area, with a gap: percent of the weight, which the chart draws. */
const shareColumns = { name: 7, before: 8, now: 9 } as const;
const shareWidths = [3, 15, 15, 15];

function putShares(sheet: DraftSheet, layout: Layout, content: FormContent, stated: Stated): void {
  const { language } = layout;
  const { top, bottom } = layout.body("shl");
  const cell = (column: ScoreColumn, row: number) => layout.cell(`shl.${column}`, row);
  const checker = absoluteAddress(layout.column("shl.checker"));
  const count = kosha2010["SHL-1"].weights.length;
  const isChecked =
    content.shl.rows.filter(({ checker: score }) => typeof score === "number").length === count;
  for (const [column, heading] of Object.entries(shareHeadings)) {
    put(sheet, top - 1, shareColumns[column as keyof typeof shareHeadings], {
      value: heading[language],
      look: "guidance",
      format: "general",
    });
  }
  for (let row = top; row <= bottom; row++) {
    const index = row - top;
    const scores = content.shl.rows[index];
    const weight = stated.shl.weights[index];
    const shareOf = (score: unknown) =>
      typeof weight === "number" && typeof score === "number" ? (score / weight) * 100 : "";
    const share = (score: string) =>
      `IF(AND(N(${cell("weight", row)})>0,ISNUMBER(${score})),${score}/${cell("weight", row)}*100,"")`;
    const now = `IF(COUNT(${checker})=${count},${cell("checker", row)},${cell("own", row)})`;
    put(sheet, row, shareColumns.name, {
      value: shlFieldsShort[index]?.[language] ?? null,
      look: "guidance",
      format: "general",
    });
    put(sheet, row, shareColumns.before, {
      value: shareOf(scores?.before),
      formula: share(cell("before", row)),
      look: "guidance",
      format: "whole",
    });
    put(sheet, row, shareColumns.now, {
      value: shareOf(isChecked ? scores?.checker : scores?.own),
      formula: share(now),
      look: "guidance",
      format: "whole",
    });
  }
}

/** How many rows the chart takes, and from which column to which. */
const chartSize = { rows: 17, left: 1, right: 4 };

/** Draws the scores under what is signed, on the same page. */
function putChart(sheet: DraftSheet, layout: Layout): void {
  const { top, bottom } = layout.body("shl");
  const first = sheet.printArea.bottom + 2;
  const { rows, left, right } = chartSize;
  const column = (index: number) => ({ top, left: index, bottom, right: index });
  const heading = (index: number) => ({ top: top - 1, left: index, bottom: top - 1, right: index });
  const { name, before, now } = shareColumns;
  sheet.chart = {
    area: { top: first, left, bottom: first + rows - 1, right },
    title: scoreText.radar[layout.language],
    reading: scoreChart.reading[layout.language],
    categories: column(name),
    series: [
      { name: heading(before), values: column(before), color: "8A8886", isDashed: true },
      { name: heading(now), values: column(now), color: "107C41", isDashed: false },
    ],
  };
  sheet.printArea = { ...sheet.printArea, bottom: first + rows - 1 };
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
