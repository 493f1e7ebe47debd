import { cells, letters } from "../drawing";
import type { Layout } from "./layout";
import { namesOf, yearsFrom } from "./names";

/** Sheets of workshops, building sites and clinics. */
export const works: readonly Layout[] = [
  {
    name: "estimate of a building site by trade",
    use: "held-out",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Estimate");
      sheet.across("A2", [
        "No.",
        "Work",
        "Unit",
        "Quantity",
        "Material",
        "Labor",
        "Material",
        "Labor",
        "Sum",
      ]);
      let row = 3;
      const sums: number[] = [];
      const lines: [number, number][] = [];
      for (const trade of ["Earth", "Concrete", "Steel", "Paint"].slice(0, random.whole(2, 4))) {
        const count = random.whole(3, 7);
        sheet.across(cells(1, row), [trade]);
        const [from, to] = [row + 1, row + count];
        for (let at = from; at <= to; at += 1)
          sheet.across(cells(0, at), [at - 2, `${trade} ${at}`, "m2"]);
        sheet.numbers(cells(3, from, 5, to), { from: 2, to: 80, digits: 1 });
        sheet.across(cells(1, to + 1), [`Sum ${trade}`]);
        sheet.fill(cells(6, to + 1, 8, to + 1), `SUM(G${from}:G${to})`);
        lines.push([from, to]);
        sums.push(to + 1);
        row = to + 2;
      }
      const at = (column: number) => lines.map(([from, to]) => cells(column, from, column, to));
      sheet.fill(at(6), "$D4*E4");
      sheet.fill(at(7), "$D4*F4");
      sheet.fill(at(8), "G4+H4");
      sheet.down(cells(1, row), ["Direct", "Overhead", "Profit", "Price"]);
      sheet.fill(cells(6, row, 8, row), sums.map((sum) => `G${sum}`).join("+"));
      sheet.fill(cells(8, row + 1), `I${row}*0.08`);
      sheet.fill(cells(8, row + 2), `(I${row}+I${row + 1})*0.1`);
      sheet.fill(cells(8, row + 3), `SUM(I${row}:I${row + 2})`);
    },
  },
  {
    name: "hours of a crew by day, with the record so far",
    use: "held-out",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Log");
      const count = random.whole(15, 45);
      const last = 4 + count;
      sheet.across("A4", ["Day", "Own", "Hired", "All", "Hours", "Man-hours", "So far"]);
      for (let row = 5; row <= last; row += 1) sheet.across(cells(0, row), [40300 + row]);
      sheet.numbers(cells(1, 5, 2, last), { from: 2, to: 60 });
      sheet.numbers(cells(4, 5, 4, last), { from: 7, to: 10 });
      sheet.fill(cells(3, 5, 3, last), "B5+C5");
      sheet.fill(cells(5, 5, 5, last), "D5*E5");
      sheet.fill("G5", "F5");
      sheet.fill(cells(6, 6, 6, last), "G5+F6");
      sheet.across(cells(0, last + 1), ["Sum"]);
      sheet.fill([cells(1, last + 1, 3, last + 1), cells(5, last + 1)], `SUM(B5:B${last})`);
      sheet.across(cells(0, last + 2), ["Mean"]);
      sheet.fill([cells(1, last + 2, 3, last + 2), cells(5, last + 2)], `AVERAGE(B5:B${last})`);
    },
  },
  {
    name: "patients by ward and month, with beds and how full they are",
    use: "held-out",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Wards");
      const [wards, months] = [random.whole(3, 6), random.pick([3, 6, 12])];
      const end = letters(months + 1);
      sheet.across("A3", ["Ward", "Beds", ...namesOf("M", months), "Sum", "Mean"]);
      sheet.across("B4", [null, ...Array.from({ length: months }, () => random.whole(28, 31))]);
      sheet.across("A4", ["Days"]);
      sheet.down("A5", [...namesOf("Ward", wards), "All wards"]);
      const last = 4 + wards;
      sheet.numbers(cells(1, 5, 1, last), { from: 8, to: 40 });
      sheet.numbers(cells(2, 5, months + 1, last), { from: 100, to: 900 });
      sheet.fill(cells(months + 2, 5, months + 2, last + 1), `SUM(C5:${end}5)`);
      sheet.fill(cells(months + 3, 5, months + 3, last + 1), `AVERAGE(C5:${end}5)`, "0.0");
      sheet.fill(cells(1, last + 1, months + 1, last + 1), `SUM(B5:B${last})`);
      const top = last + 4;
      sheet.down(cells(0, top), [...namesOf("Ward", wards), "All wards"]);
      sheet.fill(cells(2, top, months + 1, top + wards), "C5/($B5*C$4)", "0.0%");
    },
  },
  {
    name: "bids of several firms beside each other",
    use: "held-out",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Bids");
      const [items, firms] = [random.whole(5, 10), random.whole(3, 4)];
      const last = 4 + items;
      sheet.across("A4", ["Item", "Quantity"]);
      sheet.down("A5", [...namesOf("Item", items), "Sum", "Tax", "Bid"]);
      sheet.numbers(cells(1, 5, 1, last), { from: 1, to: 60 });
      const [amounts, sums, taxes, bids]: string[][] = [[], [], [], []];
      for (let firm = 0; firm < firms; firm += 1) {
        const column = 2 + firm * 2;
        sheet.across(cells(column, 3), [`Firm ${firm + 1}`]);
        sheet.merge(cells(column, 3, column + 1, 3));
        sheet.across(cells(column, 4), ["Price", "Amount"]);
        sheet.numbers(cells(column, 5, column, last), { from: 2, to: 90, digits: 2 });
        amounts?.push(cells(column + 1, 5, column + 1, last));
        sums?.push(cells(column + 1, last + 1));
        taxes?.push(cells(column + 1, last + 2));
        bids?.push(cells(column + 1, last + 3));
      }
      sheet.fill(amounts ?? [], "$B5*C5");
      sheet.fill(sums ?? [], `SUM(D5:D${last})`);
      sheet.fill(taxes ?? [], `ROUND(D${last + 1}*0.07,2)`);
      sheet.fill(bids ?? [], `D${last + 1}+D${last + 2}`);
      const ends = Array.from(
        { length: firms },
        (_, firm) => `${letters(3 + firm * 2)}${last + 3}`,
      );
      sheet.across(cells(0, last + 5), ["Lowest"]);
      sheet.fill(cells(1, last + 5), `MIN(${ends.join(",")})`);
    },
  },
  {
    name: "fuel of cars and what is left, stock by stock",
    use: "held-out",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Fuel");
      const count = random.whole(10, 24);
      const last = 4 + count;
      sheet.across("A3", [
        "Week",
        "Delivered",
        "Car 1",
        "Car 2",
        "Car 3",
        "Used",
        "In tank",
        "Low",
      ]);
      sheet.across("A4", ["Start", null, null, null, null, null, 900]);
      sheet.down("A5", namesOf("Week", count));
      for (let row = 5; row <= last; row += 4) sheet.numbers(cells(1, row), { from: 200, to: 500 });
      sheet.numbers(cells(2, 5, 4, last), { from: 5, to: 50 });
      sheet.fill(cells(5, 5, 5, last), "SUM(C5:E5)");
      sheet.fill(cells(6, 5, 6, last), "G4+B5-F5");
      sheet.fill(cells(7, 5, 7, last), 'IF(G5<300,"order","")');
      sheet.across(cells(0, last + 1), ["Sum"]);
      sheet.fill(cells(1, last + 1, 5, last + 1), `SUM(B5:B${last})`);
    },
  },
  {
    name: "five years of a plan from last year's numbers",
    use: "held-out",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Plan");
      const [years, costs] = [random.whole(4, 6), random.whole(3, 5)];
      sheet.across("A3", ["", "Rate", ...yearsFrom(2003, years)]);
      sheet.down("A4", [
        "Units",
        "Price",
        "Sales",
        ...namesOf("Cost", costs),
        "Costs",
        "Result",
        "Tax",
        "After tax",
        "To date",
      ]);
      sheet.down("B4", [0.05, 0.02], "0%");
      sheet.across("C4", [random.whole(1000, 5000)]);
      sheet.across("C5", [random.whole(10, 40)]);
      sheet.fill(cells(3, 4, 1 + years, 5), "C4*(1+$B4)");
      sheet.fill(cells(2, 6, 1 + years, 6), "C4*C5");
      const last = 6 + costs;
      sheet.numbers(cells(1, 7, 1, last), { from: 0.05, to: 0.2, digits: 2, format: "0%" });
      sheet.fill(cells(2, 7, 1 + years, last), "C$6*$B7");
      sheet.fill(cells(2, last + 1, 1 + years, last + 1), `SUM(C7:C${last})`);
      sheet.fill(cells(2, last + 2, 1 + years, last + 2), `C6-C${last + 1}`);
      sheet.fill(cells(2, last + 3, 1 + years, last + 3), `IF(C${last + 2}>0,C${last + 2}*0.3,0)`);
      sheet.fill(cells(2, last + 4, 1 + years, last + 4), `C${last + 2}-C${last + 3}`);
      sheet.fill(cells(2, last + 5), `C${last + 4}`);
      sheet.fill(cells(3, last + 5, 1 + years, last + 5), `C${last + 5}+D${last + 4}`);
    },
  },
  {
    name: "scores of judges, the highest and the lowest left out",
    use: "held-out",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Scores");
      const [entries, judges] = [random.whole(5, 14), random.whole(5, 7)];
      const end = letters(judges);
      const last = 3 + entries;
      sheet.across("A3", ["Entry", ...namesOf("Judge", judges), "Sum", "High", "Low", "Score"]);
      sheet.down("A4", namesOf("Entry", entries));
      sheet.numbers(cells(1, 4, judges, last), { from: 5, to: 10, digits: 1 });
      sheet.fill(cells(judges + 1, 4, judges + 1, last), `SUM(B4:${end}4)`, "0.0");
      sheet.fill(cells(judges + 2, 4, judges + 2, last), `MAX(B4:${end}4)`, "0.0");
      sheet.fill(cells(judges + 3, 4, judges + 3, last), `MIN(B4:${end}4)`, "0.0");
      const [sum, high, low] = [1, 2, 3].map((more) => `${letters(judges + more)}4`);
      sheet.fill(
        cells(judges + 4, 4, judges + 4, last),
        `(${sum ?? ""}-${high ?? ""}-${low ?? ""})/${judges - 2}`,
        "0.00",
      );
      sheet.across(cells(0, last + 1), ["Mean"]);
      sheet.fill(cells(1, last + 1, judges, last + 1), `AVERAGE(B4:B${last})`, "0.00");
    },
  },
];
