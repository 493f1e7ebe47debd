/** The pane's start-up: inside Excel the Check journey, elsewhere what it needs Excel for. */
import { render } from "preact";
import { allRules } from "../../audit/rules";
import { languageOf } from "../../text/language-of";
import { pane } from "../../text/pane";
import { ExcelAccess } from "../excel/excel-access";
import { Check } from "../journeys/check/check";
import { LocalizationProvider, localizationOf } from "./localization";
import { OutsideExcel, Pane } from "./pane";
import { type HostTheme, isDark } from "./theme";

declare const ZA_VERSION: string;

function show(host: Office.HostType | null): void {
  const inExcel = host !== null && host === Office.HostType.Excel;
  const language = languageOf(inExcel ? Office.context.displayLanguage : navigator.language);
  const localization = localizationOf(language, allRules);
  document.documentElement.lang = language;
  document.title = localization.say(pane.title);
  if (inExcel) applyTheme();

  const root = document.getElementById("pane");
  if (!root) return;
  render(
    <LocalizationProvider value={localization}>
      <Pane version={ZA_VERSION}>
        {inExcel ? <Check access={new ExcelAccess(language)} /> : <OutsideExcel />}
      </Pane>
    </LocalizationProvider>,
    root,
  );
}

/** Excel on the web has no theme, and older versions none of its properties. */
function applyTheme(): void {
  const theme = Office.context.officeTheme as HostTheme | undefined;
  const dark = isDark(theme);
  if (dark !== null) document.documentElement.dataset["theme"] = dark ? "dark" : "light";
}

// Outside Excel office.js still answers, with no host; where it could not be loaded at all, nobody would.
if (typeof Office === "undefined") {
  document.addEventListener("DOMContentLoaded", () => {
    show(null);
  });
} else {
  void Office.onReady(({ host }) => {
    show(host);
  });
}
