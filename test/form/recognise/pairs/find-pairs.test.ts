import { serialFromIso } from "../../../../src/core/calendar/serial";
import { fromSerial } from "../../../../src/workbook/date-system";
import { recognise } from "../../../../src/form/recognise";
import { type GridCell, sheet, workbook } from "../../grid";

const may3 = serialFromIso("2010-05-03");

/** Enough of a form around the pairs under test. */
const rest: GridCell[][] = [
  ["특성계수", 0.9],
  ["1배수 목표일수", 200],
  ["5년 평균 재해율", 0.5],
];

function profileOf(rows: GridCell[][], merges: string[] = []) {
  const submission = recognise(workbook([sheet("개요", [...rows, [], ...rest], { merges })]));
  return { profile: submission?.profile, doubts: submission?.doubts };
}

describe("a single value", () => {
  it("stands to the right of its label", () => {
    const { profile } = profileOf([
      ["사업장명", "한빛정밀"],
      ["상시근로자수", 320],
    ]);
    expect(profile?.name).toMatchObject({ row: 0, column: 1, value: "한빛정밀" });
    expect(profile?.enrollment).toMatchObject({ row: 1, column: 1, value: 320, reading: "ok" });
  });

  it("stands behind a merged label, an empty cell or a cell with a unit", () => {
    const { profile } = profileOf(
      [
        ["상시근로자수", null, null, 320],
        ["개시일", null, may3],
        ["1일 근로시간", "(시간)", 8],
      ],
      ["A1:C1"],
    );
    expect(profile?.enrollment).toMatchObject({ column: 3, value: 320 });
    expect(profile?.leadoffDate).toMatchObject({ column: 2, value: may3 });
    expect(profile?.hoursPerDay).toMatchObject({ column: 2, value: 8 });
  });

  it("stands below its label where labels stand side by side", () => {
    const { profile } = profileOf([
      ["사업장명", "개시일", "상시근로자수"],
      ["한빛정밀", may3, 320],
    ]);
    expect(profile?.name).toMatchObject({ row: 1, column: 0, value: "한빛정밀" });
    expect(profile?.leadoffDate).toMatchObject({ row: 1, column: 1, value: may3 });
    expect(profile?.enrollment).toMatchObject({ row: 1, column: 2, value: 320 });
  });

  it("stands behind a colon in the label's own cell", () => {
    const { profile } = profileOf([["사업장명 : 한빛정밀"], ["개시일: 2010년 5월 3일"]]);
    expect(profile?.name).toMatchObject({ row: 0, column: 0, value: "한빛정밀" });
    expect(profile?.leadoffDate).toMatchObject({ row: 1, value: may3, reading: "converted" });
    expect(profile?.leadoffDate?.cell.value).toBe("개시일: 2010년 5월 3일");
    expect(profile?.leadoffDate?.isReplaceable).toBe(false);
  });

  it.each<[string, GridCell[][], number]>([
    [
      "in line with the values above and below",
      [
        ["재해율(%)", null, null, 0.62],
        ["재해율 출처", null, null, null],
        ["특성계수", null, null, 1],
      ],
      3,
    ],
    [
      "right beside its label, where the values around stand in different columns",
      [
        ["재해율(%)", 0.62],
        ["재해율 출처", null, null, null],
        ["특성계수", null, null, 1],
      ],
      1,
    ],
    [
      "right beside its label, where something stands on the way",
      [
        ["재해율(%)", null, null, 0.62],
        ["재해율 출처", null, "※ 통계의 이름을 적으십시오.", null],
        ["특성계수", null, null, 1],
      ],
      1,
    ],
  ])("is blank %s", (_, rows, column) => {
    const { profile } = recognise(workbook([sheet("개요", [...rows, ["개시일", 40301]])])) ?? {};
    expect(profile?.rateSource).toMatchObject({ row: 1, column, reading: "blank" });
  });

  it("is blank, and not the next label or a note, where nothing was filled in", () => {
    const { profile } = profileOf([
      ["사업장명", null, "정식 명칭을 적습니다"],
      ["상시근로자수", null, "직전 3개월의 평균입니다"],
      ["개시일", null],
    ]);
    expect(profile?.name).toMatchObject({ row: 0, column: 1, value: null, reading: "blank" });
    expect(profile?.enrollment).toMatchObject({ row: 1, column: 1, reading: "blank" });
    expect(profile?.leadoffDate).toMatchObject({ row: 2, column: 1, reading: "blank" });
  });

  it("is said to be unreadable or an error where it is", () => {
    const { profile } = profileOf([
      ["상시근로자수", "확인 중"],
      ["개시일", { value: { error: "#REF!" }, formula: "Sheet9!A1" }],
    ]);
    expect(profile?.enrollment).toMatchObject({ value: null, reading: "unreadable" });
    expect(profile?.leadoffDate).toMatchObject({ value: null, reading: "error" });
  });

  it("is an industry or a code by what stands beside 업종", () => {
    expect(profileOf([["업종", "제조업"]]).profile?.industry?.value).toBe("제조업");
    expect(profileOf([["업종", "200"]]).profile?.businessType?.value).toBe("200");
    expect(profileOf([["업종", 200]]).profile?.businessType?.value).toBe("200");
  });

  it("is known by English words", () => {
    const { profile } = profileOf([
      ["Company name", "Hanbit Precision"],
      ["Number of employees", 320],
      ["Start of campaign", "3 May 2010"],
      ["Industry accident rate (%)", 0.5],
    ]);
    expect(profile).toMatchObject({
      name: { value: "Hanbit Precision" },
      enrollment: { value: 320 },
      leadoffDate: { value: may3 },
    });
  });

  it("keeps a percentage as the cell has it, and reads the number before a percent sign in text", () => {
    const { profile } = profileOf([
      ["업종 재해율", { value: 0.0071, format: "0.00%" }],
      ["노무비율", "27%"],
    ]);
    expect(profile?.rate?.value).toBe(0.5);
    expect(profile?.laborRate?.value).toBe(0.27);
    const only = recognise(
      workbook([
        sheet("개요", [
          ["재해율", { value: 0.0071, format: "0.00%" }],
          ["특성계수", 1],
          ["개시일", may3],
        ]),
        sheet("둘째", [["재해율", "0.71%"]]),
      ]),
    );
    expect(only?.profile.rate).toMatchObject({ value: 0.0071, reading: "ok" });
  });

  it("reads amounts in the unit of the label", () => {
    const { profile } = profileOf([
      ["총공사금액(백만원)", 5000],
      ["월평균 노무비", "250만원"],
    ]);
    expect(profile?.constructionAmount).toMatchObject({ value: 5e9, reading: "converted" });
    expect(profile?.monthlyLaborCost).toMatchObject({ value: 2.5e6, reading: "converted" });
    const percent = profileOf([["노무비율(%)", 27]]).profile;
    expect(percent?.laborRate).toMatchObject({ value: 0.27, isReplaceable: false });
  });
});

