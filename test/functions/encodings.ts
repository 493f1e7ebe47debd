/** How the platforms of Excel hand over the same cells (office-js #4702, #5262, #1951). */
export interface Encoding {
  readonly platform: string;
  /** What an empty cell arrives as. */
  readonly empty: unknown;
  /** What an argument that is left out arrives as. */
  readonly leftOut: unknown;
  /** How an argument that is one cell arrives. */
  readonly single: (value: unknown) => unknown;
}

const asIs = (value: unknown): unknown => value;
const asMatrix = (value: unknown): unknown => [[value]];

export const encodings: readonly Encoding[] = [
  { platform: "the desktop", empty: 0, leftOut: null, single: asIs },
  { platform: "the web", empty: null, leftOut: null, single: asIs },
  { platform: "a formula that gives nothing", empty: "", leftOut: null, single: asIs },
  { platform: "a call from code", empty: undefined, leftOut: undefined, single: asIs },
  { platform: "cells as matrices", empty: null, leftOut: [[null]], single: asMatrix },
  { platform: "matrices of zeros", empty: 0, leftOut: [[0]], single: asMatrix },
];

/** A table with each null in it as the platform has it. */
export function encoded(table: readonly (readonly unknown[])[], { empty }: Encoding): unknown[][] {
  return table.map((row) => row.map((cell) => (cell === null ? empty : cell)));
}

/** The error cells that reach a function since the metadata allow them. */
export const errorCells: readonly unknown[] = [
  { type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" },
  { type: "Error", basicType: "Error", basicValue: "#N/A", code: "#N/A" },
  { type: "CustomFunctionError", code: "#N/A" },
  { code: "#N/A" },
  "#N/A",
];
