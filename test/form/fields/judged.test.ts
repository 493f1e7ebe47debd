import { readFileSync } from "node:fs";
import { join } from "node:path";
import { audit } from "../../../src/audit/audit";
import { areJudged, unjudgedFields } from "../../../src/form/fields/judged";
import type { Submission } from "../../../src/form/submission";
import { recognise } from "../../../src/form/recognise";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import { sheet, workbook } from "../grid";

/** The submission with a blank in every field that no error hangs on. */
function garbled(submission: Submission): Submission {
  const names = new Map<object, ReadonlySet<string>>();
  const within = (group: string, part: object) => {
    const fields = [...unjudgedFields].filter((field) => field.startsWith(`${group}.`));
    names.set(part, new Set(fields.map((field) => field.slice(group.length + 1))));
  };
  within("profile", submission.profile);
  for (const row of submission.log?.rows ?? []) within("log", row);
  for (const row of submission.accidents ?? []) within("accidents", row);
  for (const row of submission.shl?.rows ?? []) within("shl", row);
  for (const row of submission.documents?.items ?? []) within("documents", row);
  for (const row of submission.documents?.signatures ?? []) within("signatures", row);
  const changed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(changed);
    if (typeof value !== "object" || value === null) return value;
    const own = names.get(value);
    return Object.fromEntries(
      Object.entries(value).map(([name, each]: [string, unknown]) => [
        name,
        own?.has(name) && typeof each === "object"
          ? { ...each, value: null, reading: "blank" }
          : changed(each),
      ]),
    );
  };
  return changed(submission) as Submission;
}

describe("the fields that are not judged", () => {
  it.each(["restart-after-accident", "three-mistakes", "foreign-site"])(
    "change no error of %s",
    (name) => {
      const file = join(__dirname, `../../cases/${name}.xlsx`);
      const submission = recognise(readXlsx(readFileSync(file)));
      if (!submission) throw new Error(`${name} holds no form`);
      const errors = (each: Submission) =>
        audit(each).findings.filter(({ severity }) => severity === "error");
      expect(errors(garbled(submission))).toEqual(errors(submission));
    },
  );

  it("are asked about only where a field that is judged may be meant", () => {
    expect(areJudged(["log.remark", "shl.evidence"])).toBe(false);
    expect(areJudged(["log.remark", "log.workers"])).toBe(true);
  });
});

describe("a workbook of another layout", () => {
  const log = [
    ["일자", "출력인원", "연근로시간", "작업내용"],
    [40301, 10, 80, "거푸집"],
    [40302, 10, 80, "철근"],
  ];

  it.each([
    ["a remark", log],
    [
      "who signs",
      [
        ...log,
        [],
        ["구분", "성명", "서명"],
        ["사업주", "가", "예"],
        ["근로자대표", "나", "예"],
        ["안전관리자", "다", "예"],
      ],
    ],
    [
      "the evidence of a score",
      [
        ...log,
        [],
        ["평가항목", "배점", "득점", "비고"],
        ["경영층의 안전보건 의식", 30, 25, "회의록"],
        ["근로자의 안전보건 의식", 25, 20, ""],
        ["의사소통", 15, 12, ""],
        ["위험관리", 15, 12, ""],
        ["활동계획의 이행", 15, 11, ""],
      ],
    ],
  ])("is asked nothing about %s", (_, rows) => {
    const submission = recognise(workbook([sheet("무재해 일지", rows)]));
    expect(submission?.log?.rows).toHaveLength(2);
    expect(submission?.doubts).toEqual([]);
  });

  it("is asked about a column in which something stands, and not about an empty one", () => {
    const doubtsOf = (cell: string | null) =>
      recognise(
        workbook([
          sheet("무재해 일지", [
            ["일자", "출력인원", "연근로시간", "제외"],
            [40301, 10, 80, cell],
          ]),
        ]),
      )?.doubts.map(({ field }) => field);
    expect(doubtsOf("2")).toEqual(["log.excludedWorkers"]);
    expect(doubtsOf(null)).toEqual([]);
  });
});
