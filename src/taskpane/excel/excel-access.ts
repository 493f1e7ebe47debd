import { isoFromSerial, serialOf } from "../../core/calendar/serial";
import { onCall } from "../../functions/calls";
import type { Language } from "../../text/sentence";
import { lastColumn, lastRow } from "../../workbook/address";
import type { Ignore } from "../../workbook/ignore-list";
import type { OwnSheet } from "../../workbook/own-sheet/own-sheet";
import {
  addListRow,
  changeIgnores,
  checkChanges,
  ExcelFailure,
  goTo,
  growTable,
  isOwnWrite,
  type ListRow,
  loadLater,
  nameCell,
  onSelectionChanged,
  onWorkbookCalculated,
  onWorkbookChanged,
  readExcel,
  readSetting,
  redirectNames,
  removeName,
  type SheetProgress,
  usualCircumstances,
  withExcel,
  writeChanges,
  writeSetting,
  type WrittenArea,
} from "../../workbook/sources/excel";
import { openWorkbook } from "../../workbook/sources/excel/open-workbook";
import type {
  Area,
  Change,
  DateSystem,
  DefinedName,
  Place,
  Workbook,
} from "../../workbook/workbook";
import type { SampleKind } from "../../form/template/sample/sample-of";
import type { CopyOutcome, CopyProgress } from "../../submission-copy/open-copy";
import type { Kept, Reading, ReadingOptions, WorkbookAccess, WorkbookEvent } from "./access";
import { watchVisibility } from "./visibility";

/** Milliseconds after a write in which events of the same cells may tell of it; later they tell of a person. */
const echo = 2_000;

const wholeSheet: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

interface Write {
  /** Milliseconds. */
  readonly at: number;
  readonly areas: readonly WrittenArea[];
}

/** The workbook that is open in Excel. */
export class ExcelAccess implements WorkbookAccess {
  /** The last snapshot, as long as nothing but the content of cells has changed since. */
  private earlier: Reading | undefined;
  /** How often more than the content of cells has changed. */
  private moves = 0;
  /** Undefined until a date has shown it. */
  private dateSystem: DateSystem | undefined;
  private writes: readonly Write[] = [];
  private later: ReturnType<typeof setTimeout> | undefined;

  async read({ signal, onProgress, isLive }: ReadingOptions): Promise<Reading> {
    const { moves, earlier } = this;
    const known = isLive
      ? {
          earlier: earlier?.workbook,
          unread: earlier?.circumstances.unread,
          dateSystem: this.dateSystem,
        }
      : {};
    let circumstances = usualCircumstances;
    const workbook = await withExcel((context) =>
      readExcel(context, {
        signal,
        onProgress,
        ...known,
        onDateSystem: (system) => {
          this.dateSystem = system;
        },
        onCircumstances: (told) => {
          circumstances = told;
        },
      }),
    );
    const reading = { workbook, circumstances };
    // Of a workbook that moved while it was read, some is from before.
    if (this.moves === moves) this.earlier = reading;
    return reading;
  }

  refusalsOf(changes: readonly Change[], workbook: Workbook) {
    return withExcel((context) => checkChanges(context, changes, workbook));
  }

  async write(changes: readonly Change[], { dateSystem }: Workbook): Promise<void> {
    try {
      const written = await withExcel((context) => writeChanges(context, changes, dateSystem), {
        oneUndo: true,
      });
      this.remember(written);
    } catch (error) {
      if (error instanceof ExcelFailure) this.remember(error.written);
      throw error;
    }
  }

  async writeSheet(sheet: OwnSheet, progress: SheetProgress = {}): Promise<string> {
    // Few write one, so that it is loaded when it is asked for.
    const { writeOwnSheet } = await loadLater(
      () => import("../../workbook/sources/excel/write-own-sheet"),
    );
    try {
      const { name, sheetId } = await withExcel((context) =>
        writeOwnSheet(context, sheet, this.dateSystem ?? 1900, progress),
      );
      // Events tell of the cells that were cleared too.
      this.remember([{ sheetId, area: wholeSheet }]);
      return name;
    } catch (error) {
      if (error instanceof ExcelFailure) this.remember(error.written);
      throw error;
    }
  }

