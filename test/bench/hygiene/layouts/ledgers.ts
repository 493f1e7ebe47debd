import { cells, letters } from "../drawing";
import type { Layout } from "./layout";

export const ledgers: readonly Layout[] = [
  {
    name: "accounts with running balances, one under the other",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Ledger");
      let row = 2;
      for (let account = 0; account < random.whole(1, 3); account += 1) {
        const count = random.whole(6, 14);
        sheet.across(cells(0, row), [`Account ${account + 1}`]);
        sheet.across(cells(0, row + 1), ["Entry", "In", "Out", "Balance"]);
        sheet.across(cells(0, row + 2), ["Brought forward", null, null, random.whole(100, 900)]);
        const first = row + 3;
        const last = row + 2 + count;
        sheet.down(
          cells(0, first),
          Array.from({ length: count }, (_, index) => `Entry ${index}`),
        );
        sheet.numbers(cells(1, first, 1, last));
        sheet.numbers(cells(2, first, 2, last), { from: 0, to: 400 });
        sheet.fill(cells(3, first, 3, last), `D${first - 1}+B${first}-C${first}`);
        sheet.across(cells(0, last + 1), ["Sum"]);
        sheet.fill(cells(1, last + 1, 2, last + 1), `SUM(B${first}:B${last})`);
        row = last + 4;
      }
    },
  },
  {
    name: "inventory with units, groups and values",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Stock");
      sheet.across("A1", ["Inventory"]);
      sheet.across("A3", ["Item", "Opening", "Received", "Sold", "Closing", "Cost", "Value"]);
      sheet.across("A4", [null, "pcs", "pcs", "pcs", "pcs", "$", "$"]);
      let row = 5;
      const [closing, values]: string[][] = [[], []];
      for (let group = 0; group < random.whole(1, 3); group += 1) {
        const count = random.whole(4, 9);
        const last = row + count - 1;
        sheet.down(
          cells(0, row),
          Array.from({ length: count }, (_, at) => `Item ${group}${at}`),
        );
        sheet.numbers(cells(1, row, 2, last), { from: 20, to: 90 });
        sheet.numbers(cells(3, row, 3, last), { from: 1, to: 30 });
        sheet.numbers(cells(5, row, 5, last), { from: 2, to: 60, digits: 2 });
        closing?.push(cells(4, row, 4, last));
        values?.push(cells(6, row, 6, last));
        row = last + 2;
      }
      sheet.fill(closing ?? [], "B5+C5-D5");
      sheet.fill(values ?? [], "E5*F5");
      sheet.across(cells(0, row), ["Total"]);
      sheet.fill(cells(6, row), `SUM(G5:G${row - 1})`);
      sheet.fill(cells(4, row), `SUM(E5:E${row - 1})`);
    },
  },
  {
    name: "loan paid back in equal parts",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Loan");
      const count = random.whole(8, 30);
      sheet.down("A1", ["Loan", "Rate", "Months"]);
      sheet.down("B1", [random.whole(10, 90) * 100, 0.06, count]);
      sheet.across("A5", ["Month", "Opening", "Interest", "Principal", "Paid", "Closing"]);
      sheet.across("A6", [1]);
      sheet.fill(cells(0, 7, 0, 5 + count), "A6+1");
      sheet.fill(cells(1, 6), "B1");
      sheet.fill(cells(1, 7, 1, 5 + count), "F6");
      sheet.fill(cells(2, 6, 2, 5 + count), "B6*$B$2/12");
      sheet.fill(cells(3, 6, 3, 5 + count), "$B$1/$B$3");
      sheet.fill(cells(4, 6, 4, 5 + count), "C6+D6");
      sheet.fill(cells(5, 6, 5, 5 + count), "B6-D6");
      sheet.across(cells(0, 6 + count), ["Total"]);
      sheet.fill(cells(2, 6 + count, 4, 6 + count), `SUM(C6:C${5 + count})`);
    },
  },
  {
    name: "cash flow by month, opening from closing",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Cash");
      const width = random.pick([6, 12]);
      const [incomes, spendings] = [random.whole(2, 4), random.whole(3, 6)];
      const names = Array.from({ length: width }, (_, month) => `Month ${month + 1}`);
      sheet.across("B3", names);
      sheet.down("A4", ["Opening cash"]);
      sheet.across("B4", [random.whole(1000, 5000)]);
      const received = 6 + incomes;
      sheet.down("A5", ["Receipts", ...names.slice(0, incomes).map((_, at) => `  Receipt ${at}`)]);
      sheet.down(cells(0, received), ["Total receipts", "Payments"]);
      sheet.numbers(cells(1, 6, width, received - 1));
      sheet.fill(cells(1, received, width, received), `SUM(B6:B${received - 1})`);
      const first = received + 2;
      const paid = first + spendings;
      sheet.down(cells(0, first), names.concat(names).slice(0, spendings));
      sheet.numbers(cells(1, first, width, paid - 1), { from: 10, to: 300 });
      sheet.down(cells(0, paid), ["Total payments", "Net", "Closing cash"]);
      sheet.fill(cells(1, paid, width, paid), `SUM(B${first}:B${paid - 1})`);
      sheet.fill(cells(1, paid + 1, width, paid + 1), `B${received}-B${paid}`);
      sheet.fill(cells(1, paid + 2, width, paid + 2), `B4+B${paid + 1}`);
      sheet.fill(cells(2, 4, width, 4), `B${paid + 2}`);
      const end = letters(width);
      sheet.across(cells(width + 1, 3), ["Year"]);
      sheet.fill(
        [cells(width + 1, 6, width + 1, received), cells(width + 1, first, width + 1, paid + 1)],
        `SUM(B6:${end}6)`,
      );
    },
  },
];
