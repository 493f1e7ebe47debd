import type { Members } from "../members";
import type { ClassName, HostObject } from "../host-object";
import { appRuntimePersistenceService, appRuntimeService } from "./app-runtime";
import { application, runtime, wacWorkbook } from "./application";
import { autoFilter, worksheetProtection } from "./sheet-state";
import { customFunctions, customFunctionsContainer } from "./custom-functions";
import {
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
} from "./custom-xml";
import { worksheetFreezePanes } from "./freeze-panes";
import { headerFooter, headerFooterGroup, pageLayout } from "./page-layout";
import { formatProtection, rangeFill, rangeFormat } from "./range-format";
import { rangeBorder, rangeBorderCollection, rangeFont } from "./range-look";
import { addinInternalService, dynamicRibbon, ribbonButton, ribbonTab } from "./ribbon";
import { namedItem, namedItemCollection } from "./names";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./range-areas";
import { setting, settingCollection } from "./settings";
import {
  table,
  tableCollection,
  tableColumn,
  tableColumnCollection,
  tableScopedCollection,
} from "./tables";
import { tableRow, tableRowCollection } from "./table-rows";
import { workbook, workbookProtection } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";

/** All that the host implements of Excel, by class. */
export const classes: { readonly [Name in ClassName]: Members<Name> } = {
  Workbook: workbook,
  Application: application,
  Runtime: runtime,
  WorksheetCollection: worksheetCollection,
  WorkbookProtection: workbookProtection,
  Worksheet: worksheet,
  WorksheetFreezePanes: worksheetFreezePanes,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  WorksheetProtection: worksheetProtection,
  AutoFilter: autoFilter,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  TableCollection: tableCollection,
  TableScopedCollection: tableScopedCollection,
  Table: table,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  SettingCollection: settingCollection,
  Setting: setting,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  CustomXmlPart: customXmlPart,
  WacWorkbook: wacWorkbook,
  CustomFunctionsContainer: customFunctionsContainer,
  CustomFunctions: customFunctions,
  AddinInternalService: addinInternalService,
  DynamicRibbon: dynamicRibbon,
  RibbonTab: ribbonTab,
  RibbonButton: ribbonButton,
  AppRuntimeService: appRuntimeService,
  AppRuntimePersistenceService: appRuntimePersistenceService,
};

/** The objects that office.js creates by name instead of finding them in the workbook. */
export const services: Readonly<Record<string, HostObject>> = {
  "Microsoft.ExcelServices.CustomFunctions": { class: "CustomFunctions" },
  "Microsoft.InternalService.AddinInternalService": { class: "AddinInternalService" },
  "Microsoft.DynamicRibbon.DynamicRibbon": { class: "DynamicRibbon" },
  "Microsoft.AppRuntime.AppRuntimeService": { class: "AppRuntimeService" },
  "Microsoft.AppRuntime.AppRuntimePersistenceService": { class: "AppRuntimePersistenceService" },
};
