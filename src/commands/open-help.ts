import { pane } from "../text/pane";
import { excelLanguage } from "./language";
import { notice } from "./notice";

/** Opens the help in the browser. */
export async function openHelp(): Promise<void> {
  const url = new URL(`help/${excelLanguage()}/index.html`, location.href).href;
  // Excel on the web has no such call, and needs none: the pane is in a browser already.
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(url);
    return;
  }
  if (window.open(url, "_blank") === null) await notice(pane.helpFailed, { url });
}
