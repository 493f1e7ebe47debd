import type { WorkbookEvent } from "../../../src/taskpane/excel/access";
import { WorkbookSession } from "../../../src/taskpane/session/session";
import type { Timing } from "../../../src/taskpane/session/timing";
import { findingKey } from "../../../src/taskpane/session/finding-key";
import type { SessionState } from "../../../src/taskpane/session/state";
import { failures } from "../../../src/text/excel";
import { ExcelFailure, type ListRow } from "../../../src/workbook/sources/excel";
import type { OwnSheet } from "../../../src/workbook/own-sheet/own-sheet";
import type { Area, Place, Workbook } from "../../../src/workbook/workbook";
import { FakeAccess } from "../fake-access";
import { emptyWorkbook } from "../empty-workbook";
import { sample } from "../sample";

const timing: Timing = {
  slicing: { length: 1_000, now: () => 0, pause: () => Promise.resolve() },
  quiet: 250,
  quietWithResults: 80,
  longestNoise: 2_000,
  patience: 1_000,
  calculation: 2_000,
  longestCalculation: 20_000,
};

const profile = "사업장 개요";
const coefficient: Place = { sheet: profile, row: 26, column: 1 };

function open(workbook: Workbook = sample("three-mistakes")) {
  const access = new FakeAccess(workbook);
  const states: SessionState[] = [];
  const session = new WorkbookSession(access, (state) => states.push(state), timing);
  return { access, session, states };
}

function rulesFound({ state }: WorkbookSession): string[] | undefined {
  return state.checked?.form?.result.findings.map(({ rule }) => rule);
}

function keyOf(rule: string, { state }: WorkbookSession): string {
  const finding = state.checked?.form?.result.findings.find((found) => found.rule === rule);
  if (!finding) throw new RangeError(rule);
  return findingKey(finding);
}

