import { serialFromIso } from "../../../../src/core/calendar/serial";
import { recognise } from "../../../../src/form/recognise";
import { causeNames, formerCauseNames } from "../../../../src/text/causes";
import { type GridCell, sheet, workbook } from "../../grid";

const day = serialFromIso("2010-05-03");

const accidentsOf = (rows: GridCell[][]) => recognise(workbook([sheet("재해", rows)]))?.accidents;

describe("the accidents", () => {
  const heading = [
    "재해일자",
    "재해자",
    "재해원인",
    "요양일수",
    "사망 여부",
    "무재해 인정",
    "증빙",
  ];

  it("have their days of care, and not the days off work beside them", () => {
    const of = (...headings: string[]) => {
      const others = heading.filter((each) => each !== "요양일수");
      const row = [day, "용접공", "추락", "무", "×", "요양승인서", 12, 9];
      return recognise(workbook([sheet("재해", [[...others, ...headings], row])]));
    };
    const both = of("요양기간(일)", "휴업일수");
    expect(both?.accidents?.[0]?.careDays?.value).toBe(12);
    expect(both?.doubts).toEqual([]);
    expect(of("휴업일수")?.doubts).toMatchObject([{ field: "accidents.careDays" }]);
  });

  it("have answers in signs and words", () => {
    const accidents = accidentsOf([
      heading,
      ["2010.5.3", "용접공", "추락", 12, "×", "×", "요양승인서"],
      [day + 9, "운전원", "출퇴근", "3일", "무", "○", null],
    ]);
    expect(accidents).toMatchObject([
      {
        date: { value: day },
        victim: { value: "용접공" },
        cause: { value: "추락" },
        careDays: { value: 12 },
        death: { value: false },
        recognised: { value: false },
        document: { value: "요양승인서" },
      },
      {
        date: { value: day + 9 },
        careDays: { value: 3, reading: "converted" },
        death: { value: false },
        recognised: { value: true },
        document: { reading: "blank" },
      },
    ]);
  });

  it("have a cause of the regulation by its code", () => {
    const accidents = accidentsOf([heading, [day, "사무원", causeNames.event.ko, 5, "무", "○"]]);
    expect(accidents?.[0]?.cause).toMatchObject({
      value: "event",
      cell: { value: causeNames.event.ko },
    });
  });

  it.each(Object.entries(formerCauseNames))(
    "have the cause %s by the name %s that forms held before",
    (code, name) => {
      const accidents = accidentsOf([heading, [day, "사무원", name, 5, "무", "○"]]);
      expect(accidents?.[0]?.cause).toMatchObject({ value: code, cell: { value: name } });
    },
  );

  it("keep a row without a date, and drop none", () => {
    const accidents = accidentsOf([heading, [null, "용접공", "추락", 12], [day, "운전원"]]);
    expect(accidents).toHaveLength(2);
    expect(accidents?.[0]?.date?.reading).toBe("blank");
  });

  it("are an empty list where the table says that there are none", () => {
    expect(accidentsOf([heading, ["해당 없음"]])).toEqual([]);
    expect(accidentsOf([heading])).toEqual([]);
  });

  it("stand in English", () => {
    const accidents = accidentsOf([
      [
        "Date of injury",
        "Injured person",
        "Type of accident",
        "Days of care",
        "Fatal",
        "Recognised as ZA",
        "Restart date",
      ],
      ["3 May 2010", "Welder", "Fall", 12, "No", "No", day + 1],
    ]);
    expect(accidents).toMatchObject([
      { date: { value: day }, death: { value: false }, releadoffDate: { value: day + 1 } },
    ]);
  });
});
