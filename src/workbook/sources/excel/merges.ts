import { areaAddress } from "../../address";
import type { Area, Workbook } from "../../workbook";
import { areaProperties, areasOf, rangeOf } from "./areas";
import { inOneSync, type Sending } from "./in-one-sync";
import type { SheetOutline } from "./outline";
import { cellCount, halved, type Part } from "./parts";
import { troubleOf } from "./trouble";

/** Excel names no merged areas where there are more of them; each has two cells at least. */
const mostAreas = 512;

/**
 * The merged areas of each sheet that begin in its used range.
 *
 * One sync for all sheets, and two more for each time that a sheet has more of them than Excel names at once.
 * None before ExcelApi 1.13, which cannot tell; no area is merged then. Where Excel takes the question
 * for a write and empties the list of things to undo (office-js#5918; it does not from ExcelApiUndo 1.7 on),
 * it is not asked again: the areas of an earlier snapshot stand.
 *
 * @param earlier a snapshot of the workbook, since which no rows, columns or sheets came or went
 */
export async function readMerges(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  earlier: Workbook | undefined,
  sending: Sending,
): Promise<Area[][]> {
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
        // A merged area across a cut may be named on both sides of it.
        for (const area of areasOf(areas)) merges[sheet]?.areas.set(...keyed(area));
      }
    } catch (error) {
      const mayBeTooMany = parts.some(({ area }) => cellCount(area) > 2 * mostAreas);
      const halves = mayBeTooMany && troubleOf(error)?.code === "unexpected" && halved(parts);
      if (!halves) throw error;
      requests.unshift(...halves);
    }
  }
  return merges.map(({ areas }) => [...areas.values()]);
}

function keyed(area: Area): [string, Area] {
  return [areaAddress(area), area];
}