/** A promise with its end in hand. */
function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe("checking", () => {
  it("starts by itself, shows how far it is, and ends with the findings", async () => {
    const { session, states } = open();
    await session.start();
    expect(rulesFound(session)).toEqual([
      "leadoff-late-report",
      "goal-coefficient",
      "log-date-order",
    ]);
    expect(session.state.work).toBeNull();
    expect(states.map(({ work }) => work?.doing)).toEqual([
      "reading",
      "reading",
      "reading",
      "auditing",
      undefined,
    ]);
  });

  it("says when there is no form", async () => {
    const { session } = open(emptyWorkbook);
    await session.start();
    expect(session.state.checked).toEqual({ workbook: emptyWorkbook, form: null });
  });

  it("checks once, a moment after the last of many changes", async () => {
    const { access, session } = open();
    await session.start();
    for (const value of [0.4, 0.3, 0.2883]) {
      access.type(coefficient, value);
      await jest.advanceTimersByTimeAsync(100);
    }
    expect(access.asked).toEqual(["read"]);
    await jest.advanceTimersByTimeAsync(250);
    expect(access.asked).toEqual(["read", "read live"]);
    expect(rulesFound(session)).not.toContain("goal-coefficient");
  });

  it("drops a check that a change overtakes", async () => {
    const { access, session, states } = open();
    const slow = gate();
    access.before = () => slow.opened;
    const first = session.start();
    await jest.advanceTimersByTimeAsync(0);
    access.before = () => Promise.resolve();
    access.type(coefficient, 0.2883);
    await jest.advanceTimersByTimeAsync(250);
    const newest = session.state.checked;
    expect(newest?.workbook).toBe(access.workbook);
    slow.open();
    await first;
    expect(session.state.checked).toBe(newest);
    expect(session.state.notice).toBeNull();
    expect(new Set(states.flatMap(({ checked }) => checked ?? [])).size).toBe(1);
  });

  it("can be cancelled, and keeps what was found before", async () => {
    const { access, session } = open();
    await session.start();
    const before = session.state.checked;
    const slow = gate();
    access.before = () => slow.opened;
    const second = session.check();
    await jest.advanceTimersByTimeAsync(0);
    session.cancel();
    expect(session.state).toMatchObject({ work: null, isOutdated: true, notice: null });
    slow.open();
    await second;
    expect(session.state).toMatchObject({ work: null, isOutdated: true, notice: null });
    expect(session.state.checked).toBe(before);
  });

  it("does not call results outdated when there is nothing to cancel", async () => {
    const { session } = open();
    await session.start();
    session.cancel();
    expect(session.state.isOutdated).toBe(false);
  });

  it("says what troubles Excel, keeps what was found, and recovers", async () => {
    const { access, session } = open();
    await session.start();
    const before = session.state.checked;
    access.faults.set("read", new ExcelFailure("sheet-gone", { sheet: "A" }));
    await session.check();
    expect(session.state.notice).toEqual({
      kind: "trouble",
      at: "check",
      saying: { sentence: failures["sheet-gone"], params: { sheet: "A" } },
    });
    expect(session.state).toMatchObject({ work: null, isOutdated: true, checked: before });
    await session.check();
    expect(session.state).toMatchObject({ isOutdated: false, notice: null });
  });

  it("says that it failed itself, and of what", async () => {
    const { access, session } = open();
    access.faults.set("read", new TypeError("x is undefined"));
    await session.start();
    expect(session.state.notice).toMatchObject({
      saying: { params: { reason: "x is undefined" } },
    });
  });

  it("waits without a word while a person goes on typing", async () => {
    const { access, session } = open();
    await session.start();
    access.faults.set("read", new ExcelFailure("cell-edit"));
    access.type(coefficient, 0.2883);
    await jest.advanceTimersByTimeAsync(250);
    expect(session.state).toMatchObject({ work: null, isOutdated: true, notice: null });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(session.state.isOutdated).toBe(false);
    expect(rulesFound(session)).not.toContain("goal-coefficient");
  });

  it("waits while Excel accepts nothing in its present state", async () => {
    const { access, session } = open();
    await session.start();
    access.faults.set("read", new ExcelFailure("not-now"));
    access.type(coefficient, 0.2883);
    await jest.advanceTimersByTimeAsync(1_250);
    expect(session.state).toMatchObject({ isOutdated: false, notice: null });
    expect(rulesFound(session)).not.toContain("goal-coefficient");
  });

  it("checks where Excel tells of no changes, and goes on saying that it does not follow them", async () => {
    const { access, session } = open();
    access.listen = () => Promise.reject(new ExcelFailure("unsupported"));
    await session.start();
    expect(rulesFound(session)).toHaveLength(3);
    expect(session.state).toMatchObject({ isListening: false, notice: null });
    await session.check();
    expect(session.state.isListening).toBe(false);
  });
});

