import { audit } from "../../src/audit/audit";
import { goalCoefficient } from "../../src/audit/rules/goal/goal-coefficient";
import { quotationPeriod } from "../../src/audit/rules/quotation/quotation-period";
import { recognise } from "../../src/form/recognise";
import type { Submission } from "../../src/form/submission";
import { type GridCell, sheet, workbook } from "../form/grid";

/** A workplace of 155 workers, whose coefficient is 0.6. */
function submissionWith(...coefficient: readonly GridCell[]): Submission {
  const rows = [
    ["개시일", "2010-05-03"],
    ["업종코드", "200"],
    ["상시근로자수", 155],
    ["5년 평균 재해율", 0.5],
    coefficient,
  ];
  const submission = recognise(workbook([sheet("개요", rows)]));
  if (!submission) throw new Error("no form");
  return submission;
}

function fixOf(submission: Submission) {
  const [finding] = audit(submission, [goalCoefficient]).findings;
  if (!finding) throw new Error("nothing found");
  return finding.fix;
}

describe("a fix", () => {
  it("keeps a fix of a cell that holds its value alone", () => {
    expect(fixOf(submissionWith("특성계수", 0.7))).toEqual({
      safe: true,
      changes: [{ place: { sheet: "개요", row: 4, column: 1 }, value: 0.6 }],
    });
  });

  it.each([
    ["its label", ["특성계수: 0.7"]],
    ["another unit", ["특성계수(%)", 70]],
    ["what a formula puts together", [{ value: "특성계수: 0.7", formula: '"특성계수: "&Z1' }]],
  ])("leaves a cell alone that holds %s", (_, coefficient) => {
    expect(fixOf(submissionWith(...coefficient))).toBeNull();
  });

  it("leaves a cell alone that holds a whole period", () => {
    const rows = [
      ["배수", "기간", "무재해 일수", "연근로시간", "목표", "달성일"],
      [1, "2010.05.10 ~ 2010.08.30", 80, 99000, 98000, "2010-08-30"],
    ];
    const profile = sheet("개요", [["개시일", "2010-05-03"]]);
    const submission = recognise(workbook([profile, sheet("산출내역서", rows)]));
    if (!submission) throw new Error("no form");
    const [finding] = audit(submission, [quotationPeriod]).findings;
    expect(finding).toMatchObject({ message: "starts-late", fix: null });
  });
});
