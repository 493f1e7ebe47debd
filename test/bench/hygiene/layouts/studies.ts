import { cells, letters } from "../drawing";
import type { Layout } from "./layout";
import { namesOf, yearsFrom } from "./names";

/** Sheets of students, teachers and researchers. */
export const studies: readonly Layout[] = [
  {
    name: "grade book that drops the lowest score",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Section 3");
      const [students, quizzes] = [random.whole(6, 18), random.whole(4, 6)];
      const last = 5 + students;
      const end = letters(quizzes);
      sheet.across("A4", [
        "Name",
        ...namesOf("Quiz", quizzes),
        "Quizzes",
        "Exam",
        "Bonus",
        "Score",
        "Rank",
      ]);
      sheet.across("A5", ["Best", ...Array.from({ length: quizzes }, () => 10)]);
      sheet.down("A6", namesOf("Student", students));
      sheet.numbers(cells(1, 6, quizzes, last), { from: 2, to: 10 });
      const [mean, exam, bonus, score] = [1, 2, 3, 4].map((more) => letters(quizzes + more));
      sheet.fill(
        cells(quizzes + 1, 6, quizzes + 1, last),
        `(SUM(B6:${end}6)-MIN(B6:${end}6))/${quizzes - 1}*10`,
      );
      sheet.numbers(cells(quizzes + 2, 6, quizzes + 2, last), { from: 30, to: 100 });
      for (let row = 6; row <= last; row += random.whole(2, 6)) {
        sheet.across(cells(quizzes + 3, row), [random.whole(1, 5)]);
      }
      sheet.fill(
        cells(quizzes + 4, 6, quizzes + 4, last),
        `0.4*${mean ?? ""}6+0.6*${exam ?? ""}6+${bonus ?? ""}6`,
      );
      sheet.fill(
        cells(quizzes + 5, 6, quizzes + 5, last),
        `IF(${score ?? ""}6>=85,1,IF(${score ?? ""}6>=70,2,3))`,
      );
      sheet.down(cells(0, last + 2), ["Mean", "Number"]);
      sheet.fill(
        [cells(1, last + 2, quizzes + 2, last + 2), cells(quizzes + 4, last + 2)],
        `AVERAGE(B6:B${last})`,
      );
      sheet.fill(cells(1, last + 3, quizzes + 2, last + 3), `COUNT(B6:B${last})`);
    },
  },
  {
    name: "table of coefficients from a table of flows",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Flows");
      const count = random.whole(3, 6);
      const last = 3 + count;
      const output = last + 2;
      sheet.across("A3", ["", ...namesOf("Sector", count), "Final", "Output"]);
      sheet.down("A4", [...namesOf("Sector", count), "Value added", "Output"]);
      sheet.numbers(cells(1, 4, count + 1, last));
      sheet.numbers(cells(1, last + 1, count, last + 1));
      sheet.fill(cells(count + 2, 4, count + 2, last), `SUM(B4:${letters(count + 1)}4)`);
      sheet.fill(cells(1, output, count, output), `SUM(B4:B${last + 1})`);
      const top = output + 3;
      sheet.across(cells(0, top - 1), ["Coefficients", ...namesOf("Sector", count)]);
      sheet.down(cells(0, top), namesOf("Sector", count));
      sheet.fill(cells(1, top, count, top + count - 1), `B4/B$${output}`, "0.000");
      sheet.down(cells(0, top + count), ["Sum"]);
      sheet.fill(
        cells(1, top + count, count, top + count),
        `SUM(B${top}:B${top + count - 1})`,
        "0.000",
      );
    },
  },
  {
    name: "curve from parameters above it",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Model");
      const count = random.whole(10, 30);
      const last = 8 + count;
      sheet.down("A1", ["a", "b", "c", "start", "step"]);
      sheet.numbers("B1:B3", { from: 1, to: 9, digits: 1 });
      sheet.down("B4", [0, 0.5]);
      sheet.across("A8", ["x", "y", "slope", "cost", "profit"]);
      sheet.fill("A9", "B4");
      sheet.fill(cells(0, 10, 0, last), "A9+$B$5");
      sheet.fill(cells(1, 9, 1, last), "$B$1*A9^2+$B$2*A9+$B$3");
      sheet.fill(cells(2, 10, 2, last), "(B10-B9)/(A10-A9)");
      sheet.fill(cells(3, 9, 3, last), "50+$B$2*A9");
      sheet.fill(cells(4, 9, 4, last), "B9-D9");
      sheet.down("G8", ["highest profit", "lowest cost", "mean of y"]);
      sheet.fill("H8", `MAX(E9:E${last})`);
      sheet.fill("H9", `MIN(D9:D${last})`);
      sheet.fill("H10", `AVERAGE(B9:B${last})`);
    },
  },
  {
    name: "counties in groups of five, with blank rows between",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Counties");
      const groups = random.whole(2, 5);
      sheet.across("A3", ["County", "Acres", "Bushels", "Yield", "Price", "Value", "% of state"]);
      sheet.across("A4", ["", "1,000", "1,000", "per acre", "$", "$1,000", "%"]);
      const areas = (column: number, width = 0) =>
        Array.from({ length: groups }, (_, group) => {
          const row = 6 + group * 6;
          return cells(column, row, column + width, row + 4);
        });
      const total = 6 + groups * 6;
      for (const [group, area] of areas(1, 1).entries()) {
        sheet.down(cells(0, 6 + group * 6), namesOf(`County ${group + 1}`, 5));
        sheet.numbers(area, { from: 20, to: 800 });
      }
      for (const area of areas(4)) sheet.numbers(area, { from: 2, to: 4, digits: 2 });
      sheet.fill(areas(3), "C6/B6", "0.0");
      sheet.fill(areas(5), "C6*E6");
      sheet.fill(areas(6), `F6/F$${total}*100`, "0.0");
      sheet.down(cells(0, total), ["State"]);
      sheet.fill([cells(1, total, 2, total), cells(5, total)], `SUM(B6:B${total - 2})`);
      sheet.fill(cells(3, total), `C${total}/B${total}`, "0.0");
    },
  },
  {
    name: "census and projections, with growth for ten years",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Population");
      const regions = random.whole(4, 8);
      const last = 4 + regions;
      const years = [1970, 1980, 1990, 2000];
      sheet.across("A4", [
        "Region",
        ...years,
        "2010 (proj.)",
        "2020 (proj.)",
        "",
        "70-80",
        "80-90",
        "90-00",
      ]);
      sheet.down("A5", [...namesOf("Region", regions), "Country"]);
      sheet.numbers(cells(1, 5, 4, last), { from: 400, to: 4000 });
      sheet.fill(cells(5, 5, 6, last), "E5*(E5/D5)", "#,##0");
      sheet.fill(cells(1, last + 1, 6, last + 1), `SUM(B5:B${last})`);
      sheet.fill(cells(8, 5, 10, last + 1), "(C5-B5)/B5", "0.0%");
      sheet.down(cells(0, last + 3), ["Share of largest"]);
      sheet.fill(cells(1, last + 3, 6, last + 3), `MAX(B5:B${last})/B${last + 1}`, "0.0%");
    },
  },
  {
    name: "depreciation of what was bought year by year",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Depreciation");
      const years = random.whole(4, 7);
      const last = 4 + years;
      sheet.across("A4", ["Bought in", "Cost", "Life", ...yearsFrom(2000, years), "Left"]);
      sheet.down("A5", yearsFrom(2000, years));
      sheet.numbers(cells(1, 5, 1, last), { from: 1000, to: 9000 });
      sheet.numbers(cells(2, 5, 2, last), { from: 3, to: 10 });
      // Nothing is written off before it is bought: the lower corner is blank.
      for (let year = 0; year < years; year += 1) {
        sheet.fill(cells(3 + year, 5 + year, 2 + years, 5 + year), `$B${5 + year}/$C${5 + year}`);
      }
      const end = letters(2 + years);
      sheet.fill(cells(3 + years, 5, 3 + years, last), `B5-SUM(D5:${end}5)`);
      sheet.down(cells(0, last + 1), ["Total"]);
      sheet.fill([cells(1, last + 1), cells(3, last + 1, 3 + years, last + 1)], `SUM(B5:B${last})`);
    },
  },
  {
    name: "log of a car, with means of fills",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Car");
      const count = random.whole(8, 20);
      const last = 4 + count;
      sheet.across("A3", [
        "Date",
        "Odometer",
        "Gallons",
        "Price",
        "Miles",
        "MPG",
        "Cost",
        "Cost/mile",
      ]);
      let odometer = 20400;
      for (let row = 4; row <= last; row += 1) {
        odometer += random.whole(150, 400);
        sheet.across(cells(0, row), [37000 + row * 6, odometer]);
      }
      sheet.numbers(cells(2, 4, 2, last), { from: 6, to: 14, digits: 1 });
      sheet.numbers(cells(3, 4, 3, last), { from: 1.2, to: 2.1, digits: 3 });
      sheet.fill(cells(4, 5, 4, last), "B5-B4");
      sheet.fill(cells(5, 5, 5, last), "E5/C5", "0.0");
      sheet.fill(cells(6, 4, 6, last), "C4*D4", "0.00");
      sheet.fill(cells(7, 5, 7, last), "G5/E5", "0.000");
      sheet.across(cells(0, last + 2), ["All"]);
      sheet.fill(cells(2, last + 2), `SUM(C5:C${last})`);
      sheet.fill(cells(4, last + 2), `SUM(E5:E${last})`);
      sheet.fill(cells(5, last + 2), `E${last + 2}/C${last + 2}`, "0.0");
      sheet.fill(cells(6, last + 2), `SUM(G4:G${last})`, "0.00");
    },
  },
  {
    name: "energy by month for two fuels, halves of the year and the year",
    use: "tuning",
    draw(drawing) {
      const sheet = drawing.on("Energy");
      sheet.across("A2", ["Rate", 0.08, 0.65]);
      sheet.across("A4", [
        "Month",
        "kWh",
        "Therms",
        "Power, $",
        "Gas, $",
        "Both, $",
        "Days",
        "$/day",
      ]);
      const [first, second] = [cells(0, 5), cells(0, 12)];
      sheet.down(first, [...namesOf("M", 6), "First half"]);
      sheet.down(second, [...namesOf("N", 6), "Second half", "Year"]);
      for (const row of [5, 12]) {
        sheet.numbers(cells(1, row, 1, row + 5), { from: 300, to: 900 });
        sheet.numbers(cells(2, row, 2, row + 5), { from: 5, to: 140 });
        sheet.numbers(cells(6, row, 6, row + 5), { from: 28, to: 31 });
      }
      const months = (column: number) => [
        cells(column, 5, column, 10),
        cells(column, 12, column, 17),
      ];
      sheet.fill(months(3), "B5*B$2");
      sheet.fill(months(4), "C5*C$2");
      sheet.fill([...months(5)], "D5+E5");
      sheet.fill([cells(1, 11, 6, 11), cells(1, 18, 6, 18)], "SUM(B5:B10)");
      sheet.fill(cells(1, 19, 6, 19), "B11+B18");
      sheet.fill(cells(7, 5, 7, 19), "F5/G5", "0.00");
    },
  },
];
