import { schemeNumbers } from "../../../core/scheme";
import { kosha2010 } from "../../../core/rulebook";
import { industryNames } from "../../../text/industries";
import type { FormField, Field } from "../../fields";
import { say } from "../../../text/sentence";
import { goalCheck, profileNotes, refusals, sections } from "../../../text/template";
import { absoluteAddress } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/workbook";
import type { FormContent } from "../content";
import { type DraftSheet, put, putMerged } from "../draft";
import { quoted, za } from "../formula";
import { fieldsOf, type Layout, nameOf, profileSections } from "../layout";
import {
  accepts,
  closeSheet,
  formatOf,
  headingOf,
  putComputed,
  putInput,
  putSection,
  startSheet,
  validate,
} from "../page";
import type { Stated } from "../stated";
import type { Format } from "../styles";

const noteColumn = 2;
/** Beside the print area, too far off to be the value of a heading: what the list of industries is chosen from. */
const industryColumn = 5;
const industryRow = 3;

const formats: Partial<Record<FormField, Format>> = {
  "profile.businessType": "code",
  "profile.detail": "code",
  "profile.headCounts": "whole",
  "profile.constructionAmount": "whole",
  "profile.laborRate": "rate",
  "profile.monthlyLaborCost": "whole",
  "profile.enrollment": "mean",
  "profile.rate": "rate",
  "profile.coefficient": "coefficient",
  "profile.goalPersonHours": "decimal",
  "profile.goalHours": "decimal",
  "profile.goalDays": "decimal",
  "profile.releadoffHeadCounts": "whole",
  "profile.releadoffEnrollment": "mean",
  "profile.releadoffRate": "rate",
  "profile.releadoffCoefficient": "coefficient",
  "profile.releadoffGoalPersonHours": "decimal",
  "profile.releadoffGoalHours": "decimal",
  "profile.releadoffGoalDays": "decimal",
  "profile.lastCertifiedMultiple": "whole",
  "profile.takenOverMultiple": "whole",
  "profile.takenOverDays": "whole",
  "profile.takenOverPersonHours": "whole",
};

/** The sheet of the workplace: who it is, when it began, how many work there, and its goal. */
export function profileSheet(layout: Layout, content: FormContent, stated: Stated): DraftSheet {
  const sheet = startSheet("profile", layout, {
    widths: [34, 30, 64, 3, 3, 30],
    printedColumns: 3,
  });
  const { language } = layout;
  const formulas = formulasOf(layout);
  let bottom = 0;
  for (const field of fieldsOf("profile")) {
    const area = layout.pair(field.id);
    const section = profileSections[field.id];
    if (section) putSection(sheet, area.top - 1, sections[section][language]);
    putMerged(
      sheet,
      { ...area, left: 0, right: 0 },
      { value: headingOf(field, layout), look: "label", format: "general" },
    );
    putMerged(
      sheet,
      { ...area, left: noteColumn, right: noteColumn },
      { value: noteOf(field.id, layout), look: "note", format: "general" },
    );
    putField(sheet, layout, field, { content, stated, formula: formulas[field.id] });
    sheet.names.push({ name: nameOf(field.id), area });
    for (let row = area.top; row <= area.bottom; row++) sheet.heights.set(row, 28);
    bottom = area.bottom;
  }
  putCheck(sheet, layout, stated, layout.pair("profile.goalDays").bottom + 1);
  offerIndustries(sheet, layout);
  limitInputs(sheet, layout);
  closeSheet(sheet, bottom);
  return sheet;
}

interface Filling {
  readonly content: FormContent;
  readonly stated: Stated;
  readonly formula: string | undefined;
}

function putField(
  sheet: DraftSheet,
  layout: Layout,
  { id, kind }: Field,
  { content: { profile }, stated, formula }: Filling,
): void {
  const { top, bottom, left } = layout.pair(id);
  const format = formats[id] ?? formatOf(kind);
  const key = id.replace("profile.", "") as keyof FormContent["profile"];
  if (key === "headCounts" || key === "releadoffHeadCounts") {
    for (let row = top; row <= bottom; row++) {
      putInput(sheet, row, left, profile[key]?.[row - top], format);
    }
  } else if (formula === undefined) {
    putInput(sheet, top, left, profile[key], format);
  } else {
    const shown: Readonly<Record<string, CellValue>> = { ...stated.profile };
    putComputed(sheet, top, left, {
      formula,
      typed: profile[key],
      shown: shown[key] ?? "",
      format,
    });
  }
}

