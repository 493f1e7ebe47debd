import type { Cell } from "../../workbook";
import { rangeOf } from "./areas";
import { cellOf } from "./cell";
import type { ColumnRun } from "./column-runs";
import { inOneSync, type Sending } from "./in-one-sync";

/** The state of a sheet that is to be written to. */
export interface SheetState {
  readonly worksheet: Excel.Worksheet;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  /** Whether the number format of unlocked cells may be changed although the sheet is protected. */
  readonly mayFormat: boolean;
}

/** The state of a run of cells; null where it differs between them. */
export interface RunState {
  readonly run: ColumnRun;
  readonly hidden: boolean | null;
  readonly locked: boolean | null;
  readonly spilled: boolean | null;
  readonly cells: readonly (Cell | undefined)[];
  readonly formats: readonly string[];
}

/** The sheets of these names; one sync. A sheet that no longer exists is missing from the result. */
export async function readSheetStates(
  context: Excel.RequestContext,
  names: ReadonlySet<string>,
  sending: Sending,
): Promise<Map<string, SheetState>> {
  if (names.size === 0) return new Map();
  const found = await inOneSync(
    context,
    () =>
      [...names].map((name) => ({
        name,
        worksheet: context.workbook.worksheets
          .getItemOrNullObject(name)
          .load("visibility,protection/protected,protection/options"),
      })),
    sending,
  );
  return new Map(
    found.flatMap(({ name, worksheet }): [string, SheetState][] => {
      if (worksheet.isNullObject) return [];
      const { protection } = worksheet;
      return [
        [
          name,
          {
            worksheet,
            isVisible: worksheet.visibility === "Visible",
            isProtected: protection.protected,
            mayFormat: mayFormat(protection),
          },
        ],
      ];
    }),
  );
}

/** The states of runs on existing sheets; one sync. */
export async function readRunStates(
  context: Excel.RequestContext,
  runs: readonly ColumnRun[],
  sheets: ReadonlyMap<string, SheetState>,
  sending: Sending,
): Promise<RunState[]> {
  const knowsSpills = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
  const asked = await inOneSync(
    context,
    () =>
      runs.flatMap((run) => {
        const sheet = sheets.get(run.sheet);
        if (!sheet) return [];
        const range = rangeOf(sheet.worksheet, run.area).load(
          "values,formulas,numberFormat,rowHidden,columnHidden",
        );
        if (knowsSpills) range.load("hasSpill");
        if (sheet.isProtected) range.load("format/protection/locked");
        return [{ run, range, isProtected: sheet.isProtected }];
      }),
    sending,
  );
  return asked.map(({ run, range, isProtected }) => {
    const { values, formulas, numberFormat }: Contents = range;
    return {
      run,
      hidden: either(range.rowHidden, range.columnHidden),
      locked: isProtected ? range.format.protection.locked : false,
      spilled: knowsSpills ? range.hasSpill : false,
      cells: values.map(([value], row) =>
        cellOf(value, formulas[row]?.[0], numberFormat[row]?.[0]),
      ),
      formats: numberFormat.map(([format]) => String(format)),
    };
  });
}

function mayFormat({ protected: isProtected, options }: Protection): boolean {
  return !isProtected || options?.allowFormatCells === true;
}

interface Protection {
  readonly protected: boolean;
  /** null where the sheet is not protected. */
  readonly options: Excel.WorksheetProtectionOptions | null;
}

interface Contents {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

function either(first: boolean | null, second: boolean | null): boolean | null {
  if (first === true || second === true) return true;
  return first === null || second === null ? null : false;
}
