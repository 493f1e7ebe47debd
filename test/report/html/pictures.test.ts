import { pictures } from "../../../src/report/html/pictures";
import { plain, restarted } from "../../charts/overviews";
import { parsed, withClass } from "./parsed";

describe("pictures", () => {
  it("draws gauge, timeline and running total, the wide ones for a telephone too", () => {
    const markup = pictures(restarted, "en");
    expect(withClass(markup, "gauge")).toHaveLength(1);
    expect(withClass(markup, "timeline")).toHaveLength(2);
    expect(withClass(markup, "running")).toHaveLength(2);
    expect([withClass(markup, "wide").length, withClass(markup, "narrow").length]).toEqual([2, 2]);
  });

  it("says in figures what the gauge shows", () => {
    const { text } = parsed(pictures(restarted, "en"));
    expect(text).toContain("Current record since 2010-11-18");
    expect(text).toContain("Current record 500,000 person-hours");
    expect(text).toContain("2-fold goal 480,000 person-hours");
    expect(text).not.toContain("1-fold goal as stated");
    expect(parsed(pictures({ ...restarted, statedGoal: 1_000 }, "en")).text).toContain(
      "1-fold goal as stated 1,000 person-hours",
    );
  });

  it("lists the multiples, stated beside calculated", () => {
    const markup = pictures(restarted, "en");
    const { text } = parsed(markup);
    expect(text).toContain("Goal (person-hours)");
    expect(text).toContain("1-fold 240,000 2011-03-17 2011-03-17");
    expect(text).toContain("2-fold 480,000 2011-06-05 2011-07-15");
    expect(withClass(markup, "differs").filter(({ name }) => name === "td")).toHaveLength(1);
  });

  it("says that a multiple is not reached, or was not stated", () => {
    const multiples = [
      { multiple: 1, stated: 40_500, calculated: null, isReached: false, differs: true },
      { multiple: 2, stated: null, calculated: null, isReached: false, differs: false },
      { multiple: 3, stated: 40_500, calculated: null, isReached: null, differs: false },
    ];
    const { text } = parsed(pictures({ ...restarted, multiples }, "en"));
    expect(text).toContain("1-fold 240,000 2010-11-18 not yet");
    expect(text).toContain("2-fold 480,000 not stated not yet");
    expect(text).toContain("3-fold 720,000 2010-11-18 –");
  });

  it("gives the month where the log tells no day", () => {
    const multiples = [
      { multiple: 1, stated: 40_500, calculated: 40_483, isReached: true, differs: false },
    ];
    const { text } = parsed(pictures({ ...restarted, multiples, isMonthly: true }, "en"));
    expect(text).toContain("End of the log 2011-07 ");
    expect(text).toContain("1-fold 240,000 2010-11-18 2010-11 ");
  });

  it("shows in the legends only what is drawn", () => {
    const { text } = parsed(pictures(plain, "en"));
    for (const word of ["accident", "re-leadoff", "as stated", "earlier record", "multiple"]) {
      expect(text).not.toContain(word);
    }
    expect(parsed(pictures(restarted, "en")).text).toContain(
      "The running totals stated and calculated agree.",
    );
  });

  it("says why there is no gauge", () => {
    const markup = pictures(plain, "ko");
    expect(withClass(markup, "gauge")).toHaveLength(0);
    expect(parsed(markup).text).toContain("모두 있지는 않습니다");
  });
});
