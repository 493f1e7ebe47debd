import { cells, letters } from "../drawing";
import type { Layout } from "./layout";
import { namesOf, yearsFrom } from "./names";

/** Loans, depreciation, savings and other schedules. */
export const schedules: readonly Layout[] = [
  {
    name: "loan schedule with extra payments typed here and there",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Amortization");
      const months = random.pick([36, 60, 180, 360]);
      sheet.across("A1", ["Loan Amortization Schedule"]);
      sheet.down("A3", ["Amount", "Rate", "Months", "Payment"]);
      sheet.across("C3", [random.whole(50, 250) * 1000]);
      sheet.across("C4", [0.0675], "0.000%");
      sheet.across("C5", [months]);
      sheet.fill("C6", "-PMT(C4/12,C5,C3)", "0.00");
      sheet.across("E3", ["Total interest"]);
      sheet.across("A9", [
        "No.",
        "Date",
        "Beginning",
        "Payment",
        "Interest",
        "Principal",
        "Extra",
        "Ending",
        "Cum. interest",
      ]);
      const last = 9 + months;
      sheet.fill(`G3`, `SUM(E10:E${last})`, "0.00");
      sheet.across("A10", [1, 37622]);
      sheet.fill(`A11:A${last}`, "A10+1");
      sheet.fill(`B11:B${last}`, "B10+30", "yyyy-mm-dd");
      sheet.fill("C10", "C3");
      sheet.fill(`C11:C${last}`, "H10");
      sheet.fill(`D10:D${last}`, "MIN($C$6,C10+E10)", "0.00");
      sheet.fill(`E10:E${last}`, "ROUND(C10*$C$4/12,2)", "0.00");
      sheet.fill(`F10:F${last}`, "D10-E10", "0.00");
      for (let row = 20; row < last; row += random.whole(7, 25))
        sheet.across(cells(6, row), [random.whole(1, 9) * 100]);
      sheet.fill(`H10:H${last}`, "C10-F10-G10", "0.00");
      sheet.fill("I10", "E10", "0.00");
      sheet.fill(`I11:I${last}`, "I10+E11", "0.00");
    },
  },
  {
    name: "depreciation of assets over years, each from the year of its purchase",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Depreciation");
      const [assets, years] = [random.whole(4, 10), 8];
      sheet.across("A2", [
        "Asset",
        "Bought",
        "Cost",
        "Salvage",
        "Life",
        ...yearsFrom(1999, years),
        "Book value",
      ]);
      const last = 2 + assets;
      sheet.down("A3", namesOf("Asset", assets));
      for (let row = 3; row <= last; row += 1) {
        const [start, life] = [random.whole(0, 4), random.whole(2, 5)];
        const cost = random.whole(10, 90) * 100;
        sheet.across(cells(1, row), [1999 + start, cost, cost / 10, life]);
        const stop = Math.min(5 + start + life - 1, 4 + years);
        sheet.fill(cells(5 + start, row, stop, row), `($C${row}-$D${row})/$E${row}`, "0");
        sheet.fill(cells(5 + years, row), `C${row}-SUM(F${row}:${letters(4 + years)}${row})`, "0");
      }
      sheet.across(cells(0, last + 1), ["Total"]);
      sheet.fill(
        [cells(2, last + 1, 3, last + 1), cells(5, last + 1, 5 + years, last + 1)],
        `SUM(C3:C${last})`,
        "0",
      );
    },
  },
  {
    name: "retirement savings by age, contributions until one year and withdrawals after it",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Sheet1");
      const [saving, spending] = [random.whole(12, 30), random.whole(8, 25)];
      sheet.down("A1", ["Age now", "Retire at", "Return", "Inflation", "Salary", "Save"]);
      sheet.down("B1", [35, 35 + saving]);
      sheet.down("B3", [0.07, 0.03], "0%");
      sheet.across("B5", [52000]);
      sheet.across("B6", [0.1], "0%");
      sheet.across("A8", ["Age", "Salary", "Paid in", "Taken out", "Interest", "Balance"]);
      sheet.fill("A9", "B1");
      sheet.fill("B9", "B5");
      sheet.across("F9", [18000]);
      const turn = 9 + saving;
      const last = turn + spending;
      sheet.fill(`A10:A${last}`, "A9+1");
      sheet.fill(`B10:B${turn}`, "B9*(1+$B$4)", "0");
      sheet.fill(`C10:C${turn}`, "B10*$B$6", "0");
      sheet.fill(`D${turn + 1}`, `B${turn}*0.6`, "0");
      sheet.fill(`D${turn + 2}:D${last}`, `D${turn + 1}*(1+$B$4)`, "0");
      sheet.fill(`E10:E${last}`, "F9*$B$3", "0");
      sheet.fill(`F10:F${turn}`, "F9+C10+E10", "0");
      sheet.fill(`F${turn + 1}:F${last}`, `F${turn}-D${turn + 1}+E${turn + 1}`, "0");
    },
  },
  {
    name: "capital budget: net present value of projects that begin in different years",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("NPV");
      const [projects, years] = [random.whole(2, 4), random.whole(5, 8)];
      const end = letters(1 + years);
      sheet.across("A1", ["Discount rate", 0.12], "0%");
      sheet.across("A3", ["Year", ...Array.from({ length: years + 1 }, (_, at) => at)]);
      sheet.across("A4", ["Factor"]);
      sheet.fill(`B4:${end}4`, "1/(1+$B$1)^B3", "0.0000");
      let row = 6;
      const tops: number[] = [];
      for (let project = 1; project <= projects; project += 1) {
        sheet.down(cells(0, row), [
          `Project ${project}`,
          "Outlay",
          "Revenue",
          "Costs",
          "Salvage",
          "Cash flow",
          "Present value",
          "Cumulative",
        ]);
        sheet.across(cells(1, row + 1), [-random.whole(20, 90) * 1000]);
        sheet.numbers(cells(2, row + 2, 1 + years, row + 2), { from: 20000, to: 60000 });
        sheet.numbers(cells(2, row + 3, 1 + years, row + 3), { from: -20000, to: -5000 });
        sheet.across(cells(1 + years, row + 4), [random.whole(1, 9) * 1000]);
        sheet.fill(cells(1, row + 5, 1 + years, row + 5), `SUM(B${row + 1}:B${row + 4})`);
        sheet.fill(cells(1, row + 6, 1 + years, row + 6), `B${row + 5}*B$4`, "0");
        sheet.fill(cells(1, row + 7), `B${row + 6}`, "0");
        sheet.fill(cells(2, row + 7, 1 + years, row + 7), `B${row + 7}+C${row + 6}`, "0");
        tops.push(row);
        row += 10;
      }
      sheet.across(cells(0, row), ["Project", "NPV", "Payback", "Index"]);
      for (const [at, top] of tops.entries()) {
        sheet.across(cells(0, row + 1 + at), [`Project ${at + 1}`]);
        sheet.fill(cells(1, row + 1 + at), `SUM(B${top + 6}:${end}${top + 6})`, "0");
        sheet.fill(cells(2, row + 1 + at), `COUNTIF(B${top + 7}:${end}${top + 7},"<0")`);
        sheet.fill(cells(3, row + 1 + at), `1+B${row + 1 + at}/-B${top + 1}`, "0.00");
      }
    },
  },
  {
    name: "check book with deposits and cheques, balance, and a reconciliation beside it",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Register");
      const count = random.whole(25, 120);
      const last = 4 + count;
      sheet.across("A1", ["Checking account"]);
      sheet.across("A3", ["Date", "No", "Payee", "c", "Payment", "Deposit", "Balance"]);
      sheet.across("A4", [37257, null, "Balance forward", null, null, null, 812.44]);
      for (let row = 5; row <= last; row += 1) {
        sheet.across(cells(0, row), [
          37257 + row * 2,
          random.chance(0.7) ? 1000 + row : null,
          `Payee ${row}`,
          random.chance(0.6) ? "x" : null,
        ]);
        sheet.numbers(cells(random.chance(0.25) ? 5 : 4, row), { from: 5, to: 300, digits: 2 });
      }
      sheet.fill(`G5:G${last}`, "G4-E5+F5", "0.00");
      sheet.across("I3", ["Reconciliation"]);
      sheet.down("I4", [
        "Statement balance",
        "Outstanding payments",
        "Outstanding deposits",
        "Adjusted",
        "Book balance",
        "Difference",
      ]);
      sheet.across("K4", [1350.2]);
      sheet.fill("K5", `SUMIF(D5:D${last},"",E5:E${last})`, "0.00");
      sheet.fill("K6", `SUMIF(D5:D${last},"",F5:F${last})`, "0.00");
      sheet.fill("K7", "K4-K5+K6", "0.00");
      sheet.fill("K8", `G${last}`, "0.00");
      sheet.fill("K9", "K7-K8", "0.00");
      sheet.across(cells(2, last + 2), ["Totals"]);
      sheet.fill(`E${last + 2}:F${last + 2}`, `SUM(E5:E${last})`, "0.00");
    },
  },
  {
    name: "salary schedule: steps down, lanes across, with a longevity row every few years",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Teachers 03-04");
      const steps = random.whole(10, 18);
      sheet.across("A1", ["SALARY SCHEDULE"]);
      sheet.across("A3", ["Base", 27150]);
      sheet.across("A4", ["Increase", 0.025], "0.0%");
      sheet.across("A6", ["Step", "BA", "BA+15", "BA+30", "MA", "MA+15", "MA+30", "PhD"]);
      const last = 7 + steps;
      for (let step = 0; step <= steps; step += 1) sheet.across(cells(0, 7 + step), [step]);
      sheet.fill("B7", "B3");
      sheet.fill("C7:H7", "B7+900");
      sheet.fill(`B8:D${last - 4}`, "ROUND(B7*(1+$B$4),0)");
      // The lower lanes end before the higher ones.
      sheet.fill(`E8:H${last}`, "ROUND(E7*(1+$B$4),0)");
      sheet.across(cells(0, last + 2), ["Longevity", null]);
      sheet.down(cells(0, last + 3), ["20 years", "25 years"]);
      sheet.fill(`E${last + 3}:H${last + 3}`, `E${last}+1000`);
      sheet.fill(`E${last + 4}:H${last + 4}`, `E${last}+1750`);
      sheet.across("K6", ["Step", "FTE", "Cost"]);
      sheet.fill(`K7:K${last}`, "A7");
      sheet.numbers(`L7:L${last}`, { from: 0, to: 6, digits: 1 });
      sheet.fill(`M7:M${last}`, "L7*E7");
      sheet.fill(`L${last + 1}:M${last + 1}`, `SUM(L7:L${last})`);
    },
  },
];
