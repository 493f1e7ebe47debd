import { cells, letters } from "../drawing";
import type { Layout } from "./layout";
import { namesOf } from "./names";

/** Forms with a formula here and there, and sheets with several small tables. */
export const worksheets: readonly Layout[] = [
  {
    name: "tax work sheet, a formula of its own on each line, two columns for two persons",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Worksheet");
      sheet.across("A1", ["Social Security Benefits Worksheet"]);
      sheet.across("D3", ["You", "Spouse"]);
      const lines = [
        "Benefits",
        "One half of line 1",
        "Taxable wages",
        "Interest",
        "Dividends",
        "Other",
        "Add lines 2 to 6",
        "Adjustments",
        "Line 7 less line 8",
        "Base amount",
        "Line 9 less line 10",
        "Smaller of 9,000",
        "Line 11 less line 12",
        "One half of line 12",
        "Smaller of 2 and 14",
        "85% of line 13",
        "Add 15 and 16",
        "85% of line 1",
        "Taxable",
      ];
      for (const [at, line] of lines.entries()) sheet.across(cells(0, 4 + at), [at + 1, line]);
      sheet.numbers("D4:E4", { from: 5000, to: 15000 });
      sheet.fill("D5:E5", "D4/2");
      sheet.numbers("D6:E9", { from: 100, to: 20000 });
      sheet.fill("D10:E10", "SUM(D5:D9)");
      sheet.numbers("D11:E11", { from: 0, to: 900 });
      sheet.fill("D12:E12", "D10-D11");
      sheet.across("D13", [25000, 25000]);
      sheet.fill("D14:E14", "IF(D12>D13,D12-D13,0)");
      sheet.fill("D15:E15", "MIN(D14,9000)");
      sheet.fill("D16:E16", "D14-D15");
      sheet.fill("D17:E17", "D15/2");
      sheet.fill("D18:E18", "MIN(D5,D17)");
      sheet.fill("D19:E19", "D16*0.85");
      sheet.fill("D20:E20", "D18+D19");
      sheet.fill("D21:E21", "D4*0.85");
      sheet.fill("D22:E22", "MIN(D20,D21)");
      sheet.across("A25", ["Combined"]);
      sheet.fill("D25", "D22+E22");
      sheet.across("A26", ["Bracket"]);
      sheet.fill("D26", 'IF(D25<7000,"10%",IF(D25<28400,"15%","25%"))');
      random.whole(0, 1);
    },
  },
  {
    name: "household hardship form: income and spending beside each other, sums typed as sums",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Form");
      sheet.across("A1", ["MONTHLY FINANCIAL STATEMENT"]);
      sheet.across("A3", [
        "INCOME",
        null,
        "Self",
        "Spouse",
        null,
        "EXPENSES",
        null,
        "Monthly",
        "Balance",
      ]);
      const incomes = ["Gross pay", "Child support", "Pension", "Rent received", "Other"];
      sheet.down("A4", [
        ...incomes,
        "Total income",
        null,
        "Less: tax",
        "Less: FICA",
        "Less: insurance",
        "Total deductions",
        null,
        "NET INCOME",
      ]);
      for (const column of [2, 3])
        for (let row = 4; row <= 8; row += 1)
          if (random.chance(0.6)) sheet.numbers(cells(column, row), { from: 100, to: 3000 });
      sheet.fill("C9:D9", "SUM(C4:C8)");
      sheet.numbers("C11:D13", { from: 10, to: 400 });
      sheet.fill("C14:D14", "SUM(C11:C13)");
      sheet.fill("C16:D16", "C9-C14");
      const expenses = random.whole(8, 16);
      sheet.down("F4", namesOf("Expense", expenses));
      for (let row = 4; row < 4 + expenses; row += 1) {
        if (random.chance(0.15))
          sheet.fill(
            cells(7, row),
            `${random.whole(20, 90)}+${random.whole(20, 90)}+${random.whole(5, 40)}`,
          );
        else if (random.chance(0.1))
          sheet.fill(cells(7, row), `${random.whole(300, 900)}/12`, "0.00");
        else sheet.numbers(cells(7, row), { from: 15, to: 700 });
        if (random.chance(0.3)) sheet.numbers(cells(8, row), { from: 500, to: 9000 });
      }
      const total = 4 + expenses;
      sheet.across(cells(5, total), ["TOTAL"]);
      sheet.fill(cells(7, total, 8, total), `SUM(H4:H${total - 1})`);
      sheet.across(cells(5, total + 2), ["Left over"]);
      sheet.fill(cells(7, total + 2), `C16+D16-H${total}`);
    },
  },
  {
    name: "grant budget: people with effort and fringe of their own, goods, indirect on a base without some",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Budget");
      const years = random.whole(2, 5);
      sheet.across("A1", ["PROPOSAL BUDGET"]);
      sheet.across("A2", ["Raise", 0.03], "0%");
      sheet.across("A4", [
        "Personnel",
        "Base",
        "Months",
        "Effort",
        ...Array.from({ length: years }, (_, year) => `Year ${year + 1}`),
        "Total",
      ]);
      const people = random.whole(3, 6);
      const last = 4 + people;
      sheet.down("A5", namesOf("Person", people));
      sheet.numbers(`B5:B${last}`, { from: 30000, to: 90000 });
      for (let row = 5; row <= last; row += 1)
        sheet.across(cells(2, row), [random.pick([9, 12]), random.whole(1, 10) / 10]);
      const end = letters(3 + years);
      const total = 4 + years;
      sheet.fill(`E5:E${last}`, "B5*D5", "0");
      sheet.fill(`F5:${end}${last}`, "E5*(1+$B$2)", "0");
      sheet.across(cells(0, last + 1), ["Salaries"]);
      const fringe = last + 3;
      sheet.across(cells(0, fringe - 1), ["Fringe"]);
      sheet.down(cells(0, fringe), namesOf("Person", people));
      for (let person = 0; person < people; person += 1) {
        sheet.fill(
          cells(4, fringe + person, 3 + years, fringe + person),
          `E${5 + person}*${random.pick(["0.28", "0.31", "0.08"])}`,
          "0",
        );
      }
      const fringes = fringe + people;
      sheet.across(cells(0, fringes), ["Total fringe"]);
      const goods = fringes + 2;
      sheet.down(cells(0, goods), [
        "Equipment",
        "Travel",
        "Supplies",
        "Tuition",
        "Subcontract",
        "Total direct",
        "Indirect base",
        "Indirect 47%",
        "TOTAL",
      ]);
      sheet.across(cells(4, goods), [random.whole(5, 20) * 1000]);
      sheet.numbers(cells(4, goods + 1, 3 + years, goods + 4), { from: 500, to: 9000 });
      const at = (row: number) => cells(4, row, 3 + years, row);
      sheet.fill(at(last + 1), `SUM(E5:E${last})`, "0");
      sheet.fill(at(fringes), `SUM(E${fringe}:E${fringes - 1})`, "0");
      sheet.fill(at(goods + 5), `E${last + 1}+E${fringes}+SUM(E${goods}:E${goods + 4})`, "0");
      sheet.fill(at(goods + 6), `E${goods + 5}-E${goods}-E${goods + 3}-E${goods + 4}`, "0");
      sheet.fill(at(goods + 7), `E${goods + 6}*0.47`, "0");
      sheet.fill(at(goods + 8), `E${goods + 5}+E${goods + 7}`, "0");
      sheet.fill(
        [
          cells(total, 5, total, last + 1),
          cells(total, fringe, total, fringes),
          cells(total, goods, total, goods + 8),
        ],
        `SUM(E5:${end}5)`,
        "0",
      );
    },
  },
  {
    name: "break-even sheet: parameters, a small table for prices, notes and a legend beside it",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Breakeven");
      sheet.across("B2", ["BREAK-EVEN ANALYSIS"]);
      sheet.down("B4", ["Price", "Variable cost", "Fixed cost", "Contribution", "Units", "Sales"]);
      sheet.down("D4", [25, 14.5, 42000]);
      sheet.fill("D7", "D4-D5");
      sheet.fill("D8", "D6/D7", "0");
      sheet.fill("D9", "D8*D4", "0");
      sheet.across("G3", ["Legend"]);
      sheet.down("G4", ["yellow = input", "blue = result"]);
      sheet.across("B12", ["Units", "Revenue", "Fixed", "Variable", "Total cost", "Profit"]);
      const rows = random.whole(6, 16);
      const last = 12 + rows;
      sheet.across("B13", [0]);
      sheet.fill(`B14:B${last}`, "B13+500");
      sheet.fill(`C13:C${last}`, "B13*$D$4");
      sheet.fill(`D13:D${last}`, "$D$6");
      sheet.fill(`E13:E${last}`, "B13*$D$5");
      sheet.fill(`F13:F${last}`, "D13+E13");
      sheet.fill(`G13:G${last}`, "C13-F13");
      sheet.across("J12", ["What if", "Price -10%", "Price +10%", "Cost -10%", "Cost +10%"]);
      sheet.across("J13", ["Price"]);
      sheet.fill("K13", "D4*0.9");
      sheet.fill("L13", "D4*1.1");
      sheet.fill("M13:N13", "$D$4");
      sheet.across("J14", ["Variable cost"]);
      sheet.fill("K14:L14", "$D$5");
      sheet.fill("M14", "D5*0.9");
      sheet.fill("N14", "D5*1.1");
      sheet.across("J15", ["Contribution"]);
      sheet.fill("K15:N15", "K13-K14");
      sheet.across("J16", ["Units"]);
      sheet.fill("K16:N16", "$D$6/K15", "0");
    },
  },
  {
    name: "allocation of overhead: steps down departments, each given to those after it",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Step-down");
      const departments = random.whole(5, 8);
      const end = letters(departments);
      sheet.across("A1", ["COST ALLOCATION"]);
      sheet.across("B3", namesOf("Dept", departments));
      sheet.across(cells(departments + 1, 3), ["Total"]);
      sheet.down("A4", ["Direct cost", "Square feet", "Staff", "Meals"]);
      sheet.numbers(`B4:${end}4`, { from: 20000, to: 90000 });
      sheet.numbers(`B5:${end}5`, { from: 500, to: 4000 });
      sheet.numbers(`B6:${end}6`, { from: 3, to: 40 });
      sheet.numbers(`B7:${end}7`, { from: 100, to: 900 });
      sheet.fill(cells(departments + 1, 4, departments + 1, 7), `SUM(B4:${end}4)`);
      const steps = 3;
      sheet.down("A9", ["Allocate dept 1", "Allocate dept 2", "Allocate dept 3"]);
      for (let step = 0; step < steps; step += 1) {
        const [own, next] = [letters(1 + step), letters(2 + step)];
        const row = 9 + step;
        const given = step === 0 ? `${own}4` : `SUM(${own}9:${own}${row - 1})`;
        sheet.fill(cells(1 + step, row), step === 0 ? `-${given}` : `-(${own}4+${given})`, "0");
        sheet.fill(
          cells(2 + step, row, departments, row),
          `-$${own}${row}*${next}${5 + step}/SUM($${next}${5 + step}:$${end}${5 + step})`,
          "0",
        );
      }
      sheet.fill(cells(departments + 1, 9, departments + 1, 11), `SUM(B9:${end}9)`, "0");
      sheet.across("A13", ["Full cost"]);
      sheet.fill(cells(1, 13, departments + 1, 13), "B4+SUM(B9:B11)", "0");
    },
  },
  {
    name: "utility bills: meter readings, use from the one before, rates by tier, year blocks across",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Electric");
      const count = random.whole(12, 36);
      const last = 6 + count;
      sheet.down("A1", ["Customer charge", "First 500", "Over 500"]);
      sheet.down("C1", [6.5, 0.0712, 0.0894]);
      sheet.across("A5", [
        "Read",
        "Days",
        "Meter",
        "kWh",
        "kWh/day",
        "Tier 1",
        "Tier 2",
        "Charge",
        "Billed",
        "Off",
      ]);
      sheet.across("A6", [36892, null, 40210]);
      let meter = 40210;
      for (let row = 7; row <= last; row += 1) {
        meter += random.whole(300, 1200);
        sheet.across(cells(0, row), [36892 + (row - 6) * 30, null, meter]);
      }
      sheet.fill(`B7:B${last}`, "A7-A6");
      sheet.fill(`D7:D${last}`, "C7-C6");
      sheet.fill(`E7:E${last}`, "D7/B7", "0.0");
      sheet.fill(`F7:F${last}`, "MIN(D7,500)*$C$2", "0.00");
      sheet.fill(`G7:G${last}`, "MAX(0,D7-500)*$C$3", "0.00");
      sheet.fill(`H7:H${last}`, "$C$1+F7+G7", "0.00");
      sheet.numbers(`I7:I${last}`, { from: 30, to: 110, digits: 2 });
      sheet.fill(`J7:J${last}`, "I7-H7", "0.00");
      sheet.across(cells(0, last + 2), ["Total"]);
      sheet.fill(
        [`B${last + 2}`, `D${last + 2}`, `F${last + 2}:J${last + 2}`],
        `SUM(B7:B${last})`,
        "0.00",
      );
      sheet.across(cells(0, last + 3), ["Mean"]);
      sheet.fill([`B${last + 3}`, `D${last + 3}:J${last + 3}`], `AVERAGE(B7:B${last})`, "0.00");
    },
  },
  {
    name: "several small tables of one sheet: members, meals, rooms, and a cost for each family",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Reunion");
      const families = random.whole(4, 9);
      sheet.across("B1", ["Family reunion costs"]);
      sheet.across("B3", [
        "Family",
        "Adults",
        "Kids",
        "Nights",
        "Food",
        "Room",
        "Shirts",
        "Owes",
        "Paid",
        "Left",
      ]);
      const last = 3 + families;
      sheet.down("B4", namesOf("Family", families));
      sheet.numbers(`C4:E${last}`, { from: 1, to: 5 });
      sheet.across("N3", ["Adult meal", "Kid meal", "Room", "Shirt"]);
      sheet.across("N4", [12, 7, 55, 9.5]);
      sheet.fill(`F4:F${last}`, "(C4*$N$4+D4*$O$4)*E4", "0.00");
      sheet.fill(`G4:G${last}`, "E4*$P$4", "0.00");
      sheet.fill(`H4:H${last}`, "(C4+D4)*$Q$4", "0.00");
      sheet.fill(`I4:I${last}`, "SUM(F4:H4)", "0.00");
      for (let row = 4; row <= last; row += 1)
        if (random.chance(0.6)) sheet.across(cells(9, row), [random.whole(1, 5) * 50]);
      sheet.fill(`K4:K${last}`, "I4-J4", "0.00");
      sheet.across(cells(1, last + 1), ["Totals"]);
      sheet.fill(
        [`C${last + 1}:D${last + 1}`, `F${last + 1}:K${last + 1}`],
        `SUM(C4:C${last})`,
        "0.00",
      );
      sheet.down("N7", [
        "What we paid",
        "Caterer",
        "Lodge",
        "Shirts",
        "Band",
        "All",
        "Collected",
        "Short",
      ]);
      sheet.down("P8", [900, 1400, 300, 250]);
      sheet.fill("P12", "SUM(P8:P11)", "0.00");
      sheet.fill("P13", `J${last + 1}`, "0.00");
      sheet.fill("P14", "P12-P13", "0.00");
    },
  },
];
