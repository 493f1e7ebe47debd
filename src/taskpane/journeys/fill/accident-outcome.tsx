import type { AccidentColumns, Row, Submission } from "../../../form/submission";
import { isStated } from "../../../record/entries";
import { accidentText } from "../../../text/accident-entry";
import type { Place, Workbook } from "../../../workbook/workbook";
import { CellButton } from "../../components/cell-button";
import { type JourneyEvent, journeyEvent } from "../../shell/journey";
import { useLocalization } from "../../shell/localization";
import { type Consequence, consequenceOf, remarkOf } from "./accident-sheet";
import { profileCells } from "./form-cells";

export function sayConsequence(
  consequence: Consequence,
  say: ReturnType<typeof useLocalization>["say"],
  sayDate: (serial: number) => string,
): string {
  switch (consequence.kind) {
    case "breaks":
      return consequence.releadoff === null
        ? say(accidentText.breaksUndated)
        : say(accidentText.breaks, { day: sayDate(consequence.releadoff) });
    case "decision":
      return say(accidentText.decision);
    case "recognisable":
      return say(accidentText.recognisable, { clause: consequence.clause });
    case "slight":
      return say(accidentText.slight, { days: consequence.days });
    case "care-open":
      return say(accidentText.careOpen);
    case "cause-open":
      return say(accidentText.causeOpen);
    case "before-leadoff":
      return say(accidentText.beforeLeadoff);
  }
}

/** Where what follows from an accident is filled in: the goal of the re-leadoff, the document, the remark. */
export function NextSteps({
  row,
  workbook,
  submission,
}: {
  row: Row<AccidentColumns>;
  workbook: Workbook;
  submission: Submission;
}) {
  const { say } = useLocalization();
  const { kind } = consequenceOf(row, submission);
  const [counts] = profileCells("releadoffHeadCounts", workbook, submission);
  const [rate] = profileCells("releadoffRate", workbook, submission);
  const remark = remarkOf(row, submission);
  return (
    <ul class="next-steps">
      {kind === "breaks" && counts && rate && (
        <li>
          {say(accidentText.releadoff)} <CellButton place={counts} notice="accident" />{" "}
          <CellButton place={rate} notice="accident" />
        </li>
      )}
      {kind === "decision" && (
        <li>
          <button
            type="button"
            class="link"
            onClick={() => {
              const event: JourneyEvent = new CustomEvent(journeyEvent, { detail: "decide" });
              window.dispatchEvent(event);
            }}
          >
            {say(accidentText.prepare)}
          </button>
        </li>
      )}
      <Step name={say(accidentText.row, { row: row.row + 1 })} place={row.date} />
      {row.document && !isStated(row.document) && (
        <Step name={say(accidentText.document)} place={row.document} />
      )}
      {remark && <Step name={say(accidentText.remark)} place={remark} />}
    </ul>
  );
}

function Step({ name, place }: { name: string; place: Place | undefined }) {
  return place ? (
    <li>
      {name} <CellButton place={place} notice="accident" />
    </li>
  ) : null;
}
