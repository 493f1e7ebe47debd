import {
  readDateText,
  readHoursText,
  readMonthText,
  readNumberText,
  readPercentText,
  readPeriodText,
  readShortDateText,
  readYearLastText,
  readYesNoText,
} from "../../src/core/parse-text";
import { isoFromSerial } from "../../src/core/calendar/serial";

const isoOf = (text: string) => {
  const serial = readDateText(text);
  return serial === null ? null : isoFromSerial(serial);
};

describe("readDateText", () => {
  it.each([
    "2010-05-03",
    "2010.5.3",
    "2010. 5. 3.",
    "2010/5/3",
    "2010년 5월 3일",
    "10년 5월 3일",
    "10년 05월 03일 (월)",
    "2010年 5月 3日",
    "2010年5月3日(月)",
    "\u200e2010.5.3\u200b",
    "2010년5월3일",
    "20100503",
    "２０１０．５．３",
    "2010. 5. 3(월)",
    "2010년 5월 3일 월요일",
    "2010-05-03 00:00:00",
    "2010-05-03T09:30",
    "2010-05-03 오전 9:30:00",
    "'10.5.3",
    "’10. 5. 3",
    "3 May 2010",
    "3-May-2010",
    "Mon, 3 May 2010",
    "May 3, 2010",
    "3rd May 2010",
    "3 - May - 2010",
    "May 3 2010",
    "May - 3 - 2010",
    "Monday, May 3rd, 2010",
  ])("reads %s as one and the same day", (text) => {
    expect(isoOf(text)).toBe("2010-05-03");
  });

  it("reads a Sunday's day although 일 is also the word for day", () => {
    expect(isoOf("2010년 5월 2일 일")).toBe("2010-05-02");
    expect(isoOf("2010.5.2 (일)")).toBe("2010-05-02");
  });

  it("reads day and month in either order where only one gives a day", () => {
    expect(isoOf("25/05/2010")).toBe("2010-05-25");
    expect(isoOf("05/25/2010")).toBe("2010-05-25");
    expect(isoOf("05/05/2010")).toBe("2010-05-05");
  });

  it("reads a short year by Excel's turn of the century", () => {
    expect(isoOf("'29.1.2")).toBe("2029-01-02");
    expect(isoOf("'30.1.2")).toBe("1930-01-02");
  });

  it("reads September in its four-letter form", () => {
    expect(isoOf("9 Sept 2010")).toBe("2010-09-09");
    expect(isoOf("9 September 2010")).toBe("2010-09-09");
  });

  it("reads a day of two digits behind the name of its month", () => {
    expect(isoOf("May 13, 2010")).toBe("2010-05-13");
  });

  it("reads a cell of up to 200 characters", () => {
    expect(isoOf("2010-05-03".padEnd(200))).toBe("2010-05-03");
    expect(isoOf("2010-05-03".padEnd(201))).toBeNull();
  });

  it.each([
    "10/05/03",
    "05/03/2010",
    "5월 3일",
    "2010년 5월",
    "2010-02-30",
    "2010-13-01",
    "3 Mayor 2010",
    "합계",
    "",
    "40301",
    "1600 시간",
    "12010-05-03",
    "2010-05-033",
    "제2010. 5. 3",
    "2010. 5. 3 현재",
    "120100503",
    "201005031",
    "125/05/2010",
    "25/05/20101",
    "103 May 2010",
    "3 May 20101",
    "by May 3, 2010",
    "2010x05-03",
    "2010-05x03",
    "2010-05-03 (휴)",
    "May 3, 20101",
  ])("leaves %s unread", (text) => {
    expect(readDateText(text)).toBeNull();
  });
});

describe("readMonthText", () => {
  it.each([
    ["2010년 5월", 2010, 5],
    ["2010-05", 2010, 5],
    ["2010.05", 2010, 5],
    ["2010. 5.", 2010, 5],
    ["'10년 5월", 2010, 5],
    ["10년 5월", 2010, 5],
    ["201005", 2010, 5],
    ["201012", 2010, 12],
    ["2010년5월", 2010, 5],
    ["  2010년  5월  ", 2010, 5],
    ["1900년 1월", 1900, 1],
    ["9999-12", 9999, 12],
    ["1월", null, 1],
    ["5월", null, 5],
    ["12 월", null, 12],
    ["May 2010", 2010, 5],
    ["Sep", null, 9],
  ])("reads %s", (text, year, month) => {
    expect(readMonthText(text)).toEqual({ year, month });
  });

  it.each([
    "2010-05-03",
    "13월",
    "0월",
    "1899년 12월",
    "제2010-05",
    "1201005",
    "2010051",
    "제5월",
    "3 May 2010",
    "May report",
    "5",
    "5월 무재해 일지",
    "Ma 2010",
    "Sheet1",
    "2010년",
  ])("leaves %s unread", (text) => {
    expect(readMonthText(text)).toBeNull();
  });
});

