import type { Finding } from "../../../audit/finding";
import { failures } from "../../../text/excel";
import { checkText } from "../../../text/pane";
import { ExcelFailure } from "../../../workbook/sources/excel";
import type { Area } from "../../../workbook/workbook";
import type { WorkbookAccess } from "../../excel/access";
import { checkWorkbook, type Slicing } from "./check-workbook";
import { findingKey } from "./finding-key";
import { initialState, reduce } from "./model";
import { type Fixable, isFixable, safeFixes } from "./safe-fixes";
import type { CheckEvent, CheckState, NoticePlace, Saying } from "./state";

export interface Timing {
  readonly slicing: Slicing;
  /** Milliseconds without a change before a live check. */
  readonly quiet: number;
  /** Milliseconds before a live check is tried again that met a cell being edited. */
  readonly patience: number;
}

export const defaultTiming: Timing = {
  slicing: {
    length: 30,
    now: () => performance.now(),
    pause: () =>
      new Promise((resolve) => {
        setTimeout(resolve);
      }),
  },
  quiet: 250,
  patience: 1_000,
};

/**
 * Does what the Check view asks for: one check at a time, of which the newest wins, and none while cells are
 * being written.
 */
export class CheckController {
  private current: CheckState = initialState;
  /** The check that runs. */
  private run: AbortController | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isWriting = false;
  /** Whether the writing under way has to be followed by a check, whatever becomes of it. */
  private isCheckDue = false;

  /**
   * @param access the open workbook
   * @param onState told every new state
   */
  constructor(
    private readonly access: WorkbookAccess,
    private readonly onState: (state: CheckState) => void,
    private readonly timing: Timing = defaultTiming,
  ) {}

  get state(): CheckState {
    return this.current;
  }

  /** Listens to the workbook and checks it for the first time. */
  async start(): Promise<void> {
    const listening = this.access
      .onChanged(() => {
        this.checkAfter(this.timing.quiet);
      })
      .catch(() => {
        // Whatever the reason is, without events there is still the button.
        this.dispatch({ type: "not-listening" });
      });
    await Promise.all([this.check(), listening]);
  }

  dispatch(event: CheckEvent): void {
    this.current = reduce(this.current, event);
    this.onState(this.current);
  }

  /** Reads and audits the workbook; a check under way gives way to it. */
  async check({ isLive = false }: { readonly isLive?: boolean } = {}): Promise<void> {
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
      const reading = progressed("reading");
      const workbook = await this.access.read({
        signal,
        isLive,
        onProgress: (done, total) => {
          reading(total > 0 ? done / total : 1);
        },
      });
      signal.throwIfAborted();
      const auditing = progressed("auditing");
      auditing(0);
      const checked = await checkWorkbook(workbook, signal, auditing, this.timing.slicing);
      this.run = null;
      this.dispatch({ type: "checked", checked });
    } catch (error) {
      if (signal.aborted) return;
      this.run = null;
      this.checkFailed(error, isLive);
    }
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
    if (finding) await this.write([finding], key);
  }

  /** Writes all safe fixes that do not meet in a cell. */
  async fixAllSafe(): Promise<void> {
    const fixable = safeFixes(this.findings());
    if (fixable.length > 0) await this.write(fixable, "findings");
  }

  /** Selects cells in Excel. */
  async goTo(sheet: string, area: Area, at: NoticePlace): Promise<void> {
    this.dispatch({ type: "dismissed" });
    await this.attempt(() => this.access.goTo(sheet, area), at);
  }

  async openNewForm(): Promise<void> {
    this.dispatch({ type: "dismissed" });
    await this.attempt(() => this.access.openNewForm(), "check");
  }

  private findings(): readonly Finding[] {
    return this.current.checked?.form?.result.findings ?? [];
  }

  private async write(findings: readonly Fixable[], at: NoticePlace): Promise<void> {
    const workbook = this.current.checked?.workbook;
    if (this.isWriting || !workbook) return;
    this.isCheckDue = this.run !== null || this.timer !== undefined;
    this.stop();
    this.isWriting = true;
    this.dispatch({ type: "fixing" });
    try {
      const asked = findings.flatMap(({ fix }) => fix.changes);
      const refusals = await this.access.refusalsOf(asked, workbook);
      const refused = new Set(refusals.map(({ change }) => change));
      // A fix is made whole or not at all.
      const made = findings.filter(({ fix }) => !fix.changes.some((change) => refused.has(change)));
      const changes = made.flatMap(({ fix }) => fix.changes);
      if (made.length > 0) await this.access.write(changes, workbook);
      this.isCheckDue = true;
      this.dispatch({ type: "fixed", at, fixed: made.map(findingKey), refusals });
    } catch (error) {
      this.isCheckDue ||= error instanceof ExcelFailure && error.code === "half-written";
      this.dispatch({ type: "failed", at, saying: sayingOf(error) });
    } finally {
      this.isWriting = false;
    }
    if (this.isCheckDue) await this.check({ isLive: true });
  }

  private async attempt(action: () => Promise<void>, at: NoticePlace): Promise<void> {
    try {
      await action();
    } catch (error) {
      this.dispatch({ type: "troubled", at, saying: sayingOf(error) });
    }
  }

  private checkFailed(error: unknown, isLive: boolean): void {
    // No notice while a person types: the check comes when the cell is left.
    if (isLive && error instanceof ExcelFailure && error.code === "cell-edit") {
      this.dispatch({ type: "postponed" });
      this.checkAfter(this.timing.patience);
      return;
    }
    this.dispatch({ type: "failed", at: "check", saying: sayingOf(error) });
  }

  private checkAfter(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.check({ isLive: true });
    }, milliseconds);
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.run?.abort();
    this.run = null;
  }
}

function sayingOf(error: unknown): Saying {
  if (error instanceof ExcelFailure) {
    return { sentence: failures[error.code], params: error.params };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { sentence: checkText.failed, params: { reason } };
}
