import { mulberry32 } from "../../../src/core/certification/mulberry32";

describe("mulberry32", () => {
  it("gives the numbers that every mulberry32 gives for a seed", () => {
    const random = mulberry32(1);
    expect([random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478]);
  });

  it("gives the same numbers for the same seed, others for another", () => {
    const [one, same, other] = [mulberry32(7), mulberry32(7), mulberry32(8)];
    const first = [one(), one(), one()];
    expect([same(), same(), same()]).toEqual(first);
    expect([other(), other(), other()]).not.toEqual(first);
  });

  it("fills the range from 0 to 1 evenly", () => {
    const random = mulberry32(2010);
    const counts = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 10_000; draw += 1) {
      const tenth = Math.floor(random() * 10);
      counts[tenth] = (counts[tenth] ?? NaN) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(900);
    expect(Math.max(...counts)).toBeLessThan(1100);
  });
});
