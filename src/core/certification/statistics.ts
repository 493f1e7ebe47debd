/**
 * Workplaces and their certification from August 1979 to December 2008, by industry and size: the profile
 * after deck 2-4 (L189-219), of which the tables of 2-1, 2-2 and 2-3 are the totals.
 *
 * Only the innermost figures are kept; every total and every rate is computed from them, so that they agree
 * with one another. Three of the deck's printed figures do not, and are corrected thereby:
 * - manufacturers certified, of all sizes: 5,553, printed 5,554 (L132, L196); with 5,553 the industries add
 *   up to the 13,170 that is printed;
 * - certified by size (2-1, L105-107): 4,495; 3,381; 3,816; 1,260; 218, as in the profile, printed 4,487;
 *   3,403; 3,848; 1,265; 219, which add up to 13,222 and not to the 13,170 printed beside them;
 * - their shares: printed for 13,222, and not kept.
 *
 * More leadoffs than workplaces in five of the cells (155.7 % of construction, 100-299) are as printed: the
 * leadoffs of thirty years stand beside the workplaces of November 2008.
 */
import type { IndustryNumber } from "../goal/industry";
import { positive } from "../guards";

/** The industries as the tables group them; `other` is every industry without a column of its own. */
export type IndustryGroup =
  "manufacturing" | "electricity" | "construction" | "transport" | "other";

/** The size classes of the tables, by their least enrollment: up to 49, 50-99, 100-299, 300-999, 1,000 up. */
const sizeClasses = [0, 50, 100, 300, 1000] as const;

export type SizeClass = (typeof sizeClasses)[number];

interface Counts {
  /** Workplaces in November 2008. */
  readonly workplaces: number;
  /** Workplaces that began a record. */
  readonly started: number;
  /** Workplaces with a certificate. */
  readonly certified: number;
}

/** A row of the comparison; `all` where it adds up the industries or the sizes. */
export interface PeerRow extends Counts {
  readonly industries: IndustryGroup | "all";
  readonly size: SizeClass | "all";
  /** Started in percent of the workplaces. */
  readonly startedRate: number;
  /** Certified in percent of the started. */
  readonly certifiedRate: number;
}

/** For each industry, from the smallest size class to the largest: workplaces, started, certified. */
const profile: Readonly<Record<IndustryGroup, readonly (readonly [number, number, number])[]>> = {
  manufacturing: [
    [243_853, 30_336, 2_712],
    [5_840, 4_921, 1_623],
    [3_155, 2_009, 928],
    [525, 342, 204],
    [115, 97, 86],
  ],
  electricity: [
    [871, 210, 183],
    [109, 141, 141],
    [82, 98, 98],
    [24, 26, 26],
    [8, 5, 5],
  ],
  construction: [
    [255_103, 5_869, 1_101],
    [4_973, 4_839, 1_231],
    [4_085, 6_360, 2_407],
    [1_435, 1_589, 972],
    [236, 147, 115],
  ],
  transport: [
    [40_409, 595, 251],
    [1_310, 396, 230],
    [1_244, 385, 218],
    [167, 76, 28],
    [27, 14, 7],
  ],
  other: [
    [974_090, 1_833, 248],
    [8_779, 803, 156],
    [4_522, 421, 165],
    [1_036, 74, 30],
    [181, 8, 5],
  ],
};

const groups: Readonly<Partial<Record<IndustryNumber, IndustryGroup>>> = {
  2: "manufacturing",
  3: "electricity",
  4: "construction",
  5: "transport",
};

/**
 * What the workplaces of the same industry and size came to, 1979 to 2008 (deck 2-1 to 2-4, corrected).
 *
 * @param industry number of the industry
 * @param enrollment workers, above 0
 * @returns four rows: the same industry and size; the same industry, all sizes; all industries, the same
 *   size; all
 * @throws Problem `number` when the enrollment is not above 0
 * @example
 * peers(2, 30)[0];
 * // { industries: "manufacturing", size: 0, workplaces: 243853, started: 30336, certified: 2712,
 * //   startedRate: 12.44..., certifiedRate: 8.93... }
 */
export function peers(industry: IndustryNumber, enrollment: number): readonly PeerRow[] {
  const group = groups[industry] ?? "other";
  const size = sizeClassOf(enrollment);
  return [peerRow(group, size), peerRow(group, "all"), peerRow("all", size), peerRow("all", "all")];
}

function sizeClassOf(enrollment: number): SizeClass {
  positive(enrollment, "enrollment");
  return sizeClasses.findLast((least) => enrollment >= least) ?? sizeClasses[0];
}

function peerRow(industries: PeerRow["industries"], size: PeerRow["size"]): PeerRow {
  let [workplaces, started, certified] = [0, 0, 0];
  for (const [group, sizes] of Object.entries(profile)) {
    if (industries !== "all" && group !== industries) continue;
    for (const [index, counts] of sizes.entries()) {
      if (size !== "all" && sizeClasses[index] !== size) continue;
      workplaces += counts[0];
      started += counts[1];
      certified += counts[2];
    }
  }
  return {
    industries,
    size,
    workplaces,
    started,
    certified,
    startedRate: (100 * started) / workplaces,
    certifiedRate: (100 * certified) / started,
  };
}