describe("a workbook that Excel is calculating", () => {
  const formula = "ZA.COEFFICIENT($B$23,$B$9)";
  const busy = { error: "#BUSY!" };

  it("is not audited: what was found before stays, as provisional, and nothing can be fixed", async () => {
    const { access, session } = open();
    await session.start();
    const before = session.state.checked;
    const key = keyOf("goal-coefficient", session);
    access.calculate(coefficient, formula, busy);
    await jest.advanceTimersByTimeAsync(250);
    expect(session.state).toMatchObject({ work: null, calculation: { state: "awaited" } });
    expect(session.state.checked).toBe(before);
    await session.cells.fix(key);
    expect(access.asked).toEqual(["read", "read live"]);
  });

  it.each(["#BUSY!", "#GETTING_DATA"])(
    "is audited as soon as no cell is %s any more",
    async (error) => {
      const { access, session } = open();
      access.calculate(coefficient, formula, { error });
      await session.start();
      expect(session.state).toMatchObject({ checked: null, calculation: { state: "awaited" } });
      access.calculate(coefficient, formula, { error });
      await jest.advanceTimersByTimeAsync(250);
      expect(session.state.checked).toBeNull();
      access.calculate(coefficient, formula, 0.28827586206896555);
      await jest.advanceTimersByTimeAsync(250);
      expect(rulesFound(session)).not.toContain("goal-coefficient");
      expect(session.state.calculation).toEqual({ state: "done" });
    },
  );

  it("is looked at again where Excel does not tell that it is done", async () => {
    const { access, session } = open();
    access.circumstances = { ...access.circumstances, isCalculating: true };
    await session.start();
    access.circumstances = { ...access.circumstances, isCalculating: false };
    await jest.advanceTimersByTimeAsync(2_000);
    expect(rulesFound(session)).toHaveLength(3);
  });

  it("is audited at last where a cell stays as it is, which is named; others are awaited again", async () => {
    const { access, session } = open();
    await session.start();
    access.calculate(coefficient, formula, busy);
    await jest.advanceTimersByTimeAsync(24_000);
    expect(session.state.calculation).toEqual({
      state: "overdue",
      cells: [`'${profile}'!B27`],
    });
    const { length } = access.asked;
    await jest.advanceTimersByTimeAsync(10_000);
    expect(access.asked).toHaveLength(length);
    access.calculate({ ...coefficient, row: 31 }, formula, busy);
    await jest.advanceTimersByTimeAsync(250);
    expect(session.state.calculation).toEqual({ state: "awaited" });
  });

  it("is checked once after many calculations, and a check that runs is not given up for one", async () => {
    const { access, session } = open();
    await session.start();
    for (let round = 0; round < 3; round++) {
      access.tell("calculated");
      await jest.advanceTimersByTimeAsync(100);
    }
    expect(access.asked).toEqual(["read"]);
    const slow = gate();
    access.before = () => slow.opened;
    await jest.advanceTimersByTimeAsync(250);
    access.tell("calculated");
    await jest.advanceTimersByTimeAsync(5_000);
    expect(access.asked).toEqual(["read", "read live"]);
    slow.open();
    await jest.advanceTimersByTimeAsync(250);
    expect(access.asked).toEqual(["read", "read live", "read live"]);
  });

  it("is checked although calculations do not cease", async () => {
    const { access, session } = open();
    await session.start();
    for (let time = 0; time < 2_500; time += 100) {
      access.tell("calculated");
      await jest.advanceTimersByTimeAsync(100);
    }
    expect(access.asked).toEqual(["read", "read live"]);
  });
});

describe("an edit", () => {
  /** Milliseconds that a live check waits after the last event of an edit. */
  async function waited(...events: readonly (readonly [WorkbookEvent, after: number])[]) {
    const { access, session } = open();
    await session.start();
    for (const [event, after] of events) {
      await jest.advanceTimersByTimeAsync(after);
      access.tell(event);
    }
    let time = 0;
    while (access.asked.length === 1) await jest.advanceTimersByTimeAsync((time++, 1));
    return time;
  }

  it("is checked as soon as Excel has told of its results, once for each sheet", async () => {
    const sheets = [0, 5, 20].map((after) => ["calculated", after] as const);
    expect(await waited(["changed", 0], ...sheets)).toBe(timing.quietWithResults);
  });

  it("is not checked so soon while functions of the add-in have not answered", async () => {
    const first = ["calculated", 30] as const;
    const sameForOtherSheet = ["calculated", 10] as const;
    const called = [["changed", 0], ["called", 50], first, sameForOtherSheet] as const;
    expect(await waited(...called)).toBe(timing.quiet);
    expect(await waited(...called, ["calculated", 150])).toBe(timing.quietWithResults);
    expect(await waited(...called, ["called", 100], ["calculated", 50])).toBe(timing.quiet);
  });

  it("is what the haste is about: Excel may calculate often where nobody has changed anything", async () => {
    expect(await waited(["calculated", 0])).toBe(timing.quiet);
    expect(await waited(["changed", 0])).toBe(timing.quiet);
  });
});

