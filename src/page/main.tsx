/** The script of the page and of its worker: one text, so that the page works from a disk and without a network. */
import { render } from "preact";
import { languageOf } from "../text/language-of";
import { AuditPage } from "./audit-page";
import { serveTasks } from "./task-worker";

declare const ZA_VERSION: string;

if (typeof document === "undefined") serveTasks();
else {
  const root = document.getElementById("page");
  const code = document.currentScript?.textContent ?? "";
  const started = languageOf(
    new URLSearchParams(location.search).get("lang") ?? navigator.language,
  );
  if (root) render(<AuditPage {...{ code, version: ZA_VERSION, started }} />, root);
}
