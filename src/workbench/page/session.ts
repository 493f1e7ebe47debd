import type { Language } from "../../text/sentence";
import { type Saved, saveXlsx, type Snapshot } from "../../workbook/save";
import { readXlsx } from "../../workbook/sources/xlsx";
import type { Workbook } from "../../workbook/workbook";
import type { AddinFunctions } from "../grid/addin-functions";
import { readAppearance } from "../grid/appearance";
import { type MenuItem, menuItemsOf, type MenuPlace } from "../grid/cell-menu";
import { showEntryArrow } from "../grid/entry-arrow";
import { type Point, screenPlaceOf } from "../grid/screen-place";
import { type Decision, type Question, TypedEntries } from "../grid/typed-entries";
import type { Spreadsheet } from "../grid/univer";
import { UniverGrid } from "../grid/univer-grid";
import { addedSheets } from "../host/added-sheets";
import { type Exit, Frame } from "../host/frame";
import type { GridEvent } from "../host/grid";
import { ignoresIn, openIgnores, withIgnoresOf } from "../host/kept-ignores";
import { openSettings, withSettingsOf } from "../host/kept-settings";
import { takeSnapshot } from "../host/take-snapshot";
import { byId } from "./element";
import { WorkbenchHost } from "./workbench-host";

/** How long a file waits for results at most, in milliseconds. */
const patience = 5_000;

const locales: Readonly<Record<Language, string>> = { ko: "ko-KR", en: "en-US" };

const changing: ReadonlySet<GridEvent["kind"]> = new Set([
  "changed",
  "formatted",
  "added",
  "removed",
]);

/** The events of a session. */
export interface SessionListener {
  /** The host has responded, or the add-in is ready: anything around the sheet may have changed. */
  changed(): void;
  /** The add-in has opened a workbook beside this one. */
  newWorkbook(bytes: Uint8Array): void;
  /** A person is asked about an entry that a validation does not allow. */
  ask(question: Question): Promise<Decision>;
  /** A person has left the add-in by keyboard. */
  left(to: Exit): void;
}

/** A workbook that is open on the page, with the add-in running on it. */
export class Session {
  private static count = 0;
  readonly workbook: Workbook;
  readonly grid: UniverGrid;
  private readonly unit: string;
  private readonly entries: TypedEntries;
  private readonly hideArrow: () => void;
  /** The cells when the workbook was opened. */
  private readonly opened: Snapshot;
  /** The ignores then. */
  private readonly openedIgnores: readonly string[];
  /** Whether there are unsaved changes. */
  isChanged = false;
  /** Whether the add-in is loaded and its functions can be called. */
  isReady = false;
  private current: WorkbenchHost;
  private frame: Frame | null = null;

