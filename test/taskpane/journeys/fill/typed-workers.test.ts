import { typedWorkers } from "../../../../src/taskpane/journeys/fill/typed-workers";

describe("typedWorkers", () => {
  it.each([
    ["43", 43],
    [" 0 ", 0],
    ["1,043", 1043],
    ["43명", 43],
    ["43 인", 43],
    ["４３", 43],
  ])("reads %s", (text, workers) => {
    expect(typedWorkers(text)).toBe(workers);
  });

  it.each(["", "-1", "1.5", "many", "1,04", "1234567", "4x"])("reads no %s", (text) => {
    expect(typedWorkers(text)).toBeNull();
  });
});
