import { BooleanNumber, type Worksheet } from "@univerjs/core";
import type { Area, Sheet } from "../../workbook/workbook";
import type { GridSheet } from "../host/grid";
import type { SheetLook } from "./looks";
import { areaOf } from "./snapshot";

/**
 * A sheet of the spreadsheet on the page, always current. What Univer does not know of is as the file had it: tables,
 * protection, filters, and sheets hidden for good.
 */
export class SheetView implements GridSheet {
  readonly unlocked: readonly Area[] | null;
  readonly mayFormat: boolean;
  readonly filter: Area | null;

  /**
   * @param asRead the sheet of that name in the file
   * @param look its look there
   * @param spillsOf what formulas fill on the sheet
   */
  constructor(
    private readonly sheet: Worksheet,
    private readonly asRead: Sheet | undefined,
    look: SheetLook | undefined,
    private readonly spillsOf: (id: string) => readonly Area[],
  ) {
    this.unlocked = look?.protection?.unlocked ?? null;
    this.mayFormat = look?.protection?.mayFormat ?? true;
    this.filter = look?.filter ?? null;
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

  get tables(): Sheet["tables"] {
    return this.asRead?.tables ?? [];
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
