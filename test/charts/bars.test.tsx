import { renderToString } from "preact-render-to-string";
import { CountBars } from "../../src/charts/count-bars";
import { GoalBar } from "../../src/charts/goal-bar";
import { parsed, withClass } from "../report/html/parsed";

const goalBar = (share: number, multiple: number) =>
  renderToString(
    <GoalBar share={share} multiple={multiple} foldOf={(of) => `${of}-fold`} reading="60 of 100" />,
  );

const widthsOf = (html: string, name: string) =>
  withClass(html, name).map(({ attributes }) => attributes["width"]);

describe("the bar to the next multiple", () => {
  it("is as long as the share, and says it all in one sentence", () => {
    const html = goalBar(0.6, 2);
    expect(widthsOf(html, "reached-part")).toEqual(["180"]);
    expect(parsed(html).elements[0]?.attributes).toMatchObject({
      role: "img",
      "aria-label": "60 of 100",
    });
  });

  it("marks the multiples before the next", () => {
    const html = goalBar(0.6, 3);
    expect(withClass(html, "mark").map(({ attributes }) => attributes["x1"])).toEqual([
      "100",
      "200",
    ]);
    expect(parsed(html).text).toContain("3-fold");
  });

  it("has room for the labels of many", () => {
    expect(withClass(goalBar(0.9, 40), "mark").length).toBeLessThanOrEqual(6);
  });

  it("runs neither backwards nor over", () => {
    expect(widthsOf(goalBar(-1, 2), "reached-part")).toEqual(["0"]);
    expect(widthsOf(goalBar(7, 2), "reached-part")).toEqual(["300"]);
  });
});

describe("the bars of counts", () => {
  const bars = (...counts: number[]) =>
    renderToString(
      <CountBars bars={counts.map((count, index) => ({ name: `n${index}`, count }))} reading="r" />,
    );

  it("are measured by the largest", () => {
    expect(widthsOf(bars(200, 100, 400), "counted")).toEqual(["150", "75", "300"]);
  });

  it("show little as a hair, and nothing as nothing", () => {
    expect(widthsOf(bars(1_000_000, 1, 0), "counted")).toEqual(["300", "1", "0"]);
    expect(widthsOf(bars(0), "counted")).toEqual(["0"]);
  });
});