function putCheck(sheet: DraftSheet, layout: Layout, stated: Stated, row: number): void {
  const { language } = layout;
  const cells = (["rate", "enrollment", "businessType"] as const).map((key) =>
    layout.reference(`profile.${key}`, "profile"),
  );
  const { note, label } = goalCheck;
  put(sheet, row, 0, { value: label[language], look: "label", format: "general" });
  put(sheet, row, 1, {
    value: stated.profile.goalCheck,
    formula: whenThere(cells, za("GOAL", ...cells)),
    look: "computed",
    format: "decimal",
  });
  put(sheet, row, noteColumn, { value: note[language], look: "note", format: "general" });
  sheet.heights.set(row, 28);
}

/**
 * The formulas of the computed fields. The goals follow from the coefficient and the enrollment beside them, so
 * that the sheet shows one chain of numbers; ZA.GOAL below gives the same in one step.
 */
function formulasOf(layout: Layout): Partial<Record<FormField, string>> {
  const cell = (field: FormField) => layout.reference(field, "profile");
  const code = cell("profile.businessType");
  const enrollment = cell("profile.enrollment");
  const isConstruction = `LEFT(${code},1)=${quoted(String(kosha2010["CLS-1"].constructionIndustry))}`;
  const [heads, newHeads] = [cell("profile.headCounts"), cell("profile.releadoffHeadCounts")];
  const site = [
    cell("profile.constructionAmount"),
    cell("profile.laborRate"),
    cell("profile.monthlyLaborCost"),
    cell("profile.constructionMonths"),
  ];
  const releadoffs = layout.reference("accidents.releadoffDate", "profile");
  const { hoursPerDay, constructionHoursPerDay } = kosha2010["TIME-2"];
  const ownHours = cell("profile.ownHoursPerDay");
  return {
    "profile.releadoffDate": `IF(COUNT(${releadoffs})=0,"",MAX(${releadoffs}))`,
    "profile.enrollment":
      `IF(${isConstruction},${whenThere(site, za("SITEENROLLMENT", ...site))},` +
      `IF(COUNT(${heads})=0,"",${za("ENROLLMENT", heads)}))`,
    "profile.hoursPerDay":
      `IF(N(${ownHours})>0,${ownHours},` +
      `IF(${isConstruction},${constructionHoursPerDay},${hoursPerDay}))`,
    ...goalFormulas(layout, {
      enrollment: "profile.enrollment",
      rate: "profile.rate",
      coefficient: "profile.coefficient",
      goalPersonHours: "profile.goalPersonHours",
      goalHours: "profile.goalHours",
      goalDays: "profile.goalDays",
    }),
    // A site's enrollment is that of the whole construction.
    "profile.releadoffEnrollment":
      `IF(${isConstruction},${whenThere([cell("profile.releadoffRate")], enrollment)},` +
      `IF(COUNT(${newHeads})=0,"",${za("ENROLLMENT", newHeads)}))`,
    ...goalFormulas(layout, {
      enrollment: "profile.releadoffEnrollment",
      rate: "profile.releadoffRate",
      coefficient: "profile.releadoffCoefficient",
      goalPersonHours: "profile.releadoffGoalPersonHours",
      goalHours: "profile.releadoffGoalHours",
      goalDays: "profile.releadoffGoalDays",
    }),
  };
}

/** The fields of a goal, that of the leadoff or of the re-leadoff. */
type GoalFields = Readonly<
  Record<
    "enrollment" | "rate" | "coefficient" | "goalPersonHours" | "goalHours" | "goalDays",
    FormField
  >
>;

function goalFormulas(layout: Layout, fields: GoalFields): Partial<Record<FormField, string>> {
  const cell = (field: FormField) => layout.reference(field, "profile");
  const [enrollment, rate] = [cell(fields.enrollment), cell(fields.rate)];
  const [personHours, hours] = [cell(fields.goalPersonHours), cell(fields.goalHours)];
  const [coefficient, code] = [cell(fields.coefficient), cell("profile.businessType")];
  const dayLength = cell("profile.hoursPerDay");
  return {
    [fields.coefficient]: whenThere([enrollment, code], za("COEFFICIENT", enrollment, code)),
    [fields.goalPersonHours]: whenThere(
      [rate, coefficient],
      `${kosha2010["GOAL-2"].constant}/${rate}*${coefficient}`,
    ),
    [fields.goalHours]: whenThere([personHours, enrollment], `${personHours}/${enrollment}`),
    [fields.goalDays]: whenThere([hours, dayLength], `${hours}/${dayLength}`),
  };
}

