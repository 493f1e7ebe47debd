import type { GoalUnit } from "../../../core/goal/goal";
import type { FormField } from "../../fields";
import { closingLines, refusals } from "../../../text/template";
import type { FormContent } from "../content";
import { type DraftSheet, put, putMerged } from "../draft";
import { quoted, quotedRow, za } from "../formula";
import { columnsOf, fieldsOf, type Layout, nameOf } from "../layout";
import {
  accepts,
  closeSheet,
  formatOf,
  headingOf,
  offer,
  putComputed,
  putHeadings,
  putInput,
  startSheet,
  validate,
} from "../page";
import type { Stated } from "../stated";
import { notYet } from "../stated/quotation";
import type { Format } from "../styles";
import { goalUnitWords } from "../../../text/goal-unit";

const widths = [9, 14, 14, 16, 27, 20, 14];

const formats: Partial<Record<FormField, Format>> = {
  "quotation.multiple": "centred",
  "quotation.days": "whole",
  "quotation.personHours": "whole",
  "quotation.goal": "decimal",
};

/** The sheet of the quotation: how far the current record has come, a row a multiple. */
export function quotationSheet(layout: Layout, content: FormContent, stated: Stated): DraftSheet {
  const sheet = startSheet("quotation", layout, {
    widths,
    printedColumns: widths.length,
    workplace: content.profile.name,
  });
  const { language } = layout;
  const { unit = "personhours", appliedMultiple, applicationDate, rows } = content.quotation;
  const pairs: Partial<Record<FormField, [value: string | number | undefined, format: Format]>> = {
    "quotation.unit": [goalUnitWords[unit][language], "centred"],
    "quotation.appliedMultiple": [appliedMultiple, "centred"],
    "quotation.applicationDate": [applicationDate, "date"],
  };
  for (const field of fieldsOf("quotation")) {
    const area = layout.pair(field.id);
    const [value, format] = pairs[field.id] ?? [undefined, "general"];
    putMerged(
      sheet,
      { ...area, left: 0, right: area.left - 1 },
      { value: headingOf(field, layout), look: "label", format: "general" },
    );
    putInput(sheet, area.top, area.left, value, format);
    sheet.heights.set(area.top, 24);
    sheet.names.push({ name: nameOf(field.id), area });
  }
  putHeadings(sheet, layout, "quotation");
  const { top, bottom } = layout.body("quotation");
  for (let row = top; row <= bottom; row++) {
    sheet.heights.set(row, 24);
    const typed = rows[row - top] ?? {};
    columnsOf("quotation").forEach(({ id, kind }, column) => {
      const key = id.replace("quotation.", "") as keyof typeof typed;
      const shown = stated.quotation[row - top]?.[key] ?? "";
      const format = formats[id] ?? formatOf(kind);
      const formula = formulaOf(id, row, layout);
      if (formula === undefined) put(sheet, row, column, { value: shown, look: "fixed", format });
      else putComputed(sheet, row, column, { formula, typed: typed[key], shown, format });
    });
  }
  offer(sheet, layout, layout.pair("quotation.unit"), Object.values(goalUnitWords));
  validate(sheet, layout, layout.pair("quotation.appliedMultiple"), accepts.count, refusals.count);
  validate(sheet, layout, layout.pair("quotation.applicationDate"), accepts.date, refusals.date);
  closeSheet(sheet, bottom, [closingLines.quotation[language]]);
  return sheet;
}

function formulaOf(field: FormField, row: number, layout: Layout): string | undefined {
  const here = (column: FormField) => layout.cell(column, row);
  const other = (name: FormField) => layout.reference(name, "quotation");
  const start = `MAX(${other("profile.leadoffDate")},${other("profile.releadoffDate")})`;
  const [unit, type] = [other("quotation.unit"), other("profile.businessType")];
  const [dates, hours] = [other("log.date"), other("log.hoursPerWorker")];
  const dayLength = other("profile.hoursPerDay");
  const lastHours = hours.slice(hours.lastIndexOf(":") + 1);
  const days = `${dates.slice(0, dates.lastIndexOf(":"))}:${lastHours}`;
  const whenAchieved = (formula: string) =>
    `IF(ISNUMBER(${here("quotation.achieved")}),${formula},"")`;
  const [from, to] = [here("quotation.from"), here("quotation.to")];
  switch (field) {
    case "quotation.from":
      return whenAchieved(start);
    case "quotation.to":
      return whenAchieved(here("quotation.achieved"));
    case "quotation.days":
      return whenAchieved(za("DAYS", days, from, to));
    case "quotation.personHours":
      return whenAchieved(za("HOURS", days, type, from, to, dayLength));
    case "quotation.goal": {
      const units = Object.keys(goalUnitWords) as GoalUnit[];
      const words = quotedRow(units.map((each) => goalUnitWords[each][layout.language]));
      const chosen = (fields: typeof goalFields) =>
        `CHOOSE(MATCH(${unit},${words},0),${units.map((each) => other(fields[each])).join(",")})`;
      const [first, anew] = [chosen(goalFields), chosen(releadoffGoalFields)];
      // The goal is set anew at a re-leadoff (GOAL-8).
      const single = `IF(OR(N(${other("profile.releadoffDate")})=0,N(${anew})=0),${first},${anew})`;
      return `IF(N(${single})=0,"",${here("quotation.multiple")}*${single})`;
    }
    case "quotation.achieved": {
      const goal = here("quotation.goal");
      // The rows of the log since the start of the record: from the first that is not before it. The last is looked up
      // too, since an address without a sheet would be one of this sheet, and would not move with the end of the log.
      const record = `INDEX(${dates},COUNTIF(${dates},"<"&${start})+1):INDEX(${hours},ROWS(${hours}))`;
      const achieved = za("ACHIEVED", record, goal, "1", type, unit, dayLength);
      return `IF(OR(${goal}="",COUNTIF(${dates},">="&${start})=0),"",_xlfn.IFNA(${achieved},${quoted(notYet)}))`;
    }
    default:
      return undefined;
  }
}

const goalFields: Readonly<Record<GoalUnit, FormField>> = {
  personhours: "profile.goalPersonHours",
  hours: "profile.goalHours",
  days: "profile.goalDays",
};

const releadoffGoalFields: Readonly<Record<GoalUnit, FormField>> = {
  personhours: "profile.releadoffGoalPersonHours",
  hours: "profile.releadoffGoalHours",
  days: "profile.releadoffGoalDays",
};
