import { ExcelError } from "../excel-error";
import type { Members } from "../members";

const calculationModes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export const application: Members<"Application"> = {
  properties: {
    calculationMode: {
      get: (_, { calculationMode }) => calculationMode,
      set: (_, value, state) => {
        const mode = calculationModes.find((candidate) => candidate === value);
        if (!mode) throw new ExcelError("InvalidArgument");
        state.calculationMode = mode;
      },
    },
    calculationState: { get: (_, { calculationState }) => calculationState },
  },
  actions: {
    calculate: (_, _args, { grid }) => {
      grid.calculate();
    },
    // The grid schedules drawing and calculation itself; there is nothing to suspend.
    suspendScreenUpdatingUntilNextSync: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
  },
};

export const wacWorkbook: Members<"WacWorkbook"> = {
  internal: true,
  actions: {
    createAndOpenWorkbook: (_, args, { page }) => {
      page.opened.push(workbookFile(args.textOr(0, "")));
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

/** Excel opens zip archives only, and an empty workbook where no file is given. */
function workbookFile(base64: string): string {
  const startOfZip = "UEsD";
  if (base64 !== "" && !base64.startsWith(startOfZip)) throw new ExcelError("InvalidArgument");
  return base64;
}
