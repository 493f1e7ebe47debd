import { bareFigure, figure, shortFigure } from "../../src/charts/figure";

it("writes figures with their unit, or without", () => {
  expect(figure(338_028.169, "personhours", "en")).toBe("338,028.2 person-hours");
  expect(figure(338_028.169, "personhours", "ko")).toBe("338,028.2인시");
  expect(figure(60, "days", "ko")).toBe("60일");
  expect(bareFigure(676_056.338)).toBe("676,056.3");
});

it("writes short figures as the language counts", () => {
  expect([shortFigure(480_000, "en"), shortFigure(480_000, "ko")]).toEqual(["480K", "48만"]);
});
