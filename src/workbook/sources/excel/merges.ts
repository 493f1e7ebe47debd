import { areaAddress } from "../../address";
import type { Area, Workbook } from "../../workbook";
import type { UnreadPart } from "./circumstances";
import { areaProperties, areasOf, rangeOf } from "./areas";
import { inOneSync, type Sending } from "./in-one-sync";
import type { SheetOutline } from "./outline";
import { cellCount, halve, type Part } from "./request-parts";
import { failureOf } from "./excel-failure";
import { refusesSheet } from "./sheet-by-sheet";

/** Excel returns no merged areas when there are more than this; each has at least two cells. */
const mostAreas = 512;

/** What an earlier reading of the workbook found. */
export interface Earlier {
  /** A snapshot, since which no rows, columns or sheets were added or removed. */
  readonly earlier?: Workbook | undefined;
  /** What Excel refused to tell then. */
  readonly unread?: readonly UnreadPart[] | undefined;
}

/**
 * The merged areas of each sheet that begin in its used range.
 *
 * One sync for all sheets, and two more each time that a sheet has more of them than Excel returns at once. Before
 * ExcelApi 1.13 they are not available: none are read. Where Excel treats the query as a write and clears the undo
 * stack (office-js#5918, fixed by ExcelApiUndo 1.7), it is not repeated: the areas of an earlier snapshot are kept.
 *
 * @returns by sheet; null where Excel refuses to tell, as it may on a protected sheet
 */
export async function readMerges(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  { earlier, unread = [] }: Earlier,
  sending: Sending,
): Promise<(Area[] | null)[]> {
  const { requirements } = Office.context;
  if (!requirements.isSetSupported("ExcelApi", "1.13")) return sheets.map(() => []);
  const known = requirements.isSetSupported("ExcelApiUndo", "1.7") ? [] : (earlier?.sheets ?? []);
  const merges = sheets.map(({ name }) => {
    const areas = known.find((sheet) => sheet.name === name)?.merges;
    return { isKnown: areas !== undefined, areas: new Map(areas?.map(keyed)) };
  });

  const whole = sheets.flatMap(({ used }, sheet): Part[] =>
    used && !merges[sheet]?.isKnown ? [{ sheet, area: used.area }] : [],
  );
  const refused = new Set(
    sheets.flatMap(({ name }, sheet) =>
      merges[sheet]?.isKnown && unread.some((of) => of.part === "merges" && of.sheet === name)
        ? [sheet]
        : [],
    ),
  );
  const requests = whole.length > 0 ? [whole] : [];
  for (let request = requests.shift(); request; request = requests.shift()) {
    const parts = request;
    try {
      const found = await inOneSync(
        context,
        () =>
          parts.flatMap(({ sheet, area }) => {
            const worksheet = sheets[sheet]?.worksheet;
            if (!worksheet) return [];
            const areas = rangeOf(worksheet, area).getMergedAreasOrNullObject().untrack();
            return [{ sheet, areas: areas.load(areaProperties) }];
          }),
        sending,
      );
      for (const { sheet, areas } of found) {
        // A merged area that straddles two halves may be returned for both.
        for (const area of areasOf(areas)) merges[sheet]?.areas.set(...keyed(area));
      }
    } catch (error) {
      if (refusesSheet(error) && new Set(parts.map(({ sheet }) => sheet)).size === 1) {
        for (const { sheet } of parts) refused.add(sheet);
        continue;
      }
      const halves = (refusesSheet(error) || mayBeTooMany(error, parts)) && halve(parts);
      if (!halves) throw error;
      requests.unshift(...halves);
    }
  }
  return merges.map(({ areas }, sheet) => (refused.has(sheet) ? null : [...areas.values()]));
}

/** Excel says no more than that it failed. */
function mayBeTooMany(error: unknown, parts: readonly Part[]): boolean {
  const code = failureOf(error)?.code;
  return (
    (code === "internal" || code === "unexpected") &&
    parts.some(({ area }) => cellCount(area) > 2 * mostAreas)
  );
}

function keyed(area: Area): [string, Area] {
  return [areaAddress(area), area];
}
