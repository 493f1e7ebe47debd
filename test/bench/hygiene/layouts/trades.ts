import { cells } from "../drawing";
import type { Layout } from "./layout";
import { namesOf } from "./names";

/** Stock, prices, bids, hours and trips, as shops, offices and contractors keep them. */
export const trades: readonly Layout[] = [
  {
    name: "time sheet of two weeks with breaks, week totals and leave typed in",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Time Report");
      sheet.across("A1", ["TIME REPORT"]);
      sheet.down("A2", ["Employee:", "Department:", "Period ending:"]);
      sheet.across("A6", [
        "Day",
        "Date",
        "In",
        "Out",
        "In",
        "Out",
        "Hours",
        "Vacation",
        "Sick",
        "Total",
      ]);
      const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
      const weeks = [7, 16];
      for (const top of weeks) {
        sheet.down(cells(0, top), [...days, "Week total"]);
        for (let day = 0; day < 5; day += 1) {
          const row = top + day;
          if (random.chance(0.12)) {
            sheet.across(cells(random.whole(7, 8), row), [8]);
            continue;
          }
          sheet.across(
            cells(2, row),
            [8 / 24, 12 / 24, 13 / 24, random.whole(64, 72) / 96],
            "h:mm",
          );
        }
      }
      sheet.across("B7", [37865], "m/d");
      sheet.fill("B8:B13", "B7+1", "m/d");
      sheet.fill("B16", "B13+1", "m/d");
      sheet.fill("B17:B22", "B16+1", "m/d");
      sheet.fill(
        weeks.map((top) => cells(6, top, 6, top + 6)),
        "((D7-C7)+(F7-E7))*24",
        "0.00",
      );
      sheet.fill(
        weeks.map((top) => cells(9, top, 9, top + 7)),
        "SUM(G7:I7)",
        "0.00",
      );
      sheet.fill(
        weeks.map((top) => cells(6, top + 7, 8, top + 7)),
        "SUM(G7:G13)",
        "0.00",
      );
      sheet.across("A26", ["TOTAL"]);
      sheet.fill("G26:J26", "G14+G23", "0.00");
      sheet.across("A28", ["Regular"]);
      sheet.fill("G28", "MIN(G14,40)+MIN(G23,40)", "0.00");
      sheet.across("A29", ["Overtime"]);
      sheet.fill("G29", "G26-G28", "0.00");
      sheet.across("A31", ["Rate", null, null, null, null, null, 14.5]);
      sheet.across("A32", ["Gross"]);
      sheet.fill("G32", "G28*G31+G29*G31*1.5", "0.00");
    },
  },
  {
    name: "inventory by section with blank lines, prices from the case, and a count that is not finished",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Inv 12-31");
      sheet.across("A1", ["Physical inventory"]);
      sheet.across("A3", [
        "Item #",
        "Description",
        "Unit",
        "Cost/case",
        "Per case",
        "Unit cost",
        "On hand",
        "Value",
        "Par",
        "Order",
      ]);
      let row = 4;
      const sums: number[] = [];
      for (let section = 1; section <= random.whole(3, 7); section += 1) {
        sheet.across(cells(1, row), [`SECTION ${section}`]);
        const count = random.whole(5, 25);
        const [first, last] = [row + 1, row + count];
        for (let at = first; at <= last; at += 1)
          sheet.across(cells(0, at), [
            `${section}-${at}`,
            `Item ${at}`,
            random.pick(["ea", "lb", "bx"]),
          ]);
        sheet.numbers(cells(3, first, 3, last), { from: 8, to: 90, digits: 2 });
        for (let at = first; at <= last; at += 1)
          sheet.across(cells(4, at), [random.pick([1, 6, 12, 24])]);
        sheet.fill(cells(5, first, 5, last), `D${first}/E${first}`, "0.000");
        for (let at = first; at <= last; at += 1)
          if (random.chance(0.85)) sheet.numbers(cells(6, at), { from: 0, to: 40 });
        sheet.fill(cells(7, first, 7, last), `F${first}*G${first}`, "0.00");
        sheet.numbers(cells(8, first, 8, last), { from: 10, to: 30 });
        sheet.fill(cells(9, first, 9, last), `IF(G${first}<I${first},I${first}-G${first},0)`);
        sheet.across(cells(1, last + 1), ["Section total"]);
        sheet.fill(cells(7, last + 1), `SUM(H${first}:H${last})`, "0.00");
        sums.push(last + 1);
        row = last + 3;
      }
      sheet.across(cells(1, row), ["TOTAL INVENTORY"]);
      sheet.fill(cells(7, row), sums.map((sum) => `H${sum}`).join("+"), "0.00");
    },
  },
  {
    name: "price list with a discount column for each kind of buyer, and some prices on request",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Prices");
      sheet.across("A1", ["PRICE LIST effective 1 March 2002"]);
      sheet.across("E2", [0.1, 0.2, 0.35], "0%");
      sheet.across("A3", ["Part", "Description", "Weight", "List", "10+", "Dealer", "Distributor"]);
      let row = 4;
      for (let group = 1; group <= random.whole(3, 8); group += 1) {
        sheet.across(cells(0, row), [`Series ${group}00`]);
        sheet.merge(cells(0, row, 6, row));
        const count = random.whole(3, 12);
        for (let at = row + 1; at <= row + count; at += 1) {
          sheet.across(cells(0, at), [`${group}0${at}`, `Model ${at}`]);
          sheet.numbers(cells(2, at), { from: 1, to: 40, digits: 1 });
          if (random.chance(0.07)) {
            sheet.across(cells(3, at), ["call", "call", "call", "call"]);
          } else {
            sheet.numbers(cells(3, at), { from: 20, to: 900, digits: 2 });
            sheet.fill(cells(4, at, 6, at), `ROUND($D${at}*(1-E$2),2)`, "0.00");
          }
        }
        row += count + random.pick([1, 2]);
      }
      sheet.across(cells(0, row + 1), ["Prices subject to change without notice."]);
    },
  },
  {
    name: "bid tab of road works: engineer's estimate and bidders, a lump sum, alternates below the total",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Bid Tab");
      const [items, bidders] = [random.whole(8, 30), random.whole(3, 6)];
      sheet.across("A1", ["TABULATION OF BIDS"]);
      sheet.across("A5", ["Item", "Description", "Qty", "Unit", "Unit price", "Amount"]);
      sheet.across("E3", ["Engineer's Estimate"]);
      const last = 5 + items;
      for (let row = 6; row <= last; row += 1) {
        const isLump = random.chance(0.15);
        sheet.across(cells(0, row), [
          row - 5,
          `Work ${row - 5}`,
          isLump ? 1 : random.whole(5, 900),
          isLump ? "LS" : random.pick(["SY", "LF", "EA"]),
        ]);
      }
      const all = (row: number, end = row) =>
        Array.from({ length: bidders + 1 }, (_, at) => cells(5 + at * 2, row, 5 + at * 2, end));
      for (let bidder = 0; bidder <= bidders; bidder += 1) {
        const column = 4 + bidder * 2;
        if (bidder > 0) {
          sheet.across(cells(column, 3), [`Contractor ${bidder}`]);
          sheet.across(cells(column, 5), ["Unit price", "Amount"]);
        }
        sheet.numbers(cells(column, 6, column, last), { from: 2, to: 400, digits: 2 });
      }
      sheet.fill(all(6, last), "$C6*E6", "0.00");
      sheet.across(cells(1, last + 1), ["TOTAL BASE BID"]);
      sheet.fill(all(last + 1), `SUM(F6:F${last})`, "0.00");
      sheet.down(cells(1, last + 3), ["Alternate 1", "Alternate 2", "Base bid plus alternates"]);
      sheet.down(cells(2, last + 3), [1, random.whole(20, 60)]);
      for (let bidder = 0; bidder <= bidders; bidder += 1)
        sheet.numbers(cells(4 + bidder * 2, last + 3, 4 + bidder * 2, last + 4), {
          from: 100,
          to: 900,
        });
      sheet.fill(all(last + 3, last + 4), `$C${last + 3}*E${last + 3}`, "0.00");
      sheet.fill(all(last + 5), `F${last + 1}+F${last + 3}+F${last + 4}`, "0.00");
      sheet.across(cells(1, last + 7), ["Over (under) estimate"]);
      sheet.fill(all(last + 7).slice(1), `H${last + 1}/$F${last + 1}-1`, "0.0%");
    },
  },
  {
    name: "expense report by day with mileage, and what was paid in advance",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Expenses");
      sheet.across("C1", ["TRAVEL EXPENSE REPORT"]);
      sheet.across("A3", ["Mileage rate", null, 0.365]);
      sheet.across("C5", ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "TOTAL"]);
      sheet.across("C6", [37900], "m/d");
      sheet.fill("D6:I6", "C6+1", "m/d");
      sheet.down("A7", [
        "Miles driven",
        "Mileage",
        "Parking, tolls",
        "Air fare",
        "Taxi",
        "Lodging",
        "Breakfast",
        "Lunch",
        "Dinner",
        "  Meals",
        "Phone",
        "Other",
        "TOTAL",
      ]);
      for (let column = 2; column <= 8; column += 1) {
        for (const row of [7, 9, 10, 11, 12, 13, 14, 15, 17, 18]) {
          if (random.chance(0.45))
            sheet.numbers(cells(column, row), { from: 4, to: 90, digits: 2 });
        }
      }
      sheet.fill("C8:I8", "C7*$C$3", "0.00");
      sheet.fill("C16:I16", "SUM(C13:C15)", "0.00");
      sheet.fill("C19:I19", "SUM(C8:C12)+SUM(C16:C18)", "0.00");
      sheet.fill("J7:J19", "SUM(C7:I7)", "0.00");
      sheet.down("G21", ["Total expenses", "Less advance", "Less paid by firm", "Due employee"]);
      sheet.fill("J21", "J19", "0.00");
      sheet.across("J22", [250]);
      sheet.fill("J23", "J10", "0.00");
      sheet.fill("J24", "J21-J22-J23", "0.00");
    },
  },
  {
    name: "long list of shipments, the sums on top, with a formula in each row",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Data");
      const count = random.whole(200, 700);
      const last = 6 + count;
      sheet.across("A1", ["Shipments", null, "Sum", "Mean", "Max"]);
      sheet.across("A2", ["Weight"]);
      sheet.across("A3", ["Charge"]);
      sheet.fill("C2", `SUM(D7:D${last})`);
      sheet.fill("D2", `AVERAGE(D7:D${last})`);
      sheet.fill("E2", `MAX(D7:D${last})`);
      sheet.fill("C3", `SUM(F7:F${last})`);
      sheet.fill("D3", `AVERAGE(F7:F${last})`);
      sheet.fill("E3", `MAX(F7:F${last})`);
      sheet.across("A6", ["No", "Date", "Zone", "Weight", "Rate", "Charge", "Fuel", "Total"]);
      for (let row = 7; row <= last; row += 1)
        sheet.across(cells(0, row), [row - 6, 37600 + Math.floor(row / 4), random.whole(1, 8)]);
      sheet.numbers(`D7:D${last}`, { from: 1, to: 90, digits: 1 });
      sheet.numbers(`E7:E${last}`, { from: 1, to: 4, digits: 2 });
      sheet.fill(`F7:F${last}`, "D7*E7", "0.00");
      sheet.fill(`G7:G${last}`, "ROUND(F7*0.045,2)", "0.00");
      sheet.fill(`H7:H${last}`, "F7+G7", "0.00");
    },
  },
  {
    name: "payroll of a shop: overtime, some on salary, taxes by rates above, and department sums",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Payroll");
      sheet.across("A1", ["PAYROLL REGISTER"]);
      sheet.across("H2", [0.062, 0.0145, 0.15, 0.04], "0.00%");
      sheet.across("A3", [
        "Emp",
        "Name",
        "Rate",
        "Reg hrs",
        "OT hrs",
        "Gross",
        null,
        "FICA",
        "Medicare",
        "Fed",
        "State",
        "Net",
      ]);
      let row = 4;
      const sums: number[] = [];
      for (const department of ["Shop", "Office", "Drivers"].slice(0, random.whole(2, 3))) {
        sheet.across(cells(0, row), [department]);
        const [hourly, salaried] = [random.whole(3, 9), random.whole(1, 2)];
        const [first, last] = [row + 1, row + hourly + salaried];
        for (let at = first; at <= last; at += 1)
          sheet.across(cells(0, at), [100 + at, `Worker ${at}`]);
        sheet.numbers(cells(2, first, 2, first + hourly - 1), { from: 8, to: 22, digits: 2 });
        sheet.numbers(cells(3, first, 3, first + hourly - 1), { from: 30, to: 40 });
        sheet.numbers(cells(4, first, 4, first + hourly - 1), { from: 0, to: 8 });
        sheet.fill(
          cells(5, first, 5, first + hourly - 1),
          `C${first}*D${first}+C${first}*1.5*E${first}`,
          "0.00",
        );
        sheet.numbers(cells(5, first + hourly, 5, last), { from: 900, to: 2500 });
        sheet.fill(cells(7, first, 10, last), `ROUND($F${first}*H$2,2)`, "0.00");
        sheet.fill(cells(11, first, 11, last), `F${first}-SUM(H${first}:K${first})`, "0.00");
        sheet.across(cells(1, last + 1), [`${department} total`]);
        sheet.fill(
          [cells(3, last + 1, 5, last + 1), cells(7, last + 1, 11, last + 1)],
          `SUM(D${first}:D${last})`,
          "0.00",
        );
        sums.push(last + 1);
        row = last + 3;
      }
      sheet.across(cells(1, row), ["ALL"]);
      sheet.fill(
        [cells(3, row, 5, row), cells(7, row, 11, row)],
        sums.map((sum) => `D${sum}`).join("+"),
        "0.00",
      );
    },
  },
  {
    name: "portfolio: shares, prices, gains, cash without them, and the part of each",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Portfolio");
      const count = random.whole(5, 16);
      const last = 4 + count;
      sheet.across("A3", [
        "Ticker",
        "Shares",
        "Bought at",
        "Price",
        "Cost",
        "Value",
        "Gain",
        "Gain %",
        "% of all",
        "Div/share",
        "Income",
        "Yield",
      ]);
      sheet.down("A5", namesOf("Stock", count));
      sheet.numbers(`B5:B${last}`, { from: 10, to: 400 });
      sheet.numbers(`C5:D${last}`, { from: 5, to: 90, digits: 2 });
      sheet.fill(`E5:E${last}`, "B5*C5", "0.00");
      sheet.fill(`F5:F${last}`, "B5*D5", "0.00");
      sheet.across(cells(0, last + 1), ["Cash", null, null, null, 5200.1, 5200.1]);
      sheet.fill(`G5:G${last + 1}`, "F5-E5", "0.00");
      sheet.fill(`H5:H${last}`, "G5/E5", "0.0%");
      sheet.fill(`I5:I${last + 1}`, `F5/$F$${last + 2}`, "0.0%");
      for (let row = 5; row <= last; row += 1)
        if (row % 3 !== 0) sheet.numbers(cells(9, row), { from: 0, to: 2, digits: 2 });
      sheet.fill(`K5:K${last}`, "B5*J5", "0.00");
      sheet.fill(`L5:L${last}`, "J5/D5", "0.0%");
      sheet.across(cells(0, last + 2), ["Total"]);
      sheet.fill(
        [`E${last + 2}:G${last + 2}`, `I${last + 2}`, `K${last + 2}`],
        `SUM(E5:E${last + 1})`,
        "0.00",
      );
      sheet.fill(`H${last + 2}`, `G${last + 2}/E${last + 2}`, "0.0%");
      sheet.fill(`L${last + 2}`, `K${last + 2}/F${last + 2}`, "0.0%");
    },
  },
];
