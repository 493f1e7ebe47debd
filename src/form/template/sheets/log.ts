import { kosha2010 } from "../../../core/rulebook";
import type { FormField } from "../../fields";
import {
  basisWords,
  dayKinds,
  excludedCategories,
  includedCategories,
  refusals,
  totalWord,
} from "../../../text/template";
import { areaAddress } from "../../../workbook/address";
import type { FormContent } from "../content";
import { type DraftSheet, put } from "../draft";
import { columnsOf, type Layout } from "../layout";
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
import type { Format } from "../styles";

const widths = [13, 11, 13, 11, 15, 13, 17, 13, 11, 24, 24, 22, 30];

const formats: Partial<Record<FormField, Format>> = {
  "log.dayKind": "centred",
  "log.workers": "whole",
  "log.excludedWorkers": "whole",
  "log.personHours": "whole",
  "log.runningDays": "whole",
  "log.runningPersonHours": "whole",
};

/** The sheet of the log: an Excel table, a row a day. */
export function logSheet(layout: Layout, content: FormContent, stated: Stated): DraftSheet {
  const sheet = startSheet("log", layout, {
    widths,
    printedColumns: widths.length,
    landscape: true,
    manyPages: true,
    workplace: content.profile.name,
  });
  putHeadings(sheet, layout, "log");
  const { top, bottom } = layout.body("log");
  for (let row = top; row <= bottom; row++) {
    const day = content.log[row - top] ?? {};
    const shown = stated.log[row - top];
    columnsOf("log").forEach(({ id, kind }, column) => {
      const format = formats[id] ?? formatOf(kind);
      const formula = formulaOf(id, row, layout);
      const key = id.replace("log.", "") as keyof typeof day;
      if (formula === undefined) {
        const value =
          key === "basis" && day.basis ? basisWords[day.basis][layout.language] : day[key];
        putInput(sheet, row, column, value, format);
      } else {
        const result = { ...shown }[key as keyof NonNullable<typeof shown>] ?? "";
        putComputed(sheet, row, column, { formula, typed: day[key], shown: result, format });
      }
    });
  }
  putTotals(sheet, layout, stated);
  sheet.frozenRows = layout.headingRow("log") + 1;
  limitInputs(sheet, layout);
  closeSheet(sheet, bottom + 1);
  return sheet;
}

/** The formula of a computed column in a row; its references move with the row. */
function formulaOf(field: FormField, row: number, layout: Layout): string | undefined {
  const here = (column: FormField) => layout.cell(column, row);
  const above = (column: FormField) => layout.cell(column, row - 1);
  const other = (column: FormField) => layout.reference(column, "log");
  const [date, dateAbove] = [here("log.date"), above("log.date")];
  const [accidents, releadoffs] = [other("accidents.date"), other("accidents.releadoffDate")];
  // A re-leadoff between the date above and this one: the record begins again (AMB-25).
  const carried = (column: FormField) =>
    `IF(COUNTIFS(${releadoffs},">"&N(${dateAbove}),${releadoffs},"<="&${date})>0,0,N(${above(column)}))`;
  // Days before leadoff do not count, nor does the day of an accident that ended a record (AMB-17).
  const counts =
    `${date}>=${other("profile.leadoffDate")},` +
    `COUNTIFS(${accidents},${date},${releadoffs},${date}+1)=0`;
  const [workers, hours] = [here("log.workers"), here("log.hoursPerWorker")];
  switch (field) {
    case "log.personHours":
      return (
        `IF(COUNT(${date},${workers})<2,"",` +
        `${workers}*IF(OR(${hours}="",${hours}=0),${other("profile.hoursPerDay")},${hours}))`
      );
    case "log.runningDays":
      // A date in two rows is one day.
      return (
        `IF(${date}="","",${carried(field)}+IF(AND(N(${workers})>=1,` +
        `OR(${date}<>${dateAbove},N(${above("log.workers")})<1),${counts}),1,0))`
      );
    case "log.runningPersonHours":
      return `IF(${date}="","",${carried(field)}+IF(AND(${counts}),N(${here("log.personHours")}),0))`;
    default:
      return undefined;
  }
}

function putTotals(sheet: DraftSheet, layout: Layout, stated: Stated): void {
  const { top, bottom, right } = layout.body("log");
  const label = totalWord[layout.language];
  const personHours = areaAddress(layout.column("log.personHours"));
  const total = `IF(COUNT(${personHours})=0,"",SUM(${personHours}))`;
  columnsOf("log").forEach(({ id }, column) => {
    put(sheet, bottom + 1, column, {
      value: column === 0 ? label : null,
      look: "total",
      format: formats[id] === "whole" ? "whole" : "centred",
      ...(id === "log.personHours" && { value: sumOf(stated), formula: total }),
    });
  });
  sheet.table = {
    name: "ZaLog",
    area: { top: top - 1, left: 0, bottom: bottom + 1, right },
    columns: columnsOf("log").map((field, index) => {
      const formula = formulaOf(field.id, top, layout);
      return {
        name: headingOf(field, layout),
        ...(formula !== undefined && { formula }),
        ...(index === 0 && { totalsLabel: label }),
        ...(field.id === "log.personHours" && { totalsFormula: total }),
      };
    }),
  };
}

function sumOf({ log }: Stated): number | "" {
  const hours = log
    .map(({ personHours }) => personHours)
    .filter((each) => typeof each === "number");
  return hours.length === 0 ? "" : hours.reduce((sum, each) => sum + each, 0);
}

function limitInputs(sheet: DraftSheet, layout: Layout): void {
  const most = kosha2010["TIME-1"].hoursInADay;
  validate(sheet, layout, layout.column("log.date"), accepts.date, refusals.date);
  validate(sheet, layout, layout.column("log.workers"), accepts.count, refusals.count);
  validate(sheet, layout, layout.column("log.excludedWorkers"), accepts.count, refusals.count);
  validate(
    sheet,
    layout,
    layout.column("log.hoursPerWorker"),
    { type: "decimal", operator: "between", formula1: "0", formula2: String(most) },
    refusals.hours,
    { most },
  );
  offer(sheet, layout, layout.column("log.basis"), Object.values(basisWords));
  offer(sheet, layout, layout.column("log.dayKind"), dayKinds);
  offer(sheet, layout, layout.column("log.excludedCategory"), excludedCategories);
  offer(sheet, layout, layout.column("log.includedCategory"), includedCategories);
}
