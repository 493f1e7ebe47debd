import { nextThingEvent } from "../taskpane/shell/shortcuts";

/** Opens the pane and goes to the next thing to do in it: today's field of the log, the first finding. */
export async function openPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
  window.dispatchEvent(new CustomEvent(nextThingEvent));
}
