/** Custom functions through the client library's own dispatcher. */
import type { FunctionCall, FunctionResult } from "../../src/workbench/host/function-calls";
import { type OpenExcel, openExcel } from "./excel";
import { workbookOf } from "./workbook-of";

let excel: OpenExcel;

beforeEach(async () => {
  excel = openExcel(workbookOf({ Log: [] }));
  await excel.host.functions.ready;
});

afterEach(() => {
  expect(excel.host.unknown).toEqual([]);
  excel.close();
});

function call(id: string, parameters: FunctionCall["parameters"], acceptsErrors = true) {
  return excel.host.functions.call({ id, parameters, address: "Log!A1", acceptsErrors }).result;
}

/** What the function was called with, but for the invocation that comes last. */
function recorded(id: string): unknown[][] {
  const calls: unknown[][] = [];
  CustomFunctions.associate(id, (...given: unknown[]) => {
    calls.push(given.slice(0, -1));
    return calls.length;
  });
  return calls;
}

describe("a custom function", () => {
  it("is called with values, blanks, ranges and errors as Excel hands them over", async () => {
    const calls = recorded("TAKE");
    const range = [
      [1, null],
      [{ error: "#N/A" }, "x"],
    ];
    expect(await call("TAKE", [0.5, "general", true, null, range])).toEqual({ value: 1 });
    const [first = []] = calls;
    expect(first.slice(0, 4)).toEqual([0.5, "general", true, null]);
    expect(first[4]).toMatchObject([
      [1, null],
      [{ code: "#N/A" }, "x"],
    ]);
  });

  it.each([null, 0] as const)(
    "is given blank cells as %p and what is left out as null, by platform",
    async (blank) => {
      excel.host.functions.blank = blank;
      const calls = recorded("TAKE");
      await call("TAKE", [null, [[1], [null]], undefined]);
      expect(calls).toEqual([[blank, [[1], [blank]], null]]);
    },
  );

  it("is not called with an error that it does not take", async () => {
    const calls = recorded("TAKE");
    expect(await call("TAKE", [[[1, { error: "#DIV/0!" }]]], false)).toEqual({
      error: "#DIV/0!",
      message: "",
    });
    expect(calls).toEqual([]);
  });

  it("comes to a value, rows, or a promise of them", async () => {
    CustomFunctions.associate("ROWS", () => [
      [1, "a"],
      [true, ""],
    ]);
    CustomFunctions.associate("LATER", () => Promise.resolve("done"));
    expect(await Promise.all([call("ROWS", []), call("LATER", [])])).toEqual([
      {
        value: [
          [1, "a"],
          [true, ""],
        ],
      },
      { value: "done" },
    ]);
  });

  it.each<[string, keyof typeof CustomFunctions.ErrorCode]>([
    ["#VALUE!", "invalidValue"],
    ["#N/A", "notAvailable"],
    ["#NUM!", "invalidNumber"],
    ["#DIV/0!", "divisionByZero"],
    ["#NULL!", "nullReference"],
  ])("fails with %s and what it says", async (error, code) => {
    const why = new CustomFunctions.Error(CustomFunctions.ErrorCode[code], "why");
    CustomFunctions.associate("FAIL", () => {
      // It is a JavaScript error, although its types do not say so.
      throw why as unknown as Error;
    });
    expect(await call("FAIL", [])).toEqual({ error, message: "why" });
  });

  it("fails with #VALUE! when it throws anything else, gives no number, or is not there", async () => {
    CustomFunctions.associate("THROW", () => {
      throw new RangeError("secret");
    });
    CustomFunctions.associate("NAN", () => NaN);
    const results = await Promise.all([call("THROW", []), call("NAN", []), call("NONE", [])]);
    expect(results).toMatchObject([
      { error: "#VALUE!" },
      { error: "#VALUE!" },
      { error: "#VALUE!" },
    ]);
  });

  it("puts errors into the rows that it fills", async () => {
    const notAvailable = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
    CustomFunctions.associate("MIXED", () => [[1, notAvailable]]);
    expect(await call("MIXED", [])).toEqual({ value: [[1, { error: "#N/A" }]] });
  });

  it("hears that nobody waits for it any more", () => {
    let invocation: CustomFunctions.CancelableInvocation | undefined;
    CustomFunctions.associate("WAIT", (given: CustomFunctions.CancelableInvocation) => {
      invocation = given;
      return new Promise(() => undefined);
    });
    const cancelled = jest.fn();
    const running = excel.host.functions.call({
      id: "WAIT",
      parameters: [],
      address: "Log!B2",
      acceptsErrors: true,
    });
    expect(invocation?.address).toBe("Log!B2");
    if (invocation) invocation.onCanceled = cancelled;
    running.cancel();
    expect(cancelled).toHaveBeenCalledTimes(1);
  });

  it("reports many results in few requests", async () => {
    CustomFunctions.associate("ONE", () => 1);
    const before = excel.host.traffic.length;
    const results = await Promise.all(
      Array.from({ length: 500 }, (): Promise<FunctionResult> => call("ONE", [])),
    );
    expect(results).toHaveLength(500);
    expect(excel.host.traffic.length - before).toBeLessThan(5);
  });
});
