/**
 * Excel's calculation over a workbook in memory: a moment after an edit, and without waiting for functions of the
 * add-in, which answer through the client library. What Excel tells meanwhile is what the tests are about.
 */
import type { Parameter } from "../../src/workbench/host/function-calls";
import { parseQualified, qualified } from "../../src/workbook/address";
import { type CellValue, isCellError, type Place } from "../../src/workbook/workbook";
import type { OpenExcel } from "./excel";

/** A call of a function of the add-in. */
export interface Call {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  /** What the formula makes of an error that the function ends with. */
  readonly ifError?: CellValue;
}

/** The value of a cell, or the rows of a range, by address: `at("'사업장 개요'!B16")`. */
export interface Cells {
  at(address: string): CellValue;
  rows(address: string): CellValue[][];
}

export type Formula = (cells: Cells) => CellValue | Call;

export interface RecalculationOptions {
  /** What a cell shows while its function has not answered: builds of Excel differ (office-js#4152). */
  readonly shows: "its old value" | "#BUSY!";
  /** Milliseconds before Excel begins to calculate. */
  readonly delay?: number;
  /** Milliseconds by which every answer of a function comes later. */
  readonly slowness?: number;
}

const busy = { error: "#BUSY!" };

export class Recalculation {
  private readonly results = new Map<string, CellValue>();
  private readonly pending = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting: (() => void)[] = [];

  /** @param formulas by qualified address, those that others refer to first */
  constructor(
    private readonly excel: OpenExcel,
    private readonly formulas: ReadonlyMap<string, Formula>,
    private readonly options: RecalculationOptions,
  ) {
    const { grid } = excel;
    grid.settled = () =>
      this.isBusy ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
    grid.listen(({ kind }) => {
      if (kind === "changed" && !grid.isManual) this.runSoon(options.delay ?? 20);
    });
  }

  /** Calculates all formulas, as F9 does. */
  run(): void {
    const { grid } = this.excel;
    grid.showResults(
      [...this.formulas].flatMap(([address, formula]) => {
        const value = this.resultOf(address, formula);
        const place = placeOf(address);
        // Those that follow refer to it.
        const line = grid.sheetNamed(place.sheet).cells[place.row];
        const cell = line?.[place.column];
        if (line && cell) line[place.column] = { ...cell, value };
        return { place, value };
      }),
    );
    if (this.isBusy) return;
    for (const done of this.waiting.splice(0)) done();
  }

  private get isBusy(): boolean {
    return this.timer !== undefined || this.pending.size > 0;
  }

  private runSoon(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.run();
    }, delay);
  }

  private resultOf(address: string, formula: Formula): CellValue {
    let isBusy = false as boolean;
    const rows = (area: string) => {
      const found = this.read(area);
      isBusy ||= found.flat().some((value) => isCellError(value) && value.error === busy.error);
      return found;
    };
    const result = formula({ rows, at: (of) => rows(of)[0]?.[0] ?? null });
    if (isBusy) return busy;
    return isCall(result) ? this.answerTo(result, address) : result;
  }

  private answerTo(call: Call, address: string): CellValue {
    const key = JSON.stringify(call);
    const known = this.results.get(key);
    if (known !== undefined) return known;
    if (!this.pending.has(key)) this.start(key, call, address);
    return this.options.shows === "#BUSY!" ? busy : (this.read(address)[0]?.[0] ?? busy);
  }

  private start(key: string, { id, parameters, ifError }: Call, address: string): void {
    this.pending.add(key);
    const call = { id, parameters, address, acceptsErrors: true };
    void this.excel.host.functions.call(call).result.then((result) => {
      const value = "error" in result ? (ifError ?? { error: result.error }) : result.value;
      setTimeout(() => {
        this.results.set(key, Array.isArray(value) ? null : (value as CellValue));
        this.pending.delete(key);
        this.runSoon(0);
      }, this.options.slowness ?? 0);
    });
  }

  private read(address: string): CellValue[][] {
    const place = parseQualified(address);
    if (!place) throw new Error(`${address} is no address`);
    const { id } = this.excel.grid.sheetNamed(place.sheet);
    return this.excel.grid.read(id, place.area).map((row) => row.map(({ value }) => value));
  }
}

function placeOf(address: string): Place {
  const place = parseQualified(address);
  if (!place) throw new Error(`${address} is no address`);
  return { sheet: place.sheet, row: place.area.top, column: place.area.left };
}

function isCall(result: CellValue | Call): result is Call {
  return typeof result === "object" && result !== null && "id" in result;
}

/** A cell of a sheet, by its address on it. */
export function on(sheet: string, address: string): string {
  return `${qualified(sheet, { top: 0, left: 0, bottom: 0, right: 0 }).replace(/A1$/, "")}${address}`;
}
