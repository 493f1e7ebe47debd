import { inOrder } from "../../../src/audit/engine/order";
import { unique } from "../../../src/audit/engine/unique";
import { findingAt } from "../finding";

it("keeps the first of findings that say the same of the same cells", () => {
  const first = findingAt("Log!A1:A3");
  const others = [
    findingAt("Log!A1:A2"),
    findingAt("Notes!A1:A3"),
    findingAt("Log!A1:A3", { rule: "other-rule" }),
    findingAt("Log!A1:A3", { message: "other" }),
  ];
  const repeated = findingAt("Log!A1:A3", { found: { value: 1, unit: null } });
  for (const sheets of [["Log", "Notes"], []]) {
    const found = inOrder([first, ...others, repeated], sheets);
    expect(unique(found)).toEqual(inOrder([first, ...others], sheets));
  }
});
