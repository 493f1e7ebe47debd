/** A workbook in memory as the pane works on it, with the faults of Excel on demand. */
import type { SampleKind } from "../../src/form/template/sample/sample-of";
import type { CopyOutcome, CopyProgress } from "../../src/submission-copy/open-copy";
import { qualified } from "../../src/workbook/address";
import {
  type Circumstances,
  type ListRow,
  type Refusal,
  type SheetProgress,
  usualCircumstances,
} from "../../src/workbook/sources/excel";
import type { Ignore } from "../../src/workbook/ignore-list";
import type { OwnSheet } from "../../src/workbook/own-sheet/own-sheet";
import { formulaAfterInsertion, movedNames } from "../../src/workbook/moved-rows";
import { sharedFormula } from "../../src/workbook/shared-formula";
import type { Area, Cell, Change, DefinedName, Place, Workbook } from "../../src/workbook/workbook";
import type { Language } from "../../src/text/sentence";
import type {
  Kept,
  Reading,
  ReadingOptions,
  WorkbookAccess,
  WorkbookEvent,
} from "../../src/taskpane/excel/access";

type FakedCall =
  | "addListRow"
  | "growTable"
  | "nameCell"
  | "openSample"
  | "read"
  | "refusalsOf"
  | "write"
  | "writeSheet"
  | "changeIgnores"
  | "keep"
  | "goTo"
  | "listen";

export class FakeAccess implements WorkbookAccess {
  /** What was asked of it, in order. */
  readonly asked: string[] = [];
  /** Thrown by the next call of that name, once. */
  readonly faults = new Map<FakedCall, Error>();
  private selected: Place | null = null;
  private readonly selectionWatchers = new Set<(place: Place) => void>();
  /** The add-in's own sheets that were written, by their kind. */
  readonly sheets = new Map<OwnSheet["kind"], OwnSheet>();
  /** Cells, by qualified address, that may not be written. */
  readonly locked = new Set<string>();
  /** Awaited before a reading or a writing ends. */
  before: (call: "read" | "write" | "writeSheet") => Promise<void> = () => Promise.resolve();
  circumstances: Circumstances = usualCircumstances;
  /** What the workbook keeps besides its cells. */
  readonly kept = new Map<Kept, string>();
  /** What becomes of the next submission copy. */
  copyOutcome: CopyOutcome = { status: "opened" };
  /** Those who listen, and those who watch whether the pane is visible. */
  readonly listeners = new Set<(event: WorkbookEvent) => void>();
  readonly watchers = new Set<(isVisible: boolean) => void>();
  /** The day on which the pane is used: 2026-10-30. */
  day = 46_325;
  private isVisible = true;

  constructor(public workbook: Workbook) {}

  async read({ signal, onProgress, isLive }: ReadingOptions): Promise<Reading> {
    this.asked.push(isLive ? "read live" : "read");
    this.fail("read");
    onProgress(1, 2);
    const { workbook, circumstances } = this;
    await this.before("read");
    signal.throwIfAborted();
    onProgress(2, 2);
    return { workbook, circumstances };
  }

  refusalsOf(changes: readonly Change[], workbook: Workbook): Promise<readonly Refusal[]> {
    this.asked.push(`refusals of ${changes.length}`);
    this.fail("refusalsOf");
    return Promise.resolve(
      changes.flatMap((change): Refusal[] => {
        const cell = addressOf(change.place);
        const refused = (reason: Refusal["reason"]) => [{ change, reason, params: { cell } }];
        if (this.locked.has(cell)) return refused("protected");
        const [now, before] = [contentAt(this.workbook, change), contentAt(workbook, change)];
        return now === before ? [] : refused("changed");
      }),
    );
  }

  async write(changes: readonly Change[]): Promise<void> {
    this.asked.push(`write ${changes.map(({ place }) => addressOf(place)).join(" ")}`);
    this.fail("write");
    await this.before("write");
    for (const { place, value = null, formula, isDate } of changes) {
      this.put(place, {
        value,
        ...(isDate && { isDate }),
        ...(formula !== undefined && { formula }),
      });
    }
  }

