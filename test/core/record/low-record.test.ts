import * as fc from "fast-check";
import { lowRecord } from "../../../src/core/record/low-record";
import { problemOf } from "../../problem-of";

describe("the low record", () => {
  it("is the one with the lower multiple", () => {
    expect(
      lowRecord([
        { multiple: 3, remaining: 900 },
        { multiple: 2, remaining: 1 },
      ]),
    ).toBe(1);
  });

  it("is of equal multiples the one with more remaining", () => {
    expect(
      lowRecord([
        { multiple: 2, remaining: 10 },
        { multiple: 2, remaining: 30 },
        { multiple: 2, remaining: 20 },
      ]),
    ).toBe(1);
  });

  it("is the first of equal records", () => {
    const record = { multiple: 2, remaining: 10 };
    expect(lowRecord([record, record])).toBe(0);
  });

  it("is the only record", () => {
    expect(lowRecord([{ multiple: 0, remaining: 0 }])).toBe(0);
  });

  it("is as low as every other, whatever the order", () => {
    const record = fc.record({ multiple: fc.nat(4), remaining: fc.nat(5) });
    fc.assert(
      fc.property(fc.array(record, { minLength: 1 }), (records) => {
        const low = records[lowRecord(records)] ?? { multiple: NaN, remaining: NaN };
        for (const { multiple, remaining } of records) {
          expect(
            low.multiple < multiple || (low.multiple === multiple && low.remaining >= remaining),
          ).toBe(true);
        }
        const reversed = records.toReversed();
        expect(reversed[lowRecord(reversed)]).toEqual(low);
      }),
    );
  });

  it("wants a record", () => {
    expect(problemOf(() => lowRecord([]))).toMatchObject({ kind: "value", id: "no-records" });
  });

  it.each([
    [{ multiple: 1.5, remaining: 0 }, "not-whole"],
    [{ multiple: -1, remaining: 0 }, "number-below"],
    [{ multiple: 1, remaining: -1 }, "negative"],
    [{ multiple: 1, remaining: NaN }, "negative"],
  ])("refuses %j", (record, id) => {
    expect(problemOf(() => lowRecord([{ multiple: 1, remaining: 1 }, record]))).toMatchObject({
      kind: "number",
      id,
    });
  });
});
