import fc from "fast-check";

import type { AccidentColumns, Row } from "../../src/form/submission";
import { accidentsOnce } from "../../src/record/accidents-once";
import { type Literal, submissionOf } from "../form/submission";

type Listed = readonly [sheet: string, date: Literal, victim: Literal, breaks: Literal];

function rowsOf(listed: readonly Listed[]): readonly Row<AccidentColumns>[] {
  const { accidents } = submissionOf({
    accidents: {
      columns: ["date", "victim", "breaks"],
      rows: listed.map(([, date, victim, breaks]) => [date, victim, breaks]),
    },
  });
  return (accidents ?? []).map((row, index) => ({ ...row, sheet: listed[index]?.[0] ?? "" }));
}

const placesOf = (...listed: readonly Listed[]) => {
  const rows = rowsOf(listed);
  return accidentsOnce(rows).map((row) => rows.indexOf(row));
};

const day = "2010-06-01";

describe("accidentsOnce", () => {
  it("keeps the first of two lists", () => {
    expect(placesOf(["A", day, "Kim", true], ["B", day, "Kim", true])).toEqual([0]);
  });

  it("keeps the row that says more of the record", () => {
    expect(placesOf(["A", day, "Kim", null], ["B", day, "K im", true])).toEqual([1]);
  });

  it("keeps accidents of one list, of other days, of other victims and without a day", () => {
    expect(placesOf(["A", day, "Kim", true], ["A", day, "Kim", true])).toEqual([0, 1]);
    expect(placesOf(["A", day, "Kim", true], ["B", "2010-06-02", "Kim", true])).toEqual([0, 1]);
    expect(placesOf(["A", day, "Kim", true], ["B", day, "Lee", true])).toEqual([0, 1]);
    expect(placesOf(["A", null, "Kim", true], ["B", null, "Kim", true])).toEqual([0, 1]);
  });

  it("takes a row without a victim for any accident of its day", () => {
    expect(placesOf(["A", day, "Kim", true], ["B", day, null, true])).toEqual([0]);
    expect(placesOf(["A", day, null, true], ["B", day, "Kim", true])).toEqual([0]);
  });

  it("keeps a row unless one of another list is of the same accident and says more, or stands before it", () => {
    const listed: fc.Arbitrary<Listed> = fc.tuple(
      fc.constantFrom("A", "B", "C"),
      fc.constantFrom<Literal>(null, day, "2010-06-02"),
      fc.constantFrom<Literal>(null, "", "Kim", "K im", "Lee"),
      fc.constantFrom<Literal>(null, true),
    );
    fc.assert(
      fc.property(fc.array(listed, { maxLength: 8 }), (lists) => {
        const victims = lists.map(([, , victim]) => (victim === "K im" ? "Kim" : (victim ?? "")));
        const isSame = (one: number, other: number) => {
          const date = lists[one]?.[1] ?? null;
          if (date === null || date !== lists[other]?.[1]) return false;
          return victims[one] === "" || victims[other] === "" || victims[one] === victims[other];
        };
        const says = (at: number) => (lists[at]?.[3] == null ? 0 : 1);
        const kept = [...lists.keys()].filter(
          (row) =>
            !lists.some(
              ([sheet], other) =>
                sheet !== lists[row]?.[0] &&
                isSame(row, other) &&
                (says(other) > says(row) || (says(other) === says(row) && other < row)),
            ),
        );
        expect(placesOf(...lists)).toEqual(kept);
      }),
    );
  });
});
