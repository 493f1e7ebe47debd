/**
 * A file's name as a URI reference: each part percent-encoded, an absolute path as `file:`.
 *
 * @param file a path with "/" between its parts, also behind a drive: `C:/기록/일지.xlsx`
 * @example
 * fileUri("기록/2010 일지.xlsx"); // "%EA%B8%B0%EB%A1%9D/2010%20%EC%9D%BC%EC%A7%80.xlsx"
 */
export function fileUri(file: string): string {
  const drive = /^[A-Za-z]:(?=\/)/.exec(file)?.[0] ?? "";
  // A lone surrogate has no UTF-8 and cannot be encoded.
  const rest = file.slice(drive.length).replace(/\p{Cs}/gu, "\ufffd");
  const path = rest.split("/").map(encodeURIComponent).join("/");
  if (drive) return `file:///${drive}${path}`;
  return path.startsWith("/") ? `file://${path}` : path;
}
