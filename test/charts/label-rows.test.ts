import { labelRows, textWidth } from "../../src/charts/label-rows";

describe("labelRows", () => {
  const at = (x: number, text = "3-fold") => ({ x, text });

  it("keeps labels with room in one row", () => {
    expect(labelRows([at(100), at(200)], 3, 800).map(({ row }) => row)).toEqual([0, 0]);
  });

  it("puts labels that would touch into other rows, and leaves out what has none", () => {
    const placed = labelRows([at(100), at(105), at(110), at(115)], 3, 800);
    expect(placed.map(({ row, x }) => [row, x])).toEqual([
      [0, 100],
      [1, 105],
      [2, 110],
    ]);
  });

  it("moves labels inwards at the edges", () => {
    const half = textWidth("3-fold") / 2;
    expect(labelRows([at(0), at(800)], 1, 800).map(({ textX }) => textX)).toEqual([
      half,
      800 - half,
    ]);
  });
});

it("gives Hangul twice the room", () => {
  expect(textWidth("재해")).toBe(textWidth("abcd"));
});
