import { Problem } from "../../src/core/problem";
import { problems, sayProblem } from "../../src/text/problems";

describe("sayProblem", () => {
  it("names the argument in the reader's language", () => {
    const problem = new Problem("value", "not-a-number", { argument: "rate", found: "abc" });
    expect(sayProblem(problem, "en")).toBe(
      "rate: cannot be read as a number (abc). Give a number.",
    );
    expect(sayProblem(problem, "ko")).toBe(
      "재해율(rate): 숫자로 읽을 수 없습니다(abc). 숫자를 넣으십시오.",
    );
  });

  it("names row and column of a range", () => {
    const problem = new Problem("value", "error-value", {
      argument: "range",
      row: 3,
      column: "workers",
      found: "#N/A",
    });
    expect(sayProblem(problem, "en")).toMatch(/^range, row 3, workers: /);
    expect(sayProblem(problem, "ko")).toMatch(/^범위\(range\) 3행 출력인원: /);
  });

  it("keeps a name that it does not know", () => {
    const problem = new Problem("value", "blank-date", { argument: "whatever" });
    expect(sayProblem(problem, "ko")).toMatch(/^whatever: /);
  });

  it("is plain about a problem that has no sentence", () => {
    expect(sayProblem(new Problem("value", "never heard of"), "en")).toBe(problems.unexpected.en);
  });
});

describe("the sentences", () => {
  it("put no particle after a filling, whose last sound nobody knows", () => {
    const particles = Object.entries(problems).filter(([, { ko }]) =>
      /\}(은|는|이|가|을|를|과|와|으로|로)(?=[\s.,]|$)/.test(ko),
    );
    expect(particles).toEqual([]);
  });
});
