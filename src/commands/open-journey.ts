import { journeyEvent } from "../taskpane/shell/journey";

/**
 * Opens the pane on one of its journeys.
 *
 * @param journey `fill`, `score`, `check` or `decide`: the tab that the pane shows then
 */
export async function openJourney(journey: string): Promise<void> {
  await Office.addin.showAsTaskpane();
  window.dispatchEvent(new CustomEvent(journeyEvent, { detail: journey }));
}
