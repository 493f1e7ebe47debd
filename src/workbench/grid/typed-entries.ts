/** What the spreadsheet does with what a person types into a cell: validation, and tables that grow. */
import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, ICommandService, type Injector } from "@univerjs/core";
import {
  DeviceInputEventType,
  IEditorBridgeService,
  IEditorService,
  type ISetFormulaStringBatchCalculationResultMutation,
  SetCellEditVisibleOperation,
  SetFormulaStringBatchCalculationMutation,
  SetFormulaStringBatchCalculationResultMutation,
  SheetInterceptorService,
  VALIDATE_CELL,
} from "@univerjs/preset-sheets-core";
import { own } from "../../core/own";
import { cellArea, contains } from "../host/areas";
import { likeAbove } from "../host/copied-cell";
import { parseInput } from "../host/parse-input";
import { sharedFormula } from "../../workbook/shared-formula";
import { type CellValue, isCellError } from "../../workbook/workbook";
import type { CallingCell } from "./addin-functions";
import { isAllowed, writtenEntries } from "./is-allowed";
import type { UniverGrid } from "./univer-grid";
import type { ErrorStyle, ValidationRule } from "./validation-rules";

/** An entry that a rule does not allow, or the choice of one. */
export interface Question {
  readonly style: ErrorStyle | "choice";
  /** Those of the rule; "" for none. */
  readonly title: string;
  readonly message: string;
  /** What may be entered, where a list says so. */
  readonly entries: readonly string[];
}

/** The entry stays, is taken back, is typed again, or is another one from the list. */
export type Decision = "keep" | "undo" | "again" | { readonly entry: string };
export type Ask = (question: Question) => Promise<Decision>;

/** How long the formula of a rule may take, and the result of one that was typed; in milliseconds. */
const patience = 2_000;

/** Follows what is typed into the cells of a workbook. What the add-in writes is no such thing, as in Excel. */
export class TypedEntries {
  private readonly commands: ICommandService;
  private readonly stopListening: () => void;

  /**
   * @param ask lets the person decide on an entry that is not allowed
   */
  constructor(
    private readonly grid: UniverGrid,
    private readonly injector: Injector,
    private readonly unit: string,
    private readonly ask: Ask,
  ) {
    this.commands = injector.get(ICommandService);
    const { writeCellInterceptor } = injector.get(SheetInterceptorService);
    this.stopListening = writeCellInterceptor.intercept(VALIDATE_CELL, {
      handler: async (last, { unitId, subUnitId: sheet, row, col: column }, next) => {
        const isKept = unitId !== unit || (await this.isKept({ sheet, row, column }));
        return (await next(last)) === false ? false : isKept;
      },
    });
  }

  /** Lets the person choose an entry for a cell; does nothing where no list says what may be entered. */
  async choose(cell: CallingCell): Promise<void> {
    const entries = await this.offered(cell);
    if (entries.length === 0) return;
    const title = this.grid.ruleOf(cell)?.title ?? "";
    this.enter(cell, await this.ask({ style: "choice", title, message: "", entries }));
  }

  /** What a list says may be entered into a cell; nothing where none does. */
  async offered(cell: CallingCell): Promise<readonly string[]> {
    const rule = this.grid.ruleOf(cell);
    return rule?.type === "list" ? textsOf(await this.valuesOf(rule, cell, rule.first)) : [];
  }

  /** What stands in the editor of a cell; null while none is edited. */
  get edited(): string | null {
    if (!this.injector.get(IEditorBridgeService).isVisible().visible) return null;
    const editor = this.injector.get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    return editor?.getDocumentData().body?.dataStream.trim() ?? null;
  }

  close(): void {
    this.stopListening();
  }

  private async isKept(cell: CallingCell): Promise<boolean> {
    const rule = this.grid.ruleOf(cell);
    if (rule && !(await this.isAllowed(rule, cell))) {
      const { style, title, message, type, first } = rule;
      const entries = type === "list" ? textsOf(await this.valuesOf(rule, cell, first)) : [];
      const typed = this.textOf(cell);
      const decision = await this.ask({ style, title, message, entries });
      if (decision !== "keep") {
        // Another entry is written when the spreadsheet has taken this one back.
        setTimeout(() => {
          if (decision === "again") void this.edit(cell, typed);
          else this.enter(cell, decision);
        });
        return false;
      }
    }
    this.growTable(cell);
    return true;
  }

  /** Opens a cell for editing, with what was typed there before. */
  private async edit({ sheet, row, column }: CallingCell, text: string): Promise<void> {
    this.grid.select(sheet, cellArea(row, column));
    await this.commands.executeCommand(SetCellEditVisibleOperation.id, {
      visible: true,
      eventType: DeviceInputEventType.Dblclick,
      unitId: this.unit,
    });
    this.injector.get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.replaceText(text);
  }

