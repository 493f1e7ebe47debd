import { cells, letters } from "../drawing";
import type { Layout } from "./layout";

export const statements: readonly Layout[] = [
  {
    name: "actual years typed before years that are forecast",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Forecast");
      const [actual, forecast, count] = [
        random.whole(2, 4),
        random.whole(3, 6),
        random.whole(3, 7),
      ];
      const width = actual + forecast;
      sheet.across("A1", ["Growth", 0.03], "0%");
      sheet.across(
        "B3",
        Array.from({ length: width }, (_, year) => 2002 + year),
      );
      sheet.down(
        "A4",
        Array.from({ length: count }, (_, at) => `Line ${at + 1}`),
      );
      const last = 3 + count;
      sheet.numbers(cells(1, 4, actual, last));
      const before = letters(actual);
      sheet.fill(cells(actual + 1, 4, width, last), `${before}4*(1+$B$1)`);
      sheet.down(cells(0, last + 1), ["Total", "Change"]);
      sheet.fill(cells(1, last + 1, width, last + 1), `SUM(B4:B${last})`);
      sheet.fill(cells(2, last + 2, width, last + 2), `C${last + 1}/B${last + 1}-1`, "0.0%");
    },
  },
  {
    name: "growth from year to year, its first cell empty",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Sales");
      const count = random.whole(6, 14);
      const last = 3 + count;
      sheet.across("A3", ["Year", "Sales", "Growth", "Index"]);
      sheet.down(
        "A4",
        Array.from({ length: count }, (_, year) => 1990 + year),
      );
      sheet.numbers(cells(1, 4, 1, last), { from: 400, to: 900 });
      sheet.fill(cells(2, 5, 2, last), "(B5-B4)/B4", "0.0%");
      sheet.across("D4", [100]);
      sheet.fill(cells(3, 5, 3, last), "B5/$B$4*100");
      sheet.across(cells(0, last + 1), ["Mean"]);
      sheet.fill(cells(1, last + 1), `AVERAGE(B4:B${last})`);
      sheet.fill(cells(2, last + 1), `AVERAGE(C5:C${last})`, "0.0%");
    },
  },
  {
    name: "income statement by quarter with ratios",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Income");
      const years = random.whole(1, 3);
      sheet.down("A1", ["Statement of income", "in thousands"]);
      sheet.down("A5", [
        "Products",
        "Services",
        "Revenue",
        "Cost of sales",
        "Gross profit",
        "Margin",
        null,
        "Wages",
        "Rent",
        "Other",
        "Expenses",
        "Operating income",
        "Tax",
        "Net income",
      ]);
      const quarters: number[] = [];
      const ends: number[] = [];
      for (let year = 0; year < years; year += 1) {
        const column = 1 + year * 5;
        sheet.across(cells(column, 4), ["Q1", "Q2", "Q3", "Q4", `FY${year + 3}`]);
        quarters.push(column);
        ends.push(column + 4);
      }
      const all = (row: number) => quarters.map((column) => cells(column, row, column + 4, row));
      const inQuarters = (row: number, more = 0) =>
        quarters.map((column) => cells(column, row, column + 3, row + more));
      for (const area of [...inQuarters(5, 1), ...inQuarters(8), ...inQuarters(12, 2)]) {
        sheet.numbers(area, { from: 100, to: 900 });
      }
      for (const rows of [
        [5, 6],
        [8, 8],
        [12, 14],
      ] as const) {
        sheet.fill(
          ends.map((end) => cells(end, rows[0], end, rows[1])),
          `SUM(B${rows[0]}:E${rows[0]})`,
        );
      }
      sheet.fill(all(7), "B5+B6");
      sheet.fill(all(9), "B7-B8");
      sheet.fill(all(10), "B9/B7", "0.0%");
      sheet.fill(all(15), "SUM(B12:B14)");
      sheet.fill(all(16), "B9-B15");
      sheet.fill(inQuarters(17), "ROUND(B16*0.25,0)");
      sheet.fill(
        ends.map((end) => cells(end, 17)),
        "SUM(B17:E17)",
      );
      sheet.fill(all(18), "B16-B17");
    },
  },
  {
    name: "balance sheet of two years with changes",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Balance");
      sheet.across("A3", ["", 2003, 2002, "Change", "%"]);
      let row = 4;
      const totals: number[] = [];
      const lines: [number, number][] = [];
      for (const side of ["Assets", "Liabilities", "Equity"]) {
        const count = random.whole(3, 6);
        sheet.down(cells(0, row), [
          side,
          ...Array.from({ length: count }, (_, at) => `${side} ${at}`),
        ]);
        sheet.numbers(cells(1, row + 1, 2, row + count));
        const total = row + count + 1;
        sheet.down(cells(0, total), [`Total ${side}`]);
        sheet.fill(cells(1, total, 2, total), `SUM(B${row + 1}:B${row + count})`);
        lines.push([row + 1, total]);
        totals.push(total);
        row = total + 2;
      }
      const [, debts = 0, equity = 0] = totals;
      sheet.down(cells(0, row), ["Liabilities and equity"]);
      sheet.fill(cells(1, row, 2, row), `B${debts}+B${equity}`);
      lines.push([row, row]);
      const areas = (column: number) => lines.map(([from, to]) => cells(column, from, column, to));
      sheet.fill(areas(3), "B5-C5");
      sheet.fill(areas(4), "IF(C5=0,0,D5/C5)", "0.0%");
    },
  },
];
