import { isCellError } from "../../src/workbook/workbook";
import { layouts } from "./hygiene/layouts";
import { plantings } from "./hygiene/plantings";
import { draw, findingsOf, scoreAll } from "./hygiene/score";

describe("the checks of drawn sheets", () => {
  it.each(layouts.map((layout) => [layout.name, layout] as const))(
    "say nothing of a clean one, whose formulas all have a result: %s",
    (_, layout) => {
      for (const seed of [42, 43, 44]) {
        const drawing = draw(layout, seed);
        expect(findingsOf(drawing)).toEqual([]);
        const cells = drawing.book.workbook().sheets.flatMap(({ rows }) => rows.flat());
        expect(cells.filter((cell) => isCellError(cell?.value))).toEqual([]);
      }
    },
  );

  it("find most mistakes, and name hardly a cell that is right", () => {
    const score = scoreAll(layouts, 7, { clean: 0, planted: 400 });
    const tallies = [...score.kinds.values()];
    const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
    const planted = sum(tallies.map((tally) => tally.planted));
    expect(planted).toBeGreaterThan(700);
    expect(sum(tallies.map(({ found }) => found)) / planted).toBeGreaterThan(0.88);
    expect(score.rightlyFlagged / score.flagged).toBeGreaterThan(0.98);
  });

  it("are tried with every kind of mistake", () => {
    const { kinds } = scoreAll(layouts, 11, { clean: 0, planted: 150 });
    expect(plantings.filter((planting) => !kinds.has(planting)).map(({ name }) => name)).toEqual(
      [],
    );
  });
});
