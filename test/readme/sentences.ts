/** Every sentence that a person reads, Korean beside English, for the table of docs/sentences.md. */
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { ruleFailed } from "../../src/audit/engine/rule-failed.text";
import { allRules } from "../../src/audit/rules";
import { fieldOf, form } from "../../src/form/fields";
import metadataEnglish from "../../src/text/functions.en.json";
import metadataKorean from "../../src/text/functions.ko.json";
import type { Sentence } from "../../src/text/sentence";

/** Sentences that stand in one place: a module of src/text, a part of the form, a rule. */
export interface SentenceGroup {
  readonly name: string;
  /** Each with its name in the code. */
  readonly sentences: readonly (readonly [name: string, sentence: Sentence])[];
}

/**
 * Every sentence, by where it stands.
 *
 * @returns the modules of src/text by name, the functions, the headings of the form, then the rules by id
 */
export function sentenceGroups(): readonly SentenceGroup[] {
  return [
    ...modules(),
    { name: "src/text/functions.ko.json", sentences: functionSentences() },
    { name: "src/form/fields", sentences: fieldLabels() },
    { name: "src/audit/engine/rule-failed.text.ts", sentences: sentencesIn("", { ruleFailed }) },
    ...allRules.map(({ id, text }) => ({
      name: id,
      sentences: sentencesIn("", text).filter(([, sentence]) => sentence !== ruleFailed),
    })),
  ].filter(({ sentences }) => sentences.length > 0);
}

function modules(): readonly SentenceGroup[] {
  const room = path.resolve(__dirname, "../../src/text");
  const load: (file: string) => object = createRequire(__filename);
  return readdirSync(room)
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map((file) => ({
      name: `src/text/${file}`,
      // Each compiler has an order of its own for the exports of a module.
      sentences: Object.entries(load(path.join(room, file)))
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .flatMap(([name, value]) => sentencesIn(name, value)),
    }));
}

function functionSentences(): SentenceGroup["sentences"] {
  return metadataKorean.functions.flatMap((korean, at) => {
    const english = metadataEnglish.functions[at];
    return [
      [korean.name, { ko: korean.description, en: english?.description ?? "" }] as const,
      ...korean.parameters.map(
        ({ name, description }, of) =>
          [
            `${korean.name} ${name}`,
            { ko: description, en: english?.parameters[of]?.description ?? "" },
          ] as const,
      ),
    ];
  });
}

function fieldLabels(): SentenceGroup["sentences"] {
  return form
    .flatMap(({ pairs, tables }) => [...pairs, ...tables.flatMap(({ columns }) => columns)])
    .map(({ id }) => [id, fieldOf(id).label] as const);
}

/** The sentences of a value and of what it holds. */
function sentencesIn(name: string, value: unknown): SentenceGroup["sentences"] {
  if (typeof value !== "object" || value === null) return [];
  if (isSentence(value)) return [[name, value]];
  return Object.entries(value).flatMap(([key, held]) =>
    sentencesIn(name === "" ? key : `${name}.${key}`, held),
  );
}

function isSentence(value: object): value is Sentence {
  return (
    "ko" in value && "en" in value && typeof value.ko === "string" && typeof value.en === "string"
  );
}