describe("readNumberText", () => {
  it.each([
    ["1600", 1600],
    ["480,000 인시", 480000],
    ["1,600시간", 1600],
    ["３２０명", 320],
    ["480 000 인시", 480000],
    ["0.71", 0.71],
    [".5", 0.5],
    ["-12", -12],
    ["−12", -12],
    ["8 h", 8],
    ["2,560 M/H", 2560],
    ["12억 5,000만원", 1_250_000_000],
    ["50억", 5_000_000_000],
    ["3,500백만원", 3_500_000_000],
    ["120천원", 120_000],
    ["2만5,000", 25_000],
    ["₩1,200,000", 1_200_000],
    ["2배", 2],
    ["1-fold", 1],
    ["42名", 42],
    ["\u200b４２명", 42],
    ["47일차", 47],
    ["1,260일째", 1260],
    ["38.4천시간", 38_400],
    ["1.25억", 125_000_000],
    ["2만 0", 20_000],
    ["1 234 567", 1_234_567],
    [".25", 0.25],
    ["+.5", 0.5],
    ["-.5", -0.5],
    ["₩ 1,200,000", 1_200_000],
  ])("reads %s", (text, expected) => {
    expect(readNumberText(text)).toBe(expected);
  });

  it.each([
    "",
    "약 320명",
    "0.71%",
    "1,23",
    "12,34,567",
    "320(남 300)",
    "5만 3억",
    "2010.5.3",
    "명",
    "1e5",
    "5월",
    ".5x",
    "12₩00",
    "약 5만",
    "5만 3만",
    "2만 10,000",
    "2만 25,000",
    "2만 -5",
    "5만 정도",
  ])("leaves %s unread", (text) => {
    expect(readNumberText(text)).toBeNull();
  });

  it.each([
    ...[
      "명",
      "인",
      "인시",
      "시간",
      "일차",
      "일째",
      "일",
      "개월",
      "원",
      "점",
      "배수",
      "배",
      "회",
      "건",
    ],
    ...["시간/일", "명/일", "원/월", " won", " KRW", "h", "h.", " hour", " hours", " hr", " hrs."],
    ...[
      " M/H",
      " MH",
      " manhour",
      " man-hours",
      " personhour",
      " person-hours",
      " day",
      " days",
      "d",
    ],
    ...[" month", " months", " worker", " workers", " person", " persons", " people", " point"],
    ...[" points", " pt", " pts", "fold", "-fold", " times"],
  ])("reads 12%s without its unit", (unit) => {
    expect(readNumberText(`12${unit}`)).toBe(12);
  });
});

describe("readPercentText", () => {
  it("gives the number before the sign", () => {
    expect(readPercentText("0.71%")).toBe(0.71);
    expect(readPercentText("27 ％")).toBe(27);
  });

  it("leaves what is no percentage unread", () => {
    expect(readPercentText("0.71")).toBeNull();
    expect(readPercentText("%")).toBeNull();
  });
});

describe("readShortDateText", () => {
  it.each([
    ["15.3.6", 15, 3, 6],
    ["15. 03. 06.", 15, 3, 6],
    ["3월 6일", null, 3, 6],
    ["3월6일", null, 3, 6],
    ["3/6(금)", null, 3, 6],
    ["03-06", null, 3, 6],
  ])("reads %s", (text, year, month, day) => {
    expect(readShortDateText(text)).toEqual({ year, month, day });
  });

  it.each(["2015.3.6", "'15.3.6", "3월", "6일", "3.6 현재", "합계", ""])(
    "leaves %s alone",
    (text) => {
      expect(readShortDateText(text)).toBeNull();
    },
  );
});

describe("readYearLastText", () => {
  it.each(["03.05.2010", "3/5/2010", "3 - 5 - 2010", "Mon, 03.05.2010", "03/05/2010 09:30"])(
    "gives the parts of %s in their order",
    (text) => {
      expect(readYearLastText(text)).toEqual({ first: 3, second: 5, year: 2010 });
    },
  );

  it.each(["2010.05.03", "03.05.10", "103.05.2010", "03.05.2010 현재", "합계", ""])(
    "leaves %s alone",
    (text) => {
      expect(readYearLastText(text)).toBeNull();
    },
  );
});

