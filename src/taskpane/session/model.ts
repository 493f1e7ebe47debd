import { usualCircumstances } from "../../workbook/sources/excel";
import { noFilter } from "./filter";
import { findingKey } from "./finding-key";
import { noticePlaces, type Notice, type SessionEvent, type SessionState } from "./state";

export const initialState: SessionState = {
  work: null,
  checked: null,
  isOutdated: false,
  isListening: true,
  calculation: { state: "done" },
  circumstances: usualCircumstances,
  notice: null,
  open: null,
  current: null,
  before: null,
  groupBy: "sheet",
  filter: noFilter,
  listed: {},
};

/** The state after an event; nothing else changes it. */
export function reduce(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case "listening":
      return state.isListening ? state : { ...state, isListening: true };
    case "not-listening":
      return { ...state, isListening: false };
    case "started":
      return {
        ...state,
        work: { doing: "reading", share: 0, isLive: event.isLive },
        notice: event.isLive ? state.notice : null,
      };
    case "progressed":
      return state.work
        ? { ...state, work: { ...state.work, doing: event.doing, share: event.share } }
        : state;
    case "checked":
      return afterAudit(state, event);
    case "calculating":
      return {
        ...state,
        work: null,
        calculation: { state: "awaited" },
        circumstances: event.circumstances,
      };
    case "cancelled":
    case "postponed":
      return { ...state, work: null, isOutdated: state.checked !== null };
    case "failed":
      return {
        ...state,
        work: null,
        isOutdated: state.isOutdated || (state.checked !== null && event.at === "check"),
        notice: { kind: "trouble", at: event.at, saying: event.saying },
      };
    case "troubled":
      return { ...state, notice: { kind: "trouble", at: event.at, saying: event.saying } };
    case "fixing":
      return {
        ...state,
        work: { doing: "fixing", share: 0, isLive: false },
        notice: event.keepsNotice ? state.notice : null,
      };
    case "fixed":
      return {
        ...state,
        work: null,
        notice: { kind: "fixed", at: event.at, fixed: event.fixed, refusals: event.refusals },
      };
    case "written":
      return { ...state, work: null };
    case "went":
      return { ...state, before: event.from };
    case "opened":
      return {
        ...state,
        open: state.open === event.finding ? null : event.finding,
        current: event.finding,
      };
    case "reached":
      return event.finding === state.current ? state : { ...state, current: event.finding };
    case "grouped":
      return { ...state, groupBy: event.by, listed: {} };
    case "filtered":
      return { ...state, filter: event.filter, listed: {} };
    case "unfolded":
      return { ...state, listed: { ...state.listed, [event.group]: event.listed } };
    case "dismissed":
      return { ...state, notice: null };
  }
}

/** What a finding that is gone held: whether it was open goes with it, what is said at it stays. */
function afterAudit(
  state: SessionState,
  { checked, circumstances, calculation }: Extract<SessionEvent, { type: "checked" }>,
): SessionState {
  const keys = new Set(checked.form?.result.findings.map(findingKey));
  const { open, current } = state;
  return {
    ...state,
    work: null,
    checked,
    circumstances,
    calculation,
    isOutdated: false,
    notice: noticeAfter(state.notice, keys),
    open: open !== null && keys.has(open) ? open : null,
    current: current !== null && keys.has(current) ? current : null,
  };
}

function noticeAfter(notice: Notice | null, keys: ReadonlySet<string>): Notice | null {
  // A check that came through has nothing to say of one that did not.
  if (notice === null || (notice.at === "check" && notice.kind === "trouble")) return null;
  // What was fixed and is wrong again was undone.
  if (notice.kind === "fixed" && notice.fixed.some((key) => keys.has(key))) return null;
  const stays = noticePlaces.some((place) => place === notice.at) || keys.has(notice.at);
  return stays ? notice : { ...notice, at: "findings" };
}
