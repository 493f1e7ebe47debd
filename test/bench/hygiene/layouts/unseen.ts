import { cells, letters } from "../drawing";
import type { Layout } from "./layout";
import { namesOf, yearsFrom } from "./names";

/** Sheets as they stand on the web, of which nobody has looked at the findings. */
export const unseen: readonly Layout[] = [
  {
    name: "campus salaries: raises by merit and market, the pool above, departments apart",
    use: "held-out",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Raises");
      sheet.across("A1", ["Pool %", 0.035], "0.0%");
      sheet.across("A2", ["Market share", 0.4], "0%");
      sheet.across("A4", ["Name", "Rank", "Salary", "Merit pts", "Merit", "Market", "New", "% up"]);
      let row = 5;
      const sums: number[] = [];
      for (const department of ["Art", "Math", "Law"].slice(0, random.whole(2, 3))) {
        const count = random.whole(4, 12);
        const [first, last] = [row + 1, row + count];
        sheet.across(cells(0, row), [department]);
        sheet.down(cells(0, first), namesOf("Person", count));
        sheet.numbers(cells(2, first, 2, last), { from: 31000, to: 90000 });
        sheet.numbers(cells(3, first, 3, last), { from: 1, to: 9 });
        const points = `D${first}/SUM(D$${first}:D$${last})`;
        const pool = `SUM(C$${first}:C$${last})*$B$1`;
        sheet.fill(cells(4, first, 4, last), `${points}*${pool}*(1-$B$2)`, "0");
        sheet.fill(cells(5, first, 5, last), `C${first}*$B$1*$B$2`, "0");
        sheet.fill(cells(6, first, 6, last), `C${first}+E${first}+F${first}`, "0");
        sheet.fill(cells(7, first, 7, last + 1), `G${first}/C${first}-1`, "0.0%");
        sheet.across(cells(0, last + 1), [`Total ${department}`]);
        sheet.fill(
          [cells(2, last + 1), cells(4, last + 1, 6, last + 1)],
          `SUM(C${first}:C${last})`,
          "0",
        );
        sums.push(last + 1);
        row = last + 3;
      }
      sheet.across(cells(0, row), ["College"]);
      sheet.fill([cells(2, row), cells(4, row, 6, row)], sums.map((sum) => `C${sum}`).join("+"));
      sheet.fill(cells(7, row), `G${row}/C${row}-1`, "0.0%");
    },
  },
  {
    name: "hospital cost report: departments with revenue in and out, ratios, and a line carried to another sheet",
    use: "held-out",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Wksht C");
      const other = drawing.on("Summary");
      const count = random.whole(8, 24);
      const last = 6 + count;
      sheet.across("A1", ["COMPUTATION OF RATIO OF COST TO CHARGES"]);
      sheet.across("A5", [
        "Line",
        "Cost center",
        "Cost",
        "Inpatient",
        "Outpatient",
        "Charges",
        "Ratio",
        "In cost",
        "Out cost",
      ]);
      for (let row = 7; row <= last; row += 1)
        sheet.across(cells(0, row), [row + 18, `Center ${row - 6}`]);
      sheet.numbers(`C7:E${last}`, { from: 20000, to: 900000 });
      sheet.fill(`F7:F${last}`, "+D7+E7");
      sheet.fill(`G7:G${last}`, "+C7/F7", "0.0000");
      sheet.fill(`H7:I${last}`, "+D7*$G7", "0");
      sheet.across(cells(1, last + 2), ["TOTAL"]);
      sheet.fill(
        [`C${last + 2}:F${last + 2}`, `H${last + 2}:I${last + 2}`],
        `SUM(C7:C${last})`,
        "0",
      );
      sheet.fill(`G${last + 2}`, `+C${last + 2}/F${last + 2}`, "0.0000");
      other.across("A2", ["Inpatient cost", "Outpatient cost", "Total", "Check"]);
      other.fill("A3:B3", `'Wksht C'!H${last + 2}`, "0");
      other.fill("C3", "A3+B3", "0");
      other.fill("D3", `C3-'Wksht C'!C${last + 2}`, "0");
    },
  },
  {
    name: "water quality: stations down, dates across, means above and below, limits typed beside",
    use: "held-out",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("DO");
      const [stations, dates] = [random.whole(5, 14), random.whole(6, 20)];
      const [end, last] = [letters(1 + dates), 7 + stations];
      sheet.across("A2", ["Dissolved oxygen, mg/L"]);
      sheet.across(
        cells(2, 5),
        Array.from({ length: dates }, (_, at) => 36900 + at * 14),
        "m/d/yy",
      );
      sheet.across("A6", ["Mean of all"]);
      sheet.fill(`C6:${end}6`, `AVERAGE(C8:C${last})`, "0.0");
      sheet.down("A8", namesOf("Station", stations));
      sheet.numbers(`B8:B${last}`, { from: 1, to: 30, digits: 1 });
      sheet.across("B5", ["Mile"]);
      sheet.numbers(`C8:${end}${last}`, { from: 2, to: 12, digits: 1 });
      for (let row = 8; row <= last; row += 1) {
        if (random.chance(0.4)) sheet.across(cells(random.whole(2, 1 + dates), row), ["ns"]);
      }
      sheet.across(cells(dates + 3, 5), ["n", "Mean", "Min", "Max", "Limit", "Below?"]);
      const [n, limit] = [dates + 3, dates + 7];
      sheet.fill(cells(n, 8, n, last), `COUNT(C8:${end}8)`);
      sheet.fill(cells(n + 1, 8, n + 1, last), `AVERAGE(C8:${end}8)`, "0.00");
      sheet.fill(cells(n + 2, 8, n + 2, last), `MIN(C8:${end}8)`, "0.0");
      sheet.fill(cells(n + 3, 8, n + 3, last), `MAX(C8:${end}8)`, "0.0");
      for (let row = 8; row <= last; row += 1) sheet.across(cells(limit, row), [5]);
      sheet.fill(
        cells(limit + 1, 8, limit + 1, last),
        `IF(${letters(n + 2)}8<${letters(limit)}8,"yes","")`,
      );
    },
  },
  {
    name: "lease or buy: two blocks of yearly flows of different lengths and their difference",
    use: "held-out",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Lease v Buy");
      const years = random.whole(5, 9);
      const end = letters(1 + years);
      sheet.down("A1", ["Price", "Tax rate", "Discount", "Lease/yr"]);
      sheet.down("B1", [48000, 0.35, 0.09, 11200]);
      sheet.across("A6", ["BUY", ...Array.from({ length: years + 1 }, (_, at) => at)]);
      sheet.down("A7", [
        "Outlay",
        "Depreciation",
        "Tax shield",
        "Upkeep after tax",
        "Salvage",
        "Flow",
        "Factor",
        "PV",
      ]);
      sheet.fill("B7", "-B1");
      sheet.fill(`C8:${end}8`, `$B$1/${years}`, "0");
      sheet.fill(`C9:${end}9`, "C8*$B$2", "0");
      sheet.numbers(`C10:${end}10`, { from: -900, to: -300 });
      sheet.across(`${end}11`, [4000]);
      sheet.fill(`B12:${end}12`, "B7+SUM(B9:B11)", "0");
      sheet.fill(`B13:${end}13`, "(1+$B$3)^-B$6", "0.0000");
      sheet.fill(`B14:${end}14`, "B12*B13", "0");
      sheet.across("A16", ["LEASE"]);
      sheet.down("A17", ["Payment", "Tax saved", "Flow", "PV"]);
      sheet.fill(`B17:${letters(years)}17`, "-$B$4");
      sheet.fill(`C18:${end}18`, "-B17*$B$2", "0");
      sheet.fill(`B19:${end}19`, "B17+B18", "0");
      sheet.fill(`B20:${end}20`, "B19*B13", "0");
      sheet.down("A22", ["NPV buy", "NPV lease", "Better by"]);
      sheet.fill("B22", `SUM(B14:${end}14)`, "0");
      sheet.fill("B23", `SUM(B20:${end}20)`, "0");
      sheet.fill("B24", "B22-B23", "0");
    },
  },
  {
    name: "menu costing: recipes one under the other, portions, cost per portion and price at a food cost",
    use: "held-out",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Recipes");
      sheet.across("A1", ["Target food cost", 0.32], "0%");
      let row = 3;
      const costs: number[] = [];
      for (let recipe = 1; recipe <= random.whole(3, 8); recipe += 1) {
        const count = random.whole(3, 9);
        sheet.across(cells(0, row), [`Recipe ${recipe}`, "Qty", "Unit", "Price", "Yield", "Cost"]);
        const [first, last] = [row + 1, row + count];
        for (let at = first; at <= last; at += 1) {
          sheet.across(cells(0, at), [`Ingredient ${at}`]);
          sheet.across(cells(2, at), [random.pick(["lb", "oz", "ea"])]);
          sheet.across(cells(4, at), [random.pick([1, 0.9, 0.8])]);
        }
        sheet.numbers(cells(1, first, 1, last), { from: 1, to: 9, digits: 1 });
        sheet.numbers(cells(3, first, 3, last), { from: 1, to: 12, digits: 2 });
        sheet.fill(cells(5, first, 5, last), `B${first}*D${first}/E${first}`, "0.00");
        sheet.down(cells(4, last + 1), ["Total", "Portions", "Per portion", "Sell at"]);
        sheet.fill(cells(5, last + 1), `SUM(F${first}:F${last})`, "0.00");
        sheet.across(cells(5, last + 2), [random.whole(4, 12)]);
        sheet.fill(cells(5, last + 3), `F${last + 1}/F${last + 2}`, "0.00");
        sheet.fill(cells(5, last + 4), `F${last + 3}/$B$1`, "0.00");
        costs.push(last + 3);
        row = last + 6;
      }
      sheet.across("I3", ["Dish", "Cost", "Price"]);
      for (const [at, cost] of costs.entries()) {
        sheet.across(cells(8, 4 + at), [`Recipe ${at + 1}`]);
        sheet.fill(cells(9, 4 + at), `F${cost}`, "0.00");
        sheet.fill(cells(10, 4 + at), `F${cost + 1}`, "0.00");
      }
    },
  },
  {
    name: "state aid by district: formula steps across, a cap, hold-harmless, county sums",
    use: "held-out",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Aid");
      sheet.down("A1", ["Foundation", "Required mill", "Cap"]);
      sheet.down("B1", [4600, 0.023, 1.25]);
      sheet.across("A5", [
        "District",
        "Pupils",
        "Weighted",
        "Value",
        "Need",
        "Local",
        "Aid",
        "Last year",
        "Capped",
        "Harmless",
        "Paid",
        "Per pupil",
      ]);
      let row = 6;
      const sums: number[] = [];
      for (let county = 1; county <= random.whole(2, 5); county += 1) {
        const count = random.whole(3, 9);
        const [first, last] = [row + 1, row + count];
        sheet.across(cells(0, row), [`COUNTY ${county}`]);
        sheet.down(cells(0, first), namesOf("District", count));
        sheet.numbers(cells(1, first, 1, last), { from: 200, to: 4000 });
        sheet.fill(cells(2, first, 2, last), `B${first}*1.08`, "0.0");
        sheet.numbers(cells(3, first, 3, last), { from: 2000000, to: 90000000 });
        sheet.fill(cells(4, first, 4, last), `C${first}*$B$1`, "0");
        sheet.fill(cells(5, first, 5, last), `D${first}*$B$2`, "0");
        sheet.fill(cells(6, first, 6, last), `MAX(0,E${first}-F${first})`, "0");
        sheet.numbers(cells(7, first, 7, last), { from: 200000, to: 9000000 });
        sheet.fill(cells(8, first, 8, last), `MIN(G${first},H${first}*$B$3)`, "0");
        sheet.fill(cells(9, first, 9, last), `MAX(0,H${first}-I${first})`, "0");
        sheet.fill(cells(10, first, 10, last), `I${first}+J${first}`, "0");
        sheet.fill(cells(11, first, 11, last + 1), `K${first}/B${first}`, "0");
        sheet.across(cells(0, last + 1), ["County total"]);
        sheet.fill(cells(1, last + 1, 10, last + 1), `SUM(B${first}:B${last})`, "0");
        sums.push(last + 1);
        row = last + 3;
      }
      sheet.across(cells(0, row), ["STATE"]);
      sheet.fill(cells(1, row, 10, row), sums.map((sum) => `B${sum}`).join("+"), "0");
      sheet.fill(cells(11, row), `K${row}/B${row}`, "0");
    },
  },
  {
    name: "fund raising thermometer: pledges, paid by month so far, and years compared with typed totals",
    use: "held-out",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Pledges");
      const [donors, months] = [random.whole(10, 60), random.whole(3, 9)];
      const last = 5 + donors;
      sheet.across("A1", ["Goal", 50000]);
      sheet.across("A5", ["Donor", "Pledge", ...namesOf("M", months), "Paid", "Owed", "%"]);
      sheet.down("A6", namesOf("Donor", donors));
      sheet.numbers(`B6:B${last}`, { from: 20, to: 900 });
      for (let row = 6; row <= last; row += 1) {
        for (let month = 0; month < months; month += 1) {
          if (random.chance(0.5))
            sheet.across(cells(2 + month, row), [random.pick([10, 20, 25, 50])]);
        }
      }
      const [end, paid] = [letters(1 + months), letters(2 + months)];
      sheet.fill(cells(2 + months, 6, 2 + months, last), `SUM(C6:${end}6)`);
      sheet.fill(cells(3 + months, 6, 3 + months, last), `B6-${paid}6`);
      sheet.fill(cells(4 + months, 6, 4 + months, last), `${paid}6/B6`, "0%");
      sheet.across(cells(0, last + 1), ["Total"]);
      sheet.fill(cells(1, last + 1, 3 + months, last + 1), `SUM(B6:B${last})`);
      sheet.fill(cells(4 + months, last + 1), `${paid}${last + 1}/B${last + 1}`, "0%");
      sheet.across("D1", ["Of goal"]);
      sheet.fill("E1", `B${last + 1}/B1`, "0%");
      sheet.across(cells(0, last + 4), ["Year", ...yearsFrom(1999, 4)]);
      sheet.across(cells(0, last + 5), ["Raised", 31200, 35410, 40980, 44125]);
      sheet.across(cells(0, last + 6), ["Change"]);
      sheet.fill(cells(2, last + 6, 4, last + 6), `C${last + 5}/B${last + 5}-1`, "0.0%");
    },
  },
];
