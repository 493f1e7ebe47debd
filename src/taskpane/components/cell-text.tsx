import type { Entry } from "../../form/submission";
import type { NoticePlace } from "../session/state";
import { useCellField } from "./use-cell-field";

/**
 * A field that shows the words of a cell and writes what is typed into that cell when it is left, or on Enter.
 *
 * @param props.label what stands above it
 * @param props.name what a screen reader calls it, beginning with the label
 * @param props.locked why nothing can be typed here, where that is so
 * @param props.notice where it is said that the cell could not be written
 */
export function CellText({
  label,
  name,
  entry,
  locked,
  notice,
}: {
  label: string;
  name: string;
  entry: Entry<string>;
  locked?: string;
  notice: NoticePlace;
}) {
  const { props } = useCellField(entry, (text) => text, locked, notice);
  return (
    <label class="cell-input widest">
      <span class="quiet">{label}</span>
      <input aria-label={name} {...props} />
    </label>
  );
}
