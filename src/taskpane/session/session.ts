import type { SampleKind } from "../../form/template/sample/sample-of";
import type { Language } from "../../text/sentence";
import type { CopyOutcome, CopyProgress } from "../../submission-copy/open-copy";
import type { OwnSheet } from "../../workbook/own-sheet/own-sheet";
import { ExcelFailure, loadLater, type SheetProgress } from "../../workbook/sources/excel";
import type { Area, Place } from "../../workbook/workbook";
import type { WorkbookAccess, WorkbookEvent } from "../excel/access";
import { Attempts } from "./attempts";
import { AwaitedResults } from "./awaited-results";
import { CellWriting, type Checks } from "./cell-writing";
import { KeptInWorkbook } from "./kept-in-workbook";
import { LiveCheck } from "./live-check";
import { initialState, reduce } from "./model";
import { sayingOf } from "./saying-of";
import { isIn } from "./is-in";
import { Selection } from "./selection";
import type { NoticePlace, SessionEvent, SessionState, SheetOutcome } from "./state";
import { defaultTiming, type Timing } from "./timing";
import { withoutTick } from "./without-tick";

/**
 * Follows the open workbook for the pane: one check at a time, of which the newest wins, and none while cells are
 * being written or nobody can see the pane.
 */
export class WorkbookSession implements Checks {
  private current: SessionState = initialState;
  /** The check that runs. */
  private run: AbortController | null = null;
  private readonly live: LiveCheck;
  /** Whether formulas were calculated while a check ran. */
  private wasCalculated = false;
  /** Whether somebody has changed cells since the last check began; Excel may calculate for no such reason. */
  private isEdited = false;
  private readonly results: AwaitedResults;
  private isHidden = false;
  private readonly selection: Selection;
  /** The cells that the pane has selected last. */
  private goneTo: { readonly sheet: string; readonly area: Area } | null = null;
  private endWatching: () => void = () => undefined;
  private listening: Promise<() => Promise<void>> | null = null;
  /** Writes cells. */
  readonly cells: CellWriting;
  /** What the workbook keeps beside them. */
  readonly kept: KeptInWorkbook;
  private readonly attempts = new Attempts((event) => {
    this.dispatch(event);
  });

  /**
   * @param access the open workbook
   * @param onState told every new state
   */
  constructor(
    private readonly access: WorkbookAccess,
    private readonly onState: (state: SessionState) => void,
    private readonly timing: Timing = defaultTiming,
  ) {
    this.cells = new CellWriting(access, this);
    this.kept = new KeptInWorkbook(access, this, this.cells, this.attempts);
    this.results = new AwaitedResults(timing);
    this.live = new LiveCheck(timing, () => void this.check({ isLive: true }));
    // Nobody has asked for it: where Excel does not tell, nothing is said.
    this.selection = new Selection((listener) =>
      this.attempts.unasked(() => this.access.watchSelection(listener)),
    );
  }

  get state(): SessionState {
    return this.current;
  }

  /** Follows the workbook while a person can see the pane, and checks it each time that it is shown. */
  async start(): Promise<void> {
    let first = Promise.resolve();
    this.isHidden = true;
    this.endWatching = this.access.watchVisibility((isVisible) => {
      if (isVisible) first = this.resume();
      else this.pause();
    });
    await first;
  }

  /** Ends everything that was started. */
  end(): void {
    this.endWatching();
    this.pause();
  }

  /** Whether a check runs, or is due. */
  get isCheckComing(): boolean {
    return this.run !== null || this.live.isDue;
  }

  /** Whether nobody can see the pane, so that it does not follow the workbook. */
  get isPaused(): boolean {
    return this.isHidden;
  }

  dispatch(event: SessionEvent): void {
    this.current = reduce(this.current, event);
    this.onState(this.current);
  }

