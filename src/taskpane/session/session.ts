import type { Finding, Fix } from "../../audit/finding";
import { identitiesOf, type Identity } from "../../audit/set-aside";
import { isoFromSerial } from "../../core/calendar/serial";
import { auditToKeep, type KeptAudit, readKeptAudit } from "../../report/baseline";
import type { FormField } from "../../form/fields";
import { type Answer, nameOfAnswer, type Part } from "../../form/recognise/answers";
import type { SampleKind } from "../../form/template/sample/sample-of";
import { openFindings } from "../../report/set-aside";
import type { Language } from "../../text/sentence";
import type { Ignore } from "../../workbook/ignore-list";
import type { CopyOutcome, CopyProgress } from "../../submission-copy/open-copy";
import type { OwnSheet } from "../../workbook/own-sheet/own-sheet";
import {
  ExcelFailure,
  type ListRow,
  loadLater,
  type SheetProgress,
} from "../../workbook/sources/excel";
import { followGrowth } from "../../workbook/follow-growth";
import type { Area, Change, Place, Workbook } from "../../workbook/workbook";
import type { Kept, WorkbookAccess } from "../excel/access";
import { AwaitedResults } from "./awaited-results";
import { checkWorkbook } from "./check-workbook";
import { findingKey } from "./finding-key";
import { LiveCheck } from "./live-check";
import { initialState, reduce } from "./model";
import { type Fixable, isFixable, safeFixes } from "../../audit/safe-fixes";
import { sayingOf } from "./saying-of";
import { Selection } from "./selection";
import type { NoticePlace, SessionEvent, SessionState, SheetOutcome } from "./state";
import { defaultTiming, type Timing } from "./timing";
import { withoutTick } from "./without-tick";

/**
 * Does what the Check view asks for: one check at a time, of which the newest wins, and none while cells are
 * being written or nobody can see the pane.
 */
export class WorkbookSession {
  private current: SessionState = initialState;
  /** The check that runs. */
  private run: AbortController | null = null;
  private readonly live: LiveCheck;
  /** Whether formulas were calculated while a check ran. */
  private wasCalculated = false;
  private readonly results: AwaitedResults;
  private isHidden = false;
  private readonly selection: Selection;
  private endWatching: () => void = () => undefined;
  private listening: Promise<() => Promise<void>> | null = null;
  private isWriting = false;
  /** Settled when all that was asked to be written is. */
  private writing: Promise<unknown> = Promise.resolve();
  /** How many writings of what a person filled in are under way or wait. */
  private queued = 0;
  /** Whether the writing under way has to be followed by a check, whatever becomes of it. */
  private isCheckDue = false;

