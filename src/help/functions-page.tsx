/** The reference of the functions, in the reader's language; it opens in any browser, without Excel. */
import { render } from "preact";
import { exampleFormula } from "../functions/examples";
import type { FunctionId } from "../functions/index";
import metadataEnglish from "../text/functions.en.json";
import metadataKorean from "../text/functions.ko.json";
import { languageOf } from "../text/language-of";
import { functionPage } from "../text/pane";
import { type Language, say } from "../text/sentence";

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
  document.documentElement.lang = language;
  document.title = say(functionPage.title, language);
  const root = document.getElementById("functions");
  if (root) render(<FunctionsPage language={language} />, root);
  // The browser looked for it before it was there.
  if (location.hash !== "") document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

function FunctionsPage({ language }: { language: Language }) {
  const other: Language = language === "ko" ? "en" : "ko";
  return (
    <>
      <header>
        <img src="assets/icon-32.png" alt="" width="32" height="32" />
        <h1>{say(functionPage.title, language)}</h1>
      </header>
      <p>{say(functionPage.about, language)}</p>
      <p>{say(functionPage.ranges, language)}</p>
      <p>{say(functionPage.days1904, language)}</p>
      <p>
        <a href={`?lang=${other}`} lang={other}>
          {say(functionPage.otherLanguage, language)}
        </a>
      </p>
      <nav>
        {metadata[language].map(({ id, name }) => (
          <a href={`#${id}`}>{name}</a>
        ))}
      </nav>
      {metadata[language].map((described) => (
        <FunctionSection described={described} language={language} />
      ))}
    </>
  );
}

function FunctionSection({
  described: { id, name, description, parameters },
  language,
}: {
  described: FunctionMetadata;
  language: Language;
}) {
  const names = parameters.map(({ name: parameter, optional }) =>
    optional === true ? `[${parameter}]` : parameter,
  );
  return (
    <section id={id}>
      <h2 class="signature">{`=ZA.${name}(${names.join(", ")})`}</h2>
      <p>{description}</p>
      <dl aria-label={say(functionPage.parameters, language)}>
        {parameters.map((parameter) => (
          <>
            <dt>{parameter.name}</dt>
            <dd>
              {parameter.optional === true
                ? `${parameter.description} (${say(functionPage.optional, language)})`
                : parameter.description}
            </dd>
          </>
        ))}
      </dl>
      <p>
        {`${say(functionPage.example, language)}: `}
        <code>{exampleFormula(id as FunctionId)}</code>
      </p>
    </section>
  );
}

// The same script is what a runtime without pages loads for the functions alone.
if (typeof document !== "undefined") show(chosenLanguage());
