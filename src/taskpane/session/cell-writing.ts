import type { Finding, Fix } from "../../audit/finding";
import { type Fixable, isFixable, safeFixes } from "../../audit/safe-fixes";
import { openFindings } from "../../report/set-aside";
import { followGrowth } from "../../workbook/follow-growth";
import { ExcelFailure, type ListRow } from "../../workbook/sources/excel";
import type { Area, Change, Workbook } from "../../workbook/workbook";
import type { WorkbookAccess } from "../excel/access";
import { findingKey } from "./finding-key";
import { sayingOf } from "./saying-of";
import type { NoticePlace, SessionEvent, SessionState } from "./state";

/** What writing needs to know of the checks, and asks of them. */
export interface Checks {
  readonly state: SessionState;
  dispatch(event: SessionEvent): void;
  check(options: { readonly isLive: boolean }): Promise<void>;
  /** Whether a check runs, or is due. */
  readonly isCheckComing: boolean;
  /** Ends the check under way, and those that are due. */
  stopChecking(): void;
}

/** Writes cells, one writing after the other, and has the workbook checked afterwards. */
export class CellWriting {
  /** Whether cells are being written, so that no check can begin. */
  isWriting = false;
  /** Whether the writing under way has to be followed by a check, whatever becomes of it. */
  isCheckDue = false;
  /** Settled when all that was asked to be written is. */
  private writing: Promise<unknown> = Promise.resolve();
  /** How many writings of what a person filled in are under way or wait. */
  private queued = 0;

  constructor(
    private readonly access: WorkbookAccess,
    private readonly session: Checks,
  ) {}

  /** Resolves when all that was asked to be written is. */
  async settled(): Promise<void> {
    await this.writing;
  }

  /** Writes the fix of one finding. */
  async fix(key: string): Promise<void> {
    const fixable = this.findings.filter(isFixable);
    const finding = fixable.find((candidate) => findingKey(candidate) === key);
    if (finding) await this.applyFixes([finding], key);
  }

  /** Writes all safe fixes that do not meet in a cell. */
  async fixAllSafe(): Promise<void> {
    const fixable = safeFixes(this.findings);
    if (fixable.length > 0) await this.applyFixes(fixable, "findings");
  }

  /**
   * Writes what a person has filled in; all of it or nothing. Whoever types fast is not held up: each writing waits for
   * the one before it, and none for formulas, on which it does not depend.
   *
   * @param workbook that the changes are made for, where it is not the one that was checked last: cells that differ from
   *   it are refused
   * @returns whether it was written; where it was not, a notice at the place says why
   */
  put(changes: readonly Change[], at: NoticePlace, workbook?: Workbook): Promise<boolean> {
    // What is said of one writing stays while those behind it in the queue go on.
    const keepsNotice = this.queued > 0;
    this.queued += 1;
    return this.inTurn(() => this.write([{ fix: { changes } }], at, keepsNotice, workbook)).finally(
      () => {
        this.queued -= 1;
      },
    );
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
    const add = async () => {
      await this.access.growTable(name, rows);
      this.isCheckDue = true;
      const workbook = await this.read();
      const { changes, names } = followGrowth(workbook, { sheet, before, added: count });
      const refusals = await this.access.refusalsOf(changes, workbook);
      const refused = new Set(refusals.map(({ change }) => change));
      const made = changes.filter((change) => !refused.has(change));
      if (made.length > 0) await this.access.write(made, workbook);
      if (names.length > 0) await this.access.redirectNames(names);
      // The rows are there; which formulas do not read them has to be said.
      this.session.dispatch(
        refusals.length > 0 ? { type: "fixed", at, fixed: [], refusals } : { type: "written" },
      );
      return true;
    };
    const isAdded = await this.inTurn(() => this.whileWriting(at, false, add));
    return isAdded ?? false;
  }

