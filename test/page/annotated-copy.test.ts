import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { annotatedCopy } from "../../src/page/annotated-copy";
import { readXlsx } from "../../src/workbook/sources/xlsx";
import { rowsOf } from "../workbook/package";

const sample = new Uint8Array(
  readFileSync(path.resolve(__dirname, "../cases/three-mistakes.xlsx")),
);
const facts = { file: "a.xlsx", language: "en", today: "2026-11-29" } as const;

describe("an annotated copy", () => {
  it("has the report in front and a note at each finding", () => {
    const copy = annotatedCopy(sample, facts);
    if (copy.status !== "made") throw new Error(copy.status);
    const names = readXlsx(sample).sheets.map(({ name }) => name);
    expect(readXlsx(copy.bytes).sheets.map(({ name }) => name)).toEqual(["Audit report", ...names]);
    const notes = Object.entries(unzipSync(copy.bytes))
      .filter(([part]) => part.startsWith("xl/comments"))
      .map(([, bytes]) => strFromU8(bytes))
      .join();
    expect(notes).toContain("ZA error: ");
    expect(notes.match(/<comment /g)).toHaveLength(3);
  });

  it.each([
    ["no-form", rowsOf("")],
    ["unreadable", new Uint8Array([80, 75, 3, 4])],
  ])("is none where the file is %s", (status, bytes) => {
    expect(annotatedCopy(bytes, facts).status).toBe(status);
  });
});
