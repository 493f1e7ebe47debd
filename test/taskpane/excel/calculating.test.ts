/** The pane beside an Excel that answers while it calculates: with old values, or with `#BUSY!`. */
import { associateAll } from "../../../src/functions/associate";
import { ExcelAccess } from "../../../src/taskpane/excel/excel-access";
import { WorkbookSession } from "../../../src/taskpane/session/session";
import { defaultTiming } from "../../../src/taskpane/session/timing";
import type { SessionState } from "../../../src/taskpane/session/state";
import { formFormulas } from "../../host/form-formulas";
import { Recalculation, type RecalculationOptions } from "../../host/recalculation";
import { open, type OpenWorkbook } from "../../workbook/sources/excel/open";
import { requestFlags } from "../../../src/workbench/host/protocol";
import { sample } from "../sample";

const profile = "사업장 개요";
/** The head count of the first month, and the accident rate. */
const headCount = { row: 15, column: 1 };
const rate = { row: 24, column: 1 };

interface Beside {
  readonly excel: OpenWorkbook;
  readonly recalculation: Recalculation;
  readonly session: WorkbookSession;
  readonly states: SessionState[];
}

/** As often as it can, so that it reads at every wrong moment. */
const eager = { ...defaultTiming, quiet: 1, quietWithResults: 1 };

/** Opens the pane beside a workbook, and closes it when all is done. */
async function besidePane(
  options: RecalculationOptions,
  act: (beside: Beside) => Promise<void>,
  timing = eager,
): Promise<void> {
  const excel = await open(sample("small-factory"));
  associateAll(() => CustomFunctions);
  const recalculation = new Recalculation(excel, formFormulas, options);
  const states: SessionState[] = [];
  const access = new ExcelAccess();
  const session = new WorkbookSession(access, (state) => states.push(state), timing);
  try {
    await session.start();
    expect(left(session.state)).toEqual([]);
    await act({ excel, recalculation, session, states });
    expect(excel.host.unknown).toEqual([]);
  } finally {
    session.end();
  }
}

/** What is left to do, by its rules. */
function left({ checked }: SessionState): string[] | undefined {
  return checked?.form?.result.findings.map(({ rule, message }) => `${rule} ${message}`);
}

function edit({ excel: { grid } }: Beside, { row, column }: typeof rate, value: number): void {
  grid.write(grid.sheetNamed(profile).id, row, column, [[{ value }]]);
}

/** Milliseconds after which a state is no longer waited for, on the slowest machine. */
const patience = 40_000;

/** Resolves when a state is as wanted. */
async function until({ session }: Beside, isWanted: (state: SessionState) => boolean) {
  const end = performance.now() + patience;
  while (!isWanted(session.state)) {
    if (performance.now() > end) throw new Error(`waited in vain: ${isWanted.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Whether the last audit is of this value, with every formula calculated. */
const isChecked =
  ({ row, column }: typeof rate, value: number) =>
  (state: SessionState) =>
    state.work === null &&
    state.calculation.state === "done" &&
    state.checked?.form?.result.verdict === "clean" &&
    state.checked.workbook.sheets.find(({ name }) => name === profile)?.rows[row]?.[column]
      ?.value === value;

const edits = [
  [headCount, 44],
  [rate, 3.3],
  [headCount, 41],
] as const;

describe.each(["its old value", "#BUSY!"] as const)(
  "beside an Excel in which a cell shows %s while it is calculated, the pane",
  (shows) => {
    it("comes to a clean workbook after each ordinary edit", () =>
      besidePane({ shows }, async (beside) => {
        for (const [cell, value] of edits) {
          edit(beside, cell, value);
          await until(beside, isChecked(cell, value));
        }
      }));
  },
);

describe("beside an Excel that calculates, the pane", () => {
  it("shows no verdict and no finding while cells are #BUSY!", () =>
    besidePane(
      { shows: "#BUSY!", delay: 0, slowness: 500 },
      async (beside) => {
        for (const [cell, value] of edits) {
          edit(beside, cell, value);
          await until(beside, ({ calculation }) => calculation.state === "awaited");
          await until(beside, isChecked(cell, value));
        }
        expect(beside.states.flatMap((state) => left(state) ?? [])).toEqual([]);
      },
      defaultTiming,
    ));

  it("never sees a cell without its result where the host waits for it", () =>
    besidePane({ shows: "#BUSY!", delay: 0 }, async (beside) => {
      beside.excel.host.waitsForResults = true;
      for (const [cell, value] of edits) {
        edit(beside, cell, value);
        await until(beside, isChecked(cell, value));
      }
      const states = beside.states.map(({ calculation }) => calculation.state);
      expect(new Set(states)).toEqual(new Set(["done"]));
    }));

  it("says that values may be old while calculation is manual, and is right when it is asked for", () =>
    besidePane({ shows: "#BUSY!" }, async (beside) => {
      beside.excel.host.calculationMode = "Manual";
      edit(beside, ...edits[0]);
      await until(beside, ({ circumstances }) => circumstances.isManual);
      // The enrollment beside it is still that of before.
      expect(left(beside.session.state)).not.toEqual([]);
      beside.recalculation.run();
      await until(beside, isChecked(...edits[0]));
    }));
});

describe("the pane, while nobody can see it,", () => {
  it.each<[string, (excel: OpenWorkbook, isVisible: boolean) => void]>([
    [
      "because it is closed",
      ({ host }, isVisible) => {
        host.page.paneShown = isVisible;
      },
    ],
    [
      "because its window is",
      ({ showPage }, isVisible) => {
        showPage(isVisible);
      },
    ],
  ])("asks nothing of Excel %s, and checks when it is shown", (_, show) =>
    besidePane({ shows: "#BUSY!" }, async (beside) => {
      const { excel, states } = beside;
      show(excel, false);
      await until(beside, () => isRemoved(excel, "DataChanged") && isRemoved(excel, "Calculated"));
      const { length } = excel.requests;
      edit(beside, ...edits[0]);
      await excel.grid.settled();
      // The functions go on answering, whose answers are requests of their own.
      const asked = excel.requests
        .slice(length)
        .filter(({ flags }) => (flags & requestFlags.customFunctions) === 0);
      expect([asked, states.at(-1)?.work]).toEqual([[], null]);
      show(excel, true);
      await until(beside, isChecked(...edits[0]));
    }),
  );
});

/** Whether the add-in has told Excel that it no longer listens. */
function isRemoved({ requests }: OpenWorkbook, event: string): boolean {
  return requests.some(({ body }) => body.includes(`_Unregister${event}Event`));
}
