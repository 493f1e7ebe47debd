import { grouped } from "../../src/report/grouped";

it("parts items by a key, all in the order they came", () => {
  expect([...grouped([3, 1, 4, 1, 5], (n) => n % 2)]).toEqual([
    [1, [3, 1, 1, 5]],
    [0, [4]],
  ]);
});
