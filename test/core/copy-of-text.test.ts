import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import fc from "fast-check";

import { copyOfText } from "../../src/core/copy-of-text";

describe("copyOfText", () => {
  it("is the same text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(copyOfText(text)).toBe(text);
      }),
    );
  });

  it("lets go of the text that it was cut out of", () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const length = 1_000_000;
    const kept: string[] = [];
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let sheet = 0; sheet < 40; sheet++) {
      const whole = Buffer.alloc(length, "<c/>").toString("latin1");
      kept.push(copyOfText(whole.slice(sheet, sheet + 40)));
    }
    collect();
    const growth = process.memoryUsage().heapUsed - before;
    expect(kept).toHaveLength(40);
    expect(growth).toBeLessThan(10 * length);
  });
});
