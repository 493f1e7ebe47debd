import {
  type Filter,
  isFiltering,
  listsFinding,
  listsGap,
  listsUnread,
  noFilter,
  toggled,
} from "../../../src/taskpane/session/filter";
import { findingAt } from "../../audit/finding";

const wrong = findingAt("Log!A1");
const question = { ...wrong, result: "needs-review" } as const;
const gap = {
  missing: {
    field: "profile.rate",
    reason: "blank",
    place: { sheet: "Profile", row: 3, column: 1 },
  },
  rules: ["goal-result", wrong.rule],
} as const;
const part = {
  sheet: "Log",
  range: { top: 0, left: 0, bottom: 1, right: 1 },
  reason: "no-result",
} as const;

/** Which of the four a filter lists. */
function listed(filter: Filter) {
  return [
    listsFinding(filter, wrong),
    listsFinding(filter, question),
    listsGap(filter, gap),
    listsUnread(filter, part),
  ];
}

describe("a filter", () => {
  it.each<[string, Partial<Filter>, boolean[]]>([
    ["nothing chosen", {}, [true, true, true, true]],
    ["a severity", { outcomes: [wrong.severity] }, [true, false, false, false]],
    ["questions", { outcomes: ["needs-review"] }, [false, true, false, false]],
    ["what was not checked", { outcomes: ["could-not-check"] }, [false, false, true, true]],
    ["two", { outcomes: ["needs-review", "could-not-check"] }, [false, true, true, true]],
    ["a sheet", { sheet: "Log" }, [true, true, false, true]],
    ["a rule", { rule: wrong.rule }, [true, true, true, false]],
    ["another rule", { rule: "goal-result" }, [false, false, true, false]],
    ["both", { sheet: "Profile", outcomes: [wrong.severity] }, [false, false, false, false]],
  ])("lists with %s", (_, chosen, expected) => {
    const filter = { ...noFilter, ...chosen };
    expect(listed(filter)).toEqual(expected);
    expect(isFiltering(filter)).toBe(Object.keys(chosen).length > 0);
  });

  it("names an outcome once, and not any more when it is chosen again", () => {
    const both = toggled(toggled(noFilter, "error"), "info");
    expect(both.outcomes).toEqual(["error", "info"]);
    expect(toggled(both, "error")).toEqual({ ...noFilter, outcomes: ["info"] });
  });
});
