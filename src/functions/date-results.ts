import type { FunctionId } from "./index";

/** Where a function gives serial numbers of dates: its value, or a column of its spill, from 0. */
export const dateResults: Readonly<Partial<Record<FunctionId, "value" | number>>> = {
  ACHIEVED: "value",
  DUE: "value",
  FORECAST: "value",
  LEADOFF: "value",
  RELEADOFF: "value",
  SAMPLE: 0,
};
