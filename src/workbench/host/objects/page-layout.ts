/** How a sheet is printed. */
import { lastColumn } from "../../../workbook/address";
import {
  orientations,
  type PageSetup,
  paperSizes,
  type Zoom,
} from "../../../workbook/sheet-layout";
import { checkUnprotected, sheetOf } from "../cells";
import { ExcelError } from "../excel-error";
import type { HostState } from "../host-state";
import type { Members, Property } from "../members";

type OfPage = "PageLayout" | "HeaderFooter";

interface OnSheet {
  readonly sheet: string;
}

function ofPage<Name extends OfPage>(
  name: Exclude<keyof PageSetup, "zoom" | "titleRows">,
  isAllowed: (value: unknown) => boolean,
): Property<Name> {
  return {
    get: (object, state) => pageOf(object, state)[name],
    set: (object, value, state) => {
      if (!isAllowed(value)) throw new ExcelError("InvalidArgument");
      change(object, { [name]: value }, state);
    },
  };
}

const isOneOf = (words: readonly string[]) => (value: unknown) =>
  words.some((word) => word === value);
const isLength = (value: unknown) => typeof value === "number" && value >= 0;

export const pageLayout: Members<"PageLayout"> = {
  properties: {
    bottomMargin: ofPage("bottomMargin", isLength),
    centerHorizontally: ofPage("centerHorizontally", (value) => typeof value === "boolean"),
    footerMargin: ofPage("footerMargin", isLength),
    leftMargin: ofPage("leftMargin", isLength),
    orientation: ofPage("orientation", isOneOf(orientations)),
    paperSize: ofPage("paperSize", isOneOf(Object.keys(paperSizes))),
    rightMargin: ofPage("rightMargin", isLength),
    topMargin: ofPage("topMargin", isLength),
    zoom: {
      get: (object, state) => ({ ...pageOf(object, state).zoom }),
      set: (object, value, state) => {
        change(object, { zoom: zoomOf(value) }, state);
      },
    },
  },
  objects: {
    headersFooters: ({ sheet }) => ({ class: "HeaderFooterGroup", sheet }),
  },
  methods: {
    getPrintTitleRowsOrNullObject: (object, _args, state) => {
      const [, top, bottom] = /^\$(\d+):\$(\d+)$/.exec(pageOf(object, state).titleRows ?? "") ?? [];
      if (top === undefined || bottom === undefined) return null;
      const area = { top: Number(top) - 1, left: 0, bottom: Number(bottom) - 1, right: lastColumn };
      return { class: "Range", sheet: object.sheet, area };
    },
  },
  actions: {
    setPrintTitleRows: (object, args, state) => {
      const rows = args.text(0);
      if (!/^\$\d+:\$\d+$/.test(rows)) throw new ExcelError("InvalidArgument");
      change(object, { titleRows: rows }, state);
    },
  },
};

export const headerFooterGroup: Members<"HeaderFooterGroup"> = {
  objects: {
    defaultForAllPages: ({ sheet }) => ({ class: "HeaderFooter", sheet }),
  },
};

export const headerFooter: Members<"HeaderFooter"> = {
  properties: {
    centerFooter: ofPage("centerFooter", (value) => typeof value === "string"),
  },
};

function pageOf(object: OnSheet, state: HostState): PageSetup {
  return state.grid.layoutOf(sheetOf(object, state).id).page;
}

function change(object: OnSheet, page: Partial<PageSetup>, state: HostState): void {
  checkUnprotected(object, state);
  state.grid.setLayout(object.sheet, { page: { ...pageOf(object, state), ...page } });
}

/** Either a scale, or numbers of pages; the number of pages that is left out follows from the other. */
function zoomOf(value: unknown): Zoom {
  if (typeof value !== "object" || value === null) throw new ExcelError("InvalidArgument");
  const isKnown = Object.entries(value).every(([name, number]) =>
    name === "scale"
      ? typeof number === "number" && number >= 10 && number <= 400
      : /^(?:horizontal|vertical)FitToPages$/.test(name) && Number.isInteger(number),
  );
  if (!isKnown) throw new ExcelError("InvalidArgument");
  return value;
}
