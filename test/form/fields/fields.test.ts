import { fieldLabel, fieldOf, form, isFormField } from "../../../src/form/fields";

const ids = form
  .flatMap(({ pairs, tables }) => [...pairs, ...tables.flatMap(({ columns }) => columns)])
  .map(({ id }) => id);

describe("the fields of the form", () => {
  it("have one id each, with the sheet or table before the name", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(["profile.rate", "shl.pass", "signatures.role"]));
  });

  it("are found by their ids", () => {
    expect(fieldOf("log.zaDays")).toMatchObject({ kind: "number", unit: "days" });
    expect(isFormField("log.zaDays")).toBe(true);
    expect(isFormField("log.days")).toBe(false);
  });

  it("are called by their headings, and what is no field by its id", () => {
    expect(fieldLabel("profile.rate", "en")).toBe("Accident rate, 5-year mean");
    expect(fieldLabel("profile.rate", "ko")).toBe("5년 평균 재해율");
    expect(fieldLabel("log.days", "en")).toBe("log.days");
  });
});
