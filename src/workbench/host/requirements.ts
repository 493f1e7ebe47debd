/** Requirement sets: what an Excel declares that it supports. */
export type Requirements = Readonly<Record<string, string>>;

/** What office.js itself requires, and every recent Excel supports. */
const always: Requirements = {
  AddInCommands: "1.3",
  CompressedFile: "1.1",
  CustomFunctions: "1.9",
  DialogApi: "1.2",
  RichApiRuntime: "1.1",
  RichApiRuntimeFlag: "1.2",
  SharedRuntimeInternal: "1.2",
};

/** The minimum of the manifest, such as Excel 2021. */
export const lowRequirements: Requirements = {
  ...always,
  CustomFunctionsRuntime: "1.1",
  ExcelApi: "1.9",
  SharedRuntime: "1.1",
};

/** The newest Excel on the web. */
export const highRequirements: Requirements = {
  ...always,
  CustomFunctionsRuntime: "1.4",
  ExcelApi: "1.20",
  ExcelApiOnline: "1.1",
  KeyboardShortcuts: "1.1",
  RibbonApi: "1.2",
  SharedRuntime: "1.2",
};

/** The newest Excel on Windows, which can also wait while a cell is being edited. */
export const desktopRequirements: Requirements = {
  ...highRequirements,
  DelayForCellEdit: "1.1",
};

/**
 * The ExcelApi versions that introduced members newer than 1.9, the minimum of the manifest; by class and name. The
 * add-in uses no others; a test compares them with Office.js's declarations.
 */
export const introducedIn: Readonly<Record<string, string>> = {
  "Range.getMergedAreasOrNullObject": "1.13",
  "Range.hasSpill": "1.12",
};

/**
 * Whether a set is supported in the version wanted or a newer one.
 *
 * @example
 * supports(lowRequirements, "ExcelApi", "1.10"); // false: 1.9 is older than 1.10
 */
export function supports(requirements: Requirements, name: string, version = "1.1"): boolean {
  const found = Object.entries(requirements).find(
    ([set]) => set.toLowerCase() === name.toLowerCase(),
  )?.[1];
  if (found === undefined) return false;
  const [major = 0, minor = 0] = found.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
