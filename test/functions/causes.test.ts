import { CAUSES } from "../../src/functions/causes";
import { causes } from "../../src/core/accidents/cause";
import { setLanguage } from "../../src/functions/language";

describe("ZA.CAUSES", () => {
  afterEach(() => {
    setLanguage("ko");
  });

  it("has a row of four cells for every cause under the headings", () => {
    const spill = CAUSES();
    expect(spill).toHaveLength(causes.length + 1);
    expect(new Set(spill.map((row) => row.length))).toEqual(new Set([4]));
    expect(spill[0]).toEqual(["코드", "원인", "판단", "근거"]);
    expect(spill.slice(1).map(([code]) => code)).toEqual(causes.map(({ code }) => code));
  });

  it("speaks the language of the display", () => {
    setLanguage("en");
    expect(CAUSES()).toContainEqual([
      "third-party",
      "act of a third party",
      "recognised as zero accident",
      "REC-1",
    ]);
  });
});
