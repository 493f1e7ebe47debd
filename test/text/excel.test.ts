import { refusals, failures } from "../../src/text/excel";
import type { Sentence } from "../../src/text/sentence";

const sentences: [string, Sentence][] = [...Object.entries(failures), ...Object.entries(refusals)];

function names(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
}

describe("what Excel refuses", () => {
  it.each(sentences)("is said with the same values in both languages: %s", (_, { ko, en }) => {
    expect(names(ko)).toEqual(names(en));
  });

  it.each(sentences)("is said with what to do, last: %s", (_, { ko, en }) => {
    expect(ko).toMatch(/십시오\.$/);
    expect(en).toMatch(/\.$/);
  });

  it.each(sentences)("has no particle that depends on a value: %s", (_, { ko }) => {
    expect(ko).not.toMatch(/\}'?[은는이가을를와과]/);
  });
});
