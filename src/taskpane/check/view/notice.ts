import { icon } from "../../../report/html/icon";
import { refusals as refusalText } from "../../../text/excel";
import { checkText } from "../../../text/pane";
import { element } from "../../element";
import type { CheckState, NoticePlace } from "../state";
import { drawn } from "./drawn";
import type { Reader } from "./reader";

/** So many refusals are said one by one; thousands of cells are refused for one reason. */
const mostRefusals = 8;

/** What came of the last action, if it was asked for here. */
export function noticeAt(
  place: NoticePlace,
  { notice }: CheckState,
  reader: Reader,
): readonly HTMLElement[] {
  if (notice?.at !== place) return [];
  if (notice.kind === "trouble") {
    const { sentence, params } = notice.saying;
    return [said("warning", [reader.say(sentence, params)])];
  }
  const { fixed, refusals } = notice;
  const parts: HTMLElement[] = [];
  if (fixed > 0) parts.push(said("passed", [reader.say(checkText.fixed, { count: fixed })]));
  if (refusals.length > 0) {
    const sentences = refusals
      .slice(0, mostRefusals)
      .map(({ reason, params }) => reader.say(refusalText[reason], { ...params }));
    if (refusals.length > mostRefusals) sentences.push("…");
    parts.push(
      said("warning", [
        reader.say(checkText.notFixed),
        element(
          "ul",
          {},
          sentences.map((sentence) => element("li", {}, [sentence])),
        ),
      ]),
    );
  }
  return parts;
}

function said(weight: "warning" | "passed", content: readonly (Node | string)[]): HTMLElement {
  return element("div", { class: `notice ${weight}`, role: "alert" }, [
    drawn(icon(weight)),
    element("div", {}, content),
  ]);
}
