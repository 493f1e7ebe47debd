/**
 * The pane's page with a workbook in memory in Excel's place; `?workbook=` is its file, `?sample=` one of the add-in's
 * samples, else it is empty; `?decisions=` what it keeps of them; `?lang=` the language; `?journey=` what is opened, else Check, `start` the start screen; with
 * `?deaf` it tells of no changes.
 */
import { render } from "preact";
import { sampleKinds } from "../../src/form/template/sample/sample-of";
import { writeSample } from "../../src/form/template/sample/write-sample";
import { writeForm } from "../../src/form/template/write-form";
import { isJourney } from "../../src/taskpane/shell/journey";
import { Pane } from "../../src/taskpane/shell/pane";
import { LocalizationProvider, localizationOf } from "../../src/taskpane/shell/localization";
import { ExcelFailure } from "../../src/workbook/sources/excel";
import { readXlsx } from "../../src/workbook/sources/xlsx";
import type { Workbook } from "../../src/workbook/workbook";
import { emptyWorkbook } from "./empty-workbook";
import { FakeAccess } from "./fake-access";

declare global {
  interface Window {
    access: FakeAccess;
    /** Lets a test end what it has held up. */
    finish: () => void;
    /** Makes the next call of that name fail with a code of `ExcelFailure`. */
    failWith: (...fault: Parameters<typeof failWith>) => void;
    /** Opens the pane anew in the place of what is there. */
    openPane: (search: string) => Promise<void>;
    closePane: () => void;
  }
}

/** Held while its body is read: Chromium has collected what waits for a body of which nobody held the answer. */
let answer: Response | null = null;

async function workbookAt(file: string | null, form: string | null): Promise<Workbook> {
  if (form !== null) return readXlsx(writeForm(form === "en" ? "en" : "ko"));
  if (file === null) return emptyWorkbook;
  answer = await fetch(file);
  return readXlsx(new Uint8Array(await answer.arrayBuffer()));
}

const root = document.getElementById("pane");
if (!root) throw new Error("no pane");

function failWith(
  call: Parameters<FakeAccess["faults"]["set"]>[0],
  code: ConstructorParameters<typeof ExcelFailure>[0],
): void {
  window.access.faults.set(call, new ExcelFailure(code));
}
window.failWith = failWith;

window.closePane = () => {
  render(null, root);
};

window.openPane = async (search) => {
  window.closePane();
  const asked = new URLSearchParams(search);
  const language = asked.get("lang") === "en" ? "en" : "ko";
  const journey = asked.get("journey");
  const theme = asked.get("theme");
  if (theme !== null) document.documentElement.dataset["theme"] = theme;
  document.documentElement.lang = language;
  const sample = sampleKinds.find((kind) => kind === asked.get("sample"));
  window.access = new FakeAccess(await workbookAt(asked.get("workbook"), asked.get("form")));
  if (sample) {
    const today = window.access.today();
    window.access = new FakeAccess(readXlsx(writeSample(sample, language, today)));
  }
  const decisions = asked.get("decisions");
  if (decisions !== null) window.access.kept.set("decisions", decisions);
  if (asked.has("deaf")) {
    window.access.listen = () => Promise.reject(new ExcelFailure("unsupported"));
  }
  render(
    <LocalizationProvider value={localizationOf(language)}>
      <Pane
        access={window.access}
        version="0"
        journey={isJourney(journey) ? journey : journey === "start" ? null : "check"}
        onLanguage={(chosen) => {
          asked.set("lang", chosen);
          void window.openPane(asked.toString());
        }}
      />
    </LocalizationProvider>,
    root,
  );
};

void window.openPane(location.search);
