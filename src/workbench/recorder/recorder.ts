/** The recorder's page: instructions, one button and the recording to download; the checklist and the report of both. */
import { lightFormat } from "date-fns";
import { languageOf } from "../../text/language-of";
import { recorder } from "../../text/recorder";
import { type Language, say } from "../../text/sentence";
import { byId } from "../page/element";
import { answersGiven, drawChecklist } from "./checklist";
import { existingSheet, record, type Recorded } from "./record";
import { reportText } from "./report";
import { steps } from "./steps";
import { Traffic } from "./traffic";

const command = "npx webpack serve --config-name recorder --mode development";

type SentenceName = keyof typeof recorder;

/** What was recorded last. */
let latest: Recorded | null = null;

function write(language: Language): void {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]")) {
    const sentence = recorder[element.dataset["text"] as SentenceName];
    element.textContent = say(sentence, language, { command });
  }
  drawChecklist(byId("checklist", HTMLElement), language);
  byId("report", HTMLButtonElement).onclick = () => {
    saveReport(language);
  };
}

const reportFile = "za-in-excel.md";

function saveReport(language: Language): void {
  const text = reportText({
    language,
    about: versionOfExcel(),
    date: lightFormat(new Date(), "yyyy-MM-dd"),
    answers: answersGiven(),
    recorded: latest,
  });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/markdown" }));
  link.download = reportFile;
  link.click();
  byId("reported", HTMLElement).textContent = say(recorder.reportSaved, language, {
    file: reportFile,
  });
}

/** The version of Excel; "" outside of it. */
function versionOfExcel(): string {
  // Office.js has none outside of Office, whatever its declarations say.
  const found = Office.context.diagnostics as Office.ContextInformation | undefined;
  return found ? `${String(found.host)} ${found.version}, ${String(found.platform)}` : "";
}

async function recordAll(traffic: Traffic, language: Language): Promise<void> {
  const button = byId("record", HTMLButtonElement);
  const tell = (name: SentenceName, params: Readonly<Record<string, string | number>> = {}) => {
    byId("status", HTMLElement).textContent = say(recorder[name], language, params);
  };
  button.disabled = true;
  try {
    const sheet = await existingSheet();
    if (sheet !== null) {
      tell("sheetExists", { sheet });
      return;
    }
    latest = await record(traffic, versionOfExcel(), (number) => {
      tell("recording", { number, count: steps.length });
    });
    const { recording, unexpected } = latest;
    offerDownload(`${JSON.stringify(recording, null, 1)}\n`);
    const failed = unexpected.join(", ") || say(recorder.none, language);
    tell("done", { steps: recording.steps.length, failed });
  } catch (error) {
    tell("failed", { message: String(error) });
  } finally {
    button.disabled = false;
  }
}

/** Offers the recording as a file, and as text where files cannot be saved. */
function offerDownload(json: string): void {
  const link = byId("download", HTMLAnchorElement);
  if (link.href) URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([json], { type: "application/json" }));
  byId("text", HTMLTextAreaElement).value = json;
  byId("recording", HTMLElement).hidden = false;
}

write(languageOf(navigator.language));
void Office.onReady(async ({ host }) => {
  // Office.js says null outside of Office, whatever its declarations say.
  if (String(host) !== "Excel") return;
  const language = languageOf(Office.context.displayLanguage);
  write(language);
  const traffic = await Traffic.listen();
  const button = byId("record", HTMLButtonElement);
  button.addEventListener("click", () => void recordAll(traffic, language));
  button.disabled = false;
  byId("status", HTMLElement).textContent = say(recorder.ready, language);
});
