import { qualified } from "../../../workbook/address";
import { cellCount } from "../areas";
import { sheetOf } from "../cells";
import { ExcelError } from "../excel-error";
import { type Members, collectionMethods } from "../members";
import type { Thing } from "../thing";

/** Several ranges of one sheet. */
export const rangeAreas: Members<"RangeAreas"> = {
  properties: {
    address: {
      get: (thing, host) => {
        const { name } = sheetOf(thing, host);
        return thing.areas.map((area) => qualified(name, area)).join(",");
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

const items = ({ sheet, areas }: Thing<"RangeCollection">): Thing<"Range">[] =>
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
