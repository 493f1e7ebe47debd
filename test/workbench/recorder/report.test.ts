import { probes, resultOf } from "../../../src/workbench/recorder/probes";
import { reportText } from "../../../src/workbench/recorder/report";
import { excelChecklist } from "../../../src/text/excel-checklist";

const [goal] = probes;
if (!goal) throw new Error("no probe");

describe("what a function comes to", () => {
  it.each([
    ['=ZA.GOAL(0.5,300,"general")', 1600, true],
    ['=ZA.GOAL(0.5, 300, "general")', 1600, true],
    ['=ZA.GOAL(0.5,300,"general")', 1601, false],
    ['=ZA.GOAL(0.5,300,"general")', "#NAME?", false],
    ['=@ZA.GOAL(0.5,300,"general")', 1600, false],
    ['=_xldudf_ZA_GOAL(0.5,300,"general")', 1600, false],
  ])("%s with %s is as expected: %s", (formula, value, isExpected) => {
    expect(resultOf(goal, formula, value)).toMatchObject({ formula, value, isExpected });
  });

  it("is an error with a sentence where an argument is wrong, and not for want of the add-in", () => {
    const odd = probes.find(({ step }) => step === 10);
    if (!odd) throw new Error("no probe");
    const given = (value: string) => resultOf(odd, `=${odd.formula}`, value).isExpected;
    expect([given("#VALUE!"), given("#N/A"), given("#NAME?"), given("#BUSY!"), given("0")]).toEqual(
      [...[true, true], ...[false, false, false]],
    );
  });

  it("may be either where that is asked", () => {
    const either = probes.find(({ expected }) => expected === null);
    if (!either) throw new Error("no probe");
    expect(resultOf(either, `=${either.formula}`, "#CALC!").isExpected).toBe(true);
  });
});

describe("the report", () => {
  const facts = { language: "en", about: "", date: "2026-11-29", answers: [] } as const;

  it("has all steps, and says that none was tried", () => {
    const report = reportText({ ...facts, recorded: null });
    expect(report.match(/^\| \d+ \|.*\| not tried \| {2}\|$/gm)).toHaveLength(
      excelChecklist.length,
    );
    expect(report).toContain("- Excel: unknown\n");
    expect(report).not.toContain("What the recorder saw");
  });

  it("keeps what a person wrote in its cell, and shows formulas that Excel gave back otherwise", () => {
    const report = reportText({
      ...facts,
      language: "ko",
      answers: [{ outcome: "otherwise", note: "첫 줄\n| 둘째" }],
      recorded: {
        unexpected: ["write values"],
        probes: [resultOf(goal, '=@ZA.GOAL(0.5,300,"general")', 1600)],
      },
    });
    expect(report).toContain("| 다름 | 첫 줄 \\| 둘째 |");
    expect(report).toContain("예상과 다르게 끝난 기록 단계: write values");
    expect(report).toContain(
      '| 1 | `=ZA.GOAL(0.5,300,"general")` | `=@ZA.GOAL(0.5,300,"general")` | `1600` | 다름 |',
    );
  });
});

describe("the probes", () => {
  it("belong to steps of the checklist", () => {
    expect(excelChecklist).toHaveLength(20);
    for (const { step } of probes) expect(excelChecklist[step - 1]).toBeDefined();
  });
});
