import fc from "fast-check";
import { columnRuns } from "../../../../src/workbook/sources/excel/column-runs";
import type { Change } from "../../../../src/workbook/workbook";

const changes = fc.array(
  fc
    .tuple(fc.constantFrom("A", "일지"), fc.nat(6), fc.nat(3), fc.nat())
    .map(([sheet, row, column, value]): Change => ({ place: { sheet, row, column }, value })),
);

function key({ place: { sheet, row, column } }: Change): string {
  return `${sheet} ${row} ${column}`;
}

describe("columnRuns", () => {
  it("covers exactly the changed cells, each with the last change to it", () => {
    fc.assert(
      fc.property(changes, (list) => {
        const runs = columnRuns(list);
        const covered = runs.flatMap(({ sheet, area, changes: run }) => {
          expect(area.left).toBe(area.right);
          expect(run).toHaveLength(area.bottom - area.top + 1);
          return run.map((change, index) => {
            expect(change.place).toEqual({ sheet, row: area.top + index, column: area.left });
            return [key(change), change.value] as const;
          });
        });
        expect(covered).toHaveLength(new Set(list.map(key)).size);
        expect(new Map(covered)).toEqual(
          new Map(list.map((change) => [key(change), change.value])),
        );
      }),
    );
  });

  it("joins cells below each other, whatever the order of the changes", () => {
    const rows = [3, 1, 2, 5];
    const list = rows.map((row): Change => ({ place: { sheet: "A", row, column: 0 }, value: row }));
    expect(columnRuns(list).map(({ area }) => [area.top, area.bottom])).toEqual([
      [1, 3],
      [5, 5],
    ]);
  });
});
