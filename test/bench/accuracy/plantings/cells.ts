/** Mistakes in how a cell is kept, whatever it says. */
import type { Place } from "../../../../src/workbook/workbook";
import type { Book } from "../book";
import type { Facts } from "../facts";
import type { Random } from "../random";
import { workedDay } from "./places";
import { type CellsPlanting, firm, question } from "./planting";

/** One of the cells of a field of the log, away from the ends. */
function cellOf(book: Book, facts: Facts, random: Random, field: string): Place | null {
  const found = workedDay(facts, random);
  return (found && book.places.get(`log.${field}.${found[1]}`)) ?? null;
}

function cellsBetween(label: Place, { column }: Place): Place[] {
  const length = Math.max(0, column - label.column - 1);
  return Array.from({ length }, (_, index) => ({ ...label, column: label.column + 1 + index }));
}

export const ofCells: readonly CellsPlanting[] = [
  {
    name: "error-value: #REF! in the log",
    rules: ["error-value"],
    isFirm: firm,
    part: "cells",
    also: ["log", "quotation"],
    stage: "cells",
    plant(book, facts, random) {
      const place = cellOf(book, facts, random, random.pick(["workers", "personHours"]));
      if (!place) return null;
      book.setCell(place, { value: { error: "#REF!" }, formula: "#REF!+1" });
      return [place];
    },
  },
  {
    name: "error-value: #DIV/0! in the profile",
    rules: ["error-value"],
    isFirm: firm,
    part: "cells",
    also: ["goal", "quotation"],
    stage: "cells",
    plant(book, _facts, random) {
      const key = random.pick(["enrollment", "coefficient", "goalPersonHours"]);
      const place = book.places.get(`profile.${key}`);
      if (!place) return null;
      book.setCell(place, { value: { error: "#DIV/0!" }, formula: "1/0" });
      return [place];
    },
  },
  {
    name: "number-as-text: workers",
    rules: ["number-as-text"],
    // Where no formula adds the workers up, it is only said.
    isFirm: question,
    part: "cells",
    also: ["log"],
    stage: "cells",
    plant(book, facts, random) {
      const place = cellOf(book, facts, random, "workers");
      if (!place || book.cellAt(place).formula !== undefined) return null;
      book.setCell(place, { value: `${Number(book.cellAt(place).value)}명` });
      return [place];
    },
  },
  {
    name: "unreadable-value: workers",
    rules: ["unreadable-value"],
    isFirm: firm,
    part: "cells",
    also: ["log", "quotation"],
    stage: "cells",
    plant(book, facts, random) {
      const place = cellOf(book, facts, random, "workers");
      if (!place) return null;
      book.setCell(place, { value: "확인 요망" });
      return [place];
    },
  },
  {
    name: "unreadable-value: workers below 0",
    rules: ["unreadable-value"],
    isFirm: firm,
    part: "cells",
    also: ["log", "quotation"],
    stage: "cells",
    plant(book, facts, random) {
      const place = cellOf(book, facts, random, "workers");
      if (!place) return null;
      book.setCell(place, { value: -Number(book.cellAt(place).value) });
      return [place];
    },
  },
  {
    name: "field-blank: leadoff, rate or coefficient",
    rules: ["field-blank"],
    isFirm: firm,
    part: "cells",
    also: ["goal", "leadoff", "quotation"],
    stage: "cells",
    plant(book, _facts, random) {
      const key = random.pick(["leadoffDate", "reportReceived", "rate", "coefficient"]);
      const place = book.places.get(`profile.${key}`);
      const label = book.places.get(`heading.profile.${key}`);
      if (!place) return null;
      book.setCell(place, { value: null });
      // Where label and value stand apart, any cell between may be the one to fill in.
      const nearer = label ? cellsBetween(label, place) : [];
      return [place, ...nearer];
    },
  },
  {
    name: "log-date-order: no date",
    rules: ["log-date-order"],
    isFirm: firm,
    part: "cells",
    also: ["log", "quotation"],
    stage: "cells",
    plant(book, facts, random) {
      const place = cellOf(book, facts, random, "date");
      if (!place) return null;
      book.setCell(place, { value: null });
      return [place];
    },
  },
  {
    name: "formula-overwritten: the same number typed",
    rules: ["formula-overwritten"],
    isFirm: firm,
    part: "cells",
    also: ["log"],
    stage: "cells",
    plant(book, facts, random) {
      const place = cellOf(book, facts, random, "personHours");
      if (!place || book.cellAt(place).formula === undefined) return null;
      const { value, format } = book.cellAt(place);
      book.setCell(place, { value, ...(format !== undefined && { format }) });
      return [place];
    },
  },
  {
    name: "formula-inconsistent: a constant added",
    rules: ["formula-inconsistent"],
    isFirm: firm,
    part: "cells",
    also: ["log"],
    stage: "cells",
    plant(book, facts, random) {
      const place = cellOf(book, facts, random, "personHours");
      if (!place) return null;
      const cell = book.cellAt(place);
      if (cell.formula === undefined) return null;
      book.setCell(place, { ...cell, formula: `${cell.formula}+0` });
      return [place];
    },
  },
  {
    name: "external-link: workers from another workbook",
    rules: ["external-link"],
    isFirm: firm,
    part: "cells",
    also: ["log"],
    stage: "cells",
    plant(book, facts, random) {
      const place = cellOf(book, facts, random, "workers");
      if (!place) return null;
      const cell = book.cellAt(place);
      if (cell.formula !== undefined) return null;
      book.setCell(place, { ...cell, formula: "'[crew.xlsx]Days'!$B$7" });
      return [place];
    },
  },
  {
    name: "hidden-rows: a worked day",
    rules: ["hidden-rows"],
    isFirm: question,
    part: "cells",
    also: ["log"],
    stage: "cells",
    plant(book, facts, random) {
      const place = cellOf(book, facts, random, "workers");
      if (!place) return null;
      book.hideRow(place);
      // Where tables stand side by side, the row of each is hidden.
      return [...book.places]
        .filter(([key]) => key.startsWith("log.workers."))
        .map(([, other]) => other)
        .filter(({ sheet, row }) => sheet === place.sheet && row === place.row)
        .toSorted((one, other) => one.column - other.column);
    },
  },
  {
    name: "merged-cells: workers over three days",
    rules: ["merged-cells"],
    isFirm: question,
    part: "cells",
    also: ["log", "quotation"],
    stage: "cells",
    plant(book, facts, random) {
      const place = cellOf(book, facts, random, "workers");
      if (!place) return null;
      const { sheet, row, column } = place;
      for (const below of [row + 1, row + 2]) {
        book.setCell({ sheet, row: below, column }, { value: null });
      }
      book.mergeArea(sheet, { top: row, bottom: row + 2, left: column, right: column });
      return [place];
    },
  },
  {
    name: "total-leaves-out-rows: too narrow a range",
    rules: ["total-leaves-out-rows"],
    isFirm: firm,
    part: "log",
    stage: "cells",
    plant(book, { log }) {
      const place = book.places.get("log.total.personHours");
      if (!place) return null;
      const cell = book.cellAt(place);
      const end = /^(SUM\([A-Z]+\d+:[A-Z]+)(\d+)\)$/.exec(cell.formula ?? "");
      const lastRow = Number(end?.[2]);
      if (!end || lastRow < 10) return null;
      const columnOf = (row: number) => book.cellAt({ ...place, row }).value;
      const left = [lastRow - 1, lastRow - 2, lastRow - 3].map((row) => Number(columnOf(row)));
      const missing = left.reduce((sum, hours) => sum + hours, 0);
      if (log.length < 10 || missing === 0) return null;
      book.setCell(place, {
        ...cell,
        value: Number(cell.value) - missing,
        formula: `${end[1] ?? ""}${lastRow - 3})`,
      });
      return [place];
    },
  },
  {
    name: "doubtful-field: a heading of two meanings",
    rules: ["doubtful-field"],
    isFirm: question,
    part: "goal",
    stage: "cells",
    plant(book, { shape }) {
      const place = book.places.get("heading.profile.coefficient");
      if (!place) return null;
      book.setCell(place, { value: shape.language === "ko" ? "보정" : "factor" });
      return [place];
    },
  },
];
