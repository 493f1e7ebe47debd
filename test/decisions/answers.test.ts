import { answersFromJson, answersToJson } from "../../src/decisions/answers";
import type { Answer, DecisionId } from "../../src/decisions/decision";

describe("the answers as JSON", () => {
  it("come back as they were", () => {
    const all = new Map<DecisionId, ReadonlyMap<string, Answer>>([
      [
        "contest",
        new Map<string, Answer>([
          ["who", "employer"],
          ["notice", 40553],
        ]),
      ],
      ["regulation", new Map()],
    ]);
    const text = answersToJson(all);
    const read = answersFromJson(text);
    expect(read).toBeInstanceOf(Map);
    expect(typeof read === "string" ? read : new Map(read)).toEqual(all);
  });

  it.each(["", "{", "null", "[]", "{}", '{"version":1}', '{"version":"1","answers":{}}'])(
    "%p is broken",
    (text) => {
      expect(answersFromJson(text)).toBe("broken");
    },
  );

  it("of a later version are left alone", () => {
    expect(answersFromJson('{"version":2,"answers":[]}')).toBe("newer");
  });

  it("leave out decisions that do not exist and values that are no answers", () => {
    const text =
      '{"version":1,"answers":{"constructor":{"a":"b"},"__proto__":{"a":1},"contest":{"who":"employee","x":null,"y":[1],"__proto__":"z"},"support":3}}';
    const read = answersFromJson(text);
    if (typeof read === "string") throw new Error(read);
    expect([...read.keys()]).toEqual(["contest"]);
    expect(read.get("contest")?.get("who")).toBe("employee");
    expect(read.get("contest")?.has("x")).toBe(false);
    expect(read.get("contest")?.has("y")).toBe(false);
  });
});
