import {
  BooleanNumber,
  CellValueType,
  Direction,
  ICommandService,
  type ICellData,
  type IRange,
  type IStyleData,
  IUndoRedoService,
  type Nullable,
  ObjectMatrix,
  RANGE_TYPE,
  type Workbook as UniverWorkbook,
  type Worksheet,
} from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  FormulaDataModel,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  RemoveWorksheetMergeMutation,
  SelectRangeCommand,
  SetFormulaCalculationStartMutation,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFrozenMutation,
  SetRangeValuesCommand,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  SheetsSelectionsService,
  ToggleGridlinesMutation,
} from "@univerjs/preset-sheets-core";
import { own } from "../../core/own";
import type { CellLink } from "../../workbook/cell-look";
import { areaAddress, lastColumn, lastRow } from "../../workbook/address";
import type {
  Area,
  CellValue,
  DateSystem,
  DefinedName,
  Sheet,
  Table,
  Workbook,
} from "../../workbook/workbook";
import {
  type CellPatch,
  type GridCell,
  type GridEvent,
  type GridSheet,
  type HostGrid,
} from "../host/grid";
import { contains, overlap } from "../host/areas";
import {
  extendedTables,
  grownRuleAreas,
  type InsertedRows,
  movedNames,
  movedRuleAreas,
  movedTables,
  tableBody,
} from "../../workbook/moved-rows";
import { defaultLayout, type PageSetup, type SheetLayout } from "../../workbook/sheet-layout";
import { namesAfterRenaming } from "../host/names-after-renaming";
import type { AddinFunctions, CallingCell } from "./addin-functions";
import { Calculation } from "./calculation";
import { cellInsertion, MoveCellsMutation } from "./cell-insertion";
import { FormulaTexts } from "./formula-texts";
import { eventOf } from "./grid-events";
import type { WorkbookAppearance } from "./appearance";
import { lookOf, styleOf } from "./looks";
import { movedBy, Moves } from "./moves";
import { UniverSheet } from "./univer-sheet";
import type { ValidationRule } from "./validation-rules";
import {
  areaOf,
  contentOf,
  defaultColumnWidth,
  defaultRowHeight,
  rangeOf,
  workbookDataOf,
} from "./workbook-data";
import { openWorkbook, type Spreadsheet } from "./univer";

const errors = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
]);

/** What a calculation of Univer's is given that is to calculate nothing. */
const nothingDirty = {
  dirtyRanges: [],
  forceCalculation: false,
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
};

/** The spreadsheet on the page as a grid for the host. */
export class UniverGrid implements HostGrid {
  readonly dateSystem: DateSystem;
  names: DefinedName[];
  /** How sheets are printed, which the page does not show. */
  private readonly pages = new Map<string, PageSetup>();
  readonly calculation: Calculation;
  isManual = false;
  /** Nothing on the page protects it. */
  readonly isStructureProtected = false;
  /** The cells with formulas that fill other cells, which stay empty until they are calculated. */
  readonly fillingCells: readonly CallingCell[];
  /** The ids of the sheets of the file. */
  private readonly opened: ReadonlySet<string>;
  private readonly moves = new Moves();
  /** The tables of the sheets whose rows have moved, by their id. */
  private readonly tables = new Map<string, readonly Table[]>();
  /** The validations of the sheets where they lie elsewhere than in the file, by their id. */
  private readonly rules = new Map<string, readonly ValidationRule[]>();
  private readonly listeners = new Set<(event: GridEvent) => void>();
  private readonly commands: ICommandService;
  private readonly formulas: FormulaDataModel;
  private readonly workbook: UniverWorkbook;
  private readonly endFollowing: () => void;
  /** Whether cells are being moved, of which a single event tells. */
  private isMoving = false;
  private lastRead: { readonly key: string; readonly cells: GridCell[][] } | null = null;

