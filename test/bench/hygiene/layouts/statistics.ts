import { cells, letters } from "../drawing";
import type { Layout } from "./layout";

export const statistics: readonly Layout[] = [
  {
    name: "rows of values and rows of their changes in turn",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Statistics");
      const [years, regions] = [random.whole(5, 9), random.whole(3, 6)];
      sheet.across(
        "B3",
        Array.from({ length: years }, (_, year) => 1995 + year),
      );
      const [changes, means]: string[][] = [[], []];
      for (let region = 0; region < regions; region += 1) {
        const row = 4 + region * 2;
        sheet.down(cells(0, row), [`Region ${region + 1}`, "  change"]);
        sheet.numbers(cells(1, row, years, row), { from: 300, to: 900 });
        changes?.push(cells(2, row + 1, years, row + 1));
        means?.push(cells(years + 1, row));
      }
      sheet.across(cells(years + 1, 3), ["Mean"]);
      sheet.fill(changes ?? [], "C4/B4-1", "0.0%");
      sheet.fill(means ?? [], `AVERAGE(B4:${letters(years)}4)`);
      const below = 4 + regions * 2;
      const parts = Array.from({ length: regions }, (_, region) => `B${4 + region * 2}`);
      sheet.down(cells(0, below), ["All regions"]);
      sheet.fill(cells(1, below, years, below), parts.join("+"));
    },
  },
  {
    name: "answers to a survey, counted and in percent",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Survey");
      const [questions, answers] = [random.whole(4, 12), random.whole(4, 5)];
      const last = 3 + questions;
      sheet.across("A3", [
        "Question",
        ...Array.from({ length: answers }, (_, at) => at + 1),
        "All",
      ]);
      sheet.down(
        "A4",
        Array.from({ length: questions }, (_, at) => `Question ${at + 1}`),
      );
      sheet.numbers(cells(1, 4, answers, last), { from: 1, to: 60 });
      const end = letters(answers);
      const total = letters(answers + 1);
      sheet.fill(cells(answers + 1, 4, answers + 1, last), `SUM(B4:${end}4)`);
      sheet.across(cells(answers + 2, 3), ["Mean"]);
      sheet.fill(
        cells(answers + 2, 4, answers + 2, last),
        `SUMPRODUCT(B$3:${end}$3,B4:${end}4)/${total}4`,
      );
      const first = answers + 4;
      sheet.across(
        cells(first, 3),
        Array.from({ length: answers }, (_, at) => `% ${at + 1}`),
      );
      sheet.fill(cells(first, 4, first + answers - 1, last), `B4/$${total}4`, "0%");
    },
  },
  {
    name: "homework: measured values, squares, and single results",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Lab 23");
      const count = random.whole(6, 15);
      const last = 4 + count;
      sheet.across("A4", ["n", "x", "y", "x*y", "x squared", "difference"]);
      sheet.down(
        "A5",
        Array.from({ length: count }, (_, at) => at + 1),
      );
      sheet.numbers(cells(1, 5, 2, last), { from: 1, to: 20, digits: 2 });
      sheet.fill(cells(3, 5, 3, last), "B5*C5");
      sheet.fill(cells(4, 5, 4, last), "B5^2");
      sheet.fill(cells(5, 5, 5, last), `C5-$C$${last + 2}`);
      sheet.down(cells(0, last + 1), ["sum", "mean", "st. dev."]);
      sheet.fill(cells(1, last + 1, 4, last + 1), `SUM(B5:B${last})`);
      sheet.fill(cells(1, last + 2, 4, last + 2), `AVERAGE(B5:B${last})`);
      sheet.fill(cells(1, last + 3, 2, last + 3), `STDEV(B5:B${last})`);
      sheet.down(cells(7, 5), ["slope", "intercept", "n"]);
      sheet.fill(
        cells(8, 5),
        `(${count}*D${last + 1}-B${last + 1}*C${last + 1})/(${count}*E${last + 1}-B${last + 1}^2)`,
      );
      sheet.fill(cells(8, 6), `C${last + 2}-I5*B${last + 2}`);
      sheet.fill(cells(8, 7), `COUNT(B5:B${last})`);
    },
  },
];
