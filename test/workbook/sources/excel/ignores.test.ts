import type { Ignore } from "../../../../src/workbook/ignore-list";
import { ignoresXml } from "../../../../src/workbook/ignore-list";
import { changeIgnores } from "../../../../src/workbook/sources/excel/ignores";
import { readExcel } from "../../../../src/workbook/sources/excel/read-excel";
import { withExcel } from "../../../../src/workbook/sources/excel/with-excel";
import { ExcelError } from "../../../../src/workbench/host/excel-error";
import { lowRequirements } from "../../../../src/workbench/host/requirements";
import { workbookOf } from "../../../host/workbook-of";
import { emptiesUndo, open, undoRequirements } from "./open";

const book = workbookOf({ Log: [["Workers", 5]] });
const ignore: Ignore = {
  key: "goal-coefficient profile.coefficient",
  rule: "goal-coefficient",
  found: '["wrong"]',
  reason: "<b> & \u000b ]]> 확인함",
  by: "Kim",
  date: "2026-03-02",
};
const other = { ...ignore, key: "shl-total shl.total" };

const read = () => withExcel((context) => readExcel(context));
const change = (to: (ignores: readonly Ignore[]) => readonly Ignore[]) =>
  withExcel((context) => changeIgnores(context, to));

describe("the ignores of the open workbook", () => {
  it("are none at first, and cost no sync", async () => {
    const { counted, requests } = await open(book, { requirements: undoRequirements });
    const { result, syncs } = await counted((context) => readExcel(context));
    expect([result.ignores, syncs]).toEqual([undefined, 4]);
    expect(requests.some(emptiesUndo)).toBe(false);
  });

  it("are read as they were written, at one sync, and nothing else is another", async () => {
    const { counted, host } = await open(book);
    const before = await read();
    await change((ignores) => [...ignores, ignore]);
    await change((ignores) => [...ignores, other]);
    const { result, syncs } = await counted((context) => readExcel(context));
    expect(result).toEqual({ ...before, ignores: { ignores: [ignore, other] } });
    expect(syncs).toBe(5);
    expect(host.document.xml.size).toBe(1);
    expect(host.unknown).toEqual([]);
  });

  it.each([lowRequirements])("are read and written in the oldest Excel", async (requirements) => {
    await open(book, { requirements });
    await change(() => [ignore]);
    expect((await read()).ignores).toEqual({ ignores: [ignore] });
  });

  it("are written in one request, and are gone without a trace when none is left", async () => {
    const { host, requests } = await open(book, { requirements: undoRequirements });
    host.document.addXml("<a xmlns='urn:other'/>");
    await change(() => [ignore]);
    expect(requests.filter(emptiesUndo)).toHaveLength(1);
    await change(() => []);
    await change(() => []);
    expect([...host.document.xml.values()]).toEqual(["<a xmlns='urn:other'/>"]);
  });

  it("become one of several lists, with what others have added", async () => {
    const { host } = await open(book);
    host.document.addXml(ignoresXml([ignore]));
    host.document.addXml(`<?xml version="1.0" encoding="UTF-16"?>${ignoresXml([other])}`);
    expect((await read()).ignores).toEqual({ ignores: [ignore, other], problem: "several" });
    await change((ignores) => ignores);
    expect([...host.document.xml.values()]).toEqual([ignoresXml([ignore, other])]);
  });

  it.each([
    ["newer", "<ignores xmlns='urn:zero-accident:ignores:2'/>"],
    ["broken", "<ignores xmlns='urn:zero-accident:ignores:1'><ignore></ignores>"],
    ["incomplete", "<ignores xmlns='urn:zero-accident:ignores:1'><ignore/></ignores>"],
  ])("are not overwritten where they are %s", async (problem, xml) => {
    const { host } = await open(book);
    host.document.addXml(xml);
    expect((await read()).ignores).toEqual({ ignores: [], problem });
    await expect(change(() => [ignore])).rejects.toMatchObject({ code: "ignores-unread" });
    expect([...host.document.xml.values()]).toEqual([xml]);
  });

  it("are said to be unread in an Excel without custom XML, and the cells are read", async () => {
    await open(book);
    jest
      .spyOn(Office.context.requirements, "isSetSupported")
      .mockImplementation((_set, version) => String(version) !== "1.5");
    const { sheets, ignores } = await read();
    expect(ignores).toEqual({ ignores: [], problem: "not-available" });
    expect(sheets[0]?.rows[0]?.[1]?.value).toBe(5);
    await expect(change(() => [ignore])).rejects.toMatchObject({ code: "unsupported" });
  });

  it.each(["AccessDenied", "GeneralException"] as const)(
    "are said to be unread where Excel refuses custom XML with %s, and the cells are read",
    async (code) => {
      const { host } = await open(book);
      host.document.addXml(ignoresXml([ignore]));
      jest.spyOn(host.document.xml, "keys").mockImplementation(() => {
        throw new ExcelError(code);
      });
      const { sheets, ignores } = await read();
      expect(ignores).toEqual({ ignores: [], problem: "not-available" });
      expect(sheets[0]?.rows[0]?.[1]?.value).toBe(5);
    },
  );

  it("are said to be unread where Excel does not hand their text over", async () => {
    const { host } = await open(book);
    host.document.addXml(ignoresXml([ignore]));
    const get = host.document.xml.get.bind(host.document.xml);
    let calls = 0;
    jest.spyOn(host.document.xml, "get").mockImplementation((id) => {
      calls += 1;
      if (calls > 1) throw new ExcelError("AccessDenied");
      return get(id);
    });
    expect((await read()).ignores).toEqual({ ignores: [], problem: "not-available" });
  });
});
