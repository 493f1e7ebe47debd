import { icon } from "../../../report/html/icon";
import { checkText } from "../../../text/pane";
import type { Workbook } from "../../../workbook/workbook";
import { element } from "../../element";
import { findingKey } from "../finding-key";
import { safeFixes } from "../safe-fixes";
import type { CheckedForm, CheckState } from "../state";
import { drawn } from "./drawn";
import { disclosure } from "./disclosure";
import { findingList, groupingChoice } from "./finding-list";
import { fixPreview } from "./fix-preview";
import { noticeAt } from "./notice";
import type { Reader } from "./reader";

/** What is certainly wrong, and apart from it what a person must decide. */
export function findings(
  { result }: CheckedForm,
  workbook: Workbook,
  state: CheckState,
  reader: Reader,
): HTMLElement[] {
  const { say } = reader;
  const wrong = result.findings.filter((finding) => finding.result === "violation");
  const toReview = result.findings.filter((finding) => finding.result === "needs-review");
  const [first] = [...wrong, ...toReview];
  const tabStop = state.current ?? (first ? findingKey(first) : null);
  const list = (name: string, of: typeof wrong) =>
    findingList(name, of, workbook, state, tabStop, reader);
  return [
    element("section", { class: "findings", "data-key": "findings" }, [
      element("div", { class: "row" }, [
        element("h2", { "data-key": "title" }, [say(checkText.findings)]),
        ...(result.findings.length > 0 ? [groupingChoice(state, reader)] : []),
      ]),
      ...noticeAt("findings", state, reader),
      ...allSafe(result, workbook, state, reader),
      ...(wrong.length > 0 ? list("wrong", wrong) : [nothing(reader)]),
    ]),
    ...(toReview.length > 0
      ? [
          element("section", { class: "findings", "data-key": "review" }, [
            element("h2", {}, [say(checkText.review)]),
            element("p", { class: "quiet" }, [say(checkText.reviewHint)]),
            ...list("review", toReview),
          ]),
        ]
      : []),
  ];
}

function nothing({ say }: Reader): HTMLElement {
  return element("p", { class: "nothing passed" }, [
    drawn(icon("passed")),
    element("span", {}, [say(checkText.nothingLeft)]),
  ]);
}

function allSafe(
  { findings: all }: CheckedForm["result"],
  workbook: Workbook,
  { work }: CheckState,
  reader: Reader,
): HTMLElement[] {
  const { say } = reader;
  const safe = safeFixes(all);
  if (safe.length === 0) return [];
  const cells = safe.reduce((count, { fix }) => count + fix.changes.length, 0);
  return [
    element("div", { class: "all-safe", "data-key": "all-safe" }, [
      element("div", { class: "row" }, [
        element("strong", {}, [say(checkText.safeFixes, { count: safe.length })]),
        element(
          "button",
          {
            type: "button",
            class: "primary",
            ...(work?.doing === "fixing" ? { "aria-disabled": "true" } : {}),
            "data-key": "fix-all",
            "data-do": "fix-all",
          },
          [say(checkText.fixAllSafe)],
        ),
      ]),
      disclosure(
        { "data-key": "preview" },
        [say(checkText.preview, { count: cells })],
        [fixPreview(safe, workbook, reader, "sheet and cell")],
      ),
    ]),
  ];
}