/** A formula that shows nothing while one of its cells is blank; an error in them goes through it. */
function whenThere(cells: readonly string[], formula: string): string {
  return `IF(OR(${cells.map((cell) => `${cell}=""`).join(",")}),"",${formula})`;
}

function noteOf(field: FormField, { language }: Layout): string {
  const notes: Partial<Record<FormField, (typeof profileNotes)[keyof typeof profileNotes]>> =
    profileNotes;
  const note = notes[field];
  return note === undefined
    ? ""
    : say(note, language, {
        reportDays: kosha2010["LEAD-1"].reportDays,
        daysBefore: kosha2010["LEAD-2"].daysBeforeReceipt,
        months: kosha2010["ENR-1"].months,
        construction: kosha2010["CLS-1"].constructionIndustry,
        constant: kosha2010["GOAL-2"].constant.toLocaleString("en-US"),
        floor: kosha2010["GOAL-4"].floor,
        most: kosha2010["GOAL-5"].coefficient,
        constructionCoefficient: kosha2010["GOAL-6"].coefficient,
        hours: kosha2010["TIME-2"].hoursPerDay,
        constructionHours: kosha2010["TIME-2"].constructionHoursPerDay,
        breakingDays: kosha2010["DEF-3"].breakingCareDays,
        passPoints: kosha2010["SHL-2"].passPoints,
        applicationDays: kosha2010["APP-1"].applicationDays,
      });
}

function offerIndustries(sheet: DraftSheet, layout: Layout): void {
  const names = Object.values(industryNames);
  names.forEach((name, index) => {
    const value = name[layout.language];
    put(sheet, industryRow + index, industryColumn, { value, look: "guidance", format: "general" });
  });
  const list = {
    top: industryRow,
    left: industryColumn,
    bottom: industryRow + names.length - 1,
    right: industryColumn,
  };
  const source = { type: "list", formula1: absoluteAddress(list) } as const;
  validate(sheet, layout, layout.pair("profile.industry"), source, refusals.list);
}

function limitInputs(sheet: DraftSheet, layout: Layout): void {
  const limit = (field: FormField, ...rest: LimitArguments) => {
    validate(sheet, layout, layout.pair(field), ...rest);
  };
  const digits = (count: number) =>
    ({
      type: "textLength",
      operator: "between",
      formula1: String(count),
      formula2: String(count),
    }) as const;
  limit("profile.businessType", digits(3), refusals.code, { digits: 3 });
  limit("profile.detail", digits(5), refusals.code, { digits: 5 });
  limit("profile.leadoffDate", accepts.date, refusals.date);
  limit("profile.reportReceived", accepts.date, refusals.date);
  limit("profile.headCounts", accepts.count, refusals.count);
  limit("profile.constructionAmount", accepts.amount, refusals.amount);
  limit(
    "profile.laborRate",
    { type: "decimal", operator: "between", formula1: "0", formula2: "1" },
    refusals.share,
  );
  limit("profile.monthlyLaborCost", accepts.amount, refusals.amount);
  limit("profile.constructionMonths", accepts.amount, refusals.amount);
  limit("profile.rate", accepts.amount, refusals.rate);
  limit("profile.releadoffHeadCounts", accepts.count, refusals.count);
  limit("profile.releadoffRate", accepts.amount, refusals.rate);
  limit("profile.lastCertifiedMultiple", accepts.count, refusals.count);
  limit("profile.lastCertifiedDate", accepts.date, refusals.date);
  limit("profile.takenOverMultiple", accepts.count, refusals.count);
  limit("profile.takenOverDays", accepts.amount, refusals.amount);
  limit("profile.takenOverPersonHours", accepts.amount, refusals.amount);
  for (const { name, least, most, isWhole } of schemeNumbers) {
    const within = {
      type: isWhole ? "whole" : "decimal",
      operator: "between",
      formula1: String(least),
      formula2: String(most),
    } as const;
    limit(`profile.own${name}`, within, refusals.own, { least, most });
  }
}

type LimitArguments =
  Parameters<typeof validate> extends [unknown, unknown, unknown, ...infer Rest] ? Rest : never;
