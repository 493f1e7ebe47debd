import type { Language } from "../../text/sentence";
import type { SampleKind } from "../../form/template/sample/sample-of";
import type { CopyOutcome, CopyProgress } from "../../submission-copy/open-copy";
import type { Ignore } from "../../workbook/ignore-list";
import type { OwnSheet } from "../../workbook/own-sheet/own-sheet";
import type { Circumstances, ListRow, Refusal, SheetProgress } from "../../workbook/sources/excel";
import type { Area, Change, DefinedName, Place, Workbook } from "../../workbook/workbook";

/** What the add-in keeps in the workbook besides its cells: the last audit, to compare with; decisions and answers. */
export type Kept = "audit" | "decisions";

/** `called`: a cell awaits the result of a function of the add-in; another calculation brings it. */
export type WorkbookEvent = "changed" | "calculated" | "called";

/** The open workbook as the pane works on it; what it throws is an `ExcelFailure` or a mistake in the code. */
export interface WorkbookAccess {
  read(options: ReadingOptions): Promise<Reading>;
  /** The changes that cannot be made, checked against the snapshot that they are made for. */
  refusalsOf(changes: readonly Change[], workbook: Workbook): Promise<readonly Refusal[]>;
  write(changes: readonly Change[], workbook: Workbook): Promise<void>;
  /**
   * Writes one of the add-in's own sheets, in the place of what it held before; it is not brought to the front.
   *
   * @param progress told how far it is, and asked whether to go on; where not, its signal's reason is thrown, unless a
   *   part is written
   * @returns its name, which a person may have chosen: `goTo` shows it
   */
  writeSheet(sheet: OwnSheet, progress?: SheetProgress): Promise<string>;
  /**
   * Changes what the workbook keeps of findings that were set aside: what others have added meanwhile stays.
   *
   * @param change given the ignores that there are, returns those that there are to be
   */
  changeIgnores(change: (ignores: readonly Ignore[]) => readonly Ignore[]): Promise<void>;
  /** What the workbook keeps, as a text; null where it keeps nothing. */
  readKept(what: Kept): Promise<string | null>;
  /** Keeps a text in the workbook, in the place of the one before. */
  keep(what: Kept, text: string): Promise<void>;
  /** Shows the sheet and selects the cells. */
  goTo(sheet: string, area: Area): Promise<void>;
  /** Adds blank rows to a table, below its last one and above its totals, until it has a number of them. */
  growTable(table: string, rows: number): Promise<void>;
  /** Repeats the last row of a list that is no table above itself, and makes it blank where it is filled in. */
  addListRow(row: ListRow): Promise<void>;
  /** Gives a cell a hidden name of the workbook. */
  nameCell(name: string, place: Place, comment: string): Promise<void>;
  /** Has names refer to something else. */
  redirectNames(names: readonly DefinedName[]): Promise<void>;
  /** Takes a name of the workbook away. */
  removeName(name: string): Promise<void>;
  /**
   * Tells of the selected cell: at once, and whenever another one is.
   *
   * @returns stops telling
   */
  watchSelection(listener: (place: Place) => void): Promise<() => Promise<void>>;
  /**
   * Listens to changes that others than the pane make, to calculations, and to calls of the add-in's functions.
   *
   * @returns stops listening
   */
  listen(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>>;
  /**
   * Tells whether a person can see the pane: at once, and whenever that changes.
   *
   * @returns stops telling
   */
  watchVisibility(listener: (isVisible: boolean) => void): () => void;
  /** The day on which the pane is used, by this machine's clock: a serial number of the 1900 system. */
  today(): number;
  /** Opens the blank form, in a language, as a new workbook. */
  openNewForm(language: Language): Promise<void>;
  /** Opens a sample to try the pane with, as a new workbook. */
  openSample(kind: SampleKind, language: Language): Promise<void>;
  /**
   * Opens the submission copy of the workbook as a new workbook. The open one is not changed.
   *
   * @param isDraft whether a copy is made of a record that is not ready, too; it says so
   * @param progress told what is being done, and asked whether to go on
   */
  openSubmissionCopy(
    language: Language,
    isDraft?: boolean,
    progress?: CopyProgress,
  ): Promise<CopyOutcome>;
}

export interface Reading {
  readonly workbook: Workbook;
  readonly circumstances: Circumstances;
}

export interface ReadingOptions {
  readonly signal: AbortSignal;
  /** Told how many cells are read, and of how many. */
  readonly onProgress: (done: number, total: number) => void;
  /** Whether cells have changed since the last reading and nobody has asked for it: then it must cost little. */
  readonly isLive: boolean;
}
