import { logAccidentRemark } from "../../../../src/audit/rules/log/log-accident-remark";
import { testRule } from "../../rule-tester";

const columns = ["date", "workers", "remark"] as const;
const profile = { leadoffDate: "2010-05-03" };

/** Four days, the third of them with a remark. */
const logWith = (remark: string | null) => ({
  columns,
  rows: [
    ["2010-05-03", 10, "무재해 운동 개시"],
    ["2010-05-04", 10, null],
    ["2010-05-05", 10, remark],
    ["2010-05-06", 10, null],
  ],
});

const harmless = [
  "무재해 1배수 달성",
  "재해예방기술지도",
  "타 현장 사고사례 전파교육",
  "안전사고 예방교육",
  "무사고 100일",
  "아차사고 보고",
  "특별안전교육, 추락사고, 화재",
  "사고 발생 시 대처요령 교육",
  "부상자 없음",
  "사고속보 게시",
  "교통사고로 자재 반입 지연",
  "재해 0건",
  "사고: 무",
  "자연재해 대비 점검",
  "거푸집 재해체",
  "내부상태 확인",
  "인사고과 면담",
  "zero accidents so far",
  "Accident prevention training",
  "Near miss reported",
  "No injuries",
  "우천",
];

/** Days from 2010-05-03 on with remarks, and accidents of 10 days' care on some of them. */
const remarked = (remarks: readonly (string | null)[], ...dates: readonly string[]) => ({
  profile,
  log: {
    columns,
    rows: remarks.map((remark, index) => [`2010-05-0${3 + index}`, 10, remark]),
  },
  accidents: { columns: ["date", "careDays"] as const, rows: dates.map((date) => [date, 10]) },
});

