import { causes } from "../core/accidents/cause";
import { causeNames, judgementNames } from "../text/causes";
import { spillHeadings } from "../text/spill-headings";
import type { CellValue } from "./function";
import { said } from "./language";

/**
 * The causes of accidents that the regulation names.
 *
 * @returns a row for each cause under a row of headings: code, name, judgement, clause
 * @see REC-1..4, AMB-10, AMB-16; deck L353-403, L604-611
 * @example
 * CAUSES(); // [["코드", ...], ["duty", "근로계약에 따른 업무 수행", ..., "REC-2"], ...]
 */
export function CAUSES(): CellValue[][] {
  return [
    spillHeadings.CAUSES.map(said),
    ...causes.map(({ code, judgement, clause }) => [
      code,
      said(causeNames[code]),
      said(judgementNames[judgement]),
      clause,
    ]),
  ];
}
