import type { Answer, DecisionId } from "../../src/decisions/decision";
import type { DecisionEntry } from "../../src/decisions/entry";
import { decisionsFromJson, decisionsToJson, noDecisions } from "../../src/decisions/kept";

const entry: DecisionEntry = {
  date: 46_325,
  decision: "contest",
  day: null,
  texts: ["Contest", "a", "b", "c", "PROC-1"],
};

const read = (text: string) => {
  const kept = decisionsFromJson(text);
  if (kept === "newer") throw new Error(kept);
  return kept;
};

describe("decisions as JSON", () => {
  it("come back as they were", () => {
    const answers = new Map<DecisionId, ReadonlyMap<string, Answer>>([
      [
        "contest",
        new Map<string, Answer>([
          ["who", "employer"],
          ["notice", 40553],
        ]),
      ],
      ["regulation", new Map()],
    ]);
    const entries = [entry, { ...entry, day: 40_553 }];
    expect(read(decisionsToJson({ answers, entries }))).toEqual({ answers, entries });
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    "{}",
    '{"version":1}',
    '{"version":1,"answers":{}}',
    '{"version":"1","answers":{},"entries":[]}',
  ])("%p has none", (text) => {
    expect(read(text)).toEqual(noDecisions);
  });

  it("of a later version are left alone", () => {
    expect(decisionsFromJson('{"version":2,"answers":[]}')).toBe("newer");
  });

  it("leave out decisions that do not exist and values that are no answers", () => {
    const { answers } = read(
      '{"version":1,"entries":[],"answers":{"constructor":{"a":"b"},"__proto__":{"a":1},"contest":{"who":"employee","x":null,"y":[1],"__proto__":"z"},"support":3}}',
    );
    expect([...answers.keys()]).toEqual(["contest"]);
    expect(answers.get("contest")?.get("who")).toBe("employee");
    expect(answers.get("contest")?.has("x")).toBe(false);
    expect(answers.get("contest")?.has("y")).toBe(false);
  });

  it.each([
    { date: "today" },
    { date: 0.5 },
    { decision: "constructor" },
    { day: "monday" },
    { texts: ["one"] },
    { texts: ["Contest", "a", "b", "c", 4] },
  ])("leave out what is no entry: %p", (change) => {
    const text = JSON.stringify({
      version: 1,
      answers: {},
      entries: [{ ...entry, ...change }, entry],
    });
    expect(read(text).entries).toEqual([entry]);
  });
});
