/** Sheets as people keep them: what is found in them, and what is left alone. */
import { mostSteps } from "../../src/hygiene/grid/grid-budget";
import { auditHygiene } from "../../src/hygiene/hygiene";
import { hygieneRules } from "../../src/hygiene/rules";
import { areaAddress } from "../../src/workbook/address";
import { type Content, findingsIn, rowsFrom, withCell, workbookOf } from "./sheet";

type Rows = readonly (readonly Content[])[];

/** Items with a product in each row, and totals under them. */
const invoice: Rows = [
  ["Item", "Count", "Price", "Amount"],
  ...rowsFrom(2, 11, (n) => [`Item ${n}`, n * 3, 10.5 + n, `=B${n}*C${n}`]),
  ["Total", "=SUM(B2:B11)", null, "=SUM(D2:D11)"],
];

const letters = "BCDEFGHIJKLM".split("");

/** A budget: months across, totals down and across. */
const budget: Rows = [
  ["Cost", ...letters.map((_, month) => month + 1), "Year"],
  ...rowsFrom(2, 8, (n) => [
    `Cost ${n}`,
    ...letters.map((_, month) => n * 100 + month * 7),
    `=SUM(B${n}:M${n})`,
  ]),
  ["Total", ...letters.map((name) => `=SUM(${name}2:${name}8)`), "=SUM(N2:N8)"],
];

/** A running total with its first row. */
const running: Rows = [
  ["Day", "In", "Balance"],
  [1, 5, "=B2"],
  ...rowsFrom(3, 14, (n) => [n - 1, n * 2 + 1, `=C${n - 1}+B${n}`]),
];

/** Amounts and their shares in turn, a pair of columns a year. */
const shares: Rows = [
  ["Cost", "2001", "%", "2002", "%", "2003", "%", "2004", "%"],
  ...rowsFrom(2, 6, (n) => [
    `c${n}`,
    ...["B", "D", "F", "H"].flatMap((name, year) => [n * 10 + year, `=${name}${n}/${name}$7`]),
  ]),
  ["Total", ...["B", "D", "F", "H"].flatMap((name) => [`=SUM(${name}2:${name}6)`, null])],
];

/** Hours by day, a total under each week of five days. */
const weeks: Rows = [
  ["Day", "From", "To", "Hours"],
  ...[0, 1, 2, 3].flatMap((week): Rows => {
    const first = 2 + week * 6;
    return [
      ...rowsFrom(first, first + 4, (n) => [`d${n}`, 8, 12 + n, `=C${n}-B${n}`]),
      [`Week ${week + 1}`, null, null, `=SUM(D${first}:D${first + 4})`],
    ];
  }),
];

/** Figures by the day, a running total that steps over a subtotal after each fourth day. */
const overSubtotals: Rows = [
  ["Day", "In", "So far"],
  [1, 5, "=B2"],
  ...rowsFrom(3, 26, (n) =>
    n % 5 === 1
      ? ["Subtotal", `=SUM(B${n - 4}:B${n - 1})`, null]
      : [n, n * 2, `=C${n % 5 === 2 ? n - 2 : n - 1}+B${n}`],
  ),
];

