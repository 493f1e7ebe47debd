import { lastColumn, lastRow } from "../../../workbook/address";
import type { Area, Sheet } from "../../../workbook/workbook";
import { cellArea, onSheet } from "../areas";
import { checkVisible, sheetOf } from "../cells";
import { eventType } from "../events";
import { ExcelError } from "../excel-error";
import type { Members } from "../members";
import { rangeAt } from "./range-at";
import { checkName, checkStructure } from "./worksheet-collection";

const visibilities = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
} as const satisfies Record<Sheet["visibility"], string>;

const wholeSheet: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

export const worksheet: Members<"Worksheet"> = {
  identity: ({ sheet }) => ({ Id: sheet, _Id: sheet }),
  properties: {
    id: { get: ({ sheet }) => sheet },
    name: {
      get: (object, state) => sheetOf(object, state).name,
      set: (object, value, { grid }) => {
        if (typeof value !== "string") throw new ExcelError("InvalidArgument");
        checkStructure(grid);
        checkName(
          value,
          grid.sheets.filter(({ id }) => id !== object.sheet),
        );
        grid.renameSheet(object.sheet, value);
      },
    },
    showGridlines: {
      get: ({ sheet }, { grid }) => grid.layoutOf(sheet).gridlines,
      set: ({ sheet }, value, { grid }) => {
        if (typeof value !== "boolean") throw new ExcelError("InvalidArgument");
        grid.setLayout(sheet, { gridlines: value });
      },
    },
    position: { get: ({ sheet }, { grid }) => grid.sheets.findIndex(({ id }) => id === sheet) },
    visibility: {
      get: (object, state) => visibilities[sheetOf(object, state).visibility],
      set: ({ sheet }, value, { grid }) => {
        const all = Object.keys(visibilities) as Sheet["visibility"][];
        const visibility = all.find((candidate) => visibilities[candidate] === value);
        if (!visibility) throw new ExcelError("InvalidArgument");
        checkStructure(grid);
        grid.showSheet(sheet, visibility);
      },
    },
  },
  objects: {
    autoFilter: ({ sheet }) => ({ class: "AutoFilter", sheet }),
    freezePanes: ({ sheet }) => ({ class: "WorksheetFreezePanes", sheet }),
    names: ({ sheet }) => ({ class: "NamedItemCollection", sheet }),
    pageLayout: ({ sheet }) => ({ class: "PageLayout", sheet }),
    protection: ({ sheet }) => ({ class: "WorksheetProtection", sheet }),
    tables: ({ sheet }) => ({ class: "TableCollection", sheet }),
  },
  methods: {
    getCell: ({ sheet }, args) => ({
      class: "Range",
      sheet,
      area: onSheet(cellArea(args.integer(0), args.integer(1))),
    }),
    getRange: ({ sheet }, args, state) => {
      const address = args.textOr(0, null);
      return address === null
        ? { class: "Range", sheet, area: wholeSheet }
        : rangeAt(sheet, address, state);
    },
    getRangeByIndexes: ({ sheet }, args) => {
      const [top, left, rows, columns] = [0, 1, 2, 3].map((index) => args.integer(index));
      const area = {
        top: top ?? 0,
        left: left ?? 0,
        bottom: (top ?? 0) + (rows ?? 0) - 1,
        right: (left ?? 0) + (columns ?? 0) - 1,
      };
      return { class: "Range", sheet, area: onSheet(area) };
    },
    getUsedRange: ({ sheet }, args, { grid }) => ({
      class: "Range",
      sheet,
      // The used range of an empty sheet is its first cell.
      area: grid.used(sheet, args.flag(0)) ?? cellArea(0, 0),
    }),
    getUsedRangeOrNullObject: ({ sheet }, args, { grid }) => {
      const area = grid.used(sheet, args.flag(0));
      return area && { class: "Range", sheet, area };
    },
  },
  actions: {
    activate: (object, _args, state) => {
      checkVisible(object, state);
      state.grid.activate(object.sheet);
    },
    calculate: (_, _args, { grid }) => {
      grid.calculate();
    },
    delete: ({ sheet }, _args, { grid }) => {
      const others = grid.sheets.filter(({ id }) => id !== sheet);
      if (!others.some(({ visibility }) => visibility === "visible")) {
        throw new ExcelError("GeneralException");
      }
      checkStructure(grid);
      grid.removeSheet(sheet);
    },
  },
  events: {
    onActivated: { type: eventType.activated, register: "_RegisterActivatedEvent" },
    onCalculated: { type: eventType.calculated, register: "_RegisterCalculatedEvent" },
    onChanged: { type: eventType.changed, register: "_RegisterDataChangedEvent" },
    onDeactivated: { type: eventType.deactivated, register: "_RegisterDeactivatedEvent" },
    onFormatChanged: { type: eventType.formatted, register: "_RegisterFormatChangedEvent" },
    onSelectionChanged: { type: eventType.selected, register: "_RegisterSelectionChangedEvent" },
  },
};
