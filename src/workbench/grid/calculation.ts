import { ICommandService, type Injector } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetRangeValuesMutation,
} from "@univerjs/preset-sheets-core";
import type { CallingCell } from "./addin-functions";

/** How long Univer waits for further changes before it calculates, with some margin; in milliseconds. */
const startDelay = 130;

/** What is to be calculated: cells with all that depends on them, or everything. */
interface Request {
  readonly cells: readonly CallingCell[];
  readonly everything: boolean;
}

const nothing: Request = { cells: [], everything: false };

/**
 * Tracks when the spreadsheet's formulas have their results, and calculates cells again.
 *
 * Univer loses what it has calculated so far when another calculation starts meanwhile, and stops calculating when a
 * cell is written. It begins anew with what it was to calculate on its own account, but not with what it was asked for
 * from here. Such requests therefore wait for their turn, and are repeated when they were cut short.
 */
export class Calculation {
  private isDue = false;
  private dueTimer: ReturnType<typeof setTimeout> | undefined;
  /** How many calculations have started and not ended. */
  private running = 0;
  private isStopping = false;
  /** Whether it is this class that starts a calculation. */
  isStarting = false;
  /** Waits for its turn. */
  private pending = nothing;
  /** Is being calculated. */
  private current = nothing;
  private readonly waiting = new Set<() => void>();
  private readonly commands: ICommandService;
  private readonly triggers: IActiveDirtyManagerService;

  /**
   * @param isWaiting whether results of functions are pending
   * @param onCalculated called after every calculation, also while results of functions are pending
   */
  constructor(
    injector: Injector,
    private readonly unit: string,
    private readonly isWaiting: () => boolean,
    private readonly onCalculated: () => void,
  ) {
    this.commands = injector.get(ICommandService);
    this.triggers = injector.get(IActiveDirtyManagerService);
  }

  /** Calculates cells and what depends on them, as soon as nothing else is being calculated. */
  run(cells: readonly CallingCell[]): void {
    this.pending = both(this.pending, { cells, everything: false });
    this.startPending();
  }

  /** Calculates everything, as soon as nothing else is being calculated. */
  runAll(): void {
    this.pending = both(this.pending, { cells: [], everything: true });
    this.startPending();
  }

  /**
   * Handles a command of Univer's.
   *
   * @param isResult whether the command only shows on this page what formulas came to
   */
  follow(command: string, params: unknown, isResult: boolean): void {
    switch (command) {
      case SetFormulaCalculationStartMutation.id:
        this.started();
        break;
      case SetFormulaCalculationStopMutation.id:
        this.isStopping = true;
        break;
      case SetFormulaCalculationNotificationMutation.id:
        this.ended((params as ISetFormulaCalculationNotificationMutation).functionsExecutedState);
        break;
      case SetRangeValuesMutation.id:
        if (!isResult) this.expect();
        break;
      default:
        if (this.triggers.get(command)) this.expect();
    }
  }

  /**
   * Resolves when every formula has its result, those of the add-in's functions included.
   *
   * @param patience after how many milliseconds it resolves at the latest; never, when left out
   */
  settled(patience?: number): Promise<void> {
    if (!this.isBusy()) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.waiting.delete(done);
        resolve();
      };
      const timer = patience === undefined ? undefined : setTimeout(done, patience);
      this.waiting.add(done);
    });
  }

  /** Resolves the waiting promises once nothing is pending. */
  check(): void {
    if (this.isBusy()) return;
    for (const done of [...this.waiting]) done();
    this.onCalculated();
  }

  /** Whether the spreadsheet calculates, or is about to; results of functions may be pending all the same. */
  get isRunning(): boolean {
    return this.isDue || this.running > 0 || !isNothing(this.pending);
  }

  private isBusy(): boolean {
    return this.isRunning || this.isWaiting();
  }

  /** A calculation is about to start. */
  private expect(): void {
    this.isDue = true;
    clearTimeout(this.dueTimer);
    this.dueTimer = setTimeout(() => {
      this.isDue = false;
      this.goOn();
    }, startDelay);
  }

  private started(): void {
    clearTimeout(this.dueTimer);
    this.isDue = false;
    this.running += 1;
    if (!this.isStarting) this.repeatCurrent();
  }

  private ended(state: FormulaExecutedStateType | undefined): void {
    switch (state) {
      case FormulaExecutedStateType.SUCCESS:
      case FormulaExecutedStateType.NOT_EXECUTED:
        this.isStopping = false;
        this.running = Math.max(0, this.running - 1);
        if (this.running > 0) return;
        this.current = nothing;
        this.goOn();
        break;
      case FormulaExecutedStateType.STOP_EXECUTION:
        // Told twice, the second time maybe after the next start.
        if (!this.isStopping) return;
        this.isStopping = false;
        this.running = 0;
        this.repeatCurrent();
        this.expect();
        break;
      default:
      // How far a calculation is; or the end of a stopped one, told after the next start.
    }
  }

  private repeatCurrent(): void {
    this.pending = both(this.current, this.pending);
    this.current = nothing;
  }

  private goOn(): void {
    this.startPending();
    if (this.isBusy()) this.onCalculated();
    else this.check();
  }

  private startPending(): void {
    if (this.isDue || this.running > 0 || isNothing(this.pending)) return;
    this.current = this.pending;
    this.pending = nothing;
    this.isStarting = true;
    this.start(this.current);
    this.isStarting = false;
  }

  private start({ cells, everything }: Request): void {
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

function isNothing({ cells, everything }: Request): boolean {
  return cells.length === 0 && !everything;
}

function both(first: Request, second: Request): Request {
  return {
    cells: [...first.cells, ...second.cells],
    everything: first.everything || second.everything,
  };
}
