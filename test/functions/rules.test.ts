import { RULES } from "../../src/functions/rules";
import { setLanguage } from "../../src/functions/language";
import { problemOf } from "../problem-of";
import { encodings } from "./encodings";

describe("ZA.RULES", () => {
  afterEach(() => {
    setLanguage("ko");
  });

  it.each(encodings)("goes by the leadoff where $platform has no more", ({ empty, leftOut }) => {
    expect(RULES("2010-04-01", leftOut)).toBe("개정 규정");
    expect(RULES("2010-03-31", empty)).toBe("종전 규정");
  });

  it("goes by the last certification under the old rules", () => {
    expect(RULES("2008-03-02", "2010-09-30")).toBe("개정 규정");
    setLanguage("en");
    expect(RULES("2008-03-02", "2009-09-30")).toBe("old");
  });

  it("needs a leadoff, and no certification before it", () => {
    expect(problemOf(() => RULES(null))).toMatchObject({ params: { argument: "leadoff" } });
    expect(problemOf(() => RULES("2010-04-01", "2010-03-01"))).toMatchObject({
      kind: "number",
      params: { argument: "lastOldCertification" },
    });
  });
});
