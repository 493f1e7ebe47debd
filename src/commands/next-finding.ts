import { nextFindingEvent } from "../taskpane/shell/shortcuts";
import { openJourney } from "./open-journey";

/** Selects the cell of the next finding and leaves the focus in the grid; the pane is opened only where nobody sees it. */
export async function nextFinding(): Promise<void> {
  const event = new CustomEvent(nextFindingEvent, { cancelable: true });
  window.dispatchEvent(event);
  if (!event.defaultPrevented) await openJourney("check");
}
