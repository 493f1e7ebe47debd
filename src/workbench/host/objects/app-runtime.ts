import { ExcelError } from "../excel-error";
import type { Members } from "../members";

/** `Office.addin`: showing and hiding the pane. */
export const appRuntimeService: Members<"AppRuntimeService"> = {
  internal: true,
  methods: {
    getAppRuntimeState: (_, _args, { page }) => (page.paneShown ? "Visible" : "Background"),
  },
  actions: {
    setAppRuntimeState: (_, args, { page }) => {
      page.paneShown = isOneOf(args.text(0), "Visible", "Background");
    },
  },
};

/** `Office.addin`: whether the add-in starts with the workbook. */
export const appRuntimePersistenceService: Members<"AppRuntimePersistenceService"> = {
  internal: true,
  methods: {
    getAppRuntimeStartState: (_, _args, { page }) =>
      page.startsWithWorkbook ? "Background" : "Inactive",
  },
  actions: {
    setAppRuntimeStartState: (_, args, { page }) => {
      page.startsWithWorkbook = isOneOf(args.text(0), "Background", "Inactive");
    },
  },
};

/** Whether a state is the first of the two that are valid. */
function isOneOf(state: string, yes: string, no: string): boolean {
  if (state !== yes && state !== no) throw new ExcelError("InvalidArgument");
  return state === yes;
}
