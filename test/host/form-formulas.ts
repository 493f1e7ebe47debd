/** What the formulas of the Korean form come to, as far as a head count or the accident rate changes it. */
import { type Cells, type Formula, on } from "./recalculation";

const profile = (address: string) => on("사업장 개요", address);
const quotation = (address: string) => on("산출내역서", address);
const log = on("무재해 일지", "A5:C218");

const number = (cells: Cells, address: string) => Number(cells.at(address));
const isNumber = (cells: Cells, address: string) => typeof cells.at(address) === "number";
const begin = (cells: Cells) =>
  Math.max(number(cells, profile("B12")), number(cells, profile("B14")));

const quotationRows = Array.from({ length: 12 }, (_, index) => index + 9);

const formulas: [string, Formula][] = [
  [profile("B23"), (cells) => ({ id: "ENROLLMENT", parameters: [cells.rows(profile("B16:B18"))] })],
  [
    profile("B27"),
    (cells) => ({
      id: "COEFFICIENT",
      parameters: [cells.at(profile("B23")), cells.at(profile("B9"))],
    }),
  ],
  [
    profile("B29"),
    (cells) => (240_000 / number(cells, profile("B25"))) * number(cells, profile("B27")),
  ],
  [profile("B30"), (cells: Cells) => number(cells, profile("B29")) / number(cells, profile("B23"))],
  [profile("B31"), (cells: Cells) => number(cells, profile("B30")) / number(cells, profile("B28"))],
  [
    profile("B32"),
    (cells) => ({
      id: "GOAL",
      parameters: [profile("B25"), profile("B23"), profile("B9")].map((address) =>
        cells.at(address),
      ),
    }),
  ],
  ...quotationRows.flatMap((row): [string, Formula][] => {
    const [multiple, from, to, days, hours, goal, achieved] = [
      "A",
      "B",
      "C",
      "D",
      "E",
      "F",
      "G",
    ].map((column) => quotation(`${column}${row}`)) as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    return [
      [goal, (cells) => number(cells, multiple) * number(cells, profile("B29"))],
      [
        achieved,
        (cells) => ({
          id: "ACHIEVED",
          parameters: [
            cells.rows(log).filter(([date]) => Number(date) >= begin(cells)),
            cells.at(goal),
            1,
            cells.at(profile("B9")),
            cells.at(quotation("C4")),
            cells.at(profile("B28")),
          ],
          ifError: "–",
        }),
      ],
      [from, (cells) => (isNumber(cells, achieved) ? begin(cells) : "")],
      [to, (cells) => (isNumber(cells, achieved) ? cells.at(achieved) : "")],
      [
        days,
        (cells) =>
          isNumber(cells, achieved)
            ? { id: "DAYS", parameters: [cells.rows(log), cells.at(from), cells.at(to)] }
            : "",
      ],
      [
        hours,
        (cells) =>
          isNumber(cells, achieved)
            ? {
                id: "HOURS",
                parameters: [
                  cells.rows(log),
                  cells.at(profile("B9")),
                  cells.at(from),
                  cells.at(to),
                  cells.at(profile("B28")),
                ],
              }
            : "",
      ],
    ];
  }),
];

export const formFormulas: ReadonlyMap<string, Formula> = new Map(formulas);