  /**
   * @param access the open workbook
   * @param onState told every new state
   */
  constructor(
    private readonly access: WorkbookAccess,
    private readonly onState: (state: SessionState) => void,
    private readonly timing: Timing = defaultTiming,
  ) {
    this.results = new AwaitedResults(timing.longestCalculation);
    this.live = new LiveCheck(timing, () => void this.check({ isLive: true }));
    // Nobody has asked for it: where Excel does not tell, nothing is said.
    this.selection = new Selection((listener) =>
      this.unasked(() => this.access.watchSelection(listener)),
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
    if (this.isWriting) {
      this.isCheckDue = true;
      return;
    }
    this.stop();
    const run = new AbortController();
    const { signal } = run;
    this.run = run;
    this.dispatch({ type: "started", isLive });
    const progressed = (doing: "reading" | "auditing") => (share: number) => {
      if (!signal.aborted) this.dispatch({ type: "progressed", doing, share });
    };
    try {
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
    this.stop();
    this.dispatch({ type: "cancelled" });
  }

  /** Writes the fix of one finding. */
  async fix(key: string): Promise<void> {
    const fixable = this.findings().filter(isFixable);
    const finding = fixable.find((candidate) => findingKey(candidate) === key);
    if (finding) await this.applyFixes([finding], key);
  }

  /** Writes all safe fixes that do not meet in a cell. */
  async fixAllSafe(): Promise<void> {
    const fixable = safeFixes(this.findings());
    if (fixable.length > 0) await this.applyFixes(fixable, "findings");
  }

  /** Selects cells in Excel. */
  async goTo(sheet: string, area: Area, at: NoticePlace): Promise<void> {
    this.dispatch({ type: "dismissed" });
    await this.attempt(() => this.access.goTo(sheet, area), at);
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
    await this.writing;
    const { signal } = progress;
    const written = await this.attempt(async (): Promise<SheetOutcome> => {
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
   * Sets a finding aside, in the workbook, and checks again.
   *
   * @param key of the finding
   * @param reason see `isReason`
   * @returns whether it is set aside; where it is not, a notice at the finding says why
   */
  async setAside(key: string, reason: string): Promise<boolean> {
    const form = this.current.checked?.form;
    const finding = this.findings().find((each) => findingKey(each) === key);
    const identity =
      form && finding && identitiesOf(form.result.findings, form.submission).get(finding);
    if (!identity) return false;
    const date = isoFromSerial(this.today());
    const ignore = { ...identity, rule: finding.rule, reason: reason.trim(), date };
    return this.changeIgnores((ignores) => [...without(ignores, identity), ignore], key);
  }

  /** Takes back that a finding was set aside, or an ignore that matches none, and checks again. */
  async takeBack(ignored: Identity): Promise<boolean> {
    return this.changeIgnores((ignores) => without(ignores, ignored), "set-aside");
  }

  /**
   * Gets a part of the add-in that is not loaded with the rest.
   *
   * @returns undefined where it does not come from its server, and a notice at the place says so
   */
  async loadLater<Part>(load: () => Promise<Part>, at: NoticePlace): Promise<Part | undefined> {
    this.dispatch({ type: "dismissed" });
    return this.attempt(() => loadLater(load), at);
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
    await this.writing;
    const copy = () => this.access.openSubmissionCopy(language, isDraft, progress);
    return (await this.attempt(copy, at)) ?? null;
  }

  /** The audit that the workbook keeps to compare with; null where it keeps none, undefined where Excel does not say. */
  async keptAudit(): Promise<KeptAudit | null | undefined> {
    const text = await this.readKept("audit", null);
    return typeof text === "string" ? readKeptAudit(text) : text;
  }

  /**
   * Keeps the last audit in the workbook, to compare later ones with.
   *
   * @returns null where there is none or it could not be kept, of which a notice tells
   */
  async keepAudit(): Promise<KeptAudit | null> {
    const form = this.current.checked?.form;
    if (!form) return null;
    const kept = auditToKeep(form, isoFromSerial(this.today()));
    return (await this.keep("audit", JSON.stringify(kept), "compare")) ? kept : null;
  }

  /**
   * What the workbook keeps, as a text; null where it keeps nothing.
   *
   * @param at where it is said that Excel does not tell: a cell is being edited, say; null where nobody has asked
   * @returns undefined where Excel does not tell
   */
  async readKept(what: Kept, at: NoticePlace | null): Promise<string | null | undefined> {
    const reading = () => this.access.readKept(what);
    return at === null ? this.unasked(reading) : this.attempt(reading, at);
  }

  /**
   * Keeps a text in the workbook.
   *
   * @returns whether it is kept; where it is not, a notice at the place says why
   */
  async keep(what: Kept, text: string, at: NoticePlace): Promise<boolean> {
    this.dispatch({ type: "dismissed" });
    await this.writing;
    const isKept = await this.attempt(async () => {
      await this.access.keep(what, text);
      return true;
    }, at);
    return isKept ?? false;
  }

  /** Keeps in the workbook what a person has said of a cell, and reads it again with that. */
  async answer(field: FormField, part: Part, place: Place, comment: string): Promise<void> {
    const { checked } = this.current;
    if (!checked) return;
    const name = nameOfAnswer(field, part, place, checked.workbook);
    this.dispatch({ type: "dismissed" });
    await this.attempt(async () => {
      await this.access.nameCell(name, place, comment);
      await this.check({ isLive: true });
    }, "doubts");
  }

  /** Takes back what a person has said of a cell. */
  async takeBackAnswer({ name }: Answer): Promise<void> {
    this.dispatch({ type: "dismissed" });
    await this.attempt(async () => {
      await this.access.removeName(name);
      await this.check({ isLive: true });
    }, "doubts");
  }

  /** Follows the cell that a person selects for somebody who waits for it; where Excel does not tell, a notice says so. */
  async watchSelection(
    listener: (place: Place) => void,
    at: NoticePlace,
  ): Promise<() => Promise<void>> {
    const end = await this.attempt(() => this.access.watchSelection(listener), at);
    return end ?? (() => Promise.resolve());
  }

  /** Tells of the cell that is selected; see `Selection`. */
  onSelection(listener: (place: Place) => void): () => void {
    return this.selection.onSelection(listener);
  }

  /** Opens the blank form as a new workbook. */
  async openNewForm(language: Language): Promise<void> {
    this.dispatch({ type: "dismissed" });
    await this.attempt(() => this.access.openNewForm(language), "check");
  }

  /**
   * Opens a sample as a new workbook.
   *
   * @returns whether it is open; where it is not, a notice in the pane's bar says why
   */
  async openSample(kind: SampleKind, language: Language): Promise<boolean> {
    this.dispatch({ type: "dismissed" });
    const isOpen = await this.attempt(async () => {
      await this.access.openSample(kind, language);
      return true;
    }, "check");
    return isOpen ?? false;
  }

  private async changeIgnores(
    change: Parameters<WorkbookAccess["changeIgnores"]>[0],
    at: NoticePlace,
  ): Promise<boolean> {
    this.dispatch({ type: "dismissed" });
    await this.writing;
    const isChanged = await this.attempt(async () => {
      await this.access.changeIgnores(change);
      return true;
    }, at);
    // Excel tells nobody that it keeps something else.
    if (isChanged) await this.check({ isLive: true });
    return isChanged ?? false;
  }

  /** What can be fixed: what was set aside stays as it is. */
  private findings(): readonly Finding[] {
    return openFindings(this.current.checked?.form?.result.findings ?? []);
  }

  /**
   * Writes what a person has filled in; all of it or nothing. Whoever types fast is not held up: each writing waits for
   * the one before it, and none for formulas, on which it does not depend.
   *
   * @returns whether it was written; where it was not, a notice at the place says why
   */
  put(changes: readonly Change[], at: NoticePlace): Promise<boolean> {
    // What is said of one writing stays while those behind it in the queue go on.
    const keepsNotice = this.queued > 0;
    this.queued += 1;
    const written = this.writing
      .then(() => this.write([{ fix: { changes } }], at, keepsNotice))
      .finally(() => {
        this.queued -= 1;
      });
    this.writing = written;
    return written;
  }

  /**
   * Adds rows to a table, has the formulas that read all of its rows read these too, and checks again.
   *
   * @param table with the rows that it has between its headings and its totals
   * @returns whether they were added; where they were not, a notice at the place says why
   */
  async addRows(
    table: { readonly name: string; readonly sheet: string; readonly rows: Area },
    count: number,
    at: NoticePlace,
  ): Promise<boolean> {
    const { name, sheet, rows: before } = table;
    const rows = before.bottom - before.top + 1 + count;
    await this.writing;
    const added = this.whileWriting(at, false, async () => {
      await this.access.growTable(name, rows);
      this.isCheckDue = true;
      const workbook = await this.readAsItIs();
      const { changes, names } = followGrowth(workbook, { sheet, before, added: count });
      const refusals = await this.access.refusalsOf(changes, workbook);
      const refused = new Set(refusals.map(({ change }) => change));
      const made = changes.filter((change) => !refused.has(change));
      if (made.length > 0) await this.access.write(made, workbook);
      if (names.length > 0) await this.access.redirectNames(names);
      // The rows are there; which formulas do not read them has to be said.
      this.dispatch(
        refusals.length > 0 ? { type: "fixed", at, fixed: [], refusals } : { type: "written" },
      );
      return true;
    });
    this.writing = added;
    return added;
  }

  /**
   * Adds a row to a list that is no table, above its last one, and checks again. What reads the whole list reads the row too.
   *
   * @param last the last row of the list as it is; the one below it is the last then, and blank
   * @returns whether it was added; where it was not, a notice at the place says why
   */
  async addListRow(last: ListRow, at: NoticePlace): Promise<boolean> {
    await this.writing;
    const added = this.whileWriting(at, false, async () => {
      await this.access.addListRow(last);
      this.isCheckDue = true;
      this.dispatch({ type: "written" });
      return true;
    });
    this.writing = added;
    return added;
  }

  /** The day on which the pane is used, as a serial number. */
  today(): number {
    return this.access.today();
  }

  /** A fix is for the cells as they were checked: none is made while something is written or calculated. */
  private async applyFixes(fixes: readonly Fixable[], at: NoticePlace): Promise<void> {
    if (this.isWriting || this.current.calculation.state === "awaited") return;
    const written = this.write(fixes, at);
    this.writing = written;
    await written;
  }

  private async write(
    writings: readonly { readonly fix: Pick<Fix, "changes"> }[],
    at: NoticePlace,
    keepsNotice = false,
  ): Promise<boolean> {
    const workbook = this.current.checked?.workbook;
    if (!workbook) return false;
    return this.whileWriting(at, keepsNotice, async () => {
      const asked = writings.flatMap(({ fix }) => fix.changes);
      const refusals = await this.access.refusalsOf(asked, workbook);
      const refused = new Set(refusals.map(({ change }) => change));
      // A fix is made whole or not at all.
      const made = writings.filter(({ fix }) => !fix.changes.some((change) => refused.has(change)));
      const changes = made.flatMap(({ fix }) => fix.changes);
      if (made.length > 0) await this.access.write(changes, workbook);
      this.isCheckDue = true;
      const fixed = made.filter(isFinding).map(findingKey);
      this.dispatch(
        fixed.length + refusals.length > 0
          ? { type: "fixed", at, fixed, refusals }
          : { type: "written" },
      );
      return made.length === writings.length;
    });
  }

  /**
   * Writes while no check runs, and checks when it is done.
   *
   * @param act returns whether all was written; where it throws, a notice at the place says why
   */
  private async whileWriting(
    at: NoticePlace,
    keepsNotice: boolean,
    act: () => Promise<boolean>,
  ): Promise<boolean> {
    this.isCheckDue = this.run !== null || this.live.isDue;
    this.stop();
    this.isWriting = true;
    let isWritten = false;
    this.dispatch({ type: "fixing", keepsNotice });
    try {
      isWritten = await act();
    } catch (error) {
      this.isCheckDue ||= error instanceof ExcelFailure && error.code === "half-written";
      this.dispatch({ type: "failed", at, saying: sayingOf(error) });
    } finally {
      this.isWriting = false;
    }
    if (this.isCheckDue) await this.check({ isLive: true });
    return isWritten;
  }

  /** The workbook as it stands, whatever was checked. */
  private async readAsItIs(): Promise<Workbook> {
    const { signal } = new AbortController();
    const reading = await this.access.read({ signal, isLive: true, onProgress: () => undefined });
    return reading.workbook;
  }

  private async attempt<Result>(
    action: () => Promise<Result>,
    at: NoticePlace,
  ): Promise<Result | undefined> {
    try {
      return await action();
    } catch (error) {
      this.dispatch({ type: "troubled", at, saying: sayingOf(error) });
      return undefined;
    }
  }

  /** Does what nobody has asked for: where Excel refuses, nothing is said. */
  private async unasked<Result>(action: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await action();
    } catch (error) {
      if (error instanceof ExcelFailure) return undefined;
      throw error;
    }
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
    this.stop();
    // What is being written goes on.
    if (!this.isWriting) this.dispatch({ type: "cancelled" });
    const { listening } = this;
    this.listening = null;
    void listening?.then((end) => end()).catch(() => undefined);
    this.selection.stop();
  }

  private async listen(): Promise<void> {
    const listening = this.access.listen((event) => {
      if (this.listening !== listening) return;
      // Excel may calculate without end: the check under way comes first.
      if (event === "calculated" && this.run !== null) this.wasCalculated = true;
      else this.live.soon();
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

  private stop(): void {
    this.live.stop();
    this.wasCalculated = false;
    this.run?.abort();
    this.run = null;
  }
}

/** Those that are not for the finding, whatever it stated when it was set aside. */
function without(ignores: readonly Ignore[], { key }: Identity): readonly Ignore[] {
  return ignores.filter((ignore) => ignore.key !== key);
}

function isFinding(writing: { readonly fix: unknown }): writing is Fixable {
  return "rule" in writing;
}

/** With what Excel refuses while a cell is being edited, and in other passing states. */
const whileEditing: ReadonlySet<string> = new Set(["cell-edit", "not-now"]);
