import { recognise } from "../../../src/form/recognise";
import { form } from "../../../src/form/fields";
import { writeForm } from "../../../src/form/template/write-form";
import type { Language } from "../../../src/text/sentence";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import { smallFactory } from "../../cases/definitions/small-factory";

const languages: readonly Language[] = ["ko", "en"];

describe.each(languages)("our own form in %s", (language) => {
  const filled = readXlsx(writeForm(language, smallFactory.content));

  it("is recognised without a doubt", () => {
    const submission = recognise(filled);
    expect(submission?.doubts).toEqual([]);
    const { content } = smallFactory;
    expect(submission?.log?.rows).toHaveLength(content.log.length);
    expect(submission?.log?.totals).toHaveLength(1);
    expect(submission?.accidents).toHaveLength(content.accidents.length);
    expect(submission?.shl?.rows.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
    expect(submission?.documents?.items.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
    expect(submission?.documents?.signatures.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect(submission?.profile.headCounts.map(({ value }) => value)).toEqual(
      content.profile.headCounts,
    );
  });

  it("has every single value of the definition", () => {
    const submission = recognise(filled);
    const found = {
      profile: submission?.profile,
      quotation: submission?.quotation,
      shl: submission?.shl,
      schedule: submission?.documents?.schedule,
    };
    for (const { pairs } of form) {
      for (const field of pairs) {
        const [part = "", name] = field.id.split(".");
        expect(Object.keys({ ...found[part as keyof typeof found] })).toContain(name);
      }
    }
  });

  it("is found by its headings alone, should its names be lost", () => {
    const { profile, quotation, shl, documents, doubts } =
      recognise({ ...filled, names: [] }) ?? {};
    expect(recognise(filled)).toMatchObject({ profile, quotation, shl, documents, doubts });
  });

  it("has the head counts of the leadoff and of the re-leadoff, by names or by headings", () => {
    const content = {
      ...smallFactory.content,
      profile: {
        ...smallFactory.content.profile,
        releadoffHeadCounts: [50, 52, 54],
        releadoffRate: 3.4,
      },
    };
    const written = readXlsx(writeForm(language, content));
    for (const workbook of [written, { ...written, names: [] }]) {
      const { profile, doubts } = recognise(workbook) ?? {};
      expect(doubts).toEqual([]);
      expect(profile?.headCounts.map(({ value }) => value)).toEqual(content.profile.headCounts);
      expect(profile?.releadoffHeadCounts.map(({ value }) => value)).toEqual([50, 52, 54]);
      expect(profile?.releadoffRate?.value).toBe(3.4);
      expect(profile?.rate?.value).toBe(content.profile.rate);
      expect(profile?.releadoffEnrollment?.value).toBe(52);
    }
  });

  it("is recognised blank, with no row in the log", () => {
    const submission = recognise(readXlsx(writeForm(language)));
    expect(submission?.doubts).toEqual([]);
    expect(submission?.log?.rows).toEqual([]);
    expect(submission?.accidents).toEqual([]);
    expect(submission?.profile.enrollment?.reading).toBe("blank");
  });
});
