/** The reference of the functions, in the reader's language; it opens in any browser, without Excel. */
import { exampleFormula } from "../functions/examples";
import type { FunctionId } from "../functions/index";
import metadataEnglish from "../text/functions.en.json";
import metadataKorean from "../text/functions.ko.json";
import { languageOf } from "../text/language-of";
import { functionPage } from "../text/pane";
import { type Language, say } from "../text/sentence";
import { element } from "./element";

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

const metadata: Record<Language, readonly FunctionMetadata[]> = {
  ko: metadataKorean.functions,
  en: metadataEnglish.functions,
};

function chosenLanguage(): Language {
  return languageOf(new URLSearchParams(location.search).get("lang") ?? navigator.language);
}

function show(language: Language): void {
  const other: Language = language === "ko" ? "en" : "ko";
  document.documentElement.lang = language;
  document.title = say(functionPage.title, language);
  document.getElementById("functions")?.replaceChildren(
    element("header", {}, [
      element("img", { src: "assets/icon-32.png", alt: "", width: "32", height: "32" }),
      element("h1", {}, [say(functionPage.title, language)]),
    ]),
    element("p", {}, [say(functionPage.about, language)]),
    element("p", {}, [
      element("a", { href: `?lang=${other}`, lang: other }, [
        say(functionPage.otherLanguage, language),
      ]),
    ]),
    element(
      "nav",
      {},
      metadata[language].map(({ id, name }) => element("a", { href: `#${id}` }, [name])),
    ),
    ...metadata[language].map((described) => section(described, language)),
  );
}

function section(described: FunctionMetadata, language: Language): HTMLElement {
  const names = described.parameters.map(({ name, optional }) =>
    optional === true ? `[${name}]` : name,
  );
  const example = exampleFormula(described.id as FunctionId);
  return element("section", { id: described.id }, [
    element("h2", { class: "signature" }, [`=ZA.${described.name}(${names.join(", ")})`]),
    element("p", {}, [described.description]),
    element(
      "dl",
      { "aria-label": say(functionPage.parameters, language) },
      described.parameters.flatMap(({ name, description, optional }) => [
        element("dt", {}, [name]),
        element("dd", {}, [
          optional === true
            ? `${description} (${say(functionPage.optional, language)})`
            : description,
        ]),
      ]),
    ),
    element("p", {}, [`${say(functionPage.example, language)}: `, element("code", {}, [example])]),
  ]);
}

// The same script is what a runtime without pages loads for the functions alone.
if (typeof document !== "undefined") show(chosenLanguage());