describe("several labels of one field", () => {
  it("agree without a doubt where they state the same", () => {
    const { profile, doubts } = profileOf([
      ["상시근로자수", 320],
      ["종업원수", 320],
    ]);
    expect(profile?.enrollment?.value).toBe(320);
    expect(doubts).toEqual([]);
  });

  it("are chosen from by the better word", () => {
    const { profile, doubts } = profileOf([
      ["종업원수", 350],
      ["상시근로자수", 320],
    ]);
    expect(profile?.enrollment).toMatchObject({ row: 1, value: 320 });
    expect(doubts).toEqual([]);
  });

  it("are doubted where they state different values in equal words", () => {
    const { profile, doubts } = profileOf([
      ["무재해 개시일", may3],
      ["운동개시일", may3 + 7],
    ]);
    expect(profile?.leadoffDate?.value).toBe(may3);
    expect(doubts).toMatchObject([
      { field: "profile.leadoffDate", place: { row: 0 }, rivals: [{ row: 1, column: 0 }] },
    ]);
  });

  it("give way to one that is filled in", () => {
    const { profile } = profileOf([["3. 상시근로자수"], ["상시근로자수", 320]]);
    expect(profile?.enrollment?.value).toBe(320);
  });

  it("are doubted where only a doubtful word is found", () => {
    const { profile, doubts } = profileOf([["시작일", may3]]);
    expect(profile?.leadoffDate?.value).toBe(may3);
    expect(doubts).toMatchObject([{ field: "profile.leadoffDate", heading: "시작일" }]);
  });

  it("are not taken from a doubtful word on a sheet of something else", () => {
    const submission = recognise(
      workbook([
        sheet("개요", rest),
        sheet("납품", [
          ["start date", may3],
          ["amount", 500],
          ["name", "볼트"],
        ]),
      ]),
    );
    expect(submission?.profile.leadoffDate).toBeUndefined();
    expect(submission?.profile.constructionAmount).toBeUndefined();
    expect(submission?.profile.name).toBeUndefined();
  });
});

