export const underlines = [
  "None",
  "Single",
  "Double",
  "SingleAccountant",
  "DoubleAccountant",
] as const;
export const sidesAcross = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
export const sidesDown = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
export const lineStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export const lineWeights = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** How a cell looks, in Excel's words; what is left out is as everywhere in the workbook. */
export interface CellLook {
  readonly bold?: boolean;
  /** Points. */
  readonly size?: number;
  /** "#RRGGBB" */
  readonly color?: string;
  readonly font?: string;
  readonly underline?: (typeof underlines)[number];
  readonly horizontal?: (typeof sidesAcross)[number];
  readonly vertical?: (typeof sidesDown)[number];
  readonly wraps?: boolean;
  readonly borders?: Readonly<Partial<Record<Side, CellBorder>>>;
  readonly link?: CellLink;
}

/** A look with the colour behind it, "#RRGGBB". */
export interface FilledLook extends CellLook {
  readonly fill?: string;
}

export const sides = ["left", "right", "top", "bottom"] as const;
export type Side = (typeof sides)[number];

export interface CellBorder {
  readonly style: (typeof lineStyles)[number];
  readonly weight: (typeof lineWeights)[number];
  readonly color: string;
}

/** Where a click on a cell leads: into the workbook, or to an address. */
export interface CellLink {
  readonly documentReference?: string;
  readonly address?: string;
  readonly screenTip?: string;
}
