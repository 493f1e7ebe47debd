import { useEffect, useState } from "preact/hooks";
import { auditPage } from "../text/audit-page";
import { say } from "../text/sentence";
import type { Audited } from "./audited";
import { type Circumstances, written } from "./reports";

/** The report, as it is saved: a page in the page. */
export function Report({
  audited,
  circumstances,
}: {
  readonly audited: Audited;
  readonly circumstances: Circumstances;
}) {
  const [text, setText] = useState("");
  const { language } = circumstances;
  useEffect(() => {
    let isCurrent = true;
    void written("html", audited.reports, circumstances).then((report) => {
      if (isCurrent) setText(report);
    });
    return () => {
      isCurrent = false;
    };
    // The circumstances are made anew each time; what can change of them is the language.
  }, [audited, language]);
  return text === "" ? null : <iframe title={say(auditPage.report, language)} srcdoc={text} />;
}
