import { serialFromIso } from "../../src/core/calendar/serial";
import type { Deadline } from "../../src/record/deadlines";
import { sayForce, sayStatus } from "../../src/report/deadline-status";

const day = serialFromIso;

const application: Deadline = {
  code: "D8",
  clauses: ["APP-1"],
  days: 60,
  hard: false,
  bound: "latest",
  event: day("2026-04-22"),
  place: null,
  due: day("2026-06-21"),
  done: null,
};

describe("the status of a deadline", () => {
  it.each<[string, string, Partial<Deadline>]>([
    ["2026-06-09", "12 days left", {}],
    ["2026-06-20", "1 day left", {}],
    ["2026-06-21", "today", {}],
    ["2026-10-30", "131 days ago", {}],
    ["2026-10-30", "over (optional)", { isOptional: true }],
    ["2026-10-30", "the clock stands", { due: null }],
    ["2026-10-30", "done on 2026-06-01", { done: day("2026-06-01") }],
    ["2026-10-30", "done on 2026-06-23, 2 days late", { done: day("2026-06-23") }],
    ["2026-06-20", "possible in 1 day", { bound: "earliest" }],
    ["2026-06-21", "possible now", { bound: "earliest" }],
    ["2026-10-30", "done on 2026-06-23", { bound: "earliest", done: day("2026-06-23") }],
    ["2026-10-30", "done on 2026-06-20, 1 day early", { bound: "exact", done: day("2026-06-20") }],
  ])("on %s is %p", (today, said, change) => {
    expect(sayStatus({ ...application, ...change }, day(today), "en")).toBe(said);
  });

  it("is said in Korean", () => {
    expect(sayStatus(application, day("2026-10-30"), "ko")).toBe("131일 지남");
  });

  it("goes with its force", () => {
    const forces = [{}, { hard: true }, { isOptional: true as const }];
    expect(forces.map((change) => sayForce({ ...application, ...change }, "en"))).toEqual([
      "recommended",
      "required",
      "optional",
    ]);
  });
});
