import { areaAddress } from "../../address";
import type { Area, Workbook } from "../../workbook";
import { areaProperties, areasOf, rangeOf } from "./areas";
import { inOneSync, type Sending } from "./in-one-sync";
import type { SheetOutline } from "./outline";
import { halved, type Part } from "./parts";
import { troubleOf } from "./trouble";

/**
 * The merged areas of each sheet that begin in its used range.
 *
 * One sync for all sheets, and two more for each time that a sheet has more of them than Excel names at once
 * (512). None before ExcelApi 1.13, which cannot tell; no area is merged then. Where Excel takes the question
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
  if (earlier && !requirements.isSetSupported("ExcelApiUndo", "1.7")) {
    return sheets.map(({ name }) => [
      ...(earlier.sheets.find((sheet) => sheet.name === name)?.merges ?? []),
    ]);
  }

  const merges = sheets.map(() => new Map<string, Area>());
  const whole = sheets.flatMap(({ used }, sheet): Part[] =>
    used ? [{ sheet, area: used.area }] : [],
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
            const areas = rangeOf(worksheet, area).getMergedAreasOrNullObject();
            return [{ sheet, areas: areas.load(areaProperties) }];
          }),
        sending,
      );
      for (const { sheet, areas } of found) {
        // A merged area across a cut may be named on both sides of it.
        for (const area of areasOf(areas)) merges[sheet]?.set(areaAddress(area), area);
      }
    } catch (error) {
      const halves = troubleOf(error)?.code === "unexpected" ? halved(parts) : null;
      if (!halves) throw error;
      requests.unshift(...halves);
    }
  }
  return merges.map((areas) => [...areas.values()]);
}