describe("a pane that nobody can see", () => {
  it("reads nothing and listens to nothing, and checks when it is shown", async () => {
    const { access, session } = open();
    await session.start();
    access.show(false);
    await jest.advanceTimersByTimeAsync(0);
    expect(access.listeners.size).toBe(0);
    access.type(coefficient, 0.2883);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(access.asked).toEqual(["read"]);
    access.show(true);
    await jest.advanceTimersByTimeAsync(0);
    expect(access.asked).toEqual(["read", "read live"]);
    expect(rulesFound(session)).not.toContain("goal-coefficient");
    expect(access.listeners.size).toBe(1);
  });

  it("is checked for the first time when it is shown for the first time", async () => {
    const { access, session } = open();
    access.show(false);
    await session.start();
    expect(access.asked).toEqual([]);
    access.show(true);
    await jest.advanceTimersByTimeAsync(0);
    expect(access.asked).toEqual(["read"]);
  });

  it("gives up what it was about to do", async () => {
    const { access, session } = open();
    await session.start();
    access.type(coefficient, 0.2883);
    access.show(false);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(access.asked).toEqual(["read"]);
    const slow = gate();
    access.before = () => slow.opened;
    access.show(true);
    await jest.advanceTimersByTimeAsync(0);
    access.show(false);
    slow.open();
    await jest.advanceTimersByTimeAsync(0);
    expect(session.state.work).toBeNull();
    expect(rulesFound(session)).toContain("goal-coefficient");
  });

  it("finishes what it writes, and checks it when it is shown", async () => {
    const { access, session } = open();
    await session.start();
    const slow = gate();
    access.before = (call) => (call === "write" ? slow.opened : Promise.resolve());
    const fixing = session.cells.fix(keyOf("goal-coefficient", session));
    await jest.advanceTimersByTimeAsync(0);
    access.show(false);
    expect(session.state.work?.doing).toBe("fixing");
    slow.open();
    await fixing;
    expect(access.asked.at(-1)).toMatch(/^write/);
    access.show(true);
    await jest.advanceTimersByTimeAsync(0);
    expect(access.asked.at(-1)).toBe("read live");
  });

  it("is seen after all by whoever presses its button", async () => {
    const { access, session } = open();
    await session.start();
    access.show(false);
    await session.check();
    expect(access.asked).toEqual(["read", "read live"]);
    expect(access.listeners.size).toBe(1);
  });

  it("leaves nothing behind at its end", async () => {
    const { access, session } = open();
    await session.start();
    access.type(coefficient, 0.2883);
    session.end();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(access.asked).toEqual(["read"]);
    expect([access.listeners.size, access.watchers.size]).toEqual([0, 0]);
  });
});

describe("a workbook of which Excel does not tell all", () => {
  const clean = sample("small-factory");

  it.each([
    ["cells", "incomplete"],
    ["merges", "incomplete"],
    ["hidden", "clean"],
  ] as const)("whose %s are unknown is %s", async (part, verdict) => {
    const { access, session } = open(clean);
    access.circumstances = { ...access.circumstances, unread: [{ sheet: profile, part }] };
    await session.start();
    expect(session.state.checked?.form?.result.verdict).toBe(verdict);
    expect(session.state.circumstances.unread).toEqual([{ sheet: profile, part }]);
  });
});

