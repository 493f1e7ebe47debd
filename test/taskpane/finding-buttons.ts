import type { FrameLocator, Locator, Page } from "playwright-core";
import { severityWords } from "../../src/text/report";

const words = Object.values(severityWords).flatMap(({ ko, en }) => [ko, en]);

/** The findings that the pane lists: a button each, whose name begins with the word of its severity. */
export function findingButtons(pane: Page | FrameLocator): Locator {
  // The counts, which filter the list, begin with the same words.
  return pane
    .getByRole("button", { name: new RegExp(`^(${words.join("|")}) `, "i") })
    .and(pane.locator("[aria-expanded]"));
}
