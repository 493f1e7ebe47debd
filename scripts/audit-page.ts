import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { scriptPolicy } from "../src/report/html/index-script";

const root = path.resolve(__dirname, "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

/**
 * The page that audits workbooks, as one file.
 *
 * @param code its built script
 */
export function auditPageHtml(code: string): string {
  // Within a page, these would end the script or begin a comment.
  const inline = code.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  const hash = createHash("sha256").update(inline).digest("base64");
  const policy = [
    "default-src 'none'",
    `${scriptPolicy} 'sha256-${hash}'`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="ko">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <title>ZA</title>
    <style>${read("src/taskpane/shell/tokens.css")}${read("src/page/page.css")}</style>
  </head>
  <body>
    <div id="page"></div>
    <script>${inline}</script>
  </body>
</html>
`;
}
