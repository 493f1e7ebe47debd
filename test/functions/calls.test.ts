import { onCall, tellOfCall } from "../../src/functions/calls";

describe("calls of functions", () => {
  it("are told to all who listen, each until it stops", () => {
    const told: string[] = [];
    const endFirst = onCall(() => told.push("first"));
    const endSecond = onCall(() => told.push("second"));
    tellOfCall();
    endFirst();
    tellOfCall();
    endSecond();
    tellOfCall();
    expect(told).toEqual(["first", "second", "second"]);
  });
});
