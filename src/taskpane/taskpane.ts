/** The pane's start-up: inside Excel the Check view, elsewhere what it needs Excel for. */
import { allRules } from "../audit/rules";
import { languageOf } from "../text/language-of";
import { pane } from "../text/pane";
import { say, type Sentence } from "../text/sentence";
import { mountCheck } from "./check/mount";
import { readerOf } from "./check/view/reader";
import { element } from "./element";
import { ExcelAccess } from "./excel-access";
import { type HostTheme, isDark } from "./theme";

declare const ZA_VERSION: string;

function show(host: Office.HostType | null): void {
  const inExcel = host !== null && host === Office.HostType.Excel;
  const language = languageOf(inExcel ? Office.context.displayLanguage : navigator.language);
  const text = (sentence: Sentence, params = {}) => say(sentence, language, params);
  document.documentElement.lang = language;
  document.title = text(pane.title);
  if (inExcel) useTheme();

  const icon = element("img", { src: "assets/icon-32.png", alt: "", width: "32", height: "32" });
  const heading = element("div", {}, [
    element("h1", {}, [text(pane.title)]),
    element("p", { class: "version" }, [text(pane.version, { version: ZA_VERSION })]),
  ]);
  const reference = element("a", { href: `functions.html?lang=${language}`, target: "_blank" }, [
    text(pane.reference),
  ]);
  const check = element("div", { class: "check" });
  const outside = element("section", {}, [
    element("h2", {}, [text(pane.outsideTitle)]),
    element("p", {}, [text(pane.outside)]),
    element("p", {}, [text(pane.outsideSteps)]),
    element("p", {}, [text(pane.withoutExcel)]),
    element("p", {}, [element("code", {}, ["npx za audit FOLDER"])]),
  ]);
  const root = document.getElementById("pane");
  root?.replaceChildren(
    element("header", {}, [icon, heading]),
    element("div", { id: "notice" }),
    inExcel ? check : outside,
    element("footer", {}, [element("p", {}, [text(pane.decides)]), element("p", {}, [reference])]),
  );
  if (inExcel) mountCheck(check, new ExcelAccess(language), readerOf(language, allRules));
}

/** Excel on the web has no theme, and older versions none of its properties. */
function useTheme(): void {
  const theme = Office.context.officeTheme as HostTheme | undefined;
  const dark = isDark(theme);
  if (dark !== null) document.documentElement.dataset["theme"] = dark ? "dark" : "light";
}

/** A command of the ribbon has no place of its own to say that something went wrong. */
window.addEventListener("za:notice", (event) => {
  const { sentence, params } = (event as CustomEvent<{ sentence: Sentence; params: object }>)
    .detail;
  const language = languageOf(document.documentElement.lang);
  document
    .getElementById("notice")
    ?.replaceChildren(
      element("section", { class: "notice", role: "alert" }, [
        say(sentence, language, { ...params }),
      ]),
    );
});

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
