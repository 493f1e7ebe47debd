import { cells, letters } from "../drawing";
import type { Layout } from "./layout";
import { namesOf, yearsFrom } from "./names";

/** Tables of statistics offices, schools and agencies. */
export const censuses: readonly Layout[] = [
  {
    name: "population by county within regions, the totals above their parts",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Table 1");
      sheet.across("A1", ["Table 1. Population by County, 1990 and 2000"]);
      sheet.across("B3", ["Population", null, "Change 1990-2000"]);
      sheet.across("A4", ["Area", 2000, 1990, "Number", "Percent", "Rank"]);
      let row = 7;
      const regions: [number, number][] = [];
      for (let region = 1; region <= random.whole(2, 5); region += 1) {
        const count = random.whole(3, 14);
        sheet.across(cells(0, row), [`Region ${region}`]);
        sheet.down(cells(0, row + 1), namesOf("  County", count));
        sheet.numbers(cells(1, row + 1, 2, row + count), { from: 2000, to: 90000 });
        sheet.fill(cells(1, row, 2, row), `SUM(B${row + 1}:B${row + count})`);
        regions.push([row, row + count]);
        row += count + 2;
      }
      sheet.across("A5", ["State"]);
      sheet.fill("B5:C5", regions.map(([top]) => `B${top}`).join("+"));
      const lines = (column: number) =>
        ["5", ...regions.map(([top, end]) => [top, end])].map((each) =>
          typeof each === "string"
            ? cells(column, 5)
            : cells(column, Number(each[0]), column, Number(each[1])),
        );
      sheet.fill(lines(3), "B5-C5");
      sheet.fill(lines(4), "D5/C5*100", "0.0");
      sheet.across(cells(0, row), ["Source: U.S. Census Bureau"]);
    },
  },
  {
    name: "crime table: counts and rates per 100,000 of each kind, years down, with change at the foot",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Offenses");
      const [years, kinds] = [random.whole(8, 20), random.whole(4, 7)];
      const last = 6 + years;
      sheet.across("A2", ["Offenses known to police"]);
      sheet.across("A5", [
        "Year",
        "Population",
        "Total",
        "Violent",
        "Property",
        ...namesOf("Kind", kinds),
      ]);
      sheet.down("A7", yearsFrom(1983, years));
      sheet.numbers(`B7:B${last}`, { from: 900000, to: 1200000 });
      const split = random.whole(2, kinds - 2);
      sheet.numbers(cells(5, 7, 4 + kinds, last), { from: 20, to: 9000 });
      const [end, next, from] = [letters(4 + kinds), letters(5 + split), letters(4 + split)];
      sheet.fill(`C7:C${last}`, "D7+E7");
      sheet.fill(`D7:D${last}`, `SUM(F7:${from}7)`);
      sheet.fill(`E7:E${last}`, `SUM(${next}7:${end}7)`);
      const top = last + 4;
      sheet.across(cells(0, top - 1), ["Rate per 100,000"]);
      sheet.down(cells(0, top), yearsFrom(1983, years));
      sheet.fill(cells(2, top, 4 + kinds, top + years - 1), "C7/$B7*100000", "0.0");
      const foot = top + years + 1;
      sheet.across(cells(0, foot), ["% change, last year"]);
      sheet.fill(
        cells(2, foot, 4 + kinds, foot),
        `(C${top + years - 1}-C${top + years - 2})/C${top + years - 2}*100`,
        "0.0",
      );
      sheet.across(cells(0, foot + 1), ["% change, 5 years"]);
      sheet.fill(
        cells(2, foot + 1, 4 + kinds, foot + 1),
        `(C${top + years - 1}-C${top + years - 6})/C${top + years - 6}*100`,
        "0.0",
      );
    },
  },
  {
    name: "survey: counts and percent by sex and age, don't-knows apart, bases in the last row",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Q7");
      const answers = random.whole(4, 7);
      sheet.across("A1", ["Q7. How satisfied are you with the service?"]);
      sheet.across("B3", [
        "All",
        null,
        "Men",
        null,
        "Women",
        null,
        "18-34",
        null,
        "35-54",
        null,
        "55+",
      ]);
      sheet.across(
        "B4",
        Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? "n" : "%")),
      );
      sheet.down("A5", [
        ...namesOf("Answer", answers),
        "Don't know",
        "Base",
        null,
        "Net satisfied",
        "Mean score",
      ]);
      const last = 5 + answers;
      const groups = [1, 3, 5, 7, 9, 11];
      for (const column of groups.slice(1))
        sheet.numbers(cells(column, 5, column, last), { from: 5, to: 90 });
      sheet.fill(cells(1, 5, 1, last), "D5+F5");
      sheet.fill(
        groups.map((column) => cells(column, last + 1)),
        `SUM(B5:B${last})`,
      );
      sheet.fill(
        groups.map((column) => cells(column + 1, 5, column + 1, last)),
        `B5/B$${last + 1}`,
        "0%",
      );
      sheet.fill(
        groups.map((column) => cells(column + 1, last + 3)),
        "C5+C6",
        "0%",
      );
      const score = Array.from({ length: answers }, (_, at) => `B${5 + at}*${answers - at}`).join(
        "+",
      );
      sheet.fill(
        groups.map((column) => cells(column, last + 4)),
        `(${score})/SUM(B5:B${4 + answers})`,
        "0.00",
      );
    },
  },
  {
    name: "index of prices by month in blocks of years, with the mean of each year and its change",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("CPI");
      const years = random.whole(3, 9);
      sheet.across("A3", ["Month", "All items", "Food", "Housing", "Fuel", "Real wage"]);
      const months = [
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
      ];
      const tops = Array.from({ length: years }, (_, year) => 4 + year * 15);
      for (const [year, top] of tops.entries()) {
        sheet.across(cells(0, top), [1995 + year]);
        sheet.down(cells(0, top + 1), [...months, "Average"]);
        sheet.numbers(cells(1, top + 1, 4, top + 12), { from: 150, to: 185, digits: 1 });
      }
      sheet.fill(
        tops.map((top) => cells(5, top + 1, 5, top + 12)),
        "1000/B5*100",
        "0.0",
      );
      sheet.fill(
        tops.map((top) => cells(1, top + 13, 5, top + 13)),
        "AVERAGE(B5:B16)",
        "0.0",
      );
      sheet.fill(
        tops.slice(1).map((top) => cells(6, top + 13)),
        "B32/B17-1",
        "0.0%",
      );
      sheet.across("G3", ["Inflation"]);
    },
  },
  {
    name: "trade cross-tab: exports, imports and balance by country and year, world less the rest",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Trade");
      const [countries, years] = [random.whole(5, 15), random.whole(3, 6)];
      const end = letters(years);
      sheet.across("A1", ["Trade by country, million"]);
      const top = (block: number) => 4 + block * (countries + 4);
      for (const [block, name] of [
        "Exports",
        "Imports",
        "Balance",
        "Share of exports, %",
      ].entries()) {
        const row = top(block);
        sheet.across(cells(0, row), [name, ...yearsFrom(1998, years)]);
        sheet.down(cells(0, row + 1), [...namesOf("Country", countries), "Rest of world", "World"]);
      }
      for (const block of [0, 1]) {
        const row = top(block);
        sheet.numbers(cells(1, row + 1, years, row + countries), { from: 5, to: 900 });
        sheet.numbers(cells(1, row + countries + 2, years, row + countries + 2), {
          from: 16000,
          to: 19000,
        });
        sheet.fill(
          cells(1, row + countries + 1, years, row + countries + 1),
          `B${row + countries + 2}-SUM(B${row + 1}:B${row + countries})`,
        );
      }
      sheet.fill(
        cells(1, top(2) + 1, years, top(2) + countries + 2),
        `B${top(0) + 1}-B${top(1) + 1}`,
      );
      sheet.fill(
        cells(1, top(3) + 1, years, top(3) + countries + 2),
        `B${top(0) + 1}/B$${top(0) + countries + 2}*100`,
        "0.0",
      );
      sheet.across(cells(years + 2, top(0)), ["Mean", "Growth"]);
      sheet.fill(
        cells(years + 2, top(0) + 1, years + 2, top(0) + countries + 2),
        `AVERAGE(B${top(0) + 1}:${end}${top(0) + 1})`,
      );
      sheet.fill(
        cells(years + 3, top(0) + 1, years + 3, top(0) + countries + 2),
        `(${end}${top(0) + 1}/B${top(0) + 1})^(1/${years - 1})-1`,
        "0.0%",
      );
    },
  },
  {
    name: "employment by industry: each heading the sum of the lines indented below it",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Nonfarm");
      const months = random.whole(3, 7);
      sheet.across("A3", ["Industry", ...namesOf("M", months), "Change", "Pct"]);
      const lines = (count: number) =>
        Array.from({ length: count }, (_, at) => `      Line ${at + 1}`);
      const [durable, other, trade, services] = [
        random.whole(3, 6),
        random.whole(3, 5),
        random.whole(2, 4),
        random.whole(3, 8),
      ];
      sheet.down("A4", [
        "Total nonfarm",
        " Goods producing",
        "  Mining",
        "  Construction",
        "  Manufacturing",
        "   Durable goods",
        ...lines(durable),
        "   Nondurable goods",
        ...lines(other),
        " Service producing",
        "  Trade",
        ...lines(trade),
        "  Services",
        ...lines(services),
        "  Government",
        "   Federal",
        "   State",
        "   Local",
      ]);
      const nondurable = 10 + durable;
      const service = nondurable + other + 1;
      const trades = service + 1;
      const serve = trades + trade + 1;
      const government = serve + services + 1;
      const end = months;
      sheet.fill(cells(1, 4, end, 4), `B5+B${service}`);
      sheet.fill(cells(1, 5, end, 5), "SUM(B6:B8)");
      sheet.numbers(cells(1, 6, end, 7), { from: 1, to: 50, digits: 1 });
      sheet.fill(cells(1, 8, end, 8), `B9+B${nondurable}`);
      sheet.fill(cells(1, 9, end, 9), `SUM(B10:B${9 + durable})`);
      sheet.numbers(cells(1, 10, end, 9 + durable), { from: 1, to: 50, digits: 1 });
      sheet.fill(
        cells(1, nondurable, end, nondurable),
        `SUM(B${nondurable + 1}:B${nondurable + other})`,
      );
      sheet.numbers(cells(1, nondurable + 1, end, nondurable + other), {
        from: 1,
        to: 50,
        digits: 1,
      });
      sheet.fill(cells(1, service, end, service), `B${trades}+B${serve}+B${government}`);
      sheet.fill(cells(1, trades, end, trades), `SUM(B${trades + 1}:B${trades + trade})`);
      sheet.numbers(cells(1, trades + 1, end, trades + trade), { from: 1, to: 50, digits: 1 });
      sheet.fill(cells(1, serve, end, serve), `SUM(B${serve + 1}:B${serve + services})`);
      sheet.numbers(cells(1, serve + 1, end, serve + services), { from: 1, to: 50, digits: 1 });
      sheet.fill(
        cells(1, government, end, government),
        `SUM(B${government + 1}:B${government + 3})`,
      );
      sheet.numbers(cells(1, government + 1, end, government + 3), { from: 1, to: 50, digits: 1 });
      const [last, before] = [letters(months), letters(months - 1)];
      sheet.fill(cells(months + 1, 4, months + 1, government + 3), `${last}4-${before}4`, "0.0");
      sheet.fill(
        cells(months + 2, 4, months + 2, government + 3),
        `${letters(months + 1)}4/${before}4`,
        "0.0%",
      );
    },
  },
  {
    name: "farm statistics: acres by crop, yield, production, price and value, with missing years",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Crops");
      const years = random.whole(9, 20);
      const last = 5 + years;
      const crops = random.whole(2, 4);
      sheet.across("A2", ["Acreage, yield, production and value"]);
      const heads = ["Planted", "Harvested", "Yield", "Production", "Price", "Value"];
      sheet.down("A6", yearsFrom(1984, years));
      const [production, value]: string[][] = [[], []];
      for (let crop = 0; crop < crops; crop += 1) {
        const left = 1 + crop * 7;
        sheet.across(cells(left, 3), [`Crop ${crop + 1}`]);
        sheet.across(cells(left, 4), heads);
        sheet.across(cells(left, 5), ["acres", "acres", "bu", "bu", "$", "$1,000"]);
        const start = 6 + (crop === 1 ? random.whole(1, 4) : 0);
        if (start > 6)
          sheet.down(
            cells(left, 6),
            Array.from({ length: start - 6 }, () => "(D)"),
          );
        sheet.numbers(cells(left, start, left + 1, last), { from: 500, to: 9000 });
        sheet.numbers(cells(left + 2, start, left + 2, last), { from: 20, to: 120, digits: 1 });
        sheet.numbers(cells(left + 4, start, left + 4, last), { from: 1, to: 6, digits: 2 });
        production?.push(cells(left + 3, start, left + 3, last));
        value?.push(cells(left + 5, start, left + 5, last));
      }
      sheet.fill(production ?? [], "C6*D6", "0");
      sheet.fill(value ?? [], "E6*F6/1000", "0");
      sheet.across(cells(0, last + 1), ["Mean"]);
      sheet.fill(
        Array.from({ length: crops }, (_, crop) =>
          cells(1 + crop * 7, last + 1, 6 + crop * 7, last + 1),
        ),
        `AVERAGE(B6:B${last})`,
        "0.0",
      );
    },
  },
];
