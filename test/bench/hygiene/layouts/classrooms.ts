import { cells, letters } from "../drawing";
import type { Layout } from "./layout";
import { namesOf } from "./names";

/** Grade books and class records, as teachers put them on the web. */
export const classrooms: readonly Layout[] = [
  {
    name: "grade book with weights above, points possible, and students who left",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Sec 3");
      const [students, works] = [random.whole(14, 38), random.whole(5, 8)];
      const first = 7;
      const last = first + students - 1;
      sheet.across("A1", ["GEOL 101 - Section 3"]);
      sheet.across("A2", ["Fall 2003"]);
      sheet.across("B4", ["Weight"]);
      sheet.numbers(cells(2, 4, works + 1, 4), { from: 0.05, to: 0.25, digits: 2, format: "0%" });
      sheet.across("B5", ["Possible"]);
      for (let at = 0; at < works; at += 1)
        sheet.across(cells(2 + at, 5), [random.pick([10, 20, 25, 50, 100])]);
      sheet.across("A6", [
        "ID",
        "Name",
        ...namesOf("HW", works - 2),
        "Midterm",
        "Final",
        "Total",
        "Percent",
        "Grade",
      ]);
      const end = letters(works + 1);
      const [total, percent] = [works + 2, works + 3];
      for (let row = first; row <= last; row += 1) {
        sheet.across(cells(0, row), [4300 + row * 7, `Student ${row - first + 1}`]);
      }
      sheet.numbers(cells(2, first, works + 1, last), { from: 3, to: 10 });
      const weighted = Array.from(
        { length: works },
        (_, at) => `${letters(2 + at)}${first}/${letters(2 + at)}$5*${letters(2 + at)}$4`,
      );
      const gone = random.whole(first + 3, last - 3);
      const runs = [cells(total, first, total, gone - 1), cells(total, gone + 1, total, last)];
      sheet.fill(runs, `SUM(C${first}:${end}${first})`);
      sheet.fill(
        runs.map((area) => area.replaceAll(letters(total), letters(percent))),
        weighted.join("+"),
        "0.0%",
      );
      sheet.fill(
        runs.map((area) => area.replaceAll(letters(total), letters(percent + 1))),
        `IF(${letters(percent)}${first}>=0.9,"A",IF(${letters(percent)}${first}>=0.8,"B",IF(${letters(percent)}${first}>=0.7,"C","F")))`,
      );
      sheet.across(cells(total, gone), ["W", null, "W"]);
      sheet.across(cells(1, last + 2), ["Average"]);
      sheet.fill(cells(2, last + 2, percent, last + 2), `AVERAGE(C${first}:C${last})`, "0.00");
      sheet.across(cells(1, last + 3), ["High"]);
      sheet.fill(cells(2, last + 3, percent, last + 3), `MAX(C${first}:C${last})`, "0.00");
      sheet.across(cells(1, last + 4), ["Low"]);
      sheet.fill(cells(2, last + 4, percent, last + 4), `MIN(C${first}:C${last})`, "0.00");
      sheet.across(cells(1, last + 6), ["* W = withdrew before Oct. 15"]);
    },
  },
  {
    name: "grade book that drops the lowest quiz, with curve and rank",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Grades");
      const students = random.whole(10, 60);
      const last = 4 + students;
      sheet.across("A1", ["Curve:", 4]);
      sheet.across("D2", ["Quizzes"]);
      sheet.merge("D2:I2");
      sheet.across("A4", [
        "Last",
        "First",
        "Sex",
        "Q1",
        "Q2",
        "Q3",
        "Q4",
        "Q5",
        "Q6",
        "Quiz",
        "Lab",
        "Exam 1",
        "Exam 2",
        "Exams",
        "Final %",
        "Curved",
        "Rank",
      ]);
      sheet.down("A5", namesOf("Family", students));
      sheet.down("B5", namesOf("Given", students));
      for (let row = 5; row <= last; row += 1)
        sheet.across(cells(2, row), [random.pick(["m", "f"])]);
      sheet.numbers(`D5:I${last}`, { from: 2, to: 10 });
      for (let row = 6; row <= last; row += 9) sheet.across(cells(random.whole(3, 8), row), ["ex"]);
      sheet.fill(`J5:J${last}`, "(SUM(D5:I5)-MIN(D5:I5))/5*10", "0.0");
      sheet.numbers(`K5:M${last}`, { from: 40, to: 100 });
      sheet.fill(`N5:N${last}`, "AVERAGE(L5:M5)", "0.0");
      sheet.fill(`O5:O${last}`, "J5*0.2+K5*0.3+N5*0.5", "0.0");
      sheet.fill(`P5:P${last}`, "MIN(O5+$B$1,100)", "0.0");
      sheet.fill(`Q5:Q${last}`, `RANK(P5,P$5:P$${last})`);
      sheet.across(cells(1, last + 1), ["mean"]);
      sheet.fill([cells(9, last + 1, 15, last + 1)], `AVERAGE(J5:J${last})`, "0.0");
      sheet.across(cells(1, last + 2), ["s.d."]);
      sheet.fill(cells(9, last + 2, 15, last + 2), `STDEV(J5:J${last})`, "0.0");
      sheet.across(cells(18, 4), ["Grade", "from", "number"]);
      const from = [90, 80, 70, 60, 0];
      sheet.down("S5", ["A", "B", "C", "D", "F"]);
      sheet.down("T5", from);
      sheet.fill("U5", `COUNTIF(P$5:P$${last},">="&T5)`);
      sheet.fill("U6:U9", `COUNTIF(P$5:P$${last},">="&T6)-SUM(U$5:U5)`);
      sheet.fill("U10", "SUM(U5:U9)");
    },
  },
  {
    name: "attendance by week with breaks, and marks on three sheets that refer to it",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const roll = drawing.on("Roll");
      const marks = drawing.on("Marks");
      const report = drawing.on("Report");
      const pupils = random.whole(8, 26);
      const last = 5 + pupils;
      roll.across("A2", ["Attendance, spring term"]);
      roll.across("C4", ["January", null, null, null, "February", null, null, null, "March"]);
      roll.across("A5", [
        "No",
        "Pupil",
        1,
        2,
        3,
        4,
        5,
        "Half term",
        6,
        7,
        8,
        9,
        10,
        "Present",
        "Of",
        "%",
      ]);
      for (let row = 6; row <= last; row += 1)
        roll.across(cells(0, row), [row - 5, `Pupil ${row - 5}`]);
      roll.numbers(`C6:G${last}`, { from: 3, to: 5 });
      roll.numbers(`I6:M${last}`, { from: 3, to: 5 });
      roll.fill(`N6:N${last}`, "SUM(C6:M6)");
      roll.across("O5", ["Of"]);
      roll.fill(`O6:O${last}`, "COUNT(C6:M6)*5");
      roll.fill(`P6:P${last}`, "N6/O6", "0%");
      roll.across(cells(1, last + 1), ["Class"]);
      roll.fill([`C${last + 1}:G${last + 1}`, `I${last + 1}:M${last + 1}`], `SUM(C6:C${last})`);
      roll.fill(`N${last + 1}:O${last + 1}`, `SUM(N6:N${last})`);
      roll.fill(`P${last + 1}`, `N${last + 1}/O${last + 1}`, "0%");
      marks.across("A1", ["Pupil", "Reading", "Writing", "Sums", "All", "Mean"]);
      marks.fill(`A2:A${pupils + 1}`, "Roll!B6");
      marks.numbers(`B2:D${pupils + 1}`, { from: 20, to: 60 });
      marks.fill(`E2:E${pupils + 1}`, "B2+C2+D2");
      marks.fill(`F2:F${pupils + 1}`, "E2/3", "0.0");
      report.across("B2", ["Pupil", "Mark", "Attendance", "Passed"]);
      report.fill(`B3:B${pupils + 2}`, "Marks!A2");
      report.fill(`C3:C${pupils + 2}`, "Marks!F2", "0");
      report.fill(`D3:D${pupils + 2}`, "Roll!P6", "0%");
      report.fill(`E3:E${pupils + 2}`, 'IF(AND(C3>=35,D3>=0.75),"yes","no")');
      report.across(cells(1, pupils + 4), ["Passed:"]);
      report.fill(cells(2, pupils + 4), `COUNTIF(E3:E${pupils + 2},"yes")`);
      report.fill(cells(3, pupils + 4), `C${pupils + 4}/${pupils}`, "0%");
    },
  },
  {
    name: "enrolment by school and grade with subtotals by level and last year's typed in",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Oct 1 count");
      sheet.across("A1", ["DISTRICT ENROLLMENT - OCTOBER 1"]);
      sheet.merge("A1:R1");
      const grades = ["K", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
      sheet.across("A3", ["School", ...grades, "Sp Ed", "Total", "Last yr", "Change", "% chg"]);
      let row = 4;
      const sums: number[] = [];
      const levels: [string, number, number, number][] = [
        ["Elementary", 1, 6, random.whole(4, 9)],
        ["Middle", 7, 9, random.whole(2, 4)],
        ["High", 10, 13, random.whole(2, 3)],
      ];
      const areas = (column: number) =>
        levels.map(([, , , count], at) =>
          cells(column, (sums[at] ?? 0) - count, column, sums[at] ?? 0),
        );
      for (const [level, from, to, count] of levels) {
        sheet.down(cells(0, row), namesOf(level, count));
        sheet.numbers(cells(from, row, to, row + count - 1), { from: 25, to: 110 });
        sheet.numbers(cells(14, row, 14, row + count - 1), { from: 0, to: 12 });
        sheet.across(cells(0, row + count), [`${level} total`]);
        sheet.fill(
          [cells(from, row + count, to, row + count), cells(14, row + count)],
          `SUM(${letters(from)}${row}:${letters(from)}${row + count - 1})`,
        );
        sums.push(row + count);
        sheet.numbers(cells(16, row, 16, row + count - 1), { from: 200, to: 700 });
        sheet.fill(cells(16, row + count), `SUM(Q${row}:Q${row + count - 1})`);
        row += count + 2;
      }
      sheet.fill(areas(15), "SUM(B4:O4)");
      sheet.fill(areas(17), "P4-Q4");
      sheet.fill(areas(18), "R4/Q4", "0.0%");
      sheet.across(cells(0, row), ["DISTRICT"]);
      for (const [at, [, from, to]] of levels.entries()) {
        const sum = sums[at] ?? 0;
        sheet.fill(cells(from, row, to, row), `${letters(from)}${sum}`);
      }
      sheet.fill(cells(14, row, 16, row), sums.map((sum) => `O${sum}`).join("+"));
      sheet.fill(cells(17, row), `P${row}-Q${row}`);
      sheet.fill(cells(18, row), `R${row}/Q${row}`, "0.0%");
    },
  },
  {
    name: "homework: a data table, its statistics beside it, and answers in the text",
    use: "tuning",
    draw(drawing) {
      const { random } = drawing;
      const sheet = drawing.on("Problem 3");
      const count = random.whole(8, 25);
      const last = 5 + count;
      sheet.across("A1", ["Problem 3. Regression of weight on height"]);
      sheet.across("A2", ["Name: ____________"]);
      sheet.across("A5", [
        "obs",
        "x",
        "y",
        "x - xbar",
        "y - ybar",
        "product",
        "square",
        "fitted",
        "residual",
        "resid sq",
      ]);
      for (let row = 6; row <= last; row += 1) sheet.across(cells(0, row), [row - 5]);
      sheet.numbers(`B6:B${last}`, { from: 60, to: 76, digits: 1 });
      sheet.numbers(`C6:C${last}`, { from: 110, to: 220 });
      sheet.across(cells(0, last + 1), ["sum"]);
      sheet.across(cells(0, last + 2), ["mean"]);
      sheet.fill(`D6:D${last}`, `B6-B$${last + 2}`, "0.00");
      sheet.fill(`E6:E${last}`, `C6-C$${last + 2}`, "0.00");
      sheet.fill(`F6:F${last}`, "D6*E6", "0.00");
      sheet.fill(`G6:G${last}`, "D6^2", "0.00");
      sheet.fill(`B${last + 1}:G${last + 1}`, `SUM(B6:B${last})`, "0.00");
      sheet.fill(`B${last + 2}:C${last + 2}`, `B${last + 1}/${count}`, "0.00");
      sheet.across(cells(11, 5), ["b1 ="]);
      sheet.fill("M5", `F${last + 1}/G${last + 1}`, "0.0000");
      sheet.across(cells(11, 6), ["b0 ="]);
      sheet.fill("M6", `C${last + 2}-M5*B${last + 2}`, "0.0000");
      sheet.across(cells(11, 7), ["n ="]);
      sheet.fill("M7", `COUNT(B6:B${last})`);
      sheet.fill(`H6:H${last}`, "$M$6+$M$5*B6", "0.00");
      sheet.fill(`I6:I${last}`, "C6-H6", "0.00");
      sheet.fill(`J6:J${last}`, "I6^2", "0.00");
      sheet.fill(`J${last + 1}`, `SUM(J6:J${last})`, "0.00");
      sheet.across(cells(11, 8), ["SSE ="]);
      sheet.fill("M8", `J${last + 1}`, "0.00");
      sheet.across(cells(11, 9), ["s ="]);
      sheet.fill("M9", "SQRT(M8/(M7-2))", "0.000");
      sheet.across(cells(11, 11), ["The slope is in pounds per inch."]);
    },
  },
];
