import { renderToString } from "preact-render-to-string";
import { Gauge } from "../../src/charts/gauge";
import type { RecordOverview } from "../../src/record/overview/record-overview";
import { plain, restarted } from "./overviews";
import { parsed, withClass } from "../report/html/parsed";

function drawn(overview: Partial<RecordOverview>) {
  return renderToString(<Gauge overview={{ ...restarted, ...overview }} language="en" />);
}

/** Where the arc of what is reached ends. */
function endOf(overview: Partial<RecordOverview>): string {
  return withClass(drawn(overview), "reached")[0]?.attributes["d"]?.split(" 0 0 1 ")[1] ?? "none";
}

describe("gauge", () => {
  it("says so without a goal", () => {
    const { elements, text } = parsed(renderToString(<Gauge overview={plain} language="ko" />));
    expect(elements.map(({ name }) => name)).toEqual(["p"]);
    expect(text).toContain("모두 있지는 않습니다");
  });

  it("says the figures in its unit, for a screen reader too", () => {
    const { elements, text } = parsed(drawn({ accumulated: 240_000 }));
    expect(elements[0]?.attributes).toMatchObject({
      role: "img",
      "aria-label":
        "1-fold, 240,000 person-hours, 240,000 person-hours to 2-fold. 1-fold = goal of 240,000 person-hours",
    });
    expect(text).toContain("240,000 person-hours to 2-fold");
    expect(text).toContain("1-fold = goal of 240,000 person-hours");
  });

  it("fills the arc as far as the goal is reached", () => {
    expect(endOf({ accumulated: 0 })).toBe("none");
    expect(endOf({ accumulated: 240_000 })).toBe("160 40");
    expect(endOf({ accumulated: 480_000 })).toBe("278 158");
  });

  it("runs on to the next multiple beyond the goal", () => {
    const { text } = parsed(drawn({ accumulated: 600_000 }));
    expect(text).toContain("2.5-fold");
    expect(text).toContain("120,000 person-hours to 3-fold");
    expect(endOf({ accumulated: 720_000 })).toBe("278 158");
  });

  it("does not round up to a multiple", () => {
    expect(parsed(drawn({ accumulated: 479_999 })).text).toContain("1.99-fold");
  });

  it("marks a goal that is stated otherwise than the regulation gives", () => {
    expect(withClass(drawn({}), "stated-mark")).toHaveLength(0);
    expect(withClass(drawn({ statedGoal: 120_000 }), "stated-mark")).toHaveLength(1);
    expect(withClass(drawn({ statedGoal: 9_000_000 }), "stated-mark")).toHaveLength(0);
  });

  it("measures by the stated goal where the regulation's is not known", () => {
    const { text } = parsed(drawn({ goal: null, statedGoal: 250_000, accumulated: 500_000 }));
    expect(text).toContain("2-fold");
    expect(text).toContain("250,000 person-hours to 3-fold");
    expect(text).toContain("goal as stated, 250,000 person-hours");
  });

  it("keeps its ticks apart, however many multiples there are", () => {
    for (const multiple of [1, 7, 8, 9, 14, 60, 1_000_000]) {
      expect(withClass(drawn({ multiple }), "tick").length).toBeLessThanOrEqual(9);
    }
  });
});
