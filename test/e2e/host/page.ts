/** The page around the add-in, in Excel's place: a host over a grid in memory, and the pane in its frame. */
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import type { CellValue } from "../../../src/workbook/workbook";
import { Frame } from "../../../src/workbench/host/frame";
import type { FunctionResult } from "../../../src/workbench/host/function-calls";
import type { GridCell } from "../../../src/workbench/host/grid";
import { Host } from "../../../src/workbench/host/host";
import { type MemoryGrid, memoryGridOf } from "../../../src/workbench/host/memory-grid";
import {
  desktopRequirements,
  highRequirements,
  lowRequirements,
} from "../../../src/workbench/host/requirements";

const requirementSets = {
  low: lowRequirements,
  high: highRequirements,
  desktop: desktopRequirements,
};

export interface ExcelOptions {
  /** The workbook's file in base64. */
  readonly workbook: string;
  readonly pane: string;
  readonly language: string;
  readonly requirements: keyof typeof requirementSets;
}

type Parameter = CellValue | readonly (readonly CellValue[])[];

declare global {
  interface Window {
    host: Host;
    /** The host's. */
    grid: MemoryGrid;
    frame: Frame;
    openExcel: (options: ExcelOptions) => void;
    callFunction: (id: string, parameters: readonly Parameter[]) => Promise<FunctionResult>;
    cellAt: (sheet: string, row: number, column: number) => GridCell | undefined;
  }
}

window.openExcel = ({ workbook, pane, language, requirements }) => {
  const bytes = Uint8Array.from(atob(workbook), (character) => character.charCodeAt(0));
  window.grid = memoryGridOf(readXlsx(bytes));
  window.host = new Host(window.grid);
  window.host.files.save = () => bytes;
  // What platforms hand over for a blank cell.
  window.host.functions.blank = requirements === "desktop" ? 0 : null;
  const iframe = document.createElement("iframe");
  iframe.style.cssText = "width: 380px; height: 700px";
  document.body.append(iframe);
  window.frame = new Frame(window.host, iframe, {
    language,
    requirements: requirementSets[requirements],
  });
  window.frame.open(pane);
};

window.callFunction = async (id, parameters) => {
  await window.host.functions.ready;
  const call = { id, parameters, address: "Sheet1!A1", acceptsErrors: true };
  return window.host.functions.call(call).result;
};

window.cellAt = (name, row, column) => {
  const { id } = window.grid.sheetNamed(name);
  return window.grid.read(id, { top: row, left: column, bottom: row, right: column })[0]?.[0];
};