  async changeIgnores(change: (ignores: readonly Ignore[]) => readonly Ignore[]): Promise<void> {
    await withExcel((context) => changeIgnores(context, change));
  }

  readKept(what: Kept): Promise<string | null> {
    return withExcel((context) => readSetting(context, `ZA.${what}`));
  }

  async keep(what: Kept, text: string): Promise<void> {
    await withExcel((context) => writeSetting(context, `ZA.${what}`, text));
  }

  async goTo(sheet: string, area: Area): Promise<void> {
    await withExcel((context) => goTo(context, sheet, area));
  }

  async growTable(table: string, rows: number): Promise<void> {
    await withExcel((context) => growTable(context, table, rows), { oneUndo: true });
    this.forget();
  }

  async addListRow(row: ListRow): Promise<void> {
    await withExcel((context) => addListRow(context, row));
    this.forget();
  }

  async nameCell(name: string, place: Place, comment: string): Promise<void> {
    await withExcel((context) => nameCell(context, name, place, comment));
  }

  async redirectNames(names: readonly DefinedName[]): Promise<void> {
    await withExcel((context) => redirectNames(context, names));
  }

  async removeName(name: string): Promise<void> {
    await withExcel((context) => removeName(context, name));
  }

  watchSelection(listener: (place: Place) => void): Promise<() => Promise<void>> {
    return onSelectionChanged(listener);
  }

  async listen(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>> {
    const endChanges = await onWorkbookChanged((change) => {
      if (!change.inPlace) this.forget();
      this.writes = this.writes.filter(({ at }) => performance.now() - at < echo);
      const written = this.writes.flatMap(({ areas }) => areas);
      if (!isOwnWrite(change, written)) listener("changed");
      else if (change.byAddIn === null) this.listenLater(listener);
    });
    const endCalls = onCall(() => {
      listener("called");
    });
    const endAll = async (endCalculations?: () => Promise<void>) => {
      endCalls();
      // Nobody tells any more when rows, columns or sheets are added or removed.
      this.forget();
      clearTimeout(this.later);
      await Promise.all([endChanges(), endCalculations?.()]);
    };
    try {
      const endCalculations = await onWorkbookCalculated(() => {
        listener("calculated");
      });
      return () => endAll(endCalculations);
    } catch (error) {
      await endAll();
      throw error;
    }
  }

  watchVisibility(listener: (isVisible: boolean) => void): () => void {
    return watchVisibility(listener);
  }

  today(): number {
    const now = new Date();
    return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  }

  async openNewForm(language: Language): Promise<void> {
    // Few need it, and it is a tenth of all code: it is loaded when it is asked for.
    await openWorkbook(async () => {
      const { writeForm } = await import("../../form/template/write-form");
      return writeForm(language);
    });
  }

  async openSample(kind: SampleKind, language: Language): Promise<void> {
    await openWorkbook(async () => {
      const { writeSample } = await import("../../form/template/sample/write-sample");
      return writeSample(kind, language, this.today());
    });
  }

  async openSubmissionCopy(
    language: Language,
    isDraft = false,
    progress?: CopyProgress,
  ): Promise<CopyOutcome> {
    const { openCopy } = await loadLater(() => import("../../submission-copy/open-copy"));
    return openCopy({ language, today: isoFromSerial(this.today()), isDraft }, progress);
  }

  private remember(areas: readonly WrittenArea[]): void {
    this.writes = [...this.writes, { at: performance.now(), areas }];
  }

  private forget(): void {
    this.moves += 1;
    this.earlier = undefined;
  }

  /** What looks like the add-in's own writing may be a person's undo of it: that shows when all is over. */
  private listenLater(listener: (event: "changed") => void): void {
    clearTimeout(this.later);
    this.later = setTimeout(() => {
      listener("changed");
    }, echo);
  }
}