describe("sheets without a mistake", () => {
  const valid: readonly (readonly [name: string, rows: Rows])[] = [
    ["an invoice", invoice],
    ["a budget with numbered months", budget],
    ["a running total with its first row", running],
    ["a running total that starts again", withCell(running, 8, 2, "=B8")],
    ["a running total that starts again at 0", withCell(running, 8, 2, 0)],
    [
      "years as headings of the numbers",
      [
        ["", 2019, 2020, 2021],
        ["A", 10, 20, 31],
        ["B", 14, 25, 38],
        ["C", 15, 22, 37],
        ["Total", "=SUM(B2:B4)", "=SUM(C2:C4)", "=SUM(D2:D4)"],
      ],
    ],
    [
      "a year over a single column",
      [
        ["Cost", 2020],
        ["A", 10],
        ["B", 14],
        ["C", 15],
        ["Total", "=SUM(B2:B4)"],
      ],
    ],
    [
      "formulas and inputs that alternate",
      rowsFrom(1, 12, (n) => [`r${n}`, n * 3 + 1, n % 2 === 0 ? `=B${n}*2` : n * 11]),
    ],
    [
      "two formulas that alternate",
      rowsFrom(1, 12, (n) => [`r${n}`, n * 3 + 1, n % 2 === 0 ? `=B${n}*2` : `=B${n}*3`]),
    ],
    [
      "subtotals and a grand total",
      [
        ["Item", "Count", "Price", "Amount"],
        ...rowsFrom(2, 5, (n) => [`i${n}`, n, 4 + n, `=B${n}*C${n}`]),
        ["Subtotal", null, null, "=SUM(D2:D5)"],
        ...rowsFrom(7, 10, (n) => [`i${n}`, n, 4 + n, `=B${n}*C${n}`]),
        ["Subtotal", null, null, "=SUM(D7:D10)"],
        ["Total", null, null, "=D6+D11"],
      ],
    ],
    [
      "one subtotal in the midst",
      [
        ["Item", "Count", "Price", "Amount"],
        ...rowsFrom(2, 6, (n) => [`i${n}`, n, 4 + n, `=B${n}*C${n}`]),
        ["So far", null, null, "=SUM(D2:D6)"],
        ...rowsFrom(8, 12, (n) => [`i${n}`, n, 4 + n, `=B${n}*C${n}`]),
      ],
    ],
    [
      "separators left blank",
      [
        ...rowsFrom(1, 4, (n) => [`i${n}`, n * 5, `=B${n}*2`]),
        [],
        ...rowsFrom(6, 9, (n) => [`i${n}`, n * 5, `=B${n}*2`]),
        [],
        ["Total", "=SUM(B1:B9)", "=SUM(C1:C9)"],
      ],
    ],
    [
      "a column of shares beside amounts",
      [
        ["Cost", "Amount", "Share"],
        ...rowsFrom(2, 7, (n) => [
          `c${n}`,
          n * 13,
          { value: 0.1, formula: `B${n}/B$8`, format: "0%" },
        ]),
        ["Total", "=SUM(B2:B7)", { value: 1, formula: "SUM(C2:C7)", format: "0%" }],
      ],
    ],
    [
      "a rate under the amounts",
      [
        ["Cost", "Amount"],
        ...rowsFrom(2, 6, (n) => [`c${n}`, n * 13]),
        ["Rate", { value: 0.1, format: "0%" }],
        ["Total", "=SUM(B2:B6)"],
      ],
    ],
    [
      "actual months before planned ones",
      rowsFrom(1, 5, (n) => [
        `line ${n}`,
        n * 10,
        n * 11 + 1,
        n * 12 - 1,
        ...["D", "E", "F", "G"].map((name) => `=${name}${n}*1.02`),
      ]),
    ],
    [
      "a column of inputs between formulas",
      rowsFrom(1, 5, (n) => [
        `line ${n}`,
        n * 7,
        `=B${n}+1`,
        `=C${n}+1`,
        n * 9,
        `=E${n}+1`,
        `=F${n}+1`,
      ]),
    ],
    [
      "a row of inputs between formulas",
      [
        [5, 6, 7, 8, 9],
        ...rowsFrom(2, 5, (n) => ["A", "B", "C", "D", "E"].map((name) => `=${name}${n - 1}*1.1`)),
        [50, 61, 70, 82, 95],
        ...rowsFrom(7, 10, (n) => ["A", "B", "C", "D", "E"].map((name) => `=${name}${n - 1}*1.1`)),
      ],
    ],
    [
      "an opening balance above a sum",
      [
        ["Opening", 900],
        ["May", 14],
        ["June", 15],
        ["July", 19],
        ["In", "=SUM(B2:B4)"],
        ["Closing", "=B1+B5"],
      ],
    ],
    [
      "two sums over neighbouring parts",
      [
        ...rowsFrom(1, 8, (n) => [`c${n}`, n * 17]),
        ["First", "=SUM(B1:B4)"],
        ["Second", "=SUM(B5:B8)"],
      ],
    ],
    [
      "first rows that all sums leave out",
      [
        ["Base", 3, 4, 5],
        ...rowsFrom(2, 5, (n) => [`c${n}`, n * 17, n * 19, n * 23]),
        ["Total", "=SUM(B2:B5)", "=SUM(C2:C5)", "=SUM(D2:D5)"],
      ],
    ],
    [
      "one formula written in several ways",
      [
        ["Item", "Count", "Price", "Amount", "Rate"],
        ...rowsFrom(2, 5, (n) => [`i${n}`, n, 4 + n, `=B${n}*C${n}`]),
        ["i6", 6, 11, "=+C6*B6"],
        ["i7", 7, 11, "=$B$7*$C$7"],
        ...rowsFrom(8, 11, (n) => [`i${n}`, n, 4 + n, `=B${n}*C${n}`]),
      ],
    ],
    [
      "codes that are texts",
      [
        ["Code", "Amount"],
        ["001", 5],
        ["002", 6],
        ["003", 8],
        [12, 7],
        [15, 9],
        [16, 9],
        ["Total", "=SUM(A2:B7)"],
      ],
    ],
    [
      "years as texts over a sum of the whole column",
      [
        ["Name", "2010"],
        ["a", 4],
        ["b", 5],
        ["c", 9],
        ["Total", "=SUM(B1:B4)"],
      ],
    ],
    [
      "rows of a template not filled in yet",
      [
        ["Item", "Count", "Price", "Mean"],
        ...rowsFrom(2, 6, (n) => [`i${n}`, n, 4 + n, `=B${n}/C${n}`]),
        ...rowsFrom(7, 12, (n) => [null, null, null, `=B${n}/C${n} -> #DIV/0!`]),
      ],
    ],
    [
      "#N/A for what a chart leaves out",
      [
        ["a", 1],
        ["b", "#N/A"],
        ["c", 3],
      ],
    ],
    ["a picture in a cell, kept as #VALUE!", [["a", "#VALUE!"]]],
    ["amounts and shares in turn", shares],
    ["weeks with totals", weeks],
    ["a running total that steps over subtotals", overSubtotals],
    ["a running total that starts again at what is added", withCell(running, 8, 2, 17)],
    [
      "groups with subtotals as long as the groups are",
      [
        ["Part", "Amount"],
        ...[
          [2, 4],
          [6, 8],
          [10, 15],
          [17, 19],
        ].flatMap(([first = 0, last = 0]): Rows => [
          ...rowsFrom(first, last, (n) => [`p${n}`, n * 7]),
          ["Subtotal", `=SUM(B${first}:B${last})`],
        ]),
      ],
    ],
    [
      "groups with a rate of their own",
      [
        ["Rate", 1.2, 1.3],
        ["Item", "Price", "With rate"],
        ...rowsFrom(3, 8, (n) => [`i${n}`, n * 9, `=B${n}*$B$1`]),
        ...rowsFrom(9, 11, (n) => [`i${n}`, n * 9, `=B${n}*$C$1`]),
        ...rowsFrom(12, 17, (n) => [`i${n}`, n * 9, `=B${n}*$B$1`]),
      ],
    ],
    [
      "another number within a formula",
      rowsFrom(1, 9, (n) => [`r${n}`, n * 3, n === 5 ? `=B${n}*18.75` : `=B${n}*12.5`]),
    ],
    [
      "a formula of its own in most cells of a row",
      [
        ...rowsFrom(1, 4, (n) => [n, n * 2, n * 3, `=A${n}*2`, `=B${n}*2`, `=C${n}*2`]),
        [5, 6, 7, "=A5+B5", "=B5+C5", "=C5+D5"],
        ...rowsFrom(6, 9, (n) => [n, n * 2, n * 3, `=A${n}*2`, `=B${n}*2`, `=C${n}*2`]),
      ],
    ],
    [
      "a mean of one column among totals",
      [
        ["Item", "Count", "Price", "Amount"],
        ...rowsFrom(2, 6, (n) => [`i${n}`, n, n + 4, n * (n + 4)]),
        ["Total", "=SUM(B2:B6)", "=AVERAGE(C2:C6)", "=SUM(D2:D6)"],
      ],
    ],
    ["a mean of one month among totals of many", withCell(budget, 9, 6, "=AVERAGE(G2:G8)")],
    [
      "a number of another kind above a sum, by which it is divided elsewhere",
      [
        ["Workers", 12, null, "Cost of one", "=B5/B1"],
        ["Rent", 400],
        ["Wages", 900],
        ["Power", 120],
        ["Total", "=SUM(B2:B4)"],
      ],
    ],
    [
      "links of which one reads more",
      [["Plan", 4, 5, 6, 7], ["Added", 0, 0, 0, 2], [], ["Now", "=B1", "=C1", "=D1", "=E1+E2"]],
    ],
    [
      "a typed total at the end of a column of products",
      [...invoice.slice(0, 11), ["Total", 231, 160, invoice.slice(1, 11).length * 7]],
    ],
    [
      "totals of which the first row is beside none of them",
      [
        ["Person", "Rate", "May", "June", "Hours"],
        ...rowsFrom(2, 9, (n) =>
          n % 2 === 0 ? [`p${n}`, 30, n, n + 1, `=SUM(C${n}:D${n})`] : ["cost", null, 7, 8, null],
        ),
      ],
    ],
    [
      "a mean above a maximum",
      [
        ...rowsFrom(1, 8, (n) => [`c${n}`, n * 17, n * 19, n * 23]),
        ["Mean", "=AVERAGE(B1:B8)", "=AVERAGE(C1:C8)", "=AVERAGE(D1:D8)"],
        ["High", "=MAX(B1:B8)", "=MAX(C1:C8)", "=MAX(D1:D8)"],
      ],
    ],
    [
      "links to a list that leave out its subtotals",
      [
        ...rowsFrom(1, 3, (n) => [`c${n}`, n * 17]),
        ["Subtotal", "=SUM(B1:B3)"],
        ...rowsFrom(5, 7, (n) => [`c${n}`, n * 17]),
        [],
        ["First", "=B1"],
        ["Second", "=B2"],
        ["Third", "=B3"],
        ["Fourth", "=B5"],
        [],
        ["In thousands", "=B1/1000"],
        ["In thousands", "=B2/1000"],
        ["In thousands", "=B5/1000"],
      ],
    ],
    [
      "a factor of its own in some rows",
      rowsFrom(1, 9, (n) => [`r${n}`, n * 3, 7, n === 5 ? `=B${n}/12*C${n}` : `=B${n}*C${n}`]),
    ],
    [
      "a column in which every other formula is another",
      [
        ["a", 4, 7, 9, "=B1*C1"],
        ["b", 5, 7, 9, "=B2*C2"],
        ["c", 6, 7, 9, "=(B3+C3)*D3"],
        ["d", 7, 7, 9, "=B4*C4"],
        ["e", 8, 7, 9, "=B5-C5/D5"],
        ["f", 9, 7, 9, "=D6^2"],
      ],
    ],
    [
      "a triangle of one formula",
      [
        ["Bought in", "Cost", "Life", 2000, 2001, 2002, 2003, 2004, 2005],
        ...rowsFrom(2, 7, (n) => [
          1998 + n,
          n * 900,
          n + 1,
          ...[2, 3, 4, 5, 6, 7].map((first) => (n <= first ? `=$B${n}/$C${n}` : null)),
        ]),
      ],
    ],
    [
      "a bonus that few have, added to a product",
      [
        ["Name", "Score", "Bonus", "Points"],
        ["a", 8, 2, "=0.4*B2+C2"],
        ...rowsFrom(3, 9, (n) => [`b${n}`, n + 5, null, `=0.4*B${n}+C${n}`]),
      ],
    ],
    [
      "half of a sum with its subtotals",
      [
        ...rowsFrom(1, 3, (n) => [`c${n}`, n * 17]),
        ["Subtotal", "=SUM(B1:B3)"],
        ["c5", 8],
        ["Total", "=SUM(B1:B5)/2"],
      ],
    ],
    [
      "subtotals carried on from one to the next",
      [
        ...rowsFrom(1, 3, (n) => [`c${n}`, n * 17]),
        ["So far", "=SUM(B1:B3)"],
        ...rowsFrom(5, 7, (n) => [`c${n}`, n * 17]),
        ["So far", "=SUM(B4:B7)"],
      ],
    ],
    [
      "a row without a price, and none below the last",
      [...invoice.slice(0, 11), ["Freight", 1, null, null], ["Paid", null, null, 40]],
    ],
    [
      "sums written in the ways of other spreadsheets",
      rowsFrom(1, 12, (n) => [
        `s${n}`,
        n * 5,
        n * 7,
        [`=+B${n}+C${n}`, `=SUM(B${n}:C${n})`, `=B${n}+C${n}`, `=SUM(B${n}+C${n})`][n % 4] ?? null,
        n === 6 ? `=+D${n}*18` : `=D${n}*12`,
      ]),
    ],
    [
      "what goes on over a row left blank",
      [
        ["No", "Opening", "Paid", "Closing", "Grown"],
        [1, 900, 55, "=B2-C2", null],
        ...rowsFrom(3, 16, (n) => {
          if (n === 9) return [];
          const before = n === 10 ? 8 : n - 1;
          return [n, `=D${before}`, 50 + n, `=B${n}-C${n}`, `=D${n}/D${before}-1`];
        }),
      ],
    ],
    [
      "means of three days on end, one row left blank",
      [
        ...rowsFrom(1, 2, (n) => [`d${n}`, n * 9]),
        ...rowsFrom(3, 16, (n) =>
          n === 9 ? [] : [`d${n}`, n * 9, `=AVERAGE(B${n - (n > 9 && n < 12 ? 3 : 2)}:B${n})`],
        ),
      ],
    ],
    [
      "cells that are added up one by one, but for a blank one",
      rowsFrom(1, 9, (n) => [
        `s${n}`,
        n * 3,
        n === 5 ? null : n * 4,
        n * 6,
        n === 5 ? `=B${n}+D${n}` : `=SUM(B${n}:D${n})`,
      ]),
    ],
    [
      "a year that is typed and its months worked out, among years added up",
      rowsFrom(1, 9, (n) => [
        `c${n}`,
        ...(n === 4
          ? [...Array.from({ length: 4 }, () => `=$F${n}/4`), 480]
          : [n * 20, n * 30, n * 25, n * 31, `=SUM(B${n}:E${n})`]),
      ]),
    ],
    [
      "numbers typed at every third of a row of formulas",
      [
        ["Rate", ...Array.from({ length: 14 }, (_, at) => at * 3 + 8)],
        [
          "Cost",
          ...Array.from({ length: 14 }, (_, at) =>
            at % 4 === 3 ? at * 41 : `=${"BCDEFGHIJKLMNO"[at] ?? ""}1*2`,
          ),
        ],
      ],
    ],
    [
      "a formula that ends before the rows do",
      [
        ...rowsFrom(1, 6, (n) => [`i${n}`, n * 3, n + 9, `=B${n}*C${n}`]),
        ...rowsFrom(7, 12, (n) => [`i${n}`, n * 3, n + 9]),
      ],
    ],
    [
      "parts of a cost over years that begin and end with each row",
      [
        ["Asset", "Cost", "Life", 1, 2, 3, 4, 5, 6],
        ...rowsFrom(2, 9, (n) => {
          const spans = ["0-2", "4-5", "0-2", "0-3", "0-2", "1-3", "0-3", "0-1"];
          const [from = 0, to = 0] = spans[n - 2]?.split("-").map(Number) ?? [];
          return [
            `a${n}`,
            n * 90,
            4,
            ...Array.from({ length: 6 }, (_, at) =>
              at >= from && at <= to ? `=$B${n}/$C${n}` : null,
            ),
          ];
        }),
      ],
    ],
    ["counts that nobody has entered yet", withCell(withCell(invoice, 6, 1, null), 9, 1, null)],
    ["a count of nothing, which is added up below", withCell(invoice, 6, 1, null)],
    [
      "miles of the first day alone, times a fixed rate",
      [
        ["Rate", 0.36],
        ["Miles", 120],
        ["Paid", ...letters.slice(0, 7).map((name) => `=${name}2*$B$1`)],
      ],
    ],
    [
      "nothing to be divided",
      rowsFrom(1, 9, (n) => [`c${n}`, n === 5 ? null : n * 7, n + 20, `=B${n}/C${n}`]),
    ],
    [
      "subtotals of a column that add up more than a range",
      [
        ...rowsFrom(1, 4, (n) => [`a${n}`, n * 31]),
        ["Current", "=SUM(B1:B4)"],
        [],
        ["Property", 900],
        ["Less", -120],
        ["Net", "=B7+B8"],
        ...rowsFrom(10, 11, (n) => [`a${n}`, n * 31]),
        ["Assets", "=B5+SUM(B9:B11)"],
        [],
        ["Liabilities"],
        ...rowsFrom(15, 18, (n) => [`b${n}`, n * 31]),
        ["Current", "=SUM(B15:B18)"],
        ...rowsFrom(20, 22, (n) => [`b${n}`, n * 31]),
        ["All", "=SUM(B19:B22)"],
        ...rowsFrom(24, 26, (n) => [`e${n}`, n * 31]),
        ["Equity", "=SUM(B24:B26)"],
      ],
    ],
    [
      "an index that begins at 100",
      [["2000", 250, 100], ...rowsFrom(2, 9, (n) => [`${1999 + n}`, 250 + n, `=B${n}/$B$1*100`])],
    ],
    [
      "a last row in which all results are typed",
      [
        ...rowsFrom(1, 8, (n) => [`i${n}`, n, n + 3, `=B${n}*C${n}`, 4 + n, `=D${n}*E${n}`]),
        ["Mean", 4.5, 7.5, 39, 8.5, 355],
      ],
    ],
    [
      "results of a table that is filled in to its half",
      [
        ...rowsFrom(1, 5, (n) => [`p${n}`, n, n + 30, `=C${n}/B${n}`]),
        ...rowsFrom(6, 10, (n) => [`p${n}`, null, n + 30, `=C${n}/B${n} -> #DIV/0!`]),
      ],
    ],
    ["the mean of a table that is empty", [["Mark"], [], [], [], ["=AVERAGE(A2:A4) -> #DIV/0!"]]],
    [
      "years that are added up as numbers",
      [
        ["a", 1990, 1991, 1992],
        ["b", 1980, 1981, 1982],
        ["c", 1985, 1986, 1987],
        ["Sum", "=SUM(B1:B3)", "=SUM(C1:C3)", "=SUM(D1:D3)"],
      ],
    ],
    [
      "look-ups in the rows before, and in a table that is fixed",
      [
        ...rowsFrom(1, 12, (n) => [
          n * 3,
          n > 4 ? `=RANK(A${n},A${n - 4}:A${n})` : null,
          `=RANK(A${n},A$1:A$12)`,
        ]),
      ],
    ],
    [
      "a number that is the sum of those above it, where no total is a formula",
      [...rowsFrom(1, 5, (n) => [`c${n}`, n * 70]), ["Total", 1050], [], ["Rate", "=B6/12"]],
    ],
    [
      "a number in a list that happens to be the sum of those above it",
      [
        ...rowsFrom(1, 4, (n) => [`f${n}`, n * 50, `=B${n}*3`]),
        ["f5", 500, "=B5*3"],
        ["Total", "=SUM(B1:B5)", "=SUM(C1:C5)"],
      ],
    ],
    ["texts alone", [["a"], ["b"]]],
    ["nothing", []],
  ];

  it.each(valid)("%s", (_, rows) => {
    expect(findingsIn(rows)).toEqual([]);
  });
});