  async writeSheet(sheet: OwnSheet, { signal, onRows }: SheetProgress = {}): Promise<string> {
    this.asked.push(`write sheet ${sheet.kind}`);
    this.fail("writeSheet");
    onRows?.(0, sheet.rows.length);
    await this.before("writeSheet");
    signal?.throwIfAborted();
    this.sheets.set(sheet.kind, sheet);
    return sheet.name;
  }

  async changeIgnores(change: (ignores: readonly Ignore[]) => readonly Ignore[]): Promise<void> {
    this.asked.push("change ignores");
    this.fail("changeIgnores");
    await this.before("write");
    const ignores = change(this.workbook.ignores?.ignores ?? []);
    this.workbook = { ...this.workbook, ignores: { ignores } };
  }

  readKept(what: Kept): Promise<string | null> {
    return Promise.resolve(this.kept.get(what) ?? null);
  }

  keep(what: Kept, text: string): Promise<void> {
    this.asked.push(`keep ${what}`);
    this.fail("keep");
    this.kept.set(what, text);
    return Promise.resolve();
  }

  goTo(sheet: string, area: Area): Promise<void> {
    this.asked.push(`go to ${qualified(sheet, area)}`);
    this.fail("goTo");
    return Promise.resolve();
  }

  growTable(table: string, rows: number): Promise<void> {
    this.asked.push(`grow ${table} to ${rows}`);
    this.fail("growTable");
    this.workbook = grown(this.workbook, table, rows);
    return Promise.resolve();
  }

  addListRow(row: ListRow): Promise<void> {
    this.asked.push(`add a row to ${qualified(row.sheet, row.cells)}`);
    this.fail("addListRow");
    this.workbook = withListRow(this.workbook, row);
    return Promise.resolve();
  }

  nameCell(name: string, place: Place): Promise<void> {
    this.asked.push(`name ${name}`);
    this.fail("nameCell");
    const area = { top: place.row, left: place.column, bottom: place.row, right: place.column };
    const refersTo = qualified(place.sheet, area);
    const others = this.workbook.names.filter((each) => each.name !== name);
    this.workbook = { ...this.workbook, names: [...others, { name, refersTo, hidden: true }] };
    return Promise.resolve();
  }

  redirectNames(names: readonly DefinedName[]): Promise<void> {
    const kept = this.workbook.names.filter(
      (each) => !names.some(({ name, sheet }) => name === each.name && sheet === each.sheet),
    );
    this.workbook = { ...this.workbook, names: [...kept, ...names] };
    return Promise.resolve();
  }

  removeName(name: string): Promise<void> {
    const names = this.workbook.names.filter((each) => each.name !== name);
    this.workbook = { ...this.workbook, names };
    return Promise.resolve();
  }

  watchSelection(listener: (place: Place) => void): Promise<() => Promise<void>> {
    this.selectionWatchers.add(listener);
    // At once too, as Excel's source tells: a cell may be selected before the pane has begun to watch.
    if (this.selected) listener(this.selected);
    return Promise.resolve(() => {
      this.selectionWatchers.delete(listener);
      return Promise.resolve();
    });
  }

  /** A person selects a cell. */
  select(place: Place): void {
    this.selected = place;
    for (const watcher of this.selectionWatchers) watcher(place);
  }

