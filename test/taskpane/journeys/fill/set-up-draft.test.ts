import { audit } from "../../../../src/audit/audit";
import { allRules } from "../../../../src/audit/rules";
import { serialOf } from "../../../../src/core/calendar/serial";
import { recognise } from "../../../../src/form/recognise";
import type { Submission } from "../../../../src/form/submission";
import {
  changesOf,
  derivationOf,
  type Drafts,
  enrollmentIn,
  factsOf,
  findSetUpCells,
  firstGap,
  goalStands,
  hasOtherCode,
  lockOf,
  missingIn,
  readDraft,
  type SetUpCells,
} from "../../../../src/taskpane/journeys/fill/set-up-draft";
import { cellAddress } from "../../../../src/workbook/address";
import { type Cell, placeOf, type Workbook } from "../../../../src/workbook/workbook";
import { blankForm, sample } from "../../sample";

const today = serialOf(2026, 10, 30);

/** The blank form with some cells filled in, by their addresses on the first sheet. */
function form(filled: Readonly<Record<string, Cell>> = {}) {
  const blank = blankForm("en");
  const workbook: Workbook = {
    ...blank,
    sheets: blank.sheets.map((sheet, index) =>
      index > 0
        ? sheet
        : {
            ...sheet,
            rows: Array.from({ length: 60 }, (_, row) => {
              const cells = [...(sheet.rows[row] ?? [])];
              const typed = filled[cellAddress(row, 1)];
              if (typed) cells[1] = typed;
              return cells;
            }),
          },
    ),
  };
  const submission = recognise(workbook);
  if (!submission) throw new Error("no form");
  return { submission, workbook, cells: cellsOf(workbook, submission) };
}

function cellsOf(workbook: Workbook, submission: Submission): SetUpCells {
  const cells = findSetUpCells(workbook, submission);
  if (!cells) throw new Error("no cells");
  return cells;
}

const all: Drafts = {
  industry: "2",
  leadoffDate: "303",
  reportReceived: "310",
  headCount1: "41",
  headCount2: "42",
  headCount3: "43",
  rateSource: "KOSHA, 2021 to 2025",
  rate: ".71",
};