describe("sheets with a mistake", () => {
  const invalid: readonly (readonly [name: string, rows: Rows, findings: readonly string[]])[] = [
    ["a number over a product", withCell(invoice, 6, 3, 99), ["formula-overwritten D6"]],
    [
      "a sum of numbers over a product",
      withCell(invoice, 6, 3, "=40+59"),
      ["formula-overwritten D6"],
    ],
    [
      "two numbers over products",
      withCell(withCell(invoice, 6, 3, 99), 7, 3, 101),
      ["formula-overwritten D6:D7"],
    ],
    ["a number over a total", withCell(budget, 9, 4, 1234), ["formula-overwritten E9"]],
    ["a number over a running total", withCell(running, 8, 2, 77), ["formula-overwritten C8"]],
    [
      "a product with the wrong row",
      withCell(invoice, 6, 3, "=B6*C7"),
      ["formula-inconsistent D6"],
    ],
    ["another operation", withCell(invoice, 6, 3, "=B6+C6"), ["formula-inconsistent D6"]],
    [
      "a total over a shorter range",
      withCell(budget, 9, 4, "=SUM(E2:E6)"),
      ["total-leaves-out-rows E9"],
    ],
    [
      "a total over another column",
      withCell(budget, 9, 4, "=SUM(D2:D8)"),
      ["formula-inconsistent E9"],
    ],
    [
      "a total that begins with the heading",
      withCell(budget, 9, 4, "=SUM(E1:E8)"),
      ["formula-inconsistent E9"],
    ],
    [
      "a year over a shorter range",
      withCell(budget, 4, 13, "=SUM(B4:L4)"),
      ["total-leaves-out-rows N4"],
    ],
    [
      "a year without its first month",
      withCell(budget, 4, 13, "=SUM(C4:M4)"),
      ["total-leaves-out-rows N4"],
    ],
    [
      "a range that slips at the end of a row of totals",
      withCell(
        budget.map((row) => row.slice(0, 13)),
        9,
        12,
        "=SUM(M1:M8)",
      ),
      ["formula-inconsistent M9"],
    ],
    [
      "a range that slips beside two totals alone",
      [["a", 3, 4, 9], ["b", 5, 7, 8], [], ["Total", "=SUM(B1:B2)", "=SUM(C1:C2)", "=SUM(D1:D3)"]],
      ["formula-inconsistent D4"],
    ],
    [
      "last rows that all totals leave out",
      [
        ...rowsFrom(1, 8, (n) => [`c${n}`, n * 17, n * 19, n * 23]),
        ["Total", "=SUM(B1:B7)", "=SUM(C1:C7)", "=SUM(D1:D7)"],
      ],
      ["total-leaves-out-rows B9:D9"],
    ],
    [
      "a first row that the only total leaves out",
      [["Cost", "Amount"], ...rowsFrom(2, 8, (n) => [`c${n}`, n * 17]), ["Total", "=SUM(B3:B8)"]],
      ["total-leaves-out-rows B9"],
    ],
    [
      "a mean that leaves out the last row",
      [...rowsFrom(1, 8, (n) => [`c${n}`, n * 17]), ["Mean", "=AVERAGE(B1:B7)"]],
      ["total-leaves-out-rows B9"],
    ],
    ["a number as text in a sum", withCell(budget, 4, 4, "1,310"), ["number-as-text E4"]],
    ["a number in full-width digits", withCell(budget, 4, 4, "１３１０"), ["number-as-text E4"]],
    [
      "an error and what follows from it",
      withCell(withCell(invoice, 6, 3, "=B6*#REF! -> #REF!"), 12, 3, "=SUM(D2:D11) -> #REF!"),
      ["error-value D6"],
    ],
    [
      "a look-up that finds nothing",
      [["a", 5, "=VLOOKUP(A1,X1:Y9,2,0) -> #N/A"]],
      ["error-value C1"],
    ],
    [
      "a region of errors, at its first cell",
      rowsFrom(1, 6, (n) => [n, `=NOSUCH(A${n}) -> #NAME?`]),
      ["error-value B1"],
    ],
    ["a price left empty", withCell(invoice, 6, 2, null), ["empty-reference D6"]],
    [
      "an address fixed that should move, in the first row",
      withCell(invoice, 2, 3, "=$B$3*C2"),
      ["formula-inconsistent D2"],
    ],
    [
      "addresses that move on from where they should be fixed",
      [
        ["Sales", null, "Index"],
        ...rowsFrom(2, 6, (n) => [n * 9, null, `=A${n}/$A$2`]),
        ...rowsFrom(7, 9, (n) => [n * 9, null, `=A${n}/A${n - 4}`]),
      ],
      [],
    ],
    [
      "addresses that begin to move",
      [
        ["Sales", 3, "Index"],
        ...rowsFrom(2, 6, (n) => [n * 9, n, `=A${n}/$B$6`]),
        ...rowsFrom(7, 9, (n) => [n * 9, n, `=A${n}/B${n - 1}`]),
      ],
      ["formula-inconsistent C8:C9"],
    ],
    [
      "a share of the wrong year, between others of its year's turn",
      withCell(shares, 4, 4, "=D4/B$7"),
      ["formula-inconsistent E4"],
    ],
    [
      "a total with a number added, between totals in turn",
      withCell(shares, 7, 3, "=SUM(D2:D6)-1000"),
      ["formula-inconsistent D7"],
    ],
    [
      "a total over two columns, beside shares that stand among the totals",
      [
        ["Class", "Men", "Women", "All", "%", "Men", "Women", "All", "%"],
        [
          "All",
          ...["B", "C", "D"].map((name) => `=SUM(${name}3:${name}6)`),
          "=C2/D2",
          "=SUM(F3:G6)",
          "=SUM(G3:G6)",
          "=SUM(H3:H6)",
          "=G2/H2",
        ],
        ...rowsFrom(3, 6, (n) => [
          `c${n}`,
          n,
          n + 5,
          `=B${n}+C${n}`,
          `=C${n}/D${n}`,
          n,
          n + 3,
          `=F${n}+G${n}`,
          `=G${n}/H${n}`,
        ]),
      ],
      ["formula-inconsistent F2"],
    ],
    [
      "a week's total over two columns",
      withCell(weeks, 13, 3, "=SUM(C8:D12)"),
      ["formula-inconsistent D13"],
    ],
    [
      "another operation in the last row",
      withCell(invoice.slice(0, 11), 11, 3, "=B11+C11"),
      ["formula-inconsistent D11"],
    ],
    [
      "a number added to the last of three totals",
      [
        ...rowsFrom(1, 4, (n) => [`c${n}`, n, n * 3, n * 5]),
        ["Total", "=SUM(B1:B4)", "=SUM(C1:C4)", "=SUM(D1:D4)+50"],
      ],
      ["formula-inconsistent D5"],
    ],
    [
      "a total that leaves out a cell in its midst",
      withCell(budget, 9, 12, "=SUM(M2:M4,M6:M8)"),
      ["formula-inconsistent M9"],
    ],
    [
      "two neighbours with one slip",
      withCell(withCell(budget, 9, 4, "=SUM(E3:E8)"), 9, 5, "=SUM(F3:F8)"),
      ["formula-inconsistent E9:F9"],
    ],
    [
      "one slip in two rows of a column",
      withCell(withCell(invoice, 4, 3, "=B4*C5"), 8, 3, "=B8*C9"),
      ["formula-inconsistent D4", "formula-inconsistent D8"],
    ],
    [
      "the corner of a block of one formula",
      [
        [null, 1.1, 1.2, 1.3, 1.4],
        ...rowsFrom(2, 6, (n) => [
          n * 10,
          ...["B", "C", "D", "E"].map((name) =>
            n === 6 && name === "E" ? 77 : `=$A${n}*${name}$1`,
          ),
        ]),
      ],
      ["formula-overwritten E6"],
    ],
    [
      "a number typed for the product of the last row",
      withCell(invoice.slice(0, 11), 11, 3, 512),
      ["formula-overwritten D11"],
    ],
    [
      "a mean that stops before the last row, beside a sum that does not",
      [
        ...rowsFrom(1, 8, (n) => [`c${n}`, n * 17]),
        ["Sum", "=SUM(B1:B8)"],
        ["Mean", "=AVERAGE(B1:B7)"],
      ],
      ["total-leaves-out-rows B10"],
    ],
    [
      "a subtotal and its parts in one sum",
      [
        ...rowsFrom(1, 3, (n) => [`c${n}`, n * 17, n * 19]),
        ["Subtotal", "=SUM(B1:B3)", "=SUM(C1:C3)"],
        ["c5", 8, 9],
        ["Total", "=SUM(B1:B5)", "=SUM(C1:C5)"],
      ],
      ["total-counts-twice B6:C6"],
    ],
    [
      "a cell of the range added once more",
      [...rowsFrom(1, 4, (n) => [`c${n}`, n * 17]), ["Total", "=SUM(B1:B4)+B4"]],
      ["total-counts-twice B5"],
    ],
    [
      "a row without its product, between others",
      withCell(invoice, 6, 3, null),
      ["formula-missing D6"],
    ],
    [
      "a last row without its product",
      withCell(invoice.slice(0, 11), 11, 3, null),
      ["formula-missing D11"],
    ],
    [
      "an address that was not fixed",
      [
        ["Item", "Amount", "Tax", "Rate"],
        ["a", 10, "=B2*D2", 0.1],
        ...rowsFrom(3, 8, (n) => [`i${n}`, n * 9, `=B${n}*D${n}`]),
      ],
      ["empty-reference C3:C8"],
    ],
    [
      "a total typed as it is shown, at the end of a row",
      [
        ...rowsFrom(1, 5, (n) => [`c${n}`, n * 31.26, n * 40.5, n * 53.5, n * 61.31]),
        ["Total", "=SUM(B1:B5)", "=SUM(C1:C5)", "=SUM(D1:D5)", 920],
      ],
      ["formula-overwritten E6"],
    ],
    [
      "a total typed over what its neighbours work out, with blank cells",
      [
        ["a", 310, 250, 400, 120],
        ["b", null, 35, null, 40],
        ["c", 22, null, 18, 50],
        ["d", 31, 61, 77, null],
        ["Total", "=SUM(B1:B4)", "=SUM(C1:C4)", "=SUM(D1:D4)", 210],
      ],
      ["formula-overwritten E5"],
    ],
    [
      "a sum that is typed below one of two lists",
      [
        ...rowsFrom(1, 5, (n) => [`i${n}`, n * 70]),
        ["Income", "=SUM(B1:B5)"],
        [],
        ...rowsFrom(8, 12, (n) => [`o${n}`, n * 11]),
        ["Total costs", 550],
      ],
      ["formula-overwritten B13"],
    ],
    [
      "sums that take in the years above them",
      [
        ["", 2003, 2004, 2005],
        ...rowsFrom(2, 5, (n) => [`c${n}`, n * 310, n * 320, n * 333]),
        ["Total", "=SUM(B1:B5)", "=SUM(C1:C5)", "=SUM(D1:D5)"],
      ],
      ["total-takes-in-heading B6:D6"],
    ],
    [
      "a rank among cells that move down",
      rowsFrom(1, 12, (n) => [`p${n}`, (n * 37) % 100, `=RANK(B${n},B${n}:B${n + 11})`]),
      ["empty-reference C2:C12"],
    ],
    [
      "prices from a table of another column that moves down",
      rowsFrom(1, 8, (n) => [
        n % 3,
        `=VLOOKUP(A${n},E${n}:F${n + 4},2)`,
        null,
        null,
        ...(n < 6 ? [n - 1, n * 15] : []),
      ]),
      ["empty-reference B2:B8"],
    ],
    [
      "a slip among sums written in several ways",
      rowsFrom(1, 12, (n) => [
        `s${n}`,
        n * 5,
        n * 7,
        n * 9,
        n === 7 ? `=+B${n}+C${n}` : n % 2 === 0 ? `=+B${n}+C${n}+D${n}` : `=SUM(B${n}:D${n})`,
      ]),
      ["formula-inconsistent E7"],
    ],
    [
      "one error in a column of quotients",
      [
        ...rowsFrom(1, 11, (n) => [`p${n}`, n, n + 30, `=C${n}/B${n}`]),
        ["p12", null, 42, "=C12/B12 -> #DIV/0!"],
      ],
      ["error-value D12"],
    ],
    [
      "two last rows without their product",
      withCell(withCell(invoice.slice(0, 11), 11, 3, null), 10, 3, null),
      ["formula-missing D10:D11"],
    ],
    [
      "the result of a product pasted over the last row",
      withCell(invoice.slice(0, 11), 11, 3, 33 * 21.5),
      ["formula-overwritten D11"],
    ],
  ];

  it.each(invalid)("%s", (_, rows, findings) => {
    expect(findingsIn(rows)).toEqual(findings);
  });
});

