import { defaultLimits, readXlsx } from "../../../../src/workbook/sources/xlsx";
import { readFormulas, refusalOf } from "../../cells";
import { rowsOf } from "../../package";

describe("formulas of cells", () => {
  it("are shown as in Excel", () => {
    expect(
      readFormulas(
        `<row r="1"><c r="A1"><f>IF(B1&gt;0,"&lt;0&amp;&quot;",'산출 내역'!C1)</f></c>
        <c r="B1" cm="1"><f t="array" ref="B1">_xldudf_ZA_GOAL(0.5,300,"general")</f><v>1600</v></c>
        <c r="C1"><f>_xlfn.XLOOKUP(1,A:A,B:B)</f></c><c r="D1"><v>4</v></c></row>`,
      ),
    ).toEqual({
      A1: `IF(B1>0,"<0&"",'산출 내역'!C1)`,
      B1: 'ZA.GOAL(0.5,300,"general")',
      C1: "XLOOKUP(1,A:A,B:B)",
      D1: undefined,
    });
  });

  it("may be given with an equals sign, and with addresses in small letters", () => {
    expect(
      readFormulas(
        `<row r="3"><c r="a3"><f>=B3*C3</f></c><c r="b3"><f>sum(b$2:b9,Log!$c$3,"a1",'a1'!d:d)</f></c>
        <c r="c3"><f t="shared" ref="c3:c4" si="0">a3+aB3</f></c></row><row r="4"><c r="c4"><f t="shared" si="0"/></c></row>
        <row r="5"><c r="a5"><f t="array" ref="a5:b5">x1:x2</f></c><c r="b5"><v>1</v></c><c r="c5"><f>log1_a+rate</f></c></row>`,
      ),
    ).toEqual({
      A3: "B3*C3",
      B3: `sum(B$2:B9,Log!$C$3,"a1",'a1'!D:D)`,
      C3: "A3+AB3",
      C4: "A4+AB4",
      A5: "X1:X2",
      B5: "X1:X2",
      C5: "log1_a+rate",
    });
  });

  it("may be given once for many cells", () => {
    expect(
      readFormulas(
        `<row r="2"><c r="H2"><f t="shared" ref="H2:I3" si="0">C2*$F$1</f></c><c r="I2"><f t="shared" si="0"/></c></row>
        <row r="3"><c r="H3"><f t="shared" si="0"/><v>5</v></c><c r="I3"><f t="shared" si="0"></f><v>5</v></c></row>`,
      ),
    ).toEqual({ H2: "C2*$F$1", I2: "D2*$F$1", H3: "C3*$F$1", I3: "D3*$F$1" });
  });

  it("may be given after cells that take them over, and over again", () => {
    expect(
      readFormulas(
        `<row r="1"><c r="A1"><f t="shared" si="3"/><v>1</v></c></row>
        <row r="2"><c r="A2"><f t="shared" ref="A1:A3" si="3">B2+1</f></c></row>
        <row r="3"><c r="A3"><f t="shared" si="3">C3</f></c></row>
        <row r="4"><c r="A4"><f t="shared" si="3"/></c></row>`,
      ),
    ).toEqual({ A1: "B1+1", A2: "B2+1", A3: "C3", A4: "C4" });
  });

  it("are refused when they are given nowhere", () => {
    const rows = `<row r="1"><c r="A1"><f t="shared" si="0"/><v>1</v></c></row>`;
    expect(refusalOf(() => readFormulas(rows))).toEqual({ code: "broken" });
  });

  it("are shown in all cells of an array or data table that hold something", () => {
    expect(
      readFormulas(
        `<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B3">_xldudf_ZA_RUNNING(D1:E9)</f><v>1</v></c><c r="B1"><v>8</v></c><c r="C1"><v>0</v></c></row>
        <row r="3"><c r="A3"><v>2</v></c><c r="B3"><f>9</f><v>9</v></c></row>
        <row r="4"><c r="A4"><v>3</v></c></row>
        <row r="5"><c r="A5"><f t="dataTable" ref="A5:A6" r1="E1" r2="E2"/><v>1</v></c></row><row r="6"><c r="A6"><v>2</v></c></row>`,
      ),
    ).toEqual({
      A1: "ZA.RUNNING(D1:E9)",
      B1: "ZA.RUNNING(D1:E9)",
      C1: undefined,
      A3: "ZA.RUNNING(D1:E9)",
      B3: "9",
      A4: undefined,
      A5: "TABLE(E1,E2)",
      A6: "TABLE(E1,E2)",
    });
  });

  it("are refused when arrays lie over one another without end", () => {
    const whole = `<c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c>`;
    const rows = `<row r="1">${whole.repeat(30)}</row><row r="1000000"><c r="A1000000"><v>1</v></c></row>`;
    expect(refusalOf(() => readFormulas(rows))).toEqual({ code: "broken" });
  });

  it("are refused when they are written out to more than memory should hold", () => {
    const long = `"${"x".repeat(1000)}"`;
    const rows = Array.from(
      { length: 50 },
      (_, row) =>
        `<row r="${row + 1}"><c r="A${row + 1}"><f t="shared" si="0">${row === 0 ? long : ""}</f></c></row>`,
    );
    const read = (): unknown => readXlsx(rowsOf(rows.join("")), { ...defaultLimits, work: 40_000 });
    expect(refusalOf(read)).toMatchObject({ code: "too-much-work" });
  });
});
