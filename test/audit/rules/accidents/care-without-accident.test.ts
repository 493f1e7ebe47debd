import { careWithoutAccident } from "../../../../src/audit/rules/accidents/care-without-accident";
import type { Literal, LiteralSubmission } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const documents = (note: Literal, submitted: Literal = true): LiteralSubmission => ({
  documents: {
    columns: ["item", "submitted", "note"],
    rows: [
      ["안전보건수준 평가표", true, "1건"],
      ["재해 후 요양 승인·반려 확인서", submitted, note],
    ],
  },
});
const accidents = { columns: ["date", "careDays"], rows: [["2010-07-14", 2]] } as const;

testRule(careWithoutAccident, {
  valid: [
    ...[
      "없음",
      "요양 승인 0건",
      "승인 1건 없음",
      "해당 없음 (1명 확인)",
      "근로복지공단 발급",
      "1부",
      "원본 1부, 사본 2매",
      "2010-12-03 발급",
      "None; 1 copy",
      "별첨 2",
    ].map((note) => ({ name: `a note “${note}”`, submission: documents(note) })),
    { name: "an approval of an accident", submission: { ...documents("승인 1건"), accidents } },
    { name: "no note", submission: documents(null), notApplicable: true },
    {
      name: "a confirmation that is not submitted",
      submission: documents("1건", false),
      notApplicable: true,
    },
    { name: "no documents", submission: {}, notApplicable: true },
  ],
  invalid: [
    ...["요양승인 1건", "김○○ 요양 승인", "홍길동 씨", "승인번호 2010-114", "2 approvals"].map(
      (note) => ({
        name: `a note “${note}” and no accident`,
        submission: documents(note),
        findings: [
          {
            message: "unlisted",
            at: "Documents!C3",
            found: note,
            expected: "–",
            result: "needs-review" as const,
          },
        ],
      }),
    ),
    {
      name: "a row of accidents that says there were none",
      submission: {
        ...documents("승인 2명"),
        accidents: { columns: ["date", "cause"], rows: [["해당 없음", null]] },
      },
      findings: [
        {
          message: "unlisted",
          at: "Documents!C3",
          found: "승인 2명",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
  ],
});
