import { ExcelError } from "../excel-error";
import type { Members } from "../members";

/** `Office.addin`: showing and hiding the pane. */
export const appRuntimeService: Members<"AppRuntimeService"> = {
  internal: true,
  methods: {
    getAppRuntimeState: (_, _given, { page }) => (page.paneShown ? "Visible" : "Background"),
  },
  actions: {
    setAppRuntimeState: (_, given, { page }) => {
      page.paneShown = isOneOf(given.text(0), "Visible", "Background");
    },
  },
};

/** `Office.addin`: whether the add-in starts with the workbook. */
export const appRuntimePersistenceService: Members<"AppRuntimePersistenceService"> = {
  internal: true,
  methods: {
    getAppRuntimeStartState: (_, _given, { page }) =>
      page.startsWithWorkbook ? "Background" : "Inactive",
  },
  actions: {
    setAppRuntimeStartState: (_, given, { page }) => {
      page.startsWithWorkbook = isOneOf(given.text(0), "Background", "Inactive");
    },
  },
};

/** Whether a state is the first of two; any third is wrong. */
function isOneOf(state: string, yes: string, no: string): boolean {
  if (state !== yes && state !== no) throw new ExcelError("InvalidArgument");
  return state === yes;
}
