import { knownText, memoizeText } from "../../src/core/memoize-text";

describe("remembered", () => {
  it("works out each text once", () => {
    const of = jest.fn((text: string) => text.length);
    const lengthOf = memoizeText(of);
    expect([lengthOf("출력인원"), lengthOf("계"), lengthOf("출력인원")]).toEqual([4, 1, 4]);
    expect(of.mock.calls).toEqual([["출력인원"], ["계"]]);
  });

  it("remembers that a text is nothing", () => {
    const of = jest.fn(() => null);
    const nothing = memoizeText(of);
    expect([nothing("a"), nothing("a")]).toEqual([null, null]);
    expect(of).toHaveBeenCalledTimes(1);
  });

  it("remembers a text of 200 characters", () => {
    const of = jest.fn((text: string) => text.length);
    const lengthOf = memoizeText(of);
    const longest = "가".repeat(200);
    expect([lengthOf(longest), lengthOf(longest)]).toEqual([200, 200]);
    expect(of).toHaveBeenCalledTimes(1);
  });

  it("works out a long text each time, and keeps nothing of it", () => {
    const of = jest.fn((text: string) => text.length);
    const lengthOf = memoizeText(of);
    const sentence = "가".repeat(201);
    expect([lengthOf(sentence), lengthOf(sentence)]).toEqual([201, 201]);
    expect(of).toHaveBeenCalledTimes(2);
  });

  it("forgets, rather than to grow with every text of a thousand files", () => {
    const of = jest.fn((text: string) => text);
    const same = memoizeText(of);
    for (let again = 0; again <= 4_000; again++) same("first");
    for (let number = 0; number < 4_000; number++) same(String(number));
    expect(same("first")).toBe("first");
    expect(of.mock.calls.filter(([text]) => text === "first")).toHaveLength(2);
  });

  it("keeps what it has while texts come that differ all, and begins anew after twenty times as many", () => {
    const of = jest.fn((text: string) => text);
    const same = memoizeText(of);
    same("first");
    for (let number = 0; number < 4_000; number++) same(`a${number}`);
    same("later");
    same("later");
    same("first");
    const callsFor = (text: string) => of.mock.calls.filter(([each]) => each === text).length;
    expect([callsFor("first"), callsFor("later")]).toEqual([1, 2]);
    for (let number = 0; number < 80_000; number++) same(`b${number}`);
    same("last");
    same("last");
    expect(callsFor("last")).toBe(1);
  });
});

describe("a text that may be known", () => {
  it("is the same text, whether it was worked out before, never, or is too long for that", () => {
    memoizeText((text) => text.length)("1인당 근로시간");
    const sentence = "가".repeat(201);
    const texts = ["1인당 근로시간", "알려지지 않은 제목", sentence];
    expect(texts.map(knownText)).toEqual(texts);
  });
});