describe("fixing", () => {
  it("writes the cells of one fix and checks again", async () => {
    const { access, session } = open();
    await session.start();
    await session.cells.fix(keyOf("goal-coefficient", session));
    expect(access.asked).toEqual(["read", "refusals of 1", `write '${profile}'!B27`, "read live"]);
    expect(rulesFound(session)).not.toContain("goal-coefficient");
    expect(session.state.notice).toMatchObject({
      kind: "fixed",
      at: "findings",
      fixed: [expect.stringContaining("goal-coefficient")],
    });
  });

  it("says why a cell is not written, and leaves it", async () => {
    const { access, session } = open();
    await session.start();
    access.locked.add(`'${profile}'!B27`);
    const key = keyOf("goal-coefficient", session);
    await session.cells.fix(key);
    expect(access.asked).toEqual(["read", "refusals of 1", "read live"]);
    expect(session.state.notice).toMatchObject({
      kind: "fixed",
      at: key,
      fixed: [],
      refusals: [{ reason: "protected" }],
    });
    expect(rulesFound(session)).toContain("goal-coefficient");
  });

  it("makes all safe fixes but those that are refused", async () => {
    const { access, session } = open(sample("running-total-jump"));
    await session.start();
    access.type(coefficient, 0.5);
    await jest.advanceTimersByTimeAsync(250);
    access.locked.add("'무재해 일지'!G66");
    await session.cells.fixAllSafe();
    expect(access.asked.slice(-3)).toEqual([
      "refusals of 2",
      `write '${profile}'!B27`,
      "read live",
    ]);
    expect(session.state.notice).toMatchObject({
      at: "findings",
      fixed: [expect.stringContaining("goal-coefficient")],
    });
  });

  it("makes a fix whole or not at all", async () => {
    const { access, session } = open(sample("foreign-diary"));
    await session.start();
    access.locked.add("안전일지!H85");
    await session.cells.fix(keyOf("log-running-totals", session));
    expect(access.asked.filter((asked) => asked.startsWith("write"))).toEqual([]);
    expect(session.state.notice).toMatchObject({
      fixed: [],
      refusals: [{ params: { cell: "안전일지!H85" } }],
    });
  });

  it("writes once however often it is pressed", async () => {
    const { access, session } = open();
    await session.start();
    const key = keyOf("goal-coefficient", session);
    await Promise.all([session.cells.fix(key), session.cells.fix(key), session.cells.fixAllSafe()]);
    expect(access.asked.filter((asked) => asked.startsWith("write"))).toHaveLength(1);
  });

  it("does not read while cells are being written", async () => {
    const { access, session } = open();
    await session.start();
    const slow = gate();
    access.before = (call) => (call === "write" ? slow.opened : Promise.resolve());
    const fixing = session.cells.fix(keyOf("goal-coefficient", session));
    await jest.advanceTimersByTimeAsync(0);
    access.type({ ...coefficient, row: 25 }, "x");
    await session.check();
    await jest.advanceTimersByTimeAsync(300);
    expect(access.asked.at(-1)).toMatch(/^write/);
    expect(session.state.work?.doing).toBe("fixing");
    slow.open();
    await fixing;
    expect(access.asked.slice(-1)).toEqual(["read live"]);
    expect(session.state.checked?.workbook).toBe(access.workbook);
  });

  it("says what troubles Excel, and looks again only if something may have been written", async () => {
    const { access, session } = open();
    await session.start();
    const key = keyOf("goal-coefficient", session);
    access.faults.set("write", new ExcelFailure("denied"));
    await session.cells.fix(key);
    expect(session.state).toMatchObject({ work: null, isOutdated: false });
    expect(session.state.notice).toMatchObject({
      at: key,
      saying: { sentence: failures.denied },
    });
    expect(access.asked.at(-1)).toMatch(/^write/);
    access.faults.set("write", new ExcelFailure("half-written", { cells: 1 }));
    await session.cells.fix(key);
    expect(session.state.notice).toMatchObject({
      saying: { sentence: failures["half-written"], params: { cells: 1 } },
    });
    expect(access.asked.at(-1)).toBe("read live");
  });

  it("takes up the check that it interrupted, whatever becomes of it", async () => {
    const { access, session } = open();
    await session.start();
    access.type({ ...coefficient, row: 25 }, "x");
    access.faults.set("refusalsOf", new ExcelFailure("cell-edit"));
    await session.cells.fix(keyOf("goal-coefficient", session));
    expect(access.asked.at(-1)).toBe("read live");
    expect(session.state.checked?.workbook).toBe(access.workbook);
  });
});

