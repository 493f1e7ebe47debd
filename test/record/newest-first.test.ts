import { isNewestFirst } from "../../src/record/newest-first";

describe("isNewestFirst", () => {
  it.each([[[5, 4, 3]], [[9, 9, 8, 8, 7]], [[9, 8, 7, 6, 5, 4, 30, 3, 2, 1]]])("%j", (dates) => {
    expect(isNewestFirst(dates)).toBe(true);
  });

  it.each([
    [[]],
    [[1]],
    [[3, 4, 5]],
    [[5, 4]],
    [[1, 2, 9, 3, 4]],
    [[3, 2, 5, 4, 7]],
    [[5, 4, 3, 9, 8, 7]],
  ])("not %j", (dates) => {
    expect(isNewestFirst(dates)).toBe(false);
  });
});
