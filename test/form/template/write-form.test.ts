import { serialFromIso } from "../../../src/core/calendar/serial";
import { form } from "../../../src/form/fields";
import { recognise } from "../../../src/form/recognise";
import { blank } from "../../../src/form/template/content";
import { writeForm } from "../../../src/form/template/write-form";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import { restartContent } from "../../cases/definitions/restart-after-accident";
import { plantContent } from "../../cases/definitions/plant-320";

describe("writeForm", () => {
  it("has the six sheets in the language asked for", () => {
    const namesIn = (language: "ko" | "en") =>
      readXlsx(writeForm(language)).sheets.map(({ name }) => name);
    expect(namesIn("ko")).toEqual([
      "사업장 개요",
      "무재해 일지",
      "재해 기록",
      "산출내역서",
      "안전보건수준 평가표",
      "제출서류",
    ]);
    expect(namesIn("en")).toEqual(["Profile", "Log", "Accidents", "Quotation", "SHL", "Documents"]);
  });

  it("names every field in English, the same in both languages", () => {
    const namesIn = (language: "ko" | "en") =>
      readXlsx(writeForm(language))
        .names.map(({ name }) => name)
        .filter((name) => name.startsWith("za_"));
    const fields = form.flatMap(({ pairs, tables }) => [
      ...pairs,
      ...tables.flatMap(({ columns }) => columns),
    ]);
    const expected = fields
      // The ZA days of a row are for logs by the month.
      .filter(({ id }) => id !== "log.zaDays")
      .map(({ id }) => `za_${id.replace(".", "_")}`);
    expect(namesIn("ko").toSorted()).toEqual(expected.toSorted());
    expect(namesIn("en")).toEqual(namesIn("ko"));
  });

  it("has room for a leap year in the blank log", () => {
    const [table] = readXlsx(writeForm("ko")).sheets[1]?.tables ?? [];
    expect(table?.area).toMatchObject({ top: 3, bottom: 3 + 366 + 1 });
    expect(table).toMatchObject({ headerRows: 1, totalsRows: 1 });
  });

  it.each([
    ["ko", restartContent],
    ["en", plantContent],
  ] as const)("is recognised with what was typed into it (%s)", (language, content) => {
    const submission = recognise(readXlsx(writeForm(language, content)));
    expect(submission?.profile.name?.value).toBe(content.profile.name);
    expect(submission?.profile.businessType?.value).toBe(content.profile.businessType);
    expect(submission?.profile.leadoffDate?.value).toBe(content.profile.leadoffDate);
    expect(submission?.profile.headCounts.map(({ value }) => value)).toEqual(
      content.profile.headCounts,
    );
    expect(submission?.log?.rows.map(({ date, workers }) => [date?.value, workers?.value])).toEqual(
      content.log.map(({ date, workers }) => [date, workers]),
    );
    expect(submission?.accidents?.map(({ date }) => date?.value)).toEqual(
      content.accidents.map(({ date }) => date),
    );
    expect(submission?.quotation?.unit?.value).toBe("personhours");
    expect(submission?.quotation?.appliedMultiple?.value).toBe(content.quotation.appliedMultiple);
    expect(submission?.shl?.rows.map(({ checker }) => checker?.value)).toEqual(
      content.shl.rows.map(({ checker }) => checker),
    );
    expect(submission?.shl?.pass?.value).toBe(true);
    expect(submission?.documents?.items.map(({ submitted }) => submitted?.value)).toEqual(
      content.documents.items.map(({ submitted }) => submitted),
    );
    expect(submission?.documents?.signatures.map(({ signed }) => signed?.value)).toEqual(
      content.documents.signatures.map(({ signed }) => signed),
    );
  });

  it("types a value over a formula, and lets what follows from it follow", () => {
    const submission = recognise(
      readXlsx(
        writeForm("ko", {
          ...plantContent,
          profile: { ...plantContent.profile, coefficient: 0.5 },
        }),
      ),
    );
    const { coefficient, goalPersonHours } = submission?.profile ?? {};
    expect(coefficient?.cell.formula).toBeUndefined();
    expect(goalPersonHours?.value).toBe((240_000 / 0.62) * 0.5);
  });

  it("empties a cell over its formula", () => {
    const [accident] = restartContent.accidents;
    const submission = recognise(
      readXlsx(
        writeForm("ko", { ...restartContent, accidents: [{ ...accident, releadoffDate: null }] }),
      ),
    );
    expect(submission?.accidents?.[0]?.releadoffDate?.reading).toBe("blank");
    expect(submission?.accidents?.[0]?.releadoffDate?.cell.formula).toBeUndefined();
    expect(submission?.profile.releadoffDate?.value).toBeNull();
  });

  it("begins again after a disease with the approval of care, and leaves the days before it", () => {
    const submission = recognise(
      readXlsx(
        writeForm("en", {
          ...plantContent,
          accidents: [
            {
              date: serialFromIso("2011-03-07"),
              cause: "confirmed-disease",
              careDays: 30,
              approvalDate: serialFromIso("2011-04-20"),
            },
          ],
        }),
      ),
    );
    expect(submission?.profile.releadoffDate?.value).toBe(serialFromIso("2011-04-21"));
    const runningOn = (iso: string) =>
      submission?.log?.rows.find(({ date }) => date?.value === serialFromIso(iso))?.runningDays
        ?.value;
    expect(runningOn("2011-04-21")).toBe(1);
    expect(runningOn("2011-04-20")).toBe(Number(runningOn("2011-04-19")) + 1);
  });

  it("shows an error where a formula gives one", () => {
    const submission = recognise(
      readXlsx(writeForm("en", { ...plantContent, profile: { ...plantContent.profile, rate: 0 } })),
    );
    expect(submission?.profile.goalHours?.cell.value).toEqual({ error: "#DIV/0!" });
  });

  it("does not take the blank form for one with rows", () => {
    const submission = recognise(readXlsx(writeForm("ko", blank)));
    expect(submission?.log?.rows ?? []).toEqual([]);
    expect(submission?.accidents ?? []).toEqual([]);
  });
});