describe("filling in", () => {
  const below: Place = { ...coefficient, row: 27 };

  it("writes one after the other what is asked for at once", async () => {
    const { access, session } = open();
    await session.start();
    const { opened, open: finish } = gate();
    access.before = (call) => (call === "write" ? opened : Promise.resolve());
    const first = session.cells.put([{ place: coefficient, value: 0.3 }], "score");
    const second = session.cells.put([{ place: below, value: 7 }], "score");
    finish();
    await expect(Promise.all([first, second])).resolves.toEqual([true, true]);
    expect(access.asked.filter((call) => call.startsWith("write"))).toEqual([
      `write '${profile}'!B27`,
      `write '${profile}'!B28`,
    ]);
  });

  it("goes on after a writing that failed, and says which one did", async () => {
    const { access, session } = open();
    await session.start();
    access.faults.set("write", new ExcelFailure("denied"));
    const first = session.cells.put([{ place: coefficient, value: 0.3 }], "score");
    const second = session.cells.put([{ place: below, value: 7 }], "score");
    await expect(first).resolves.toBe(false);
    expect(session.state.notice).toMatchObject({ at: "score", kind: "trouble" });
    await expect(second).resolves.toBe(true);
  });

  it("waits for a fix that is being written", async () => {
    const { access, session } = open();
    await session.start();
    const { opened, open: finish } = gate();
    access.before = (call) => (call === "write" ? opened : Promise.resolve());
    const fixed = session.cells.fix(keyOf("goal-coefficient", session));
    const put = session.cells.put([{ place: below, value: 7 }], "score");
    finish();
    await fixed;
    await expect(put).resolves.toBe(true);
  });

  it("writes nothing of what is refused in part", async () => {
    const { access, session } = open();
    await session.start();
    access.locked.add(`'${profile}'!B28`);
    const changes = [coefficient, below].map((place) => ({ place, value: 7 }));
    await expect(session.cells.put(changes, "fill")).resolves.toBe(false);
    expect(access.asked.filter((call) => call.startsWith("write"))).toEqual([]);
    expect(session.state.notice).toMatchObject({ at: "fill", refusals: [{ reason: "protected" }] });
  });
});

describe("adding rows", () => {
  const list: ListRow = {
    sheet: "재해 기록",
    cells: { top: 15, left: 0, bottom: 15, right: 10 },
    inputs: [0, 1],
  };
  const below: Place = { sheet: list.sheet, row: 16, column: 0 };

  it("lets nothing be written between what was asked for before and the rows", async () => {
    const { access, session } = open(sample("small-factory"));
    await session.start();
    const slow = gate();
    access.before = (call) => (call === "write" ? slow.opened : Promise.resolve());
    const rows: Area = { top: 4, left: 0, bottom: 217, right: 12 };
    const writings = [
      session.cells.put([{ place: coefficient, value: 0.3 }], "fill"),
      session.cells.addRows({ name: "ZaLog", sheet: "무재해 일지", rows }, 31, "fill"),
      session.cells.put([{ place: { ...coefficient, row: 27 }, value: 7 }], "fill"),
    ];
    slow.open();
    await expect(Promise.all(writings)).resolves.toEqual([true, true, true]);
    expect(access.asked.filter((call) => /^(write|grow)/.test(call))).toEqual([
      `write '${profile}'!B27`,
      "grow ZaLog to 245",
      expect.stringContaining("write '무재해 일지'!E250"),
      `write '${profile}'!B28`,
    ]);
  });

  it("says what is filled in there is held to, whatever becomes of the check that follows", async () => {
    const { access, session } = open(sample("small-factory"));
    access.type(below, "a note below the list");
    await session.start();
    const { checked } = session.state;
    // The check that follows gives way to another one, which does not end.
    const [first, second] = [gate(), gate()];
    const waits = [Promise.resolve(), first.opened, second.opened];
    access.before = (call) => (call === "read" ? waits.shift() : undefined) ?? Promise.resolve();
    const added = session.cells.addListRow(list, "accident");
    await jest.advanceTimersByTimeAsync(0);
    access.tell("changed");
    await jest.advanceTimersByTimeAsync(250);
    first.open();
    const workbook = await added;
    expect(workbook).toBe(access.workbook);
    expect(session.state.checked).toBe(checked);
    const changes = [{ place: below, value: 46_000 }];
    await expect(session.cells.put(changes, "accident")).resolves.toBe(false);
    expect(session.state.notice).toMatchObject({ refusals: [{ reason: "changed" }] });
    await expect(session.cells.put(changes, "accident", workbook ?? undefined)).resolves.toBe(true);
  });

  it("reads nothing before what was asked for is written", async () => {
    const { access, session } = open();
    await session.start();
    const put = session.cells.put([{ place: coefficient, value: 0.3 }], "fill");
    const workbook = session.cells.asItStands("fill");
    await expect(put).resolves.toBe(true);
    await expect(workbook).resolves.toBe(access.workbook);
    access.faults.set("read", new ExcelFailure("cell-edit"));
    await expect(session.cells.asItStands("fill")).resolves.toBeNull();
    expect(session.state.notice).toMatchObject({
      at: "fill",
      saying: { sentence: failures["cell-edit"] },
    });
  });
});