  /** Reads and audits the workbook; a check under way gives way to it. */
  async check({ isLive = false }: { readonly isLive?: boolean } = {}): Promise<void> {
    if (this.isHidden) {
      // Whoever presses the button sees the pane, whatever Office says.
      if (!isLive) await this.resume();
      return;
    }
    if (this.cells.isWriting) {
      this.cells.isCheckDue = true;
      return;
    }
    this.stopChecking();
    this.isEdited = false;
    const run = new AbortController();
    const { signal } = run;
    this.run = run;
    this.dispatch({ type: "started", isLive });
    const progressed = (doing: "reading" | "auditing") => (share: number) => {
      if (!signal.aborted) this.dispatch({ type: "progressed", doing, share });
    };
    try {
      // A sixth of all code: it is loaded once the pane is drawn.
      const { checkWorkbook } = await loadLater(() => import("./check-workbook"));
      signal.throwIfAborted();
      const read = progressed("reading");
      const reading = await this.access.read({
        signal,
        isLive,
        onProgress: (done, total) => {
          read(total > 0 ? done / total : 1);
        },
      });
      signal.throwIfAborted();
      const { workbook, circumstances } = reading;
      const calculation = this.results.calculationIn(reading);
      if (calculation.state === "awaited") {
        this.run = null;
        this.dispatch({ type: "calculating", circumstances });
        this.live.after(this.timing.calculation);
      } else {
        const auditing = progressed("auditing");
        auditing(0);
        const audited = await checkWorkbook(workbook, signal, auditing, this.timing.slicing);
        this.run = null;
        const checked = withoutTick(audited, circumstances.unread);
        this.dispatch({ type: "checked", checked, circumstances, calculation });
      }
    } catch (error) {
      if (signal.aborted) return;
      this.run = null;
      this.checkFailed(error, isLive);
    }
    if (this.wasCalculated) this.live.soon();
  }

  /** Ends the check under way; what the last one found stays. */
  cancel(): void {
    if (this.run === null) return;
    this.stopChecking();
    this.dispatch({ type: "cancelled" });
  }

  /** Selects cells in Excel. */
  async goTo(sheet: string, area: Area, at: NoticePlace): Promise<void> {
    const { place } = this.selection;
    this.dispatch({ type: "dismissed" });
    const hasGone = await this.attempts.attempt(async () => {
      await this.access.goTo(sheet, area);
      return true;
    }, at);
    if (!hasGone) return;
    // Whoever goes from finding to finding wants back to where they were before the first.
    if (place && !(this.goneTo && isIn(place, this.goneTo))) {
      this.dispatch({ type: "went", from: place });
    }
    this.goneTo = { sheet, area };
  }

  /** Selects the cell again that was selected before the pane went to others. */
  async goBack(): Promise<void> {
    const { before } = this.current;
    if (!before) return;
    const { sheet, row, column } = before;
    await this.goTo(sheet, { top: row, left: column, bottom: row, right: column }, "check");
    this.goneTo = null;
    this.dispatch({ type: "went", from: null });
  }

  /**
   * Writes one of the add-in's own sheets; cells that a person fills in meanwhile come first.
   *
   * @param progress told how far it is, and asked whether to go on
   * @returns what became of it; where it is `refused`, a notice at the place says why
   */
  async writeSheet(
    sheet: OwnSheet,
    at: NoticePlace,
    progress: SheetProgress = {},
  ): Promise<SheetOutcome> {
    this.dispatch({ type: "dismissed" });
    await this.cells.settled();
    const { signal } = progress;
    const written = await this.attempts.attempt(async (): Promise<SheetOutcome> => {
      try {
        signal?.throwIfAborted();
        return { status: "written", name: await this.access.writeSheet(sheet, progress) };
      } catch (error) {
        // Where a part is written, that is said.
        if (signal?.aborted && !(error instanceof ExcelFailure)) return { status: "cancelled" };
        throw error;
      }
    }, at);
    return written ?? { status: "refused" };
  }

  /**
   * Gets a part of the add-in that is not loaded with the rest.
   *
   * @returns undefined where it does not come from its server, and a notice at the place says so
   */
  async loadLater<Part>(load: () => Promise<Part>, at: NoticePlace): Promise<Part | undefined> {
    this.dispatch({ type: "dismissed" });
    return this.attempts.attempt(() => loadLater(load), at);
  }

