/** Which column of a log is which, by the arithmetic of its rows. */
import { hoursPerDay } from "../../../core/goal/hours-per-day";
import { kosha2010 } from "../../../core/rulebook";
import type { FormField } from "../../fields";
import {
  type Values,
  confirms,
  countAgreement,
  productAgreement,
  refutes,
  runningAgreement,
  shareAgreement,
  sumAgreement,
} from "./arithmetic";
import type { NumberColumn, Numbers } from "./number-columns";

export interface Roles {
  /** The columns that the arithmetic of nearly all rows settles, by their fields. */
  readonly settled: ReadonlyMap<FormField, NumberColumn>;
  /** The columns of which the form asks nothing: a running total of workers, the parts of a sum, row numbers. */
  readonly others: ReadonlySet<NumberColumn>;
  /** The columns of running totals, by their headings, that go on by nothing that the rows add. */
  readonly refuted: ReadonlySet<NumberColumn>;
}

interface Weighing extends Numbers {
  readonly settled: Map<FormField, NumberColumn>;
  readonly others: Set<NumberColumn>;
}

/** The columns that state what a row adds. */
interface Amounts {
  readonly workers: NumberColumn;
  readonly hours: NumberColumn | null;
  readonly personHours: NumberColumn;
}

const { hoursInADay } = kosha2010["TIME-1"];
const conventions = [hoursPerDay("general"), hoursPerDay("construction")];

/** Man-days that a worker makes in a day at most, two shifts and a part. */
const mostManDays = 3;

/** What a known heading weighs among readings that add up equally. */
const weights = { certain: 2, unsure: 1 } as const;

