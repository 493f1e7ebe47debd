import { lastSerial } from "../../../../src/core/calendar/serial";
import { sheetCellsOf } from "../../../../src/form/recognise/cells/sheet-cells";
import { entryAt, cellSpecOf } from "../../../../src/form/recognise/cells/read-cell";
import type { FormField } from "../../../../src/form/fields";
import type { Cell, DateSystem } from "../../../../src/workbook/workbook";
import { type GridCell, sheet, workbook } from "../../grid";

function read(field: FormField, value: Cell["value"], heading = "", dateSystem: DateSystem = 1900) {
  const grid = sheetCellsOf(sheet("Sheet1", [[], [], [null, null, null, { value }]]), dateSystem);
  const entry = entryAt(grid, 2, 3, cellSpecOf(field, heading));
  expect(entry).toMatchObject({ sheet: "Sheet1", row: 2, column: 3, cell: { value } });
  return [entry.value, entry.reading];
}

/** Reads a cell as a source hands it over. */
function readCell(cell: GridCell, field: FormField, heading: string, system: DateSystem = 1900) {
  const { sheets } = workbook([sheet("Log", [[cell]])], { dateSystem: system });
  return entryAt(
    sheetCellsOf(sheets[0] ?? sheet("", []), system),
    0,
    0,
    cellSpecOf(field, heading),
  );
}

