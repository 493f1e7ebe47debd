import fc from "fast-check";
import {
  cellCount,
  halve,
  type Part,
  distribute,
} from "../../../../src/workbook/sources/excel/request-parts";
import { packRequests } from "../../../../src/workbook/sources/excel/pack-requests";

const parts = fc.array(
  fc.record({
    sheet: fc.nat(3),
    area: fc
      .tuple(fc.nat(20), fc.nat(20), fc.nat(30), fc.nat(8))
      .map(([top, left, height, width]) => ({
        top,
        left,
        bottom: top + height,
        right: left + width,
      })),
  }),
  { maxLength: 4 },
);

/** How often each cell is in the parts. */
function counts(list: readonly Part[]): Map<string, number> {
  const cells = new Map<string, number>();
  for (const { sheet, area } of list) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const key = `${sheet} ${row} ${column}`;
        cells.set(key, (cells.get(key) ?? 0) + 1);
      }
    }
  }
  return cells;
}

describe("distribute", () => {
  it("has each cell in one request, as many times as before, and no request too large", () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 60 }), (whole, most) => {
        const requests = distribute(whole, most);
        expect(counts(requests.flat())).toEqual(counts(whole));
        for (const request of requests) {
          const cells = request.reduce((sum, { area }) => sum + cellCount(area), 0);
          expect(cells).toBeGreaterThan(0);
          expect(cells).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it("lets small sheets share a request", () => {
    const small = { top: 0, left: 0, bottom: 9, right: 4 };
    const sheets = [0, 1, 2, 3].map((sheet) => ({ sheet, area: small }));
    expect(distribute(sheets, 100).map((request) => request.map(({ sheet }) => sheet))).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });
});

describe("halve", () => {
  it("asks for the same in two smaller requests, down to a single cell", () => {
    fc.assert(
      fc.property(parts, (request) => {
        const halves = halve(request);
        const cells = counts(request);
        if (!halves) return request.length === 0 || cells.size === 1;
        expect(counts(halves.flat())).toEqual(cells);
        return halves.every((half) => half.length > 0);
      }),
    );
  });
});

describe("packRequests", () => {
  it("keeps all items in their order, in requests that are not too large if they can be", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 })), (sizes) => {
        const requests = packRequests(sizes, (size) => size, 20);
        expect(requests.flat()).toEqual(sizes);
        for (const request of requests) {
          const size = request.reduce((sum, item) => sum + item, 0);
          expect(request.length === 1 || size <= 20).toBe(true);
          expect(request).not.toEqual([]);
        }
      }),
    );
  });
});
