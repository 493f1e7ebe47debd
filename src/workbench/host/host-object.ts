import type { Area } from "../../workbook/workbook";

/** Lines of a range: those around it, and those between its cells. */
export const borderLines = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

export type BorderLine = (typeof borderLines)[number];

/** What identifies an object among those of its class; the host keeps nothing else of it. */
export interface Identities {
  Workbook: object;
  Application: object;
  Runtime: object;
  WorksheetCollection: object;
  WorkbookProtection: object;
  Worksheet: { readonly sheet: string };
  WorksheetFreezePanes: { readonly sheet: string };
  PageLayout: { readonly sheet: string };
  HeaderFooterGroup: { readonly sheet: string };
  HeaderFooter: { readonly sheet: string };
  WorksheetProtection: { readonly sheet: string };
  AutoFilter: { readonly sheet: string };
  Range: { readonly sheet: string; readonly area: Area };
  RangeAreas: { readonly sheet: string; readonly areas: readonly Area[] };
  RangeCollection: { readonly sheet: string; readonly areas: readonly Area[] };
  RangeFormat: { readonly sheet: string; readonly area: Area };
  RangeFill: { readonly sheet: string; readonly area: Area };
  RangeFont: { readonly sheet: string; readonly area: Area };
  RangeBorderCollection: { readonly sheet: string; readonly area: Area };
  RangeBorder: { readonly sheet: string; readonly area: Area; readonly line: BorderLine };
  FormatProtection: { readonly sheet: string; readonly area: Area };
  /** The tables of a sheet, or of the workbook. */
  TableCollection: { readonly sheet?: string };
  /** The tables that touch an area, or lie wholly in it. */
  TableScopedCollection: { readonly sheet: string; readonly area: Area; readonly whole: boolean };
  Table: { readonly sheet: string; readonly name: string };
  TableRowCollection: { readonly sheet: string; readonly name: string };
  TableRow: { readonly sheet: string; readonly name: string; readonly index: number };
  TableColumnCollection: { readonly sheet: string; readonly name: string };
  TableColumn: { readonly sheet: string; readonly name: string; readonly index: number };
  /** The names of a sheet, or of the workbook. */
  NamedItemCollection: { readonly sheet?: string };
  NamedItem: { readonly sheet?: string; readonly name: string };
  SettingCollection: object;
  Setting: { readonly key: string };
  CustomXmlPartCollection: object;
  CustomXmlPartScopedCollection: { readonly namespace: string };
  CustomXmlPart: { readonly id: string };
  /** The page around the workbook: in Excel on the web it is this that opens another workbook. */
  WacWorkbook: object;
  CustomFunctionsContainer: object;
  CustomFunctions: object;
  AddinInternalService: object;
  DynamicRibbon: object;
  RibbonTab: { readonly id: string };
  RibbonButton: { readonly id: string };
  AppRuntimeService: object;
  AppRuntimePersistenceService: object;
}

export type ClassName = keyof Identities;

/** One of Excel's objects, as a plain value. */
export type HostObject<Name extends ClassName = ClassName> = {
  [Class in Name]: { readonly class: Class } & Identities[Class];
}[Name];
