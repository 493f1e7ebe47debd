import type { Entry } from "../../form/submission";
import type { NoticePlace } from "../session/state";
import { useCellField } from "./use-cell-field";

/**
 * A field that shows the number of a cell and writes what is typed into that cell when it is left, or on Enter.
 *
 * What is no number stays in the field, and what is expected is said below it; the cell keeps its value then.
 *
 * @param props.label what a screen reader calls it
 * @param props.accepts whether a number can stand there
 * @param props.expected what is said of one that cannot
 * @param props.locked why nothing can be typed here, where that is so
 * @param props.notice where it is said that the cell could not be written
 */
export function CellInput({
  label,
  entry,
  accepts,
  expected,
  locked,
  notice,
}: {
  label: string;
  entry: Entry<number>;
  accepts: (number: number) => boolean;
  expected: string;
  locked?: string;
  notice: NoticePlace;
}) {
  const read = (text: string) => {
    const number = Number(text);
    return Number.isFinite(number) && accepts(number) ? number : undefined;
  };
  const { isRefused, props } = useCellField(entry, read, locked, notice);
  return (
    <label class="cell-input">
      <span class="quiet">{label}</span>
      <input inputMode="decimal" {...props} />
      {isRefused && <span role="alert">{expected}</span>}
    </label>
  );
}
