import { errorValue } from "../../../../src/audit/rules/workbook/error-value";
import { testRule } from "../../rule-tester";

const error = (error: string, formula?: string) => ({
  value: { error },
  ...(formula !== undefined && { formula }),
});
const nothing = "–";

testRule(errorValue, {
  valid: [
    { name: "nothing at all", submission: {} },
    {
      name: "values, blanks and texts",
      submission: {
        profile: { rate: 0.71, enrollment: null, name: "#REF!" },
        log: { columns: ["date", "workers"], rows: [["2010-05-03", "우천"]] },
      },
    },
    {
      name: "a multiple that is not achieved yet, by the add-in or by a look-up",
      submission: {
        quotation: {
          columns: ["multiple", "goal", "achieved", "to", "days"],
          rows: [
            [1, 200, error("#N/A", "ZA.ACHIEVED(Log!A:C,B2,A2)"), error("#N/A", "C2"), null],
            [2, 400, error("#N/A", "INDEX(Log!A:A,MATCH(B3,Log!H:H,0))"), null, null],
            [3, 600, error("#N/A"), null, error("#N/A", "_xldudf_ZA_DAYS(Log!A:C,C4)")],
          ],
        },
      },
    },
    {
      name: "hours a worker of a day on which nobody worked, and of a row that is not filled in",
      submission: {
        log: {
          columns: ["date", "workers", "personHours", "hoursPerWorker"],
          rows: [
            ["2010-05-03", 10, 80, { value: 8, formula: "C2/B2" }],
            ["2010-05-04", 0, 0, error("#DIV/0!", "C3/B3")],
            ["2010-05-05", null, null, error("#DIV/0!", "C4/B4")],
          ],
        },
        quotation: {
          columns: ["multiple", "goal", "days"],
          rows: [[null, null, error("#DIV/0!", "B2/A2")]],
        },
      },
    },
    {
      name: "what follows from care that goes on, which has its own rule",
      submission: {
        accidents: {
          columns: ["date", "cause", "careDays", "breaks"],
          rows: [["2010-06-10", "duty", "요양 중", error("#VALUE!", "ZA.BREAKS(B2,C2)")]],
        },
      },
    },
    {
      name: "look-ups for documents and signatures of which nothing is entered yet",
      submission: {
        documents: {
          columns: ["item", "submitted", "date"],
          rows: [["요양승인서", null, error("#N/A", "VLOOKUP(A2,Papers!A:B,2,0)")]],
        },
        signatures: {
          columns: ["role", "name", "signed"],
          rows: [["안전관리자", error("#N/A", "VLOOKUP(A2,Staff!A:B,2,0)"), null]],
        },
      },
    },
  ],
  invalid: [
    {
      name: "an error beside days of care that are known",
      submission: {
        accidents: {
          columns: ["date", "cause", "careDays", "breaks"],
          rows: [["2010-06-10", "duty", 10, error("#REF!")]],
        },
      },
      findings: [{ message: "error", at: "Accidents!D2", found: "#REF!", expected: nothing }],
    },
    {
      name: "errors side by side, whichever of the columns comes first, once",
      submission: {
        log: {
          columns: ["date", "personHours", "workers"],
          rows: [["2010-05-03", error("#REF!"), error("#REF!")]],
        },
      },
      findings: [{ message: "error", at: "Log!B2:C2", found: "#REF!", expected: nothing }],
    },
    {
      name: "errors among the documents and signatures",
      submission: {
        documents: {
          columns: ["item", "submitted", "date"],
          rows: [
            ["요양승인서", true, error("#N/A")],
            ["산출내역서", error("#REF!"), null],
          ],
        },
        signatures: {
          columns: ["role", "name", "signed"],
          rows: [
            ["사업장 대표", error("#NAME?"), true],
            ["근로자대표", "김", true],
          ],
        },
      },
      findings: [
        { message: "error", at: "Documents!C2", found: "#N/A", expected: nothing },
        { message: "error", at: "Documents!B3", found: "#REF!", expected: nothing },
        { message: "error", at: "Signatures!B2", found: "#NAME?", expected: nothing },
      ],
    },
    {
      name: "a rate, and neither the goals nor anything else that follows from it",
      submission: {
        profile: {
          rate: error("#REF!", "Rates!#REF!"),
          coefficient: 0.6,
          goalPersonHours: error("#REF!", "240000/B1*B2"),
          goalHours: error("#REF!", "Profile!B3/155"),
          goalDays: error("#REF!", "SUM(A4:C4)/8"),
        },
      },
      findings: [
        {
          message: "error",
          at: "Profile!B1",
          found: "#REF!",
          expected: nothing,
          says: "“Accident rate, 5-year mean” is an error",
        },
      ],
    },
    {
      name: "a column of errors, once, with a day on which nobody worked between them",
      submission: {
        log: {
          columns: ["date", "workers", "personHours", "runningPersonHours"],
          rows: [
            ["2010-05-03", 10, error("#REF!", "B2*#REF!"), error("#REF!", "C2")],
            ["2010-05-04", 0, error("#REF!", "B3*#REF!"), error("#REF!", "D2+C3")],
            ["2010-05-05", 10, error("#REF!", "B4*#REF!"), error("#REF!", "D3+C4")],
          ],
          total: ["합계", 20, error("#REF!", "SUM(C2:C4)"), null],
        },
      },
      findings: [{ message: "error", at: "Log!C2:C4", found: "#REF!", expected: nothing }],
    },
    {
      name: "different errors, each",
      submission: {
        log: {
          columns: ["date", "workers"],
          rows: [
            [error("#VALUE!"), error("#REF!", "Names!#REF!")],
            ["2010-05-04", error("#DIV/0!", "12/0")],
            ["2010-05-05", 12],
            ["2010-05-06", error("#DIV/0!", "12/0")],
          ],
        },
      },
      findings: [
        { message: "error", at: "Log!A2", found: "#VALUE!", expected: nothing },
        { message: "error", at: "Log!B2", found: "#REF!", expected: nothing },
        { message: "error", at: "Log!B3", found: "#DIV/0!", expected: nothing },
        { message: "error", at: "Log!B5", found: "#DIV/0!", expected: nothing },
      ],
    },
    {
      name: "a total, a score and a head count",
      submission: {
        headCounts: [150, error("#N/A"), 160],
        log: {
          columns: ["date", "workers"],
          rows: [["2010-05-03", 10]],
          total: ["합계", error("#REF!", "SUM(#REF!)")],
        },
        shl: { columns: ["weight", "own"], rows: [[30, error("#VALUE!")]], total: [100, 70] },
      },
      findings: [
        { message: "error", at: "Profile!C2", found: "#N/A", expected: nothing },
        { message: "error", at: "Log!B3", found: "#REF!", expected: nothing },
        { message: "error", at: "SHL!B2", found: "#VALUE!", expected: nothing },
      ],
    },
    {
      name: "errors that refer to each other in a circle, all the same",
      submission: {
        profile: { enrollment: error("#VALUE!", "B2"), coefficient: error("#VALUE!", "B1") },
      },
      findings: [
        { message: "error", at: "Profile!B1", found: "#VALUE!", expected: nothing },
        { message: "error", at: "Profile!B2", found: "#VALUE!", expected: nothing },
      ],
    },
    ...["#NAME?", "#BUSY!"].map((shown) => ({
      name: `cells of the add-in, opened without it (${shown}), once`,
      submission: {
        profile: {
          enrollment: error(shown, "IF(C1=0,0,ZA.ENROLLMENT(C1:C3))"),
          coefficient: error(shown, '_xldudf_ZA_COEFFICIENT(B1,"200")'),
          goalPersonHours: error(shown, "240000/0.5*B2"),
        },
        quotation: {
          columns: ["multiple", "achieved"] as const,
          rows: [[1, error(shown, "_xldudf_ZA_ACHIEVED(Log!A:C,B2)")]],
        },
      },
      findings: [
        {
          message: "add-in",
          at: "Profile!B1",
          found: shown,
          expected: nothing,
          severity: "info" as const,
          says: shown === "#NAME?" ? "2 cells that the add-in computes" : "cells",
        },
      ],
    })),
    {
      name: "a name that is not the add-in's",
      submission: { profile: { enrollment: error("#NAME?", "AVERAG(C1:C3)") } },
      findings: [{ message: "error", at: "Profile!B1", found: "#NAME?", expected: nothing }],
    },
  ],
});