describe("writing one of the add-in's own sheets", () => {
  const board: OwnSheet = {
    kind: "board",
    name: "무재해 기록판",
    columns: [10],
    rows: [],
    print: { orientation: "landscape", footer: "" },
  };

  it("gives the sheet's name", async () => {
    const { session, access } = open();
    await session.start();
    const outcome = { status: "written", name: "무재해 기록판" };
    expect(await session.writeSheet(board, "fill")).toEqual(outcome);
    expect(access.sheets.get("board")).toBe(board);
    expect(session.state.notice).toBeNull();
  });

  it("waits for the cells that are being written", async () => {
    const { session, access } = open();
    await session.start();
    const { opened, open: finish } = gate();
    access.before = (call) => (call === "write" ? opened : Promise.resolve());
    const put = session.cells.put([{ place: coefficient, value: 1 }], "fill");
    const written = session.writeSheet(board, "fill");
    finish();
    await Promise.all([put, written]);
    const [cells, sheet] = ["write '사업장 개요'!B27", "write sheet board"].map((call) =>
      access.asked.indexOf(call),
    );
    expect(cells).toBeGreaterThan(-1);
    expect(sheet).toBeGreaterThan(cells ?? 0);
  });

  it("says where it was asked for why there is none", async () => {
    const { session, access } = open();
    await session.start();
    access.faults.set("writeSheet", new ExcelFailure("denied"));
    expect(await session.writeSheet(board, "fill")).toEqual({ status: "refused" });
    expect(session.state.notice).toEqual({
      kind: "trouble",
      at: "fill",
      saying: { sentence: failures.denied, params: {} },
    });
  });

  it("is cancelled while it waits for cells, and while it is written", async () => {
    const { session, access } = open();
    await session.start();
    const control = new AbortController();
    const { signal } = control;
    const { opened, open: finish } = gate();
    access.before = (call) => (call === "writeSheet" ? opened : Promise.resolve());
    const written = session.writeSheet(board, "fill", { signal });
    control.abort();
    finish();
    expect(await written).toEqual({ status: "cancelled" });
    expect(await session.writeSheet(board, "fill", { signal })).toEqual({ status: "cancelled" });
    expect(access.sheets.size).toBe(0);
    expect(session.state.notice).toBeNull();
  });

  it("says how much of it there is where it was cancelled too late", async () => {
    const { session, access } = open();
    await session.start();
    const control = new AbortController();
    const params = { sheet: "무재해 기록판", rows: 1, of: 2 };
    access.writeSheet = () => {
      control.abort();
      return Promise.reject(new ExcelFailure("own-sheet-unfinished", params));
    };
    const outcome = await session.writeSheet(board, "fill", { signal: control.signal });
    expect(outcome).toEqual({ status: "refused" });
    expect(session.state.notice).toMatchObject({
      saying: { sentence: failures["own-sheet-unfinished"], params },
    });
  });
});

