import { peers } from "../core/certification/statistics";
import { industryGroupNames, sizeClassNames } from "../text/statistics";
import { spillHeadings } from "../text/spill-headings";
import { asIndustry, asNumber } from "./coerce";
import type { CellValue } from "./function";
import { said } from "./language";

/**
 * What workplaces of the same industry and size came to, 1979 to 2008.
 *
 * @param industry number or name of the industry, or a business code
 * @param enrollment workers
 * @returns under a row of headings, a row each for the same industry and size, the same industry, the same
 *   size, and all: industry, size, workplaces, started, certified, and the rates of the last two in percent
 * @throws Problem `value` for no industry; `number` when the enrollment is not above 0
 * @see deck 2-1 to 2-4, with the corrections of core/statistics.ts
 * @example
 * PEERS(2, 30); // [["산업", ...], ["제조업", "50인 미만", 243853, 30336, 2712, 12.44..., 8.94...], ...]
 */
export function PEERS(industry: unknown, enrollment: unknown): CellValue[][] {
  const rows = peers(asIndustry(industry, "industry"), asNumber(enrollment, "enrollment"));
  return [
    spillHeadings.PEERS.map(said),
    ...rows.map((row) => [
      said(industryGroupNames[row.industries]),
      said(sizeClassNames[row.size]),
      row.workplaces,
      row.started,
      row.certified,
      row.startedRate,
      row.certifiedRate,
    ]),
  ];
}
