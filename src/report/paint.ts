import picocolors from "picocolors";

import type { ReportOptions } from "./report-options";

/** Colours texts, where they are to be coloured. */
export function paintOf({ colours = false }: Pick<ReportOptions, "colours">) {
  return picocolors.createColors(colours);
}
