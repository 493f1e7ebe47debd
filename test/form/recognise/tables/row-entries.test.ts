import type { Entry } from "../../../../src/form/submission";
import type { Value } from "../../../../src/form/recognise/cells/read-cell";
import { ColumnEntries } from "../../../../src/form/recognise/tables/row-entries";

function entryOf(value: number): Entry<Value> {
  return { sheet: "일지", row: 1, column: value, cell: { value }, value, reading: "ok" };
}

const [date, workers, hours] = [entryOf(1), entryOf(2), entryOf(3)] as const;

describe("the entries of a row", () => {
  it("are found by their fields", () => {
    const entries = new ColumnEntries(["log.date", "log.workers"], [date, workers]);
    expect(entries.get("log.workers")).toBe(workers);
    expect(entries.get("log.personHours")).toBeUndefined();
    expect([entries.has("log.date"), entries.has("log.personHours")]).toEqual([true, false]);
  });

  it("are changed in one row alone, whose fields the others share", () => {
    const fields = ["log.date", "log.workers"] as const;
    const row = new ColumnEntries(fields, [date, workers]);
    const other = new ColumnEntries(fields, [date, workers]);
    row.set("log.workers", hours);
    row.set("log.personHours", date);
    expect([...row]).toEqual([
      ["log.date", date],
      ["log.workers", hours],
      ["log.personHours", date],
    ]);
    expect([...other]).toEqual([
      ["log.date", date],
      ["log.workers", workers],
    ]);
    const read: [string, Entry<Value>][] = [];
    row.forEach((entry, field) => read.push([field, entry]));
    expect(read).toEqual([...row]);
  });
});