  /**
   * Opens the submission copy as a new workbook, once what a person filled in is written.
   *
   * @returns null where Excel did not let it, and a notice at the place says why
   */
  async openSubmissionCopy(
    language: Language,
    isDraft: boolean,
    at: NoticePlace,
    progress: CopyProgress,
  ): Promise<CopyOutcome | null> {
    this.dispatch({ type: "dismissed" });
    await this.cells.settled();
    const copy = () => this.access.openSubmissionCopy(language, isDraft, progress);
    return (await this.attempts.attempt(copy, at)) ?? null;
  }

  /** Follows the cell that a person selects for somebody who waits for it; where Excel does not tell, a notice says so. */
  async watchSelection(
    listener: (place: Place) => void,
    at: NoticePlace,
  ): Promise<() => Promise<void>> {
    const end = await this.attempts.attempt(() => this.access.watchSelection(listener), at);
    return end ?? (() => Promise.resolve());
  }

  /** Tells of the cell that is selected; see `Selection`. */
  onSelection(listener: (place: Place) => void): () => void {
    return this.selection.onSelection(listener);
  }

  /** Opens the blank form as a new workbook. */
  async openNewForm(language: Language): Promise<void> {
    this.dispatch({ type: "dismissed" });
    await this.attempts.attempt(() => this.access.openNewForm(language), "check");
  }

  /**
   * Opens a sample as a new workbook.
   *
   * @returns whether it is open; where it is not, a notice in the pane's bar says why
   */
  async openSample(kind: SampleKind, language: Language): Promise<boolean> {
    this.dispatch({ type: "dismissed" });
    const isOpen = await this.attempts.attempt(async () => {
      await this.access.openSample(kind, language);
      return true;
    }, "check");
    return isOpen ?? false;
  }

  /** The day on which the pane is used, as a serial number. */
  today(): number {
    return this.access.today();
  }

  private checkFailed(error: unknown, isLive: boolean): void {
    // No notice while a person types: the check comes when the cell is left.
    if (isLive && error instanceof ExcelFailure && whileEditing.has(error.code)) {
      this.dispatch({ type: "postponed" });
      this.live.after(this.timing.patience);
      return;
    }
    this.dispatch({ type: "failed", at: "check", saying: sayingOf(error) });
  }

  private async resume(): Promise<void> {
    if (!this.isHidden) return;
    this.isHidden = false;
    const checked = this.check({ isLive: this.current.checked !== null });
    await Promise.all([checked, this.listen(), this.selection.follow()]);
  }

  private pause(): void {
    if (this.isHidden) return;
    this.isHidden = true;
    this.stopChecking();
    // What is being written goes on.
    if (!this.cells.isWriting) this.dispatch({ type: "cancelled" });
    const { listening } = this;
    this.listening = null;
    void listening?.then((end) => end()).catch(() => undefined);
    this.selection.stop();
  }

  private async listen(): Promise<void> {
    const listening = this.access.listen((event) => {
      if (this.listening !== listening) return;
      this.follow(event);
    });
    this.listening = listening;
    try {
      await listening;
      if (!this.current.isListening) this.dispatch({ type: "listening" });
    } catch {
      // Whatever the reason is, without events there is still the button.
      if (this.listening === listening) this.dispatch({ type: "not-listening" });
    }
  }

  private follow(event: WorkbookEvent): void {
    switch (event) {
      case "called":
        this.results.called();
        break;
      case "calculated": {
        const hasResults = this.results.calculated() && this.isEdited;
        // Excel may calculate without end: the check under way comes first.
        if (this.run !== null) this.wasCalculated = true;
        else this.live.soon({ hasResults });
        break;
      }
      case "changed":
        this.isEdited = true;
        this.live.soon();
    }
  }

  /** Ends the check under way, and those that are due. */
  stopChecking(): void {
    this.live.stop();
    this.wasCalculated = false;
    this.run?.abort();
    this.run = null;
  }
}

/** With what Excel refuses while a cell is being edited, and in other passing states. */
const whileEditing: ReadonlySet<string> = new Set(["cell-edit", "not-now"]);
