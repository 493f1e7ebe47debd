import { spanOf } from "../../../src/audit/engine/span";

it("spans the cells, in whatever order", () => {
  const at = (row: number, column: number) => ({ sheet: "Log", row, column });
  expect(spanOf([at(4, 2), at(2, 3), at(3, 1)])).toEqual({
    sheet: "Log",
    area: { top: 2, left: 1, bottom: 4, right: 3 },
  });
});
