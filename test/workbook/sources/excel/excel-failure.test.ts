/** Every error that Excel can answer with has its words. */
import { readFileSync } from "node:fs";
import { failureOf } from "../../../../src/workbook/sources/excel/excel-failure";
import { failures } from "../../../../src/text/excel";

/** In Microsoft's list of errors, or seen, and not among the declared ones. */
const others = [
  "ActivityLimitReached",
  "ApiNotAvailable",
  "MemoryLimitReached",
  "RequestPayloadSizeLimitExceeded",
  "UndoNotSupported",
  "WriteNotSupportedWhenModalDialogOpen",
];

function declaredCodes(): string[] {
  const declarations = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const excel = declarations.slice(declarations.indexOf("\ndeclare namespace Excel {"));
  const [, members = ""] = /enum ErrorCodes \{([^}]*)\}/.exec(excel) ?? [];
  return [...members.matchAll(/= "(\w+)"/g)].map(([, code = ""]) => code);
}

const codes = [...declaredCodes(), ...others];

function failure(code: string) {
  return failureOf({ code, message: "Excel's own words", debugInfo: {} });
}

describe("an error of Excel", () => {
  it("is one of many", () => {
    expect(codes.length).toBeGreaterThan(35);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(codes)("has words of ours: %s", (code) => {
    const found = failure(code);
    expect(found?.code).not.toBe("unexpected");
    const { ko, en } = failures[found?.code ?? "unexpected"];
    expect(ko).toMatch(/[가-힣]/);
    expect(`${ko} ${en}`).not.toContain("{");
  });

  it("that nobody knows is named by its code alone", () => {
    expect(failure("NeverHeardOf")).toMatchObject({
      code: "unexpected",
      params: { code: "NeverHeardOf" },
    });
  });
});
