import type { Doubt, Submission } from "../../../form/submission";
import { fieldLabel } from "../../../form/fields";
import { checkText } from "../../../text/pane";
import { pageText } from "../../../text/report-page";
import { cellAddress, qualified } from "../../../workbook/address";
import type { Place } from "../../../workbook/workbook";
import { element } from "../../element";
import type { CheckState } from "../state";
import { noticeAt } from "./notice";
import type { Reader } from "./reader";

/** What was taken for what without certainty, for a person to look at first. */
export function doubts(
  { doubts: all }: Submission,
  state: CheckState,
  reader: Reader,
): HTMLElement {
  const { say } = reader;
  return element("section", { class: "doubts", "data-key": "doubts" }, [
    element("h2", {}, [say(pageText.taken)]),
    ...(all.length === 0
      ? [element("p", { class: "quiet" }, [say(checkText.certain)])]
      : [
          element("p", { class: "quiet" }, [say(pageText.takenHint)]),
          element(
            "ul",
            { class: "doubt-list" },
            all.map((doubt) => item(doubt, reader)),
          ),
        ]),
    ...noticeAt("doubts", state, reader),
  ]);
}

function item({ place, field, heading, alternatives, rivals = [] }: Doubt, reader: Reader) {
  const { say, language } = reader;
  const others = alternatives.map((other) => fieldLabel(other, language)).join(", ");
  const taken = say(pageText.doubt, { heading, field: fieldLabel(field, language) });
  return element("li", {}, [
    element("p", {}, [
      others === "" ? taken : `${taken} ${say(pageText.doubtAlternatives, { fields: others })}`,
    ]),
    element(
      "div",
      { class: "row" },
      [place, ...rivals].map((at) => cellButton(at, reader)),
    ),
  ]);
}

function cellButton({ sheet, row, column }: Place, { say }: Reader): HTMLElement {
  const at = qualified(sheet, { top: row, left: column, bottom: row, right: column });
  return element(
    "button",
    {
      type: "button",
      class: "link",
      title: at,
      "aria-label": say(checkText.goToCell, { cell: at }),
      "data-do": "go-to",
      "data-at": at,
    },
    [cellAddress(row, column)],
  );
}
