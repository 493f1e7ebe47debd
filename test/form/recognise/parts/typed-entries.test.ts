import type { FormField } from "../../../../src/form/fields";
import { logColumns } from "../../../../src/form/fields/log";
import { quotationPairs } from "../../../../src/form/fields/quotation";
import type { Value } from "../../../../src/form/recognise/cells/read-cell";
import { typedEntries } from "../../../../src/form/recognise/parts/typed-entries";
import type { Entry } from "../../../../src/form/submission";

function entries(values: Partial<Record<FormField, Value | null>>) {
  return new Map(
    Object.entries(values).map(([id, value]): [FormField, Entry<Value>] => [
      id as FormField,
      { sheet: "Log", row: 4, column: 0, cell: { value }, value, reading: "ok" },
    ]),
  );
}

describe("typedEntries", () => {
  it("are those of the group, by their names", () => {
    const found = entries({ "log.workers": 5, "log.basis": "actual", "quotation.days": 3 });
    const { workers, basis, ...others } = typedEntries("log", logColumns, found);
    expect([workers?.value, basis?.value, others]).toEqual([5, "actual", {}]);
  });

  it("may hold nothing", () => {
    const found = entries({ "quotation.unit": null });
    expect(typedEntries("quotation", quotationPairs, found).unit?.value).toBeNull();
  });

  it.each([
    ["a text in a field of numbers", { "log.workers": "5" }],
    ["a number in a field of words", { "log.remark": 5 }],
    ["a word that is not of the list", { "log.basis": "9" }],
  ])("refuse %s", (_, values) => {
    expect(() => typedEntries("log", logColumns, entries(values))).toThrow(TypeError);
  });
});
