/** The form of this project, filled in. */
import { recognise } from "../../../src/form/recognise";
import { writeForm } from "../../../src/form/template/write-form";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import type { Cell, Place } from "../../../src/workbook/workbook";
import { Book } from "./book";
import type { Facts } from "./facts";

type Stated = Place & { readonly cell: Cell; readonly value: unknown };

/**
 * The form with the facts typed in, and the results of its formulas changed to what the facts state; a mistake that is
 * to stand in a cell without its formula has to be put there afterwards.
 */
export function drawOwnForm(facts: Facts): Book {
  const { profile, log, quotation, shl } = facts;
  const { enrollment, coefficient, goalPersonHours, goalHours, goalDays, ...typed } = profile;
  const computed = { enrollment, coefficient, goalPersonHours, goalHours, goalDays };
  const workbook = readXlsx(
    writeForm(facts.shape.language, {
      profile: { ...typed, headCounts: facts.headCounts },
      log: log.map(({ date, workers, hoursPerWorker, basis, ...others }) => ({
        date,
        workers,
        ...(workers > 0 && basis === "actual" && { hoursPerWorker }),
        basis: basis ?? null,
        excludedWorkers: others.excludedWorkers ?? null,
        excludedCategory: others.excludedCategory ?? null,
        includedCategory: others.includedCategory ?? null,
        includedEvidence: others.includedEvidence ?? null,
        remark: others.remark ?? null,
      })),
      accidents: facts.accidents.map((row) => {
        const typed = { ...row };
        delete typed.breaks;
        delete typed.releadoffDate;
        return typed;
      }),
      quotation: {
        unit: quotation.unit,
        ...(quotation.appliedMultiple !== null && { appliedMultiple: quotation.appliedMultiple }),
        ...(quotation.applicationDate !== null && { applicationDate: quotation.applicationDate }),
        rows: quotation.rows.map(({ multiple }) => ({ multiple })),
      },
      shl: { rows: shl.rows },
      documents: {
        items: facts.documents,
        signatures: facts.signatures,
        schedule: facts.schedule,
      },
    }),
  );
  const book = Book.from(workbook);
  const submission = recognise(workbook);
  if (!submission) throw new Error("the own form was not recognised");
  const state = (key: string, entry: Stated | undefined, value: unknown) => {
    if (!entry) return;
    const { sheet, row, column } = entry;
    const place = { sheet, row, column };
    book.places.set(key, place);
    const cell = book.cellAt(place);
    if (cell.formula === undefined || value === undefined) return;
    if (value === null) {
      // A formula is not left out by leaving a date blank.
      if (typeof cell.value === "number") book.places.delete(key);
      return;
    }
    if (isNear(value, cell.value)) return;
    if (typeof value === "boolean") {
      // Answers that the form works out are not the ones to be wrong.
      if (value !== entry.value) book.places.delete(key);
      return;
    }
    book.setCell(place, { ...cell, value: value as Cell["value"] });
  };
  type Fields = Readonly<Record<string, unknown>>;
  const stateAll = (prefix: string, entries: object, values: Fields, suffix = "") => {
    for (const [field, entry] of Object.entries(entries)) {
      if (entry === null || typeof entry !== "object" || !("cell" in entry)) continue;
      state(`${prefix}.${field}${suffix}`, entry as Stated, values[field]);
    }
  };
  stateAll("profile", submission.profile, computed);
  submission.profile.headCounts.forEach((entry, index) => {
    state(`profile.headCounts.${index}`, entry, undefined);
  });
  const tables = {
    log: [submission.log?.rows, log],
    accidents: [submission.accidents, facts.accidents],
    quotation: [submission.quotation?.rows, quotation.rows],
    shl: [submission.shl?.rows, shl.rows],
    documents: [submission.documents?.items, facts.documents],
    signatures: [submission.documents?.signatures, facts.signatures],
  } as const;
  for (const [part, [rows, stated]] of Object.entries(tables)) {
    for (const [index, row] of (rows ?? []).entries()) {
      const values = (stated[index] ?? (part === "quotation" ? noMultiple : {})) as Fields;
      stateAll(part, row, part === "log" ? statedOn(values) : values, `.${index}`);
    }
  }
  stateAll("quotation", submission.quotation ?? {}, {});
  stateAll("shl", submission.shl ?? {}, {});
  stateAll("schedule", submission.documents?.schedule ?? {}, {});
  if (submission.shl?.total) stateAll("shl", submission.shl.total, { ...shl.total }, ".5");
  for (const total of submission.log?.totals ?? []) {
    stateAll("log.total", total.entries, { ...facts.totals });
  }
  const rate = book.places.get("profile.rate");
  if (rate && facts.isRatePercentage) {
    book.setCell(rate, { ...book.cellAt(rate), format: "0.00%" });
  }
  return book;
}

/** A multiple that is not achieved. */
const noMultiple = { from: "", to: "", days: "", personHours: "", goal: "", achieved: "" };

/** What the formulas of a row of the log state; hours that follow from the basis are none of them. */
function statedOn({
  personHours,
  runningDays,
  runningPersonHours,
}: Readonly<Record<string, unknown>>) {
  return { personHours, runningDays, runningPersonHours };
}

function isNear(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  return (
    typeof one === "number" &&
    typeof other === "number" &&
    Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
  );
}
