import { qualified } from "../../../workbook/address";
import { cellCount } from "../areas";
import { sheetOf } from "../cells";
import { ExcelError } from "../excel-error";
import { type Members, collectionMethods } from "../members";
import type { HostObject } from "../host-object";

/** Several ranges of one sheet. */
export const rangeAreas: Members<"RangeAreas"> = {
  properties: {
    address: {
      get: (object, state) => {
        const { name } = sheetOf(object, state);
        return object.areas.map((area) => qualified(name, area)).join(",");
      },
    },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  objects: {
    areas: ({ sheet, areas }) => ({ class: "RangeCollection", sheet, areas }),
    worksheet: ({ sheet }) => ({ class: "Worksheet", sheet }),
  },
};

const items = ({ sheet, areas }: HostObject<"RangeCollection">): HostObject<"Range">[] =>
  areas.map((area) => ({ class: "Range", sheet, area }));

const { getCount, getItemAt } = collectionMethods<"RangeCollection">(
  items,
  () => null,
  () => new ExcelError("InvalidArgument"),
);

export const rangeCollection: Members<"RangeCollection"> = {
  items,
  methods: { getCount, getItemAt },
};
