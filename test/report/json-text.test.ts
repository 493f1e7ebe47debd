import { jsonText } from "../../src/report/json-text";

describe("jsonText", () => {
  it.each(["\u009b31m", "invoice\u202excod.xlsx", "\u001b[2J", "a\u2028b\u007f", "half \ud83d"])(
    "escapes %j and keeps what it says",
    (text) => {
      const json = jsonText({ [text]: text });
      expect(json).toMatch(/^[\x20-\x7e]*$/);
      expect(JSON.parse(json)).toEqual({ [text]: text });
    },
  );

  it("leaves other text as it is", () => {
    expect(jsonText({ 파일: '무재해 "📋"' })).toBe('{"파일":"무재해 \\"📋\\""}');
  });
});
