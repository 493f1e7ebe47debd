/**
 * The form, defined once: its six sheets, their fields and columns, each with its kind and unit.
 *
 * The template is written from this and the recogniser finds the same fields in any layout. The layout is
 * this project's own: the official forms' fields are not known.
 */
import type { FormField } from "../text/form";
import type { Unit } from "../text/unit";

export type SheetId = "profile" | "log" | "accidents" | "quotation" | "shl" | "documents";

/** How a field's cell is read; `basis` and `goal-unit` are closed lists of words. */
export type Kind = "text" | "number" | "date" | "yes-no" | "basis" | "goal-unit";

export interface Field {
  /** `sheet.field`; the key of its label in `src/text/form.ts`. */
  readonly id: FormField;
  readonly kind: Kind;
  readonly unit: Unit | null;
}

export interface FormSheet {
  readonly id: SheetId;
  /** Single values, each with its heading beside it. */
  readonly pairs: readonly Field[];
  /** Tables, each with one heading row. */
  readonly tables: readonly FormTable[];
}

export interface FormTable {
  readonly id: "log" | "accidents" | "quotation" | "shl" | "documents" | "signatures";
  readonly columns: readonly Field[];
}

const text = (id: FormField): Field => ({ id, kind: "text", unit: null });
const date = (id: FormField): Field => ({ id, kind: "date", unit: "date" });
const yesNo = (id: FormField): Field => ({ id, kind: "yes-no", unit: null });
const number = (id: FormField, unit: Unit | null): Field => ({ id, kind: "number", unit });

export const form: readonly FormSheet[] = [
  {
    id: "profile",
    pairs: [
      text("profile.name"),
      text("profile.representative"),
      text("profile.address"),
      text("profile.industry"),
      text("profile.businessType"),
      text("profile.detail"),
      date("profile.leadoffDate"),
      date("profile.reportReceived"),
      date("profile.releadoffDate"),
      number("profile.headCounts", "persons"),
      number("profile.constructionAmount", "won"),
      number("profile.laborRate", null),
      number("profile.monthlyLaborCost", "won/month"),
      number("profile.constructionMonths", "months"),
      number("profile.enrollment", "persons"),
      number("profile.rate", "%"),
      text("profile.rateSource"),
      number("profile.coefficient", null),
      number("profile.hoursPerDay", "hours/day"),
      number("profile.goalPersonHours", "person-hours"),
      number("profile.goalHours", "hours"),
      number("profile.goalDays", "days"),
    ],
    tables: [],
  },
  {
    id: "log",
    pairs: [],
    tables: [
      {
        id: "log",
        columns: [
          // Date, workers and hours stand side by side, as the functions of the add-in take them.
          date("log.date"),
          number("log.workers", "persons"),
          number("log.hoursPerWorker", "hours/day"),
          { id: "log.basis", kind: "basis", unit: null },
          number("log.personHours", "person-hours"),
          number("log.zaDays", "days"),
          number("log.runningDays", "days"),
          number("log.runningPersonHours", "person-hours"),
          text("log.dayKind"),
          number("log.excludedWorkers", "persons"),
          text("log.excludedCategory"),
          text("log.remark"),
        ],
      },
    ],
  },
  {
    id: "accidents",
    pairs: [],
    tables: [
      {
        id: "accidents",
        columns: [
          date("accidents.date"),
          text("accidents.victim"),
          text("accidents.cause"),
          number("accidents.careDays", "days"),
          yesNo("accidents.death"),
          date("accidents.approvalDate"),
          yesNo("accidents.recognised"),
          text("accidents.document"),
          yesNo("accidents.breaks"),
          date("accidents.releadoffDate"),
        ],
      },
    ],
  },
  {
    id: "quotation",
    pairs: [
      { id: "quotation.unit", kind: "goal-unit", unit: null },
      number("quotation.appliedMultiple", "multiple"),
      date("quotation.applicationDate"),
    ],
    tables: [
      {
        id: "quotation",
        columns: [
          number("quotation.multiple", "multiple"),
          date("quotation.from"),
          date("quotation.to"),
          number("quotation.days", "days"),
          number("quotation.personHours", "person-hours"),
          // Its unit is whatever `quotation.unit` says.
          number("quotation.goal", null),
          date("quotation.achieved"),
        ],
      },
    ],
  },
  {
    id: "shl",
    pairs: [yesNo("shl.pass")],
    tables: [
      {
        id: "shl",
        columns: [
          text("shl.field"),
          number("shl.weight", "points"),
          number("shl.before", "points"),
          number("shl.own", "points"),
          number("shl.checker", "points"),
          text("shl.evidence"),
        ],
      },
    ],
  },
  {
    id: "documents",
    pairs: [],
    tables: [
      {
        id: "documents",
        columns: [
          text("documents.item"),
          yesNo("documents.submitted"),
          date("documents.date"),
          text("documents.note"),
        ],
      },
      {
        id: "signatures",
        columns: [text("signatures.role"), text("signatures.name"), yesNo("signatures.signed")],
      },
    ],
  },
];
