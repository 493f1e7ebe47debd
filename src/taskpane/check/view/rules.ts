import type { AuditResult } from "../../../audit/finding";
import { icon } from "../../../report/html/icon";
import { checkText } from "../../../text/pane";
import { element } from "../../element";
import { disclosure } from "./disclosure";
import { drawn } from "./drawn";
import type { Reader } from "./reader";

/** The rules that found nothing, and those that had nothing to look at. */
export function rules({ passed, notApplicable }: AuditResult, reader: Reader): HTMLElement {
  const { say, language } = reader;
  return element("section", { class: "rules", "data-key": "rules" }, [
    disclosure(
      { "data-key": "passed" },
      [drawn(icon("passed")), say(checkText.passed, { count: passed.length })],
      [
        element(
          "ul",
          {},
          passed.map((rule) =>
            element("li", {}, [
              reader.ruleText(rule)?.passed[language] ?? rule,
              " ",
              element("small", {}, [rule]),
            ]),
          ),
        ),
      ],
    ),
    disclosure(
      { "data-key": "not-applicable" },
      [say(checkText.notApplicable, { count: notApplicable.length })],
      [
        element(
          "ul",
          {},
          notApplicable.map((rule) =>
            element("li", {}, [
              reader.ruleText(rule)?.title[language] ?? rule,
              " ",
              element("small", {}, [rule]),
            ]),
          ),
        ),
      ],
    ),
  ]);
}
