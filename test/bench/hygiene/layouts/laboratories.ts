import { cells, letters } from "../drawing";
import type { Layout } from "./layout";
import { namesOf } from "./names";

/** Measurements and calculations of laboratories and engineers. */
export const laboratories: readonly Layout[] = [
  {
    name: "titration in three trials with the worked result below, one trial thrown out",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Lab 4");
      const trials = random.whole(4, 6);
      const end = letters(trials);
      sheet.across("A1", ["Acetic acid in vinegar"]);
      sheet.across("B3", namesOf("Trial", trials));
      sheet.down("A4", [
        "Initial buret (mL)",
        "Final buret (mL)",
        "Volume NaOH (mL)",
        "Molarity NaOH",
        "Moles NaOH",
        "Moles acid",
        "Volume vinegar (mL)",
        "Molarity acid",
        "Mass %",
      ]);
      sheet.numbers(`B4:${end}4`, { from: 0, to: 3, digits: 2 });
      sheet.numbers(`B5:${end}5`, { from: 20, to: 30, digits: 2 });
      sheet.fill(`B6:${end}6`, "B5-B4", "0.00");
      sheet.across(
        "B7",
        Array.from({ length: trials }, () => 0.1042),
      );
      sheet.fill(`B8:${end}8`, "B6/1000*B7", "0.0000");
      sheet.fill(`B9:${end}9`, "B8", "0.0000");
      sheet.across(
        "B10",
        Array.from({ length: trials }, () => 5),
      );
      sheet.fill(`B11:${end}11`, "B9/(B10/1000)", "0.000");
      sheet.fill(`B12:${end}12`, "B11*60.05/1005*100", "0.00");
      sheet.across("A14", ["Average (trials 1-3)"]);
      sheet.fill("B14", "AVERAGE(B11:D11)", "0.000");
      sheet.across("A15", ["Std dev"]);
      sheet.fill("B15", "STDEV(B11:D11)", "0.0000");
      sheet.across("A16", ["RSD %"]);
      sheet.fill("B16", "B15/B14*100", "0.0");
      sheet.across("A17", ["True value", 0.87]);
      sheet.across("A18", ["% error"]);
      sheet.fill("B18", "ABS(B14-B17)/B17*100", "0.0");
    },
  },
  {
    name: "absorbance in triplicate: the mean beside the first of three, dilution from the one above",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("ELISA");
      const samples = random.whole(5, 12);
      const last = 4 + samples * 3;
      sheet.across("A3", ["Sample", "Conc", "Well", "A450", "Blanked", "Mean", "SD", "CV %"]);
      sheet.across("A1", ["Blank", 0.062]);
      const tops = Array.from({ length: samples }, (_, at) => 5 + at * 3);
      for (const [at, top] of tops.entries()) {
        sheet.across(cells(0, top), [`S${at + 1}`]);
        for (let well = 0; well < 3; well += 1)
          sheet.across(cells(2, top + well), [`${letters(at)}${well + 1}`]);
      }
      sheet.across("B5", [1000]);
      sheet.fill(
        tops.slice(1).map((top) => cells(1, top)),
        "B5/2",
      );
      sheet.numbers(`D5:D${last}`, { from: 0.2, to: 2.5, digits: 3 });
      sheet.fill(`E5:E${last}`, "D5-$B$1", "0.000");
      sheet.fill(
        tops.map((top) => cells(5, top)),
        "AVERAGE(E5:E7)",
        "0.000",
      );
      sheet.fill(
        tops.map((top) => cells(6, top)),
        "STDEV(E5:E7)",
        "0.000",
      );
      sheet.fill(
        tops.map((top) => cells(7, top)),
        "G5/F5*100",
        "0.0",
      );
    },
  },
  {
    name: "pipe network: segments down, the flow of each from its branches, losses and pressure left",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Hydraulics");
      const count = random.whole(7, 24);
      const last = 8 + count;
      sheet.across("A1", ["HYDRAULIC CALCULATIONS"]);
      sheet.down("A3", ["C factor", "Source pressure", "Elevation"]);
      sheet.down("C3", [120, 65, 102.5]);
      sheet.across("A7", [
        "Seg",
        "Added",
        "Flow",
        "Dia",
        "Length",
        "Fittings",
        "Total L",
        "Loss/ft",
        "Loss",
        "Elev",
        "Static",
        "Residual",
        "Velocity",
        "OK?",
      ]);
      sheet.across("A8", [
        "",
        "gpm",
        "gpm",
        "in",
        "ft",
        "ft",
        "ft",
        "psi",
        "psi",
        "ft",
        "psi",
        "psi",
        "fps",
      ]);
      for (let row = 9; row <= last; row += 1)
        sheet.across(cells(0, row), [`${row - 8}-${row - 7}`]);
      sheet.numbers(`B9:B${last}`, { from: 10, to: 30 });
      sheet.fill("C9", "B9");
      sheet.fill(`C10:C${last}`, "C9+B10");
      for (let row = 9; row <= last; row += 1)
        sheet.across(cells(3, row), [random.pick([2, 2.5, 3, 4])]);
      sheet.numbers(`E9:F${last}`, { from: 5, to: 90 });
      sheet.fill(`G9:G${last}`, "E9+F9");
      sheet.fill(`H9:H${last}`, "4.52*C9^1.85/($C$3^1.85*D9^4.87)", "0.0000");
      sheet.fill(`I9:I${last}`, "G9*H9", "0.00");
      sheet.numbers(`J9:J${last}`, { from: 90, to: 110, digits: 1 });
      sheet.fill(`K9:K${last}`, "($C$5-J9)*0.433", "0.00");
      sheet.fill("L9", "$C$4-I9+K9", "0.00");
      sheet.fill(`L10:L${last}`, "L9-I10+K10", "0.00");
      sheet.fill(`M9:M${last}`, "0.408*C9/D9^2", "0.00");
      sheet.fill(`N9:N${last}`, 'IF(M9>15,"fast","ok")');
      sheet.across(cells(0, last + 2), ["Total loss"]);
      sheet.fill(`I${last + 2}`, `SUM(I9:I${last})`, "0.00");
    },
  },
  {
    name: "sieve analysis, percent retained and passing, two samples with a pan",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Gradation");
      const samples = random.whole(2, 3);
      sheet.across("A1", ["SIEVE ANALYSIS"]);
      sheet.down("A5", ["1/2", "3/8", "#4", "#8", "#16", "#30", "#50", "#100", "Pan", "Total"]);
      const at = (offset: number, from: number, to = from) =>
        Array.from({ length: samples }, (_, sample) =>
          cells(1 + sample * 5 + offset, from, 1 + sample * 5 + offset, to),
        );
      for (let sample = 0; sample < samples; sample += 1) {
        const left = 1 + sample * 5;
        sheet.across(cells(left, 3), [`Sample ${sample + 1}`]);
        sheet.across(cells(left, 4), ["Wt, g", "% ret", "Cum %", "% pass"]);
        sheet.numbers(cells(left, 5, left, 13), { from: 5, to: 90, digits: 1 });
      }
      sheet.fill(at(0, 14), "SUM(B5:B13)", "0.0");
      sheet.fill(at(1, 5, 13), "B5/B$14*100", "0.0");
      sheet.fill(at(2, 5), "C5", "0.0");
      sheet.fill(at(2, 6, 13), "D5+C6", "0.0");
      sheet.fill(at(3, 5, 13), "100-D5", "0.0");
      sheet.across("A16", ["Fineness modulus"]);
      sheet.fill(at(2, 16), "SUM(D6:D12)/100", "0.00");
    },
  },
  {
    name: "beam: loads in a table, moments along its length in steps, the greatest below",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Beam");
      const steps = random.whole(10, 40);
      sheet.across("A1", ["SIMPLE BEAM - UNIFORM AND POINT LOAD"]);
      sheet.down("A3", ["Span, ft", "w, k/ft", "P, k", "a, ft", "R1", "R2", "I, in4", "E, ksi"]);
      sheet.down("C3", [24, 1.2, 8, 9]);
      sheet.fill("C7", "C4*C3/2+C5*(C3-C6)/C3", "0.00");
      sheet.fill("C8", "C4*C3+C5-C7", "0.00");
      sheet.down("C9", [612, 29000]);
      sheet.across("E4", ["x", "V", "M", "M/EI"]);
      const last = 5 + steps;
      sheet.across("E5", [0]);
      sheet.fill(`E6:E${last}`, `E5+$C$3/${steps}`, "0.00");
      sheet.fill(`F5:F${last}`, "$C$7-$C$4*E5-IF(E5>$C$6,$C$5,0)", "0.00");
      sheet.fill(`G5:G${last}`, "$C$7*E5-$C$4*E5^2/2-IF(E5>$C$6,$C$5*(E5-$C$6),0)", "0.00");
      sheet.fill(`H5:H${last}`, "G5*12/($C$9*$C$10)", "0.000000");
      sheet.across("A12", ["Max M"]);
      sheet.fill("C12", `MAX(G5:G${last})`, "0.0");
      sheet.across("A13", ["Max V"]);
      sheet.fill("C13", `MAX(F5:F${last})`, "0.0");
    },
  },
  {
    name: "weather by day: highs, lows, means, degree days, months apart with their sums",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("2001");
      sheet.across("A2", ["Day", "High", "Low", "Mean", "HDD", "CDD", "Rain", "Cum rain"]);
      const lengths = [31, 28, 31, 30, 31, 30].slice(0, random.whole(2, 6));
      let row = 3;
      const tops: [number, number][] = [];
      for (const [month, days] of lengths.entries()) {
        sheet.across(cells(0, row), [
          ["January", "February", "March", "April", "May", "June"][month] ?? "",
        ]);
        const [first, last] = [row + 1, row + days];
        for (let day = 1; day <= days; day += 1) sheet.across(cells(0, row + day), [day]);
        sheet.numbers(cells(1, first, 1, last), { from: 40, to: 90 });
        sheet.numbers(cells(2, first, 2, last), { from: 20, to: 60 });
        for (let at = first; at <= last; at += 1)
          if (random.chance(0.3)) sheet.numbers(cells(6, at), { from: 0.01, to: 2, digits: 2 });
        sheet.down(cells(0, last + 1), ["Total", "Mean"]);
        sheet.fill(cells(1, last + 2, 3, last + 2), `AVERAGE(B${first}:B${last})`, "0.0");
        sheet.fill(cells(4, last + 1, 6, last + 1), `SUM(E${first}:E${last})`, "0.00");
        sheet.fill(
          cells(7, first),
          month === 0 ? `G${first}` : `H${tops.at(-1)?.[1] ?? 0}+G${first}`,
          "0.00",
        );
        sheet.fill(cells(7, first + 1, 7, last), `H${first}+G${first + 1}`, "0.00");
        tops.push([first, last]);
        row = last + 4;
      }
      const all = (column: number) =>
        tops.map(([first, last]) => cells(column, first, column, last));
      sheet.fill(all(3), "(B4+C4)/2", "0.0");
      sheet.fill(all(4), "MAX(0,65-D4)", "0.0");
      sheet.fill(all(5), "MAX(0,D4-65)", "0.0");
      sheet.across(cells(0, row), ["Year to date"]);
      sheet.fill(cells(4, row, 6, row), tops.map(([, last]) => `E${last + 1}`).join("+"), "0.00");
    },
  },
];
