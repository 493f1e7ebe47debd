import { identitiesOf, type Identity } from "../../audit/set-aside";
import { isoFromSerial } from "../../core/calendar/serial";
import type { FormField } from "../../form/fields";
import { type Answer, nameOfAnswer, type Part } from "../../form/recognise/answers";
import { openFindings } from "../../report/set-aside";
import type { Ignore } from "../../workbook/ignore-list";
import type { Place } from "../../workbook/workbook";
import type { Kept, WorkbookAccess } from "../excel/access";
import type { Attempts } from "./attempts";
import type { CellWriting, Checks } from "./cell-writing";
import { findingKey } from "./finding-key";
import type { NoticePlace } from "./state";

/** What the workbook keeps for the pane beside its cells: what was set aside, answers, an audit to compare with. */
export class KeptInWorkbook {
  constructor(
    private readonly access: WorkbookAccess,
    private readonly session: Pick<Checks, "state" | "dispatch" | "check">,
    private readonly cells: CellWriting,
    private readonly attempts: Attempts,
  ) {}

  /**
   * Sets a finding aside, in the workbook, and checks again.
   *
   * @param key of the finding
   * @param reason see `isReason`
   * @returns whether it is set aside; where it is not, a notice at the finding says why
   */
  async setAside(key: string, reason: string): Promise<boolean> {
    const form = this.session.state.checked?.form;
    const finding = openFindings(form?.result.findings ?? []).find(
      (each) => findingKey(each) === key,
    );
    const identity =
      form && finding && identitiesOf(form.result.findings, form.submission).get(finding);
    if (!identity) return false;
    const date = isoFromSerial(this.access.today());
    const ignore = { ...identity, rule: finding.rule, reason: reason.trim(), date };
    return this.changeIgnores((ignores) => [...without(ignores, identity), ignore], key);
  }

  /** Takes back that a finding was set aside, or an ignore that matches none, and checks again. */
  async takeBack(ignored: Identity): Promise<boolean> {
    return this.changeIgnores((ignores) => without(ignores, ignored), "set-aside");
  }

  /**
   * What the workbook keeps, as a text; null where it keeps nothing.
   *
   * @param at where it is said that Excel does not tell: a cell is being edited, say; null where nobody has asked
   * @returns undefined where Excel does not tell
   */
  async read(what: Kept, at: NoticePlace | null): Promise<string | null | undefined> {
    const reading = () => this.access.readKept(what);
    return at === null ? this.attempts.unasked(reading) : this.attempts.attempt(reading, at);
  }

  /**
   * Keeps a text in the workbook.
   *
   * @returns whether it is kept; where it is not, a notice at the place says why
   */
  async keep(what: Kept, text: string, at: NoticePlace): Promise<boolean> {
    this.session.dispatch({ type: "dismissed" });
    await this.cells.settled();
    const isKept = await this.attempts.attempt(async () => {
      await this.access.keep(what, text);
      return true;
    }, at);
    return isKept ?? false;
  }

  /** Keeps in the workbook what a person has said of a cell, and reads it again with that. */
  async answer(field: FormField, part: Part, place: Place, comment: string): Promise<void> {
    const { checked } = this.session.state;
    if (!checked) return;
    const name = nameOfAnswer(field, part, place, checked.workbook);
    this.session.dispatch({ type: "dismissed" });
    await this.attempts.attempt(async () => {
      await this.access.nameCell(name, place, comment);
      await this.session.check({ isLive: true });
    }, "doubts");
  }

  /** Takes back what a person has said of a cell. */
  async takeBackAnswer({ name }: Answer): Promise<void> {
    this.session.dispatch({ type: "dismissed" });
    await this.attempts.attempt(async () => {
      await this.access.removeName(name);
      await this.session.check({ isLive: true });
    }, "doubts");
  }

  private async changeIgnores(
    change: Parameters<WorkbookAccess["changeIgnores"]>[0],
    at: NoticePlace,
  ): Promise<boolean> {
    this.session.dispatch({ type: "dismissed" });
    await this.cells.settled();
    const isChanged = await this.attempts.attempt(async () => {
      await this.access.changeIgnores(change);
      return true;
    }, at);
    // Excel tells nobody that it keeps something else.
    if (isChanged) await this.session.check({ isLive: true });
    return isChanged ?? false;
  }
}

/** Those that are not for the finding, whatever it stated when it was set aside. */
function without(ignores: readonly Ignore[], { key }: Identity): readonly Ignore[] {
  return ignores.filter((ignore) => ignore.key !== key);
}
