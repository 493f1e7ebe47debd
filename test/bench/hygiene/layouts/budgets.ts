import { cells, letters } from "../drawing";
import type { Layout } from "./layout";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const costs = ["Rent", "Wages", "Power", "Water", "Phone", "Paper", "Travel", "Repairs", "Fees"];

export const budgets: readonly Layout[] = [
  {
    name: "budget by month, totals down and across",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Budget");
      const count = random.whole(4, 9);
      const [top, width] = [random.whole(3, 5), random.pick([4, 6, 12])];
      const last = top + count - 1;
      sheet.across("A1", ["Budget"]);
      sheet.across(
        cells(1, top - 1),
        random.chance(0.5) ? months.slice(0, width) : numbersTo(width),
      );
      sheet.across(cells(width + 1, top - 1), ["Year"]);
      sheet.down(cells(0, top), [...costs.slice(0, count), "Total"]);
      sheet.numbers(cells(1, top, width, last));
      const end = letters(width);
      sheet.fill(cells(width + 1, top, width + 1, last), `SUM(B${top}:${end}${top})`);
      const below = random.chance(0.3) ? last + 2 : last + 1;
      if (below > last + 1) sheet.down(cells(0, last + 1), [null, "Total"]);
      sheet.fill(cells(1, below, width, below), `SUM(B${top}:B${last})`);
      const corner = letters(width + 1);
      const isAcross = random.chance(0.5);
      sheet.fill(
        cells(width + 1, below),
        isAcross ? `SUM(B${below}:${end}${below})` : `SUM(${corner}${top}:${corner}${last})`,
      );
    },
  },
  {
    name: "budget with quarters between the months",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Budget");
      const count = random.whole(5, 9);
      const last = 3 + count;
      const quarters = random.pick([2, 4]);
      sheet.down("A4", [...costs.slice(0, count), "Total"]);
      const ofQuarters: string[] = [];
      for (let quarter = 0; quarter < quarters; quarter += 1) {
        const column = 1 + quarter * 4;
        sheet.across(cells(column, 3), [
          ...months.slice(quarter * 3, quarter * 3 + 3),
          `Q${quarter + 1}`,
        ]);
        sheet.numbers(cells(column, 4, column + 2, last));
        ofQuarters.push(cells(column + 3, 4, column + 3, last));
      }
      sheet.fill(ofQuarters, "SUM(B4:D4)");
      const year = 1 + quarters * 4;
      sheet.across(cells(year, 3), ["Year"]);
      const parts = ofQuarters.map((_, quarter) => `${letters(4 + quarter * 4)}4`);
      sheet.fill(cells(year, 4, year, last), parts.join("+"));
      sheet.fill(cells(1, last + 1, year, last + 1), `SUM(B4:B${last})`);
    },
  },
  {
    name: "groups of costs with subtotals and a grand total",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Costs");
      const [width, groups] = [random.whole(3, 5), random.whole(2, 4)];
      sheet.across("A1", ["Costs of the year"]);
      sheet.merge("A1:D1");
      sheet.across(
        "B3",
        numbersTo(width).map((number) => 2009 + number),
      );
      let row = 4;
      const totals: number[] = [];
      for (let group = 0; group < groups; group += 1) {
        const size = random.whole(3, 6);
        sheet.down(cells(0, row), [`Group ${group + 1}`, ...costs.slice(0, size), "Subtotal"]);
        sheet.numbers(cells(1, row + 1, width, row + size));
        totals.push(row + size + 1);
        sheet.fill(
          cells(1, row + size + 1, width, row + size + 1),
          `SUM(B${row + 1}:B${row + size})`,
        );
        row += size + random.pick([2, 3]);
      }
      sheet.down(cells(0, row), ["Total"]);
      sheet.fill(cells(1, row, width, row), totals.map((total) => `B${total}`).join("+"));
    },
  },
  {
    name: "amounts and shares in turn, two or more years",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Shares");
      const [count, years] = [random.whole(5, 10), random.whole(2, 4)];
      const last = 4 + count;
      sheet.down("A5", [...costs, "Other"].slice(0, count));
      sheet.down(cells(0, last + 1), ["Total"]);
      const [amounts, shares, totals, sums]: string[][] = [[], [], [], []];
      for (let year = 0; year < years; year += 1) {
        const column = 1 + year * 2;
        sheet.across(cells(column, 3), [2001 + year]);
        sheet.across(cells(column, 4), ["Amount", "%"]);
        amounts?.push(cells(column, 5, column, last));
        shares?.push(cells(column + 1, 5, column + 1, last));
        totals?.push(cells(column, last + 1));
        sums?.push(cells(column + 1, last + 1));
      }
      for (const area of amounts ?? []) sheet.numbers(area);
      sheet.fill(totals ?? [], `SUM(B5:B${last})`);
      sheet.fill(shares ?? [], `B5/B$${last + 1}`, "0.0%");
      sheet.fill(sums ?? [], `SUM(C5:C${last})`, "0.0%");
    },
  },
  {
    name: "project phases with hours and costs in turn",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Project");
      const [phases, people] = [random.whole(3, 6), random.whole(3, 6)];
      sheet.across("A1", ["Project plan"]);
      sheet.merge("A1:F1");
      sheet.across("C3", ["Hours by phase"]);
      sheet.merge(cells(2, 3, 1 + phases, 3));
      sheet.across("A4", ["Person", "Rate", ...numbersTo(phases), "Total"]);
      const end = letters(1 + phases);
      const [hours, amounts]: string[][] = [[], []];
      for (let person = 0; person < people; person += 1) {
        const row = 5 + person * 2;
        sheet.across(cells(0, row), [`Person ${person + 1}`]);
        sheet.across(cells(0, row + 1), ["  cost"]);
        sheet.numbers(cells(1, row), { from: 30, to: 90 });
        sheet.numbers(cells(2, row, 1 + phases, row), { from: 4, to: 60 });
        hours?.push(cells(2 + phases, row));
        amounts?.push(cells(2, row + 1, 2 + phases, row + 1));
      }
      sheet.fill(hours ?? [], `SUM(C5:${end}5)`);
      sheet.fill(amounts ?? [], "C5*$B5");
      const below = 6 + people * 2;
      const of = (first: number) =>
        Array.from({ length: people }, (_, person) => `C${first + person * 2}`).join("+");
      sheet.down(cells(0, below), ["Hours", "Cost"]);
      sheet.fill(cells(2, below, 2 + phases, below), of(5));
      sheet.fill(cells(2, below + 1, 2 + phases, below + 1), of(6));
    },
  },
  {
    name: "equal formulas written in different ways",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Sheet1");
      const count = random.whole(6, 12);
      sheet.across("A2", ["Region", "North", "South", "West", "Total", "Mean"]);
      const ways = ["B3+C3+D3", "SUM(B3:D3)", "+B3+C3+D3", "(B3+C3+D3)", "SUM(B3,C3,D3)"];
      const rows = Array.from({ length: count }, (_, index) => index + 3);
      sheet.down(
        "A3",
        rows.map((row) => `Region ${row - 2}`),
      );
      sheet.numbers(cells(1, 3, 3, count + 2));
      const odd = new Map(
        random
          .shuffle(rows)
          .slice(0, random.whole(1, 3))
          .map((row) => [row, random.pick(["B3+C3+D3", ...ways])]),
      );
      sheet.fill(cells(4, 3, 4, count + 2), "SUM(B3:D3)");
      for (const [row, way] of odd) sheet.fill(cells(4, row), way.replaceAll("3", String(row)));
      sheet.fill(cells(5, 3, 5, count + 2), "E3/3");
      sheet.across(cells(0, count + 3), ["Total"]);
      sheet.fill(cells(1, count + 3, 4, count + 3), `SUM(B3:B${count + 2})`);
    },
  },
];

function numbersTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
