/** The rule of lint as the project's configuration runs it, over a file whose types are known. */
import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

const right = `
export function sizeOf(name: "a" | "b", index: number): number {
  return sizes[name] + (list[index] ?? 0) + sizes["a"];
}
export function ownSize(word: string): number {
  return Object.hasOwn(named, word) ? (named[word] ?? 0) : (byWord.get(word) ?? 0);
}
export function each<Name extends string>(all: Readonly<Record<Name, number>>, name: Name): number {
  return all[name];
}
export function valueOf<Holder>(holder: Holder, key: keyof Holder): Holder[keyof Holder] {
  return holder[key];
}
export const made = (word: string) => ({ [word]: 1 });
export const isKnown = "a" in sizes;
`;

const wrong = `
export const plain = (word: string) => named[word];
export const part = (word: string) => named[word.slice(1)] ?? 0;
export const written = (word: string) => { named[word] = 1; };
export const perhaps = (word: "a" | string) => named[word];
export const joined = (word: string) => named[\`a \${word}\`];
export const isThere = (word: string) => word in named;
export const taken = (word: string) => { const { [word]: size } = named; return size; };
export const other = (word: string, asked: string) => Object.hasOwn(named, asked) ? named[word] : 0;
export const otherwise = (word: string) => Object.hasOwn(named, word) ? 0 : named[word];
`;

const declared = `
const sizes = { a: 1, b: 2 };
const list = [1, 2];
const named: Record<string, number> = {};
const byWord = new Map<string, number>();
`;

function linesWith(source: string): number[] {
  const eslint = path.join(root, "node_modules/eslint/bin/eslint.js");
  const words = ["--stdin", "--stdin-filename", "src/core/own.ts", "--format", "json"];
  // To know the types of the whole project takes long, and this file uses none of them.
  const types = [
    "projectService:false",
    "project:test/lint/tsconfig.json",
    // Otherwise the types are those of the file on the disk.
    "disallowAutomaticSingleRunInference:true",
  ];
  const parser = types.flatMap((option) => ["--parser-options", option]);
  const { stdout } = spawnSync(process.execPath, [eslint, ...words, ...parser], {
    cwd: root,
    input: source,
    encoding: "utf8",
  });
  const [file] = JSON.parse(stdout) as { messages: { ruleId: string; line: number }[] }[];
  return (file?.messages ?? [])
    .filter(({ ruleId }) => ruleId === "za/words-as-keys")
    .map(({ line }) => line);
}

const lines = (text: string) => text.split("\n").length - 1;

describe("za/words-as-keys", () => {
  it("forbids keys that may be any text, and no others", () => {
    const before = lines(declared) + lines(right);
    const expected = Array.from({ length: lines(wrong) - 1 }, (_, index) => before + index + 2);
    expect(linesWith(declared + right + wrong)).toEqual(expected);
  });
});
