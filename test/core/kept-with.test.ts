import { keptWith } from "../../src/core/kept-with";

interface Row {
  readonly cells: number;
}

describe("a value kept with an object", () => {
  const made = jest.fn(({ cells }: Row) => ({ cells }));
  const keptOf = keptWith(made);

  beforeEach(() => {
    made.mockClear();
  });

  it("is made once for each object", () => {
    const [one, other]: readonly [Row, Row] = [{ cells: 1 }, { cells: 2 }];
    expect([keptOf(one), keptOf(other), keptOf(one)]).toEqual([
      { cells: 1 },
      { cells: 2 },
      { cells: 1 },
    ]);
    expect(made).toHaveBeenCalledTimes(2);
  });

  it("is not that of a copy", () => {
    const row: Row = { cells: 1 };
    keptOf(row);
    expect(keptOf({ ...row, cells: 2 })).toEqual({ cells: 2 });
  });

  it("leaves the object as it was to whoever lists, compares or writes it", () => {
    const row: Row = { cells: 1 };
    keptOf(row);
    expect(row).toStrictEqual({ cells: 1 });
    expect(Object.keys(row)).toEqual(["cells"]);
    expect(JSON.stringify(row)).toBe('{"cells":1}');
    expect(structuredClone(row)).toEqual({ cells: 1 });
  });

  it("is apart from what another keeps with the same object", () => {
    const row: Row = { cells: 1 };
    const doubledOf = keptWith(({ cells }: Row) => ({ doubled: 2 * cells }));
    expect([keptOf(row), doubledOf(row)]).toEqual([{ cells: 1 }, { doubled: 2 }]);
  });
});