  /**
   * Opens a workbook in the spreadsheet.
   *
   * @param functions those of the add-in, which the formulas call
   */
  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly source: Workbook,
    private readonly appearance: WorkbookAppearance,
    functions: AddinFunctions,
    private readonly unit: string,
  ) {
    const { injector } = spreadsheet;
    this.dateSystem = source.dateSystem;
    this.names = [...source.names];
    this.commands = injector.get(ICommandService);
    if (!this.commands.hasCommand(MoveCellsMutation.id)) {
      this.commands.registerCommand(MoveCellsMutation);
    }
    this.formulas = injector.get(FormulaDataModel);
    this.workbook = openWorkbook(spreadsheet, workbookDataOf(source, appearance, unit));
    this.opened = new Set(this.sheets.map(({ id }) => id));
    this.calculation = new Calculation(
      injector,
      unit,
      () => functions.isWaiting,
      () => {
        for (const { id } of this.sheets) this.emit({ kind: "calculated", sheet: id });
      },
    );
    this.fillingCells = appearance.sheets.flatMap(({ spills }, index) => {
      const sheet = this.sheets[index]?.id ?? "";
      return spills.map(({ top, left }) => ({ sheet, row: top, column: left }));
    });
    for (const name of source.names) this.registerName(name);
    const preceding = this.commands.beforeCommandExecuted(({ id, params }) => {
      const isUnasked = this.isManual && !this.calculation.isStarting;
      if (isUnasked && id === SetFormulaCalculationStartMutation.id && params) {
        Object.assign(params, nothingDirty);
      }
    });
    const following = this.commands.onCommandExecuted(({ id, params }, options) => {
      this.lastRead = null;
      const isResult = options?.onlyLocal === true;
      this.calculation.follow(id, params, isResult);
      this.follow(id, params, isResult);
    });
    this.endFollowing = () => {
      preceding.dispose();
      following.dispose();
    };
  }

  get sheets(): readonly GridSheet[] {
    return this.workbook.getSheets().map((sheet) => this.viewOf(sheet));
  }

  /**
   * The rows that were inserted since the workbook was opened, in their order; null where anything else was moved, or a
   * sheet renamed or deleted. On sheets that were added since it does not matter.
   */
  get insertedRows(): readonly InsertedRows[] | null {
    const names = new Map(this.sheets.map(({ id, name }) => [id, name]));
    const known = new Set(names.values());
    if (!this.source.sheets.every(({ name }) => known.has(name))) return null;
    const added = new Set(this.addedSheets.map(({ id }) => id));
    const inserted = this.moves.insertedRows((id) => names.has(id) && !added.has(id));
    return inserted?.map((rows) => ({ ...rows, sheet: names.get(rows.sheet) ?? "" })) ?? null;
  }

  /** The sheets that were added since the workbook was opened, and those that the add-in has laid out anew. */
  get addedSheets(): readonly GridSheet[] {
    return this.sheets.filter(({ id }) => !this.opened.has(id) || this.pages.has(id));
  }

  get selection(): { sheet: string; area: Area } {
    const sheet = this.workbook.getActiveSheet().getSheetId();
    const selections = this.spreadsheet.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.unit)
      .getSelectionsOfWorksheet(sheet);
    return { sheet, area: areaOf(selections.at(-1)?.range ?? rangeOf(firstCell)) };
  }

  read(id: string, area: Area): GridCell[][] {
    const key = `${id} ${areaAddress(area)}`;
    // An area is usually read several times in a row: for its values, its formulas and its formats.
    if (this.lastRead?.key !== key) this.lastRead = { key, cells: this.cellsOf(id, area) };
    return this.lastRead.cells;
  }

  write(
    id: string,
    top: number,
    left: number,
    patches: readonly (readonly (CellPatch | undefined)[])[],
  ): void {
    const value: Record<number, Record<number, ICellData>> = {};
    patches.forEach((line, row) => {
      line.forEach((patch, column) => {
        if (patch) (value[top + row] ??= {})[left + column] = cellDataOf(patch);
      });
    });
    if (Object.keys(value).length === 0) return;
    this.command(SetRangeValuesCommand.id, { subUnitId: id, value });
  }

  insertRows(id: string, row: number, count: number): void {
    const range = this.univerRange(id, {
      top: row,
      left: 0,
      bottom: row + count - 1,
      right: lastColumn,
    });
    this.command(InsertRowByRangeCommand.id, { subUnitId: id, range, direction: Direction.DOWN });
  }

  insertCells(id: string, area: Area): void {
    const bottom = this.used(id, false)?.bottom ?? 0;
    const { redo, undo } = cellInsertion(this.workbook, this.unit, this.sheet(id), area, bottom);
    this.isMoving = true;
    for (const { id: mutation, params } of redo) this.command(mutation, params);
    this.isMoving = false;
    const undoRedo = this.spreadsheet.injector.get(IUndoRedoService);
    undoRedo.pushUndoRedo({
      unitID: this.unit,
      redoMutations: [...redo],
      undoMutations: [...undo],
    });
    this.emit({ kind: "changed", sheet: id, area, change: "CellInserted" });
  }

  extendTable(id: string, name: string, bottom: number): void {
    const { tables } = this.viewOf(this.sheet(id));
    const table = tables.find((each) => each.name === name);
    if (!table) return;
    const rules = this.rulesOf(id).map((rule) => ({
      ...rule,
      areas: grownRuleAreas(rule.areas, tableBody(table), bottom),
    }));
    this.rules.set(id, rules);
    this.tables.set(id, extendedTables(tables, name, bottom));
  }

  /** The validation of a cell. */
  ruleOf({ sheet, row, column }: CallingCell): ValidationRule | undefined {
    const cell = { top: row, left: column, bottom: row, right: column };
    return this.rulesOf(sheet).find(({ areas }) => areas.some((area) => contains(area, cell)));
  }

  used(id: string, valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const include = (row: number, column: number) => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    this.sheet(id)
      .getCellMatrix()
      .forValue((row, column, cell: Nullable<ICellData>) => {
        if (!cell) return;
        const holdsValue = (cell.v ?? null) !== null || isFormula(cell);
        if (holdsValue || (!valuesOnly && (cell.s ?? null) !== null)) include(row, column);
      });
    for (const spill of this.spillsOf(id)) {
      include(spill.top, spill.left);
      include(spill.bottom, spill.right);
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  select(id: string, area: Area): void {
    this.activate(id);
    this.command(SelectRangeCommand.id, {
      subUnit: id,
      range: this.univerRange(id, area),
      reveal: true,
    });
  }

  activate(id: string): void {
    if (this.workbook.getActiveSheet().getSheetId() === id) return;
    this.command(SetWorksheetActiveOperation.id, { subUnitId: id });
  }

  addSheet(name: string): string {
    const before = new Set(this.workbook.getSheets().map((sheet) => sheet.getSheetId()));
    this.command(InsertSheetCommand.id, { sheet: { name } });
    const added = this.workbook.getSheets().find((sheet) => !before.has(sheet.getSheetId()));
    if (!added) throw new Error(`the sheet ${name} was not added`);
    return added.getSheetId();
  }

  renameSheet(id: string, name: string): void {
    this.names = namesAfterRenaming(this.names, this.nameOf(id), name);
    this.command(SetWorksheetNameCommand.id, { subUnitId: id, name });
  }

  showSheet(id: string, visibility: Sheet["visibility"]): void {
    const hidden = visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.command(SetWorksheetHideMutation.id, { subUnitId: id, hidden });
  }

  removeSheet(id: string): void {
    const removed = this.nameOf(id);
    this.names = this.names.filter(({ sheet }) => sheet !== removed);
    this.command(RemoveSheetCommand.id, { subUnitId: id });
  }

  addName(name: DefinedName): void {
    this.registerName(name);
    this.names.push(name);
  }

  showName(name: string, sheet: string | undefined, isShown: boolean): void {
    this.names = this.names.map((each) =>
      each.name === name && each.sheet === sheet ? { ...each, hidden: !isShown } : each,
    );
  }

  removeName(name: string, sheet: string | undefined): void {
    const removed = this.names.find((each) => each.name === name && each.sheet === sheet);
    if (!removed) return;
    this.names = this.names.filter((each) => each !== removed);
    this.command(RemoveDefinedNameMutation.id, this.definitionOf(removed));
  }

  layoutOf(id: string): SheetLayout {
    const { rowData, columnData, showGridlines, freeze } = this.sheet(id).getConfig();
    const page = this.pages.get(id) ?? defaultLayout.page;
    // A height that is the usual one is not kept, only that somebody has set it.
    const rowHeights = lengthsIn(rowData, ({ h, ia }) =>
      ia === BooleanNumber.TRUE
        ? undefined
        : (h ?? (ia === BooleanNumber.FALSE ? defaultRowHeight : h)),
    );
    const columnWidths = lengthsIn(columnData, ({ w }) => w);
    const gridlines = showGridlines !== BooleanNumber.FALSE;
    return { page, rowHeights, columnWidths, gridlines, frozenRows: freeze.ySplit };
  }

  setLayout(id: string, layout: Partial<SheetLayout>): void {
    const { page, columnWidths, rowHeights, gridlines, frozenRows } = layout;
    const subUnitId = id;
    const before = this.layoutOf(id);
    if (page) this.pages.set(id, page);
    if (gridlines !== undefined) {
      const showGridlines = gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      this.command(ToggleGridlinesMutation.id, { subUnitId, showGridlines });
    }
    if (frozenRows !== undefined) {
      const startRow = frozenRows > 0 ? frozenRows : -1;
      const frozen = { startRow, startColumn: -1, ySplit: frozenRows, xSplit: 0 };
      this.command(SetFrozenMutation.id, { subUnitId, ...frozen });
    }
    for (const [column, points] of changedIn(before.columnWidths, columnWidths)) {
      const ranges = [{ startRow: 0, endRow: 0, startColumn: column, endColumn: column }];
      const colWidth = points === undefined ? defaultColumnWidth : points * pixelsPerPoint;
      this.command(SetWorksheetColWidthMutation.id, { subUnitId, ranges, colWidth });
    }
    for (const [row, points] of changedIn(before.rowHeights, rowHeights)) {
      const ranges = [{ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }];
      const autoHeightInfo = points === undefined ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      this.command(SetWorksheetRowIsAutoHeightMutation.id, { subUnitId, ranges, autoHeightInfo });
      if (points === undefined) continue;
      const rowHeight = points * pixelsPerPoint;
      this.command(SetWorksheetRowHeightMutation.id, { subUnitId, ranges, rowHeight });
    }
  }

  merge(id: string, area: Area): void {
    this.unmerge(id, area);
    this.command(AddWorksheetMergeMutation.id, { subUnitId: id, ranges: [rangeOf(area)] });
  }

  unmerge(id: string, area: Area): void {
    const ranges = this.sheet(id)
      .getMergeData()
      .filter((range) => overlap(areaOf(range), area));
    if (ranges.length === 0) return;
    this.command(RemoveWorksheetMergeMutation.id, { subUnitId: id, ranges });
  }

  get isCalculating(): boolean {
    return this.calculation.isRunning;
  }

  calculate(): void {
    this.calculation.runAll();
  }

  settled(patience: number): Promise<void> {
    return this.calculation.settled(patience);
  }

  listen(listener: (event: GridEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Closes the workbook. */
  close(): void {
    this.endFollowing();
    this.listeners.clear();
    this.spreadsheet.close(this.unit);
  }

  nameOf(id: string): string {
    return this.sheet(id).getName();
  }

  /** The value that a cell displays. */
  displayedValue({ sheet, row, column }: CallingCell): CellValue {
    return valueOf(this.sheet(sheet).getCellMatrix().getValue(row, column));
  }

  private sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`no sheet has the id ${id}`);
    return sheet;
  }

  private viewOf(sheet: Worksheet): GridSheet {
    const index = this.source.sheets.findIndex(({ name }) => name === sheet.getName());
    const [asRead, appearance] = [this.source.sheets[index], this.appearance.sheets[index]];
    const tables = this.tables.get(sheet.getSheetId()) ?? asRead?.tables ?? [];
    return new UniverSheet(sheet, asRead, appearance, tables, (id) => this.spillsOf(id));
  }

  private rulesOf(id: string): readonly ValidationRule[] {
    const name = this.nameOf(id);
    const index = this.source.sheets.findIndex((sheet) => sheet.name === name);
    return this.rules.get(id) ?? this.appearance.sheets[index]?.validations ?? [];
  }

  private cellsOf(id: string, { top, left, bottom, right }: Area): GridCell[][] {
    const cells = this.sheet(id).getCellMatrix();
    const filled = this.filledCells(id);
    const styles = this.workbook.getStyles();
    const formulas = new FormulaTexts(cells);
    // Thousands of cells share a few styles.
    const looks = new Map<Nullable<IStyleData>, ReturnType<typeof lookOf>>();
    const lookAt = (style: Nullable<IStyleData>, link: CellLink | undefined) => {
      if (link) return lookOf(style, link);
      const look = looks.get(style) ?? lookOf(style, link);
      looks.set(style, look);
      return look;
    };
    return Array.from({ length: bottom - top + 1 }, (_, line) =>
      Array.from({ length: right - left + 1 }, (_, offset) => {
        const [row, column] = [top + line, left + offset];
        const cell = cells.getValue(row, column);
        const style = styles.getStyleByCell(cell);
        return {
          value: valueOf(filled?.[row]?.[column] ?? cell),
          formula: formulas.at(row, column),
          numberFormat: style?.n?.pattern ?? "General",
          fill: style?.bg?.rgb?.toUpperCase() ?? null,
          ...lookAt(style, linkOf(cell)),
        };
      }),
    );
  }

  /** The cells that formulas of other cells fill. */
  private filledCells(id: string) {
    return own(own(this.formulas.getArrayFormulaCellData(), this.unit) ?? {}, id);
  }

  private spillsOf(id: string): Area[] {
    const spills: Area[] = [];
    const ranges = own(own(this.formulas.getArrayFormulaRange(), this.unit) ?? {}, id) ?? {};
    new ObjectMatrix<IRange>(ranges).forValue((_row, _column, range) => {
      spills.push(areaOf(range));
    });
    return spills;
  }

  /** Whole rows and columns are marked as such; otherwise the selection would be drawn cell by cell. */
  private univerRange(id: string, area: Area): IRange {
    const { rowCount, columnCount } = this.sheet(id).getConfig();
    const wholeColumns = area.top === 0 && area.bottom >= lastRow;
    const wholeRows = area.left === 0 && area.right >= lastColumn;
    const range = rangeOf({
      ...area,
      bottom: Math.min(area.bottom, rowCount - 1),
      right: Math.min(area.right, columnCount - 1),
    });
    if (wholeRows && wholeColumns) return { ...range, rangeType: RANGE_TYPE.ALL };
    if (wholeColumns) return { ...range, rangeType: RANGE_TYPE.COLUMN };
    return wholeRows ? { ...range, rangeType: RANGE_TYPE.ROW } : range;
  }

  private registerName(name: DefinedName): void {
    this.command(SetDefinedNameMutation.id, this.definitionOf(name));
  }

  private definitionOf({ name, refersTo, sheet, hidden }: DefinedName) {
    const owner = this.workbook.getSheets().find((candidate) => candidate.getName() === sheet);
    return {
      id: `name ${name} ${owner?.getSheetId() ?? ""}`,
      name,
      formulaOrRefString: refersTo,
      localSheetId: owner?.getSheetId() ?? "AllDefaultWorkbook",
      hidden,
    };
  }

  private command(id: string, params: object): void {
    this.commands.syncExecuteCommand(id, { unitId: this.unit, ...params });
  }

  private follow(command: string, params: unknown, isResult: boolean): void {
    if ((params as { unitId?: string } | undefined)?.unitId !== this.unit) return;
    this.moves.follow(command, params);
    this.followRows(command, params);
    const event = this.isMoving ? null : eventOf(command, params, isResult);
    if (event) this.emit(event);
  }

  /** Univer knows nothing of tables and validations, and not of these names. */
  private followRows(command: string, params: unknown): void {
    const rows = movedBy(command, params);
    if (!rows) return;
    const { subUnitId } = params as { subUnitId: string };
    const { tables } = this.viewOf(this.sheet(subUnitId));
    const rules = this.rulesOf(subUnitId).map((rule) => ({
      ...rule,
      areas: movedRuleAreas(rule.areas, rows, tables),
    }));
    this.rules.set(subUnitId, rules);
    this.tables.set(subUnitId, movedTables(tables, rows));
    this.names = movedNames(this.names, this.nameOf(subUnitId), rows);
  }

  private emit(event: GridEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

const pixelsPerPoint = 96 / 72;

type Lines<Line> = Readonly<Record<number, Partial<Line> | undefined>>;

/** The lengths of lines, in points. */
function lengthsIn<Line>(
  lines: Lines<Line>,
  pixelsOf: (line: Partial<Line>) => number | undefined,
): Map<number, number> {
  return new Map(
    Object.entries(lines).flatMap(([index, line]) => {
      const pixels = line && pixelsOf(line);
      return pixels === undefined ? [] : [[Number(index), pixels / pixelsPerPoint] as const];
    }),
  );
}

/** The lines whose length is another than before; undefined for one that has none of its own any more. */
function changedIn(
  before: ReadonlyMap<number, number>,
  after: ReadonlyMap<number, number> | undefined,
): [line: number, points: number | undefined][] {
  if (!after) return [];
  const lines = new Set([...before.keys(), ...after.keys()]);
  return [...lines].flatMap((line): [number, number | undefined][] =>
    before.get(line) === after.get(line) ? [] : [[line, after.get(line)]],
  );
}

const firstCell: Area = { top: 0, left: 0, bottom: 0, right: 0 };

function isFormula({ f, si }: ICellData): boolean {
  return (f ?? "") !== "" || (si ?? "") !== "";
}

function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "TRUE";
  if (typeof value !== "string") return value;
  if (cell?.t === CellValueType.NUMBER && value !== "") return Number(value);
  return cell?.t !== CellValueType.FORCE_STRING && errors.has(value) ? { error: value } : value;
}

function cellDataOf({ value, formula, numberFormat, fill, look }: CellPatch): ICellData {
  const style: IStyleData = {
    ...(look !== undefined && styleOf(look)),
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
    ...(fill !== undefined && { bg: fill === null ? null : { rgb: fill } }),
  };
  return {
    ...(formula !== undefined && { f: formula, v: null, t: null, si: null, p: null }),
    ...(value !== undefined && { ...contentOf(value), f: null, si: null, p: null }),
    ...(Object.keys(style).length > 0 && { s: style }),
    ...(look === null && { custom: null }),
    ...(look?.link && { custom: { link: look.link } }),
  };
}

/** Univer knows no links: the cell keeps its own beside what Univer shows. */
function linkOf(cell: Nullable<ICellData>): CellLink | undefined {
  return (cell?.custom as { readonly link?: CellLink } | null | undefined)?.link;
}