describe("the monthly head counts", () => {
  const counts = (rows: GridCell[][], merges: string[] = []) =>
    profileOf(rows, merges).profile?.headCounts.map(({ value }) => value);

  it("stand in a row", () => {
    expect(counts([["월별 근로자수", 310, 320, 330, "평균", 320]])).toEqual([310, 320, 330]);
  });

  it("are at most those of a hundred years", () => {
    const below = (count: number) => {
      const months = Array.from({ length: count }, (_, month) => [300 + month]);
      const rows = [...rest, [], ["월별 근로자수"], ...months];
      const submission = recognise(workbook([sheet("개요", rows)]));
      return submission?.profile.headCounts.map(({ value }) => value);
    };
    expect(below(1_200)).toEqual([1_497, 1_498, 1_499]);
    expect(below(1_201)).toEqual([]);
  });

  it("stand in rows beside a merged label, each with its month", () => {
    const rows = [
      ["월별 근로자수", "2월", 310],
      [null, "3월", "320명"],
      [null, "4월", 330],
    ];
    expect(counts(rows, ["A1:A3"])).toEqual([310, 320, 330]);
  });

  it("have a word for one that cannot be read, between those of other months", () => {
    const before = [["월별 근로자수", "2월", 310, "3월", "미정", "4월", 330]];
    const above = [
      [null, "2월", "3월", "4월"],
      ["월별 근로자수", 310, "미정", 330],
    ];
    for (const rows of [before, above]) expect(counts(rows)).toEqual([310, null, 330]);
  });

  it("end with a word that is nobody's count, or behind which none comes", () => {
    expect(counts([["월별 근로자수", 310, "연락처", 330]])).toEqual([310]);
    expect(counts([["월별 근로자수", "2월", 310, "3월", 320, "4월", "예정"]])).toEqual([310, 320]);
    expect(counts([["월별 근로자수", "2월", 310, "3월", 320, "비고", 330]])).toEqual([310, 320]);
  });

  it("stand below their months under a merged label", () => {
    const months = ["2010-02-01", "2010-03-01", "2010-04-01"].map((iso) => ({
      value: serialFromIso(iso),
      format: "yyyy-mm",
    }));
    const rows = [
      [null, "최근 3개월 근로자수"],
      [null, ...months],
      ["인원", 310, 320, 330],
    ];
    expect(counts(rows, ["B1:D1"])).toEqual([310, 320, 330]);
  });

  it("go on below the first one where the label stands once", () => {
    const under = [
      ["월별 근로자수", 310],
      [null, 320],
      [null, 330],
      [null, 999],
    ];
    expect(counts(under)).toEqual([310, 320, 330]);
    expect(
      counts([
        ["월별 근로자수", "2월", 310],
        [null, "3월", 320],
        [null, "4월", 330],
        ["상시근로자수", 320],
      ]),
    ).toEqual([310, 320, 330]);
    expect(
      counts([
        ["월별 근로자수", 310],
        ["상시근로자수", 320],
      ]),
    ).toEqual([310]);
  });

  it("stand in a column", () => {
    expect(counts([["월별 근로자수 (명)"], [310], [320], [330], [], [999]])).toEqual([
      310, 320, 330,
    ]);
  });

  it("stand each beside its own label", () => {
    const rows = [
      ["2월 근로자수", 310],
      ["3월 근로자수", 320],
      ["4월 근로자수", 330],
    ];
    expect(counts(rows)).toEqual([310, 320, 330]);
  });

  it.each([
    ["2010.2월 근로자수", "2010.3월 근로자수", "2010.4월 근로자수"],
    ["근로자수(2010년 2월)", "근로자수(2010년 3월)", "근로자수(2010년 4월)"],
    ["Head count 2010-02", "Head count 2010-03", "Head count 2010-04"],
    ["Workers in Feb 2010", "Workers in Mar 2010", "Workers in Apr 2010"],
  ])("stand each beside a label that ends or begins with its month: %s", (...labels) => {
    expect(counts(labels.map((label, index) => [label, 310 + 10 * index]))).toEqual([
      310, 320, 330,
    ]);
  });

  it("are not the workers of something else", () => {
    expect(
      counts([
        ["근로자수(남)", 310],
        ["Workers in plant 2", 320],
        ["인원 3", 330],
      ]),
    ).toEqual([]);
  });

  describe("of more than three months", () => {
    const leadoff = ["개시일", serialFromIso("2010-03-02")];
    const six = [310, 320, 330, 340, 350, 360];

    it("are the last three", () => {
      expect(counts([["월별 근로자수", ...six]])).toEqual([340, 350, 360]);
      expect(counts([leadoff, ["월별 근로자수 (명)"], ...six.map((count) => [count])])).toEqual([
        340, 350, 360,
      ]);
    });

    it.each([
      ["months", ["9월", "10월", "11월", "12월", "1월", "2월"]],
      ["months and years", ["2009.09", "2009.10", "2009.11", "2009.12", "2010.01", "2010.02"]],
      [
        "dates",
        ["2009-09-01", "2009-10-01", "2009-11-01", "2009-12-01", "2010-01-01", "2010-02-01"].map(
          (iso) => ({ value: serialFromIso(iso), format: 'm"월"' }),
        ),
      ],
    ])("are those before the leadoff by their %s, in either direction", (_, months) => {
      const row = (...cells: GridCell[]) => ["월별 근로자수", ...cells];
      expect(counts([leadoff, ["구분", ...months], row(...six)])).toEqual([340, 350, 360]);
      const back = [leadoff, ["구분", ...months.toReversed()], row(...six.toReversed())];
      expect(counts(back)).toEqual([360, 350, 340]);
      const column = months.map((month, index) => [month, six[index] ?? null]);
      expect(counts([leadoff, ["월", "월별 근로자수"], ...column.toReversed()])).toEqual([
        360, 350, 340,
      ]);
      const pairs = months.flatMap((month, index) => [month, six[index] ?? null]);
      expect(counts([leadoff, row(...pairs)])).toEqual([340, 350, 360]);
    });

    it("are those before the leadoff by their labels", () => {
      const byMonth = ["2010년 2월", "1월", "12월", "11월"].map((month, index) => [
        `${month} 근로자수`,
        360 - 10 * index,
      ]);
      expect(counts([leadoff, ...byMonth])).toEqual([360, 350, 340]);
      const before = six.map((_, index) => [`${index + 1}개월 전 인원`, 360 - 10 * index]);
      expect(counts([leadoff, ...before])).toEqual([360, 350, 340]);
    });

    it("are fewer where the leadoff came sooner, and none after it", () => {
      const months = ["2010-01", "2010-02", "2010-03", "2010-04"];
      const rows = [leadoff, ["구분", ...months], ["월별 근로자수", 310, 320, 330, 340]];
      expect(counts(rows)).toEqual([310, 320]);
    });

    it("are the last three where no month is before the leadoff", () => {
      const months = ["2011-01", "2011-02", "2011-03", "2011-04"];
      const rows = [leadoff, ["구분", ...months], ["월별 근로자수", 310, 320, 330, 340]];
      expect(counts(rows)).toEqual([320, 330, 340]);
    });

    it("are not their mean, which stands behind them", () => {
      const months = ["12월", "1월", "2월", "평균"];
      expect(
        counts([
          ["구분", ...months],
          ["월별 근로자수", 310, 320, 360, 330],
        ]),
      ).toEqual([310, 320, 360]);
      const mean = { value: 330, formula: "AVERAGE(B1:D1)" };
      expect(counts([["월별 근로자수", 310, 320, 360, mean]])).toEqual([310, 320, 360]);
    });

    it("end at a gap that is wider than those between them", () => {
      expect(counts([["월별 근로자수", 310, 320, 330, 340, null, 999]])).toEqual([320, 330, 340]);
      const wide = ["월별 근로자수", 310, null, 320, null, 330, null, 340, null, null, 999];
      expect(counts([wide])).toEqual([320, 330, 340]);
    });
  });

  it("stand below labels of their months, one below each", () => {
    const labels = ["12월 근로자수", "1월 근로자수", "2월 근로자수"];
    expect(counts([labels, [310, 320, 330], [1, 2, 3]])).toEqual([310, 320, 330]);
  });

  it("have their months by the date system of their workbook", () => {
    const months = ["2010-02-01", "2010-01-01", "2009-12-01", "2009-11-01"].map((iso) => ({
      value: fromSerial(serialFromIso(iso), 1904),
      format: "yyyy-mm",
    }));
    const rows = [
      ["개시일", "2010-03-02"],
      ["구분", ...months],
      ["월별 근로자수", 340, 330, 320, 310],
      ...rest,
    ];
    const submission = recognise(workbook([sheet("개요", rows)], { dateSystem: 1904 }));
    expect(submission?.profile.headCounts.map(({ value }) => value)).toEqual([340, 330, 320]);
  });

  it("hold the place of one whose formula has no result", () => {
    const count = { value: null, formula: "Payroll!B2" };
    const inRow: GridCell[][] = [["월별 근로자수", count, 320, 330]];
    const inColumn: GridCell[][] = [["월별 근로자수"], [310], [count], [330]];
    const underMerge: GridCell[][] = [["월별 근로자수"], ["2월", "3월"], [310, count]];
    const byMonth: GridCell[][] = [
      ["2월 근로자수", 310],
      ["3월 근로자수", count],
    ];
    expect(counts(inRow)).toEqual([null, 320, 330]);
    expect(counts(inColumn)).toEqual([310, null, 330]);
    expect(counts(underMerge, ["A1:B1"])).toEqual([310, null]);
    expect(counts(byMonth)).toEqual([310, null]);
    expect(
      counts([["월별 근로자수", 310, 320, 330, { value: null, formula: "AVERAGE(B1:D1)" }]]),
    ).toEqual([310, 320, 330]);
  });

  it("are fewer for a young workplace, and none where the cells are blank", () => {
    expect(counts([["월별 근로자수", 310, 320]])).toEqual([310, 320]);
    expect(counts([["월별 근로자수", null, null, null, "급여대장 기준", 12]])).toEqual([]);
  });
});

