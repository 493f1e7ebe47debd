import { useLayoutEffect, useRef } from "preact/hooks";
import { accidentText } from "../../../text/accident-entry";
import { CellButton } from "../../components/cell-button";
import { useLocalization } from "../../shell/localization";
import type { AccidentSheet } from "./accident-sheet";

/**
 * Leads to the accidents, with how many are recorded.
 *
 * @param props.takesFocus whether the person comes back from there
 */
export function AccidentButton({
  sheet,
  takesFocus,
  onOpen,
}: {
  sheet: AccidentSheet;
  takesFocus: boolean;
  onOpen: () => void;
}) {
  const { say } = useLocalization();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) button.current?.focus();
  }, []);
  const last = sheet.recorded.at(-1);
  return (
    <p>
      <button type="button" ref={button} onClick={onOpen}>
        {say(accidentText.title)}
      </button>{" "}
      <span class="quiet">
        {say(last ? accidentText.recorded : accidentText.none, { count: sheet.recorded.length })}{" "}
        {last?.date && <CellButton place={last.date} notice="fill" />}
      </span>
    </p>
  );
}