  /**
   * @param file the name of the file
   * @param bytes its content
   * @param waitsForResults whether the host answers only when all formulas have their results, as Excel does not
   */
  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly functions: AddinFunctions,
    readonly file: string,
    readonly bytes: Uint8Array,
    private readonly listener: SessionListener,
    private readonly waitsForResults = false,
  ) {
    this.workbook = readXlsx(bytes);
    const appearance = readAppearance(bytes);
    Session.count += 1;
    const unit = (this.unit = `workbook ${Session.count}`);
    this.grid = new UniverGrid(spreadsheet, this.workbook, appearance, functions, unit);
    this.entries = new TypedEntries(this.grid, spreadsheet.injector, unit, (question) =>
      this.ask(question),
    );
    this.hideArrow = showEntryArrow(this.grid, this.entries, spreadsheet.injector, unit);
    this.opened = takeSnapshot(this.grid);
    this.current = this.newHost();
    openIgnores(this.current.document, bytes);
    openSettings(this.current.document, bytes);
    this.openedIgnores = ignoresIn(this.current.document);
    functions.serve({
      call: (call) => (this.isReady ? this.host.functions.call(call) : null),
      nameOf: (sheet) => this.grid.nameOf(sheet),
      displayedValue: (cell) => this.grid.displayedValue(cell),
      onResults: (cells) => {
        if (cells.length > 0) this.grid.calculation.run(cells);
        else this.grid.calculation.check();
      },
    });
    this.grid.listen(({ kind }) => {
      if (changing.has(kind)) this.isChanged = true;
    });
  }

  get host(): WorkbenchHost {
    return this.current;
  }

  /** Loads the add-in, or reloads it; its settings in the workbook are kept. */
  startAddin(language: Language): void {
    this.frame?.close();
    this.isReady = false;
    this.functions.dropCalls();
    const { settings, xml } = this.current.document;
    const host = (this.current = this.newHost());
    host.waitsForResults = this.waitsForResults;
    host.files.save = () => this.saved()?.bytes ?? null;
    for (const [key, value] of settings) host.document.settings.set(key, value);
    for (const part of xml.values()) host.document.addXml(part);
    const iframe = document.createElement("iframe");
    iframe.title = "ZA";
    byId("pane", HTMLElement).replaceChildren(iframe);
    iframe.addEventListener("load", () => {
      this.showTheme();
    });
    this.frame = new Frame(host, iframe, {
      language: locales[language],
      openWindow: (url) => window.open(url, "_blank"),
      onExit: (to) => {
        this.listener.left(to);
      },
    });
    void host.functions.ready.then(() => {
      if (host !== this.current) return;
      this.isReady = true;
      this.functions.markReady();
      const { calculation, fillingCells } = this.grid;
      if (fillingCells.length > 0) calculation.run(fillingCells);
      this.listener.changed();
    });
    this.frame.open(new URL("/taskpane.html", location.href).href);
    this.listener.changed();
  }

  /** Excel on the web provides no theme to add-ins; here the pane gets that of the page. */
  showTheme(): void {
    const pane = document.querySelector<HTMLIFrameElement>("#pane iframe")?.contentDocument;
    const { theme } = document.documentElement.dataset;
    if (pane && theme !== undefined) pane.documentElement.dataset["theme"] = theme;
  }

  /** Runs a command of the ribbon. */
  async runCommand(name: string): Promise<void> {
    await this.frame?.runCommand(name);
  }

  /** Resolves when every formula has its result, or after some seconds. */
  calculated(): Promise<void> {
    return this.grid.settled(patience);
  }

  /** Has cells show `#BUSY!` while they are calculated again, or their old values. */
  set hidesOldValues(hides: boolean) {
    this.functions.hidesOldValues = hides;
  }

  /**
   * The file with the changes since it was opened.
   *
   * @returns null when rows were deleted, columns or cells moved, or sheets renamed or deleted: styles and names in the
   *   file would not follow, and formulas would refer to the wrong cells
   */
  save(): Saved | null {
    const saved = this.saved();
    if (saved) this.isChanged = false;
    return saved;
  }

  /** Lets a person choose what to enter into the selected cell, as Alt+Down does in Excel. */
  async chooseEntry(): Promise<void> {
    const { sheet, area } = this.grid.selection;
    await this.entries.choose({ sheet, row: area.top, column: area.left });
  }

  /**
   * What the context menu offers of what is selected.
   *
   * @param place where it was asked for
   */
  menuItems(place: MenuPlace): readonly (readonly MenuItem[])[] {
    return menuItemsOf(this.grid, this.spreadsheet.injector, place, () => void this.chooseEntry());
  }

  /** Where the selected cell is on the page; null where it is not drawn. */
  get selectedPlace(): Point | null {
    const { top, left } = this.grid.selection.area;
    return screenPlaceOf(this.spreadsheet.injector, this.unit, top, left);
  }

  /** What is being typed into a cell; null while none is edited. */
  get edited(): string | null {
    return this.entries.edited;
  }

  close(): void {
    this.frame?.close();
    this.hideArrow();
    this.entries.close();
    this.grid.close();
  }

  /** Meanwhile Excel is in the cell's edit mode, in which the add-in waits. */
  private async ask(question: Question): Promise<Decision> {
    const { faults } = this.host;
    faults.startCellEdit();
    try {
      return await this.listener.ask(question);
    } finally {
      faults.endCellEdit();
    }
  }

  private saved(): Saved | null {
    const inserted = this.grid.insertedRows;
    if (!inserted) return null;
    const added = addedSheets(this.grid, this.grid.addedSheets);
    const now = { ...takeSnapshot(this.grid), inserted, added };
    const saved = saveXlsx(this.bytes, this.opened, now);
    const { document } = this.current;
    const withIgnores = withIgnoresOf(document, saved.bytes, this.openedIgnores);
    return { ...saved, bytes: withSettingsOf(document, withIgnores) };
  }

  private newHost(): WorkbenchHost {
    let seen = 0;
    const host = new WorkbenchHost(this.grid, () => {
      const fresh = host.page.opened.slice(seen);
      seen = host.page.opened.length;
      for (const base64 of fresh) {
        this.listener.newWorkbook(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
      }
      this.listener.changed();
    });
    return host;
  }
}
