import { cells, letters } from "../drawing";
import type { Layout } from "./layout";
import { namesOf, yearsFrom } from "./names";

/** Sheets of clubs, households, shops and town halls. */
export const households: readonly Layout[] = [
  {
    name: "standings of a league",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("League");
      const teams = random.whole(6, 12);
      const last = 3 + teams;
      sheet.across("A3", ["Team", "Won", "Lost", "Pct", "Behind", "For", "Against", "Margin"]);
      sheet.down("A4", namesOf("Team", teams));
      sheet.numbers(cells(1, 4, 2, last), { from: 1, to: 30 });
      sheet.numbers(cells(5, 4, 6, last), { from: 200, to: 900 });
      sheet.fill(cells(3, 4, 3, last), "B4/(B4+C4)", "0.000");
      sheet.across("E4", ["-"]);
      sheet.fill(cells(4, 5, 4, last), "((B$4-B5)+(C5-C$4))/2", "0.0");
      sheet.fill(cells(7, 4, 7, last), "F4-G4");
      sheet.across(cells(0, last + 1), ["League"]);
      sheet.fill(
        [cells(1, last + 1, 2, last + 1), cells(5, last + 1, 7, last + 1)],
        `SUM(B4:B${last})`,
      );
    },
  },
  {
    name: "costs of a recipe in units of many kinds",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Recipe");
      const count = random.whole(6, 10);
      const last = 3 + count;
      sheet.across("A3", ["Item", "Amount", "Unit", "Price", "Cost", "For 50"]);
      for (let row = 4; row <= last; row += 1) {
        const [unit, formula] = random.pick([
          ["lb", `B${row}*D${row}`],
          ["oz", `B${row}/16*D${row}`],
          ["doz", `B${row}/12*D${row}`],
          ["cup", `B${row}*0.5*D${row}`],
        ]);
        sheet.across(cells(0, row), [`Item ${row}`, random.whole(1, 30), unit]);
        sheet.fill(cells(4, row), formula);
      }
      sheet.numbers(cells(3, 4, 3, last), { from: 1, to: 9, digits: 2 });
      sheet.fill(cells(5, 4, 5, last), "E4*50/$B$1");
      sheet.across("A1", ["Serves", 8]);
      sheet.across(cells(0, last + 1), ["Total"]);
      sheet.fill(cells(4, last + 1, 5, last + 1), `SUM(E4:E${last})`);
      sheet.across(cells(0, last + 2), ["Each"]);
      sheet.fill(cells(4, last + 2), `E${last + 1}/B1`);
    },
  },
  {
    name: "steps of a wage scale, down and across",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Scale");
      const [grades, steps] = [random.whole(4, 9), random.whole(4, 8)];
      sheet.across("A3", ["Grade", ...namesOf("Step", steps), "Range"]);
      sheet.down("A4", namesOf("Grade", grades));
      sheet.across("B4", [random.whole(18000, 24000)]);
      sheet.fill(cells(1, 5, 1, 3 + grades), "B4*1.05");
      sheet.fill(cells(2, 4, steps, 3 + grades), "B4*1.025");
      const end = letters(steps);
      sheet.fill(cells(steps + 1, 4, steps + 1, 3 + grades), `${end}4-B4`);
      sheet.across(cells(0, grades + 5), ["Mean"]);
      sheet.fill(cells(1, grades + 5, steps, grades + 5), `AVERAGE(B4:B${3 + grades})`);
    },
  },
  {
    name: "present values by rate and year",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Factors");
      const [rates, years] = [random.whole(4, 8), random.whole(6, 15)];
      sheet.across(
        "A3",
        ["Year", ...Array.from({ length: rates }, (_, at) => 0.02 + at / 100)],
        "0%",
      );
      sheet.across("A4", [1]);
      sheet.fill(cells(0, 5, 0, 3 + years), "A4+1");
      sheet.fill(cells(1, 4, rates, 3 + years), "1/(1+B$3)^$A4", "0.0000");
      sheet.across(cells(0, 4 + years), ["Annuity"]);
      sheet.fill(cells(1, 4 + years, rates, 4 + years), `SUM(B4:B${3 + years})`, "0.0000");
      sheet.across(cells(0, 6 + years), ["Paid each year", 1200]);
      sheet.across(cells(0, 7 + years), ["Worth"]);
      sheet.fill(cells(1, 7 + years, rates, 7 + years), `B${4 + years}*$B$${6 + years}`);
    },
  },
  {
    name: "expense report of a week",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Expenses");
      sheet.across("A1", ["Name", "Rate per mile", 0.36]);
      sheet.across("A4", ["", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Total"]);
      sheet.down("A5", [
        "Miles",
        "Mileage",
        "Fares",
        "Hotel",
        "Breakfast",
        "Lunch",
        "Dinner",
        "Other",
      ]);
      sheet.numbers(cells(1, 5, 7, 5), { from: 0, to: 200 });
      sheet.fill(cells(1, 6, 7, 6), "B5*$C$1", "0.00");
      for (const row of [7, 8, 9, 10, 11, 12]) {
        for (let day = 1; day <= 7; day += 1) {
          if (random.chance(0.6)) sheet.numbers(cells(day, row), { from: 4, to: 90, digits: 2 });
        }
      }
      sheet.fill(cells(8, 5, 8, 12), "SUM(B5:H5)");
      sheet.down("A13", ["Total", "Advance", "Due"]);
      sheet.fill(cells(1, 13, 8, 13), "SUM(B6:B12)");
      sheet.across("I14", [random.whole(50, 300)]);
      sheet.fill("I15", "I13-I14");
    },
  },
  {
    name: "budget, spent and left of funds, with a net of all",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Town");
      sheet.across("A4", [
        "Account",
        "Budget",
        "This month",
        "To date",
        "Left",
        "% used",
        "Last year",
      ]);
      let row = 5;
      const totals: number[] = [];
      const lines: [number, number][] = [];
      for (const part of ["Taxes", "Fees", "Police", "Roads"]) {
        const count = random.whole(2, 5);
        sheet.down(cells(0, row), [part, ...namesOf(`  ${part}`, count), `Total ${part}`]);
        const [from, to] = [row + 1, row + count];
        sheet.numbers(cells(1, from, 1, to), { from: 2000, to: 9000 });
        sheet.numbers(cells(2, from, 2, to), { from: 10, to: 900 });
        sheet.numbers(cells(3, from, 3, to), { from: 900, to: 5000 });
        sheet.numbers(cells(6, from, 6, to), { from: 2000, to: 9000 });
        sheet.fill([cells(1, to + 1, 3, to + 1), cells(6, to + 1)], `SUM(B${from}:B${to})`);
        lines.push([from, to + 1]);
        totals.push(to + 1);
        row = to + 3;
      }
      const [taxes = 0, fees = 0, police = 0, roads = 0] = totals;
      sheet.down(cells(0, row), ["Net"]);
      sheet.fill([cells(1, row, 3, row), cells(6, row)], `B${taxes}+B${fees}-B${police}-B${roads}`);
      const at = (column: number) => lines.map(([from, to]) => cells(column, from, column, to));
      sheet.fill(at(4), "B6-D6");
      sheet.fill(at(5), "D6/B6", "0%");
    },
  },
  {
    name: "measurements in threes, less the blank, against a control",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Assay");
      const samples = random.whole(4, 8);
      sheet.across("A3", ["Sample", "Read", "Less blank", "Mean", "Dev", "% control"]);
      sheet.across("A4", ["Blank", 0.05]);
      const last = 4 + samples * 3;
      sheet.numbers(cells(1, 5, 1, last), { from: 0.2, to: 2, digits: 3 });
      sheet.fill(cells(2, 5, 2, last), "B5-$B$4", "0.000");
      const [means, deviations, shares]: string[][] = [[], [], []];
      for (let sample = 0; sample < samples; sample += 1) {
        const row = 5 + sample * 3;
        sheet.across(cells(0, row), [sample === 0 ? "Control" : `Sample ${sample}`]);
        means?.push(cells(3, row));
        deviations?.push(cells(4, row));
        if (sample > 0) shares?.push(cells(5, row));
      }
      sheet.fill(means ?? [], "AVERAGE(C5:C7)", "0.000");
      sheet.fill(deviations ?? [], "STDEV(C5:C7)", "0.000");
      sheet.fill(shares ?? [], "D8/$D$5*100", "0.0");
    },
  },
  {
    name: "instalments whose last takes what is left",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Instalments");
      const count = random.whole(6, 14);
      const last = 5 + count;
      sheet.across("A1", ["Price", random.whole(1000, 9000), "Monthly", 150]);
      sheet.across("A5", ["No.", "Owed", "Paid", "Interest", "Owed after"]);
      sheet.down(
        "A6",
        Array.from({ length: count }, (_, at) => at + 1),
      );
      sheet.fill("B6", "B1");
      sheet.fill(cells(1, 7, 1, last), "E6");
      sheet.fill(cells(2, 6, 2, last - 1), "$D$1");
      sheet.fill(cells(2, last), `B${last}+D${last}`);
      sheet.fill(cells(3, 6, 3, last), "ROUND(B6*0.01,2)", "0.00");
      sheet.fill(cells(4, 6, 4, last), "B6-C6+D6", "0.00");
      sheet.across(cells(0, last + 1), ["All"]);
      sheet.fill(cells(2, last + 1, 3, last + 1), `SUM(C6:C${last})`);
    },
  },
  {
    name: "credits and full-time students, autumn and spring",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Credits");
      const [lower, upper] = [random.whole(3, 6), random.whole(3, 6)];
      sheet.across("A4", [
        "Course",
        "Autumn",
        "Spring",
        "Both",
        "FTE autumn",
        "FTE spring",
        "Change",
      ]);
      const first = 5 + lower;
      const second = first + 1 + upper;
      sheet.down("A5", [...namesOf("Lower", lower), "Lower division"]);
      sheet.down(cells(0, first + 1), [...namesOf("Upper", upper), "Upper division", "All"]);
      sheet.numbers(cells(1, 5, 2, first - 1), { from: 90, to: 900 });
      sheet.numbers(cells(1, first + 1, 2, second - 1), { from: 90, to: 900 });
      sheet.fill(cells(1, first, 2, first), `SUM(B5:B${first - 1})`);
      sheet.fill(cells(1, second, 2, second), `SUM(B${first + 1}:B${second - 1})`);
      sheet.fill(cells(1, second + 1, 2, second + 1), `B${first}+B${second}`);
      sheet.fill(cells(3, 5, 3, second + 1), "B5+C5");
      sheet.fill(cells(4, 5, 5, second + 1), "B5/15", "0.0");
      sheet.fill(cells(6, 5, 6, second + 1), "(F5-E5)/E5", "0.0%");
    },
  },
  {
    name: "shares held, with gains and a mix of kinds",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Holdings");
      let row = 4;
      sheet.across("A3", [
        "Name",
        "Shares",
        "Paid",
        "Cost",
        "Price",
        "Value",
        "Gain",
        "Gain %",
        "Mix",
      ]);
      const parts: [number, number][] = [];
      const totals: number[] = [];
      for (const kind of ["Stocks", "Funds", "Bonds"]) {
        const count = random.whole(2, 6);
        sheet.down(cells(0, row), [...namesOf(kind, count), `All ${kind}`]);
        const to = row + count - 1;
        sheet.numbers(cells(1, row, 1, to), { from: 10, to: 500 });
        sheet.numbers(cells(2, row, 2, to), { from: 5, to: 90, digits: 2 });
        sheet.numbers(cells(4, row, 4, to), { from: 5, to: 90, digits: 2 });
        sheet.fill([cells(3, to + 1), cells(5, to + 1)], `SUM(D${row}:D${to})`);
        parts.push([row, to]);
        totals.push(to + 1);
        row = to + 2;
      }
      const at = (column: number, more = 0) =>
        parts.map(([from, to]) => cells(column, from, column, to + more));
      sheet.fill(at(3), "B4*C4");
      sheet.fill(at(5), "B4*E4");
      sheet.fill(at(6, 1), "F4-D4");
      sheet.fill(at(7, 1), "G4/D4", "0.0%");
      sheet.down(cells(0, row), ["All"]);
      sheet.fill([cells(3, row), cells(5, row)], totals.map((total) => `D${total}`).join("+"));
      sheet.fill(cells(6, row), `F${row}-D${row}`);
      sheet.fill(
        totals.map((total) => cells(8, total)),
        `F${totals[0] ?? 0}/$F$${row}`,
        "0%",
      );
    },
  },
  {
    name: "rents by month and flat, some of them empty, by year",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      for (const year of yearsFrom(2001, random.whole(1, 3))) {
        const sheet = drawing.on(String(year));
        const flats = random.whole(4, 8);
        const last = 3 + flats;
        sheet.across("A3", ["Flat", ...namesOf("M", 12), "Year", "Mean", "Months let"]);
        sheet.down("A4", [...namesOf("Flat", flats), "House"]);
        for (let row = 4; row <= last; row += 1) {
          for (let month = 1; month <= 12; month += 1) {
            if (random.chance(0.9)) sheet.numbers(cells(month, row), { from: 300, to: 700 });
          }
        }
        sheet.fill(cells(13, 4, 13, last + 1), "SUM(B4:M4)");
        sheet.fill(cells(14, 4, 14, last + 1), "N4/12");
        sheet.fill(cells(15, 4, 15, last), "COUNT(B4:M4)");
        sheet.fill(cells(1, last + 1, 12, last + 1), `SUM(B4:B${last})`);
      }
    },
  },
];
