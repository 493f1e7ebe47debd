/** Every function of the built add-in, called through the real office.js as Excel calls it. */
import type { Browser } from "playwright-core";
import { calc } from "../../src/cli/calc";
import { examples, exampleWords } from "../../src/functions/examples";
import { type FunctionId, functions } from "../../src/functions/index";
import { setLanguage } from "../../src/functions/language";
import type { ZaFunction } from "../../src/functions/function";
import metadata from "../../src/text/functions.ko.json";
import type { FunctionResult } from "../../src/workbench/host/function-calls";
import { launchBrowser } from "./browser";
import { type ExcelPage, newExcelPage, openExcel } from "./excel";

let browser: Browser;
let excel: ExcelPage;

beforeAll(async () => {
  browser = await launchBrowser();
  excel = await newExcelPage(browser);
  await openExcel(excel, "small-factory");
});

afterAll(async () => {
  await browser.close();
});

type Parameter = string | number | boolean | null | (string | number)[][];

function call(id: string, parameters: Parameter[]): Promise<FunctionResult> {
  return excel.page.evaluate(([name, given]) => window.callFunction(name, given), [
    id,
    parameters,
  ] as const);
}

describe("the functions, through the dispatcher of office.js", () => {
  it.each(metadata.functions.map(({ id, parameters }) => [id, parameters.length] as const))(
    "ZA.%s gives what za calc gives",
    async (name, count) => {
      const id = name as FunctionId;
      // What is left out, Excel hands over as null.
      const parameters = Array.from(
        { length: count },
        (_, index) => (examples[id].arguments[index] ?? null) as Parameter,
      );
      setLanguage("ko");
      const body: ZaFunction = functions[id];
      const result = await call(id, parameters);
      expect(result).toEqual({ value: body(...parameters) });
      // The command line shows the same value; of a spill its first cell stands for the rest.
      const shown = calc(id, exampleWords(id), "ko").split(/[\t\n]/)[0];
      expect(shown).toMatch(/\S/);
    },
  );

  it.each([
    ["GOAL", [0, 300, "general", null, null], "#DIV/0!"],
    ["GOAL", [-1, 300, "general", null, null], "#NUM!"],
    ["GOAL", ["x", 300, "general", null, null], "#VALUE!"],
    ["HOLIDAY", ["1999-01-01"], "#N/A"],
  ] as const)("ZA.%s(%j) is %s, with a sentence", async (id, parameters, error) => {
    const result = await call(id, [...parameters]);
    expect(result).toMatchObject({ error, message: expect.stringMatching(/[가-힣]/) as string });
  });

  it("leave nothing that the host does not know, and ask nobody else", async () => {
    expect(await excel.page.evaluate(() => window.host.unknown)).toEqual([]);
    expect(excel.strangers).toEqual([]);
    expect(excel.errors).toEqual([]);
  });
});
