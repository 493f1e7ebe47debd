import type { DocumentParts } from "./document-parts";
import type { Events } from "./events";
import type { ExcelError } from "./excel-error";
import type { Faults } from "./faults";
import type { FunctionCalls } from "./function-calls";
import type { HostGrid } from "./grid";
import type { Page } from "./page";
import type { References } from "./references";

export type CalculationState = "Done" | "Calculating" | "Pending";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** What Excel's objects read and change: the open workbook and everything around it. */
export interface HostState {
  readonly grid: HostGrid;
  readonly document: DocumentParts;
  readonly page: Page;
  readonly functions: FunctionCalls;
  readonly events: Events;
  readonly references: References;
  readonly faults: Faults;
  calculationMode: CalculationMode;
  readonly calculationState: CalculationState;

  /** Records that something is not implemented, and returns the error to throw. */
  notImplemented(what: string): ExcelError;

  /** Whether this Excel is new enough for a member, `Range.hasSpill`. */
  isSupported(member: string): boolean;
}