  listen(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>> {
    this.fail("listen");
    this.listeners.add(listener);
    return Promise.resolve(() => {
      this.listeners.delete(listener);
      return Promise.resolve();
    });
  }

  watchVisibility(listener: (isVisible: boolean) => void): () => void {
    this.watchers.add(listener);
    listener(this.isVisible);
    return () => this.watchers.delete(listener);
  }

  today(): number {
    return this.day;
  }

  openNewForm(): Promise<void> {
    this.asked.push("new form");
    return Promise.resolve();
  }

  openSample(kind: SampleKind): Promise<void> {
    this.asked.push(`sample ${kind}`);
    this.fail("openSample");
    return Promise.resolve();
  }

  openSubmissionCopy(
    _language: Language,
    isDraft = false,
    progress?: CopyProgress,
  ): Promise<CopyOutcome> {
    this.asked.push(isDraft ? "draft of the submission copy" : "submission copy");
    progress?.onStep("opening");
    return Promise.resolve(this.copyOutcome);
  }

  /** A person types into a cell. */
  type(place: Place, value: Cell["value"]): void {
    this.put(place, { value });
    this.tell("changed");
  }

  /** A formula has this result, or none yet. */
  calculate(place: Place, formula: string, value: Cell["value"]): void {
    this.put(place, { value, formula });
    this.tell("calculated");
  }

  /** A person opens or closes the pane. */
  show(isVisible: boolean): void {
    this.isVisible = isVisible;
    for (const watcher of this.watchers) watcher(isVisible);
  }

  tell(event: WorkbookEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private put({ sheet, row, column }: Place, cell: Cell): void {
    this.workbook = {
      ...this.workbook,
      sheets: this.workbook.sheets.map((of) => {
        if (of.name !== sheet) return of;
        const rows = [...of.rows];
        const line = [...(rows[row] ?? [])];
        const format = line[column]?.format;
        line[column] = { ...cell, ...(format === undefined ? {} : { format }) };
        rows[row] = line;
        return { ...of, rows };
      }),
    };
  }

  private fail(call: FakedCall): void {
    const fault = this.faults.get(call);
    this.faults.delete(call);
    if (fault) throw fault;
  }
}

/** What is compared with what stood there before: a formula, whatever it comes to, else a value. */
function contentAt({ sheets }: Workbook, { place: { sheet, row, column } }: Change): string {
  const cell = sheets.find(({ name }) => name === sheet)?.rows[row]?.[column];
  return cell?.formula ?? JSON.stringify(cell?.value ?? null);
}

function addressOf({ sheet, row, column }: Place): string {
  return qualified(sheet, { top: row, left: column, bottom: row, right: column });
}

/** A workbook with a table that has more rows, with the formulas of its last one, as Excel adds them. */
function grown(workbook: Workbook, name: string, rows: number): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const table = sheet.tables.find((each) => each.name === name);
      if (!table) return sheet;
      const { area, headerRows, totalsRows } = table;
      const last = area.bottom - totalsRows;
      const count = rows - (last - area.top - headerRows + 1);
      const added = Array.from({ length: count }, (_, index) =>
        Array.from(sheet.rows[last] ?? [], (cell, column): Cell | undefined => {
          const { formula, format } = cell ?? {};
          const row = last + 1 + index;
          return {
            value: formula === undefined ? null : "",
            ...(formula !== undefined && {
              formula: sharedFormula(formula, last, column)(row, column),
            }),
            ...(format !== undefined && { format }),
          };
        }),
      );
      return {
        ...sheet,
        rows: [...sheet.rows.slice(0, last + 1), ...added, ...sheet.rows.slice(last + 1)],
        tables: sheet.tables.map((each) =>
          each === table ? { ...each, area: { ...area, bottom: area.bottom + count } } : each,
        ),
      };
    }),
  };
}

/** A workbook with a list that has one row more, as Excel inserts its cells; nothing stands below the list. */
function withListRow(workbook: Workbook, { sheet: name, cells, inputs }: ListRow): Workbook {
  const { top: row, left, right } = cells;
  const inserted = { sheet: name, row, count: 1 };
  const sheets = workbook.sheets.map((sheet) => {
    const rows = Array.from(sheet.rows, (line) =>
      Array.from(line ?? [], (cell): Cell | undefined => {
        if (cell?.formula === undefined) return cell;
        return { ...cell, formula: formulaAfterInsertion(cell.formula, sheet.name, inserted) };
      }),
    );
    if (sheet.name !== name) return { ...sheet, rows };
    const [copied = [], next = []] = [sheet.rows[row], rows[row + 1]];
    const added = copied.slice(left, right + 1).map((cell, index): Cell | undefined => {
      if (cell?.formula === undefined) return inputs.includes(left + index) ? undefined : cell;
      const column = left + index;
      return { ...cell, formula: sharedFormula(cell.formula, row, column)(row + 1, column) };
    });
    rows[row] = [...copied];
    rows[row + 1] = [...next.slice(0, left), ...added, ...next.slice(right + 1)];
    return { ...sheet, rows };
  });
  return { ...workbook, sheets, names: movedNames(workbook.names, name, inserted) };
}
