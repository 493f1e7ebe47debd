import { ICommandService, type Injector } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";
import type { CallingCell } from "./addin-functions";

/** How long Univer waits for further changes before it calculates, with some margin; in milliseconds. */
const startDelay = 130;
/** The longest wait for a calculation, in milliseconds. */
const timeout = 5_000;

/** Tracks when the spreadsheet's formulas have their results. */
export class Calculation {
  private isDue = false;
  private dueTimer: ReturnType<typeof setTimeout> | undefined;
  private isRunning = false;
  private readonly waiting = new Set<() => void>();
  private readonly commands: ICommandService;

  /**
   * @param isWaiting whether results of functions are pending
   * @param onCalculated called when every formula has its result
   */
  constructor(
    injector: Injector,
    private readonly unit: string,
    private readonly isWaiting: () => boolean,
    private readonly onCalculated: () => void,
  ) {
    this.commands = injector.get(ICommandService);
  }

  /** Records that cells were written, so that a calculation is about to start. */
  expect(): void {
    this.isDue = true;
    clearTimeout(this.dueTimer);
    this.dueTimer = setTimeout(() => {
      this.isDue = false;
      this.check();
    }, startDelay);
  }

  /** Calculates cells immediately, and those that depend on them. */
  run(cells: readonly CallingCell[]): void {
    this.start(cells, false);
  }

  /** Calculates everything. */
  runAll(): void {
    this.start([], true);
  }

  /** Handles Univer's commands that report on calculations. */
  follow(command: string, params: unknown): void {
    if (command === SetFormulaCalculationStartMutation.id) {
      clearTimeout(this.dueTimer);
      this.isDue = false;
      this.isRunning = true;
    } else if (command === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState: state } =
        params as ISetFormulaCalculationNotificationMutation;
      if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
      this.isRunning = false;
      this.check();
    }
  }

  /** Resolves when every formula has its result, those of the add-in's functions included. */
  settled(): Promise<void> {
    if (!this.isBusy()) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, timeout);
      this.waiting.add(done);
    });
  }

  /** Resolves the waiting promises once nothing is pending. */
  check(): void {
    if (this.isBusy()) return;
    for (const done of [...this.waiting]) done();
    this.onCalculated();
  }

  private isBusy(): boolean {
    return this.isDue || this.isRunning || this.isWaiting();
  }

  private start(cells: readonly CallingCell[], everything: boolean): void {
    this.commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      {
        dirtyRanges: cells.map(({ sheet, row, column }) => ({
          unitId: this.unit,
          sheetId: sheet,
          range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
        })),
        forceCalculation: everything,
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      },
      { onlyLocal: true },
    );
  }
}
