/** The pane's start-up: inside Excel the journeys, elsewhere what it needs Excel for. */
import { render } from "preact";
import { languageOf } from "../../text/language-of";
import { pane } from "../../text/pane";
import type { Language } from "../../text/sentence";
import { ExcelAccess } from "../excel/excel-access";
import { LocalizationProvider, localizationOf } from "./localization";
import { OutsideExcel, Pane } from "./pane";
import { remembered } from "./remembered";
import { type HostTheme, isDark } from "./theme";

declare const ZA_VERSION: string;

function show(host: Office.HostType | null): void {
  const inExcel = host !== null && host === Office.HostType.Excel;
  if (inExcel) applyTheme();
  const root = document.getElementById("pane");
  if (!root) return;
  const access = inExcel ? new ExcelAccess() : null;
  const draw = (language: Language) => {
    const localization = localizationOf(language);
    document.documentElement.lang = language;
    document.title = localization.say(pane.title);
    const choose = (chosen: Language) => {
      remembered.keepLanguage(chosen);
      draw(chosen);
    };
    render(
      <LocalizationProvider value={localization}>
        {access ? (
          <Pane
            access={access}
            version={ZA_VERSION}
            journey={remembered.journey()}
            onLanguage={choose}
          />
        ) : (
          <OutsideExcel />
        )}
      </LocalizationProvider>,
      root,
    );
  };
  const office = languageOf(inExcel ? Office.context.displayLanguage : navigator.language);
  draw(remembered.language() ?? office);
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
