import { useState } from "preact/hooks";
import type { WorkbookSession } from "../../session/session";
import { useSession } from "../../session/session-context";

/**
 * State that stays while another tab is shown: what is typed is not lost. It ends with the session.
 *
 * @returns a hook as `useState`, with one state for each session; its setter is told how to change what there is
 * @example
 * const useDrafts = keptState<Drafts>();
 */
export function keptState<State>() {
  const kept = new WeakMap<WorkbookSession, { readonly state: State }>();
  return function useKept(initial: State) {
    const session = useSession();
    const held = () => (kept.get(session) ?? { state: initial }).state;
    const [state, setState] = useState(held);
    const change = (changed: (now: State) => State) => {
      // At once: what closes with this change is not drawn again.
      const next = changed(held());
      kept.set(session, { state: next });
      setState(() => next);
    };
    return [state, change] as const;
  };
}
