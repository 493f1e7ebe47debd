export const orientations = ["Portrait", "Landscape"] as const;

/** The sizes of paper, with the numbers by which a file knows them. */
export const paperSizes = {
  Letter: 1,
  Legal: 5,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
} as const;
export type PaperSize = keyof typeof paperSizes;

/** How a sheet is laid out on the screen and in print; lengths in points. */
export interface SheetLayout {
  /** The widths of columns and heights of rows that somebody has set. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly gridlines: boolean;
  readonly frozenRows: number;
  readonly page: PageSetup;
}

export interface PageSetup {
  readonly orientation: (typeof orientations)[number];
  readonly paperSize: PaperSize;
  readonly zoom: Zoom;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly footerMargin: number;
  readonly centerHorizontally: boolean;
  /** Rows that are printed on top of every page, `$1:$2`; null for none. */
  readonly titleRows: string | null;
  readonly centerFooter: string;
}

export interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** The layout of a new sheet. */
export const defaultLayout: SheetLayout = {
  columnWidths: new Map(),
  rowHeights: new Map(),
  gridlines: true,
  frozenRows: 0,
  page: {
    orientation: "Portrait",
    paperSize: "Letter",
    zoom: { scale: 100 },
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    footerMargin: 21.6,
    centerHorizontally: false,
    titleRows: null,
    centerFooter: "",
  },
};

const [charactersPadding, pixelsPerCharacter, pointsPerPixel] = [5, 7, 0.75];

/** The width of a column in points, from what a file counts it in: characters. */
export function pointsOf(characters: number): number {
  return (characters * pixelsPerCharacter + charactersPadding) * pointsPerPixel;
}

/** The width of a column in characters, from points. */
export function charactersOf(points: number): number {
  return (points / pointsPerPixel - charactersPadding) / pixelsPerCharacter;
}
