import type { Injector } from "@univerjs/core";
import { Calculation } from "../../../src/workbench/grid/calculation";

// The spreadsheet itself runs in a browser alone; these are the names it calls its steps by.
jest.mock("@univerjs/core", () => ({ ICommandService: "commands" }));
jest.mock("@univerjs/preset-sheets-core", () => ({
  IActiveDirtyManagerService: "triggers",
  FormulaExecutedStateType: { INITIAL: 0, STOP_EXECUTION: 1, NOT_EXECUTED: 2, SUCCESS: 3 },
  SetFormulaCalculationNotificationMutation: { id: "notification" },
  SetFormulaCalculationStartMutation: { id: "start" },
  SetFormulaCalculationStopMutation: { id: "stop" },
  SetRangeValuesMutation: { id: "write" },
}));

const states = { initial: 0, stopped: 1, notExecuted: 2, success: 3 } as const;

const cell = (row: number) => ({ sheet: "log", row, column: 0 });

/** Univer as it tells of its calculations; what it is asked to calculate is listed by the rows of the cells. */
class Univer {
  readonly asked: (number[] | "everything")[] = [];
  readonly calculation: Calculation;
  isWaiting = false;
  calculated = 0;

  constructor() {
    const services: Readonly<Record<string, unknown>> = {
      triggers: { get: (id: string) => (["write", "insert row"].includes(id) ? {} : undefined) },
      commands: {
        syncExecuteCommand: (id: string, params: Parameters<Univer["note"]>[0]) => {
          this.note(params);
          this.calculation.follow(id, params, true);
        },
      },
    };
    const injector = { get: (id: unknown) => services[String(id)] } as unknown as Injector;
    this.calculation = new Calculation(
      injector,
      "book",
      () => this.isWaiting,
      () => (this.calculated += 1),
    );
  }

  do(command: string, isResult = false): void {
    this.calculation.follow(command, {}, isResult);
  }

  end(state: keyof typeof states): void {
    const params = { functionsExecutedState: states[state] };
    this.calculation.follow("notification", params, true);
  }

  async isSettled(): Promise<boolean> {
    let isSettled = false;
    void this.calculation.settled().then(() => (isSettled = true));
    await Promise.resolve();
    return isSettled;
  }

  private note(params: {
    dirtyRanges: { range: { startRow: number } }[];
    forceCalculation: boolean;
  }): void {
    const rows = params.dirtyRanges.map(({ range }) => range.startRow);
    this.asked.push(params.forceCalculation ? "everything" : rows);
  }
}

let univer: Univer;

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick"] });
  univer = new Univer();
});

afterEach(() => {
  jest.useRealTimers();
});

describe("settled", () => {
  it("resolves at once while nothing is to be calculated", async () => {
    expect(await univer.isSettled()).toBe(true);
  });

  it.each(["write", "insert row"])(
    "waits for the calculation after a change (%s)",
    async (change) => {
      univer.do(change);
      expect(await univer.isSettled()).toBe(false);
      univer.do("start");
      jest.advanceTimersByTime(60_000);
      expect(await univer.isSettled()).toBe(false);
      univer.end("success");
      expect(await univer.isSettled()).toBe(true);
      expect(univer.calculated).toBe(1);
    },
  );

  it("does not wait for what calculates nothing, or shows results", async () => {
    univer.do("select");
    univer.do("write", true);
    expect(await univer.isSettled()).toBe(true);
  });

  it("waits no longer where no calculation follows a change", async () => {
    univer.do("write");
    jest.advanceTimersByTime(200);
    expect(await univer.isSettled()).toBe(true);
  });

  it("waits for results from elsewhere", async () => {
    univer.isWaiting = true;
    univer.do("start");
    univer.end("notExecuted");
    expect(await univer.isSettled()).toBe(false);
    univer.isWaiting = false;
    univer.calculation.check();
    expect(await univer.isSettled()).toBe(true);
  });

  it("waits for the calculation that follows a stopped one, however often its end is told", async () => {
    univer.do("start");
    univer.do("stop");
    univer.end("stopped");
    expect(await univer.isSettled()).toBe(false);
    univer.do("start");
    univer.end("stopped");
    univer.end("initial");
    jest.advanceTimersByTime(1_000);
    expect(await univer.isSettled()).toBe(false);
    univer.end("success");
    expect(await univer.isSettled()).toBe(true);
  });

  it("waits for both of two calculations that overlap", async () => {
    univer.do("start");
    univer.do("start");
    univer.end("success");
    expect(await univer.isSettled()).toBe(false);
    univer.end("success");
    expect(await univer.isSettled()).toBe(true);
  });

  it("says that the spreadsheet calculates from a change until its end, whatever functions answer", () => {
    univer.isWaiting = true;
    const seen = [univer.calculation.isRunning];
    for (const step of ["write", "start"]) {
      univer.do(step);
      seen.push(univer.calculation.isRunning);
    }
    univer.end("success");
    expect([...seen, univer.calculation.isRunning]).toEqual([false, true, true, false]);
  });

  it("loses its patience where it is told to", async () => {
    univer.do("start");
    let isDone = false;
    void univer.calculation.settled(5_000).then(() => (isDone = true));
    jest.advanceTimersByTime(5_000);
    await Promise.resolve();
    expect(isDone).toBe(true);
  });
});

describe("cells that are to be calculated again", () => {
  it("are calculated at once while nothing else is", () => {
    univer.calculation.run([cell(1)]);
    expect(univer.asked).toEqual([[1]]);
  });

  it("wait for what is being calculated, and are then calculated together", async () => {
    univer.do("start");
    univer.calculation.run([cell(1)]);
    univer.calculation.run([cell(2)]);
    expect(univer.asked).toEqual([]);
    univer.end("success");
    expect(univer.asked).toEqual([[1, 2]]);
    expect(await univer.isSettled()).toBe(false);
    univer.end("success");
    expect(await univer.isSettled()).toBe(true);
  });

  it("wait for the calculation after a change", () => {
    univer.do("write");
    univer.calculation.run([cell(1)]);
    expect(univer.asked).toEqual([]);
    univer.do("start");
    univer.end("success");
    expect(univer.asked).toEqual([[1]]);
  });

  it("are calculated once more after a change has stopped it", () => {
    univer.calculation.run([cell(1)]);
    univer.do("write");
    univer.do("stop");
    univer.end("stopped");
    univer.do("start");
    univer.end("success");
    expect(univer.asked).toEqual([[1], [1]]);
    univer.end("success");
    expect(univer.asked).toEqual([[1], [1]]);
  });

  it("are calculated once more after another calculation has started meanwhile", () => {
    univer.calculation.run([cell(1)]);
    univer.do("start");
    univer.end("success");
    univer.end("success");
    expect(univer.asked).toEqual([[1], [1]]);
  });

  it("may be all there are", () => {
    univer.do("start");
    univer.calculation.run([cell(1)]);
    univer.calculation.runAll();
    univer.end("success");
    expect(univer.asked).toEqual(["everything"]);
  });
});
