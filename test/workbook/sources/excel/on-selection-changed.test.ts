import { onSelectionChanged } from "../../../../src/workbook/sources/excel";
import type { Place } from "../../../../src/workbook/workbook";
import { sheet, workbook } from "../../../form/grid";
import { open } from "./open";

/** Tells as long as it is not ended, and when it has told so often. */
async function watch() {
  const told: Place[] = [];
  let onTold = (): void => undefined;
  const end = await onSelectionChanged((place) => {
    told.push(place);
    onTold();
  });
  const next = () =>
    new Promise<void>((resolve) => {
      onTold = resolve;
    });
  return { told, end, next };
}

describe("onSelectionChanged", () => {
  it("tells of the selected cell at once and later, until it is ended", async () => {
    const { grid } = await open(workbook([sheet("Site", [[1]]), sheet("Log", [[1]])]));
    const log = grid.sheetNamed("Log").id;
    const first = await watch();
    expect(first.told).toEqual([{ sheet: "Site", row: 0, column: 0 }]);
    const told = first.next();
    grid.select(log, { top: 4, left: 2, bottom: 6, right: 2 });
    await told;
    expect(first.told.at(-1)).toEqual({ sheet: "Log", row: 4, column: 2 });
    await first.end();

    const count = first.told.length;
    const other = await watch();
    const toldOther = other.next();
    grid.select(log, { top: 0, left: 0, bottom: 0, right: 0 });
    await toldOther;
    expect(first.told).toHaveLength(count);
    await other.end();
  });

  it("misses no cell that is selected while it begins", async () => {
    const { grid } = await open(workbook([sheet("Site", [[1]])]));
    const site = grid.sheetNamed("Site").id;
    const rows: number[] = [];
    let end: (() => Promise<void>) | undefined;
    await new Promise<void>((resolve) => {
      void onSelectionChanged(({ row }) => {
        if (rows.push(row) === 1) grid.select(site, { top: 4, left: 0, bottom: 4, right: 0 });
        if (row === 4) resolve();
      }).then((ending) => (end = ending));
    });
    expect(rows).toEqual([0, 4]);
    await end?.();
  });
});
