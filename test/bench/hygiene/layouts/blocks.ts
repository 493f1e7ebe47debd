import { cells, letters } from "../drawing";
import type { Layout } from "./layout";

export const blocks: readonly Layout[] = [
  {
    name: "two tables side by side, of different heights",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Districts");
      let left = 0;
      for (let table = 0; table < random.whole(2, 3); table += 1) {
        const [count, width] = [random.whole(4, 10), random.whole(2, 4)];
        const last = 3 + count;
        sheet.across(cells(left, 2), [`Part ${table + 1}`]);
        sheet.across(cells(left, 3), [
          "Name",
          ...Array.from({ length: width }, (_, at) => `C${at}`),
        ]);
        sheet.down(
          cells(left, 4),
          Array.from({ length: count }, (_, at) => `Name ${at + 1}`),
        );
        sheet.numbers(cells(left + 1, 4, left + width, last));
        const [from, to] = [letters(left + 1), letters(left + width)];
        sheet.across(cells(left + width + 1, 3), ["Sum"]);
        sheet.fill(cells(left + width + 1, 4, left + width + 1, last), `SUM(${from}4:${to}4)`);
        sheet.across(cells(left, last + 1), ["Total"]);
        sheet.fill(
          cells(left + 1, last + 1, left + width + 1, last + 1),
          `SUM(${from}4:${from}${last})`,
        );
        left += width + random.pick([2, 3]);
      }
    },
  },
  {
    name: "summary of detail sheets",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const summary = drawing.on("Summary");
      const [count, width] = [random.whole(4, 7), random.whole(3, 5)];
      const sheets = ["North", "South", "West"].slice(0, random.whole(2, 3));
      const last = 3 + count;
      for (const name of sheets) {
        const sheet = drawing.on(name);
        sheet.across("A1", [name]);
        sheet.across(
          "B3",
          Array.from({ length: width }, (_, at) => `Month ${at + 1}`),
        );
        sheet.down(
          "A4",
          Array.from({ length: count }, (_, at) => `Line ${at + 1}`),
        );
        sheet.numbers(cells(1, 4, width, last));
        sheet.down(cells(0, last + 1), ["Total"]);
        sheet.fill(cells(1, last + 1, width, last + 1), `SUM(B4:B${last})`);
      }
      summary.across(
        "B3",
        Array.from({ length: width }, (_, at) => `Month ${at + 1}`),
      );
      summary.down(
        "A4",
        Array.from({ length: count }, (_, at) => `Line ${at + 1}`),
      );
      summary.fill(cells(1, 4, width, last), sheets.map((name) => `${name}!B4`).join("+"));
      summary.down(cells(0, last + 1), ["Total", ...sheets]);
      summary.fill(cells(1, last + 1, width, last + 1), `SUM(B4:B${last})`);
      for (const [index, name] of sheets.entries()) {
        const row = last + 2 + index;
        summary.fill(cells(1, row, width, row), `${name}!B${last + 1}`);
      }
    },
  },
  {
    name: "quarters from the months of the same sheet",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Year");
      const count = random.whole(4, 9);
      const last = 3 + count;
      sheet.across(
        "B3",
        Array.from({ length: 12 }, (_, at) => at + 1),
      );
      sheet.across("O3", ["Q1", "Q2", "Q3", "Q4", "Year"]);
      sheet.down(
        "A4",
        Array.from({ length: count }, (_, at) => `Line ${at + 1}`),
      );
      sheet.numbers(cells(1, 4, 12, last));
      for (let quarter = 0; quarter < 4; quarter += 1) {
        const [from, to] = [letters(1 + quarter * 3), letters(3 + quarter * 3)];
        const column = 14 + quarter;
        sheet.fill(cells(column, 4, column, last), `SUM(${from}4:${to}4)`);
      }
      sheet.fill(cells(18, 4, 18, last), "SUM(O4:R4)");
      sheet.down(cells(0, last + 1), ["Total"]);
      sheet.fill(
        [cells(1, last + 1, 12, last + 1), cells(14, last + 1, 18, last + 1)],
        `SUM(B4:B${last})`,
      );
    },
  },
  {
    name: "tables of one kind, one under the other, with means",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Plants");
      const width = random.whole(3, 6);
      let row = 1;
      for (let table = 0; table < random.whole(2, 4); table += 1) {
        const count = random.whole(3, 8);
        sheet.across(cells(0, row), [`Plant ${table + 1}`]);
        sheet.across(cells(0, row + 1), [
          "Unit",
          ...Array.from({ length: width }, (_, at) => 2000 + at),
        ]);
        const [first, last] = [row + 2, row + 1 + count];
        sheet.down(
          cells(0, first),
          Array.from({ length: count }, (_, at) => `Unit ${at + 1}`),
        );
        sheet.numbers(cells(1, first, width, last), { from: 1, to: 50, digits: 1 });
        sheet.down(cells(0, last + 1), ["Total", "Mean", "Share of first"]);
        sheet.fill(cells(1, last + 1, width, last + 1), `SUM(B${first}:B${last})`);
        sheet.fill(cells(1, last + 2, width, last + 2), `AVERAGE(B${first}:B${last})`);
        sheet.fill(cells(1, last + 3, width, last + 3), `B${first}/B${last + 1}`, "0%");
        row = last + random.pick([5, 6]);
      }
    },
  },
  {
    name: "quarters from the months of another sheet",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const [months, year] = [drawing.on("Months"), drawing.on("Quarters")];
      const count = random.whole(4, 9);
      const last = 3 + count;
      for (const sheet of [months, year]) {
        sheet.down(
          "A4",
          Array.from({ length: count }, (_, at) => `Line ${at + 1}`),
        );
        sheet.down(cells(0, last + 1), ["Total"]);
      }
      months.across(
        "B3",
        Array.from({ length: 12 }, (_, at) => `M${at + 1}`),
      );
      months.numbers(cells(1, 4, 12, last));
      months.fill(cells(1, last + 1, 12, last + 1), `SUM(B4:B${last})`);
      year.across("B3", ["Q1", "Q2", "Q3", "Q4", "Year"]);
      for (let quarter = 0; quarter < 4; quarter += 1) {
        const [from, to] = [letters(1 + quarter * 3), letters(3 + quarter * 3)];
        year.fill(cells(1 + quarter, 4, 1 + quarter, last), `SUM(Months!${from}4:${to}4)`);
      }
      year.fill(cells(5, 4, 5, last), "SUM(B4:E4)");
      year.fill(cells(1, last + 1, 5, last + 1), `SUM(B4:B${last})`);
    },
  },
  {
    name: "plan, actual and difference of each department in turn",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Departments");
      const [count, departments] = [random.whole(5, 10), random.whole(3, 4)];
      const last = 4 + count;
      sheet.down(
        "A5",
        Array.from({ length: count }, (_, at) => `Line ${at + 1}`),
      );
      const [differences, totals, all]: string[][] = [[], [], []];
      for (let department = 0; department < departments; department += 1) {
        const column = 1 + department * 3;
        sheet.across(cells(column, 3), [`Department ${department + 1}`]);
        sheet.merge(cells(column, 3, column + 2, 3));
        sheet.across(cells(column, 4), ["Plan", "Actual", "Over"]);
        sheet.numbers(cells(column, 5, column + 1, last));
        differences?.push(cells(column + 2, 5, column + 2, last));
        totals?.push(cells(column, last + 1, column + 2, last + 1));
        all?.push(letters(column));
      }
      sheet.down(cells(0, last + 1), ["Total"]);
      sheet.fill(differences ?? [], "C5-B5");
      sheet.fill(totals ?? [], `SUM(B5:B${last})`);
      const end = 1 + departments * 3;
      sheet.across(cells(end, 4), ["Plan", "Actual", "Over"]);
      const sum = (all ?? []).map((name) => `${name}5`).join("+");
      sheet.fill(cells(end, 5, end + 2, last), sum);
      sheet.fill(
        cells(end, last + 1, end + 2, last + 1),
        `SUM(${letters(end)}5:${letters(end)}${last})`,
      );
    },
  },
];