describe("the names of our own form", () => {
  const named = (refersTo: string) => ({ name: "za_profile_enrollment", refersTo, hidden: false });
  const sheets = [sheet("개요", [["Mitarbeiter", 320], ["종업원수", 350], [], ...rest])];

  it("place a field whatever its label says", () => {
    const submission = recognise(workbook(sheets, { names: [named("개요!$B$1")] }));
    expect(submission?.profile.enrollment).toMatchObject({ row: 0, column: 1, value: 320 });
    expect(submission?.doubts).toEqual([]);
  });

  it("place each head count, one whose formula has no result too", () => {
    const counts = [320, { value: null, formula: "Payroll!B2" }, 330].map((count) => ["", count]);
    const names = [{ name: "za_profile_headCounts", refersTo: "개요!$B$1:$B$5", hidden: false }];
    const submission = recognise(
      workbook([sheet("개요", [...counts, [], [], ...rest])], { names }),
    );
    expect(submission?.profile.headCounts.map(({ value }) => value)).toEqual([320, null, 330]);
  });

  it("are passed over where they have lost their cell", () => {
    for (const lost of ["개요!#REF!", "옛시트!$B$1", "#REF!"]) {
      const submission = recognise(workbook(sheets, { names: [named(lost)] }));
      expect(submission?.profile.enrollment?.value).toBe(350);
    }
  });
});