describe("what is loaded later", () => {
  it("says where it was asked for that it did not come", async () => {
    const { session } = open();
    await session.start();
    expect(await session.loadLater(() => Promise.resolve(1), "now")).toBe(1);
    const missing = Object.assign(new Error("chunk"), { name: "ChunkLoadError" });
    expect(await session.loadLater(() => Promise.reject<number>(missing), "now")).toBeUndefined();
    expect(session.state.notice).toMatchObject({
      at: "now",
      saying: { sentence: failures["not-loaded"] },
    });
  });
});

describe("the submission copy", () => {
  const progress = { signal: new AbortController().signal, onStep: () => undefined };

  it("is asked for once what was filled in is written", async () => {
    const { session, access } = open();
    await session.start();
    const put = session.cells.put([{ place: coefficient, value: 1 }], "reached");
    const copy = session.openSubmissionCopy("ko", true, "reached", progress);
    expect(await put).toBe(true);
    expect(await copy).toEqual({ status: "opened" });
    expect(access.asked.indexOf("draft of the submission copy")).toBeGreaterThan(
      access.asked.indexOf("write '사업장 개요'!B27"),
    );
  });

  it("says where it was asked for why Excel gives none", async () => {
    const { session, access } = open();
    await session.start();
    access.openSubmissionCopy = () => Promise.reject(new ExcelFailure("no-file"));
    expect(await session.openSubmissionCopy("ko", false, "reached", progress)).toBeNull();
    expect(session.state.notice).toMatchObject({
      at: "reached",
      saying: { sentence: failures["no-file"] },
    });
  });
});

describe("going to a cell", () => {
  const area = { top: 26, left: 1, bottom: 26, right: 1 };

  it("selects it", async () => {
    const { access, session } = open();
    await session.goTo(profile, area, "doubts");
    expect(access.asked).toEqual([`go to '${profile}'!B27`]);
  });

  it("leads back to the cell from which a person went, past those that the pane has selected", async () => {
    const { access, session } = open();
    await session.start();
    const selected = async (row: number, sheet = profile) => {
      access.select({ sheet, row, column: 1 });
      await session.goTo(sheet, { ...area, top: row + 1, bottom: row + 1 }, "findings");
      access.select({ sheet, row: row + 1, column: 1 });
    };
    await selected(3);
    await session.goTo(profile, area, "findings");
    access.select({ sheet: profile, row: 26, column: 1 });
    expect(session.state.before).toEqual({ sheet: profile, row: 3, column: 1 });
    access.asked.length = 0;
    await session.goBack();
    expect(access.asked).toEqual([`go to '${profile}'!B4`]);
    expect(session.state.before).toBeNull();
    await session.goBack();
    expect(access.asked).toHaveLength(1);
    await selected(3);
    expect(session.state.before).toEqual({ sheet: profile, row: 3, column: 1 });
    // Where a person has gone on by themselves, that is where they were.
    await selected(9);
    expect(session.state.before).toEqual({ sheet: profile, row: 9, column: 1 });
  });

  it("says where it was asked why it cannot, and lets a check go on", async () => {
    const { access, session } = open();
    const slow = gate();
    access.before = () => slow.opened;
    const checking = session.start();
    access.faults.set("goTo", new ExcelFailure("hidden-sheet", { sheet: profile }));
    await session.goTo(profile, area, "some finding");
    expect(session.state.notice).toMatchObject({
      at: "some finding",
      saying: { sentence: failures["hidden-sheet"] },
    });
    expect(session.state.work?.doing).toBe("reading");
    slow.open();
    await checking;
    expect(rulesFound(session)).toHaveLength(3);
  });
});
