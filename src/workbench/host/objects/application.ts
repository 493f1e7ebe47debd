import { ExcelError } from "../excel-error";
import type { Members } from "../members";

const calculationModes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export const application: Members<"Application"> = {
  properties: {
    calculationMode: {
      get: (_, { calculationMode }) => calculationMode,
      set: (_, value, host) => {
        const mode = calculationModes.find((candidate) => candidate === value);
        if (!mode) throw new ExcelError("InvalidArgument");
        host.calculationMode = mode;
      },
    },
  },
  actions: {
    calculate: (_, _given, { grid }) => {
      grid.calculate();
    },
    // The grid draws and calculates when it likes; there is nothing to suspend.
    suspendScreenUpdatingUntilNextSync: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
  },
};

export const wacWorkbook: Members<"WacWorkbook"> = {
  internal: true,
  actions: {
    createAndOpenWorkbook: (_, given, { page }) => {
      page.opened.push(workbookFile(given.textOr(0, "")));
    },
  },
};

export const runtime: Members<"Runtime"> = {
  properties: {
    enableEvents: {
      get: (_, { events }) => events.enabled,
      set: (_, value, { events }) => {
        events.enabled = value === true;
      },
    },
  },
};

/** A file of Excel's is a zip archive; Excel opens nothing else, and an empty workbook for no file at all. */
function workbookFile(base64: string): string {
  const startOfZip = "UEsD";
  if (base64 !== "" && !base64.startsWith(startOfZip)) throw new ExcelError("InvalidArgument");
  return base64;
}
