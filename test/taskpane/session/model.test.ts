import type { Finding } from "../../../src/audit/finding";
import { findingKey } from "../../../src/taskpane/session/finding-key";
import { initialState, reduce } from "../../../src/taskpane/session/model";
import type { Checked, SessionEvent, SessionState } from "../../../src/taskpane/session/state";
import { usualCircumstances } from "../../../src/workbook/sources/excel";
import { findingAt } from "../../audit/finding";
import { emptySubmission, resultOf } from "../../report/examples";
import { emptyWorkbook } from "../empty-workbook";

const finding = findingAt("Log!A1");
const key = findingKey(finding);
const saying = { sentence: { ko: "안 됩니다", en: "no" }, params: {} };

function checkedWith(...findings: Finding[]): Checked {
  const result = resultOf(findings);
  return {
    workbook: emptyWorkbook,
    form: { submission: emptySubmission, result, rules: [], overview: null },
  };
}

function after(...events: SessionEvent[]): SessionState {
  return events.reduce(reduce, initialState);
}

function checkedEvent(...findings: Finding[]) {
  const { circumstances, calculation } = initialState;
  return {
    type: "checked",
    checked: checkedWith(...findings),
    circumstances,
    calculation,
  } satisfies SessionEvent;
}

const checked = checkedEvent(finding);

describe("reduce", () => {
  it("keeps what was found while the next check runs", () => {
    const state = after(checked, { type: "started", isLive: true });
    expect(state.work).toEqual({ doing: "reading", share: 0, isLive: true });
    expect(state.checked).toBe(checked.checked);
  });

  it("ignores progress of nothing", () => {
    expect(after({ type: "progressed", doing: "auditing", share: 0.5 })).toEqual(initialState);
  });

  it.each<SessionEvent>([
    { type: "cancelled" },
    { type: "postponed" },
    { type: "failed", at: "check", saying },
  ])("calls the last results outdated when a check does not end (%o)", (event) => {
    const started: SessionEvent = { type: "started", isLive: false };
    const state = after(checked, started, event);
    expect(state).toMatchObject({ work: null, isOutdated: true, checked: checked.checked });
    expect(after(checked, started, event, checked).isOutdated).toBe(false);
    // Nothing to be outdated before the first one.
    expect(after(started, event).isOutdated).toBe(false);
  });

  it("does not end a check with a trouble of another kind", () => {
    const state = after({ type: "started", isLive: true }, { type: "troubled", at: key, saying });
    expect(state.work).not.toBeNull();
    expect(state.notice).toEqual({ kind: "trouble", at: key, saying });
  });

  it("keeps a finding open as long as it is found", () => {
    const open = after(checked, { type: "opened", finding: key }, checked);
    expect(open).toMatchObject({ open: key, current: key });
    const gone = reduce(open, checkedEvent());
    expect(gone).toMatchObject({ open: null, current: null });
  });

  it("opens and closes", () => {
    const open: SessionEvent = { type: "opened", finding: key };
    expect(after(checked, open).open).toBe(key);
    expect(after(checked, open, open)).toMatchObject({ open: null, current: key });
  });

  it("says what came of a fix until the next action, also when its finding is gone", () => {
    const fixed: SessionEvent = { type: "fixed", at: key, fixed: [key], refusals: [] };
    const live: SessionEvent = { type: "started", isLive: true };
    const state = after(checked, { type: "fixing" }, fixed, live, checkedEvent());
    expect(state.notice).toEqual({ kind: "fixed", at: "findings", fixed: [key], refusals: [] });
    expect(reduce(state, { type: "started", isLive: false }).notice).toBeNull();
    const refused = { ...fixed, fixed: [] };
    expect(after(checked, refused, live, checked).notice?.at).toBe(key);
  });

  it("says nothing more of a fix that was undone", () => {
    const fixed: SessionEvent = { type: "fixed", at: key, fixed: [key], refusals: [] };
    const gone: SessionEvent = checkedEvent();
    const state = after(checked, fixed, gone);
    expect(state.notice).not.toBeNull();
    expect(reduce(state, checked).notice).toBeNull();
  });

  it("forgets a trouble with checking when a check comes through", () => {
    const failed: SessionEvent = { type: "failed", at: "check", saying };
    expect(after(failed, { type: "started", isLive: true }, checked).notice).toBeNull();
  });

  it("knows for good that changes are not followed", () => {
    expect(after(checked).isListening).toBe(true);
    const started: SessionEvent = { type: "started", isLive: false };
    expect(after({ type: "not-listening" }, started, checked).isListening).toBe(false);
  });

  it("keeps what was found, as provisional, until formulas have their results", () => {
    const circumstances = { ...usualCircumstances, isCalculating: true };
    const started: SessionEvent = { type: "started", isLive: true };
    const state = after(checked, started, { type: "calculating", circumstances });
    expect(state).toMatchObject({
      work: null,
      checked: checked.checked,
      calculation: { state: "awaited" },
      circumstances,
    });
    expect(reduce(state, checked).calculation).toEqual({ state: "done" });
  });

  it("lists more of one group only, and begins anew when grouped otherwise", () => {
    const more = after(checked, { type: "unfolded", group: "wrong Log", listed: 230 });
    expect(more.listed).toEqual({ "wrong Log": 230 });
    expect(reduce(more, { type: "grouped", by: "rule" })).toMatchObject({
      groupBy: "rule",
      listed: {},
    });
  });
});