describe("readPeriodText", () => {
  const daysOf = (text: string) => {
    const period = readPeriodText(text);
    return period && [isoFromSerial(period.from), isoFromSerial(period.to)];
  };

  it.each([
    "2015.03.02 ~ 2015.06.30",
    "'15.3.2~6.30",
    "2015. 3. 2. ∼ 6. 30.",
    "2015-03-02 - 2015-06-30",
    "2015년 3월 2일부터 2015년 6월 30일까지",
    "2015.3.2~15.6.30",
    "2015.3.2 ~ 2015.6.30 (121일)",
    "2015.3.2(월) ~ 2015.6.30(화)",
    "2015.3.2(월)~6.30(화)까지",
    "2 March 2015 to 30 June 2015",
  ])("reads %s as one and the same period", (text) => {
    expect(daysOf(text)).toEqual(["2015-03-02", "2015-06-30"]);
  });

  it("goes on into the next year where the last day has none", () => {
    expect(daysOf("2015.12.1 ~ 1.31")).toEqual(["2015-12-01", "2016-01-31"]);
  });

  it("may be a single day", () => {
    expect(daysOf("2015.3.2 ~ 2015.3.2")).toEqual(["2015-03-02", "2015-03-02"]);
    expect(daysOf("2015.3.2 ~ 3.2")).toEqual(["2015-03-02", "2015-03-02"]);
  });

  it.each([
    "2015.3.2",
    "2015.3.2 ~",
    "~ 2015.6.30",
    "3.2 ~ 6.30",
    "2015.6.30 ~ 2015.3.2",
    "2015.3.2 ~ 14.6.30",
    "2015.6.30 ~ 15.3.2",
    "2015.3.2까지 ~ 2015.6.30",
    "2015.3.2 ~ 2.30",
    "2015.3.2 ~ 4.1 ~ 6.30",
    "2015-03-02",
  ])("leaves %s unread", (text) => {
    expect(daysOf(text)).toBeNull();
  });
});

describe("readHoursText", () => {
  it.each([
    ["8:30", 8.5],
    ["08:30", 8.5],
    ["８：３０", 8.5],
    ["8:30:18", 8.505],
    ["85:00", 85],
    ["1,020:00", 1020],
    ["8:30 시간", 8.5],
    ["8시간 30분", 8.5],
    ["8시간30분", 8.5],
    ["8시간 반", 8.5],
    ["8시간", 8],
    ["8h30m", 8.5],
    ["8 hours 30 minutes", 8.5],
    ["510분", 8.5],
    ["90 min", 1.5],
    ["12시간 30분", 12.5],
    ["1,020시간 30분", 1020.5],
    ["8:30시간", 8.5],
    ["8:30 hour", 8.5],
    ["8:30 hours", 8.5],
    ["8:30 hr", 8.5],
    ["8:30 hrs", 8.5],
    ["8:30h", 8.5],
    ["1 hour 30 mins", 1.5],
    ["1hr 30m", 1.5],
    ["2 hrs", 2],
    ["1 hour 3 minute", 1.05],
    ["0:00", 0],
  ])("reads %s as %d hours", (text, hours) => {
    expect(readHoursText(text)).toBe(hours);
  });

  it.each([
    "",
    "8",
    "8:75",
    "8:5",
    ":30",
    "8:30 AM",
    "8시 30분",
    "8:30~17:30",
    "반",
    "30m/h",
    "-8:30",
  ])("leaves %s unread", (text) => {
    expect(readHoursText(text)).toBeNull();
  });
});

describe("readYesNoText", () => {
  it.each([
    ["☐ 사망 ☑ 생존", false],
    ["☑ 사망 ☐ 생존", true],
    ["□ 발생 ■ 미발생", false],
    ["[√] 승인 [ ] 불승인", true],
    ["( ) 예 (V) 아니오", false],
    ["( V ) 예 ( ) 아니오", true],
    ["☑사망 ☐생존", true],
    ["[] 승인 [√] 불승인", false],
    ["[ √ ] 승인 [ ] 불승인", true],
    ["☑ 사망", null],
    ["☑ 유 ☑ 무", null],
    ["☐ 유 ☐ 무", null],
    ["미발생", false],
    ["이상없음", false],
    ["불승인", false],
  ])("reads the ticked answer of %s", (text, answer) => {
    expect(readYesNoText(text)).toBe(answer);
  });

  it.each(["○", "O", "ㅇ", "예", "유", "Y", "yes", "적 합", "(V)", "인정"])(
    "takes %s as yes",
    (text) => {
      expect(readYesNoText(text)).toBe(true);
    },
  );

  it.each(["×", "X", "아니오", "아니요", "무", "No", "불인정", "부적합"])(
    "takes %s as no",
    (text) => {
      expect(readYesNoText(text)).toBe(false);
    },
  );

  it.each(["", "-", "△", "검토 중", "무재해"])("leaves %s unread", (text) => {
    expect(readYesNoText(text)).toBeNull();
  });
});
