import { renderToString } from "preact-render-to-string";
import { Timeline } from "../../src/charts/timeline";
import type { RecordOverview } from "../../src/record/overview/record-overview";
import type { Language } from "../../src/text/sentence";
import { plain, restarted } from "./overviews";
import { parsed, withClass } from "../report/html/parsed";

function drawn(overview: RecordOverview, language: Language, width: number): string {
  return renderToString(<Timeline overview={overview} language={language} width={width} />);
}

const drawing = drawn(restarted, "en", 800);
const x = (element: { attributes: Record<string, string> } | undefined, name: string) =>
  Number(element?.attributes[name]);

describe("timeline", () => {
  it("draws every record, the current one after the accident", () => {
    const [earlier, current] = withClass(drawing, "record");
    expect(withClass(drawing, "current")).toEqual([current]);
    const end = x(earlier, "x") + x(earlier, "width");
    expect(x(earlier, "x")).toBe(46);
    expect(x(current, "x")).toBeGreaterThan(end);
    expect(x(current, "x") + x(current, "width")).toBe(790);
  });

  it("marks leadoff, accident and re-leadoff with shapes and words", () => {
    for (const name of ["start", "restart", "accident"]) {
      expect(withClass(drawing, name)).toHaveLength(1);
    }
    const { text } = parsed(drawing);
    for (const word of ["leadoff", "accident", "re-leadoff"]) expect(text).toContain(word);
  });

  it("puts a dot on the date of the log and a ring on the stated one", () => {
    const dots = withClass(drawing, "calculated").map((dot) => x(dot, "cx"));
    const rings = withClass(drawing, "stated").map((ring) => x(ring, "cx"));
    expect(dots).toHaveLength(2);
    expect(rings[0]).toBe(dots[0]);
    expect(rings[1]).toBeLessThan(dots[1] ?? 0);
  });

  it("joins dates that differ, and only those", () => {
    expect(withClass(drawing, "difference")).toHaveLength(1);
    expect(withClass(drawing, "stated").map(({ attributes }) => attributes["class"])).toEqual([
      "stated",
      "stated differs",
    ]);
  });

  it("says what it shows", () => {
    expect(parsed(drawing).elements[0]?.attributes["aria-label"]).toBe(
      "2010-05-03 to 2011-07-15: 2 record(s), 1 accident(s)",
    );
    expect(drawn(restarted, "ko", 340)).toContain("기록 2개, 재해 1건");
  });

  it("is no higher than its labels need", () => {
    const heightOf = (overview: typeof plain) =>
      Number(parsed(drawn(overview, "en", 800)).elements[0]?.attributes["viewBox"]?.split(" ")[3]);
    expect(heightOf(plain)).toBeLessThan(heightOf(restarted));
  });

  it("puts the dot of a log of months into the ring that agrees", () => {
    const mark = {
      multiple: 1,
      stated: 40_700,
      calculated: 40_695,
      isReached: true,
      differs: false,
    };
    const monthly = drawn({ ...restarted, multiples: [mark], isMonthly: true }, "en", 800);
    expect(withClass(monthly, "calculated").map((dot) => x(dot, "cx"))).toEqual(
      withClass(monthly, "stated").map((ring) => x(ring, "cx")),
    );
    expect(parsed(monthly).text.match(/1-fold/g)).toHaveLength(1);
  });

  it("draws a record of one day", () => {
    const [record] = plain.records;
    const oneDay = { ...plain, records: [{ ...record, to: record.from }] as const };
    expect(x(withClass(drawn(oneDay, "ko", 340), "record")[0], "width")).toBe(2);
  });

  it("stays within its width with many multiples", () => {
    const [, current] = restarted.records;
    const multiples = Array.from({ length: 60 }, (_, index) => ({
      multiple: index + 1,
      stated: (current?.from ?? 0) + index * 4,
      calculated: (current?.from ?? 0) + index * 4 + 1,
      isReached: true,
      differs: true,
    }));
    const crowded = drawn({ ...restarted, multiples }, "en", 340);
    const places = parsed(crowded).elements.flatMap(({ attributes }) =>
      ["x", "x1", "x2", "cx"].flatMap((name) => attributes[name] ?? []),
    );
    expect(places.map(Number).filter((place) => place < 0 || place > 340)).toEqual([]);
  });
});
