import { associateAll, type FunctionRuntime } from "../../src/functions/associate";
import type { ZaFunction } from "../../src/functions/function";
import { functions } from "../../src/functions/index";
import { setLanguage } from "../../src/functions/language";
import { runtime as excelRuntime } from "./runtime";

/** Excel's side: what was associated, and the errors it understands. */
function associated(): { call: (id: string, ...cells: unknown[]) => unknown; ids: string[] } {
  const bodies = new Map<string, ZaFunction>();
  const runtime: FunctionRuntime = {
    ...excelRuntime,
    associate: (id, body) => {
      bodies.set(id, body);
    },
  };
  associateAll(() => runtime);
  return {
    ids: [...bodies.keys()],
    call: (id, ...cells) => {
      const body = bodies.get(id);
      if (!body) throw new TypeError(`${id} is not associated`);
      return body(...cells);
    },
  };
}

function errorOf(call: () => unknown): { code: unknown; message: unknown } | null {
  try {
    call();
    return null;
  } catch (error) {
    const { code, message } = error as { code: unknown; message: unknown };
    return { code, message };
  }
}

function inOffice(context: object | undefined): void {
  Object.assign(globalThis, { Office: { context } });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
  setLanguage("ko");
});

describe("associateAll", () => {
  it("associates every function with its id", () => {
    expect(associated().ids).toEqual(Object.keys(functions));
  });

  it("asks no more than associate of office.js's stub, which has no errors yet", () => {
    const ids: string[] = [];
    const stub = { associate: (id: string) => ids.push(id) } as unknown as FunctionRuntime;
    associateAll(() => stub);
    expect(ids).toEqual(Object.keys(functions));
  });

  it("gives what the function gives, whatever Excel adds to the arguments", () => {
    const { call } = associated();
    const invocation = { functionName: "GOAL", address: "Sheet1!A1" };
    expect(call("GOAL", 0.5, 300, "general", null, null, invocation)).toBe(1600);
    expect(
      call("LOWRECORD", [
        [3, 10],
        [2, 5],
      ]),
    ).toBe(2);
  });

  it.each([
    ["GOAL", ["x", 300, "general"], "#VALUE!", /^재해율\(rate\): /],
    ["GOAL", [0.5, -1, "general"], "#NUM!", /^상시근로자수\(enrollment\): /],
    ["GOAL", [0, 300, "general"], "#DIV/0!", /^재해율\(rate\): /],
    ["HOLIDAY", ["1999-01-01"], "#N/A", /^날짜\(date\): 1999년/],
    [
      "DAYS",
      [
        [
          ["날짜", "인원"],
          ["2010-05-03", "많음"],
        ],
      ],
      "#VALUE!",
      /^범위\(range\) 2행 출력인원: /,
    ],
  ])("%s(%j) is the error %s with a sentence", (id, cells, code, message) => {
    const { call } = associated();
    expect(errorOf(() => call(id, ...cells))).toEqual({
      code,
      message: expect.stringMatching(message) as string,
    });
  });

  it("throws the error that Excel understands", () => {
    expect(() => associated().call("GOAL")).toThrow(excelRuntime.Error);
  });

  it("is plain about what nobody foresaw", () => {
    const { call } = associated();
    const trap = {
      get type(): string {
        throw new TypeError("the inside of the code");
      },
    };
    expect(errorOf(() => call("GOAL", trap, 300, "general"))).toEqual({
      code: "#VALUE!",
      message: expect.stringMatching(/^프로그램 오류가 발생했습니다/) as string,
    });
  });

  it("gives no number that a cell cannot hold", () => {
    expect(errorOf(() => associated().call("GOAL", 1e-320, 300, "general"))).toMatchObject({
      code: "#NUM!",
    });
  });

  it("speaks the language of Office", () => {
    inOffice({ displayLanguage: "en-US" });
    expect(associated().call("INDUSTRY", "000")).toBe("Finance & insurance");
    inOffice({ displayLanguage: "ko-KR" });
    expect(associated().call("INDUSTRY", "000")).toBe("금융 및 보험업");
    inOffice({ displayLanguage: "de-DE" });
    expect(errorOf(() => associated().call("LEADOFF", null, 40301))).toMatchObject({
      message: "declared: blank. Give a date.",
    });
  });

  it.each([undefined, {}])("speaks Korean where Office has no language: %p", (context) => {
    inOffice(context);
    expect(associated().call("INDUSTRY", "000")).toBe("금융 및 보험업");
  });

  it("asks Office once, so that a language chosen later stays", () => {
    inOffice({ displayLanguage: "en-US" });
    const { call } = associated();
    call("INDUSTRY", "000");
    setLanguage("ko");
    expect(call("INDUSTRY", "000")).toBe("금융 및 보험업");
  });

  it("asks Office only when Excel first calls: before, it may not be ready", () => {
    inOffice(undefined);
    const { call } = associated();
    inOffice({ displayLanguage: "en-US" });
    expect(call("INDUSTRY", "000")).toBe("Finance & insurance");
  });
});
