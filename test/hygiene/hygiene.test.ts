/** Sheets as people keep them: what is found in them, and what is left alone. */
import { auditHygiene } from "../../src/hygiene/hygiene";
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
      "an address that was not fixed",
      [
        ["Item", "Amount", "Tax", "Rate"],
        ["a", 10, "=B2*D2", 0.1],
        ...rowsFrom(3, 8, (n) => [`i${n}`, n * 9, `=B${n}*D${n}`]),
      ],
      ["empty-reference C3:C8"],
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
