import { cells, letters } from "../drawing";
import type { Layout } from "./layout";
import { namesOf, yearsFrom } from "./names";

/** Sheets of offices: grants, awards, enrolment, accounts that are put together. */
export const offices: readonly Layout[] = [
  {
    name: "grant budget, later years from the first",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Grant");
      const [people, others, years] = [random.whole(3, 5), random.whole(3, 5), random.whole(2, 4)];
      sheet.down("A1", ["Raise", "Fringe", "Indirect"]);
      sheet.down("B1", [0.03, 0.28, 0.45], "0%");
      sheet.across("A5", ["Personnel", "Base", "Effort", ...yearsFrom(2003, years), "All years"]);
      sheet.down("A6", [...namesOf("Person", people), "Salaries", "Fringe", "Other costs"]);
      const salaries = 6 + people;
      sheet.numbers(cells(1, 6, 1, salaries - 1), { from: 20000, to: 90000 });
      sheet.numbers(cells(2, 6, 2, salaries - 1), { from: 0.1, to: 0.9, digits: 1, format: "0%" });
      sheet.fill(cells(3, 6, 3, salaries - 1), "B6*C6");
      sheet.fill(cells(4, 6, 2 + years, salaries - 1), "D6*(1+$B$1)");
      sheet.fill(cells(3, salaries, 2 + years, salaries), `SUM(D6:D${salaries - 1})`);
      sheet.fill(cells(3, salaries + 1, 2 + years, salaries + 1), `D${salaries}*$B$2`);
      const first = salaries + 3;
      const direct = first + others;
      sheet.down(cells(0, first), [...namesOf("Item", others), "Direct", "Indirect", "Total"]);
      sheet.numbers(cells(3, first, 2 + years, direct - 1), { from: 100, to: 5000 });
      sheet.fill(
        cells(3, direct, 2 + years, direct),
        `D${salaries}+D${salaries + 1}+SUM(D${first}:D${direct - 1})`,
      );
      sheet.fill(cells(3, direct + 1, 2 + years, direct + 1), `D${direct}*$B$3`);
      sheet.fill(cells(3, direct + 2, 2 + years, direct + 2), `D${direct}+D${direct + 1}`);
      const all = 3 + years;
      sheet.fill(
        [cells(all, 6, all, salaries + 1), cells(all, first, all, direct + 2)],
        `SUM(D6:${letters(2 + years)}6)`,
      );
    },
  },
  {
    name: "counts and amounts of awards by college, with shares of the total",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Awards");
      const [colleges, quarters] = [random.whole(4, 9), random.pick([2, 4])];
      const last = 4 + colleges;
      sheet.down("A5", [...namesOf("College", colleges), "University"]);
      const end = quarters * 2;
      for (let quarter = 0; quarter < quarters; quarter += 1) {
        sheet.across(cells(1 + quarter * 2, 3), [`Quarter ${quarter + 1}`]);
        sheet.merge(cells(1 + quarter * 2, 3, 2 + quarter * 2, 3));
        sheet.across(cells(1 + quarter * 2, 4), ["No.", "Amount"]);
        sheet.numbers(cells(1 + quarter * 2, 5, 1 + quarter * 2, last), { from: 1, to: 40 });
        sheet.numbers(cells(2 + quarter * 2, 5, 2 + quarter * 2, last), { from: 1000, to: 90000 });
      }
      const parts = (from: string) =>
        Array.from(
          { length: quarters },
          (_, at) => `${letters(from.charCodeAt(0) - 65 + at * 2)}5`,
        );
      sheet.across(cells(end + 1, 4), ["No.", "Amount", "% of amount"]);
      sheet.fill(cells(end + 1, 5, end + 1, last + 1), parts("B").join("+"));
      sheet.fill(cells(end + 2, 5, end + 2, last + 1), parts("C").join("+"));
      sheet.fill(cells(1, last + 1, end, last + 1), `SUM(B5:B${last})`);
      const amount = letters(end + 2);
      sheet.fill(cells(end + 3, 5, end + 3, last + 1), `${amount}5/${amount}$${last + 1}`, "0.0%");
    },
  },
  {
    name: "men, women and all, by class, with totals on top",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Classes");
      const [classes, years] = [random.whole(4, 8), random.whole(3, 4)];
      const last = 5 + classes;
      sheet.down("A5", ["All classes", ...namesOf("Class", classes)]);
      const [men, all]: string[][] = [[], []];
      for (let year = 0; year < years; year += 1) {
        const column = 1 + year * 4;
        sheet.across(cells(column, 3), [1998 + year]);
        sheet.across(cells(column, 4), ["Men", "Women", "All", "% women"]);
        sheet.numbers(cells(column, 6, column + 1, last), { from: 5, to: 200 });
        men?.push(cells(column + 2, 6, column + 2, last));
        all?.push(cells(column, 5, column + 2, 5));
      }
      sheet.fill(men ?? [], "B6+C6");
      sheet.fill(all ?? [], `SUM(B6:B${last})`);
      const shares = Array.from({ length: years }, (_, year) => 4 + year * 4);
      sheet.fill(
        shares.map((column) => cells(column, 5, column, last)),
        "C5/D5",
        "0%",
      );
    },
  },
  {
    name: "accounts of companies put together",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Consolidation");
      const companies = random.whole(2, 4);
      sheet.across("A3", ["Account", ...namesOf("Company", companies), "Sum", "Less", "Group"]);
      let row = 4;
      const ends: number[] = [];
      const areas: [number, number][] = [];
      for (const part of ["Revenue", "Costs"]) {
        const count = random.whole(3, 6);
        sheet.down(cells(0, row), [part, ...namesOf(part, count), `Total ${part}`]);
        sheet.numbers(cells(1, row + 1, companies, row + count));
        sheet.numbers(cells(companies + 2, row + 1, companies + 2, row + count), {
          from: 0,
          to: 50,
        });
        const end = row + count + 1;
        sheet.fill(
          [cells(1, end, companies, end), cells(companies + 2, end)],
          `SUM(B${row + 1}:B${row + count})`,
        );
        areas.push([row + 1, end]);
        ends.push(end);
        row = end + 2;
      }
      sheet.down(cells(0, row), ["Result"]);
      sheet.fill(
        [cells(1, row, companies, row), cells(companies + 2, row)],
        `B${ends[0] ?? 0}-B${ends[1] ?? 0}`,
      );
      areas.push([row, row]);
      const [sum, less] = [letters(companies + 1), letters(companies + 2)];
      const at = (column: number) => areas.map(([from, to]) => cells(column, from, column, to));
      sheet.fill(at(companies + 1), `SUM(B5:${letters(companies)}5)`);
      sheet.fill(at(companies + 3), `${sum}5-${less}5`);
    },
  },
  {
    name: "two weeks of work side by side",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Hours");
      const people = random.whole(4, 9);
      const last = 4 + people;
      const days = ["M", "T", "W", "T", "F"];
      sheet.across("A4", ["Name", ...days, "Week 1", ...days, "Week 2", "Both", "Rate", "Pay"]);
      sheet.down("A5", [...namesOf("Name", people), "All"]);
      sheet.numbers(cells(1, 5, 5, last), { from: 0, to: 9 });
      sheet.numbers(cells(7, 5, 11, last), { from: 0, to: 9 });
      sheet.fill([cells(6, 5, 6, last), cells(12, 5, 12, last)], "SUM(B5:F5)");
      sheet.fill(cells(13, 5, 13, last), "G5+M5");
      sheet.numbers(cells(14, 5, 14, last), { from: 9, to: 30, digits: 2 });
      sheet.fill(cells(15, 5, 15, last), "IF(N5>80,80*O5+(N5-80)*O5*1.5,N5*O5)");
      sheet.fill([cells(1, last + 1, 13, last + 1), cells(15, last + 1)], `SUM(B5:B${last})`);
    },
  },
  {
    name: "form to be filled in, most of it blank",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Form");
      sheet.down("A1", ["Child care budget", "Provider", "County"]);
      let row = 6;
      const totals: string[] = [];
      for (const part of ["Staff", "Rooms", "Food"]) {
        const count = random.whole(4, 8);
        sheet.across(cells(0, row), [part, "Number", "Cost each", "Months", "Cost"]);
        sheet.down(cells(0, row + 1), namesOf(part, count));
        const filled = random.whole(0, count);
        if (filled > 0) sheet.numbers(cells(1, row + 1, 3, row + filled), { from: 1, to: 12 });
        sheet.fill(cells(4, row + 1, 4, row + count), `B${row + 1}*C${row + 1}*D${row + 1}`);
        sheet.down(cells(0, row + count + 1), [`Total ${part}`]);
        sheet.fill(cells(4, row + count + 1), `SUM(E${row + 1}:E${row + count})`);
        totals.push(`E${row + count + 1}`);
        row += count + 3;
      }
      sheet.down(cells(0, row), ["Total cost", "Children", "Cost per child"]);
      sheet.fill(cells(4, row), totals.join("+"));
      sheet.fill(cells(4, row + 2), `IF(E${row + 1}=0,0,E${row}/E${row + 1})`);
    },
  },
  {
    name: "outlook with totals above what they add up",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Outlook");
      const years = random.whole(4, 8);
      sheet.across("B4", yearsFrom(2003, years));
      let row = 5;
      const heads: number[] = [];
      for (const part of ["Receipts", "Payments", "Transfers"]) {
        const count = random.whole(3, 5);
        sheet.down(cells(0, row), [part, ...namesOf(`  ${part}`, count)]);
        sheet.numbers(cells(1, row + 1, years, row + count));
        sheet.fill(cells(1, row, years, row), `SUM(B${row + 1}:B${row + count})`);
        heads.push(row);
        row += count + 1;
      }
      const [receipts = 0, payments = 0, transfers = 0] = heads;
      sheet.down(cells(0, row + 1), ["Surplus", "Surplus to date", "Ratio"]);
      sheet.fill(cells(1, row + 1, years, row + 1), `B${receipts}-B${payments}-B${transfers}`);
      sheet.fill(cells(1, row + 2, years, row + 2), `SUM($B${row + 1}:B${row + 1})`);
      sheet.fill(cells(1, row + 3, years, row + 3), `B${payments}/B${receipts}`, "0.0%");
    },
  },
];
