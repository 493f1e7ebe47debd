/** The Check view: a state as elements. */
import { checkText } from "../../../text/pane";
import { element } from "../../element";
import type { CheckState } from "../state";
import { doubts } from "./doubts";
import { findings } from "./findings";
import type { Reader } from "./reader";
import { rules } from "./rules";
import { summary } from "./summary";

export { toolbar } from "./toolbar";

/** What the last check found. */
export function results(state: CheckState, reader: Reader): HTMLElement {
  return element("div", { class: "results" }, contentOf(state, reader));
}

function contentOf(state: CheckState, reader: Reader): HTMLElement[] {
  const { checked } = state;
  const { say } = reader;
  if (!checked) {
    return state.work
      ? []
      : [element("section", {}, [element("p", {}, [say(checkText.notChecked)])])];
  }
  if (!checked.form) {
    return [
      element("section", { "data-key": "no-form" }, [
        element("h2", {}, [say(checkText.noFormTitle)]),
        element("p", {}, [say(checkText.noForm)]),
        element(
          "button",
          { type: "button", class: "primary", "data-key": "new-form", "data-do": "new-form" },
          [say(checkText.newForm)],
        ),
      ]),
    ];
  }
  const { form, workbook } = checked;
  return [
    summary(form, reader),
    ...findings(form, workbook, state, reader),
    doubts(form.submission, state, reader),
    rules(form.result, reader),
  ];
}
