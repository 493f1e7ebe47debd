import { declaration } from "../../../workbook/package-lists";
import { escapeXml } from "./xml";

/** The part `docProps/core.xml`. It has no date, so that the same form is the same file. */
export function corePropertiesXml(title: string): string {
  return (
    `${declaration}<cp:coreProperties` +
    ` xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
    ` xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>ZA</dc:creator></cp:coreProperties>`
  );
}

/**
 * The part `docProps/app.xml`. It names Excel, whose way of storing results the form follows: LibreOffice
 * trusts stored texts in no other file and would compute them, without the add-in, to #NAME?.
 */
export const appPropertiesXml =
  `${declaration}<Properties` +
  ` xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  `<Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>`;