const rowNumberWords = /^(?:no|number|번호|순번|연번|순|#)$/i;

/**
 * Settles the columns of a log that the arithmetic of nearly all rows explains: workers x hours = person-hours, the
 * running totals of what the rows add, and the count of the days worked.
 */
export function rolesIn(numbers: Numbers): Roles {
  const weighing: Weighing = { ...numbers, settled: new Map(), others: new Set() };
  const amounts = amountsIn(weighing);
  if (amounts) {
    weighing.settled.set("log.workers", amounts.workers);
    weighing.settled.set("log.personHours", amounts.personHours);
    if (amounts.hours) weighing.settled.set("log.hoursPerWorker", amounts.hours);
  }
  const added = addedHours(weighing);
  settle(weighing, "log.runningPersonHours", (column) => isRunning(added, column));
  settle(weighing, "log.runningDays", (column) => isCount(weighing, column));
  for (const column of freeIn(weighing)) {
    if (isOther(weighing, column)) weighing.others.add(column);
  }
  for (const column of partsIn(weighing)) weighing.others.add(column);
  for (const column of manDaysIn(weighing)) weighing.others.add(column);
  return { ...weighing, refuted: refutedIn(weighing, added) };
}

/** The reading of the amounts that adds up and agrees best with the headings; null for none, or for several. */
function amountsIn({ columns }: Weighing): Amounts | null {
  const ofRows = columns.filter((column) => !isTotalOfAnother(columns, column));
  const readings = ofRows
    .flatMap((workers) => ofRows.flatMap((each) => readingsOf(workers, each, ofRows)))
    .filter(({ personHours }) => !isPartOfStated(personHours, ofRows))
    .map((amounts) => ({ amounts, weight: weightOf(amounts) }))
    .sort((a, b) => b.weight - a.weight);
  const [best, next] = readings;
  return best && best.weight > (next?.weight ?? -Infinity) ? best.amounts : null;
}

/** Whether a column is a part of the person-hours that another heading names: the regular hours beside overtime. */
function isPartOfStated(part: NumberColumn, columns: readonly NumberColumn[]): boolean {
  if (part.read?.certain && part.read.field === "log.personHours") return false;
  return columns.some(({ read, values }) => {
    if (!read?.certain || read.field !== "log.personHours") return false;
    const pairs = part.values.map((value, row) => [value ?? 0, values[row] ?? 0] as const);
    return pairs.every(([own, whole]) => own <= whole) && pairs.some(([own, whole]) => own < whole);
  });
}

function readingsOf(
  workers: NumberColumn,
  personHours: NumberColumn,
  columns: readonly NumberColumn[],
): Amounts[] {
  if (workers === personHours || !mayCountWorkers(workers)) return [];
  const hours = columns.filter(
    (each) =>
      each !== workers &&
      each !== personHours &&
      areHours(each.values) &&
      confirms(productAgreement(workers.values, each.values, personHours.values)),
  );
  if (hours.length > 0) return hours.map((each) => ({ workers, hours: each, personHours }));
  const isConvention = conventions.some((factor) =>
    confirms(
      productAgreement(workers.values, constant(workers.values, factor), personHours.values),
    ),
  );
  return isConvention ? [{ workers, hours: null, personHours }] : [];
}

/** Whether a column may count workers: by a heading that says so, whatever a slip makes of some rows, else by each of them. */
function mayCountWorkers({ read, values }: NumberColumn): boolean {
  return read?.field === "log.workers" || values.every(isWhole);
}

function weightOf({ workers, hours, personHours }: Amounts): number {
  return (
    agreementWith(workers, "log.workers") +
    agreementWith(personHours, "log.personHours") +
    (hours ? agreementWith(hours, "log.hoursPerWorker") + likelihoodOfHours(hours.values) : 0)
  );
}

/** Workers of a small crew may be few enough for hours; most hours are those of a convention. */
function likelihoodOfHours(values: Values): number {
  const stated = values.filter((value) => value !== null && value !== 0);
  const usual = stated.filter((value) => value !== null && conventions.includes(value));
  return weights.unsure / (usual.length * 2 > stated.length ? 2 : 4);
}

/** How well a heading agrees with a field; below 0 where it says another for certain. */
function agreementWith({ read }: NumberColumn, field: FormField): number {
  if (!read) return 0;
  const own = weights[read.certain ? "certain" : "unsure"];
  if (read.field === field) return own;
  return read.certain && !mayBe(read.field, field) ? -own : 0;
}

/** What the rows add to a running total of person-hours, stated or by the convention. */
function addedHours(weighing: Weighing): Values[] {
  const personHours = columnFor(weighing, "log.personHours")?.values;
  const workers = columnFor(weighing, "log.workers")?.values;
  const hours = columnFor(weighing, "log.hoursPerWorker")?.values;
  const factors = workers ? conventions.map((each) => constant(workers, each)) : [];
  if (hours) factors.push(hours);
  const products = factors.map((factor) => productOf(workers ?? [], factor));
  // The workers of a month may be their mean.
  const days = columnFor(weighing, "log.zaDays")?.values;
  if (days) products.push(...products.map((product) => productOf(product, days)));
  return personHours ? [personHours, ...products] : products;
}

function isRunning(added: readonly Values[], { values }: NumberColumn): boolean {
  return added.some((adds) => confirms(runningAgreement(adds, values)));
}

/** Whether a column counts the days worked, or adds up the days that another states. */
function isCount(weighing: Weighing, column: NumberColumn): boolean {
  const stated = columnFor(weighing, "log.zaDays");
  if (stated && stated !== column && confirms(runningAgreement(stated.values, column.values))) {
    return true;
  }
  const worked = workedIn(weighing);
  if (!confirms(countAgreement(column.values, weighing.dates, worked))) return false;
  if (column.read?.field === "log.runningDays" || column.read?.field === "log.zaDays") return true;
  // The numbers of rows go on where nobody worked.
  return worked.includes(false) && !rowNumberWords.test(column.heading.trim());
}

/** Gives a field the column that its heading names, or the only one of all that add up. */
function settle(
  weighing: Weighing,
  field: FormField,
  addsUp: (column: NumberColumn) => boolean,
): void {
  const found = freeIn(weighing).filter(addsUp);
  const named = found.find(({ read }) => read?.field === field);
  const unnamed = found.filter(({ read }) => !read?.certain || mayBe(read.field, field));
  const column = named ?? (unnamed.length === 1 ? unnamed[0] : undefined);
  if (column) weighing.settled.set(field, column);
}

/** What headings of one field are also written over: "근로시간" stands over the hours of one and of all. */
const otherUses: Partial<Record<FormField, FormField>> = {
  "log.hoursPerWorker": "log.personHours",
  "log.personHours": "log.runningPersonHours",
  "log.zaDays": "log.runningDays",
};

function mayBe(read: FormField, field: FormField): boolean {
  return otherUses[read] === field;
}

/** Whether a column is the running total of something else, or numbers its rows. */
function isOther({ columns }: Weighing, column: NumberColumn): boolean {
  const { read, heading, values } = column;
  if (read === null && (rowNumberWords.test(heading.trim()) || isRowNumber(values))) return true;
  return !read?.certain && isTotalOfAnother(columns, column);
}

function isTotalOfAnother(columns: readonly NumberColumn[], total: NumberColumn): boolean {
  return columns.some(
    (adds) => adds !== total && confirms(runningAgreement(adds.values, total.values)),
  );
}

/** The columns beside the workers, or the person-hours, that these add up: 직영, 협력, 계. */
function partsIn(weighing: Weighing): readonly NumberColumn[] {
  const { columns } = weighing;
  const wholes = (["log.workers", "log.personHours"] as const).flatMap(
    (field) => columnFor(weighing, field) ?? [],
  );
  const isKnown = (column: NumberColumn) => column.read !== null || weighing.others.has(column);
  return wholes.flatMap((whole) => {
    const at = columns.indexOf(whole);
    return [columns.slice(0, at).reverse(), columns.slice(at + 1)].flatMap((side) => {
      const end = side.findIndex(isKnown);
      return partsOf(whole, end < 0 ? side : side.slice(0, end));
    });
  });
}

/** Man-days under a heading that may mean person-hours: 공수 is a day of one worker, or one and a half. */
function manDaysIn(weighing: Weighing): readonly NumberColumn[] {
  const workers = columnFor(weighing, "log.workers");
  return freeIn(weighing).filter(({ read, values }) => {
    if (!workers || read?.field !== "log.personHours" || read.certain) return false;
    return confirms(shareAgreement(values, workers.values, mostManDays));
  });
}

/** The first of some columns, two or more, that add up to a whole. */
function partsOf(whole: NumberColumn, columns: readonly NumberColumn[]): readonly NumberColumn[] {
  for (let length = 2; length <= columns.length; length++) {
    const parts = columns.slice(0, length);
    const values = parts.map((part) => part.values);
    if (confirms(sumAgreement(values, whole.values))) return parts;
  }
  return [];
}

/** The running totals by name that nothing which the rows add explains. */
function refutedIn(weighing: Weighing, added: readonly Values[]): Set<NumberColumn> {
  const column = columnFor(weighing, "log.runningPersonHours");
  if (!column || weighing.others.has(column) || added.length === 0) return new Set();
  if (weighing.settled.get("log.runningPersonHours") === column) return new Set();
  const isRefuted = added.every((adds) => refutes(runningAgreement(adds, column.values)));
  return new Set(isRefuted ? [column] : []);
}

/** The column that is settled for a field, else the one that its heading names and that is settled for no other. */
function columnFor({ settled, columns }: Weighing, field: FormField): NumberColumn | undefined {
  const used = new Set(settled.values());
  return (
    settled.get(field) ?? columns.find((each) => each.read?.field === field && !used.has(each))
  );
}

function freeIn({ settled, columns }: Weighing): NumberColumn[] {
  const used = new Set(settled.values());
  return columns.filter((column) => !used.has(column));
}

/** Whether somebody worked, row by row; null where the row does not say. */
function workedIn(weighing: Weighing): (boolean | null)[] {
  const column = columnFor(weighing, "log.workers") ?? columnFor(weighing, "log.personHours");
  return weighing.dates.map((date, row) => {
    if (!column || date === null) return null;
    return (column.values[row] ?? 0) > 0;
  });
}

function areHours(values: Values): boolean {
  return values.every((value) => value === null || (value >= 0 && value <= hoursInADay));
}

function isWhole(value: number | null): boolean {
  return value === null || (Number.isInteger(value) && value >= 0);
}

function isRowNumber(values: Values): boolean {
  return values.every((value, row) => value === null || value === row + 1);
}

function constant(values: Values, factor: number): Values {
  return values.map(() => factor);
}

function productOf(values: Values, factors: Values): Values {
  return values.map((value, row) => {
    const factor = factors[row] ?? null;
    return value === null || factor === null ? null : value * factor;
  });
}