testRule(logAccidentRemark, {
  valid: [
    {
      name: "accidents without remarks, in a log whose remarks are of other things",
      submission: remarked(["우천", null, null, null, null], "2010-05-03", "2010-05-06"),
    },
    ...(
      [
        ["before", [null, "재해 발생", null, null, "휴무", null, null]],
        ["after", ["재해 발생", null, null, null, null, null, "휴무"]],
      ] as const
    ).map(([when, remarks]) => ({
      name: `an accident with a remark the day ${when}`,
      submission: remarked(remarks, "2010-05-04", "2010-05-08"),
    })),
    ...harmless.map((remark) => ({
      name: `a remark of no accident: ${remark}`,
      submission: { profile, log: logWith(remark) },
    })),
    {
      name: "an accident with its row, a day apart",
      submission: {
        profile,
        log: logWith("근로자 1명 부상, 병원 이송"),
        accidents: { columns: ["date", "careDays"], rows: [["2010-05-04", 3]] },
      },
    },
    {
      name: "talk of an accident some days before",
      submission: {
        profile: { leadoffDate: "2010-04-01" },
        log: logWith("사고 현장 보존"),
        accidents: { columns: ["date", "careDays"], rows: [["2010-04-20", 30]] },
      },
    },
    ...(
      [
        ["an injury the day after its row", "근로자 1명 부상, 병원 이송", "2010-05-04"],
        ["an injury the day before its row", "근로자 1명 부상, 병원 이송", "2010-05-06"],
        ["talk of an accident 30 days after it", "사고 현장 보존", "2010-04-05"],
      ] as const
    ).map(([name, remark, date]) => ({
      name,
      submission: {
        profile: { leadoffDate: "2010-04-01" },
        log: logWith(remark),
        accidents: { columns: ["date", "careDays"] as const, rows: [[date, 3]] },
      },
    })),
    {
      name: "an accident that the new start stands for",
      submission: {
        profile: { leadoffDate: "2010-04-01", releadoffDate: "2010-05-06" },
        log: logWith("재해 발생"),
      },
    },
    {
      name: "an accident of the month of the remark",
      submission: {
        profile: { leadoffDate: "2010-04-01" },
        monthly: true,
        log: { columns, rows: [["2010-05-01", 200, "재해 1건 발생"]] },
        accidents: { columns: ["date", "careDays"], rows: [["2010-05-28", 3]] },
      },
    },
    {
      name: "an accident of the last month of the calendar",
      submission: {
        profile: { leadoffDate: "9999-01-01" },
        monthly: true,
        log: { columns, rows: [["9999-12-01", 200, "재해 1건 발생"]] },
        accidents: { columns: ["date", "careDays"], rows: [["9999-12-31", 3]] },
      },
    },
    {
      name: "a remark of the time before the leadoff",
      submission: { profile: { leadoffDate: "2010-06-01" }, log: logWith("재해 발생") },
      notApplicable: true,
    },
    {
      name: "a column of the work done, which is not one of remarks",
      submission: {
        profile,
        log: logWith("낙하물 사고 복구 작업"),
        doubts: [{ field: "log.remark", heading: "작업내용", alternatives: [] }],
      },
      notApplicable: true,
    },
    {
      name: "an accident whose day has no remark, as no day of an accident has",
      submission: {
        profile,
        log: logWith(null),
        accidents: { columns: ["date", "careDays"], rows: [["2010-05-05", 3]] },
      },
    },
    {
      name: "an accident on a day that the log does not have, while the day of another has a remark",
      submission: {
        profile,
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, "재해 발생"],
            ["2010-05-07", 10, null],
            ["2010-05-09", 10, null],
          ],
        },
        accidents: {
          columns: ["date", "careDays"],
          rows: [
            ["2010-05-03", 10],
            ["2010-05-08", 10],
          ],
        },
      },
    },
    {
      name: "no remarks",
      submission: { profile, log: { columns, rows: [["2010-05-03", 10, null]] } },
      notApplicable: true,
    },
  ],
  invalid: [
    ...(
      [
        ["before", ["재해 발생", null, null, null, null, null]],
        ["after", [null, null, "재해 발생", null, null, null]],
      ] as const
    ).map(([when, remarks]) => ({
      name: `an accident without a remark, while another has one the day ${when}`,
      submission: remarked(remarks, "2010-05-04", "2010-05-08"),
      findings: [
        {
          message: "no-remark" as const,
          at: "Log!C7",
          found: "–",
          expected: "–",
          result: "needs-review" as const,
          severity: "info" as const,
        },
      ],
    })),
    ...(
      [
        ["an injury two days after a row", "근로자 1명 부상, 병원 이송", "2010-05-03"],
        ["an injury two days before a row", "근로자 1명 부상, 병원 이송", "2010-05-07"],
        ["talk of an accident 31 days after a row", "사고 현장 보존", "2010-04-04"],
      ] as const
    ).map(([name, remark, date]) => ({
      name,
      submission: {
        profile: { leadoffDate: "2010-04-01" },
        log: logWith(remark),
        accidents: { columns: ["date", "careDays"] as const, rows: [[date, 3]] },
      },
      findings: [
        {
          message: "no-accident",
          at: "Log!C4",
          found: remark,
          expected: "–",
          result: "needs-review" as const,
        },
      ],
    })),
    {
      name: "an injury beside a doubt about another column",
      submission: {
        profile,
        log: logWith("근로자 1명 부상, 병원 이송"),
        doubts: [{ field: "log.workers", heading: "인원", alternatives: [] }],
      },
      findings: [
        {
          message: "no-accident",
          at: "Log!C4",
          found: "근로자 1명 부상, 병원 이송",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    ...["안전교육 실시. 근로자 1명 부상", "추락사고 예방교육, 근로자 1명 부상"].map((remark) => ({
      name: `an injury beside training: ${remark}`,
      submission: { profile, log: logWith(remark) },
      findings: [
        {
          message: "no-accident",
          at: "Log!C4",
          found: remark,
          expected: "–",
          result: "needs-review" as const,
        },
      ],
    })),
    {
      name: "an accident two days after the month of the remark",
      submission: {
        profile: { leadoffDate: "2010-04-01" },
        monthly: true,
        log: { columns, rows: [["2010-05-01", 200, "재해 1건 발생"]] },
        accidents: { columns: ["date", "careDays"], rows: [["2010-06-02", 3]] },
      },
      findings: [
        {
          message: "no-accident",
          at: "Log!C2",
          found: "재해 1건 발생",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    {
      name: "an injury without a row of its own",
      submission: {
        profile,
        log: logWith("안전교육, 형틀목공 1명 손가락 부상(병원 이송)"),
        accidents: { columns: ["date", "careDays"], rows: [["2010-05-20", 3]] },
      },
      findings: [
        {
          message: "no-accident",
          at: "Log!C4",
          found: "안전교육, 형틀목공 1명 손가락 부상(병원 이송)",
          expected: "–",
          result: "needs-review",
          says: "the remark of 2010-05-05 speaks of an accident",
        },
      ],
    },
    {
      name: "one accident on two days, once, beside no table of accidents",
      submission: {
        profile,
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, "무재해 운동 개시"],
            ["2010-05-04", 10, null],
            ["2010-05-05", 10, "추락사고 발생"],
            ["2010-05-06", 10, "사고 조사"],
            ["2010-05-07", 10, "One man injured"],
          ],
        },
      },
      findings: [
        {
          message: "no-accident",
          at: "Log!C4:C6",
          found: "추락사고 발생",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    {
      name: "an accident whose day has no remark, while the day of another has",
      submission: {
        profile,
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, "재해 발생, 무재해 중단"],
            ["2010-05-04", 10, null],
            ["2010-05-05", 10, null],
            ["2010-05-06", 10, null],
            ["2010-05-07", 10, "우천"],
            ["2010-05-08", 10, null],
          ],
        },
        accidents: {
          columns: ["date", "careDays"],
          rows: [
            ["2010-05-03", 10],
            ["2010-05-05", 9],
          ],
        },
      },
      findings: [
        {
          message: "no-remark",
          at: "Log!C4",
          found: "–",
          expected: "–",
          result: "needs-review",
          severity: "info",
        },
      ],
    },
  ],
});
