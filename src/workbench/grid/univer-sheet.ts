import { BooleanNumber, type Worksheet } from "@univerjs/core";
import type { Area, Sheet } from "../../workbook/workbook";
import type { GridSheet } from "../host/grid";
import type { SheetAppearance } from "./appearance";
import { areaOf } from "./workbook-data";

/**
 * A live view of a sheet of the spreadsheet on the page. What Univer does not support is taken from the file: tables,
 * protection, filters, and sheets that are very hidden.
 */
export class UniverSheet implements GridSheet {
  readonly unlocked: readonly Area[] | null;
  readonly mayFormat: boolean;
  readonly filter: Area | null;

  /**
   * @param asRead the sheet of this name in the file
   * @param appearance its appearance in the file
   * @param tables its tables, where they lie now
   * @param spillsOf the areas that formulas fill on a sheet
   */
  constructor(
    private readonly sheet: Worksheet,
    private readonly asRead: Sheet | undefined,
    appearance: SheetAppearance | undefined,
    readonly tables: Sheet["tables"],
    private readonly spillsOf: (id: string) => readonly Area[],
  ) {
    this.unlocked = appearance?.protection?.unlocked ?? null;
    this.mayFormat = appearance?.protection?.mayFormat ?? true;
    this.filter = appearance?.filter ?? null;
  }

  get id(): string {
    return this.sheet.getSheetId();
  }

  get name(): string {
    return this.sheet.getName();
  }

  get visibility(): Sheet["visibility"] {
    if (this.sheet.getConfig().hidden !== BooleanNumber.TRUE) return "visible";
    return this.asRead?.visibility === "veryHidden" ? "veryHidden" : "hidden";
  }

  get merges(): readonly Area[] {
    return this.sheet.getMergeData().map(areaOf);
  }

  get hiddenRows(): ReadonlySet<number> {
    return hiddenIn(this.sheet.getConfig().rowData);
  }

  get hiddenColumns(): ReadonlySet<number> {
    return hiddenIn(this.sheet.getConfig().columnData);
  }

  get spills(): readonly Area[] {
    return this.spillsOf(this.id);
  }
}

type Lines = Readonly<Record<number, { readonly hd?: BooleanNumber } | undefined>>;

function hiddenIn(lines: Lines): Set<number> {
  const hidden = Object.entries(lines).filter(([, line]) => line?.hd === BooleanNumber.TRUE);
  return new Set(hidden.map(([index]) => Number(index)));
}
