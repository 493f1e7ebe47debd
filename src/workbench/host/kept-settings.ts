/** What the add-in keeps in a workbook by name: from its file to the host, and back, as Excel does. */
import { saveSettings } from "../../workbook/save";
import { readSettings } from "../../workbook/sources/xlsx";
import type { DocumentParts } from "./document-parts";

/** Gives a host the settings that a file keeps. */
export function openSettings({ settings }: DocumentParts, bytes: Uint8Array): void {
  for (const [name, text] of readSettings(bytes)) settings.set(name, text);
}

/** A file with the settings of a host; where it keeps the same ones, it is left as it is. */
export function withSettingsOf(
  { settings }: DocumentParts,
  bytes: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  // The add-in keeps texts.
  const now = new Map([...settings].filter((entry): entry is [string, string] => isText(entry[1])));
  const before = readSettings(bytes);
  const isSame =
    now.size === before.size && [...now].every(([name, text]) => before.get(name) === text);
  return isSame ? bytes : saveSettings(bytes, now);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
