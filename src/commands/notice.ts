import type { Sentence } from "../text/sentence";

/** Opens the pane and has it say something; a button of the ribbon has no place of its own for that. */
export async function notice(
  sentence: Sentence,
  params: Readonly<Record<string, string | number>> = {},
): Promise<void> {
  await Office.addin.showAsTaskpane();
  window.dispatchEvent(new CustomEvent("za:notice", { detail: { sentence, params } }));
}