describe("the set-up", () => {
  it("asks for everything on a blank form, beginning with the first step", () => {
    const { submission, cells } = form();
    const draft = readDraft(cells, {}, today);
    expect(missingIn(draft, submission)).toEqual(["industry", "leadoffDate", "enrollment", "rate"]);
    expect(firstGap(draft, submission)).toBe("leadoff");
    expect(goalStands(cells, submission)).toBe(false);
  });

  it("reads what is typed, and leads to the goal", () => {
    const { submission, cells } = form();
    const draft = readDraft(cells, all, today);
    expect([...draft.refused]).toEqual([]);
    expect(draft.values.leadoffDate).toBe(serialOf(2026, 3, 3));
    expect(draft.values.reportReceived).toBe(serialOf(2026, 3, 10));
    const goal = derivationOf(factsOf(draft, submission), submission);
    expect(goal?.map(({ step, result }) => [step, Math.round(result)])).toContainEqual([
      "personhours",
      97445,
    ]);
  });

  it("writes the cells of a step, the code of the industry's first digit with them", () => {
    const { cells } = form();
    const draft = readDraft(cells, all, today);
    const written = changesOf("leadoff", draft, cells, "ko").map(({ place, ...change }) => [
      cellAddress(place.row, place.column),
      change,
    ]);
    expect(written).toEqual([
      ["B8", { value: "제조업" }],
      ["B12", { value: serialOf(2026, 3, 3), isDate: true, format: "yyyy-mm-dd" }],
      ["B13", { value: serialOf(2026, 3, 10), isDate: true, format: "yyyy-mm-dd" }],
      ["B9", { value: "2", format: "@" }],
    ]);
  });

  it("writes nothing where nothing has changed", () => {
    const { cells } = form({
      B8: { value: "Manufacturing" },
      B9: { value: "204" },
      B25: { value: 0.71 },
    });
    const draft = readDraft(cells, { rate: "0.71", industry: "2" }, today);
    expect(changesOf("leadoff", draft, cells, "en")).toEqual([]);
    expect(changesOf("rate", draft, cells, "en")).toEqual([]);
  });

  it("leaves a longer code alone, and tells where it is of another industry", () => {
    const { cells } = form({ B9: { value: "40001" } });
    const draft = readDraft(cells, { industry: "2" }, today);
    const { row } = cells.businessType;
    expect(changesOf("leadoff", draft, cells, "en").some(({ place }) => place.row === row)).toBe(
      false,
    );
    expect(hasOtherCode(draft)).toBe(true);
  });

  it("takes the three digits, and the industry from them", () => {
    const { cells } = form();
    const draft = readDraft(cells, { businessType: "401" }, today);
    expect(draft.values.industry).toBe(4);
    const changes = changesOf("leadoff", draft, cells, "en");
    expect(changes.map(({ value }) => value)).toEqual(["Construction", "401"]);
    expect(changes[1]?.format).toBe("@");
    expect(readDraft(cells, { businessType: "40" }, today).refused).toContain("businessType");
    expect(hasOtherCode(readDraft(cells, { industry: "2", businessType: "401" }, today))).toBe(
      true,
    );
  });

  it("takes the five digits of a detail, and the audit asks for none then", () => {
    const { cells } = form();
    const draft = readDraft(cells, { ...all, businessType: "２0401" }, today);
    const changes = changesOf("leadoff", draft, cells, "en");
    const codes = changes.filter(({ format }) => format === "@");
    expect(codes).toEqual([
      { place: placeOf(cells.businessType), value: "204", format: "@" },
      { place: placeOf(cells.detail), value: "20401", format: "@" },
    ]);
    const asked = (filled: Readonly<Record<string, Cell>>) =>
      audit(
        form({ B8: { value: "Manufacturing" }, ...filled }).submission,
        allRules,
      ).findings.filter(({ rule }) => rule === "industry-code");
    const [B9, B10] = [
      { value: "204", format: "@" },
      { value: "20401", format: "@" },
    ];
    expect(asked({ B9, B10 })).toEqual([]);
    expect(asked({ B9: { value: "2", format: "@" } })).toHaveLength(1);
  });

  it("changes the digit with the industry", () => {
    const { cells } = form({ B8: { value: "Manufacturing" }, B9: { value: "2" } });
    const draft = readDraft(cells, { industry: "4" }, today);
    expect(hasOtherCode(draft)).toBe(false);
    expect(changesOf("leadoff", draft, cells, "en").map(({ value }) => value)).toEqual([
      "Construction",
      "4",
    ]);
  });

  it("spares the zeros of a construction site", () => {
    const { cells } = form();
    const draft = readDraft(
      cells,
      {
        industry: "4",
        constructionAmount: "12",
        laborRate: "27",
        monthlyLaborCost: "350",
        constructionMonths: "10",
      },
      today,
    );
    expect(changesOf("enrollment", draft, cells, "en").map(({ value }) => value)).toEqual([
      1_200_000_000, 0.27, 3_500_000, 10,
    ]);
    expect(enrollmentIn(draft)).toBeCloseTo(9.257, 3);
  });

  it.each([
    ["headCount1", "4.5"],
    ["headCount1", "many"],
    ["rate", "0"],
    ["rate", "101"],
    ["laborRate", "-1"],
    ["leadoffDate", "1332"],
    ["constructionAmount", "0"],
  ] as const)("refuses %s = %s, and does not write it", (field, text) => {
    const { cells } = form();
    const draft = readDraft(cells, { [field]: text }, today);
    expect([...draft.refused]).toEqual([field]);
    expect(draft.texts[field]).toBe(text);
  });

  it("locks a formula, an unreadable value and a rate shown as a percentage", () => {
    const { cells } = form({
      B16: { value: 41, formula: "40+1" },
      B17: { value: "about forty" },
      B25: { value: 0.0071, format: "0.00%" },
    });
    expect(lockOf("headCount1", cells)).not.toBeNull();
    expect(lockOf("headCount2", cells)).not.toBeNull();
    expect(lockOf("headCount3", cells)).toBeNull();
    expect(lockOf("rate", cells)).not.toBeNull();
    const draft = readDraft(cells, { headCount1: "5", headCount2: "6" }, today);
    expect(changesOf("enrollment", draft, cells, "en")).toEqual([]);
  });

  it("has its goal in the samples that have one, and is none of a foreign layout's", () => {
    const factory = sample("small-factory");
    const submission = recognise(factory);
    if (!submission) throw new Error("no form");
    expect(goalStands(cellsOf(factory, submission), submission)).toBe(true);
    const foreign = sample("foreign-diary");
    const other = recognise(foreign);
    expect(other && findSetUpCells(foreign, other)).toBeNull();
  });
});
