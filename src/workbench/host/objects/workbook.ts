import { cellArea } from "../areas";
import type { Members } from "../members";

export const workbook: Members<"Workbook"> = {
  objects: {
    application: () => ({ class: "Application" }),
    customXmlParts: () => ({ class: "CustomXmlPartCollection" }),
    names: () => ({ class: "NamedItemCollection" }),
    protection: () => ({ class: "WorkbookProtection" }),
    settings: () => ({ class: "SettingCollection" }),
    tables: () => ({ class: "TableCollection" }),
    worksheets: () => ({ class: "WorksheetCollection" }),
    _Runtime: () => ({ class: "Runtime" }),
  },
  methods: {
    getActiveCell: (_, _args, { grid }) => {
      const { sheet, area } = grid.selection;
      return { class: "Range", sheet, area: cellArea(area.top, area.left) };
    },
    getSelectedRange: (_, _args, { grid }) => ({ class: "Range", ...grid.selection }),
  },
  actions: {
    _RemoveReference: (_, args, { references }) => {
      references.release(args.text(0));
    },
    _RemoveAllReferences: (_, _args, { references }) => {
      references.releaseAll();
    },
  },
};

/** Of the workbook's structure: its sheets can neither be added, deleted, renamed nor hidden. */
export const workbookProtection: Members<"WorkbookProtection"> = {
  properties: {
    protected: { get: (_, { grid }) => grid.isStructureProtected },
  },
};
