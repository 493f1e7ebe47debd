import { renderToString } from "preact-render-to-string";
import {
  differsFromStated,
  hasRunningTotal,
  RunningChart,
  statesTotals,
} from "../../src/charts/running-chart";
import type { RecordOverview } from "../../src/record/overview/record-overview";
import { plain, restarted } from "./overviews";
import { parsed, withClass } from "../report/html/parsed";

const size = { width: 800, height: 260 };

function drawn(overview: RecordOverview) {
  return renderToString(<RunningChart overview={overview} language="en" {...size} />);
}

const [earlier, current] = restarted.records;
if (!current) throw new Error("one record");

const pathsOf = (overview: RecordOverview, name: string) =>
  withClass(drawn(overview), name).map(({ attributes }) => attributes["d"] ?? "");

describe("runningChart", () => {
  it("draws a line a record, each from its own start", () => {
    expect(pathsOf(restarted, "total")).toHaveLength(2);
    const [first, second] = pathsOf(restarted, "total");
    expect(first).toMatch(/^M46 /);
    expect(second?.endsWith("790 " + (second.split(" ").at(-1) ?? ""))).toBe(true);
    expect(withClass(drawn(restarted), "current").length).toBeGreaterThan(0);
  });

  it("draws the goals as lines across, the higher the nearer to the top", () => {
    const goals = withClass(drawn(restarted), "goal").map(({ attributes }) =>
      Number(attributes["y1"]),
    );
    expect(goals).toHaveLength(3);
    expect(goals).toEqual([...goals].sort((a, b) => b - a));
    expect(parsed(drawn(restarted)).text).toContain("2-fold");
  });

  it("leaves a goal out that would press the line flat", () => {
    const far = { ...plain, goal: 5_000 };
    expect(withClass(drawn(far), "goal")).toHaveLength(0);
  });

  it("thins the goals of a tiny one", () => {
    const tiny = { ...restarted, goal: 10, statedGoal: 10 };
    expect(withClass(drawn(tiny), "goal").length).toBeLessThan(20);
  });

  it("draws the stated totals only where they differ", () => {
    expect(pathsOf(restarted, "stated-total")).toEqual([]);
    const points = current.points.map((point) => ({ ...point, stated: point.total + 5_000 }));
    const differing = { ...restarted, records: [earlier, { ...current, points }] as const };
    expect(pathsOf(differing, "stated-total")).toHaveLength(2);
    expect([differsFromStated(restarted), differsFromStated(differing)]).toEqual([false, true]);
  });

  it("knows whether totals are stated at all", () => {
    expect([statesTotals(restarted), statesTotals(plain)]).toEqual([true, false]);
  });

  it("thins a log of ten years, and keeps its ends", () => {
    const points = Array.from({ length: 3_650 }, (_, index) => ({
      date: 40_301 + index,
      total: index + 1,
      stated: null,
    }));
    const long = {
      ...plain,
      records: [{ from: 40_301, to: 43_950, points }] as const,
      accumulated: 3_650,
    };
    const [line] = pathsOf(long, "total");
    expect(line?.split("L").length).toBeLessThan(250);
    expect(line).toMatch(/^M46 /);
    expect(line).toMatch(/L790 [\d.]+$/);
  });

  it("is not drawn where nothing was accumulated", () => {
    const [record] = plain.records;
    const idle = {
      ...plain,
      records: [{ ...record, points: [{ date: record.from, total: 0, stated: null }] }] as const,
    };
    expect(drawn(idle)).toBe("");
    expect([hasRunningTotal(idle), hasRunningTotal(plain)]).toEqual([false, true]);
  });
});
