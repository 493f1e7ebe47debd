import { checkText } from "../../../text/pane";
import { element } from "../../element";
import type { CheckState } from "../state";
import { noticeAt } from "./notice";
import type { Reader } from "./reader";

/** The buttons, how far the check is, and what is left; the only part that changes while a check runs. */
export function toolbar(state: CheckState, reader: Reader): HTMLElement {
  const { work, checked } = state;
  const isShown = work !== null && (!work.isLive || checked === null);
  const check = element(
    "button",
    { type: "button", class: "primary", "data-key": "check", "data-do": "check" },
    [reader.say(checked ? checkText.checkAgain : checkText.check)],
  );
  const cancel = element(
    "button",
    { type: "button", "data-key": "cancel", "data-do": "cancel", "data-then": "check" },
    [reader.say(checkText.cancel)],
  );
  return element("div", { class: "toolbar", "aria-busy": String(work !== null) }, [
    element("div", { class: "bar", "data-key": "bar" }, [
      element("div", { class: "row" }, [
        check,
        ...(isShown && work.doing !== "fixing" ? [cancel] : []),
        element("p", { class: "status", role: "status", "data-key": "status" }, [
          isShown ? reader.say(checkText[work.doing]) : whatIsLeft(state, reader),
        ]),
      ]),
      element("div", { class: "progress", "data-key": "progress" }, [
        ...(isShown ? [progress(work.doing, work.share, reader)] : []),
      ]),
    ]),
    ...(state.isListening ? [] : [remark(reader.say(checkText.notListening))]),
    ...(state.isOutdated && work === null ? [remark(reader.say(checkText.outdated))] : []),
    ...noticeAt("check", state, reader),
  ]);
}

function remark(text: string): HTMLElement {
  return element("p", { class: "quiet remark" }, [text]);
}

function whatIsLeft({ checked }: CheckState, reader: Reader): string {
  if (!checked) return "";
  if (!checked.form) return reader.say(checkText.noFormTitle);
  const { error, warning, info, needsReview } = checked.form.result.counts;
  const left = error + warning + info;
  const parts = [
    ...(left > 0 ? [reader.say(checkText.left, { count: left })] : []),
    ...(needsReview > 0 ? [reader.say(checkText.leftToReview, { count: needsReview })] : []),
  ];
  return parts.length > 0 ? parts.join(" · ") : reader.say(checkText.nothingLeft);
}

/** Reading takes about as long as the rest; writing has no measure. */
function progress(doing: "reading" | "auditing" | "fixing", share: number, reader: Reader) {
  const name = { "aria-label": reader.say(checkText.progress), max: "100" };
  if (doing === "fixing") return element("progress", name);
  const done = doing === "reading" ? share / 2 : 0.5 + share / 2;
  return element("progress", { ...name, value: String(Math.round(done * 100)) });
}
