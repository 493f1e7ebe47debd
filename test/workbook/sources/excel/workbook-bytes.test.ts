import {
  workbookBytes,
  workbookFileName,
} from "../../../../src/workbook/sources/excel/workbook-bytes";
import { lowRequirements } from "../../../../src/workbench/host/requirements";
import { workbookOf } from "../../../host/workbook-of";
import { open, type OpenWorkbook } from "./open";

const file = Uint8Array.from({ length: 10_000 }, (_, index) => index % 251);

async function opened(): Promise<OpenWorkbook> {
  const excel = await open(workbookOf({ A: [] }));
  excel.host.files.save = () => file;
  return excel;
}

describe("workbookBytes", () => {
  it("puts the slices of the file together, and closes it", async () => {
    const { host } = await opened();
    expect(await workbookBytes()).toEqual(file);
    expect(host.files.isOpen).toBe(false);
  });

  it("waits while somebody else in the add-in reads the file", async () => {
    await opened();
    expect(await Promise.all([workbookBytes(), workbookBytes()])).toEqual([file, file]);
  });

  it("understands slices in base64", async () => {
    const { host } = await opened();
    const slice = host.files.slice.bind(host.files);
    host.files.slice = (handle, index) => {
      const answer = slice(handle, index);
      const bytes = "error" in answer ? [] : (answer[0] as number[]);
      return { 0: btoa(String.fromCharCode(...bytes)) };
    };
    expect(await workbookBytes()).toEqual(file);
  });

  it("says so where this Excel has no such call, or hands out no file", async () => {
    const { CompressedFile, ...requirements } = lowRequirements;
    expect(CompressedFile).toBe("1.1");
    await open(workbookOf({ A: [] }), { requirements });
    await expect(workbookBytes()).rejects.toMatchObject({ code: "no-file" });
    await open(workbookOf({ A: [] }));
    await expect(workbookBytes()).rejects.toMatchObject({ code: "no-file" });
  });

  it("closes the file where a slice is refused or one is missing, and can read it again", async () => {
    const { host } = await opened();
    const slice = host.files.slice.bind(host.files);
    host.files.slice = (handle, index) => (index === 1 ? { error: 5001 } : slice(handle, index));
    await expect(workbookBytes()).rejects.toMatchObject({
      code: "file-refused",
      params: { reason: "error 5001" },
    });
    expect(host.files.isOpen).toBe(false);
    host.files.slice = (handle, index) => (index === 1 ? { 0: [] } : slice(handle, index));
    await expect(workbookBytes()).rejects.toMatchObject({ code: "file-refused" });
    host.files.slice = slice;
    expect(await workbookBytes()).toEqual(file);
  });

  it("says that memory is short where another copy of the file is open", async () => {
    const { host } = await opened();
    host.files.open(100);
    await expect(workbookBytes()).rejects.toMatchObject({ code: "memory" });
  });
});

describe("workbookFileName", () => {
  it("is the last part of the address, as people read it", async () => {
    await opened();
    expect(workbookFileName()).toBe("기록.xlsx");
  });
});
