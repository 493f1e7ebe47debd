/** Requirement sets: what an Excel says that it can do. */
export type Requirements = Readonly<Record<string, string>>;

/** What office.js asks for itself, and any Excel of the last years has. */
const always: Requirements = {
  AddInCommands: "1.3",
  CustomFunctions: "1.9",
  DialogApi: "1.2",
  RichApiRuntime: "1.1",
  RichApiRuntimeFlag: "1.2",
  SharedRuntimeInternal: "1.2",
};

/** The least that the manifest lets in: Excel 2021, say. */
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

/** The newest Excel on Windows, which in addition waits for a person who is typing in a cell. */
export const desktopRequirements: Requirements = {
  ...highRequirements,
  DelayForCellEdit: "1.1",
};

/**
 * Whether a set is there in a version at least as new as the one asked for.
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
