/** Mistakes that people make in sheets, planted in a cell of a run of one formula. */
import { columnIndex, columnName, parseArea } from "../../../src/workbook/address";
import { mentionsOf } from "../../../src/workbook/references";
import { sharedFormula } from "../../../src/workbook/shared-formula";
import type { Area, Place } from "../../../src/workbook/workbook";
import type { Book } from "../accuracy/book";
import type { Random } from "../accuracy/random";
import type { Run } from "./drawing";

export interface Planted {
  /** The cells at fault. */
  readonly places: readonly [Place, ...Place[]];
  /** Cells of which a finding may be instead. */
  readonly instead?: readonly Place[];
}

export interface Planting {
  readonly name: string;
  /** Changes cells of a run; null where it has no place for the mistake. */
  plant(run: Run, book: Book, random: Random): Planted | null;
}

/** A reference in the formula of a cell. */
interface Reference {
  readonly address: string;
  readonly start: number;
  readonly end: number;
  readonly area: Area;
  readonly isOfSheet: boolean;
}

/** A cell of a run that may be changed. */
interface Target {
  readonly place: Place;
  readonly formula: string;
  readonly references: readonly Reference[];
}

const fewestCells = 3;

export const plantings: readonly Planting[] = [
  atOneCell("range that begins a cell late", ({ target, book, random }) =>
    withRange(target, random, (reference) => {
      const length = lengthOf(reference);
      const [top, left] = startOf(reference);
      const isCounted = hasNumber(book, { ...target.place, row: top, column: left });
      return length > 2 && reference.isOfSheet && isCounted ? edges(reference, 1, 0) : null;
    }),
  ),
  atOneCell("range that ends a cell early", ({ target, book, random }) =>
    withRange(target, random, (reference) => {
      const { bottom: row, right: column } = reference.area;
      const isCounted = hasNumber(book, { ...target.place, row, column });
      return lengthOf(reference) > 2 && reference.isOfSheet && isCounted
        ? edges(reference, 0, -1)
        : null;
    }),
  ),
  atOneCell("range that begins a cell early", ({ target, book, random }) =>
    withRange(target, random, (reference) => {
      const [top, left] = startOf(reference);
      const isDown = isOfColumn(reference);
      const before = { ...target.place, row: top - Number(isDown), column: left - Number(!isDown) };
      return reference.isOfSheet && hasNumber(book, before) ? edges(reference, -1, 0) : null;
    }),
  ),
  atOneCell("range of a neighbouring column or row", ({ target, book, random }) =>
    withRange(target, random, (reference) => {
      const isDown = isOfColumn(reference);
      const step = random.pick([-1, 1]);
      const { top, left } = reference.area;
      const other = {
        ...target.place,
        row: top + (isDown ? 0 : step),
        column: left + (isDown ? step : 0),
      };
      if (!hasNumber(book, other) || isIn(target.place, other, reference)) return null;
      return moved(reference.address, isDown ? 0 : step, isDown ? step : 0);
    }),
  ),
  atOneCell("range over two columns or rows", ({ target, book, random }) =>
    withRange(target, random, (reference) => {
      const isDown = isOfColumn(reference);
      const { bottom, right } = reference.area;
      const other = {
        ...target.place,
        row: bottom + Number(!isDown),
        column: right + Number(isDown),
      };
      if (!reference.isOfSheet || !hasNumber(book, other)) return null;
      const [from = "", to = ""] = reference.address.split(":");
      const wider = moved(to, Number(!isDown), Number(isDown));
      return wider && !isIn(target.place, other, reference) ? `${from}:${wider}` : null;
    }),
  ),
  atOneCell("reference to a neighbouring cell", ({ target, book, random }) =>
    withSingle(target, random, (reference) => {
      const [down, across] = random.pick([
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ]);
      const { top, left } = reference.area;
      const to = { ...target.place, row: top + down, column: left + across };
      const isOwn = to.row === target.place.row && to.column === target.place.column;
      const isFree = !isOwn && !target.references.some((other) => isWithin(to, other.area));
      return isFree && (!reference.isOfSheet || hasNumber(book, to))
        ? moved(reference.address, down, across)
        : null;
    }),
  ),
  atOneCell("reference to an empty cell", ({ target, book, random }) =>
    withSingle(target, random, (reference) => {
      const [down, across] = random.pick([
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
        [0, 2],
        [2, 0],
      ]);
      const to = {
        ...target.place,
        row: reference.area.top + down,
        column: reference.area.left + across,
      };
      return reference.isOfSheet && to.row >= 0 && to.column >= 0 && isEmpty(book, to)
        ? moved(reference.address, down, across)
        : null;
    }),
  ),
  atOneCell("address fixed that should move", ({ run, target, index, random }) => {
    const before = run[index - 1];
    if (!before) return null;
    return withSingle(target, random, (reference) => {
      if (!/^[A-Z]+\d+$/.test(reference.address)) return null;
      const [down, across] = [before.row - target.place.row, before.column - target.place.column];
      return moved(reference.address, down, across)?.replace(/[A-Z]+|\d+/g, "$$$&") ?? null;
    });
  }),
  {
    name: "address that moves and should be fixed, to the end of the run",
    plant(run, book, random) {
      const isLine =
        run.every(({ row }) => row === run[0]?.row) ||
        run.every(({ column }) => column === run[0]?.column);
      if (run.length < 5 || !isLine) return null;
      const from = run.length - random.whole(2, Math.floor(run.length / 2));
      const first = run[from - 1];
      const target = first && targetAt(first, book);
      const fixed = target?.references.find(({ address }) => /^\$[A-Z]+\$\d+$/.test(address));
      if (!target || !fixed) return null;
      const formula = replaced(target.formula, fixed, fixed.address.replaceAll("$", ""));
      const move = sharedFormula(formula, first.row, first.column);
      setFormula(book, first, formula);
      const [one, ...more] = run.slice(from);
      for (const place of [one, ...more]) {
        if (place) setFormula(book, place, move(place.row, place.column));
      }
      return one ? { places: [one, ...more], instead: [first] } : null;
    },
  },
  atOneCell("another operator", ({ target: { formula }, random }) => {
    const found = Array.from(formula.matchAll(/(?<=[\w)])[-+*/](?=[$A-Z(])/g));
    const [first, ...more] = found;
    if (!first) return null;
    const { index, 0: operator } = random.pick([first, ...more]);
    const others: Record<string, string> = { "+": "-", "-": "+", "*": "+", "/": "*" };
    return formula.slice(0, index) + (others[operator] ?? "") + formula.slice(index + 1);
  }),
  atOneCell("another function", ({ target: { formula }, random }) => {
    const name = /^(SUM|AVERAGE|MAX|MIN)\(/.exec(formula)?.[1];
    const others = ["SUM", "AVERAGE", "COUNT", "MAX"].filter((other) => other !== name);
    const [one = "", ...more] = others;
    return name === undefined ? null : random.pick([one, ...more]) + formula.slice(name.length);
  }),
  atOneCell("term left out in the midst", ({ target, random }) => {
    const { formula } = target;
    const terms = formula.split("+");
    if (terms.length > 2 && !/[()]/.test(formula)) {
      return terms.toSpliced(random.whole(0, terms.length - 1), 1).join("+");
    }
    return withRange(target, random, (reference) => {
      const length = lengthOf(reference);
      if (length < 4 || !reference.isOfSheet) return null;
      const at = random.whole(2, length - 2);
      return `${edges(reference, 0, at - length)},${edges(reference, at + 1, 0)}`;
    });
  }),
  atOneCell("cell counted twice", ({ target, random }) => {
    if (!/^SUM\([^()]*\)$/.test(target.formula)) return null;
    const [reference] = target.references;
    if (!reference || lengthOf(reference) < 2) return null;
    const [one = "", other = ""] = reference.address.split(":");
    const sheet = target.formula.slice(4, reference.start + 4 - 4);
    return `${target.formula}+${sheet.replace(/^SUM\(/, "")}${random.pick([one, other])}`;
  }),
  atOneCell("number added to the formula", ({ target: { formula }, random }) =>
    formula.startsWith("IF(")
      ? null
      : `${formula}${random.pick(["+", "-"])}${random.pick([10, 100, 250, 1000])}`,
  ),
  atOneCell("number typed over the formula", ({ target, book, random }) => {
    const { format } = book.cellAt(target.place);
    book.put(target.place, random.whole(20, 990), { format });
    return target.formula;
  }),
  {
    name: "formula not filled down to the last row",
    plant(run, book) {
      const last = run.at(-1);
      const target = last && targetAt(last, book);
      const isLast = last && last.row > (run.at(-2)?.row ?? last.row);
      const inputs = target?.references.filter(
        ({ area, isOfSheet }) => isOfSheet && area.top === last?.row,
      );
      if (!isLast || !inputs || inputs.length < 2 || run.length < 5) return null;
      const isTyped = inputs.every(({ area: { top: row, left: column } }) => {
        const cell = book.cellAt({ ...last, row, column });
        return typeof cell.value === "number" && cell.formula === undefined;
      });
      if (!isTyped) return null;
      book.setCell(last, { value: null });
      return { places: [last], instead: readersOf(last, book) };
    },
  },
  {
    name: "row added below all the ranges of a row of totals",
    plant(run, book) {
      const targets = run.map((place) => targetAt(place, book));
      const isRow = run.every(({ row }) => row === run[0]?.row);
      const changed = targets.flatMap((target) => {
        const [reference] = target?.references ?? [];
        if (!target || !reference?.isOfSheet || !/^(?:SUM|AVERAGE)\(/.test(target.formula))
          return [];
        const { area } = reference;
        const isAbove = area.left === target.place.column && area.bottom < target.place.row;
        const isCounted = hasNumber(book, { ...target.place, row: area.bottom });
        const shorter = edges(reference, 0, -1);
        if (!isAbove || !isCounted || lengthOf(reference) < 4 || !shorter) return [];
        return [{ target, formula: replaced(target.formula, reference, shorter) }];
      });
      const [first, ...more] = run;
      if (!first || !isRow || changed.length < run.length || run.length < fewestCells) return null;
      for (const { target, formula } of changed) setFormula(book, target.place, formula);
      return { places: [first, ...more] };
    },
  },
  {
    name: "neighbours with the same slip",
    plant(run, book, random) {
      const count = random.whole(2, 3);
      if (run.length < 3 * count) return null;
      const at = random.whole(0, run.length - count);
      const wrong = run.slice(at, at + count);
      const first = wrong[0] && targetAt(wrong[0], book);
      const [reference] = first?.references.filter(({ address }) => !address.includes("$")) ?? [];
      if (!first || !reference) return null;
      const isRange = reference.address.includes(":");
      const slipped = isRange && lengthOf(reference) > 2 ? edges(reference, 1, 0) : null;
      if (slipped === null) return null;
      const [top, left] = startOf(reference);
      if (!hasNumber(book, { ...first.place, row: top, column: left })) return null;
      const formula = replaced(first.formula, reference, slipped);
      const move = sharedFormula(formula, first.place.row, first.place.column);
      for (const place of wrong) setFormula(book, place, move(place.row, place.column));
      const [one, ...more] = wrong;
      return one ? { places: [one, ...more] } : null;
    },
  },
  {
    name: "number stored as text",
    plant(run, book, random) {
      const target = targetIn(run, book, random);
      const range = target?.references.find(({ address }) => address.includes(":"));
      if (!target || !range?.isOfSheet || lengthOf(range) < 4) return null;
      const [top, left] = startOf(range);
      const at = random.whole(1, lengthOf(range) - 1);
      const place = isOfColumn(range)
        ? { ...target.place, row: top + at, column: left }
        : { ...target.place, row: top, column: left + at };
      const cell = book.cellAt(place);
      if (typeof cell.value !== "number" || cell.formula !== undefined) return null;
      book.setCell(place, { ...cell, value: String(cell.value) });
      return { places: [place], instead: readersOf(place, book) };
    },
  },
  {
    name: "error value",
    plant(run, book, random) {
      const target = targetIn(run, book, random);
      const [reference] = target?.references ?? [];
      if (!target || !reference) return null;
      setFormula(book, target.place, replaced(target.formula, reference, "#REF!"));
      return { places: [target.place] };
    },
  },
  {
    name: "input left empty",
    plant(run, book, random) {
      const target = run.length < 5 ? null : targetIn(run.slice(1, -1), book, random);
      const inputs = target?.references.filter(
        ({ address, isOfSheet }) => isOfSheet && /^[A-Z]+\d+$/.test(address),
      );
      const [input, ...others] = inputs ?? [];
      // A formula that asks whether its input is there expects that it may not be.
      const isMeant = target && /[*/]/.test(target.formula) && !target.formula.startsWith("IF(");
      if (!isMeant || !input || others.length === 0) return null;
      const place = { ...target.place, row: input.area.top, column: input.area.left };
      const { formula, value } = book.cellAt(place);
      if (formula !== undefined || typeof value !== "number") return null;
      book.setCell(place, { value: null });
      return { places: [target.place], instead: [place, ...readersOf(place, book)] };
    },
  },
];

interface Try {
  readonly run: Run;
  readonly target: Target;
  readonly index: number;
  readonly book: Book;
  readonly random: Random;
}

const mostTries = 6;

/** A mistake in the formula of one cell of a run. */
function atOneCell(name: string, wrong: (attempt: Try) => string | null): Planting {
  return {
    name,
    plant(run, book, random) {
      if (run.length < fewestCells) return null;
      for (let tries = 0; tries < mostTries; tries += 1) {
        const index = random.whole(0, run.length - 1);
        const place = run[index];
        const target = place && targetAt(place, book);
        if (!target) continue;
        const formula = wrong({ run, target, index, book, random });
        if (formula === null) continue;
        // A number that was typed over the formula stays.
        if (formula !== target.formula) setFormula(book, place, formula);
        return { places: [place] };
      }
      return null;
    },
  };
}

/** The cells of a sheet whose formulas refer to a cell. */
function readersOf(place: Place, book: Book): Place[] {
  const { rows = [] } = book.workbook().sheets.find(({ name }) => name === place.sheet) ?? {};
  return rows.flatMap((cells, row) =>
    Array.from(cells ?? [], (_, column) => ({ sheet: place.sheet, row, column })).filter((each) =>
      targetAt(each, book)?.references.some(({ area }) => isWithin(place, area)),
    ),
  );
}

function targetIn(run: Run, book: Book, random: Random): Target | null {
  const [first, ...more] = run;
  return first ? targetAt(random.pick([first, ...more]), book) : null;
}

function targetAt(place: Place, book: Book): Target | null {
  const { formula } = book.cellAt(place);
  if (formula === undefined) return null;
  const references = mentionsOf(formula).flatMap(({ sheet, address, addressStart, end }) => {
    const area = parseArea(address);
    const isOfSheet = sheet === undefined;
    return area ? [{ address, start: addressStart, end, area, isOfSheet }] : [];
  });
  return { place, formula, references };
}

function setFormula(book: Book, place: Place, formula: string): void {
  const { format } = book.cellAt(place);
  book.put(place, null, { formula, format });
}

/** The formula with one of its ranges changed. */
function withRange(
  target: Target,
  random: Random,
  change: (reference: Reference) => string | null,
): string | null {
  return withOne(target, random, change, ({ address }) => address.includes(":"));
}

/** The formula with one of its references to a single cell changed, of those that move with the cell. */
function withSingle(
  target: Target,
  random: Random,
  change: (reference: Reference) => string | null,
): string | null {
  return withOne(target, random, change, ({ address }) => !/:|\$[A-Z]+\$/.test(address));
}

function withOne(
  { formula, references }: Target,
  random: Random,
  change: (reference: Reference) => string | null,
  isMeant: (reference: Reference) => boolean,
): string | null {
  const [first, ...more] = references.filter(isMeant);
  if (!first) return null;
  const reference = random.pick([first, ...more]);
  const address = change(reference);
  return address === null ? null : replaced(formula, reference, address);
}

function replaced(formula: string, { start, end }: Reference, address: string): string {
  return formula.slice(0, start) + address + formula.slice(end);
}

function isOfColumn({ area }: Reference): boolean {
  return area.bottom > area.top;
}

function lengthOf({ area }: Reference): number {
  return area.bottom - area.top + area.right - area.left + 1;
}

function startOf({ area }: Reference): [row: number, column: number] {
  return [area.top, area.left];
}

/** A range along one column or row with its ends moved. */
function edges(reference: Reference, start: number, end: number): string | null {
  const [from = "", to = ""] = reference.address.split(":");
  const along = (corner: string, steps: number) =>
    isOfColumn(reference) ? moved(corner, steps, 0) : moved(corner, 0, steps);
  const [first, last] = [along(from, start), along(to, end)];
  return first !== null && last !== null ? `${first}:${last}` : null;
}

/** An address so many rows and columns further on; null beyond the edge of the sheet. */
function moved(address: string, rows: number, columns: number): string | null {
  const corners = address.split(":").map((corner) => {
    const [, fixedColumn = "", name = "", fixedRow = "", number] =
      /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(corner) ?? [];
    const [column, row] = [(columnIndex(name) ?? 0) + columns, Number(number) + rows];
    return column < 0 || row < 1 ? null : `${fixedColumn}${columnName(column)}${fixedRow}${row}`;
  });
  return corners.includes(null) ? null : corners.join(":");
}

function hasNumber(book: Book, place: Place): boolean {
  if (place.row < 0 || place.column < 0) return false;
  const { value, formula } = book.cellAt(place);
  return typeof value === "number" || formula !== undefined;
}

function isEmpty(book: Book, place: Place): boolean {
  const { value, formula } = book.cellAt(place);
  return value === null && formula === undefined;
}

function isWithin({ row, column }: Place, { top, left, bottom, right }: Area): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

/** Whether a range that is moved to begin at another place would take in the cell of its formula. */
function isIn(own: Place, { row, column }: Place, { area }: Reference): boolean {
  const [height, width] = [area.bottom - area.top, area.right - area.left];
  return isWithin(own, { top: row, left: column, bottom: row + height, right: column + width });
}
