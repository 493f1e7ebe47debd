import type { Target } from "../../src/cli/find-workbooks";
import { readShard, targetsOf } from "../../src/cli/shard";
import { UsageError } from "../../src/cli/usage-error";

const targets: readonly Target[] = Array.from({ length: 1000 }, (_, index) => ({
  file: `records/${index}.xlsx`,
  path: Buffer.from(`/records/${index}.xlsx`),
}));

describe("readShard", () => {
  it("reads which part of how many", () => {
    expect(readShard("2/8")).toEqual({ index: 2, count: 8 });
    expect(readShard("1/1")).toEqual({ index: 1, count: 1 });
  });

  it.each(["", "1", "0/4", "5/4", "1/0", "-1/4", "1/4/2", "1.5/4", "1 / 4", "a/b", "1/1e3"])(
    "refuses %j",
    (found) => {
      expect(() => readShard(found)).toThrow(UsageError);
    },
  );
});

describe("targetsOf", () => {
  const shards = [1, 2, 3, 4].map((index) => targetsOf(targets, { index, count: 4 }));

  it("gives every file to one shard, in the order of the files", () => {
    const order = new Map(targets.map((target, index) => [target, index]));
    const places = shards.map((shard) => shard.map((target) => order.get(target) ?? NaN));
    for (const each of places) expect(each).toEqual([...each].sort((a, b) => a - b));
    expect(places.flat().sort((a, b) => a - b)).toEqual([...order.values()]);
  });

  it("gives the shards about as much", () => {
    for (const shard of shards) expect(Math.abs(shard.length - 250)).toBeLessThan(50);
  });

  it("keeps each file in its shard when others arrive or go", () => {
    const [first = []] = shards;
    const fewer = targets.filter((_, index) => index % 3 !== 0);
    expect(targetsOf(fewer, { index: 1, count: 4 })).toEqual(
      first.filter((target) => fewer.includes(target)),
    );
  });

  it("gives all to a single shard", () => {
    expect(targetsOf(targets, { index: 1, count: 1 })).toEqual(targets);
  });
});
