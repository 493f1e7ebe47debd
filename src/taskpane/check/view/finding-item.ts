import type { Finding } from "../../../audit/finding";
import { weightOf } from "../../../report/by-rule";
import { sayFinding } from "../../../report/finding-sentence";
import { icon } from "../../../report/html/icon";
import { sayFindingAmount } from "../../../report/finding-amount";
import { checkText } from "../../../text/pane";
import { reportText, severityWords } from "../../../text/report";
import { areaAddress, qualified } from "../../../workbook/address";
import type { Workbook } from "../../../workbook/workbook";
import { element } from "../../element";
import { findingKey } from "../finding-key";
import { isFixable } from "../safe-fixes";
import type { CheckState, Grouping } from "../state";
import { drawn } from "./drawn";
import { fixPreview } from "./fix-preview";
import { noticeAt } from "./notice";
import type { Reader } from "./reader";

/**
 * A finding: a button with its severity, cell and sentence, and below it, when open, its details.
 *
 * @param tabStop the key of the finding that Tab stops at; the arrow keys reach the others
 */
export function findingItem(
  finding: Finding,
  workbook: Workbook,
  state: CheckState,
  tabStop: string | null,
  reader: Reader,
): HTMLElement {
  const key = findingKey(finding);
  const id = `finding ${key}`.replace(/\s/g, "_");
  const isOpen = state.open === key;
  const weight = weightOf(finding);
  const text = reader.ruleText(finding.rule);
  const heading = headings[state.groupBy](finding, text?.title[reader.language] ?? finding.rule);
  const button = element(
    "button",
    {
      type: "button",
      class: "finding-button",
      "aria-expanded": String(isOpen),
      ...(isOpen ? { "aria-controls": id } : {}),
      tabindex: key === tabStop ? "0" : "-1",
      "data-key": `open ${key}`,
      "data-do": "open",
    },
    [
      element("span", { class: "line" }, [
        drawn(icon(weight)),
        element("span", { class: "word" }, [reader.say(severityWords[weight])]),
        " ",
        element("span", { class: "about" }, [heading]),
      ]),
      " ",
      element("span", { class: "sentence" }, [sayFinding(finding, text, reader.language, "cell")]),
    ],
  );
  return element(
    "li",
    { class: `finding ${weight}`, "data-key": key, "data-finding": key },
    isOpen ? [button, details(finding, id, workbook, state, reader)] : [button],
  );
}

/** What a group does not say already. */
const headings: Record<Grouping, (finding: Finding, title: string) => string> = {
  sheet: (_, title) => title,
  rule: ({ sheet }) => sheet,
};

function details(
  finding: Finding,
  id: string,
  workbook: Workbook,
  state: CheckState,
  reader: Reader,
): HTMLElement {
  const { say, language } = reader;
  const key = findingKey(finding);
  const cell = areaAddress(finding.area);
  const amounts = [
    [reportText.found, finding.found],
    [reportText.expected, finding.expected],
  ] as const;
  const facts = amounts
    .filter(([, { value }]) => value !== null)
    .flatMap(([name, amount]) => [
      element("dt", {}, [say(name)]),
      element("dd", {}, [sayFindingAmount(amount, language)]),
    ]);
  const help = reader.ruleText(finding.rule)?.help;
  const isFixing = state.work?.doing === "fixing";
  return element("div", { class: "details", id, "data-key": "details" }, [
    element("dl", {}, [
      ...facts,
      element("dt", {}, [say(reportText.grounds)]),
      element("dd", {}, [
        [...finding.clauses, finding.rule].join(", "),
        ...(help ? [element("p", { class: "quiet" }, [say(help)])] : []),
      ]),
    ]),
    ...(isFixable(finding)
      ? [
          element("p", { class: "kind" }, [
            element("strong", {}, [
              say(finding.fix.safe ? reportText.safeFix : reportText.chosenFix),
            ]),
            element("span", {}, [say(finding.fix.safe ? checkText.safe : checkText.unsafe)]),
          ]),
          fixPreview([finding], workbook, reader, "cell"),
        ]
      : [element("p", { class: "quiet" }, [say(checkText.noFix)])]),
    element("div", { class: "row" }, [
      element(
        "button",
        {
          type: "button",
          "aria-label": say(checkText.goToCell, { cell }),
          "data-key": "go-to",
          "data-do": "go-to",
          "data-at": qualified(finding.sheet, finding.area),
        },
        [say(checkText.goTo)],
      ),
      ...(isFixable(finding)
        ? [
            element(
              "button",
              {
                type: "button",
                class: finding.fix.safe ? "primary" : "",
                "aria-label": say(checkText.fixCell, { cell }),
                ...(isFixing ? { "aria-disabled": "true" } : {}),
                "data-key": `fix ${key}`,
                "data-do": "fix",
              },
              [say(checkText.fix)],
            ),
          ]
        : []),
    ]),
    ...noticeAt(key, state, reader),
  ]);
}
