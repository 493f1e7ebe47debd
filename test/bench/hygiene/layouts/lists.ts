import { cells } from "../drawing";
import type { Layout } from "./layout";

export const lists: readonly Layout[] = [
  {
    name: "invoice with rows to be filled in, tax and total",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Invoice");
      const [count, blank] = [random.whole(4, 12), random.pick([0, 0, 3, 6])];
      const [top, last] = [8, 7 + count];
      sheet.down("A1", ["Invoice", "Number 17", "Customer 4"]);
      sheet.across("D2", ["Date", 38412]);
      sheet.across("A7", ["No", "Item", "Count", "Price", "Amount"]);
      for (let row = top; row <= last; row += 1)
        sheet.across(cells(0, row), [row - 7, `Item ${row}`]);
      sheet.numbers(cells(2, top, 2, last), { from: 1, to: 30 });
      sheet.numbers(cells(3, top, 3, last), { from: 2, to: 90, digits: 2 });
      const formula = blank > 0 ? `IF(C${top}="","",C${top}*D${top})` : `C${top}*D${top}`;
      sheet.fill(cells(4, top, 4, last + blank), formula);
      const below = last + blank + 1;
      sheet.down(cells(3, below), ["Subtotal", "Tax", "Total"]);
      sheet.fill(cells(4, below), `SUM(E${top}:E${below - 1})`);
      sheet.fill(cells(4, below + 1), `E${below}*0.1`);
      sheet.fill(cells(4, below + 2), `E${below}+E${below + 1}`);
    },
  },
  {
    name: "grade book with weights",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Grades");
      const count = random.whole(6, 25);
      const last = 4 + count;
      sheet.across("A1", ["Geology 101, spring"]);
      sheet.across("A3", ["Weight", 0.2, 0.2, 0.25, 0.35], "0%");
      sheet.across("A4", ["Student", "Lab", "Paper", "Midterm", "Final", "Score", "Grade"]);
      sheet.down(
        "A5",
        Array.from({ length: count }, (_, index) => `Student ${index + 1}`),
      );
      sheet.numbers(cells(1, 5, 4, last), { from: 40, to: 100 });
      const formula = random.pick([
        "B5*B$3+C5*C$3+D5*D$3+E5*E$3",
        "SUMPRODUCT(B$3:E$3,B5:E5)",
        "B5*$B$3+C5*$C$3+D5*$D$3+E5*$E$3",
      ]);
      sheet.fill(cells(5, 5, 5, last), formula);
      sheet.fill(cells(6, 5, 6, last), 'IF(F5>=90,"A",IF(F5>=80,"B",IF(F5>=70,"C","D")))');
      const below = last + random.pick([1, 2]);
      sheet.down(cells(0, below), ["Mean", "High", "Low"]);
      sheet.fill(cells(1, below, 5, below), `AVERAGE(B5:B${last})`);
      sheet.fill(cells(1, below + 1, 5, below + 1), `MAX(B5:B${last})`);
      sheet.fill(cells(1, below + 2, 5, below + 2), `MIN(B5:B${last})`);
    },
  },
  {
    name: "time report with weekly totals",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Time");
      const weeks = random.whole(2, 4);
      sheet.across("A2", ["Day", "In", "Out", "Break", "Hours", "Over 8"]);
      const days = ["Mon", "Tue", "Wed", "Thu", "Fri"];
      const [hours, over, totals]: string[][] = [[], [], []];
      for (let week = 0; week < weeks; week += 1) {
        const row = 3 + week * 6;
        sheet.down(cells(0, row), [...days, `Week ${week + 1}`]);
        sheet.numbers(cells(1, row, 1, row + 4), { from: 7, to: 9, digits: 1 });
        sheet.numbers(cells(2, row, 2, row + 4), { from: 16, to: 19, digits: 1 });
        sheet.numbers(cells(3, row, 3, row + 4), { from: 0.5, to: 1, digits: 1 });
        hours?.push(cells(4, row, 4, row + 4));
        over?.push(cells(5, row, 5, row + 4));
        totals?.push(cells(4, row + 5, 5, row + 5));
      }
      sheet.fill(hours ?? [], "C3-B3-D3");
      sheet.fill(over ?? [], "IF(E3>8,E3-8,0)");
      sheet.fill(totals ?? [], "SUM(E3:E7)");
      const below = 4 + weeks * 6;
      sheet.down(cells(0, below), ["Total"]);
      const parts = Array.from({ length: weeks }, (_, week) => `E${8 + week * 6}`);
      sheet.fill(cells(4, below, 5, below), parts.join("+"));
    },
  },
  {
    name: "payroll with rates above and a mean below",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Payroll");
      const count = random.whole(5, 15);
      const last = 6 + count;
      sheet.down("A1", ["Payroll", "Pension", "Health"]);
      sheet.down("B2", [0.045, 0.035], "0.0%");
      sheet.across("A6", ["Name", "Hours", "Rate", "Gross", "Tax", "Pension", "Health", "Net"]);
      sheet.down(
        "A7",
        Array.from({ length: count }, (_, index) => `Worker ${index + 1}`),
      );
      sheet.numbers(cells(1, 7, 1, last), { from: 90, to: 180 });
      sheet.numbers(cells(2, 7, 2, last), { from: 8, to: 40, digits: 2 });
      sheet.fill(cells(3, 7, 3, last), "B7*C7");
      sheet.fill(cells(4, 7, 4, last), "IF(D7>3000,D7*0.2,D7*0.1)");
      sheet.fill(cells(5, 7, 5, last), "D7*$B$2");
      sheet.fill(cells(6, 7, 6, last), "D7*$B$3");
      sheet.fill(cells(7, 7, 7, last), random.pick(["D7-E7-F7-G7", "D7-SUM(E7:G7)"]));
      sheet.down(cells(0, last + 1), ["Total", "Mean"]);
      sheet.fill(cells(3, last + 1, 7, last + 1), `SUM(D7:D${last})`);
      sheet.fill(cells(3, last + 2, 7, last + 2), `AVERAGE(D7:D${last})`);
      sheet.fill(cells(1, last + 1), `SUM(B7:B${last})`);
    },
  },
  {
    name: "price list with look-ups in another table",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Orders");
      const [count, goods] = [random.whole(6, 20), random.whole(4, 8)];
      const last = 3 + count;
      sheet.across("A3", ["Order", "Article", "Count", "Price", "Amount", "Discount", "To pay"]);
      sheet.across("J3", ["Article", "Price"]);
      for (let good = 0; good < goods; good += 1) sheet.across(cells(9, 4 + good), [101 + good]);
      sheet.numbers(cells(10, 4, 10, 3 + goods), { from: 3, to: 60, digits: 2 });
      for (let row = 4; row <= last; row += 1) {
        sheet.across(cells(0, row), [`Order ${row - 3}`, random.whole(101, 100 + goods)]);
      }
      sheet.numbers(cells(2, 4, 2, last), { from: 1, to: 40 });
      const table = `$J$4:$K$${3 + goods}`;
      sheet.fill(cells(3, 4, 3, last), `VLOOKUP(B4,${table},2,0)`);
      sheet.fill(cells(4, 4, 4, last), "C4*D4");
      sheet.fill(cells(5, 4, 5, last), "IF(E4>500,E4*0.05,0)");
      sheet.fill(cells(6, 4, 6, last), "E4-F4");
      sheet.across(cells(0, last + 1), ["Total"]);
      sheet.fill(cells(4, last + 1, 6, last + 1), `SUM(E4:E${last})`);
    },
  },
];