  /** What stands in a cell as a person types it. */
  private textOf({ sheet, row, column }: CallingCell): string {
    const [[cell] = []] = this.grid.read(sheet, cellArea(row, column));
    const { formula = null, value = null } = cell ?? {};
    return formula ?? (isCellError(value) ? value.error : String(value ?? ""));
  }

  /** Enters what was chosen. */
  enter({ sheet, row, column }: CallingCell, decision: Decision): void {
    if (typeof decision === "string") return;
    const [[cell] = []] = this.grid.read(sheet, {
      top: row,
      left: column,
      bottom: row,
      right: column,
    });
    const patch = parseInput(decision.entry, cell?.numberFormat ?? "General");
    this.grid.write(sheet, row, column, [[patch]]);
  }

  private async isAllowed(rule: ValidationRule, cell: CallingCell): Promise<boolean> {
    const { sheet, row, column } = cell;
    const [[typed] = []] = this.grid.read(sheet, {
      top: row,
      left: column,
      bottom: row,
      right: column,
    });
    if ((typed?.formula ?? null) !== null) await this.grid.settled(patience);
    const [first, second] = [
      await this.valuesOf(rule, cell, rule.first),
      await this.valuesOf(rule, cell, rule.second),
    ];
    return isAllowed(rule, this.grid.displayedValue(cell), { first, second });
  }

  /** What a formula of a rule comes to for a cell; null where that is not known, or it stands for nothing. */
  private async valuesOf(
    rule: ValidationRule,
    { sheet, row, column }: CallingCell,
    formula: string,
  ): Promise<CellValue[] | null> {
    if (formula === "") return null;
    if (Number.isFinite(Number(formula))) return [Number(formula)];
    const written = writtenEntries(formula);
    if (written) return written;
    const [origin = { top: row, left: column }] = rule.areas;
    const here = sharedFormula(formula, origin.top, origin.left)(row, column);
    const values = await this.calculated(sheet, row, column, `=${here}`);
    // A rule that reads blank cells forbids nothing, nor does one whose formula fails.
    const known = values?.filter((value) => value !== null && !isCellError(value)) ?? [];
    return known.length > 0 ? known : null;
  }

  private calculated(
    sheet: string,
    row: number,
    column: number,
    formula: string,
  ): Promise<CellValue[] | null> {
    return new Promise((resolve) => {
      const finish = (values: CellValue[] | null) => {
        clearTimeout(timer);
        listening.dispose();
        resolve(values);
      };
      const timer = setTimeout(() => {
        finish(null);
      }, patience);
      const listening = this.commands.onCommandExecuted(({ id, params }) => {
        if (id !== SetFormulaStringBatchCalculationResultMutation.id) return;
        const { result } = params as ISetFormulaStringBatchCalculationResultMutation;
        const rows = own(own(result, this.unit) ?? {}, sheet);
        const [found] = rows?.[row]?.[column] ?? [];
        finish(found ? [found.value].flat(2).map(valueOf) : null);
      });
      const formulas = { [this.unit]: { [sheet]: { [row]: { [column]: [formula] } } } };
      void this.commands.executeCommand(
        SetFormulaStringBatchCalculationMutation.id,
        { formulas },
        { onlyLocal: true },
      );
    });
  }

  /** A table without totals takes in the row below it in which something is typed, and fills its formulas down. */
  private growTable({ sheet, row, column }: CallingCell): void {
    const tables = this.grid.sheets.find(({ id }) => id === sheet)?.tables ?? [];
    const table = tables.find(
      ({ area, totalsRows }) =>
        totalsRows === 0 &&
        area.bottom === row - 1 &&
        contains(area, { top: area.top, bottom: area.top, left: column, right: column }),
    );
    if (!table) return;
    const { left, right } = table.area;
    const [cells = []] = this.grid.read(sheet, { top: row, left, bottom: row, right });
    const isBlank = cells.every(
      ({ value, formula }, index) =>
        left + index === column || (value === null && formula === null),
    );
    if (!isBlank) return;
    const [above = []] = this.grid.read(sheet, { top: row - 1, left, bottom: row - 1, right });
    this.grid.extendTable(sheet, table.name, row);
    const patches = above.map((cell, index) => {
      const { formula, ...look } = likeAbove(cell, row - 1, left + index);
      return { ...look, ...(left + index !== column && formula !== undefined && { formula }) };
    });
    this.grid.write(sheet, row, left, [patches]);
  }
}

const errorText = /^#[A-Z]+[A-Z0-9/]*[!?]?$/;

function valueOf(value: unknown): CellValue {
  if (typeof value === "string") return errorText.test(value) ? { error: value } : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

function textsOf(values: readonly CellValue[] | null): string[] {
  return (values ?? []).flatMap((value) =>
    isCellError(value) || value === null ? [] : String(value),
  );
}
