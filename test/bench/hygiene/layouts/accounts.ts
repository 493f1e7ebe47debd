import { cells, letters } from "../drawing";
import type { Layout } from "./layout";
import { namesOf, yearsFrom } from "./names";

/** Financial statements and budgets, as firms, towns and clubs put them on the web. */
export const accounts: readonly Layout[] = [
  {
    name: "income statement with percent of sales beside each year, in the way of an old spreadsheet",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("IS");
      const years = random.whole(2, 4);
      sheet.across("A1", ["ACME WIDGET CO."]);
      sheet.across("A2", ["Statement of Income"]);
      sheet.across("A3", ["(in thousands)"]);
      const rows: [number, string][] = [
        [6, "Net sales"],
        [7, "Cost of goods sold"],
        [8, "  Gross profit"],
        [10, "Operating expenses:"],
        [11, "  Selling"],
        [12, "  General and administrative"],
        [13, "  Research"],
        [14, "  Depreciation"],
        [15, "    Total operating expenses"],
        [17, "Operating income"],
        [18, "Interest expense"],
        [19, "Other income (expense), net"],
        [21, "Income before taxes"],
        [22, "Provision for taxes"],
        [23, "Net income"],
        [25, "Shares outstanding"],
        [26, "Earnings per share"],
      ];
      for (const [row, label] of rows) sheet.across(cells(0, row), [label]);
      const at = (row: number, from = 1) =>
        Array.from({ length: years }, (_, year) => cells(from + year * 3, row));
      for (let year = 0; year < years; year += 1) {
        const column = 1 + year * 3;
        sheet.across(cells(column, 5), [2001 + year, "%"]);
        sheet.numbers(cells(column, 6), { from: 9000, to: 12000 });
        sheet.numbers(cells(column, 7), { from: 4000, to: 6000 });
        sheet.numbers(cells(column, 11, column, 14), { from: 100, to: 900 });
        sheet.across(cells(column, 9), ["--------"]);
        sheet.numbers(cells(column, 18, column, 19), { from: 5, to: 90 });
        sheet.across(cells(column, 20), ["--------"]);
        sheet.numbers(cells(column, 25), { from: 500, to: 900 });
      }
      sheet.fill(at(8), "+B6-B7");
      sheet.fill(at(15), "SUM(B11:B14)");
      sheet.fill(at(17), "+B8-B15");
      sheet.fill(at(21), "+B17-B18+B19");
      sheet.fill(at(22), "+B21*0.35");
      sheet.fill(at(23), "+B21-B22");
      sheet.fill(at(26), "+B23/B25", "0.00");
      for (let year = 0; year < years; year += 1) {
        const column = 2 + year * 3;
        const base = letters(column - 1);
        sheet.fill(
          [
            [6, 8],
            [11, 15],
            [17, 19],
            [21, 23],
          ].map(([from = 0, to = 0]) => cells(column, from, column, to)),
          `${base}6/${base}$6`,
          "0.0%",
        );
      }
    },
  },
  {
    name: "balance sheet in two halves with typed totals of the year before",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Balance Sheet");
      sheet.across("B1", ["Consolidated Balance Sheet"]);
      sheet.merge("B1:F1");
      sheet.across("C3", ["June 30,", null, "Dec 31,"]);
      sheet.across("C4", [2003, null, 2002]);
      const current = random.whole(3, 6);
      sheet.across("A5", ["ASSETS"]);
      sheet.down("B6", [...namesOf("Current asset", current), "Total current assets"]);
      const one = 6 + current;
      sheet.numbers(cells(2, 6, 2, one - 1), { from: 100, to: 3000 });
      sheet.numbers(cells(4, 6, 4, one - 1), { from: 100, to: 3000 });
      sheet.fill([cells(2, one), cells(4, one)], `SUM(C6:C${one - 1})`);
      sheet.down(cells(1, one + 2), [
        "Property, plant and equipment",
        "Less: accumulated depreciation",
        "Net property",
        "Goodwill",
        "Other assets",
        "TOTAL ASSETS",
      ]);
      for (const column of [2, 4]) {
        sheet.numbers(cells(column, one + 2), { from: 4000, to: 9000 });
        sheet.numbers(cells(column, one + 3), { from: -3000, to: -1000 });
        sheet.numbers(cells(column, one + 5, column, one + 6), { from: 50, to: 900 });
      }
      sheet.fill([cells(2, one + 4), cells(4, one + 4)], `C${one + 2}+C${one + 3}`);
      sheet.fill([cells(2, one + 7), cells(4, one + 7)], `C${one}+SUM(C${one + 4}:C${one + 6})`);
      const top = one + 10;
      const [short, long] = [random.whole(3, 5), random.whole(2, 3)];
      sheet.across(cells(0, top - 1), ["LIABILITIES AND EQUITY"]);
      sheet.down(cells(1, top), [
        ...namesOf("Payable", short),
        "Total current liabilities",
        ...namesOf("Long-term debt", long),
        "Total liabilities",
        "Common stock",
        "Retained earnings",
        "Treasury stock",
        "Total equity",
        "TOTAL",
      ]);
      for (const column of [2, 4]) {
        sheet.numbers(cells(column, top, column, top + short - 1), { from: 100, to: 900 });
        sheet.numbers(cells(column, top + short + 1, column, top + short + long), {
          from: 500,
          to: 2000,
        });
        sheet.numbers(cells(column, top + short + long + 2, column, top + short + long + 3), {
          from: 100,
          to: 2000,
        });
        sheet.numbers(cells(column, top + short + long + 4), { from: -300, to: -100 });
      }
      const both = (row: number) => [cells(2, row), cells(4, row)];
      const [shorts, all, equity] = [top + short, top + short + long + 1, top + short + long + 5];
      sheet.fill(both(shorts), `SUM(C${top}:C${shorts - 1})`);
      sheet.fill(both(all), `SUM(C${shorts}:C${all - 1})`);
      sheet.fill(both(equity), `SUM(C${all + 1}:C${equity - 1})`);
      sheet.fill(both(equity + 1), `C${all}+C${equity}`);
      sheet.across(cells(1, equity + 3), ["check"]);
      sheet.fill(both(equity + 3), `C${one + 7}-C${equity + 1}`);
    },
  },
  {
    name: "budget against actual, favourable one way for income and the other for expense",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("FY04");
      sheet.across("A1", ["Budget Performance Report"]);
      sheet.across("A2", ["Month ending 31 March"]);
      sheet.across("C4", ["Current month"]);
      sheet.merge("C4:F4");
      sheet.across("H4", ["Year to date"]);
      sheet.merge("H4:K4");
      sheet.across("A5", [
        "Acct",
        "Description",
        "Actual",
        "Budget",
        "Variance",
        "%",
        null,
        "Actual",
        "Budget",
        "Variance",
        "%",
        null,
        "Annual budget",
        "Remaining",
      ]);
      const [incomes, expenses] = [random.whole(3, 6), random.whole(6, 14)];
      const into = 7 + incomes;
      const start = into + 2;
      const out = start + expenses;
      sheet.across("B6", ["Income"]);
      for (let at = 0; at < incomes; at += 1)
        sheet.across(cells(0, 7 + at), [4000 + at * 10, `Income ${at + 1}`]);
      sheet.across(cells(1, into), ["Total income"]);
      sheet.across(cells(1, into + 1), ["Expense"]);
      for (let at = 0; at < expenses; at += 1)
        sheet.across(cells(0, start + at), [5000 + at * 10, `Expense ${at + 1}`]);
      sheet.across(cells(1, out), ["Total expense"]);
      sheet.across(cells(1, out + 2), ["NET"]);
      for (const column of [2, 7]) {
        for (const [from, to] of [
          [7, into - 1],
          [start, out - 1],
        ] as const) {
          sheet.numbers(cells(column, from, column + 1, to), { from: 100, to: 9000 });
        }
        const [a, b] = [letters(column), letters(column + 1)];
        sheet.fill(cells(column, into, column + 1, into), `SUM(${a}7:${a}${into - 1})`);
        sheet.fill(cells(column, out, column + 1, out), `SUM(${a}${start}:${a}${out - 1})`);
        sheet.fill(cells(column, out + 2, column + 1, out + 2), `${a}${into}-${a}${out}`);
        sheet.fill(cells(column + 2, 7, column + 2, into), `${a}7-${b}7`);
        sheet.fill(cells(column + 2, start, column + 2, out), `${b}${start}-${a}${start}`);
        sheet.fill(cells(column + 2, out + 2), `${a}${out + 2}-${b}${out + 2}`);
        const v = letters(column + 2);
        sheet.fill(
          [cells(column + 3, 7, column + 3, into), cells(column + 3, start, column + 3, out)],
          `IF(${b}7=0,0,${v}7/${b}7)`,
          "0%",
        );
      }
      sheet.numbers(cells(12, 7, 12, into - 1), { from: 10000, to: 90000 });
      sheet.numbers(cells(12, start, 12, out - 1), { from: 10000, to: 90000 });
      sheet.fill(cells(12, into), `SUM(M7:M${into - 1})`);
      sheet.fill(cells(12, out), `SUM(M${start}:M${out - 1})`);
      sheet.fill(cells(12, out + 2), `M${into}-M${out}`);
      sheet.fill([cells(13, 7, 13, into), cells(13, start, 13, out), cells(13, out + 2)], "M7-H7");
    },
  },
  {
    name: "cash flow by month with opening balance, actual months typed and the rest estimated",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Cash Flow");
      const actual = random.whole(3, 8);
      sheet.across("A1", ["CASH FLOW PROJECTION"]);
      sheet.across("B3", [...namesOf("Month", 12), "Total"]);
      sheet.across(
        "B4",
        Array.from({ length: 12 }, (_, month) => (month < actual ? "actual" : "est.")),
      );
      sheet.down("A5", [
        "Beginning cash",
        "Receipts:",
        "  Cash sales",
        "  Collections",
        "  Loan proceeds",
        "  Total receipts",
        "Disbursements:",
        "  Payroll",
        "  Rent",
        "  Materials",
        "  Insurance",
        "  Loan payment",
        "  Total disbursements",
        "Net change",
        "Ending cash",
      ]);
      sheet.across("B5", [12500]);
      sheet.fill("C5:M5", "B19");
      const typed = letters(actual);
      const next = letters(actual + 1);
      sheet.numbers(`B7:${typed}8`, { from: 2000, to: 9000 });
      sheet.fill(`${next}7:M7`, `${typed}7*1.02`);
      sheet.fill(`${next}8:M8`, `${typed}7*0.6`);
      sheet.across("D9", [10000]);
      sheet.fill("B10:M10", "SUM(B7:B9)");
      sheet.numbers(`B12:${typed}12`, { from: 2000, to: 3000 });
      sheet.fill(`${next}12:M12`, `${typed}12`);
      sheet.numbers("B13:M13", { from: 800, to: 800 });
      sheet.numbers(`B14:${typed}14`, { from: 500, to: 3000 });
      sheet.fill(`${next}14:M14`, `${next}7*0.35`);
      for (const column of [3, 6, 9, 12]) sheet.across(cells(column, 15), [450]);
      sheet.numbers("E16:M16", { from: 212, to: 212 });
      sheet.fill("B17:M17", "SUM(B12:B16)");
      sheet.fill("B18:M18", "B10-B17");
      sheet.fill("B19:M19", "B5+B18");
      sheet.fill(["N7:N10", "N12:N18"], "SUM(B7:M7)");
      sheet.fill("N5", "B5");
      sheet.fill("N19", "N5+N18");
    },
  },
  {
    name: "town budget: departments on sheets of their own, a summary that picks their totals from other rows",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const summary = drawing.on("Summary");
      const names = ["Police", "Fire", "Streets", "Parks", "Library", "Clerk"].slice(
        0,
        random.whole(4, 6),
      );
      summary.across("A1", ["GENERAL FUND SUMMARY"]);
      summary.across("A3", [
        "Department",
        "2001 Actual",
        "2002 Actual",
        "2003 Budget",
        "2004 Proposed",
        "Change",
        "% Chg",
      ]);
      for (const [index, name] of names.entries()) {
        const sheet = drawing.on(name);
        const [people, goods] = [random.whole(3, 6), random.whole(4, 11)];
        sheet.across("A1", [`${name} Department`]);
        sheet.across(
          "B3",
          ["2001", "2002", "2003", "2004"].map((year) => `FY ${year}`),
        );
        sheet.down("A4", [
          "Personnel",
          ...namesOf("Pay", people),
          "Total personnel",
          null,
          "Operating",
          ...namesOf("Goods", goods),
          "Total operating",
          null,
          "Capital outlay",
          "DEPARTMENT TOTAL",
        ]);
        const staff = 5 + people;
        const first = staff + 3;
        const operating = first + goods;
        sheet.numbers(cells(1, 5, 4, staff - 1), { from: 3000, to: 60000 });
        sheet.numbers(cells(1, first, 4, operating - 1), { from: 100, to: 5000 });
        sheet.fill(cells(1, staff, 4, staff), `SUM(B5:B${staff - 1})`);
        sheet.fill(cells(1, operating, 4, operating), `SUM(B${first}:B${operating - 1})`);
        sheet.across(cells(1, operating + 2), [
          random.whole(0, 3) * 500,
          0,
          random.whole(1, 9) * 1000,
          0,
        ]);
        sheet.fill(
          cells(1, operating + 3, 4, operating + 3),
          `B${staff}+B${operating}+B${operating + 2}`,
        );
        summary.across(cells(0, 4 + index), [name]);
        summary.fill(cells(1, 4 + index, 4, 4 + index), `${name}!B${operating + 3}`);
      }
      const last = 3 + names.length;
      summary.across(cells(0, last + 1), ["TOTAL"]);
      summary.fill(cells(1, last + 1, 4, last + 1), `SUM(B4:B${last})`);
      summary.fill(cells(5, 4, 5, last + 1), "E4-D4");
      summary.fill(cells(6, 4, 6, last + 1), "F4/D4", "0.0%");
      summary.across(cells(0, last + 3), ["Tax levy needed"]);
      summary.across(cells(0, last + 4), ["Other revenue"]);
      summary.numbers(cells(1, last + 4, 4, last + 4), { from: 20000, to: 50000 });
      summary.fill(cells(1, last + 3, 4, last + 3), `B${last + 1}-B${last + 4}`);
    },
  },
  {
    name: "club budget where some lines are a year by twelve and others months added up",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Budget");
      sheet.across("A1", ["2004 Operating Budget - Yacht Club"]);
      sheet.across("B2", [
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
        "2004",
        "2003",
      ]);
      let row = 3;
      const totals: number[] = [];
      for (const part of ["Income", "Office", "Grounds"].slice(0, random.whole(2, 3))) {
        sheet.across(cells(0, row), [part.toUpperCase()]);
        const lines = random.whole(4, 8);
        for (let at = 1; at <= lines; at += 1) {
          const line = row + at;
          sheet.across(cells(0, line), [`${part} ${at}`]);
          if (random.chance(0.45)) {
            sheet.across(cells(13, line), [random.whole(1, 40) * 120]);
            sheet.fill(cells(1, line, 12, line), `$N${line}/12`, "0");
          } else if (random.chance(0.5)) {
            sheet.numbers(cells(1, line, 12, line), { from: 0, to: 400 });
            sheet.fill(cells(13, line), `SUM(B${line}:M${line})`);
          } else {
            for (const column of [3, 6, 9, 12])
              sheet.numbers(cells(column, line), { from: 100, to: 900 });
            sheet.fill(cells(13, line), `SUM(B${line}:M${line})`);
          }
          sheet.numbers(cells(14, line), { from: 100, to: 4000 });
        }
        const last = row + lines;
        sheet.across(cells(0, last + 1), [`Total ${part}`]);
        sheet.fill(cells(1, last + 1, 14, last + 1), `SUM(B${row + 1}:B${last})`);
        totals.push(last + 1);
        row = last + 3;
      }
      const [income = 0, ...spent] = totals;
      sheet.across(cells(0, row), ["Surplus"]);
      sheet.fill(
        cells(1, row, 14, row),
        `B${income}${spent.map((total) => `-B${total}`).join("")}`,
      );
      sheet.across(cells(0, row + 1), ["Cumulative"]);
      sheet.fill(cells(1, row + 1), `B${row}`);
      sheet.fill(cells(2, row + 1, 12, row + 1), `B${row + 1}+C${row}`);
    },
  },
  {
    name: "quarterly fact sheet: quarters, halves and years of several regions and their growth",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Fact sheet");
      sheet.across("A1", ["Financial fact sheet (millions of euro, unaudited)"]);
      const heads = ["Q1", "Q2", "H1", "Q3", "9M", "Q4", "FY"];
      sheet.across("A4", [
        "",
        ...heads.map((head) => `${head} 02`),
        ...heads.map((head) => `${head} 03`),
      ]);
      const regions = random.whole(3, 5);
      const blocks = ["Sales", "Operating income"];
      let row = 5;
      const tops: number[] = [];
      for (const block of blocks) {
        sheet.across(cells(0, row), [block]);
        tops.push(row + 1);
        sheet.down(cells(0, row + 1), [...namesOf("Region", regions), "Group"]);
        const [first, last] = [row + 1, row + regions];
        for (const left of [1, 8]) {
          for (const column of [left, left + 1, left + 3, left + 5])
            sheet.numbers(cells(column, first, column, last), { from: 50, to: 900 });
          const at = (offset: number) => `${letters(left + offset)}${first}`;
          sheet.fill(cells(left + 2, first, left + 2, last), `${at(0)}+${at(1)}`);
          sheet.fill(cells(left + 4, first, left + 4, last), `${at(2)}+${at(3)}`);
          sheet.fill(cells(left + 6, first, left + 6, last), `${at(4)}+${at(5)}`);
        }
        sheet.fill(cells(1, last + 1, 14, last + 1), `SUM(B${first}:B${last})`);
        row = last + 3;
      }
      const [sales = 0, income = 0] = tops;
      sheet.across(cells(0, row), ["Margin"]);
      sheet.down(cells(0, row + 1), [...namesOf("Region", regions), "Group"]);
      sheet.fill(cells(1, row + 1, 14, row + 1 + regions), `B${income}/B${sales}`, "0.0%");
      row += regions + 3;
      sheet.across(cells(0, row), ["Growth of sales"]);
      sheet.down(cells(0, row + 1), [...namesOf("Region", regions), "Group"]);
      sheet.fill(cells(8, row + 1, 14, row + 1 + regions), `I${sales}/B${sales}-1`, "0.0%");
    },
  },
  {
    name: "five-year projection with a half year first and growth rates beside the labels",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Projection");
      const years = random.whole(4, 6);
      const end = letters(2 + years);
      sheet.across("A1", ["BUSINESS PLAN"]);
      sheet.across("C3", ["6 mo.", ...yearsFrom(2004, years)]);
      sheet.down("A4", [
        "Customers",
        "Price",
        "Revenue",
        null,
        "Salaries",
        "Rent",
        "Marketing",
        "Hosting",
        "Total costs",
        null,
        "EBITDA",
        "Depreciation",
        "EBIT",
        "Interest",
        "Pretax",
        "Tax",
        "Net income",
        null,
        "Cumulative",
      ]);
      sheet.across("B3", ["Growth"]);
      sheet.down("B4", [0.4, 0.03], "0%");
      sheet.across("C4", [random.whole(50, 200)]);
      sheet.across("C5", [120]);
      sheet.fill("D4", "C4*2*(1+$B4)", "0");
      sheet.fill(`E4:${end}4`, "D4*(1+$B4)", "0");
      sheet.fill(`D5:${end}5`, "C5*(1+$B5)", "0.00");
      sheet.fill(`C6:${end}6`, "C4*C5", "0");
      sheet.across("C8", [15000]);
      sheet.across("B8", [0.05], "0%");
      sheet.fill("D8", "C8*2*(1+$B8)", "0");
      sheet.fill(`E8:${end}8`, "D8*(1+$B8)", "0");
      sheet.across("C9", [3000]);
      sheet.fill("D9", "C9*2");
      sheet.fill(`E9:${end}9`, "D9");
      sheet.across("B10", [0.12], "0%");
      sheet.fill(`C10:${end}10`, "C6*$B10", "0");
      sheet.across("B11", [0.04], "0%");
      sheet.fill(`C11:${end}11`, "C6*$B11", "0");
      sheet.fill(`C12:${end}12`, "SUM(C8:C11)", "0");
      sheet.fill(`C14:${end}14`, "C6-C12", "0");
      sheet.numbers(`C15:${end}15`, { from: 400, to: 900 });
      sheet.fill(`C16:${end}16`, "C14-C15", "0");
      sheet.numbers(`C17:${end}17`, { from: 10, to: 90 });
      sheet.fill(`C18:${end}18`, "C16-C17", "0");
      sheet.across("B19", [0.35], "0%");
      sheet.fill(`C19:${end}19`, "MAX(0,C18*$B$19)", "0");
      sheet.fill(`C20:${end}20`, "C18-C19", "0");
      sheet.fill("C22", "C20", "0");
      sheet.fill(`D22:${end}22`, "C22+D20", "0");
    },
  },
];