describe("formulas without results", () => {
  const uncalculated = { formula: "B6*C6", value: null };

  it("are said, and keep the workbook from being clean", () => {
    const calculated = auditHygiene(workbookOf(invoice));
    expect(calculated.verdict).toBe("clean");
    expect(calculated.passed).toContain("error-value");
    const result = auditHygiene(workbookOf(withCell(invoice, 6, 3, uncalculated)));
    expect(result.findings).toEqual([]);
    expect(result.verdict).toBe("incomplete");
    expect(result.unread).toEqual([
      {
        sheet: "Sheet1",
        range: { top: 5, left: 3, bottom: 5, right: 3 },
        reason: "no-result",
        cells: 1,
      },
    ]);
    expect(result.passed).not.toContain("error-value");
    expect(result.counts.couldNotCheck).toBe(1);
  });
});

describe("sheets that are too much work", () => {
  const errors: Rows = [[1, 2, "=A1/B1 -> #REF!"]];

  const numbersOf = (count: number): Rows =>
    Array.from({ length: count / 100 }, () => Array.from({ length: 100 }, (_, at) => at));

  const areasUnread = (...sheets: readonly Rows[]) =>
    auditHygiene(workbookOf(...sheets)).unread.map(
      ({ sheet, range, reason }) => `${sheet} ${areaAddress(range)} ${reason}`,
    );

  it("are named and not checked, with those after them", () => {
    const result = auditHygiene(workbookOf(errors, numbersOf(mostSteps), errors));
    expect(result.unread).toEqual([
      {
        sheet: "Sheet2",
        range: { top: 0, left: 0, bottom: mostSteps / 100 - 1, right: 99 },
        reason: "too-much-to-check",
      },
      {
        sheet: "Sheet3",
        range: { top: 0, left: 0, bottom: 0, right: 2 },
        reason: "too-much-to-check",
      },
    ]);
    expect(result.findings.map(({ rule, sheet }) => `${rule} ${sheet}`)).toEqual([
      "error-value Sheet1",
    ]);
  });

  it("keep the workbook from being clean, and the checks from passing", () => {
    const result = auditHygiene(workbookOf(numbersOf(mostSteps), numbersOf(100)));
    expect(result.verdict).toBe("incomplete");
    expect([...result.passed, ...result.notApplicable]).toEqual([]);
    expect(result.counts.couldNotCheck).toBe(hygieneRules.length);
  });

  it("may hold what explains the formulas of others", () => {
    const stepsOver = rowsFrom(1, 12, (n) => [`=Sheet2!A${n === 6 ? 7 : n}*2`]);
    const numbers = rowsFrom(1, 12, (n) => [n * 3]);
    const blank = withCell(numbers, 6, 0, null);
    const hole = withCell(withCell(invoice, 12, 1, null), 6, 1, null);
    const sums: Content[][] = [["=SUM(Sheet1!B2:B11)"]];
    const inFirst = (...sheets: Rows[]) =>
      findingsIn(...sheets).filter((at) => at.includes("Sheet1!"));
    expect(inFirst(stepsOver, numbers)).toEqual(["formula-inconsistent Sheet1!A6"]);
    expect(inFirst(stepsOver, blank)).toEqual([]);
    expect(inFirst(stepsOver, [...blank, ...numbersOf(mostSteps)])).toEqual([]);
    expect(inFirst(hole, [])).toEqual(["empty-reference Sheet1!D6"]);
    expect(inFirst(hole, sums)).toEqual([]);
    expect(inFirst(hole, [...sums, ...numbersOf(mostSteps)])).toEqual([]);
  });

  it("are not those that take just as much as there may be", () => {
    expect(areasUnread(numbersOf(mostSteps))).toEqual([]);
  });

  it("are those of formulas that all differ, and not those of a formula filled down", () => {
    const rows = mostSteps / 10;
    const sum = (row: number) => `=ROUND(SUM(B${row}:K${row})*L${row},2)+M${row}`;
    const filledDown = Array.from({ length: rows }, (_, at) => [sum(at + 1)]);
    const inTurn = Array.from({ length: rows }, (_, at) => [`${sum(at + 1)}*${at % 2}`]);
    expect(areasUnread(filledDown)).toEqual([]);
    expect(areasUnread(inTurn)).toEqual([`Sheet1 A1:A${rows} too-much-to-check`]);
  });
});
