import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { workbookOf } from "./case";
import { cases } from "./definitions";

describe("the sample workbooks", () => {
  it.each(cases)("$name.xlsx is what its definition builds", (each) => {
    const path = join(__dirname, `${each.name}.xlsx`);
    expect(existsSync(path)).toBe(true);
    // Not toEqual: on a difference it would print both files.
    expect(Buffer.compare(readFileSync(path), workbookOf(each))).toBe(0);
  });

  it("have each a name of their own", () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });
});
