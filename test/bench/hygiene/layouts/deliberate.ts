import { cells, letters } from "../drawing";
import type { Layout } from "./layout";
import { namesOf, yearsFrom } from "./names";

/** Sheets in which formulas differ on purpose. */
export const deliberate: readonly Layout[] = [
  {
    name: "tables of different heights with their totals in one row",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Income and spending");
      const [incomes, spendings, width] = [
        random.whole(3, 5),
        random.whole(6, 9),
        random.whole(3, 4),
      ];
      const below = 5 + spendings;
      const right = width + random.pick([2, 3]);
      sheet.across("A3", ["Income", ...yearsFrom(1999, width)]);
      sheet.across(cells(right, 3), ["Spending", ...yearsFrom(1999, width)]);
      sheet.down("A4", namesOf("Income", incomes));
      sheet.down(cells(right, 4), namesOf("Spending", spendings));
      sheet.numbers(cells(1, 4, width, 3 + incomes));
      sheet.numbers(cells(right + 1, 4, right + width, 3 + spendings));
      sheet.across(cells(0, below), ["Total"]);
      sheet.across(cells(right, below), ["Total"]);
      sheet.fill(cells(1, below, width, below), `SUM(B4:B${3 + incomes})`);
      const first = letters(right + 1);
      sheet.fill(
        cells(right + 1, below, right + width, below),
        `SUM(${first}4:${first}${3 + spendings})`,
      );
      sheet.across(cells(0, below + 2), ["Left"]);
      sheet.fill(cells(1, below + 2, width, below + 2), `B${below}-${first}${below}`);
    },
  },
  {
    name: "groups that each use a rate of their own",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Rates");
      const groups = random.whole(2, 3);
      sheet.down("A1", namesOf("Rate", groups));
      sheet.numbers(cells(1, 1, 1, groups), { from: 1.1, to: 1.9, digits: 2 });
      const top = groups + 3;
      sheet.across(cells(0, top), ["Item", "Count", "Price", "Price with rate", "Amount"]);
      const group = random.whole(3, 6);
      const last = top + groups * group;
      sheet.down(cells(0, top + 1), namesOf("Item", groups * group));
      sheet.numbers(cells(1, top + 1, 2, last), { from: 2, to: 70 });
      for (let at = 0; at < groups; at += 1) {
        const first = top + 1 + at * group;
        sheet.fill(cells(3, first, 3, first + group - 1), `C${first}*$B$${at + 1}`);
      }
      sheet.fill(cells(4, top + 1, 4, last), `B${top + 1}*D${top + 1}`);
      sheet.down(cells(0, last + 1), ["Total"]);
      sheet.fill(cells(4, last + 1), `SUM(E${top + 1}:E${last})`);
      sheet.fill(cells(1, last + 1), `SUM(B${top + 1}:B${last})`);
    },
  },
  {
    name: "year to date, running means and marks of what is missing",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Monthly");
      const count = random.whole(12, 24);
      const last = 3 + count;
      sheet.across("A3", ["Month", "Tons", "To date", "Mean of 3", "Last year", "Change"]);
      sheet.down("A4", namesOf("M", count));
      sheet.numbers(cells(1, 4, 1, last));
      sheet.fill(cells(2, 4, 2, last), "SUM(B$4:B4)");
      sheet.down("D4", ["n/a", "n/a"]);
      sheet.fill(cells(3, 6, 3, last), "AVERAGE(B4:B6)");
      sheet.numbers(cells(4, 4, 4, last));
      sheet.fill(cells(5, 4, 5, last), "IF(E4=0,0,B4/E4-1)", "0.0%");
      sheet.across(cells(0, last + 1), ["Year"]);
      sheet.fill(cells(1, last + 1), `SUM(B4:B${last})`);
      sheet.fill(cells(4, last + 1), `SUM(E4:E${last})`);
      sheet.fill(cells(5, last + 1), `B${last + 1}/E${last + 1}-1`, "0.0%");
    },
  },
  {
    name: "time sheet with a rate of another kind in some rows",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Work");
      const count = random.whole(8, 16);
      const last = 2 + count;
      sheet.across("A2", ["Date", "Hours", "Pay", "Tax", "Left"]);
      sheet.across("A3", [37500]);
      sheet.fill(cells(0, 4, 0, last), "A3+1");
      // The working days of the next week begin three days later.
      for (let row = 8; row <= last; row += 5) sheet.fill(cells(0, row), `A${row - 1}+3`);
      sheet.numbers(cells(1, 3, 1, last), { from: 2, to: 9 });
      sheet.fill(cells(2, 3, 2, last), "B3*12.5");
      const other = random.whole(4, last - 1);
      sheet.fill(cells(2, other), `B${other}*18.75`);
      sheet.fill(cells(3, 3, 3, last), "ROUND(C3*0.15,2)");
      sheet.fill(cells(4, 3, 4, last), "C3-D3");
      sheet.across(cells(0, last + 1), ["Total"]);
      sheet.fill(cells(1, last + 1, 4, last + 1), `SUM(B3:B${last})`);
    },
  },
  {
    name: "totals with and without a part, and lines of which something is a part",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Enrolment");
      const width = random.whole(3, 6);
      const count = random.whole(4, 7);
      const last = 4 + count;
      sheet.across("B4", yearsFrom(1998, width));
      sheet.down("A5", namesOf("College", count));
      sheet.numbers(cells(1, 5, width, last));
      sheet.down(cells(0, last + 1), [
        "All",
        "Without college 2",
        "Mean of colleges",
        "of which women",
      ]);
      sheet.fill(cells(1, last + 1, width, last + 1), `SUM(B5:B${last})`);
      sheet.fill(cells(1, last + 2, width, last + 2), `B${last + 1}-B6`);
      sheet.fill(cells(1, last + 3, width, last + 3), `B${last + 1}/${count}`);
      sheet.numbers(cells(1, last + 4, width, last + 4));
      sheet.down(cells(0, last + 5), ["Women, %"]);
      sheet.fill(cells(1, last + 5, width, last + 5), `B${last + 4}/B${last + 1}`, "0.0%");
      sheet.across(cells(width + 2, 4), ["Change", "Change, %"]);
      const [from, to] = [letters(width - 1), letters(width)];
      sheet.fill(cells(width + 2, 5, width + 2, last + 1), `${to}5-${from}5`);
      sheet.fill(cells(width + 3, 5, width + 3, last + 1), `(${to}5-${from}5)/${from}5`, "0.0%");
    },
  },
  {
    name: "opening numbers above lists, and parts of them added up elsewhere",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Fund");
      const [width, ins, outs] = [random.whole(2, 5), random.whole(3, 5), random.whole(3, 6)];
      sheet.across("B3", namesOf("Fund", width));
      sheet.down("A4", ["Balance, July 1", "Additions"]);
      sheet.numbers(cells(1, 4, width, 4), { from: 1000, to: 9000 });
      sheet.down("A6", [...namesOf("In", ins), "Additions in all", "Deductions"]);
      sheet.numbers(cells(1, 6, width, 5 + ins));
      const added = 6 + ins;
      sheet.fill(cells(1, added, width, added), `SUM(B6:B${added - 1})`);
      const first = added + 2;
      const taken = first + outs;
      sheet.down(cells(0, first), [
        ...namesOf("Out", outs),
        "Deductions in all",
        "Net",
        "Balance, June 30",
      ]);
      sheet.numbers(cells(1, first, width, taken - 1), { from: 5, to: 300 });
      sheet.fill(cells(1, taken, width, taken), `SUM(B${first}:B${taken - 1})`);
      sheet.fill(cells(1, taken + 1, width, taken + 1), `B${added}-B${taken}`);
      sheet.fill(cells(1, taken + 2, width, taken + 2), `B4+B${taken + 1}`);
      sheet.across(cells(width + 1, 3), ["Total"]);
      const sum = `SUM(B4:${letters(width)}4)`;
      sheet.fill(
        [
          cells(width + 1, 4),
          cells(width + 1, 6, width + 1, added),
          cells(width + 1, first, width + 1, taken + 2),
        ],
        sum,
      );
    },
  },
  {
    name: "a column of formulas of which each is another",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Ratios");
      const width = random.whole(2, 6);
      const count = 8;
      sheet.across("B3", yearsFrom(2000, width));
      sheet.down("A4", namesOf("Account", count));
      sheet.numbers(cells(1, 4, width, 3 + count), { from: 50, to: 900 });
      sheet.down("A13", ["Quick ratio", "Debt", "Turnover", "Days", "Margin", "Return", "Cover"]);
      const ratios = [
        "(B4-B5)/B6",
        "B7/B8",
        "B9/B4",
        "365/B15",
        "B10/B9",
        "B10/B8",
        "(B10+B11)/B11",
      ];
      for (const [index, ratio] of ratios.entries()) {
        sheet.fill(cells(1, 13 + index, width, 13 + index), ratio, index === 3 ? "0" : "0.00");
      }
    },
  },
  {
    name: "estimates by the head for some lines and by share for others",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Plan");
      const width = random.whole(4, 6);
      const [heads, shares] = [random.whole(3, 5), random.whole(3, 5)];
      sheet.down("A1", ["Head count", "Revenue"]);
      sheet.numbers(cells(2, 1, 1 + width, 1), { from: 10, to: 60 });
      sheet.numbers(cells(2, 2, 1 + width, 2), { from: 1000, to: 9000 });
      sheet.across("A4", ["Line", "Rate", ...yearsFrom(2004, width)]);
      sheet.down("A5", [...namesOf("By head", heads), ...namesOf("By share", shares), "Total"]);
      sheet.numbers(cells(1, 5, 1, 4 + heads), { from: 2, to: 30 });
      sheet.numbers(cells(1, 5 + heads, 1, 4 + heads + shares), {
        from: 0.01,
        to: 0.09,
        digits: 2,
      });
      sheet.fill(cells(2, 5, 1 + width, 4 + heads), "$B5*C$1");
      const first = 5 + heads;
      const last = 4 + heads + shares;
      sheet.fill(cells(2, first, 1 + width, last), `$B${first}*C$2`);
      sheet.fill(cells(2, last + 1, 1 + width, last + 1), `SUM(C5:C${last})`);
    },
  },
];