describe("entryAt", () => {
  it("reads numbers, and numbers written as text", () => {
    expect(read("log.workers", 12)).toEqual([12, "ok"]);
    expect(read("log.workers", "12명")).toEqual([12, "converted"]);
    expect(read("log.workers", "１２")).toEqual([12, "converted"]);
    expect(read("log.workers", "휴무")).toEqual([null, "unreadable"]);
    expect(read("log.workers", true)).toEqual([null, "unreadable"]);
  });

  it("reads dates of both date systems, and dates written as text", () => {
    expect(read("log.date", 40301)).toEqual([40301, "ok"]);
    expect(read("log.date", 40301.75)).toEqual([40301, "ok"]);
    expect(read("log.date", 38839, "", 1904)).toEqual([40301, "ok"]);
    expect(read("log.date", "2010.5.3")).toEqual([40301, "converted"]);
    expect(read("log.date", "2010.5.3", "", 1904)).toEqual([40301, "converted"]);
    expect(read("log.date", 20100503)).toEqual([40301, "converted"]);
    expect(read("log.date", "10/05/03")).toEqual([null, "unreadable"]);
    expect(read("log.date", -3)).toEqual([null, "unreadable"]);
    expect(read("log.date", true)).toEqual([null, "unreadable"]);
    expect(read("log.date", lastSerial)).toEqual([lastSerial, "ok"]);
    expect(read("log.date", lastSerial, "", 1904)).toEqual([null, "unreadable"]);
  });

  it("reads a date of a 1904 workbook the same whether its format shows it or not", () => {
    for (const format of ["yyyy-mm-dd", "m/d/yy h:mm", "0"]) {
      const entry = readCell({ value: 38839.75, format }, "log.date", "일자", 1904);
      expect(entry).toMatchObject({ value: 40301, reading: "ok" });
    }
    expect(readCell({ value: 5, format: "yyyy-mm-dd" }, "log.date", "", 1904)).toMatchObject({
      cell: { value: 5 },
      value: null,
    });
  });

  it("reads a number as it was typed, even where its format shows a date", () => {
    const cell = { value: 80, format: "yyyy-mm-dd" };
    expect(readCell(cell, "log.personHours", "연인시", 1904)).toMatchObject({
      value: 80,
      reading: "ok",
    });
    expect(readCell(cell, "profile.businessType", "업종코드", 1904).value).toBe("80");
  });

  it("reads answers", () => {
    expect(read("accidents.death", true)).toEqual([true, "ok"]);
    expect(read("accidents.death", "○")).toEqual([true, "converted"]);
    expect(read("accidents.death", 0)).toEqual([false, "converted"]);
    expect(read("accidents.death", "모름")).toEqual([null, "unreadable"]);
  });

  it("reads the basis of the hours", () => {
    expect(read("log.basis", "실제")).toEqual(["actual", "converted"]);
    expect(read("log.basis", "실 근로시간")).toEqual(["actual", "converted"]);
    expect(read("log.basis", 10)).toEqual(["10", "converted"]);
    expect(read("log.basis", "8시간")).toEqual(["8", "converted"]);
    expect(read("log.basis", 9)).toEqual([null, "unreadable"]);
  });

  it("reads codes as text, and leaves the cell as it is", () => {
    expect(read("profile.businessType", 400)).toEqual(["400", "ok"]);
    expect(read("profile.businessType", " 000 ")).toEqual(["000", "ok"]);
  });

  it("reads a percentage as the cell holds it, and in text as the field means it", () => {
    expect(read("profile.rate", 0.0071)).toEqual([0.0071, "ok"]);
    expect(read("profile.rate", "0.71%")).toEqual([0.71, "converted"]);
    expect(read("profile.laborRate", "27 %")).toEqual([0.27, "converted"]);
  });

  it("scales amounts by the unit of their heading", () => {
    expect(read("profile.constructionAmount", 5000, "공사금액(백만원)")).toEqual([
      5e9,
      "converted",
    ]);
    expect(read("profile.constructionAmount", 5000, "공사금액(원)")).toEqual([5000, "ok"]);
  });

  describe("of hours that are stated as a time", () => {
    const hours = (value: Cell["value"], format: string, field: FormField = "log.personHours") => {
      const cell = readCell({ value, format }, field, "");
      return [cell.value, cell.cellUnit ?? 1];
    };

    it.each<FormField>([
      "log.hoursPerWorker",
      "log.personHours",
      "log.runningPersonHours",
      "profile.hoursPerDay",
      "profile.goalHours",
      "profile.goalPersonHours",
      "quotation.personHours",
      "quotation.goal",
    ])("reads the days that the cell holds: %s", (field) => {
      expect(hours(85 / 24, "[h]:mm", field)).toEqual([85, 24]);
    });

    it.each([
      "h:mm",
      "[h]",
      "[hh]:mm:ss",
      '[h]"시간" mm"분"',
      "[mm]",
      "[m]:ss",
      "[ss]",
      "mm:ss",
      'd"일" h"시간"',
      "[>=1][h]:mm;h:mm",
    ])("reads them in every format that shows a time: %s", (format) => {
      expect(hours(85 / 24, format)).toEqual([85, 24]);
      expect(hours(null, format)).toEqual([null, 24]);
    });

    it("reads them without the noise of their fractions, and not to the minute", () => {
      expect(hours(0.354166666666667, "[h]:mm")).toEqual([8.5, 24]);
      expect(hours(0.333333333333333, "[h]:mm")).toEqual([8, 24]);
      expect(hours(8333.33333333333, "[h]:mm")).toEqual([200_000, 24]);
      expect(hours((8 + 20 / 60 + 30 / 3600) / 24, "[h]:mm")).toEqual([30_030 / 3600, 24]);
      expect(hours(0.3333, "[h]:mm")[0]).toBeCloseTo(7.9992, 10);
      expect(hours(-1e-12, "[h]:mm")).toEqual([0, 24]);
      expect(hours(9e306, "[h]:mm")).toEqual([null, 24]);
    });

    it("reads a number of hours, and a day, as it stands", () => {
      expect(hours(85, "0.0")).toEqual([85, 1]);
      expect(hours(85, "General")).toEqual([85, 1]);
      expect(hours(85, "yyyy-mm-dd hh:mm")).toEqual([85, 1]);
      expect(hours(10, "[h]:mm", "log.workers")).toEqual([10, 1]);
    });

    it("reads minutes under a heading that says so", () => {
      const minutes = (value: Cell["value"], heading: string, format = "0") =>
        readCell({ value, format }, "log.hoursPerWorker", heading);
      for (const heading of ["1인당 근로시간(분)", "Hours per worker (min)"]) {
        expect(minutes(510, heading)).toMatchObject({ value: 8.5, cellUnit: 1 / 60 });
        expect(minutes(8.5 / 24, heading, "[mm]")).toMatchObject({ value: 8.5, cellUnit: 24 });
        expect(minutes("8:30", heading)).toMatchObject({ value: 8.5 });
      }
    });

    it("reads a time that is text, in whose cell no number of hours can be put", () => {
      expect(readCell({ value: "8:30" }, "log.hoursPerWorker", "")).toMatchObject({
        value: 8.5,
        reading: "converted",
        isReplaceable: false,
      });
      expect(readCell({ value: "1,020:00" }, "log.personHours", "").value).toBe(1020);
      const inTimes = readCell({ value: "8:30", format: "[h]:mm" }, "log.hoursPerWorker", "");
      expect(inTimes).toMatchObject({ value: 8.5, cellUnit: 24 });
      expect(inTimes.isReplaceable).toBeUndefined();
      expect(readCell({ value: "8:30" }, "log.workers", "")).toMatchObject({
        value: null,
        reading: "unreadable",
      });
    });
  });

  it.each([-0, 1e308, -1e308, Infinity, NaN, "-0", "9".repeat(309), "9".repeat(309) + "%"])(
    "reads no number that Excel does not have: %s",
    (value) => {
      for (const field of ["log.workers", "log.personHours", "profile.rate"] as const) {
        expect(read(field, value)).toEqual([null, "unreadable"]);
      }
    },
  );

  it("keeps a date with its time of day, in whose cell another date can be put", () => {
    const date = { value: 40_301.375, format: "yyyy-mm-dd hh:mm" };
    const read = readCell(date, "log.date", "날짜");
    expect(read).toEqual(expect.not.objectContaining({ isReplaceable: false }));
  });

  describe("under a heading in percent", () => {
    const share = (cell: Cell, field: FormField = "profile.laborRate") => {
      const { value, reading, isReplaceable } = readCell(cell, field, "노무비율(%)");
      return [value, reading, isReplaceable ?? true];
    };

    it("reads a share as a hundredth, in whose cell no share can be put", () => {
      expect(share({ value: 27 })).toEqual([0.27, "converted", false]);
      expect(share({ value: 100 })).toEqual([1, "converted", false]);
      expect(share({ value: "27" })).toEqual([0.27, "converted", false]);
      expect(share({ value: 70 }, "profile.coefficient")).toEqual([0.7, "converted", false]);
    });

    it("keeps a share that is shown or written in percent", () => {
      expect(share({ value: 0.27, format: "0%" })).toEqual([0.27, "ok", true]);
      expect(share({ value: 27, format: "0.0%" })).toEqual([27, "ok", true]);
      expect(share({ value: "27%" })).toEqual([0.27, "converted", false]);
    });

    it("keeps what is a share already, and what is none in percent either", () => {
      expect(share({ value: 0.27 })).toEqual([0.27, "ok", false]);
      expect(share({ value: 1 })).toEqual([1, "ok", false]);
      expect(share({ value: 270 })).toEqual([270, "ok", false]);
    });

    it("reads a field in percent as it stands", () => {
      expect(share({ value: 0.71 }, "profile.rate")).toEqual([0.71, "ok", true]);
      expect(share({ value: 27 }, "quotation.goal")).toEqual([27, "ok", true]);
    });
  });

  it("takes nothing, spaces and a dash for blank, and 0 for 0", () => {
    for (const value of [null, "", "  ", "-", "–"]) {
      expect(read("log.workers", value)).toEqual([null, "blank"]);
    }
    expect(read("log.workers", 0)).toEqual([0, "ok"]);
    expect(
      entryAt(sheetCellsOf(sheet("Sheet1", []), 1900), 0, 0, cellSpecOf("log.workers", "")),
    ).toEqual({
      sheet: "Sheet1",
      row: 0,
      column: 0,
      cell: { value: null },
      value: null,
      reading: "blank",
    });
  });

  it("says how a cell is hidden, and by which rows it is merged", () => {
    const rows = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    const grid = sheetCellsOf(
      {
        ...sheet("Log", rows, { merges: ["B1:B2", "A3:B3"] }),
        hiddenRows: new Set([1]),
        hiddenColumns: new Set([0]),
      },
      1900,
    );
    const spec = cellSpecOf("log.workers", "");
    const seen = rows.flatMap((row, at) =>
      row.map((_, column) => {
        const { hidden, merge } = entryAt(grid, at, column, spec);
        return { hidden, merge };
      }),
    );
    const merge = { top: 0, left: 1, bottom: 1, right: 1 };
    expect(seen).toEqual([
      { hidden: "column" },
      { merge },
      { hidden: "row" },
      { hidden: "row", merge },
      { hidden: "column" },
      {},
    ]);
  });

  it("says that an error is one", () => {
    expect(read("log.workers", { error: "#N/A" })).toEqual([null, "error"]);
  });
});
