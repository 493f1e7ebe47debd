import type { FormField } from "../../src/form/fields";
import {
  allEntries,
  allFields,
  entriesOf,
  entriesWithTotals,
  notedEntries,
  tableIdOf,
} from "../../src/record/entries-of";
import { cellAddress } from "../../src/workbook/address";
import { submissionOf } from "../form/submission";

const sum = { value: 30, formula: "SUM(B2:B3)" };
const error = { value: { error: "#REF!" } };
const withoutResult = { value: null, formula: "B11" };

const submission = submissionOf({
  profile: { rate: 0.71 },
  headCounts: [10, null],
  releadoffHeadCounts: [20],
  log: {
    columns: ["date", "workers"],
    rows: [
      ["2010-05-03", 10],
      ["2010-05-04", 20],
    ],
    total: [null, sum],
  },
  accidents: { columns: ["careDays"], rows: [[4]] },
  quotation: { columns: ["goal"], rows: [[1600]], applicationDate: "2010-06-01" },
  shl: {
    columns: ["own"],
    rows: [[20], [15]],
    subtotals: [{ line: [error], fields: [0, 1] }],
    total: [withoutResult],
    pass: true,
  },
  documents: { columns: ["submitted"], rows: [[true]] },
  signatures: { columns: ["signed"], rows: [[true]] },
  schedule: { received: "2010-06-02" },
});

const placeOf = ({ sheet, row, column }: { sheet: string; row: number; column: number }) =>
  `${sheet}!${cellAddress(row, column)}`;

describe("the entries of a field", () => {
  it.each<[FormField, string[]]>([
    ["profile.rate", ["Profile!B1"]],
    ["profile.headCounts", ["Profile!C1", "Profile!C2"]],
    ["profile.releadoffHeadCounts", ["Profile!D1"]],
    ["log.workers", ["Log!B2", "Log!B3"]],
    ["accidents.careDays", ["Accidents!A2"]],
    ["quotation.goal", ["Quotation!A2"]],
    ["quotation.applicationDate", ["Quotation!J2"]],
    ["shl.own", ["SHL!A2", "SHL!A3"]],
    ["shl.pass", ["SHL!J1"]],
    ["documents.submitted", ["Documents!A2"]],
    ["signatures.signed", ["Signatures!A2"]],
    ["schedule.received", ["Schedule!B1"]],
    ["log.personHours", []],
    ["profile.goalDays", []],
  ])("of %s are %j", (field, places) => {
    expect(entriesOf(submission, field).map(placeOf)).toEqual(places);
    expect(entriesOf(submissionOf({}), field)).toEqual([]);
  });

  it("have those of totals rows behind them", () => {
    const places = (field: FormField) => entriesWithTotals(submission, field).map(placeOf);
    expect(places("log.workers")).toEqual(["Log!B2", "Log!B3", "Log!B4"]);
    expect(places("shl.own")).toEqual(["SHL!A2", "SHL!A3", "SHL!A11", "SHL!A4"]);
    expect(places("profile.rate")).toEqual(["Profile!B1"]);
  });

  it("stand in the order of the form, each with its field", () => {
    const all = [...allEntries(submission)];
    expect(all.map(({ field }) => field)).toEqual(
      allFields.flatMap((field) => entriesWithTotals(submission, field).map(() => field)),
    );
    expect(all).toHaveLength(21);
  });

  it("are noted where they are formulas, errors or without a result", () => {
    const { formulas, errors, withoutResult: lacking } = notedEntries(submission);
    expect(formulas.map(({ entry, formula }) => [placeOf(entry), formula])).toEqual([
      ["Log!B4", "SUM(B2:B3)"],
      ["SHL!A4", "B11"],
    ]);
    expect(errors.map(({ field, error }) => [field, error])).toEqual([["shl.own", "#REF!"]]);
    expect(lacking.map(({ field }) => field)).toEqual(["shl.own"]);
  });
});

describe("the table of a field", () => {
  it.each<[FormField, string | null]>([
    ["log.workers", "log"],
    ["signatures.signed", "signatures"],
    ["shl.pass", null],
    ["profile.rate", null],
  ])("of %s is %p", (field, table) => {
    expect(tableIdOf(field)).toBe(table);
  });
});
