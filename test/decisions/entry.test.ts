import { serialFromIso } from "../../src/core/calendar/serial";
import type { Answer } from "../../src/decisions/decision";
import { entryOf, headingsOf, withEntry } from "../../src/decisions/entry";
import { recognition } from "../../src/decisions/recognition";
import { walk } from "../../src/decisions/walk";

const today = serialFromIso("2026-10-30");

function entryFor(accident: Answer, language: "ko" | "en" = "en", harm = "long") {
  const given = new Map<string, Answer>([
    ["harm", harm],
    ["situation", "commute"],
    ["cause-commute", "personal-commute"],
    ["exception", "none"],
    ["accident", accident],
  ]);
  const { steps, result } = walk(recognition, given);
  if (!result) throw new Error("no result");
  return entryOf(recognition, steps, result, today, language);
}

describe("an entry", () => {
  const accident = serialFromIso("2025-03-20");

  it("has a text for each heading after the date", () => {
    const { texts, date, day } = entryFor(accident);
    expect([date, day]).toEqual([today, accident]);
    expect(texts).toHaveLength(headingsOf("en").length - 1);
  });

  it("says answers, result with its dates, reasons and clauses", () => {
    const [title, answers, result, reasons, clauses] = entryFor(accident, "ko").texts;
    expect(title).toBe("무재해 인정");
    expect(answers).toContain("재해의 결과는 무엇입니까? 요양 4일 이상의 부상 또는 질병");
    expect(answers).toContain("재해일은 언제입니까? 2025-03-20");
    expect(result).toContain("인증기관이 결정할 사항입니다.");
    expect(result).toContain("인정되지 않는 경우의 재개시일: 2025-03-21 (LEAD-4)");
    expect(reasons).toContain("원인: 사업주 제공 교통수단이 아닌 출퇴근 (REC-2)");
    expect(clauses).toBe("DEF-3, REC-1, REC-2, REC-4, REC-5, LEAD-4, DEF-5, LEAD-3, GOAL-8, REC-6");
  });

  it("says what has to be found out", () => {
    expect(entryFor("unknown").texts[2]).toContain("Find out the day of the accident");
  });
});

describe("withEntry", () => {
  const first = entryFor(serialFromIso("2025-03-20"));
  const second = entryFor(serialFromIso("2025-08-01"));

  it("keeps one row for each accident", () => {
    expect(withEntry([first], second)).toEqual([first, second]);
  });

  it("replaces the row of the same accident, in its place", () => {
    const again = entryFor(serialFromIso("2025-03-20"), "en", "short");
    expect(withEntry([first, second], again)).toEqual([again, second]);
  });
});
