import { cellArea } from "../areas";
import type { Members } from "../members";

export const workbook: Members<"Workbook"> = {
  objects: {
    application: () => ({ class: "Application" }),
    customXmlParts: () => ({ class: "CustomXmlPartCollection" }),
    names: () => ({ class: "NamedItemCollection" }),
    settings: () => ({ class: "SettingCollection" }),
    tables: () => ({ class: "TableCollection" }),
    worksheets: () => ({ class: "WorksheetCollection" }),
    _Runtime: () => ({ class: "Runtime" }),
  },
  methods: {
    getActiveCell: (_, _given, { grid }) => {
      const { sheet, area } = grid.selection;
      return { class: "Range", sheet, area: cellArea(area.top, area.left) };
    },
    getSelectedRange: (_, _given, { grid }) => ({ class: "Range", ...grid.selection }),
  },
  actions: {
    _RemoveReference: (_, given, { references }) => {
      references.release(given.text(0));
    },
    _RemoveAllReferences: (_, _given, { references }) => {
      references.releaseAll();
    },
  },
};