  /**
   * Adds a row to a list that is no table, above its last one, and checks again. What reads the whole list reads the row too.
   *
   * @param last the last row of the list as it is; the one below it is the last then, and blank
   * @returns the workbook with the row, for what is filled in there; null where it was not added, and a notice at the
   *   place says why
   */
  addListRow(last: ListRow, at: NoticePlace): Promise<Workbook | null> {
    const add = async () => {
      await this.access.addListRow(last);
      this.isCheckDue = true;
      const workbook = await this.read();
      this.session.dispatch({ type: "written" });
      return workbook;
    };
    return this.inTurn(() => this.whileWriting(at, false, add));
  }

  /**
   * The workbook as it stands once all that was asked to be written is, whatever was checked.
   *
   * @returns null where Excel does not tell, and a notice at the place says why
   */
  asItStands(at: NoticePlace): Promise<Workbook | null> {
    return this.inTurn(async () => {
      try {
        return await this.read();
      } catch (error) {
        this.session.dispatch({ type: "troubled", at, saying: sayingOf(error) });
        return null;
      }
    });
  }

  /** Acts once all that was asked for before is written and checked. */
  private inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const done = this.writing.then(act);
    this.writing = done;
    return done;
  }

  /** A fix is for the cells as they were checked: none is made while something is written or calculated. */
  private async applyFixes(fixes: readonly Fixable[], at: NoticePlace): Promise<void> {
    if (this.isWriting || this.session.state.calculation.state === "awaited") return;
    const written = this.write(fixes, at);
    this.writing = written;
    await written;
  }

  private async write(
    writings: readonly { readonly fix: Pick<Fix, "changes"> }[],
    at: NoticePlace,
    keepsNotice = false,
    workbook = this.session.state.checked?.workbook,
  ): Promise<boolean> {
    if (!workbook) return false;
    const isWritten = await this.whileWriting(at, keepsNotice, async () => {
      const asked = writings.flatMap(({ fix }) => fix.changes);
      const refusals = await this.access.refusalsOf(asked, workbook);
      const refused = new Set(refusals.map(({ change }) => change));
      // A fix is made whole or not at all.
      const made = writings.filter(({ fix }) => !fix.changes.some((change) => refused.has(change)));
      const changes = made.flatMap(({ fix }) => fix.changes);
      if (made.length > 0) await this.access.write(changes, workbook);
      this.isCheckDue = true;
      const fixed = made.filter(isFinding).map(findingKey);
      this.session.dispatch(
        fixed.length + refusals.length > 0
          ? { type: "fixed", at, fixed, refusals }
          : { type: "written" },
      );
      return made.length === writings.length;
    });
    return isWritten ?? false;
  }

  /**
   * Writes while no check runs, and checks when it is done.
   *
   * @returns what was done; null where it threw, and a notice at the place says why
   */
  private async whileWriting<Result>(
    at: NoticePlace,
    keepsNotice: boolean,
    act: () => Promise<Result>,
  ): Promise<Result | null> {
    this.isCheckDue = this.session.isCheckComing;
    this.session.stopChecking();
    this.isWriting = true;
    let done: Result | null = null;
    this.session.dispatch({ type: "fixing", keepsNotice });
    try {
      done = await act();
    } catch (error) {
      this.isCheckDue ||= error instanceof ExcelFailure && error.code === "half-written";
      this.session.dispatch({ type: "failed", at, saying: sayingOf(error) });
    } finally {
      this.isWriting = false;
    }
    if (this.isCheckDue) await this.session.check({ isLive: true });
    return done;
  }

  private async read(): Promise<Workbook> {
    const { signal } = new AbortController();
    const reading = await this.access.read({ signal, isLive: true, onProgress: () => undefined });
    return reading.workbook;
  }

  /** What can be fixed: what was set aside stays as it is. */
  private get findings(): readonly Finding[] {
    return openFindings(this.session.state.checked?.form?.result.findings ?? []);
  }
}

function isFinding(writing: { readonly fix: unknown }): writing is Fixable {
  return "rule" in writing;
}
