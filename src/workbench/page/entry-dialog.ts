import { type Language, say } from "../../text/sentence";
import { entryDialog } from "../../text/workbench";
import type { Decision, Question } from "../grid/typed-entries";
import { byId } from "./element";

/**
 * Asks a person about an entry that a validation does not allow, in Excel's words where the rule has none and with Excel's
 * buttons. The list of what may be entered is more than Excel shows.
 */
export function askAboutEntry(
  { style, title, message, entries }: Question,
  language: Language,
): Promise<Decision> {
  const dialog = byId("entry", HTMLDialogElement);
  const list = byId("entry-list", HTMLSelectElement);
  const choice = byId("entry-choice", HTMLElement);
  const keep = byId("entry-keep", HTMLButtonElement);
  const again = byId("entry-again", HTMLButtonElement);
  const cancel = byId("entry-cancel", HTMLButtonElement);
  byId("entry-title", HTMLElement).textContent =
    title || say(style === "choice" ? entryDialog.choose : entryDialog.title, language);
  byId("entry-message", HTMLElement).textContent = [
    style === "choice" ? "" : message || say(entryDialog.message, language),
    style === "warning" ? say(entryDialog.goOn, language) : "",
  ]
    .filter((text) => text !== "")
    .join("\n");
  list.replaceChildren(...entries.map((entry) => new Option(entry, entry)));
  list.ariaLabel = say(entryDialog.entries, language);
  choice.hidden = entries.length === 0;
  byId("entry-use", HTMLElement).textContent = say(entryDialog.use, language);
  keep.hidden = style === "stop" || style === "choice";
  keep.textContent = say(style === "warning" ? entryDialog.yes : entryDialog.ok, language);
  again.hidden = style !== "stop" && style !== "warning";
  again.textContent = say(style === "warning" ? entryDialog.no : entryDialog.retry, language);
  cancel.textContent = say(style === "choice" ? entryDialog.close : entryDialog.cancel, language);
  dialog.returnValue = "undo";
  dialog.showModal();
  // The list, if there is one, else the safer button.
  (entries.length > 0 ? list : again.hidden ? cancel : again).focus();
  return new Promise((resolve) => {
    const close = () => {
      const { returnValue } = dialog;
      if (returnValue === "use" && list.value !== "") resolve({ entry: list.value });
      else resolve(returnValue === "keep" || returnValue === "again" ? returnValue : "undo");
    };
    dialog.addEventListener("close", close, { once: true });
  });
}
