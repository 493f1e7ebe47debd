import { calc, CalcError, describeFunction, describeFunctions } from "../../src/cli/calc";
import { functions } from "../../src/functions/index";

function errorOf(call: () => unknown): { code: string; message: string } | null {
  try {
    call();
    return null;
  } catch (error) {
    if (!(error instanceof CalcError)) throw error;
    const { code, message } = error;
    return { code, message };
  }
}

describe("za calc", () => {
  it.each([
    ["GOAL 0.5 300 general", "1600"],
    ["GOAL 0.5 300 general 1 personhours", "480000"],
    ["GOAL 0.8 250 construction", "600"],
    ["goal 0.8 250 건설업 1 days", "60"],
    ["ZA.GOAL 0.5% 155 general 1 personhours", "288000"],
    ["COEFFICIENT 11 general", "0.202758620689655"],
    ["INDUSTRY 00001", "Finance & insurance"],
    ["LEADOFF 2010-05-03 2010-05-18", "2010-05-04"],
    ["RELEADOFF disease 20120228", "2012-02-29"],
    ["BREAKS duty 4", "TRUE"],
    ["BREAKS duty 3", "FALSE"],
    ["NEXTMULTIPLE 3 old", "5"],
    ["HOLIDAY 2010-05-06", ""],
  ])("%s prints %s", (line, printed) => {
    const [name = "", ...words] = line.split(" ");
    expect(calc(name, words, "en")).toBe(printed);
  });

  it("reads a range as JSON, with rows or as one column", () => {
    expect(calc("DAYS", ['[["2010-05-03",10],["2010-05-04",0]]'], "en")).toBe("1");
    expect(calc("DAYS", ['["2010-05-03","2010-05-04"]'], "en")).toBe("2");
    expect(calc("SHL", ["[24,20,12,12,12]"], "en")).toBe("80");
  });

  it("takes an empty word for an argument left out", () => {
    expect(calc("GOAL", ["0.8", "250", "construction", "", "days"], "en")).toBe("60");
  });

  it("prints a spill as lines of cells, its dates in ISO form", () => {
    const log = '["2010-05-03","2010-05-05"]';
    expect(calc("SAMPLE", [log, "2", "", "", "", "days"], "en")).toBe(
      "Date\tMultiple\tReason\n2010-05-05\t1\tpublic holiday",
    );
  });

  it("speaks the language it is asked in", () => {
    expect(calc("INDUSTRY", ["000"], "ko")).toBe("금융 및 보험업");
    expect(errorOf(() => calc("GOAL", ["0", "300", "general"], "ko"))?.message).toMatch(
      /^재해율\(rate\): /,
    );
  });

  it.each([
    [["GOAL", "0", "300", "general"], "#DIV/0!", /^rate: /],
    [["GOAL", "0.5", "-1", "general"], "#NUM!", /^enrollment: /],
    [["GOAL", "x", "300", "general"], "#VALUE!", /^rate: .*\(x\)/],
    [["HOLIDAY", "1999-01-01"], "#N/A", /1999/],
    [["DAYS", '[["2010-05-03",10],["",5]]'], "#VALUE!", /^range, row 2: /],
    [["DAYS", "[[1"], "#VALUE!", /^range: cannot be read as a range/],
    [["GOAL", "0.5"], "#VALUE!", /too few arguments \(1\)\. Missing: enrollment, type\.$/],
    [["AWARD", "1", "2"], "#VALUE!", /^AWARD\(multiple\): too many arguments \(2\)/],
    [["GAOL", "0.5"], "#NAME?", /Did you mean GOAL\?$/],
    [["XYZZY"], "#NAME?", /za calc --help/],
  ])("says what is wrong with %j", ([name = "", ...words], code, message) => {
    const error = errorOf(() => calc(name, words, "en"));
    expect(error?.code).toBe(code);
    expect(error?.message).toMatch(message);
  });
});

describe("describeFunctions", () => {
  it.each(["ko", "en"] as const)("has the signature of every function, in %s", (language) => {
    const help = describeFunctions(language);
    for (const id of Object.keys(functions)) expect(help).toMatch(new RegExp(`^${id}\\(`, "m"));
    expect(help).toContain("GOAL(rate, enrollment, type, [multiple], [unit])\n    ");
  });
});

describe("describeFunction", () => {
  it("tells signature, parameters and an example with its result", () => {
    const help = describeFunction("goal", "en");
    expect(help).toMatch(/^GOAL\(rate, enrollment, type, \[multiple\], \[unit\]\)\n/);
    expect(help).toMatch(/^ {2}unit {8}hours .*\(optional\)$/m);
    expect(help).toMatch(/^Example: za calc GOAL 0\.5 300 general\n {2}1600$/m);
    expect(describeFunction("STEPS", "ko")).toMatch(/^예: za calc STEPS\n {2}코드\t/m);
  });

  it("knows no others", () => {
    expect(errorOf(() => describeFunction("DAYZ", "en"))).toEqual({
      code: "#NAME?",
      message: expect.stringContaining("DAYS") as string,
    });
  });
});
