import { own } from "../core/own";
import { fileProblems } from "../text/report";
import { type Language, say, type Sentence } from "../text/sentence";
import { unreadable } from "../text/unreadable";
import type { FileError } from "./file-report";

const reasons: Readonly<Record<string, Sentence>> = { ...unreadable, ...fileProblems };

/** Why a file was not audited, and what to do; a code without a sentence is said as it is. */
export function sayFileError({ code, params }: FileError, language: Language): string {
  const sentence = own(reasons, code);
  return sentence ? say(sentence, language, params) : code;
}
