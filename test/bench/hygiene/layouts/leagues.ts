import { cells, letters } from "../drawing";
import type { Layout } from "./layout";
import { namesOf } from "./names";

/** Standings, score cards and pools. */
export const leagues: readonly Layout[] = [
  {
    name: "standings by division: the leader without games behind, and a wild card table below",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Standings");
      sheet.across("A1", ["Softball League Standings"]);
      let row = 3;
      const tops: [number, number][] = [];
      for (const division of ["East", "Central", "West"].slice(0, random.whole(2, 3))) {
        const teams = random.whole(4, 8);
        sheet.across(cells(0, row), [
          division,
          "W",
          "L",
          "T",
          "GP",
          "Pct",
          "GB",
          "RF",
          "RA",
          "Diff",
        ]);
        const [first, last] = [row + 1, row + teams];
        sheet.down(cells(0, first), namesOf("Team", teams));
        sheet.numbers(cells(1, first, 3, last), { from: 1, to: 20 });
        sheet.numbers(cells(7, first, 8, last), { from: 30, to: 200 });
        sheet.across(cells(6, first), ["--"]);
        sheet.fill(
          cells(6, first + 1, 6, last),
          `((B$${first}-B${first + 1})+(C${first + 1}-C$${first}))/2`,
          "0.0",
        );
        tops.push([first, last]);
        row = last + 2;
      }
      const all = (column: number) =>
        tops.map(([first, last]) => cells(column, first, column, last));
      sheet.fill(all(4), "SUM(B4:D4)");
      sheet.fill(all(5), "(B4+D4*0.5)/E4", "0.000");
      sheet.fill(all(9), "H4-I4");
    },
  },
  {
    name: "golf cards: out, in and total for each round, handicap, net, and par above",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Card");
      const players = random.whole(4, 24);
      const last = 5 + players;
      const holes = (from: number) => Array.from({ length: 9 }, (_, at) => from + at);
      sheet.across("A2", [
        "Hole",
        ...holes(1),
        "Out",
        ...holes(10),
        "In",
        "Total",
        "Hcp",
        "Net",
        "+/-",
      ]);
      sheet.across("A3", ["Yards"]);
      sheet.numbers("B3:J3", { from: 130, to: 520 });
      sheet.numbers("L3:T3", { from: 130, to: 520 });
      sheet.across("A4", ["Par"]);
      sheet.numbers("B4:J4", { from: 3, to: 5 });
      sheet.numbers("L4:T4", { from: 3, to: 5 });
      sheet.down("A6", namesOf("Player", players));
      sheet.numbers(`B6:J${last}`, { from: 3, to: 7 });
      sheet.numbers(`L6:T${last}`, { from: 3, to: 7 });
      sheet.fill(["K3:K4", `K6:K${last}`], "SUM(B3:J3)");
      sheet.fill(["U3:U4", `U6:U${last}`], "SUM(L3:T3)");
      sheet.fill(["V3:V4", `V6:V${last}`], "K3+U3");
      sheet.numbers(`W6:W${last}`, { from: 0, to: 20 });
      sheet.fill(`X6:X${last}`, "V6-W6");
      sheet.fill(`Y6:Y${last}`, "X6-V$4");
      sheet.across(cells(0, last + 1), ["Average"]);
      sheet.fill(`B${last + 1}:V${last + 1}`, `AVERAGE(B6:B${last})`, "0.0");
    },
  },
  {
    name: "bowling by week: pins, games, average and handicap carried on, with absent bowlers",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Averages");
      const [bowlers, weeks] = [random.whole(6, 20), random.whole(3, 7)];
      const last = 4 + bowlers;
      sheet.across("A4", ["Bowler"]);
      sheet.down("A5", namesOf("Bowler", bowlers));
      for (let week = 0; week < weeks; week += 1) {
        const left = 1 + week * 4;
        sheet.across(cells(left, 3), [`Week ${week + 1}`]);
        sheet.across(cells(left, 4), ["1", "2", "3", "Series"]);
        for (let row = 5; row <= last; row += 1) {
          if (random.chance(0.1)) sheet.across(cells(left, row), ["abs"]);
          else sheet.numbers(cells(left, row, left + 2, row), { from: 100, to: 230 });
        }
      }
      sheet.fill(
        Array.from({ length: weeks }, (_, week) => cells(4 + week * 4, 5, 4 + week * 4, last)),
        "SUM(B5:D5)",
      );
      const end = weeks * 4 + 1;
      const series = Array.from({ length: weeks }, (_, week) => `${letters(4 + week * 4)}5`);
      const games = Array.from(
        { length: weeks },
        (_, week) => `COUNT(${letters(1 + week * 4)}5:${letters(3 + week * 4)}5)`,
      );
      sheet.across(cells(end, 4), ["Pins", "Games", "Average", "Hcp"]);
      sheet.fill(cells(end, 5, end, last), series.join("+"));
      sheet.fill(cells(end + 1, 5, end + 1, last), games.join("+"));
      sheet.fill(cells(end + 2, 5, end + 2, last), `INT(${letters(end)}5/${letters(end + 1)}5)`);
      sheet.fill(cells(end + 3, 5, end + 3, last), `MAX(0,INT((200-${letters(end + 2)}5)*0.8))`);
    },
  },
  {
    name: "cricket or rugby table with points for each result and bonus, form typed by hand",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Table");
      const teams = random.whole(8, 20);
      const last = 3 + teams;
      sheet.across("A1", ["Points:", "Win", 4, "Draw", 2]);
      sheet.across("A3", [
        "Pos",
        "Club",
        "Pld",
        "W",
        "D",
        "L",
        "F",
        "A",
        "Diff",
        "Bonus",
        "Pts",
        "Form",
      ]);
      for (let row = 4; row <= last; row += 1)
        sheet.across(cells(0, row), [row - 3, `Club ${row - 3}`]);
      sheet.numbers(`D4:F${last}`, { from: 0, to: 12 });
      sheet.numbers(`G4:H${last}`, { from: 100, to: 600 });
      sheet.numbers(`J4:J${last}`, { from: 0, to: 9 });
      sheet.fill(`C4:C${last}`, "D4+E4+F4");
      sheet.fill(`I4:I${last}`, "G4-H4");
      sheet.fill(`K4:K${last}`, "D4*C$1+E4*E$1+J4");
      for (let row = 4; row <= last; row += 1)
        sheet.across(cells(11, row), [random.pick(["WWLDW", "LLWDL", "DDWWL"])]);
    },
  },
];
