import { own } from "../core/own";

/** The types of the files that are saved, by their endings. */
const types: Readonly<Record<string, string>> = {
  html: "text/html",
  csv: "text/csv",
  zip: "application/zip",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
};

/**
 * Hands a file to the person: the browser saves it where it saves downloads.
 *
 * @param name with the ending of its kind
 */
export function saveFile(name: string, parts: BlobPart[]): void {
  const type = own(types, name.slice(name.lastIndexOf(".") + 1).toLowerCase()) ?? "";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(parts, { type }));
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
