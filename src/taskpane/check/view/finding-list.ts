import type { Finding } from "../../../audit/finding";
import { byRule } from "../../../report/by-rule";
import { grouped } from "../../../report/grouped";
import { checkText } from "../../../text/pane";
import { pageText } from "../../../text/report-page";
import type { Workbook } from "../../../workbook/workbook";
import { element } from "../../element";
import type { CheckState, Grouping } from "../state";
import { findingItem } from "./finding-item";
import type { Reader } from "./reader";

/** So many findings of a group are listed at first, and so many more each time. */
const listedAtFirst = 30;
const listedMore = 200;

interface Group {
  readonly name: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/**
 * Findings in groups, a button each.
 *
 * @param list its name, apart from other lists
 */
export function findingList(
  list: string,
  findings: readonly Finding[],
  workbook: Workbook,
  state: CheckState,
  tabStop: string | null,
  reader: Reader,
): HTMLElement[] {
  return groupsOf(findings, state.groupBy, reader).map(({ name, title, findings: ofGroup }) => {
    const key = `${list} ${name}`;
    const listed = state.listed[key] ?? listedAtFirst;
    const hidden = ofGroup.length - listed;
    return element("div", { class: "group", "data-key": key }, [
      element("h3", {}, [
        title,
        " ",
        element("span", { class: "quiet" }, [ofGroup.length.toLocaleString("en-US")]),
      ]),
      element(
        "ul",
        { class: "finding-list" },
        ofGroup
          .slice(0, listed)
          .map((finding) => findingItem(finding, workbook, state, tabStop, reader)),
      ),
      ...(hidden > 0
        ? [
            element(
              "button",
              {
                type: "button",
                "data-key": "more",
                "data-do": "unfold",
                "data-group": key,
                "data-listed": String(listed + listedMore),
              },
              [reader.say(checkText.moreFindings, { count: Math.min(hidden, listedMore) })],
            ),
          ]
        : []),
    ]);
  });
}

/** The order in which findings are listed, for the arrow keys too. */
function groupsOf(findings: readonly Finding[], by: Grouping, reader: Reader): Group[] {
  if (by === "sheet") {
    return [...grouped(findings, ({ sheet }) => sheet)].map(([sheet, ofSheet]) => ({
      name: sheet,
      title: reader.say(pageText.sheet, { sheet }),
      findings: ofSheet,
    }));
  }
  return byRule(findings).map(({ rule, weight, findings: ofRule }) => ({
    name: `${weight} ${rule}`,
    title: reader.ruleText(rule)?.title[reader.language] ?? rule,
    findings: ofRule,
  }));
}

/** Which way findings are grouped. */
export function groupingChoice({ groupBy }: CheckState, { say }: Reader): HTMLElement {
  const choices = [
    ["sheet", checkText.bySheet],
    ["rule", checkText.byRule],
  ] as const;
  return element("div", { class: "choice", role: "group", "aria-label": say(checkText.groupBy) }, [
    ...choices.map(([by, name]) =>
      element(
        "button",
        {
          type: "button",
          "aria-pressed": String(groupBy === by),
          "data-key": `by ${by}`,
          "data-do": "group",
          "data-by": by,
        },
        [say(name)],
      ),
    ),
  ]);
}
