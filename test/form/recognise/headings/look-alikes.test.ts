import { serialFromIso } from "../../../../src/core/calendar/serial";
import { matchHeading } from "../../../../src/form/recognise/headings/match-heading";
import type { GridCell } from "../../grid";
import { on, readSheet } from "../reading";

const first = serialFromIso("2010-05-03");

describe("words that people write for a field", () => {
  it.each([
    ["pairs", "사업장(업체)명", "profile.name"],
    ["pairs", "공사현장 명", "profile.name"],
    ["pairs", "현장책임자명", "profile.representative"],
    ["pairs", "대표/현장소장", "profile.representative"],
    ["pairs", "공사종류", "profile.industry"],
    ["pairs", "현업종사원 수", "profile.enrollment"],
    ["pairs", "平均人員", "profile.enrollment"],
    ["pairs", "기준 목표일수", "profile.goalDays"],
    ["log", "금일 출역", "log.workers"],
    ["log", "당일 출근인원", "log.workers"],
    ["log", "출근총원", "log.workers"],
    ["log", "총근로인원", "log.workers"],
    ["log", "보고일자", "log.date"],
    ["log", "현재달성일수", "log.runningDays"],
    ["log", "특기사항", "log.remark"],
    ["accidents", "중대재해발생일자", "accidents.date"],
    ["accidents", "피재자명", "accidents.victim"],
    ["accidents", "재해발생원인", "accidents.cause"],
    ["quotation", "무재해 달성배수", "quotation.multiple"],
    ["shl", "세부항목", "shl.field"],
  ] as const)("of %s mean it for certain: %s", (scope, text, field) => {
    expect(matchHeading([text], scope)[0]).toMatchObject({ field, certain: true });
  });
});

describe("words that look like a field", () => {
  it.each([
    ["pairs", "사업장관리번호"],
    ["pairs", "원수급 사업장명"],
    ["pairs", "발주자 대표자"],
    ["pairs", "총계약금액"],
    ["pairs", "2009년 재해율"],
    ["pairs", "당해연도 재해율"],
    ["pairs", "외국인 근로자수"],
    ["pairs", "사업개시번호"],
    ["log", "출력일수"],
    ["log", "근로일수"],
    ["log", "근무일수"],
    ["log", "관리 인원수"],
    ["log", "장비 투입인원"],
    ["accidents", "재해자수"],
    ["accidents", "재해발생 건수"],
    ["quotation", "달성예정일"],
    ["quotation", "현 배수 목표일"],
    ["quotation", "목표 달성 예정일"],
  ] as const)("of %s are none: %s", (scope, text) => {
    expect(matchHeading([text], scope)).toEqual([]);
  });

  const rest: GridCell[][] = [
    ["특성계수", 1],
    ["1배수 목표일수", 200],
    ["업종 재해율(%)", 0.5],
  ];
  const read = (...rows: GridCell[][]) => readSheet([...rows, [], ...rest], [], "개요");

  it("are told by their value: 기준일 may be a day, and a number of days", () => {
    expect(read(["기준일", 365]).submission?.profile.leadoffDate).toBeUndefined();
    expect(read(["기준일", on(first)]).submission?.profile.leadoffDate?.value).toBe(first);
  });

  it("are told by what stands beside them: 재해율 may be the workplace's own", () => {
    const own = [
      ["구분", "근로자수", "재해자수(명)", "재해율(%)"],
      ["2009년", 300, 2, 0.67],
    ];
    expect(read(...own).submission?.profile.rate?.value).toBe(0.5);
    const block = [
      ["재해자수", 2],
      ["재해율(%)", 0.67],
    ];
    expect(read(...block).submission?.profile.rate?.value).toBe(0.5);
    expect(
      readSheet([...rest.slice(0, 2), ["재해율(%)", 0.67]]).submission?.profile.rate?.value,
    ).toBe(0.67);
  });

  it("are told by their column: the days of pay beside a log", () => {
    const { submission, findings, doubts } = readSheet([
      ["일자", "출력인원", "출력일수", "근로일수", "연근로시간"],
      [on(first), 10, 8, 1, 80],
      [on(first + 1), 11, 9, 2, 88],
    ]);
    expect(submission?.log?.rows[1]).toMatchObject({ date: { column: 0 }, workers: { column: 1 } });
    expect(submission?.log?.rows[1]?.zaDays).toBeUndefined();
    expect([findings, doubts]).toEqual([[], []]);
  });
});

describe("the mean of the months", () => {
  const rest: GridCell[][] = [
    ["특성계수", 1],
    ["1배수 목표일수", 200],
    ["5년 평균 재해율", 0.5],
  ];
  const read = (...rows: GridCell[][]) => readSheet([...rows, ...rest], [], "개요");

  it("is the enrollment where 월평균인원 has one number, and several are the months", () => {
    const one = read(["월평균인원", 320]).submission?.profile;
    expect([one?.enrollment?.value, one?.headCounts]).toEqual([320, []]);
    const three = read(["구분", "2월", "3월", "4월"], ["월평균인원", 310, 320, 330]).submission
      ?.profile;
    expect(three?.headCounts.map(({ value }) => value)).toEqual([310, 320, 330]);
  });

  it("is found where it is not the mean", () => {
    const months = [
      ["구분", "2월", "3월", "4월"],
      ["월평균인원", 310, 320, 330],
    ];
    const wrong = read(...months, ["평균인원", 300]);
    expect(wrong.findings.some((finding) => finding.startsWith("enrollment-mean"))).toBe(true);
    const right = read(...months, ["평균인원", 320]);
    expect(right.findings.some((finding) => finding.startsWith("enrollment-mean"))).toBe(false);
  });
});

describe("nothing, in words", () => {
  it.each(["없음", "해당 없음", "(미입력)", "N/A", "0000-00-00"])(
    "is a blank number: %s",
    (text) => {
      const { submission, findings } = readSheet([
        ["일자", "출력인원", "제외인원", "연근로시간"],
        [on(first), 10, text, 80],
        [on(first + 1), 11, 0, 88],
      ]);
      expect(submission?.log?.rows[0]?.excludedWorkers?.reading).toBe("blank");
      expect(findings).toEqual([]);
    },
  );
});
