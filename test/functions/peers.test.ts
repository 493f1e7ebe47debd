import { PEERS } from "../../src/functions/peers";
import { problemOf } from "../problem-of";

describe("ZA.PEERS", () => {
  it("compares with the same industry and size first, and with all last", () => {
    const spill = PEERS("제조업", 30);
    expect(spill).toHaveLength(5);
    expect(new Set(spill.map((row) => row.length))).toEqual(new Set([7]));
    expect(spill[1]?.slice(0, 5)).toEqual(["제조업", "50인 미만", 243_853, 30_336, 2_712]);
    expect(spill[1]?.[6]).toBeCloseTo(8.94, 2);
    expect(spill[4]?.slice(0, 2)).toEqual(["전 산업", "전 규모"]);
  });

  it("takes the industry by its number or code too", () => {
    expect(PEERS(2, 30)).toEqual(PEERS("20001", "30명"));
  });

  it("names what is wrong", () => {
    expect(problemOf(() => PEERS("없음", 30))).toMatchObject({ params: { argument: "industry" } });
    expect(problemOf(() => PEERS(2, 0))).toMatchObject({ params: { argument: "enrollment" } });
  });
});
